// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailpage.h"

#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/trail/chaindelegate.h"
#include "app/pages/trail/facetpanel.h"
#include "app/pages/trail/trailaccess.h"
#include "app/pages/trail/trailinspector.h"
#include "app/pages/trail/trailmodel.h"
#include "app/pages/trail/trailreader.h"
#include "app/pages/trail/verifypanel.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/hairlinesplitter.h"
#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "reports/wording.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace zt {

namespace {

constexpr int facetWidth = 276;
constexpr int detailDelay = 120;
constexpr int facetDelay = 150;
/// Beyond this many later entries, the ways back are counted only when asked for.
constexpr qint64 nearEntries = 1000;
/// Larger changes run on a worker.
constexpr qsizetype largeChange = 300;
/// An entry with more fields than this is not taken apart for the consequences.
constexpr qint32 mostFieldsJudged = 4000;

struct ColumnWidth
{
    int column;
    int width;
};

constexpr std::array columnWidths{ColumnWidth{TrailModel::Chain, 50},
                                  ColumnWidth{TrailModel::Seq, 56},
                                  ColumnWidth{TrailModel::Time, 48},
                                  ColumnWidth{TrailModel::Actor, 66},
                                  ColumnWidth{TrailModel::Subjects, 96},
                                  ColumnWidth{TrailModel::Fields, 76},
                                  ColumnWidth{TrailModel::Hash, 96}};

} // namespace

TrailPage::TrailPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(new TrailReader(context, this))
    , m_model(new TrailModel(this))
    , m_facets(new FacetPanel(context.theme))
    , m_filter(new FilterField(context.theme))
    , m_count(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_table(new QTableView)
    , m_checks(new VerifyPanel(context.theme))
    , m_inspector(new TrailInspector(context, this))
    , m_verify(new QAction(this))
    , m_revert(new QAction(this))
    , m_return(new QAction(this))
{
    m_inspector->hide();
    buildTable();
    buildLayout();
    m_detailTimer.setSingleShot(true);
    m_facetTimer.setSingleShot(true);
    connect(&m_detailTimer, &QTimer::timeout, this, &TrailPage::loadDetails);
    connect(&m_facetTimer, &QTimer::timeout, this, &TrailPage::updateFacets);
    connect(m_reader, &TrailReader::older, this, [this](const QList<TrailRow>& rows) {
        const bool first = m_model->rows().isEmpty();
        m_model->append(rows);
        updateCount();
        if (first && m_model->rowCount() > 1 && m_chosen == 0) {
            choose(m_model->rows().first().seq);
        }
        if (!m_facetTimer.isActive()) {
            m_facetTimer.start(facetDelay);
        }
    });
    connect(m_reader, &TrailReader::newer, this, [this](const QList<TrailRow>& rows) {
        m_model->prepend(rows);
        updateCount();
        updateFacets();
        choose(m_chosen);
    });
    connect(m_reader, &TrailReader::complete, this, &TrailPage::updateFacets);
    connect(m_reader, &TrailReader::failed, this, &Page::failed);
    connect(m_facets, &FacetPanel::filterChanged, this, &TrailPage::applyFilter);
    connect(m_filter, &FilterField::filterChanged, this, &TrailPage::applyFilter);
    connect(m_filter, &FilterField::left, this, &TrailPage::focusMain);
    connect(m_verify, &QAction::triggered, this, &TrailPage::verify);
    connect(m_revert, &QAction::triggered, this, &TrailPage::askRevert);
    connect(m_return, &QAction::triggered, this, &TrailPage::askReturn);
    connect(m_inspector, &TrailInspector::revertAsked, this, &TrailPage::askRevert);
    connect(m_inspector, &TrailInspector::returnAsked, this, &TrailPage::askReturn);
    connect(m_inspector, &TrailInspector::copyAsked, this, [this](const QString& hash) {
        m_context.ui.copyText(hash);
        Q_EMIT toast(tr("Head hash copied"), {}, {});
    });
    retranslate();
}

void TrailPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("trailTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChainDelegate(m_context.theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(20);
    for (const ColumnWidth& one : columnWidths) {
        m_table->setColumnWidth(one.column, one.width);
        m_table->horizontalHeader()->setSectionResizeMode(one.column, QHeaderView::Fixed);
    }
    m_table->horizontalHeader()->setSectionResizeMode(TrailModel::Label, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto rows = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_context.theme->rowHeight());
    };
    rows();
    connect(&m_context.theme, &ThemeHolder::changed, this, rows);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &TrailPage::currentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &TrailPage::openChosenSystem);
}

void TrailPage::buildLayout()
{
    auto* line = new QHBoxLayout(this);
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
    column->addWidget(m_checks);
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
    return m_inspector;
}

QList<QAction*> TrailPage::commands() const
{
    return {m_verify, m_revert, m_return};
}

QList<KeyHint> TrailPage::keyHints() const
{
    return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("entry by entry")},
            {{QStringLiteral("H")}, tr("this system only")},
            {{QStringLiteral("⏎")}, tr("go there")}};
}

void TrailPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary&)
{
    m_inspector->setHead(snapshot.trailHead);
    m_inspector->setReadOnly(m_context.document.isReadOnly());
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
    m_model->setToday(shownTime(m_context.clock.now()).date());
    if (m_reader->isStarted()) {
        m_reader->readNewer();
        updateStatus();
        return;
    }
    m_reader->start();
    verify();
}

void TrailPage::applyFilter()
{
    TrailFilter filter = m_facets->filter();
    filter.text = m_filter->text().trimmed();
    m_model->setFilter(filter);
    updateCount();
    choose(m_chosen);
}

void TrailPage::choose(qint64 seq)
{
    const int line = seq > 0 ? m_model->lineOf(seq) : -1;
    if (line >= 0) {
        m_table->setCurrentIndex(m_model->index(line, TrailModel::Label));
        m_table->scrollTo(m_model->index(line, TrailModel::Label));
    }
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

// ---- verification

void TrailPage::verify()
{
    if (m_verifying) {
        return;
    }
    m_verifying = true;
    m_verifyClock.start();
    const qint64 seq = m_context.document.snapshot().trailSeq;
    const QString path = m_context.document.path();
    updateStatus();
    m_context.jobs.start<QList<CheckLine>>(
        tr("Verifying the file"),
        [path](JobContext& job) {
            const auto readPack = [path](const QByteArray& bytes) {
                return readGuideline(bytes, path);
            };
            return verifyFile(path, readPack, job);
        },
        this,
        [this, seq](const Result<QList<CheckLine>>& lines) {
            m_verifying = false;
            m_verifyMilliseconds = m_verifyClock.elapsed();
            m_verified = true;
            m_whole = lines.has_value();
            m_verifyFault =
                lines ? QString() : errorSentence(lines.error(), m_context.language.current());
            m_verifiedSeq = seq;
            m_verifiedAt = m_context.clock.now();
            if (lines) {
                for (const CheckLine& line : *lines) {
                    m_whole = m_whole && line.ok;
                }
                m_checks->setLines(*lines);
            }
            updateStatus();
        });
}

void TrailPage::updateStatus()
{
    const QString when =
        m_verified
            ? tr("verified %1").arg(shownTime(m_verifiedAt).toString(QStringLiteral("HH:mm")))
            : QString();
    const qint64 since = m_context.document.snapshot().trailSeq - m_verifiedSeq;
    if (m_verifying || !m_verified) {
        m_facets->setStatus(Status::NotYet, tr("Verifying…"), when, tr("Reading the whole chain"));
        m_checks->setWaiting(tr("under way"));
    } else if (!m_whole) {
        m_facets->setStatus(Status::Bad,
                            tr("Chain broken"),
                            when,
                            m_verifyFault.isEmpty() ? tr("See the checks below the table")
                                                    : m_verifyFault);
    } else if (since > 0) {
        m_facets->setStatus(
            Status::Stale,
            tr("Chain whole then"),
            when,
            tr("%n new entries since, not verified yet", nullptr, static_cast<int>(since)));
    } else {
        m_facets->setStatus(
            Status::Good,
            tr("Chain whole"),
            when,
            tr("%1 entries joined end to end, %2 s")
                .arg(QLocale::c().toString(m_verifiedSeq),
                     QString::number(static_cast<double>(m_verifyMilliseconds) / 1000.0, 'f', 2)));
    }
}

// ---- the chosen entry

void TrailPage::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    const TrailRow* row = current.isValid() ? m_model->rowAt(current.row()) : nullptr;
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

void TrailPage::takeBack(const Way& way)
{
    if (m_chosen <= 1 || m_context.document.isReadOnly()) {
        return;
    }
    m_context.jobs.start<ChangeSet>(
        way.title,
        [path = m_context.document.path(),
         now = m_context.document.snapshot(),
         seq = m_chosen,
         whole = way.whole](JobContext&) {
            return whole ? readReturn(path, now, seq - 1) : readRevert(path, now, seq);
        },
        this,
        [this, way](const Result<ChangeSet>& changes) {
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            confirm(way, *changes);
        });
}

void TrailPage::confirm(const Way& way, const ChangeSet& changes)
{
    const int objects = static_cast<int>(changes.changes.size());
    Question question;
    question.title = way.title;
    question.text =
        objects > largeChange
            ? tr("This changes %n object(s). It becomes a new entry; nothing old is deleted.",
                 nullptr,
                 objects)
            : tr("This changes %n field(s). It becomes a new entry; nothing old is deleted.",
                 nullptr,
                 static_cast<int>(fieldCount(changes)));
    question.buttons = QStringList{tr("Cancel"), way.button};
    m_context.ui.ask(this, question, [this, changes](int answer, const QString&) {
        if (answer != 1) {
            return;
        }
        const auto done = [this](const Result<void>& result) {
            if (result) {
                m_chosen = m_context.document.snapshot().trailSeq;
                m_detailTimer.start(detailDelay);
                Q_EMIT toast(tr("Done; entry #%1").arg(QLocale::c().toString(m_chosen)),
                             tr("Undo"),
                             [this] { m_context.edit.undoStack().undo(); });
            }
        };
        if (changes.changes.size() > largeChange) {
            m_context.edit.applyInBackground(
                changes, tr("Taking changes back"), m_context.jobs, done);
        } else {
            done(m_context.edit.apply(changes));
        }
    });
}

void TrailPage::askRevert()
{
    takeBack({tr("Take entry #%1 back?").arg(QLocale::c().toString(m_chosen)),
              tr("Take it back"),
              false});
}

void TrailPage::askReturn()
{
    takeBack({tr("Return to before entry #%1?").arg(QLocale::c().toString(m_chosen)),
              tr("Return"),
              true});
}

void TrailPage::filterChosenSystem()
{
    const TrailRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
    } else if (row != nullptr && !row->subjects.isEmpty()) {
        m_filter->setText(row->subjects.first());
    }
}

void TrailPage::openChosenSystem()
{
    const TrailRow* row = m_model->rowAt(m_table->currentIndex().row());
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

bool TrailPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_H) {
            filterChosenSystem();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openChosenSystem();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool TrailPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void TrailPage::focusMain()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrailPage::openArgument(const QString& argument)
{
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
        choose(m_chosen);
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
    updateCount();
    updateStatus();
}

} // namespace zt
