// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/preparedgateway.h"

#include "model/gateway/decisionlog.h"

#include <algorithm>

namespace zt {

PreparedGateway::PreparedGateway(const GatewayPolicy& policy, const GatewayScenarios& catalogue)
    : m_policy(policy)
    , m_catalogue(catalogue)
    , m_book(m_policy)
{
}

Result<std::shared_ptr<const PreparedGateway>> PreparedGateway::make(
    const GatewayPolicy& policy, const GatewayScenarios& catalogue, JobContext& job)
{
    const std::shared_ptr<PreparedGateway> made(new PreparedGateway(policy, catalogue));
    const qint64 total = made->m_catalogue.scenarios.size();
    for (const GatewayScenario& scenario : std::as_const(made->m_catalogue.scenarios)) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        made->m_ceremonies.emplace_back(scenario);
        made->m_scenarios.push_back(
            prepare(scenario, made->m_book, made->m_ceremonies.back().facts()));
        job.progress(static_cast<qint64>(made->m_scenarios.size()), total);
    }
    return std::shared_ptr<const PreparedGateway>(made);
}

Result<SimulationResult> simulate(std::shared_ptr<const PreparedGateway> gateway,
                                  const RunSettings& settings,
                                  JobContext& job)
{
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    SimulationResult result{std::move(gateway), settings, {}, {}};
    result.runs = runScenarios(result.gateway->book(), result.gateway->scenarios(), settings);
    result.logSha256 = decisionLogSha256(result.gateway->policy(), result.runs);
    return result;
}

Result<QList<QList<CutSet>>> cutSetsOfAll(const PreparedGateway& gateway,
                                          const TrustAlgorithm& algorithm,
                                          quint64 seed,
                                          int order,
                                          JobContext& job)
{
    const int items = static_cast<int>(gateway.policy().items.size());
    const CutSetAsk ask{order, algorithm, seed, ControlSet::all(items).whole()};
    const auto total = static_cast<qint64>(gateway.scenarios().size());
    QList<QList<CutSet>> sets;
    for (const PreparedScenario& scenario : gateway.scenarios()) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        sets.append(cutSets(gateway.book(), scenario, ask));
        job.progress(sets.size(), total);
    }
    return sets;
}

DecisiveItems decisiveItems(const GatewayPolicy& policy,
                            const GatewayScenario& scenario,
                            const QList<CutSet>& computed)
{
    ItemMask turned;
    for (const CutSet& set : computed) {
        for (const int item : set) {
            turned.set(static_cast<size_t>(item));
        }
    }
    DecisiveItems items;
    for (int item = 0; item < policy.items.size(); ++item) {
        const QString& id = policy.items.at(item);
        const bool declared = scenario.decisive.contains(id);
        const bool found = turned.test(static_cast<size_t>(item));
        if (declared && found) {
            items.both.append(id);
        } else if (declared) {
            items.declaredOnly.append(id);
        } else if (found) {
            items.computedOnly.append(id);
        }
    }
    return items;
}

NearestCut nearestCut(const QList<CutSet>& sets, const ControlSet& controls)
{
    NearestCut nearest;
    for (int at = 0; at < sets.size(); ++at) {
        const CutSet& set = sets.at(at);
        const auto left = static_cast<int>(std::count_if(
            set.begin(), set.end(), [&](int item) { return controls.share(item) > 0; }));
        if (nearest.set < 0 || left < nearest.left) {
            nearest = {at, left};
        }
    }
    return nearest;
}

} // namespace zt
