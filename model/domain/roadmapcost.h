// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmap.h"

#include <compare>
#include <optional>

namespace zt {

/// A quarter of the calendar year.
struct Quarter
{
    int year = 0;
    int number = 1; ///< 1…4

    auto operator<=>(const Quarter&) const = default;

    [[nodiscard]] static Quarter of(const QDate& day);
    [[nodiscard]] Quarter plus(int quarters) const;
    [[nodiscard]] int until(const Quarter& later) const; ///< how many quarters later
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
};

/// "2026-Q3": how a quarter is exchanged.
[[nodiscard]] QString toKey(const Quarter& quarter);

struct QuarterAmount
{
    Quarter quarter;
    Money amount = 0;

    bool operator==(const QuarterAmount&) const = default;
};

/// One-off cost by quarter, spread evenly over the days from start to due, both counted. Whole
/// dollars: what is spent up to the end of a quarter is the due share rounded down, and a quarter's
/// part is what that adds; so a dollar that does not come out even falls where the sum passes it,
/// and the parts make up the cost exactly. With one date alone it falls there; with none, the list
/// is empty.
[[nodiscard]] QList<QuarterAmount> spread(const ImprovementAction& action);

/// One quarter of the budget, in whole dollars.
struct BudgetQuarter
{
    Quarter quarter;
    Money approved = 0; ///< approved, in progress and done
    Money proposed = 0; ///< what the what-if adds
    Money over = 0;     ///< what both exceed the cap by

    [[nodiscard]] Money total() const { return approved + proposed; }

    bool operator==(const BudgetQuarter&) const = default;
};

struct Budget
{
    QList<BudgetQuarter> quarters; ///< without gaps, from the first to the last that spends
    Money approved = 0;
    Money proposed = 0;
    Money undated = 0; ///< of both, what has no date and so stands in no quarter
    Money yearly = 0;  ///< of both; comes each year and is not part of the sums above

    bool operator==(const Budget&) const = default;
};

/// Approved, in progress or done: what the institution has decided to pay.
[[nodiscard]] bool isCommitted(ActionStatus status);
/// Neither done nor dropped.
[[nodiscard]] bool isUnfinished(ActionStatus status);

/// `taken`: what the what-if takes; committed actions it does not take are left out, unless done.
/// Without it, the committed actions alone.
[[nodiscard]] Budget budgetOf(const QList<ImprovementAction>& actions,
                              const std::optional<Money>& cap,
                              const std::optional<QList<ActionId>>& taken = std::nullopt);

/// Everything that may still be paid: candidates as what is proposed, beside what is decided.
[[nodiscard]] Budget budgetWithCandidates(const QList<ImprovementAction>& actions,
                                          const std::optional<Money>& cap);

/// The same day some months later or earlier; the last day of a month stays the last.
[[nodiscard]] QDate movedByMonths(const QDate& day, int months);

} // namespace zt
