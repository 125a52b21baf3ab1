// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailpage.h"

#include "app/charts/chartmenu.h"
#include "app/commands/editactions.h"
#include "app/daywatch.h"
#include "app/jobrunner.h"
#include "app/pages/comparison/comparisonview.h"
#include "app/pages/trail/dayhistogram.h"
#include "app/pages/trail/facetpanel.h"
#include "app/pages/trail/signofffoot.h"
#include "app/pages/trail/signoffview.h"
#include "app/pages/trail/trailaccess.h"
#include "app/pages/trail/trailinspector.h"
#include "app/pages/trail/trailmodel.h"
#include "app/pages/trail/trailreader.h"
#include "app/pages/trail/trailtable.h"
#include "app/pages/trail/trailverification.h"
#include "app/pages/trail/trailwaysback.h"
#include "app/pages/trail/verifypanel.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/filterfield.h"
#include "reports/wording.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int facetWidth = 276;
constexpr int detailDelay = 120;
constexpr int facetDelay = 150;
/// Beyond this many later entries, the ways back are counted only when asked for.
constexpr qint64 nearEntries = 1000;
/// An entry with more fields than this is not taken apart for the consequences.
constexpr qint32 mostFieldsJudged = 4000;

} // namespace

TrailPage::TrailPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout(this))
    , m_comparison(new ComparisonView(context))
    , m_signOffs(new SignOffView(context))
    , m_reader(new TrailReader(context, this))
    , m_model(new TrailModel(this))
    , m_facets(new FacetPanel(context.theme))
    , m_filter(new FilterField(context.theme))
    , m_count(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_table(new TrailTable(context.theme, *m_model))
    , m_checks(new VerifyPanel(context))
    , m_signed(new SignOffFoot(context))
    , m_inspector(new TrailInspector(context, this))
    , m_verification(new TrailVerification(context, this))
    , m_waysBack(new TrailWaysBack(context, *this))
    , m_verify(new QAction(this))
    , m_revert(new QAction(this))
    , m_return(new QAction(this))
{
    m_inspector->hide();
    buildLayout();
    m_detailTimer.setSingleShot(true);
    m_facetTimer.setSingleShot(true);
    connectReader();
    connectTable();
    connectWays();
    connectComparison();
    connectSignOffs();
    addChartMenu();
    connect(new DayWatch(context.clock, this), &DayWatch::turned, this, [this](const QDate& day) {
        m_model->setToday(day);
    });
    retranslate();
}

void TrailPage::addChartMenu()
{
    DayHistogram* chart = m_facets->histogram();
    const auto* menu = new ChartMenu(*chart, m_context.theme, m_context.ui, [chart] {
        ChartTable table{tr("Entries per day"), {tr("Day"), tr("Entries")}, {}};
        for (const DayCount& day : chart->days()) {
            table.rows.append({day.day.toString(Qt::ISODate), QString::number(day.count)});
        }
        return table;
    });
    connect(menu, &ChartMenu::failed, this, &Page::failed);
    connect(menu, &ChartMenu::saved, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
}

void TrailPage::connectReader()
{
    connect(&m_detailTimer, &QTimer::timeout, this, &TrailPage::loadDetails);
    connect(&m_facetTimer, &QTimer::timeout, this, &TrailPage::updateFacets);
    connect(m_reader, &TrailReader::older, this, [this](const QList<TrailRow>& rows) {
        const bool first = m_model->rows().isEmpty();
        m_model->append(rows);
        updateCount();
        if (first && m_model->rowCount() > 1 && m_chosen == 0) {
            m_table->choose(m_model->rows().first().seq);
        }
        if (!m_facetTimer.isActive()) {
            m_facetTimer.start(facetDelay);
        }
    });
    connect(m_reader, &TrailReader::newer, this, [this](const QList<TrailRow>& rows) {
        m_model->prepend(rows);
        updateCount();
        updateFacets();
        m_table->choose(m_chosen);
    });
    connect(m_reader, &TrailReader::complete, this, &TrailPage::updateFacets);
    connect(m_reader, &TrailReader::failed, this, &Page::failed);
}

void TrailPage::connectTable()
{
    connect(m_table, &TrailTable::currentRowChanged, this, &TrailPage::currentChanged);
    connect(m_table, &TrailTable::systemFilterRequested, this, &TrailPage::filterChosenSystem);
    connect(m_table, &TrailTable::systemRequested, this, &TrailPage::openChosenSystem);
    connect(m_facets, &FacetPanel::filterChanged, this, &TrailPage::applyFilter);
    connect(m_filter, &FilterField::filterChanged, this, &TrailPage::applyFilter);
    connect(m_filter, &FilterField::left, this, &TrailPage::focusMain);
}

void TrailPage::connectWays()
{
    const auto revert = [this] { m_waysBack->revert(m_chosen); };
    const auto goBack = [this] { m_waysBack->returnToBefore(m_chosen); };
    connect(m_verify, &QAction::triggered, m_verification, &TrailVerification::run);
    connect(m_verification, &TrailVerification::changed, this, &TrailPage::updateStatus);
    connect(m_revert, &QAction::triggered, this, revert);
    connect(m_return, &QAction::triggered, this, goBack);
    connect(m_inspector, &TrailInspector::revertAsked, this, revert);
    connect(m_inspector, &TrailInspector::returnAsked, this, goBack);
    connect(m_waysBack, &TrailWaysBack::failed, this, &Page::failed);
    connect(m_waysBack, &TrailWaysBack::done, this, [this](qint64 seq) {
        m_chosen = seq;
        m_detailTimer.start(detailDelay);
        Q_EMIT toast(tr("Done; entry #%1").arg(QLocale::c().toString(seq)), tr("Undo"), [this] {
            m_context.edit.undoStack().undo();
        });
    });
    connect(m_inspector, &TrailInspector::copyAsked, this, [this](const QString& hash) {
        m_context.ui.copyText(hash);
        Q_EMIT toast(tr("Head hash copied"), {}, {});
    });
}

void TrailPage::buildLayout()
{
    auto* entries = new QWidget;
    m_stack->addWidget(entries);
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_signOffs);
    auto* line = new QHBoxLayout(entries);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* facetScroll = new QScrollArea;
    facetScroll->setWidget(m_facets);
    facetScroll->setWidgetResizable(true);
    facetScroll->setFrameShape(QFrame::NoFrame);
    facetScroll->setFixedWidth(facetWidth);
    facetScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line->addWidget(facetScroll);

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 8);
    bar->setSpacing(10);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_signed);
    column->addWidget(m_checks);
    m_signed->hide();
    line->addWidget(centre, 1);
}

QString TrailPage::title() const
{
    return tr("Trail");
}

QStringList TrailPage::facts() const
{
    const Profile& profile = m_context.document.snapshot().profile;
    return {profile.name, tr("Times shown for Taipei, kept in UTC")};
}

QWidget* TrailPage::inspector()
{
    return historyShown() ? m_inspector : nullptr;
}

QList<KeyHint> TrailPage::keyHints() const
{
    if (comparisonShown()) {
        return {{{QStringLiteral("⏎")}, tr("go there")}};
    }
    if (!historyShown()) {
        return {};
    }
    return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("entry by entry")},
            {{QStringLiteral("H")}, tr("this system only")},
            {{QStringLiteral("⏎")}, tr("go there")}};
}

void TrailPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary&)
{
    m_inspector->setHead(snapshot.trailHead);
    m_inspector->setReadOnly(m_context.document.isReadOnly());
    m_comparison->documentChanged();
    m_signOffs->documentChanged();
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
    Q_EMIT headerChanged();
}

void TrailPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void TrailPage::refresh()
{
    if (!m_stale || !m_context.document.snapshot().guideline) {
        return;
    }
    m_stale = false;
    if (!m_context.document.snapshot().signOffs.isEmpty()) {
        m_signOffs->look();
    }
    m_model->setToday(shownTime(m_context.clock.now()).date());
    if (m_reader->isStarted()) {
        m_reader->readNewer();
        updateStatus();
        return;
    }
    m_reader->start();
    m_verification->run();
}

void TrailPage::applyFilter()
{
    TrailFilter filter = m_facets->filter();
    filter.text = m_filter->text().trimmed();
    m_model->setFilter(filter);
    updateCount();
    m_table->choose(m_chosen);
}

void TrailPage::updateFacets()
{
    m_facets->setFacets(trailFacets(m_model->rows()));
}

void TrailPage::updateCount()
{
    const QLocale plain = QLocale::c();
    m_count->setText(tr("%1 / %2 entries")
                         .arg(plain.toString(m_model->shownCount()),
                              plain.toString(m_context.document.snapshot().trailSeq)));
}

void TrailPage::updateStatus()
{
    const TrailVerification::Verdict verdict = m_verification->verdict();
    m_facets->setStatus(verdict.status, verdict.text, verdict.when, verdict.detail);
    const QString damaged = QFileInfo(m_verification->damagedFile()).fileName();
    m_checks->setSubject(
        damaged.isEmpty()
            ? QString()
            : tr("of the damaged file “%1” itself; shown here is what was saved from it")
                  .arg(damaged));
    m_checks->setWaiting(m_verification->isWaiting() ? tr("under way") : m_verification->fault());
    m_checks->setLines(m_verification->lines());
}

void TrailPage::setDamagedFile(const QString& path)
{
    m_verification->setDamagedFile(path);
    updateStatus();
}

// ---- the chosen entry

void TrailPage::currentChanged()
{
    const TrailRow* row = m_table->currentRow();
    if (row == nullptr || (row->seq == m_chosen && m_inspector->entry())) {
        return;
    }
    m_chosen = row->seq;
    if (m_inspector->entry()) {
        m_detailTimer.start(detailDelay);
    } else {
        loadDetails();
    }
}

void TrailPage::loadDetails()
{
    m_context.jobs.cancel(std::exchange(m_detailJob, 0));
    const qint64 seq = m_chosen;
    m_detailJob = m_context.jobs.start<TrailEntry>(
        tr("Reading an entry"),
        [path = m_context.document.path(), seq](JobContext&) { return readTrailEntry(path, seq); },
        this,
        [this, seq](const Result<TrailEntry>& entry) {
            if (seq != m_chosen) {
                return;
            }
            if (!entry) {
                Q_EMIT failed(entry.error());
                return;
            }
            m_inspector->setEntry(*entry);
            m_revert->setEnabled(!m_context.document.isReadOnly() && seq > 1);
            m_return->setEnabled(m_revert->isEnabled());
            countWays(*entry);
        });
}

void TrailPage::countWays(const TrailEntry& entry)
{
    if (entry.seq <= 1) {
        m_inspector->setWays(EntryWays());
        return;
    }
    const Snapshot now = m_context.document.snapshot();
    if (now.trailSeq - entry.seq > nearEntries || entry.fieldCount > mostFieldsJudged) {
        return;
    }
    constexpr int mostTouched = 200;
    m_detailJob = m_context.jobs.start<EntryWays>(
        tr("What followed from an entry"),
        [path = m_context.document.path(),
         now,
         seq = entry.seq,
         touched = touchedSystems(entry.changes, mostTouched)](JobContext& job) {
            return entryWays(path, now, seq, touched, job);
        },
        this,
        [this, seq = entry.seq](const Result<EntryWays>& ways) {
            if (ways && m_inspector->entry() && m_inspector->entry()->seq == seq) {
                m_inspector->setWays(*ways);
            }
        });
}

void TrailPage::filterChosenSystem()
{
    const TrailRow* row = m_table->currentRow();
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
    } else if (row != nullptr && !row->subjects.isEmpty()) {
        m_filter->setText(row->subjects.first());
    }
}

void TrailPage::openChosenSystem()
{
    const TrailRow* row = m_table->currentRow();
    if (row == nullptr || row->subjects.isEmpty()) {
        return;
    }
    if (const System* system = m_context.document.snapshot().systemByCode(row->subjects.first())) {
        m_context.selection.setSystem(system->id);
        Q_EMIT openPage(QStringLiteral("inventory"),
                        QStringLiteral("system:") + system->id.toString());
    }
}

// ---- keys, focus, language

bool TrailPage::focusFilter()
{
    if (!historyShown()) {
        return false;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void TrailPage::focusMain()
{
    if (comparisonShown()) {
        m_comparison->focusTable();
        return;
    }
    if (!historyShown()) {
        m_signOffs->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

QRect TrailPage::cursorRow() const
{
    return historyShown() ? cursorRowOf(*m_table) : QRect();
}

void TrailPage::openArgument(const QString& argument)
{
    if (argument == QLatin1String("comparison")) {
        setSubPage(1);
        return;
    }
    if (argument == QLatin1String("signoffs")) {
        setSubPage(2);
        return;
    }
    setSubPage(0);
    const QString prefix = QStringLiteral("system:");
    if (!argument.startsWith(prefix)) {
        m_filter->setText(argument);
        return;
    }
    const SystemId id = SystemId::fromString(argument.mid(prefix.size()));
    if (const System* system = m_context.document.snapshot().system(id)) {
        m_facets->reset();
        m_filter->setText(system->code);
        applyFilter();
    }
}

void TrailPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QStringList texts;
        for (const TrailRow& row : m_model->rows()) {
            texts.append(labelText(
                row.label, *m_context.document.snapshot().guideline, m_context.language.current()));
        }
        m_model->setTexts(texts);
        m_table->choose(m_chosen);
        Q_EMIT headerChanged();
    }
}

void TrailPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: text, code, person, beginning of a hash"));
    m_filter->setAccessibleName(tr("Filter the trail"));
    m_table->setAccessibleName(tr("Trail"));
    m_verify->setText(tr("Verify the file"));
    m_verify->setToolTip(tr("Checks chain, triggers, packs, schema and state"));
    m_revert->setText(tr("Take the chosen entry back…"));
    m_return->setText(tr("Return to before the chosen entry…"));
    m_facets->retranslate();
    m_inspector->retranslate();
    m_checks->retranslate();
    m_signed->retranslate();
    updateSignOffs();
    updateCount();
    updateStatus();
}

} // namespace zt
