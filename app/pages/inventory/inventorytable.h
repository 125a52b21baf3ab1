// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/systemtablemodel.h"

#include <QTableView>

namespace zt {

class InventoryHeader;
class ThemeHolder;

/// One answer to be written.
struct AnswerEdit
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
    InventoryTable(const ThemeHolder& theme, SystemTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] SystemId currentSystem() const;
    /// Cursor to a system, keeping the column, or to one of its questions.
    bool goTo(const SystemId& system, std::optional<Aspect> aspect = std::nullopt);
    /// Cursor to the next cell without an answer, round the end. False where there is none.
    bool goToNextUnknown();
    [[nodiscard]] QList<SystemId> selectedSystems() const;

    /// The chosen block as a spreadsheet takes it.
    [[nodiscard]] QString blockAsTsv() const;
    [[nodiscard]] QString blockAsHtml() const;
    /// Fields of the columns from the cursor on; "" where nothing can be written.
    [[nodiscard]] QStringList fieldsFromCursor() const;
    [[nodiscard]] QList<SystemId> systemsFromCursor() const;

    void retranslate();

Q_SIGNALS:
    void answersRequested(const QList<zt::AnswerEdit>& edits);
    /// Why a key did nothing here.
    void refused(const QString& why);
    void pasteRequested();
    void addRequested();
    void removeRequested();
    void currentSystemChanged(const zt::SystemId& system);
    /// "selection" or "trail"
    void pageRequested(const QString& pageId);
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
    void copyBlock() const;
    [[nodiscard]] QModelIndexList answerCells() const;

    const ThemeHolder& m_theme;
    SystemTableModel& m_model;
    InventoryHeader* m_header;
};

} // namespace zt
