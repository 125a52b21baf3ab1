// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmapstate.h"

#include "model/domain/rollup.h"

#include <algorithm>

namespace zt {

void RoadmapState::read(const Snapshot& now, const Scope& scope)
{
    snapshot = now;
    const MaturityJudge judge(*snapshot.guideline);
    QList<SystemLevels> levels;
    if (scope.kind != ScopeKind::System) {
        levels = levelsOfSystems(snapshot, judge);
    }
    const QList<SystemLevels>* known = scope.kind != ScopeKind::System ? &levels : nullptr;
    plan = roadmapPlan(snapshot, judge, scope, known);
    const MaturityView view = maturityOf(snapshot, judge, scope, known);
    orders.clear();
    for (int pillar = 0; pillar < snapshot.guideline->pillars.size(); ++pillar) {
        orders.append(view.hasLevel(pillar) ? view.order(pillar) : -1);
    }
    everything = 0;
    found = {};
    chosen = false;
    QList<int> committed;
    for (int i = 0; i < plan.actions.size(); ++i) {
        const ImprovementAction& action = plan.actions[i];
        if (isUnfinished(action.status)) {
            everything += action.costOnce;
            if (isCommitted(action.status)) {
                committed.append(i);
            }
        }
    }
    asRecorded = weigh(choiceProblem(plan, {}), committed);
    found.choice.best = weigh(choiceProblem(plan, whatIf), committed);
    found.choice.kept = found.choice.best;
    readDerived();
}

void RoadmapState::setChoice(const RoadmapChoice& choice)
{
    found = choice;
    chosen = true;
    readDerived();
}

void RoadmapState::setRecorded(const QList<BurnPoint>& points)
{
    recorded = points;
    burn = burnDown(plan, taken, recorded, today);
}

void RoadmapState::readDerived()
{
    const std::optional<Money>& cap = whatIf.settings.budgetPerQuarter;
    taken = idsOf(plan, found.choice.best);
    takenSet = QSet<ActionId>(taken.begin(), taken.end());
    budget = budgetOf(plan.actions, cap, taken);
    attention = attentionOf(plan, today);
    schedule = proposeSchedule(plan, taken, cap, today);
    burn = burnDown(plan, taken, recorded, today);
}

bool RoadmapState::enters(const ImprovementAction& action) const
{
    return action.status == ActionStatus::Candidate && isTaken(action);
}

bool RoadmapState::leaves(const ImprovementAction& action) const
{
    return isUnfinished(action.status) && isCommitted(action.status) && !isTaken(action);
}

bool RoadmapState::differs() const
{
    RoadmapSettings recordedSettings = snapshot.roadmap;
    RoadmapSettings tried = whatIf.settings;
    recordedSettings.reason.clear();
    tried.reason.clear();
    return recordedSettings != tried ||
           std::any_of(plan.actions.begin(), plan.actions.end(), [&](const auto& action) {
               return enters(action) || leaves(action);
           });
}

bool RoadmapState::rises(const PlanTarget& target) const
{
    qint64 all = 0;
    qint64 done = 0;
    for (const ChoicePillar::Unit& one : target.units) {
        all += one.weight;
        const bool closed = std::all_of(one.gaps.begin(), one.gaps.end(), [&](int gap) {
            const QList<int>& by = plan.gaps[gap].closedBy;
            return std::any_of(
                by.begin(), by.end(), [&](int action) { return isTaken(plan.actions[action]); });
        });
        done += closed ? one.weight : 0;
    }
    return target.order < target.target.order && all > 0 && done * 100 >= all * target.sharePercent;
}

const Attention* RoadmapState::attentionFor(int action, Attention::Kind kind) const
{
    const auto one = std::find_if(attention.begin(), attention.end(), [&](const Attention& a) {
        return a.action == action && a.kind == kind;
    });
    return one == attention.end() ? nullptr : &*one;
}

Result<RoadmapChoice> searchRoadmap(const ChoiceProblem& problem, JobContext& job)
{
    const auto cancelled = [&job] { return job.cancelled(); };
    RoadmapChoice found;
    found.choice = choose(problem, mostSetsTried, cancelled);
    Money everything = 0;
    for (const ChoiceAction& action : problem.actions) {
        everything += action.cost;
    }
    ChoiceProblem other = problem;
    for (int step = 1; step <= curveSteps && !job.cancelled(); ++step) {
        // Only the shape is wanted here, so a search that takes long may end early.
        constexpr qint64 curveLimit = 20'000;
        other.budgetTotal = everything / curveSteps * step + (step == curveSteps ? everything : 0);
        const ActionSet best = choose(other, curveLimit, cancelled).best;
        found.curve.append(problem.goal == PlanGoal::Pillars ? best.pillars : best.items);
        job.progress(step, curveSteps);
    }
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled, {});
    }
    return found;
}

} // namespace zt
