// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapcost.h"

#include <QMap>

#include <algorithm>

namespace zt {

namespace {

/// cost × days / of, rounded down; the product alone would not fit.
Money share(Money cost, qint64 days, qint64 of)
{
    return cost / of * days + cost % of * days / of;
}

struct Part
{
    Money approved = 0;
    Money proposed = 0;
};

} // namespace

Quarter Quarter::of(const QDate& day)
{
    return {day.year(), (day.month() + 2) / 3};
}

Quarter Quarter::plus(int quarters) const
{
    const int all = year * 4 + number - 1 + quarters;
    return {all / 4, all % 4 + 1};
}

int Quarter::until(const Quarter& later) const
{
    return (later.year - year) * 4 + later.number - number;
}

QDate Quarter::first() const
{
    return QDate(year, number * 3 - 2, 1);
}

QDate Quarter::last() const
{
    return plus(1).first().addDays(-1);
}

QString toKey(const Quarter& quarter)
{
    return QStringLiteral("%1-Q%2").arg(quarter.year).arg(quarter.number);
}

QList<QuarterAmount> spread(const ImprovementAction& action)
{
    const QDate start = action.start.isValid() ? action.start : action.due;
    const QDate due = action.due.isValid() ? action.due : action.start;
    QList<QuarterAmount> parts;
    if (!start.isValid()) {
        return parts;
    }
    const qint64 days = start.daysTo(due) + 1;
    Money before = 0;
    for (Quarter quarter = Quarter::of(start); quarter.first() <= due; quarter = quarter.plus(1)) {
        const qint64 passed = start.daysTo(std::min(due, quarter.last())) + 1;
        const Money until = share(action.costOnce, passed, days);
        parts.append({quarter, until - before});
        before = until;
    }
    return parts;
}

bool isCommitted(ActionStatus status)
{
    return status == ActionStatus::Approved || status == ActionStatus::InProgress ||
           status == ActionStatus::Done;
}

bool isUnfinished(ActionStatus status)
{
    return status != ActionStatus::Done && status != ActionStatus::Dropped;
}

Budget budgetOf(const QList<ImprovementAction>& actions,
                const std::optional<Money>& cap,
                const std::optional<QList<ActionId>>& taken)
{
    Budget budget;
    QMap<Quarter, Part> parts;
    for (const ImprovementAction& action : actions) {
        const bool committed = isCommitted(action.status);
        const bool counts =
            taken && isUnfinished(action.status) ? taken->contains(action.id) : committed;
        if (!counts) {
            continue;
        }
        (committed ? budget.approved : budget.proposed) += action.costOnce;
        budget.yearly += action.costYearly;
        const QList<QuarterAmount> spent = spread(action);
        budget.undated += spent.isEmpty() ? action.costOnce : 0;
        for (const QuarterAmount& part : spent) {
            Part& quarter = parts[part.quarter];
            (committed ? quarter.approved : quarter.proposed) += part.amount;
        }
    }
    if (parts.isEmpty()) {
        return budget;
    }
    for (Quarter quarter = parts.firstKey(); quarter <= parts.lastKey();
         quarter = quarter.plus(1)) {
        const Part part = parts.value(quarter);
        const Money over =
            cap ? std::max<Money>(0, part.approved + part.proposed - *cap) : Money(0);
        budget.quarters.append({quarter, part.approved, part.proposed, over});
    }
    return budget;
}

Budget budgetWithCandidates(const QList<ImprovementAction>& actions,
                            const std::optional<Money>& cap)
{
    QList<ActionId> taken;
    for (const ImprovementAction& action : actions) {
        if (action.status != ActionStatus::Dropped) {
            taken.append(action.id);
        }
    }
    return budgetOf(actions, cap, taken);
}

QDate movedByMonths(const QDate& day, int months)
{
    const QDate moved = day.addMonths(months);
    const bool last = day.day() == day.daysInMonth();
    return last ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

} // namespace zt
