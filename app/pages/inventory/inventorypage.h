// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/inventorytable.h"
#include "app/pages/page.h"

class QStackedWidget;

namespace zt {

class AnswerHistory;
class EmptyInspector;
class EmptyPage;
class ErrorBar;
class FactForm;
class FormInspector;
class FormPane;
class InventoryEdits;
class InventoryFilter;
class InventoryIntake;

/// 系統盤點: put systems in, answer what decides about them; as a list or one by one in a form.
class InventoryPage : public Page
{
    Q_OBJECT

public:
    explicit InventoryPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("inventory"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<SubPage> subPages() const override;

    [[nodiscard]] int currentSubPage() const override { return m_formShown ? 1 : 0; }

    void setSubPage(int index) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    bool focusFilter() override;
    void focusMain() override;
    [[nodiscard]] QRect cursorRow() const override;
    /// "import", "import:<path>", "system:<uuid>", "form:<uuid>", "fact:<key>", "filter:<text>".
    void openArgument(const QString& argument) override;
    bool dropFiles(const QStringList& paths) override;

    /// The clipboard onto the cells at the cursor, or as a new inventory.
    void paste();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectActions();
    void connectFilters();
    void connectTable();
    void connectForm();
    void retranslate();
    void showState();
    void applyFilter();
    void updateCounts();
    void chooseSystem(const SystemId& system);
    void leaveFor(const QString& page, const QString& what);
    void showActionTips();
    void showFormSystem();
    void followHistory();
    void stepSystem(int by);
    void nextUnknown();
    void removeSystems();
    void openSample();
    void showRtoFault(const QString& sentence);
    void toastUndo(const QString& text);
    void say(const QString& why);
    [[nodiscard]] bool isEmptyPage() const;

    SystemTableModel* m_model;
    AnswerHistory* m_history;
    InventoryEdits* m_edits;
    InventoryIntake* m_intake;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    EmptyInspector* m_emptyInspector;
    QWidget* m_listPage;
    InventoryFilter* m_listFilter;
    InventoryTable* m_table;
    FormPane* m_formPane;
    FactForm* m_form; ///< within the pane
    FormInspector* m_formInspector;
    ErrorBar* m_fault;
    QAction* m_import;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_template;
    QAction* m_nextUnknown;
    bool m_formShown = false;
    SystemId m_shown; ///< in the form
};

} // namespace zt
