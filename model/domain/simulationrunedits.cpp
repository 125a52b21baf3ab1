// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/simulationrunedits.h"

#include "model/domain/labels.h"
#include "model/domain/nextcode.h"

#include <algorithm>

namespace zt {

RunPacks runPacks(const GatewayPolicy& policy, const GatewayScenarios& catalogue)
{
    return {{policy.id, policy.version, policy.sha256},
            {catalogue.id, catalogue.version, catalogue.sha256}};
}

ChangeSet sealSimulation(const SimulationRun& run)
{
    const auto passed =
        std::count_if(run.outcomes.begin(), run.outcomes.end(), [](const RunOutcome& one) {
            return one.outcome == QLatin1String("passed");
        });
    ChangeSet set;
    set.label = {
        labels::simulationSeal,
        {run.code, QString::number(run.outcomes.size()), QString::number(passed), run.logSha256}};
    set.changes.append(Change{std::nullopt, run});
    return set;
}

QString nextRunCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.simulationRuns, QStringLiteral("R-"));
}

QList<SimulationRun> runsInOrder(const Snapshot& snapshot)
{
    return snapshot.simulationRuns.values(); // by UUIDv7: in the order in which they were made
}

} // namespace zt
