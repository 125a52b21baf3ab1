// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapplan.h"

#include <algorithm>

// What is read off a plan: the choice's problem, what needs a hand, the burn-down.

namespace zt {

namespace {

constexpr int mostQuarters = 80;

/// Positions of quarters in a problem, counted from the first that anything is spent in.
class Quarters
{
public:
    explicit Quarters(const QList<ImprovementAction>& actions)
    {
        for (const ImprovementAction& action : actions) {
            for (const QuarterAmount& part : spread(action)) {
                m_first = m_first ? std::min(*m_first, part.quarter) : part.quarter;
            }
        }
    }

    [[nodiscard]] int position(const Quarter& quarter) const
    {
        return m_first ? m_first->until(quarter) : 0;
    }

private:
    std::optional<Quarter> m_first;
};

bool isOverdue(const ImprovementAction& action, const QDate& today)
{
    return isUnfinished(action.status) && action.due.isValid() && action.due < today;
}

void findBlocks(const RoadmapPlan& plan, int position, const QDate& today, QList<Attention>& found)
{
    const ImprovementAction& action = plan.actions[position];
    for (const ActionId& id : action.dependsOn) {
        const int other = plan.indexOf(id);
        if (other < 0) {
            continue;
        }
        const ImprovementAction& before = plan.actions[other];
        Attention one{Attention::Kind::WaitsDropped, position, other, -1, 0};
        if (before.status == ActionStatus::Dropped) {
            found.append(one);
        } else if (isOverdue(before, today)) {
            one.kind = Attention::Kind::WaitsOverdue;
            one.days = static_cast<int>(before.due.daysTo(today));
            found.append(one);
        } else if (before.status != ActionStatus::Done && before.due.isValid() &&
                   action.start.isValid() && before.due > action.start) {
            one.kind = Attention::Kind::WaitsTooLong;
            one.days = static_cast<int>(action.start.daysTo(before.due));
            found.append(one);
        }
    }
}

void findLateness(const RoadmapPlan& plan, int position, QList<Attention>& found)
{
    const ImprovementAction& action = plan.actions[position];
    QList<int> targets;
    for (const int gap : plan.closes[position]) {
        if (!targets.contains(plan.gaps[gap].target)) {
            targets.append(plan.gaps[gap].target);
        }
    }
    std::sort(targets.begin(), targets.end());
    for (const int target : std::as_const(targets)) {
        const QDate due = plan.targets[target].target.due;
        if (due.isValid() && action.due.isValid() && action.due > due) {
            found.append({Attention::Kind::LateForTarget,
                          position,
                          -1,
                          target,
                          static_cast<int>(due.daysTo(action.due))});
        }
    }
}

/// Gaps that no taken action closes by a day.
int leftAt(const RoadmapPlan& plan, const QDate& day, const QList<bool>& taken)
{
    const auto left = [&](const PlanGap& gap) {
        return std::none_of(gap.closedBy.begin(), gap.closedBy.end(), [&](int action) {
            const QDate due = plan.actions[action].due;
            return taken[action] && due.isValid() && due <= day;
        });
    };
    return static_cast<int>(std::count_if(plan.gaps.begin(), plan.gaps.end(), left) +
                            std::count_if(plan.closed.begin(), plan.closed.end(), left));
}

std::pair<Quarter, Quarter>
span(const RoadmapPlan& plan, const QList<BurnPoint>& recorded, const QDate& today)
{
    Quarter first = Quarter::of(today);
    Quarter last = first;
    const auto reach = [&](const QDate& day) {
        if (day.isValid()) {
            first = std::min(first, Quarter::of(day));
            last = std::max(last, Quarter::of(day));
        }
    };
    for (const ImprovementAction& action : plan.actions) {
        if (action.status != ActionStatus::Dropped) {
            reach(action.start);
            reach(action.due);
        }
    }
    for (const PlanTarget& target : plan.targets) {
        reach(target.target.due);
    }
    for (const BurnPoint& point : recorded) {
        first = std::min(first, point.quarter);
    }
    return {first, std::min(last, first.plus(mostQuarters - 1))};
}

} // namespace

ChoiceProblem choiceProblem(const RoadmapPlan& plan, const WhatIf& whatIf)
{
    ChoiceProblem problem;
    problem.goal = whatIf.settings.goal;
    problem.budgetTotal = whatIf.settings.budgetTotal;
    problem.budgetPerQuarter = whatIf.settings.budgetPerQuarter;
    const Quarters quarters(plan.actions);
    for (int i = 0; i < plan.actions.size(); ++i) {
        const ImprovementAction& action = plan.actions[i];
        ChoiceAction one;
        const bool open = isUnfinished(action.status);
        one.barred = !open || whatIf.barred.contains(action.id);
        one.kept = !one.barred && (isCommitted(action.status) || whatIf.kept.contains(action.id));
        one.cost = open ? action.costOnce : 0;
        for (const QuarterAmount& part : spread(action)) {
            const int quarter = quarters.position(part.quarter);
            if (open) {
                one.quarters.append({quarter, part.amount});
            } else if (action.status == ActionStatus::Done) {
                problem.spent.resize(std::max<qsizetype>(problem.spent.size(), quarter + 1));
                problem.spent[quarter] += part.amount;
            }
        }
        for (const ActionId& id : action.dependsOn) {
            const int need = plan.indexOf(id);
            const bool done = need >= 0 && plan.actions[need].status == ActionStatus::Done;
            if (need >= 0 && !done) {
                one.needs.append(need);
            }
        }
        one.gaps = open ? plan.closes[i] : QList<int>();
        problem.actions.append(one);
    }
    for (const PlanGap& gap : plan.gaps) {
        problem.gaps.append(ChoiceGap{gap.target});
    }
    for (const PlanTarget& target : plan.targets) {
        problem.pillars.append({target.units, target.sharePercent});
    }
    return problem;
}

QList<ActionId> idsOf(const RoadmapPlan& plan, const ActionSet& set)
{
    QList<ActionId> ids;
    for (const int action : set.actions) {
        ids.append(plan.actions[action].id);
    }
    return ids;
}

QList<Attention> attentionOf(const RoadmapPlan& plan, const QDate& today)
{
    QList<Attention> found;
    for (int i = 0; i < plan.actions.size(); ++i) {
        if (isOverdue(plan.actions[i], today)) {
            found.append({Attention::Kind::Overdue,
                          i,
                          -1,
                          -1,
                          static_cast<int>(plan.actions[i].due.daysTo(today))});
        }
    }
    for (int i = 0; i < plan.actions.size(); ++i) {
        if (isUnfinished(plan.actions[i].status)) {
            findBlocks(plan, i, today, found);
            findLateness(plan, i, found);
        }
    }
    return found;
}

BurnDown burnDown(const RoadmapPlan& plan,
                  const QList<ActionId>& proposed,
                  const QList<BurnPoint>& recorded,
                  const QDate& today)
{
    BurnDown burn;
    QList<bool> committed;
    QList<bool> taken;
    for (const ImprovementAction& action : plan.actions) {
        const bool done = action.status == ActionStatus::Done;
        committed.append(isCommitted(action.status));
        taken.append(done || proposed.contains(action.id));
    }
    const auto [first, last] = span(plan, recorded, today);
    for (Quarter quarter = first; quarter <= last; quarter = quarter.plus(1)) {
        burn.planned.append({quarter, leftAt(plan, quarter.last(), committed)});
        burn.proposed.append({quarter, leftAt(plan, quarter.last(), taken)});
    }
    if (burn.proposed == burn.planned) {
        burn.proposed.clear();
    }
    const Quarter now = Quarter::of(today);
    for (const BurnPoint& point : recorded) {
        if (point.quarter < now) {
            burn.recorded.append(point);
        }
    }
    burn.recorded.append({now, static_cast<int>(plan.gaps.size())});
    burn.behind = static_cast<int>(plan.gaps.size()) - leftAt(plan, today, committed);
    return burn;
}

} // namespace zt
