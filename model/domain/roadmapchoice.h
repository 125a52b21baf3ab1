// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmap.h"

#include <functional>
#include <optional>

namespace zt {

/// An action as far as the choice is concerned. Everything is named by position.
struct ChoiceAction
{
    Money cost = 0;
    QList<int> needs;                      ///< actions without which it cannot be taken
    QList<int> gaps;                       ///< what it closes
    QList<std::pair<int, Money>> quarters; ///< what it spends, and in which quarter
    bool kept = false;                     ///< taken whatever it costs, with all it needs
    bool barred = false;                   ///< never taken, nor what needs it
};

/// A gap, in the one pillar whose target it stands before.
struct ChoiceGap
{
    int pillar = 0;
};

/// A pillar's target: reached when the units without an open gap weigh `sharePercent` of all. A
/// unit is what has a level of its own: a system, or the scope itself.
struct ChoicePillar
{
    struct Unit
    {
        qint64 weight = 100;
        QList<int> gaps;
    };

    QList<Unit> units;
    int sharePercent = 100;
};

struct ChoiceProblem
{
    QList<ChoiceAction> actions; ///< in the order of their codes
    QList<ChoiceGap> gaps;
    QList<ChoicePillar> pillars;
    QList<Money> spent; ///< by quarter, before any of the actions
    std::optional<Money> budgetTotal;
    std::optional<Money> budgetPerQuarter;
    PlanGoal goal = PlanGoal::Items;
};

/// A set of actions and what comes of it.
struct ActionSet
{
    QList<int> actions; ///< ascending; those kept included
    Money cost = 0;
    int items = 0;   ///< gaps closed
    int pillars = 0; ///< targets reached, those that need nothing included

    bool operator==(const ActionSet&) const = default;
};

struct Choice
{
    ActionSet kept; ///< what stands without a choice
    ActionSet best;
    /// The best set within the limits that holds an action which `best` does not; none where there
    /// is no such set.
    std::optional<ActionSet> next;
    qint64 tried = 0;        ///< sets made for the best, and to show that none is better
    int free = 0;            ///< actions to choose from; there are 2^free sets at most
    bool proven = true;      ///< false where the limit was met first: then a better set may exist
    bool overBudget = false; ///< what is kept alone exceeds the total
};

/// So many sets are made at most, before the search ends with `proven` false.
inline constexpr qint64 mostSetsTried = 4'000'000;

/// Chooses the actions that bring most: of `goal` (items: gaps closed; pillars: targets reached,
/// then gaps closed), then those that cost less, then fewer of them, then those whose codes come
/// first. An action is taken only with all it needs, and only while the total and every quarter in
/// which it spends stay within their limits; what is kept counts but is not refused.
///
/// Exact: depth first over the sets that hold what they need, leaving out a branch only where even
/// a relaxed rest could bring no more. Relaxed: needs and quarters are let go, an action may be
/// taken in part, at its price per gap rounded down to whole dollars; for pillars, each open gap
/// costs at least the smallest share of an action that closes it. All in whole numbers. A first
/// pass finds value, cost and size of the best, a second the first set that has them.
[[nodiscard]] Choice choose(const ChoiceProblem& problem,
                            qint64 limit = mostSetsTried,
                            const std::function<bool()>& cancelled = {});

/// What a set of actions brings, with what it needs; limits do not count.
[[nodiscard]] ActionSet weigh(const ChoiceProblem& problem, const QList<int>& actions);

} // namespace zt
