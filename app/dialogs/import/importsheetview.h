// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QTableView;

namespace zt {

class ImportCellModel;
class ImportSession;
class SectionHeading;
class ThemeHolder;

/// The sheet as the importer sees it, cells that cannot be read marked; a cell can be put right
/// here for this import.
class ImportSheetView : public QWidget
{
    Q_OBJECT

public:
    ImportSheetView(const ThemeHolder& theme, ImportSession& session, QWidget* parent = nullptr);

    /// Another sheet or header row.
    void showSheet();
    /// Keys of the fields each column feeds, and their names as shown.
    void setFields(const QStringList& keys, const QStringList& names);
    /// What the checks said of the cells.
    void showPreview();
    /// Cursor to a cell, without faultChosen().
    void goToCell(qint32 row, qint32 column);
    void editCurrent();
    /// Cells rest while the import is being written.
    void setCellsEnabled(bool enabled);

Q_SIGNALS:
    /// The cursor stands on a cell that cannot be read.
    void faultChosen(int fault);

private:
    void buildTable(const ThemeHolder& theme);
    void fitColumns();
    void onCurrent(const QModelIndex& cell);

    ImportSession& m_session;
    ImportCellModel* m_cells;
    SectionHeading* m_heading;
    QTableView* m_table;
    bool m_led = false; ///< somebody else moves the cursor
};

} // namespace zt
