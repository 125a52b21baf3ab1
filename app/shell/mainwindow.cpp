// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/appsettings.h"
#include "app/dialogs/guidelinedialog.h"
#include "app/dialogs/savingdialog.h"
#include "app/lockedsaver.h"
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
    , m_saveFault(new ErrorBar(services.theme))
    , m_notice(new ErrorBar(services.theme))
    , m_progress(new ProgressLine(services.theme))
    , m_body(new BodyFrame(services.theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(services.theme))
    , m_toast(new Toast(services.theme, m_stack))
    , m_jobs(new JobLine(m_session->context().jobs, *m_progress, *m_status, this))
{
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    buildLayout();
    buildActions();
    connectDocument();
    buildProtection();
    retranslate();
}

MainWindow::~MainWindow()
{
    m_session->context().jobs.cancelAll();
    // The stack says once more that it is empty while the session goes.
    m_session->context().edit.undoStack().disconnect(this);
    // Pages refer to the session; they go first.
    m_page = nullptr;
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
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_header, m_progress, m_errors, m_saveFault, m_notice, m_body, m_status}) {
        column->addWidget(part, part == m_body ? 1 : 0);
    }
    m_body->setContent(m_stack);
    m_toast->setKeepClear([this] { return m_page ? m_page->cursorRow() : QRect(); });
    m_body->setInspectorWidth(m_services.settings.value(AppSettings::Key::InspectorWidth).toInt());
    m_body->setInspectorBeside(
        m_services.settings.value(AppSettings::Key::InspectorShown).toBool());
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
    connect(m_status, &StatusLine::copyRequested, this, [this](const QString& text) {
        m_services.ui.copyText(text);
        m_toast->show(tr("Copied: %1").arg(text));
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
}

WindowPalette& MainWindow::palette()
{
    if (m_palette) {
        return *m_palette;
    }
    m_palette = new WindowPalette(m_session->context(), this);
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
    return *m_palette;
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
            connectPage(made);
            Q_EMIT pageMade(made);
            ChangeSummary all;
            all.reset = true;
            made->setSnapshot(m_session->document().snapshot(), all);
            m_stack->addWidget(made); // shows the first one at once: it has its facts by then
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
    connect(page, &Page::inspectorWanted, this, [this] { m_body->setInspectorShown(true); });
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::assessmentWanted, this, &MainWindow::openRequested);
    connect(page, &Page::placeWanted, this, &MainWindow::placeRequested);
    if (const QUndoStack* own = page->history()) {
        connect(own, &QUndoStack::indexChanged, this, &MainWindow::refreshHistory);
    }
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
    refreshHistory();
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
    m_status->setFacts(m_page->statusFacts());
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
    m_status->setSaved(savedText());
    m_status->setTrail(tr("Trail #%1").arg(QLocale(QLocale::English).toString(snapshot.trailSeq)) +
                           language.of(QStringLiteral("　"), QStringLiteral(" ")) +
                           shortHash(snapshot.trailHead),
                       snapshot.trailHead);
    m_status->setMethod(tr("Method: %1").arg(methodText(snapshot.methodology, language)));
    m_status->setDensity(m_services.theme.theme().isCompact() ? tr("Density: compact")
                                                              : tr("Density: comfortable"));
}

void MainWindow::showError(const Error& error)
{
    m_errors->setSentence(errorSentence(error, m_services.language.current()));
}

void MainWindow::receiveFiles(const QStringList& paths)
{
    if (m_page && m_page->takesAssessments() && m_page->dropFiles(paths)) {
        return;
    }
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
        if (m_body->isDrawer()) {
            m_body->setInspectorShown(false);
        }
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
    if (holdsForSaving()) {
        event->ignore();
        return;
    }
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
