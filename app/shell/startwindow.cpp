// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startwindow.h"

#include "app/appsettings.h"
#include "app/widgets/afterpaint.h"
#include "app/widgets/feedback.h"
#include "app/widgets/icons.h"
#include "model/base/errortext.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int columnWidth = 640;
constexpr int sideWidth = 336;
constexpr qsizetype recentShown = 5;

} // namespace

StartWindow::StartWindow(const AppServices& services)
    : m_services(services)
    , m_progress(new ProgressLine(services.theme))
    , m_errors(new ErrorBar(services.theme))
{
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills all of it
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_errors);
    const auto key = [this](const QKeySequence& keys, auto signal) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, signal);
    };
    key(QKeySequence::New, [this] { Q_EMIT newRequested(); });
    key(QKeySequence::Open, [this] { Q_EMIT openRequested({}); });
    key(QKeySequence(QStringLiteral("Ctrl+,")), [this] { Q_EMIT settingsRequested(); });
    connect(&services.theme, &ThemeHolder::changed, this, [this] { build(); });
    build();
}

void StartWindow::build()
{
    setWindowTitle(tr("Zero-Trust Assessment Workbench"));
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget;
    layout()->addWidget(m_page);
    auto* row = new QHBoxLayout(m_page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    scroll->setWidget(ground);
    row->addWidget(scroll, 1);
    auto* across = new QHBoxLayout(ground);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->setContentsMargins(0, 72, 0, 40);
    across->addStretch(1);
    across->addLayout(column);
    across->addStretch(1);
    fillMain(column);
    column->addStretch(1);

    auto* side = new QWidget;
    side->setProperty("ground", QStringLiteral("s1"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(sideWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(20, 24, 20, 20);
    sideColumn->setSpacing(12);
    fillSide(sideColumn);
    row->addWidget(side);
    const auto explain = [this, sideColumn] { fillSteps(sideColumn); };
    if (isVisible()) {
        explain();
    } else {
        afterFirstPaint(side, explain); // what can be done is seen before what explains it
    }
    if (isVisible()) {
        m_page->show(); // before, it would be laid out for a window without its style sheet
    }
    m_page->setFocusPolicy(Qt::ClickFocus);
    m_page->setFocus();
}

void StartWindow::fillMain(QVBoxLayout* column)
{
    auto* keeper = new QWidget;
    keeper->setFixedSize(columnWidth, 0);
    column->addWidget(keeper);
    column->addWidget(makeLabel(tr("Start an assessment"), Theme::large, true));
    column->addWidget(makeLabel(
        tr("From the inventory of your systems to the list of where zero trust starts. One file, "
           "offline, every change on record."),
        Theme::body,
        false,
        Tone::Secondary,
        true));
    column->addSpacing(20);
    auto* zone = new DropZone(m_services.theme);
    zone->setTexts(tr("Create a new assessment"),
                   tr("or drop an assessment (.zta) here to open it"));
    QPushButton* create = zone->addButton(tr("Create…"), QStringLiteral("document-new"));
    connect(create, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(zone, &DropZone::dropped, this, [this](const QStringList& paths) {
        Q_EMIT openRequested(paths.value(0));
    });
    column->addWidget(zone);
    column->addSpacing(12);
    const auto way = [&](const char* iconName,
                         const QString& text,
                         const QString& hint,
                         const QStringList& keys,
                         const std::function<void()>& run) {
        auto* row = new WayRow(m_services.theme, QLatin1String(iconName), text, hint, keys);
        connect(row, &WayRow::clicked, this, run);
        column->addWidget(row);
    };
    way("document-open",
        tr("Open an assessment"),
        tr("A .zta file on this computer"),
        {QStringLiteral("Ctrl O")},
        [this] { Q_EMIT openRequested({}); });
    way("view-list-details",
        tr("Look at sample A"),
        tr("A fictional securities firm: remote work first"),
        {},
        [this] { Q_EMIT sampleRequested(QStringLiteral("a")); });
    way("view-list-details",
        tr("Look at sample B"),
        tr("A fictional insurer: other domains, other outcome"),
        {},
        [this] { Q_EMIT sampleRequested(QStringLiteral("b")); });
    fillRecent(column);
}

void StartWindow::fillRecent(QVBoxLayout* column)
{
    const QStringList recent =
        m_services.settings.value(AppSettings::Key::RecentFiles).toStringList();
    QStringList there;
    for (const QString& path : recent) {
        if (QFileInfo::exists(path)) {
            there.append(path);
        }
    }
    if (there.isEmpty()) {
        return;
    }
    column->addSpacing(Theme::sectionGap);
    column->addWidget(new SectionHeading(m_services.theme, tr("Recent")));
    column->addWidget(new Rule(m_services.theme, Rule::Weight::Section));
    for (const QString& path : there.mid(0, recentShown)) {
        const QFileInfo file(path);
        auto* row = new WayRow(m_services.theme,
                               QStringLiteral("view-history"),
                               file.completeBaseName(),
                               QDir::toNativeSeparators(file.absolutePath()));
        connect(row, &WayRow::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        column->addWidget(row);
    }
}

void StartWindow::fillSide(QVBoxLayout* column)
{
    column->addStretch(1);
    QPushButton* settings = makeButton(tr("Settings…"));
    connect(settings, &QPushButton::clicked, this, &StartWindow::settingsRequested);
    column->addWidget(settings);
}

void StartWindow::fillSteps(QVBoxLayout* column)
{
    auto* steps = new StepList(m_services.theme);
    steps->setSteps({{tr("Bring in the inventory"), tr("Code, name, owner, RTO")},
                     {tr("Answer nine facts"), tr("They decide which domains apply")},
                     {tr("Score 6 + 5 factors"), tr("Every score has its sentence; keys 1, 2, 3")},
                     {tr("Adopt the list"), tr("See funnel and scatter, set cut-offs, say why")}},
                    0);
    const QList<QWidget*> parts{
        makeLabel(tr("Four steps to the first list"), Theme::body, true),
        steps,
        new Rule(m_services.theme, Rule::Weight::Hairline),
        makeLabel(tr("Nothing leaves this computer. Samples open as copies of their own."),
                  Theme::small,
                  false,
                  Tone::Secondary,
                  true)};
    for (int i = 0; i < int(parts.size()); ++i) {
        column->insertWidget(i, parts[i]);
    }
}

void StartWindow::showError(const Error& error)
{
    m_errors->setSentence(errorSentence(error, m_services.language.current()));
}

void StartWindow::setBusy(bool busy)
{
    if (busy) {
        m_progress->start();
    } else {
        m_progress->stop();
    }
}

void StartWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_services.theme->base);
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void StartWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT openRequested(localFiles(event->mimeData()).value(0));
}

} // namespace zt
