// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/exchange/importer.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QVBoxLayout;

namespace zt {

class ImportSession;
struct AppContext;

/// Left side of the import: which column feeds which field, which sheet, which row holds the heads,
/// and what becomes of codes that exist already.
class MappingPanel : public QWidget
{
    Q_OBJECT

public:
    MappingPanel(AppContext& context, ImportSession& session, QWidget* parent = nullptr);

    /// Another sheet or header row: rows are built anew.
    void rebuild();
    /// The mapping changed: the same rows, other choices.
    void refresh();

private:
    struct Row
    {
        qint32 column = 0;
        StatusGlyph* glyph = nullptr;
        QComboBox* field = nullptr;
        QPushButton* blank = nullptr; ///< only for columns of ticks
    };

    void buildFields();
    void addRow(const ColumnMapping& column);
    void buildChoices();
    void showChoices();
    void showNote();

    AppContext& m_context;
    ImportSession& m_session;
    SectionHeading* m_head;
    QWidget* m_rowsHolder = nullptr;
    QVBoxLayout* m_rowsPlace;
    QList<Row> m_rows;
    QStandardItemModel* m_fields;
    Note* m_note;
    QLabel* m_more;
    QComboBox* m_sheet;
    QComboBox* m_header;
    QComboBox* m_existing;
    bool m_refreshing = false;
};

} // namespace zt
