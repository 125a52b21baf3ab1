// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/gateway/claimsview.h"
#include "model/gateway/decidedcases.h"
#include "model/gateway/investmentview.h"
#include "model/gateway/load.h"
#include "reports/content.h"
#include "reports/wordingreplay.h"

namespace zt {

/// What else was found out besides a run; null: not asked for. Everything outlives the call.
struct GatewayAnalyses
{
    const InvestView* investment = nullptr;
    const ClaimsView* claims = nullptr;
    const LoadReport* load = nullptr;
    const DecidedCases* cases = nullptr;
    const ReplayedLog* replay = nullptr;
    const GatewayPolicy* policy = nullptr; ///< of the cases and of the replayed log
};

/// A section for each that is there, in the order above. Tables: "investment_steps",
/// "investment_curve"; "claim_levels", "claims"; "load_settings", "load_variants", "load_slots";
/// "cases"; "replay_confusion", "replay_cells", "replay_lacks". Pure.
[[nodiscard]] QList<Section> gatewayAnalysisSections(const GatewayAnalyses& analyses,
                                                     const Snapshot& snapshot,
                                                     const Language& language);

/// They alone, as a report with its manifest; a CSV holds the longest table of the first. `about`:
/// what they go by, in words.
[[nodiscard]] Report buildGatewayAnalysisReport(const GatewayAnalyses& analyses,
                                                const Snapshot& snapshot,
                                                const QString& about,
                                                const ReportOptions& options);

} // namespace zt
