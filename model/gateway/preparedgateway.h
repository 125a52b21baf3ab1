// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/gateway/cutsets.h"
#include "model/gateway/scenarioceremonies.h"

#include <memory>

namespace zt {

/// A policy and its scenarios made ready to be run: their cryptography is done, once for all runs.
/// Never moves, as what is in it points at each other and results point into it.
class PreparedGateway
{
public:
    /// Errors: Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const PreparedGateway>>
    make(const GatewayPolicy& policy, const GatewayScenarios& catalogue, JobContext& job);

    PreparedGateway(const PreparedGateway&) = delete;
    PreparedGateway& operator=(const PreparedGateway&) = delete;

    [[nodiscard]] const GatewayPolicy& policy() const { return m_policy; }

    [[nodiscard]] const GatewayScenarios& catalogue() const { return m_catalogue; }

    [[nodiscard]] const RuleBook& book() const { return m_book; }

    /// In the catalogue's order.
    [[nodiscard]] const std::vector<PreparedScenario>& scenarios() const { return m_scenarios; }

    /// What each scenario's steps really sent, in the catalogue's order.
    [[nodiscard]] const std::vector<ScenarioCeremonies>& ceremonies() const { return m_ceremonies; }

private:
    PreparedGateway(const GatewayPolicy& policy, const GatewayScenarios& catalogue);

    GatewayPolicy m_policy;
    GatewayScenarios m_catalogue;
    RuleBook m_book;
    std::vector<PreparedScenario> m_scenarios;
    std::vector<ScenarioCeremonies> m_ceremonies;
};

/// All scenarios under one set of items, with the hash of the decisions.
struct SimulationResult
{
    std::shared_ptr<const PreparedGateway> gateway; ///< `runs` point into it
    RunSettings settings;
    QList<ScenarioRun> runs; ///< in the catalogue's order
    QString logSha256;
};

/// Errors: Cancelled.
[[nodiscard]] Result<SimulationResult> simulate(std::shared_ptr<const PreparedGateway> gateway,
                                                const RunSettings& settings,
                                                JobContext& job);

/// The minimal cut sets of every scenario out of all items, in the catalogue's order. They depend
/// on no assessment. Errors: Cancelled.
[[nodiscard]] Result<QList<QList<CutSet>>> cutSetsOfAll(const PreparedGateway& gateway,
                                                        const TrustAlgorithm& algorithm,
                                                        quint64 seed,
                                                        int order,
                                                        JobContext& job);

/// The items a scenario is declared to turn on, held against those of its cut sets; each in the
/// guideline's order.
struct DecisiveItems
{
    QStringList both;
    QStringList declaredOnly;
    QStringList computedOnly;

    [[nodiscard]] bool agree() const { return declaredOnly.isEmpty() && computedOnly.isEmpty(); }
};

[[nodiscard]] DecisiveItems decisiveItems(const GatewayPolicy& policy,
                                          const GatewayScenario& scenario,
                                          const QList<CutSet>& computed);

/// How many more items would have to go before one of the sets is missing whole, and which set that
/// is; -1 where there is none. Items that are there in part count as there.
struct NearestCut
{
    int set = -1;
    int left = 0;
};

[[nodiscard]] NearestCut nearestCut(const QList<CutSet>& sets, const ControlSet& controls);

} // namespace zt
