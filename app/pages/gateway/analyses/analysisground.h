// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/preparedgateway.h"
#include "reports/gatewayanalyses.h"

#include <memory>

namespace zt {

/// What the analyses go by: the run that the page shows.
struct AnalysisGround
{
    Snapshot snapshot;
    std::shared_ptr<const PreparedGateway> gateway; ///< null before the first run
    RunSettings settings;
    Scope scope;   ///< of the assessment, for what is asked of its roadmap
    QString items; ///< where the items of the run come from, in words
};

/// What the analyses found, each null until it is there. `gateway` keeps alive what they point at.
struct AnalysisResults
{
    std::shared_ptr<const PreparedGateway> gateway;
    std::shared_ptr<const InvestView> investment;
    std::shared_ptr<const ClaimsView> claims;
    std::shared_ptr<const LoadReport> load;
    std::shared_ptr<const DecidedCases> cases;
    std::shared_ptr<const ReplayedLog> replay;

    [[nodiscard]] GatewayAnalyses views() const
    {
        return {investment.get(),
                claims.get(),
                load.get(),
                cases.get(),
                replay.get(),
                gateway ? &gateway->policy() : nullptr};
    }
};

} // namespace zt
