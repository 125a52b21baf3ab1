// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/appsettings.h"
#include "app/commands/changecommand.h"
#include "app/dialogs/guidelinedialog.h"
#include "app/shell/bodyframe.h"
#include "app/shell/jobline.h"
#include "app/shell/pageheader.h"
#include "app/shell/rail.h"
#include "app/shell/statusline.h"
#include "app/shell/windowpalette.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/icons.h"
#include "model/base/errortext.h"
#include "reports/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>

namespace zt {

namespace {

constexpr int narrowRailBelow = 1100;

} // namespace

MainWindow::MainWindow(std::unique_ptr<Document> document, const AppServices& services)
    : m_services(services)
    , m_session(std::make_unique<Session>(std::move(document), services))
    , m_rail(new Rail(services.theme))
    , m_header(new PageHeader(services.theme))
    , m_errors(new ErrorBar(services.theme))
    , m_progress(new ProgressLine(services.theme))
    , m_body(new BodyFrame(services.theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(services.theme))
    , m_toast(new Toast(services.theme, m_stack))
    , m_jobs(new JobLine(m_session->context().jobs, *m_progress, *m_status, this))
    , m_palette(new WindowPalette(m_session->context(), this))
{
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    buildLayout();
    buildActions();
    connectDocument();
    retranslate();
}

MainWindow::~MainWindow()
{
    m_session->context().jobs.cancelAll();
    // The stack says once more that it is empty while the session goes.
    m_session->context().edit.undoStack().disconnect(this);
    // Pages refer to the session; they go first.
    delete m_body;
}

void MainWindow::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_progress, m_errors, m_body, m_status}) {
        column->addWidget(part, part == m_body ? 1 : 0);
    }
    m_body->setContent(m_stack);
    m_body->setInspectorWidth(m_services.settings.value(AppSettings::Key::InspectorWidth).toInt());
    m_body->setInspectorShown(m_services.settings.value(AppSettings::Key::InspectorShown).toBool());
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) {
        if (id == QLatin1String("settings")) {
            Q_EMIT settingsRequested();
        } else {
            showPage(id);
        }
    });
    connect(m_header, &PageHeader::paletteRequested, this, &MainWindow::openPalette);
    connect(m_header->subPages(), &SegmentedSwitch::chosen, this, [this](int index) {
        m_page->setSubPage(index);
    });
    connect(m_body, &BodyFrame::inspectorMoved, this, [this] {
        m_services.settings.set(AppSettings::Key::InspectorWidth, m_body->inspectorWidth());
    });
    connect(m_status, &StatusLine::copyHashRequested, this, [this] {
        m_services.ui.copyText(m_session->document().snapshot().trailHead);
        m_toast->show(tr("The hash of the trail's head is on the clipboard"));
    });
    connect(m_status, &StatusLine::densityToggled, this, [this] {
        const bool compact = m_services.theme.theme().isCompact();
        m_services.settings.set(AppSettings::Key::Density,
                                compact ? QStringLiteral("comfortable")
                                        : QStringLiteral("compact"));
    });
    connect(&m_services.theme, &ThemeHolder::changed, this, [this] {
        refreshStatus();
        for (QWidget* child : findChildren<QWidget*>()) {
            child->update();
        }
    });
    connect(
        m_palette, &WindowPalette::openPage, this, [this](const QString& id, const QString& what) {
            if (what.startsWith(QLatin1String("item:")) ||
                what.startsWith(QLatin1String("domain:"))) {
                (new GuidelineDialog(m_session->context(), this, what))->open();
            } else {
                const bool hasSystems = m_page->id() == QLatin1String("inventory");
                showPage(id.isEmpty() ? (hasSystems ? m_page->id() : QStringLiteral("selection"))
                                      : id,
                         what);
            }
        });
}

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
    QUndoStack& undo = m_session->context().edit.undoStack();
    addAction(QStringLiteral("undo"), QKeySequence::Undo, [&undo] { undo.undo(); });
    addAction(QStringLiteral("redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [&undo] {
        undo.redo();
    });
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::refreshHistory);
    m_header->setUndo(m_actions[QStringLiteral("undo")], m_actions[QStringLiteral("redo")]);

    const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    addAction(QStringLiteral("palette"), keys("Ctrl+K"), [this] { openPalette(); });
    addAction(QStringLiteral("inspector"), keys("F4"), [this] { toggleInspector(); });
    addAction(QStringLiteral("nextPane"), keys("F6"), [this] { moveFocus(1); });
    addAction(QStringLiteral("previousPane"), keys("Shift+F6"), [this] { moveFocus(-1); });
    addAction(QStringLiteral("filter"), QKeySequence::Find, [this] { m_page->focusFilter(); });
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
    addAction(QStringLiteral("sample"), {}, [this] { Q_EMIT sampleRequested(); });
    addAction(QStringLiteral("settings"), keys("Ctrl+,"), [this] { Q_EMIT settingsRequested(); });
    addAction(QStringLiteral("close"), QKeySequence::Close, [this] { close(); });
    const QList<PageEntry> entries = pageEntries();
    for (int i = 0; i < entries.size(); ++i) {
        addAction(QStringLiteral("page%1").arg(i + 1),
                  QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                  [this, id = entries.at(i).id] { showPage(id); });
    }
}

void MainWindow::connectDocument()
{
    connect(&m_session->document(), &Document::changed, this, &MainWindow::onDocumentChanged);
    connect(&m_session->context().edit, &EditActions::failed, this, &MainWindow::showError);
}

void MainWindow::onDocumentChanged(const ChangeSummary& summary)
{
    const Snapshot& snapshot = m_session->document().snapshot();
    for (Page* page : std::as_const(m_pages)) {
        page->setSnapshot(snapshot, summary);
    }
    m_errors->setSentence({});
    refreshHeader();
    refreshStatus();
    if (summary.label.code == QLatin1String("undo") ||
        summary.label.code == QLatin1String("redo")) {
        const QString text =
            labelText(summary.label, *snapshot.guideline, m_services.language.current());
        m_toast->show(tr("%1 (entry #%2)").arg(text).arg(summary.trailSeq));
        m_status->addHistory(text);
    }
}

Page* MainWindow::page(const QString& id)
{
    if (Page* known = m_pages.value(id)) {
        return known;
    }
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.id == id) {
            Page* made = entry.make(m_session->context());
            m_pages.insert(id, made);
            m_stack->addWidget(made);
            connectPage(made);
            ChangeSummary all;
            all.reset = true;
            made->setSnapshot(m_session->document().snapshot(), all);
            return made;
        }
    }
    return nullptr;
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::selectedSystemChanged, this, [this](const SystemId& id) {
        m_session->context().selection.setSystem(id);
    });
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == m_page) {
            refreshHeader();
            refreshInspector();
        }
    });
    connect(page,
            &Page::toast,
            this,
            [this](const QString& text, const QString& action, const std::function<void()>& run) {
                m_toast->show(text, action, run);
                m_status->addHistory(text);
            });
    connect(page, &Page::openPage, this, &MainWindow::showPage);
    connect(page, &Page::failed, this, &MainWindow::showError);
}

void MainWindow::showPage(const QString& id, const QString& argument)
{
    Page* wanted = page(id);
    if (!wanted) {
        return;
    }
    const bool moved = wanted != m_page;
    m_page = wanted;
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(id);
    refreshHeader();
    refreshInspector();
    if (moved) {
        wanted->focusMain();
        m_services.settings.set(AppSettings::Key::LastPage, id);
    }
    if (!argument.isEmpty()) {
        wanted->openArgument(argument);
    }
}

void MainWindow::refreshHeader()
{
    if (!m_page) {
        return;
    }
    m_header->showPage(*m_page, factSeparator(m_services.language.current()));
    m_status->setHints(m_page->keyHints());
    setWindowTitle(tr("%1 – %2").arg(m_session->document().snapshot().profile.name,
                                     tr("Zero-Trust Assessment Workbench")));
}

void MainWindow::refreshInspector()
{
    m_body->setInspector(m_page ? m_page->inspector() : nullptr);
}

void MainWindow::refreshStatus()
{
    const Document& document = m_session->document();
    const Snapshot& snapshot = document.snapshot();
    const Language& language = m_services.language.current();
    const auto last = document.trail(snapshot.trailSeq, snapshot.trailSeq);
    QString saved = document.isReadOnly() ? tr("Read only") : tr("Saved");
    if (last && !last->isEmpty()) {
        const QDateTime time = shownTime(last->last().time);
        const bool today = time.date() == shownTime(m_services.clock.now()).date();
        saved += QLatin1Char(' ') + time.toString(today ? QStringLiteral("HH:mm")
                                                        : QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    m_status->setSaved(saved);
    m_status->setTrail(tr("Trail #%1").arg(QLocale(QLocale::English).toString(snapshot.trailSeq)) +
                           QStringLiteral("　") + shortHash(snapshot.trailHead),
                       snapshot.trailHead);
    m_status->setMethod(tr("Method: %1").arg(methodText(snapshot.methodology, language)));
    m_status->setDensity(m_services.theme.theme().isCompact() ? tr("Density: compact")
                                                              : tr("Density: comfortable"));
}

QString MainWindow::historyText(const QString& verb, int commandIndex) const
{
    const QUndoStack& undo = m_session->context().edit.undoStack();
    const auto* command = dynamic_cast<const ChangeCommand*>(undo.command(commandIndex));
    if (!command) {
        return verb;
    }
    const QString name = labelText(command->changes().label,
                                   *m_session->document().snapshot().guideline,
                                   m_services.language.current());
    return QStringLiteral("%1　%2").arg(verb, name);
}

void MainWindow::refreshHistory()
{
    const QUndoStack& undo = m_session->context().edit.undoStack();
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

void MainWindow::retranslate()
{
    m_entries = pageEntries();
    QList<Rail::Entry> rail;
    for (int i = 0; i < m_entries.size(); ++i) {
        const PageEntry& entry = m_entries.at(i);
        rail.append({entry.id, entry.iconName, entry.text, QStringLiteral("Ctrl+%1").arg(i + 1)});
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
    refreshHistory();
    refreshHeader();
    refreshStatus();
}

void MainWindow::showError(const Error& error)
{
    m_errors->setSentence(errorSentence(error, m_services.language.current()));
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
                             "sample",
                             "settings",
                             "inspector"}) {
        actions.append(m_actions.value(QLatin1String(name)));
    }
    m_palette->open(pages, actions);
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

void MainWindow::receiveFiles(const QStringList& paths)
{
    QStringList others;
    for (const QString& path : paths) {
        if (path.endsWith(QLatin1String(".zta"), Qt::CaseInsensitive)) {
            Q_EMIT openRequested(path);
        } else {
            others.append(path);
        }
    }
    if (!others.isEmpty() && !(m_page && m_page->dropFiles(others))) {
        showPage(QStringLiteral("inventory"), QStringLiteral("import:") + others.first());
    }
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_page) {
        m_page->focusMain();
        return true;
    }
    return QWidget::event(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_services.settings.set(AppSettings::Key::WindowSize, size());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent*)
{
    m_rail->setNarrow(width() < narrowRailBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    receiveFiles(localFiles(event->mimeData()));
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_services.theme->base);
}

} // namespace zt
