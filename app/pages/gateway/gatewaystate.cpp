// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/gatewaystate.h"

#include "model/gateway/assessedcontrols.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int wholeShare = 1000;

} // namespace

Result<RunSettings>
settingsOf(const GatewayChoice& choice, const Snapshot& snapshot, const GatewayPolicy& policy)
{
    RunSettings settings{{}, choice.algorithm, choice.seed};
    switch (choice.from) {
    case ItemsFrom::Assessment: {
        const Result<ControlSet> controls = controlsOf(snapshot, choice.scope, policy);
        if (!controls) {
            return tl::unexpected(controls.error());
        }
        settings.controls = *controls;
        break;
    }
    case ItemsFrom::All:
        settings.controls = ControlSet::all(static_cast<int>(policy.items.size()));
        break;
    case ItemsFrom::Chosen:
        settings.controls = choice.chosen;
        break;
    case ItemsFrom::None:
        break;
    }
    return settings;
}

CutStanding standingOf(const CutSet& set, const ControlSet& controls)
{
    CutStanding standing;
    for (const int item : set) {
        const int share = controls.share(item);
        (share == 0            ? standing.missing
         : share == wholeShare ? standing.there
                               : standing.partly)
            .append(item);
    }
    return standing;
}

SetComparison compared(const SimulationResult& then, const SimulationResult& now)
{
    SetComparison comparison;
    const QStringList& items = now.gateway->policy().items;
    for (int item = 0; item < items.size(); ++item) {
        const int before = then.settings.controls.share(item);
        const int after = now.settings.controls.share(item);
        if (before != after) {
            comparison.items.append({items.at(item), before, after});
        }
    }
    const auto note = [&](const QString& id, ScenarioOutcome before, ScenarioOutcome after) {
        if (before == after) {
            return;
        }
        QStringList& list = after == ScenarioOutcome::Blocked    ? comparison.stopped
                            : after == ScenarioOutcome::Passed   ? comparison.through
                            : after == ScenarioOutcome::Detected ? comparison.detected
                            : after == ScenarioOutcome::Refused  ? comparison.refused
                                                                 : comparison.served;
        list.append(id);
    };
    for (qsizetype i = 0; i < now.runs.size(); ++i) {
        const ScenarioRun& before = then.runs.at(i);
        const ScenarioRun& after = now.runs.at(i);
        note(after.scenario->id, before.attack.outcome, after.attack.outcome);
        if (after.twin && before.twin) {
            note(after.scenario->id, before.twin->outcome, after.twin->outcome);
        }
    }
    return comparison;
}

std::optional<ControlSet> GatewayState::assessedControls() const
{
    if (m_runs.assessed) {
        return m_runs.assessed->settings.controls;
    }
    return m_choice.from == ItemsFrom::Assessment && hasRun() ? std::optional(controls())
                                                              : std::nullopt;
}

std::optional<SetComparison> GatewayState::comparison() const
{
    return m_runs.assessed && hasRun() ? std::optional(compared(*m_runs.assessed, m_runs.present))
                                       : std::nullopt;
}

bool GatewayState::needsAnswers() const
{
    return m_choice.from == ItemsFrom::Assessment && m_snapshot.answers.sheets().isEmpty();
}

void GatewayState::setRuns(const GatewayRuns& runs)
{
    m_runs = runs;
}

const PreparedScenario& GatewayState::prepared(int scenario) const
{
    return m_runs.present.gateway->scenarios().at(static_cast<size_t>(scenario));
}

int GatewayState::indexOf(const QString& id) const
{
    for (int i = 0; i < count(); ++i) {
        if (run(i).scenario->id == id) {
            return i;
        }
    }
    return -1;
}

QList<OutcomeGroup> GatewayState::groups() const
{
    QList<OutcomeGroup> groups;
    for (const ScenarioOutcome outcome : outcomeOrder) {
        OutcomeGroup group{outcome, {}};
        for (int i = 0; i < count(); ++i) {
            if (run(i).attack.outcome == outcome) {
                group.scenarios.append(i);
            }
        }
        if (!group.scenarios.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

int GatewayState::countOf(ScenarioOutcome outcome) const
{
    const QList<ScenarioRun>& runs = m_runs.present.runs;
    return static_cast<int>(std::count_if(runs.cbegin(), runs.cend(), [&](const ScenarioRun& one) {
        return one.attack.outcome == outcome;
    }));
}

void GatewayState::setCutSets(const RunSettings& settings, const QList<QList<CutSet>>& sets)
{
    m_cutSettings = settings;
    m_cutSets = sets;
}

bool GatewayState::hasCutSets() const
{
    const RunSettings& now = m_runs.present.settings;
    return !m_cutSets.isEmpty() && m_cutSettings.algorithm == now.algorithm &&
           m_cutSettings.seed == now.seed;
}

const QList<CutSet>* GatewayState::cutSets(int scenario) const
{
    return hasCutSets() && scenario >= 0 && scenario < m_cutSets.size() ? &m_cutSets.at(scenario)
                                                                        : nullptr;
}

} // namespace zt
