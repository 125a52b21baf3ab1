// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/gateway/preparedgateway.h"
#include "reports/content.h"
#include "reports/gatewayanalyses.h"

namespace zt {

/// What the report of a simulation is made from.
struct GatewayReportInput
{
    const Snapshot& snapshot;
    const SimulationResult& result;
    const QList<QList<CutSet>>& cutSets; ///< out of all items, in the catalogue's order
    QString items;                       ///< where the items of the run come from, in words
    GatewayAnalyses analyses = {};       ///< what else was found out
};

/// The report of one simulation: what it went by and its hash, the items, every scenario with what
/// came of it, every step with the rule that decided, the minimal cut sets, which items decide
/// which scenario as declared and as computed, the analyses that are there, manifest. Pure.
[[nodiscard]] Report buildGatewayReport(const GatewayReportInput& input,
                                        const ReportOptions& options);

} // namespace zt
