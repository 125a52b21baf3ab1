// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/realceremonies.h"
#include "model/gateway/simulation.h"

namespace zt {

/// The ceremonies of one scenario, done once and kept: their facts for prepare(), their bytes and
/// checks for whoever wants to look. The scenario has to outlive it.
class ScenarioCeremonies
{
public:
    explicit ScenarioCeremonies(const GatewayScenario& scenario);

    /// For prepare() of the same scenario.
    [[nodiscard]] Ceremonies facts() const;
    /// Null where the step is none of this scenario's; empty where it has no ceremony.
    [[nodiscard]] const CeremonyResult* of(const ScenarioStep& step) const;
    /// The check at which the ceremony of a step failed, where the rule that decided it went by
    /// what that ceremony established; empty otherwise.
    [[nodiscard]] QString failedStep(const GatewayPolicy& policy, const StepOutcome& outcome) const;
    /// Of every step of a run.
    [[nodiscard]] QStringList failedSteps(const GatewayPolicy& policy,
                                          const TimelineRun& run) const;

private:
    const GatewayScenario* m_scenario;
    QList<CeremonyResult> m_timeline;
    QList<CeremonyResult> m_twin;
};

} // namespace zt
