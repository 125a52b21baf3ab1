// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does by itself: keys, commands and their names.
#include "app/appsettings.h"
#include "app/commands/changecommand.h"
#include "app/shell/bodyframe.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageheader.h"
#include "app/shell/rail.h"
#include "app/shell/windowpalette.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "reports/wording.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

namespace zt {

QAction* MainWindow::addAction(const QString& name,
                               const QKeySequence& shortcut,
                               const std::function<void()>& run)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::buildActions()
{
    addAction(QStringLiteral("undo"), QKeySequence::Undo, [this] { history().undo(); });
    addAction(QStringLiteral("redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] {
        history().redo();
    });
    connect(&m_session->context().edit.undoStack(),
            &QUndoStack::indexChanged,
            this,
            &MainWindow::refreshHistory);
    m_header->setUndo(m_actions[QStringLiteral("undo")], m_actions[QStringLiteral("redo")]);

    const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    addAction(QStringLiteral("palette"), keys("Ctrl+K"), [this] { openPalette(); });
    addAction(QStringLiteral("inspector"), keys("F4"), [this] { toggleInspector(); });
    addAction(QStringLiteral("nextPane"), keys("F6"), [this] { moveFocus(1); });
    addAction(QStringLiteral("previousPane"), keys("Shift+F6"), [this] { moveFocus(-1); });
    addAction(QStringLiteral("filter"), QKeySequence::Find, [this] {
        if (!m_page->focusFilter()) {
            openPalette(); // a page without a filter finds its systems there
            m_palette->palette().type(QStringLiteral("@"));
        }
    });
    addAction(QStringLiteral("nextSubPage"), keys("Ctrl+Tab"), [this] { stepSubPage(1); });
    addAction(
        QStringLiteral("previousSubPage"), keys("Ctrl+Shift+Tab"), [this] { stepSubPage(-1); });
    addAction(QStringLiteral("import"), keys("Ctrl+I"), [this] {
        showPage(QStringLiteral("inventory"), QStringLiteral("import"));
    });
    addAction(
        QStringLiteral("export"), keys("Ctrl+E"), [this] { showPage(QStringLiteral("report")); });
    addAction(QStringLiteral("print"), QKeySequence::Print, [this] {
        showPage(QStringLiteral("report"), QStringLiteral("pdf"));
    });
    addAction(QStringLiteral("new"), QKeySequence::New, [this] { Q_EMIT newRequested(); });
    addAction(QStringLiteral("open"), QKeySequence::Open, [this] { Q_EMIT openRequested({}); });
    addAction(QStringLiteral("saveCopy"), QKeySequence::SaveAs, [this] { saveCopy(); });
    addAction(QStringLiteral("protection"), keys("Ctrl+Shift+L"), [this] {
        Q_EMIT protectionRequested();
    });
    addAction(QStringLiteral("lockNow"), keys("Ctrl+L"), [this] { Q_EMIT lockRequested(); });
    addAction(QStringLiteral("sample"), {}, [this] { Q_EMIT sampleRequested(); });
    addAction(QStringLiteral("settings"), keys("Ctrl+,"), [this] { Q_EMIT settingsRequested(); });
    addAction(QStringLiteral("close"), QKeySequence::Close, [this] { close(); });
    const QList<PageEntry> entries = pageEntries();
    for (int i = 0; i < entries.size(); ++i) {
        addAction(QStringLiteral("page%1").arg(i + 1),
                  QKeySequence(pageShortcut(i)),
                  [this, id = entries.at(i).id] { showPage(id); });
    }
}

void MainWindow::retranslate()
{
    m_entries = pageEntries();
    QList<Rail::Entry> rail;
    for (int i = 0; i < m_entries.size(); ++i) {
        const PageEntry& entry = m_entries.at(i);
        rail.append({entry.id, entry.iconName, entry.text, pageShortcut(i)});
    }
    m_rail->setEntries(rail);
    m_rail->setFoot({QStringLiteral("settings"),
                     QStringLiteral("configure"),
                     tr("Settings"),
                     QStringLiteral("Ctrl+,")});
    const QList<std::pair<const char*, QString>> texts{
        {"import", tr("Import systems…")},
        {"export", tr("Export a report…")},
        {"print", tr("Print: the report as PDF…")},
        {"new", tr("New assessment…")},
        {"open", tr("Open an assessment…")},
        {"saveCopy", tr("Save a copy…")},
        {"sample", tr("Open a sample")},
        {"settings", tr("Settings…")},
        {"close", tr("Close the window")},
        {"inspector", tr("Show or hide the inspector")}};
    for (const auto& [name, text] : texts) {
        m_actions[QLatin1String(name)]->setText(text);
    }
    retranslateProtection();
    refreshHistory();
    refreshHeader();
    refreshStatus();
}

QUndoStack& MainWindow::history() const
{
    QUndoStack* own = m_page ? m_page->history() : nullptr;
    return own ? *own : m_session->context().edit.undoStack();
}

QString MainWindow::historyText(const QString& verb, int commandIndex) const
{
    const QUndoCommand* said = history().command(commandIndex);
    const auto* command = dynamic_cast<const ChangeCommand*>(said);
    if (!command) {
        const QString name = said ? said->text() : QString();
        return name.isEmpty() ? verb : verb + factGap(m_services.language.current()) + name;
    }
    const QString name = labelText(command->changes().label,
                                   *m_session->document().snapshot().guideline,
                                   m_services.language.current());
    return verb + factGap(m_services.language.current()) + name;
}

void MainWindow::refreshHistory()
{
    const QUndoStack& undo = history();
    QAction* back = m_actions[QStringLiteral("undo")];
    QAction* forth = m_actions[QStringLiteral("redo")];
    back->setEnabled(undo.canUndo());
    forth->setEnabled(undo.canRedo());
    back->setText(tr("Undo"));
    forth->setText(tr("Redo"));
    back->setToolTip(undo.canUndo() ? historyText(tr("Undo"), undo.index() - 1)
                                    : tr("Nothing to undo"));
    forth->setToolTip(undo.canRedo() ? historyText(tr("Redo"), undo.index())
                                     : tr("Nothing to redo"));
}

void MainWindow::openPalette()
{
    QList<WindowPalette::PageCommand> pages;
    for (int i = 0; i < m_entries.size(); ++i) {
        pages.append(
            {m_entries.at(i).id, m_entries.at(i).text, QStringLiteral("Ctrl %1").arg(i + 1)});
    }
    QList<QAction*> actions;
    if (m_page) {
        actions = m_page->secondaryActions() + m_page->commands();
        actions.prepend(m_page->primaryAction());
    }
    for (const char* name : {"undo",
                             "redo",
                             "import",
                             "export",
                             "print",
                             "new",
                             "open",
                             "saveCopy",
                             "protection",
                             "lockNow",
                             "sample",
                             "settings",
                             "inspector"}) {
        actions.append(m_actions.value(QLatin1String(name)));
    }
    palette().open(pages, actions);
}

void MainWindow::moveFocus(int by)
{
    QList<QWidget*> panes{m_stack->currentWidget(), m_rail, m_header};
    if (m_body->isInspectorShown()) {
        panes.insert(1, m_page->inspector());
    }
    int at = 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget())) {
            at = i;
        }
    }
    QWidget* pane = panes.at((at + by + panes.size()) % panes.size());
    if (pane == m_stack->currentWidget()) {
        m_page->focusMain();
        return;
    }
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::stepSubPage(int by)
{
    const int count = static_cast<int>(m_page->subPages().size());
    if (count > 1) {
        m_page->setSubPage((m_page->currentSubPage() + by + count) % count);
    }
}

void MainWindow::toggleInspector()
{
    m_body->setInspectorShown(!m_body->isInspectorShown());
    if (!m_body->isDrawer()) {
        m_services.settings.set(AppSettings::Key::InspectorShown, m_body->isInspectorShown());
    }
}

void MainWindow::saveCopy()
{
    const FileQuestion question{tr("Save a copy"),
                                tr("Assessments (*.zta)"),
                                QFileInfo(m_session->document().path()).fileName()};
    m_services.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<void> saved = m_session->document().saveCopy(path);
        if (saved) {
            m_toast->show(tr("A copy lies at %1").arg(path));
        } else {
            showError(saved.error());
        }
    });
}

} // namespace zt
