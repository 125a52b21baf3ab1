// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/inventorytable.h"
#include "app/pages/page.h"

class QListView;
class QStackedWidget;

namespace zt {

class AnswerHistory;
class EmptyInspector;
class EmptyPage;
class ErrorBar;
class FactForm;
class FilterChip;
class FilterField;
class FormInspector;
class ImportDialog;

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
    /// "import", "import:<path>", "system:<uuid>", "fact:<key>".
    void openArgument(const QString& argument) override;
    bool dropFiles(const QStringList& paths) override;

    /// Asks for a file and opens the import.
    void importFile();
    void importPath(const QString& path);
    /// The clipboard onto the cells at the cursor, or as a new inventory.
    void paste();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBars();
    void buildForm();
    void connectTable();
    void connectForm();
    void retranslate();
    void showState();
    void applyFilter();
    void updateCounts();
    void chooseSystem(const SystemId& system);
    void showFormSystem();
    void stepSystem(int by);
    void nextUnknown();
    void addSystem();
    void removeSystems();
    void saveTemplate();
    void openSample();
    void setFields(const QList<AnswerEdit>& edits);
    void setText(const SystemId& system, const QString& field, const QString& text);
    void pasteAtCursor(const QString& text);
    void connectDialog(ImportDialog* dialog);
    void toastUndo(const QString& text);
    void say(const QString& why);
    [[nodiscard]] bool isEmptyPage() const;

    SystemTableModel* m_model;
    AnswerHistory* m_history;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    EmptyInspector* m_emptyInspector;
    QWidget* m_listPage;
    InventoryTable* m_table;
    QWidget* m_formPage;
    QListView* m_formList;
    FactForm* m_form;
    FormInspector* m_formInspector;
    QList<FilterField*> m_filters; ///< one per sub-page, always alike
    QList<FilterChip*> m_chips;
    ErrorBar* m_fault;
    QAction* m_import;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_template;
    QAction* m_nextUnknown;
    bool m_formShown = false;
    bool m_settingFilter = false;
    SystemId m_shown; ///< in the form
};

} // namespace zt
