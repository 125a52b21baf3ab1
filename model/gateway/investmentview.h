// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/investmentplan.h"

namespace zt {

/// A plan held against a budget: what is said of an investment, whoever says it.
struct InvestView
{
    InvestmentPlan plan;
    std::optional<Money> budget; ///< in the plan's unit
    QList<InvestmentStep> steps; ///< to the point within the budget; empty where there is none
};

[[nodiscard]] InvestView investView(InvestmentPlan plan, std::optional<Money> budget);

/// Whether an attack of the plan is not blocked as things stand.
[[nodiscard]] bool getsThrough(const InvestmentPlan& plan, const QString& scenario);

/// What it takes to stop one attack that gets through, for the least.
struct CheapestStop
{
    IndexSet options; ///< besides what is approved; empty: what is approved stops it
    Money cost = 0;   ///< in the plan's unit
    QStringList also; ///< ids of the other attacks that it stops on the way
};

/// None where the attack is blocked as things stand, unknown, or stopped by nothing on offer.
[[nodiscard]] std::optional<CheapestStop> cheapestStop(const InvestmentPlan& plan,
                                                       const QString& scenario);

/// Codes of options, in the order of the plan.
[[nodiscard]] QStringList optionCodes(const InvestmentPlan& plan, const IndexSet& options);
/// Ids of attacks, in the catalogue's order.
[[nodiscard]] QStringList attackIds(const InvestmentPlan& plan, const IndexSet& attacks);
/// What a point stops that is not stopped as things stand.
[[nodiscard]] QStringList stopsBesides(const InvestmentPlan& plan, const InvestmentPoint& point);
/// What nothing on offer stops, all of it together.
[[nodiscard]] QStringList neverStopped(const InvestmentPlan& plan);

} // namespace zt
