// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/demonstrated.h"

namespace zt {

/// What is claimed held against what the attacks show, whoever says it.
struct ClaimsView
{
    Demonstration found;
    QList<ClaimLevel> levels;
    ControlSet today;
    const GatewayPolicy* policy = nullptr; ///< never null; the book's
};

/// Error: Cancelled.
[[nodiscard]] Result<ClaimsView> claimsView(const RuleBook& book,
                                            const std::vector<PreparedScenario>& scenarios,
                                            const RunSettings& settings,
                                            const Guideline& guideline,
                                            JobContext& job);

/// Ids of items and of attacks, in the order of the policy and of the catalogue.
[[nodiscard]] QStringList itemIds(const ClaimsView& view, const IndexSet& items);
[[nodiscard]] QStringList attackIds(const ClaimsView& view, const IndexSet& attacks);
/// "{2-4} {2-5 3-1}": minimal sets of missing items, each in braces.
[[nodiscard]] QString setsText(const ClaimsView& view, const std::vector<IndexSet>& sets);

} // namespace zt
