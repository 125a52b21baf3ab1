// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmap.h"
#include "model/gateway/minimalsets.h"

#include <optional>

namespace zt {

/// What may be bought. Everything is named by position.
struct InvestmentOption
{
    Money cost = 0;
    QList<int> needs;    ///< options without which it cannot be taken
    bool kept = false;   ///< taken whatever it costs, with all it needs
    bool barred = false; ///< never taken, nor what needs it
};

/// An attack and the minimal sets of options that stop it; none: nothing on offer does. The empty
/// set alone: it is stopped as it is.
struct InvestmentAttack
{
    std::vector<IndexSet> ways;
    bool complete = true; ///< false: there may be more ways
};

struct InvestmentProblem
{
    std::vector<InvestmentOption> options;
    std::vector<InvestmentAttack> attacks;
};

/// A set of options and what comes of it.
struct InvestmentPoint
{
    Money cost = 0;
    int stopped = 0;  ///< attacks
    int most = 0;     ///< no set that costs less than the next point stops more than these
    IndexSet options; ///< those kept included

    bool operator==(const InvestmentPoint&) const = default;
};

/// Attacks stopped against money: each point stops more than the one before.
struct InvestmentCurve
{
    std::vector<InvestmentPoint> points; ///< the first: what is kept alone
    bool proven = true; ///< no set stops as many for less; false where a limit was met first
    qint64 tried = 0;   ///< sets made for it, and to show that none is better

    /// The last point within a budget; null where what is kept alone exceeds it.
    [[nodiscard]] const InvestmentPoint* within(std::optional<Money> budget) const;

    bool operator==(const InvestmentCurve&) const = default;
};

/// So many sets are made at most, before the search ends with `proven` false.
inline constexpr qint64 mostInvestmentSets = 500'000;

/// The whole curve. A greedy start, which takes the way that stops most for its money again and
/// again, then depth first over all sets (branch and bound): a branch is left out only where no set
/// in it can stop any number of attacks for less than is known already. To stop m more of the
/// attacks takes at least what the m-th cheapest of them takes alone, and at least the sum of the m
/// smallest shares, an option's cost being shared by all the attacks that it can help to stop. All
/// in whole numbers. Where the limit is met the curve is the best found, not the best there is, and
/// `most` bounds what a better one could bring.
[[nodiscard]] InvestmentCurve investmentCurve(const InvestmentProblem& problem,
                                              qint64 limit = mostInvestmentSets,
                                              const std::function<bool()>& cancelled = {});

/// Attacks that a set of options stops, ascending.
[[nodiscard]] IndexSet stoppedBy(const InvestmentProblem& problem, const IndexSet& options);

/// The set that stops one attack for the least, with what its options need, besides what is kept;
/// of several that cost the same the smallest, then the first by position. None: nothing on offer
/// stops it. `attack`: by position.
[[nodiscard]] std::optional<IndexSet> cheapestWay(const InvestmentProblem& problem, int attack);

/// What to do one after the other.
struct InvestmentStep
{
    IndexSet options; ///< with what they need
    Money cost = 0;
    IndexSet stopped; ///< attacks that this step stops

    bool operator==(const InvestmentStep&) const = default;
};

/// A set in an order in which each step stops most for its money; what is kept comes first. The
/// last step may stop nothing: what was kept for another reason.
[[nodiscard]] QList<InvestmentStep> investmentSteps(const InvestmentProblem& problem,
                                                    const IndexSet& options);

} // namespace zt
