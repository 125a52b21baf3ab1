// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/gatewayjob.h"

#include "checklists/gatewaypacks.h"
#include "model/gateway/assessedcontrols.h"

namespace zt {

namespace {

Result<std::shared_ptr<const PreparedGateway>> shippedGateway(JobContext& job)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
    if (!policy || !catalogue) {
        return tl::unexpected(!policy ? policy.error() : catalogue.error());
    }
    return PreparedGateway::make(*policy, *catalogue, job);
}

Result<void> findCuts(GatewayRuns& runs, JobContext& job)
{
    const PreparedGateway& gateway = *runs.present.gateway;
    for (size_t i = 0; i < gateway.scenarios().size(); ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const ScenarioRun& run = runs.present.runs.at(static_cast<qsizetype>(i));
        runs.cuts.append(attackCut(
            gateway.book(), gateway.scenarios().at(i), runs.present.settings, run.attack));
    }
    return {};
}

/// The same by the assessment, to hold another set of items against it.
Result<void> runAssessed(GatewayRuns& runs,
                         const GatewayChoice& choice,
                         const Snapshot& snapshot,
                         JobContext& job)
{
    if (choice.from == ItemsFrom::Assessment || snapshot.answers.sheets().isEmpty()) {
        return {};
    }
    const auto& gateway = runs.present.gateway;
    RunSettings settings = runs.present.settings;
    const Result<ControlSet> controls = controlsOf(snapshot, choice.scope, gateway->policy());
    if (!controls) {
        return {}; // the scope is gone: nothing to hold it against
    }
    settings.controls = *controls;
    return simulate(gateway, settings, job).map([&](SimulationResult assessed) {
        runs.assessed = std::move(assessed);
    });
}

} // namespace

Result<GatewayRuns> runGateway(std::shared_ptr<const PreparedGateway> known,
                               const GatewayChoice& choice,
                               const Snapshot& snapshot,
                               JobContext& job)
{
    if (!known) {
        const auto made = shippedGateway(job);
        if (!made) {
            return tl::unexpected(made.error());
        }
        known = *made;
    }
    const Result<RunSettings> settings = settingsOf(choice, snapshot, known->policy());
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    RunSettings all = *settings;
    all.controls = ControlSet::all(static_cast<int>(known->policy().items.size()));
    const Result<SimulationResult> present = simulate(known, *settings, job);
    const Result<SimulationResult> whole = simulate(known, all, job);
    if (!present || !whole) {
        return tl::unexpected(!present ? present.error() : whole.error());
    }
    GatewayRuns runs{*present, *whole, {}, {}};
    if (const Result<void> held = runAssessed(runs, choice, snapshot, job); !held) {
        return tl::unexpected(held.error());
    }
    const Result<void> cut = findCuts(runs, job);
    if (!cut) {
        return tl::unexpected(cut.error());
    }
    return runs;
}

} // namespace zt
