// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/document/document.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QTableView;
class QUndoStack;

namespace zt {

/// Gives an action an icon by its Breeze name; the header tints it as its button needs.
void setActionIcon(QAction* action, const QString& breezeName);
[[nodiscard]] QString actionIcon(const QAction* action);

/// What a key does, shown at the right of the status bar: {"1 2 3", "評分"}.
struct KeyHint
{
    QStringList keys; ///< one cap each
    QString text;
};

/// What belongs to the page in the status bar, shown in place of the trail; a click copies it.
struct StatusFact
{
    QString text;
    QString copied;
    QString toolTip;
};

/// A sub-page of a page, shown in the switch right of the title.
struct SubPage
{
    QString name;
    QString count; ///< in tx3 behind the name; may be empty
};

/// One room of the window. Pages are given snapshots and say what they want by signals; they do
/// not know each other. All texts are asked for again after QEvent::LanguageChange, so a page
/// overrides changeEvent() for what it set itself and then emits headerChanged().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(AppContext& context, QWidget* parent = nullptr);

    /// "inventory", "selection", "report", "trail": stable, for openPage() and --page.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;

    /// Pieces of the grey line behind the title, joined by the header as the language wants.
    [[nodiscard]] virtual QStringList facts() const { return {}; }

    /// Called once before the page is first shown (summary.reset set) and after every change.
    virtual void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) = 0;

    /// Content of the right pane, owned by the page until the window takes it as a child; null: no
    /// pane. The window frames it (336 wide, scroll area of the page's own where needed).
    [[nodiscard]] virtual QWidget* inspector() { return nullptr; }

    /// Buttons of the header from left to right; the primary one stands furthest right.
    [[nodiscard]] virtual QList<QAction*> secondaryActions() const { return {}; }

    [[nodiscard]] virtual QAction* primaryAction() const { return nullptr; }

    /// Further commands for the palette (the header's buttons are in it anyway). The text is the
    /// name, the shortcut is shown as a key cap, QAction::toolTip the grey remark.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }

    [[nodiscard]] virtual QList<SubPage> subPages() const { return {}; }

    [[nodiscard]] virtual int currentSubPage() const { return 0; }

    virtual void setSubPage(int /*index*/) {}

    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }

    /// None: the status bar shows trail and method.
    [[nodiscard]] virtual QList<StatusFact> statusFacts() const { return {}; }

    /// Ctrl+F. False where the page has nothing to filter.
    virtual bool focusFilter() { return false; }

    /// Esc and the end of a dialog: back to the table.
    virtual void focusMain() { setFocus(Qt::OtherFocusReason); }

    /// The row the cursor stands in, in the page's coordinates; a toast keeps clear of it.
    [[nodiscard]] virtual QRect cursorRow() const { return {}; }

    /// What openPage() carried: "system:<uuid>" (trail: its entries; elsewhere: go to it),
    /// "score:<uuid>" (selection: start scoring), "explain:<uuid>" (selection: its explanation),
    /// "form:<uuid>" (inventory: the form), "fact:<key of Aspect>", "import" or "import:<path>",
    /// "filter:<text>".
    virtual void openArgument(const QString& /*argument*/) {}

    /// Files dropped on the window that are not assessments. True when the page took them.
    virtual bool dropFiles(const QStringList& /*paths*/) { return false; }

    /// Whether assessments dropped on the window are for dropFiles() too, rather than to be opened.
    [[nodiscard]] virtual bool takesAssessments() const { return false; }

    /// What undo and redo take back here, by the commands' texts; null: changes of the assessment.
    [[nodiscard]] virtual QUndoStack* history() { return nullptr; }

protected:
    /// The header's button of an action, to open something below it; the page where it has none.
    [[nodiscard]] QWidget* buttonOf(const QAction* action);
    /// What a header's button that opens a list says: what is chosen, cut to the room there is, and
    /// that there is more. `name` may be empty.
    [[nodiscard]] static QString chooserText(const QString& name, const QString& value, int room);
    /// For cursorRow(): that of a table within the page.
    [[nodiscard]] QRect cursorRowOf(const QTableView& table) const;

Q_SIGNALS:
    void selectedSystemChanged(const zt::SystemId& system);
    /// Title, facts, actions, sub-pages, hints or inspector differ from before.
    void headerChanged();
    /// A sentence at the bottom for six seconds with at most one action.
    void toast(const QString& text, const QString& actionText, const std::function<void()>& action);
    void openPage(const QString& pageId, const QString& argument);
    /// The inspector is to be seen, also where it is a drawer.
    void inspectorWanted();
    /// An assessment is to be opened in a window of its own.
    void assessmentWanted(const QString& path);
    /// The same, at one of its pages.
    void placeWanted(const QString& path, const QString& page, const QString& argument);
    /// A fault that stays under the header until solved or dismissed.
    void failed(const zt::Error& error);

protected:
    AppContext& m_context;
};

} // namespace zt
