// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulationreport.h"

#include "checklists/gatewaypacks.h"
#include "model/gateway/assessedcontrols.h"
#include "reports/gatewayreport.h"
#include "reports/wordinggateway.h"

namespace zt {

namespace {

constexpr int mostMissing = 3;

} // namespace

Result<Report> simulationReport(const Snapshot& snapshot,
                                const Scope& scope,
                                const ReportOptions& options,
                                CliContext& context)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
    if (!policy || !catalogue) {
        return tl::unexpected(!policy ? policy.error() : catalogue.error());
    }
    const Result<ControlSet> controls = controlsOf(snapshot, scope, *policy);
    if (!controls) {
        return tl::unexpected(controls.error());
    }
    const auto job = context.job(context.translate("Cli", "Simulating"));
    const auto gateway = PreparedGateway::make(*policy, *catalogue, *job);
    if (!gateway) {
        return tl::unexpected(gateway.error());
    }
    const RunSettings settings{*controls, {}, 0};
    const Result<SimulationResult> result = simulate(*gateway, settings, *job);
    if (!result) {
        return tl::unexpected(result.error());
    }
    const auto cutting = context.job(context.translate("Cli", "Cut sets"));
    const Result<QList<QList<CutSet>>> sets =
        cutSetsOfAll(**gateway, settings.algorithm, settings.seed, mostMissing, *cutting);
    if (!sets) {
        return tl::unexpected(sets.error());
    }
    const Language language(options.language);
    const auto analysing = context.job(context.translate("Cli", "Analysing"));
    const Result<InvestView> investment =
        investmentPlan(snapshot,
                       (*gateway)->book(),
                       (*gateway)->scenarios(),
                       {scope, std::nullopt, settings.algorithm, settings.seed},
                       *analysing)
            .map([&](InvestmentPlan plan) {
                const std::optional<Money> budget = plan.unit == InvestmentUnit::Dollars
                                                        ? snapshot.roadmap.budgetTotal
                                                        : std::nullopt;
                return investView(std::move(plan), budget);
            });
    const Result<ClaimsView> claims = claimsView(
        (*gateway)->book(), (*gateway)->scenarios(), settings, *snapshot.guideline, *analysing);
    if (!investment || !claims) {
        return tl::unexpected(!investment ? investment.error() : claims.error());
    }
    GatewayAnalyses analyses;
    analyses.investment = &*investment;
    analyses.claims = &*claims;
    return buildGatewayReport(
        {snapshot, *result, *sets, assessedItemsText(scope, snapshot, language), analyses},
        options);
}

} // namespace zt
