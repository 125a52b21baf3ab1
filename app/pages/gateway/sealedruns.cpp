// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/sealedruns.h"

#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "checklists/gatewaypacks.h"
#include "model/document/document.h"
#include "model/domain/simulationrunedits.h"
#include "reports/content.h"
#include "reports/phrase.h"
#include "reports/wordingrun.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype shortHash = 12;

} // namespace

SealedRuns::SealedRuns(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_note(new QLineEdit)
    , m_seal(makeButton({}, ButtonKind::Accent))
    , m_none(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    makeSmall(m_seal);
    m_seal->setObjectName(QStringLiteral("sealRun"));
    m_note->setObjectName(QStringLiteral("sealNote"));
    line->addWidget(m_note, 1);
    line->addWidget(m_seal);
    m_rows->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    connect(m_seal, &QPushButton::clicked, this, &SealedRuns::seal);
    connect(m_note, &QLineEdit::returnPressed, this, &SealedRuns::seal);
    retranslate();
}

void SealedRuns::setSnapshot(const Snapshot& snapshot)
{
    m_snapshot = snapshot;
    build();
}

void SealedRuns::setRun(const std::optional<SimulationRun>& run)
{
    m_run = run;
    m_seal->setEnabled(canSeal());
    m_note->setEnabled(canSeal());
}

bool SealedRuns::canSeal() const
{
    return m_run && !m_context.edit.isReadOnly() && m_run->stateSeq == m_snapshot.trailSeq &&
           m_run->stateHash == m_snapshot.trailHead;
}

void SealedRuns::seal()
{
    if (!canSeal()) {
        return;
    }
    SimulationRun run = *m_run;
    run.id = SimulationRunId{m_context.clock.newUuid()};
    run.code = nextRunCode(m_snapshot);
    run.program = QStringLiteral("ztworkbench " ZT_VERSION);
    run.note = m_note->text().trimmed();
    if (m_context.edit.apply(sealSimulation(run))) {
        m_note->clear();
        Q_EMIT told(tr("Sealed as %1").arg(run.code));
    }
}

void SealedRuns::repeat(const SimulationRun& run)
{
    m_context.jobs.start<RunRepetition>(
        tr("Running %1 again").arg(run.code),
        [run](JobContext&) -> Result<RunRepetition> {
            const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
            const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
            if (!policy || !catalogue) {
                return tl::unexpected<Error>(!policy ? policy.error() : catalogue.error());
            }
            return repeated(run, *policy, *catalogue);
        },
        this,
        [this, code = run.code](const Result<RunRepetition>& repetition) {
            if (!repetition) {
                Q_EMIT failed(repetition.error());
                return;
            }
            m_repetitions.insert(code, *repetition);
            build();
            Q_EMIT told(code + u' ' + repetitionText(*repetition));
        });
}

void SealedRuns::build()
{
    clearLayout(m_rows);
    m_none->setVisible(m_snapshot.simulationRuns.isEmpty());
    const QList<SimulationRun> runs = runsInOrder(m_snapshot);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        addRow(*run);
    }
    m_seal->setEnabled(canSeal());
    m_note->setEnabled(canSeal());
}

void SealedRuns::addRow(const SimulationRun& run)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const bool ofNow = policy && standsAsSealed(run, m_snapshot, *policy).ofNow();
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new StatusGlyph(m_context.theme, ofNow ? Status::Good : Status::Stale, 14));
    line->addWidget(makeLabel(run.code, Theme::body, true));
    line->addWidget(makeLabel(sealingText(run), Theme::body), 1);
    QPushButton* again = makeButton(tr("Run again"), ButtonKind::Plain);
    makeSmall(again);
    again->setObjectName(QStringLiteral("repeat ") + run.code);
    connect(again, &QPushButton::clicked, this, [this, run] { repeat(run); });
    line->addWidget(again);
    column->addLayout(line);
    column->addWidget(makeLabel(standingText(run), Theme::small, false, Tone::Secondary, true));
    m_rows->addWidget(row);
    if (m_repetitions.contains(run.code)) {
        addVerdict(run.code);
    }
    m_rows->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
}

void SealedRuns::addVerdict(const QString& code)
{
    const bool holds = m_repetitions.value(code).holds;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(24, 0, 0, 6);
    line->setSpacing(8);
    line->addWidget(new StatusGlyph(m_context.theme, holds ? Status::Good : Status::Bad, 12));
    QLabel* words =
        makeLabel(repetitionOf(code), Theme::small, false, holds ? Tone::Text : Tone::Bad, true);
    words->setObjectName(QStringLiteral("repetition ") + code);
    line->addWidget(words, 1);
    m_rows->addWidget(row);
}

QString SealedRuns::sealingText(const SimulationRun& run) const
{
    const auto passed =
        std::count_if(run.outcomes.begin(), run.outcomes.end(), [](const RunOutcome& one) {
            return one.outcome == outcomeKey(ScenarioOutcome::Passed);
        });
    const Result<QList<TrailEntry>> sealing =
        m_context.document.trail(run.stateSeq + 1, run.stateSeq + 1);
    const TrailEntry entry = sealing ? sealing->value(0) : TrailEntry();
    return tr("%1 by %2: %3 of %4 scenarios get through")
        .arg(displayText(timeCell(entry.time)),
             entry.actor,
             QString::number(passed),
             QString::number(run.outcomes.size()));
}

QString SealedRuns::standingText(const SimulationRun& run) const
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const RunStanding standing =
        policy ? standsAsSealed(run, m_snapshot, *policy) : RunStanding{true, {}};
    QStringList changed;
    for (const RunItemChange& change : standing.changed) {
        changed.append(change.item);
    }
    const Language& language = m_context.language.current();
    QStringList parts{runOriginText(run, m_snapshot, language)};
    if (standing.scopeGone) {
        parts.append(tr("of an earlier state: the scope is gone"));
    } else if (!standing.ofNow()) {
        parts.append(tr("of an earlier state: %1 changed since").arg(joinList(changed, language)));
    }
    parts.append(tr("SHA-256 %1…").arg(run.logSha256.left(shortHash)));
    if (!run.note.isEmpty()) {
        parts.append(run.note);
    }
    return parts.join(QStringLiteral("　"));
}

QString SealedRuns::repetitionText(const RunRepetition& repetition) const
{
    if (repetition.holds) {
        return tr("holds: the same SHA-256, %1…").arg(repetition.logSha256.left(shortHash));
    }
    const QString packs =
        repetition.samePacks ? QString() : tr(" (sealed with other packs than this program's)");
    if (!repetition.first) {
        return tr("does not hold: the sealed hash is not that of the decisions") + packs;
    }
    return tr("does not hold: first difference in %1, decision %2")
               .arg(repetition.first->scenario, QString::number(repetition.first->number)) +
           packs;
}

QString SealedRuns::repetitionOf(const QString& code) const
{
    return m_repetitions.contains(code) ? repetitionText(m_repetitions.value(code)) : QString();
}

void SealedRuns::retranslate()
{
    m_head->setText(tr("Sealed runs"));
    m_head->setRemark(tr("somebody else runs it again and sees the same SHA-256"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note of the run to be sealed"));
    m_seal->setText(tr("Seal this run"));
    m_none->setText(
        tr("No run is sealed yet. What is sealed keeps its items, seed, packs, outcomes "
           "and the hash of its decisions."));
    build();
}

void SealedRuns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
