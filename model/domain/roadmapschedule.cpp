// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapschedule.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int mostMonths = 12;

bool exceeds(const Budget& budget)
{
    return std::any_of(budget.quarters.begin(), budget.quarters.end(), [](const auto& quarter) {
        return quarter.over > 0;
    });
}

/// Whether `before` ends in time for `after`; unknown dates are in nobody's way.
bool inOrder(const ImprovementAction& before, const ImprovementAction& after)
{
    return before.status == ActionStatus::Done || !before.due.isValid() || !after.start.isValid() ||
           before.due <= after.start;
}

bool keepsOrder(const RoadmapPlan& plan, const ImprovementAction& old, const ImprovementAction& now)
{
    return std::all_of(plan.actions.begin(), plan.actions.end(), [&](const auto& other) {
        const bool waitsFor = old.dependsOn.contains(other.id);
        const bool waitedFor = other.dependsOn.contains(old.id);
        return (!waitsFor || inOrder(other, now) || !inOrder(other, old)) &&
               (!waitedFor || inOrder(now, other) || !inOrder(old, other));
    });
}

bool keepsTargets(const RoadmapPlan& plan, int action, const QDate& due)
{
    const QDate before = plan.actions[action].due;
    const QList<int>& gaps = plan.closes[action];
    return std::all_of(gaps.begin(), gaps.end(), [&](int gap) {
        const QDate target = plan.targets[plan.gaps[gap].target].target.due;
        return !target.isValid() || due <= target || before > target;
    });
}

class Proposer
{
public:
    Proposer(const RoadmapPlan& plan, const QList<ActionId>& taken, Money cap, const QDate& today)
        : m_plan(plan)
        , m_taken(taken)
        , m_cap(cap)
        , m_today(today)
    {
    }

    [[nodiscard]] bool isNeeded() const
    {
        return exceeds(budgetOf(m_plan.actions, m_cap, m_taken));
    }

    [[nodiscard]] std::optional<ScheduleProposal> find() const
    {
        QList<int> order;
        for (const bool committed : {false, true}) {
            for (int i = 0; i < m_plan.actions.size(); ++i) {
                const ImprovementAction& action = m_plan.actions[i];
                if (mayMove(action) && isCommitted(action.status) == committed) {
                    order.append(i);
                }
            }
        }
        for (int months = 1; months <= mostMonths; ++months) {
            for (const int action : std::as_const(order)) {
                if (const auto found = change(action, months)) {
                    return found;
                }
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool mayMove(const ImprovementAction& action) const
    {
        return m_taken.contains(action.id) && isUnfinished(action.status) &&
               action.start.isValid() && action.due.isValid() && action.costOnce > 0;
    }

    [[nodiscard]] std::optional<ScheduleProposal> change(int action, int months) const
    {
        const ImprovementAction& now = m_plan.actions[action];
        const bool begun = now.status == ActionStatus::InProgress || now.start < m_today;
        ScheduleProposal longer{action, now.start, movedByMonths(now.due, months), months, true};
        if (holds(longer)) {
            return longer;
        }
        for (const int by : {months, -months}) {
            ScheduleProposal moved{
                action, movedByMonths(now.start, by), movedByMonths(now.due, by), by, false};
            if (!begun && moved.start >= m_today && holds(moved)) {
                return moved;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool holds(const ScheduleProposal& proposal) const
    {
        QList<ImprovementAction> actions = m_plan.actions;
        ImprovementAction& one = actions[proposal.action];
        one.start = proposal.start;
        one.due = proposal.due;
        return proposal.due >= m_today && keepsTargets(m_plan, proposal.action, proposal.due) &&
               keepsOrder(m_plan, m_plan.actions[proposal.action], one) &&
               !exceeds(budgetOf(actions, m_cap, m_taken));
    }

    const RoadmapPlan& m_plan;
    const QList<ActionId>& m_taken;
    Money m_cap;
    QDate m_today;
};

} // namespace

std::optional<ScheduleProposal> proposeSchedule(const RoadmapPlan& plan,
                                                const QList<ActionId>& taken,
                                                const std::optional<Money>& cap,
                                                const QDate& today)
{
    if (!cap) {
        return std::nullopt;
    }
    const Proposer proposer(plan, taken, *cap, today);
    return proposer.isNeeded() ? proposer.find() : std::nullopt;
}

} // namespace zt
