// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/systemtablemodel.h"
#include "app/widgets/cellblock.h"

#include <QTableView>

namespace zt {

class AppSettings;
class ColumnMemory;
class InventoryHeader;
class ThemeHolder;

/// One answer of a system to be written.
struct SystemAnswerEdit
{
    SystemId system;
    QString field;
    QJsonValue value; ///< null: unknown
};

/// The list of systems, worked by keyboard. It writes nothing; it says what the person wants.
class InventoryTable : public QTableView
{
    Q_OBJECT

public:
    InventoryTable(const ThemeHolder& theme,
                   AppSettings& settings,
                   SystemTableModel& model,
                   QWidget* parent = nullptr);

    [[nodiscard]] SystemId currentSystem() const;
    /// Cursor to a system, keeping the column, or to one of its questions.
    bool goTo(const SystemId& system, std::optional<Aspect> aspect = std::nullopt);
    /// Cursor to the first of these fields of a system, unless it stands on one of them.
    void showChanged(const SystemId& system, const QSet<QString>& fields);
    /// Cursor to the next cell without an answer, round the end. False where there is none.
    bool goToNextUnknown();
    [[nodiscard]] QList<SystemId> selectedSystems() const;

    [[nodiscard]] CellBlock block() const;
    /// Fields of the columns from the cursor on; "" where nothing can be written.
    [[nodiscard]] QStringList fieldsFromCursor() const;
    [[nodiscard]] QList<SystemId> systemsFromCursor() const;

    [[nodiscard]] ColumnMemory& columns() { return *m_columns; }

    void retranslate();

Q_SIGNALS:
    void answersRequested(const QList<zt::SystemAnswerEdit>& edits);
    /// Why a key did nothing here.
    void refused(const QString& why);
    void pasteRequested();
    void addRequested();
    void removeRequested();
    void currentSystemChanged(const zt::SystemId& system);
    /// "selection" or "trail", and what is wanted there ("score", "explain", "system").
    void pageRequested(const QString& pageId, const QString& what);
    void nextUnknownRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    bool handleLetter(const QKeyEvent& event);
    bool handleEdge(const QKeyEvent& event);
    void answer(bool unknown);
    [[nodiscard]] QModelIndexList answerCells() const;

    const ThemeHolder& m_theme;
    SystemTableModel& m_model;
    InventoryHeader* m_header;
    ColumnMemory* m_columns = nullptr;
};

} // namespace zt
