// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/cutsets.h"

namespace zt {

/// One scenario's result and, where they were asked for, its cut sets.
struct SimulatedScenario
{
    ScenarioRun run;
    std::optional<QList<CutSet>> cutSets;
    ItemMask cutFrom;        ///< the items that were there to be taken out
    QStringList failedSteps; ///< of the ceremonies that decided, by step; empty: none
    QStringList twinFailedSteps;
};

[[nodiscard]] QJsonObject simulationJson(const RuleBook& book,
                                         const RunSettings& settings,
                                         const QList<SimulatedScenario>& results,
                                         const QString& logSha256);

/// A row per scenario: outcome, whether as expected, the deciding rules, cut sets.
[[nodiscard]] Listing simulationListing(const CliContext& context,
                                        const RuleBook& book,
                                        const QList<SimulatedScenario>& results);

} // namespace zt
