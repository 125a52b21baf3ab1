// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/sealedrun.h"

#include "model/domain/simulationrunedits.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/realceremonies.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype markLength = 8;

RunOutcome outcomeOf(const GatewayPolicy& policy, const ScenarioRun& run)
{
    return {run.scenario->id,
            outcomeKey(run.attack.outcome),
            run.twin ? outcomeKey(run.twin->outcome) : QString(),
            run.attack.asExpected,
            decisionMarks(decisionLines(policy, run))};
}

QMap<QString, int> itemsOf(const GatewayPolicy& policy, const ControlSet& controls)
{
    QMap<QString, int> items;
    for (int item = 0; item < policy.items.size(); ++item) {
        if (controls.share(item) > 0) {
            items.insert(policy.items.at(item), controls.share(item));
        }
    }
    return items;
}

/// Of one scenario; nothing where it went as sealed.
std::optional<RunDifference>
differenceIn(const RunOutcome& sealed, const GatewayPolicy& policy, const ScenarioRun& run)
{
    const QByteArrayList lines = decisionLines(policy, run);
    const QString marks = decisionMarks(lines);
    const auto [then, now] =
        std::mismatch(sealed.decisions.begin(), sealed.decisions.end(), marks.begin(), marks.end());
    if (then == sealed.decisions.end() && now == marks.end()) {
        return std::nullopt;
    }
    const qsizetype at = (now - marks.begin()) / markLength;
    RunDifference difference;
    difference.scenario = sealed.scenario;
    difference.number = static_cast<int>(at) + 1;
    difference.kind = then == sealed.decisions.end() ? RunDifference::Kind::More
                      : now == marks.end()           ? RunDifference::Kind::Fewer
                                                     : RunDifference::Kind::Decision;
    difference.now = QString::fromUtf8(lines.value(at));
    difference.sealedOutcome = sealed.outcome;
    difference.outcome = outcomeKey(run.attack.outcome);
    return difference;
}

std::optional<RunDifference> firstDifference(const SimulationRun& sealed,
                                             const GatewayPolicy& policy,
                                             const QList<ScenarioRun>& runs)
{
    for (const RunOutcome& one : sealed.outcomes) {
        const auto run = std::find_if(runs.begin(), runs.end(), [&](const ScenarioRun& other) {
            return other.scenario->id == one.scenario;
        });
        if (run == runs.end()) {
            return RunDifference{
                RunDifference::Kind::NoScenario, one.scenario, 0, {}, one.outcome, {}};
        }
        if (const auto difference = differenceIn(one, policy, *run)) {
            return difference;
        }
    }
    return std::nullopt;
}

} // namespace

SimulationRun recordOf(const Snapshot& snapshot,
                       const RunPacks& packs,
                       const GatewayPolicy& policy,
                       const RunSettings& settings,
                       const RunSource& source,
                       const QList<ScenarioRun>& runs)
{
    SimulationRun record;
    record.stateSeq = snapshot.trailSeq;
    record.stateHash = snapshot.trailHead;
    record.origin = source.origin;
    record.scope = source.scope;
    record.without = source.without;
    record.items = itemsOf(policy, settings.controls);
    record.seed = static_cast<qint64>(settings.seed);
    record.algorithm = settings.algorithm.score ? RunAlgorithm::Scored : RunAlgorithm::Criteria;
    record.context = settings.algorithm.contextual ? RunContext::Contextual : RunContext::Singular;
    record.packs = packs;
    for (const ScenarioRun& run : runs) {
        record.outcomes.append(outcomeOf(policy, run));
    }
    record.logSha256 = decisionLogSha256(policy, runs);
    return record;
}

RunSettings settingsOf(const SimulationRun& run, const GatewayPolicy& policy)
{
    RunSettings settings;
    for (auto it = run.items.begin(); it != run.items.end(); ++it) {
        const int item = policy.itemIndex(it.key());
        if (item >= 0) {
            settings.controls.setShare(item, it.value());
        }
    }
    settings.algorithm = {run.algorithm == RunAlgorithm::Scored,
                          run.context == RunContext::Contextual};
    settings.seed = static_cast<quint64>(run.seed);
    return settings;
}

RunRepetition repeated(const SimulationRun& run,
                       const GatewayPolicy& policy,
                       const GatewayScenarios& catalogue,
                       int threads)
{
    const RuleBook book(policy);
    std::vector<PreparedScenario> ready;
    for (const RunOutcome& one : run.outcomes) {
        if (const GatewayScenario* scenario = catalogue.scenario(one.scenario)) {
            ready.push_back(prepare(*scenario, book, runCeremonies));
        }
    }
    const QList<ScenarioRun> runs = runScenarios(book, ready, settingsOf(run, policy), threads);
    RunRepetition repetition;
    repetition.logSha256 = decisionLogSha256(policy, runs);
    repetition.holds = repetition.logSha256 == run.logSha256;
    repetition.samePacks = runPacks(policy, catalogue) == run.packs;
    if (!repetition.holds) {
        repetition.first = firstDifference(run, policy, runs);
    }
    return repetition;
}

RunStanding
standsAsSealed(const SimulationRun& run, const Snapshot& snapshot, const GatewayPolicy& policy)
{
    RunStanding standing;
    if (run.origin != RunOrigin::Assessment || !run.scope) {
        return standing;
    }
    const bool systemGone =
        run.scope->kind == ScopeKind::System && snapshot.system(*run.scope) == nullptr;
    const Result<ControlSet> controls = controlsOf(snapshot, *run.scope, policy);
    standing.scopeGone = systemGone || !controls;
    if (standing.scopeGone) {
        return standing;
    }
    QMap<QString, int> now = itemsOf(policy, *controls);
    for (const QString& item : run.without) {
        now.remove(item);
    }
    for (const QString& item : policy.items) {
        const RunItemChange change{item, run.items.value(item), now.value(item)};
        if (change.then != change.now) {
            standing.changed.append(change);
        }
    }
    return standing;
}

} // namespace zt
