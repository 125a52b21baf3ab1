// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/scenarioceremonies.h"

namespace zt {

namespace {

QList<CeremonyFacts> factsOf(const QList<CeremonyResult>& results)
{
    QList<CeremonyFacts> facts;
    for (const CeremonyResult& result : results) {
        facts.append(result.facts);
    }
    return facts;
}

const CeremonyResult* resultOf(const QList<ScenarioStep>& steps,
                               const QList<CeremonyResult>& results,
                               const ScenarioStep& step)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (&steps.at(i) == &step) {
            return &results.at(i);
        }
    }
    return nullptr;
}

} // namespace

ScenarioCeremonies::ScenarioCeremonies(const GatewayScenario& scenario)
    : m_scenario(&scenario)
    , m_timeline(ceremonyResults(scenario, scenario.timeline))
    , m_twin(ceremonyResults(scenario, scenario.twinTimeline))
{
}

Ceremonies ScenarioCeremonies::facts() const
{
    return [this](const GatewayScenario& scenario, const QList<ScenarioStep>& timeline) {
        return factsOf(&timeline == &scenario.twinTimeline ? m_twin : m_timeline);
    };
}

const CeremonyResult* ScenarioCeremonies::of(const ScenarioStep& step) const
{
    const CeremonyResult* result = resultOf(m_scenario->timeline, m_timeline, step);
    return result != nullptr ? result : resultOf(m_scenario->twinTimeline, m_twin, step);
}

QString ScenarioCeremonies::failedStep(const GatewayPolicy& policy,
                                       const StepOutcome& outcome) const
{
    const int rule = outcome.decision.rule;
    const CeremonyResult* result = of(*outcome.step->step);
    const bool decided = rule >= 0 && result != nullptr &&
                         result->facts.contains(policy.rules.at(rule).require.fact);
    return decided ? result->failed : QString();
}

QStringList ScenarioCeremonies::failedSteps(const GatewayPolicy& policy,
                                            const TimelineRun& run) const
{
    QStringList steps;
    for (const StepOutcome& outcome : run.steps) {
        steps.append(failedStep(policy, outcome));
    }
    return steps;
}

} // namespace zt
