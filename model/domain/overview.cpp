// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/overview.h"

#include "model/base/idtime.h"

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

ActionAge ageOf(const ImprovementAction& action, const QDateTime& now)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const std::optional<qint64> made = madeAt(action.id.value);
    if (!made) {
        return ActionAge::Unknown;
    }
    const qint64 days = (now.toMSecsSinceEpoch() - *made) / day;
    return days <= 30   ? ActionAge::UpTo30
           : days <= 60 ? ActionAge::UpTo60
           : days <= 90 ? ActionAge::UpTo90
                        : ActionAge::Over90;
}

OpenAction kindOf(const ImprovementAction& action, const QDate& today)
{
    if (action.due.isValid() && action.due < today) {
        return OpenAction::Overdue;
    }
    return action.status == ActionStatus::Candidate ? OpenAction::Candidate : OpenAction::Committed;
}

} // namespace

int PillarTally::applicable() const
{
    return std::accumulate(counts.begin(), counts.end(), 0) - count(ItemStatus::NotApplicable);
}

std::optional<int> PillarTally::implementedPercent() const
{
    const int of = applicable();
    return of > 0 ? std::optional(static_cast<int>(qint64{100} * implemented() / of))
                  : std::nullopt;
}

PillarTally& PillarTally::operator+=(const PillarTally& other)
{
    for (size_t i = 0; i < counts.size(); ++i) {
        counts.at(i) += other.counts.at(i);
    }
    return *this;
}

PillarTallies tallyOf(const QList<ItemStanding>& items, const MaturityJudge& judge)
{
    PillarTallies tallies(judge.guideline().pillars.size());
    for (const ItemStanding& item : items) {
        const ItemStatus status = item.applies() ? item.status : ItemStatus::NotApplicable;
        ++tallies[judge.pillarOf(item.item)].counts.at(static_cast<size_t>(status));
    }
    return tallies;
}

PillarTallies
tallyOfSystem(const Snapshot& snapshot, const MaturityJudge& judge, const System& system)
{
    return tallyOf(judge.items(snapshot.answers.sheet(Scope::system(system.id)), &system), judge);
}

PillarTallies tallyOf(const Snapshot& snapshot,
                      const MaturityJudge& judge,
                      const Scope& scope,
                      const QList<PillarTallies>* systems)
{
    if (scope.kind == ScopeKind::System || snapshot.maturityMethod.rollup == Rollup::Direct) {
        return tallyOf(judge.items(snapshot.answers.sheet(scope), snapshot.system(scope)), judge);
    }
    PillarTallies sum(judge.guideline().pillars.size());
    for (const SystemId& id : systemsOf(snapshot, scope).systems) {
        const qint32 index = snapshot.indexOf(id);
        const PillarTallies one = systems != nullptr
                                      ? systems->at(index)
                                      : tallyOfSystem(snapshot, judge, snapshot.systems[index]);
        for (qsizetype pillar = 0; pillar < sum.size(); ++pillar) {
            sum[pillar] += one[pillar];
        }
    }
    return sum;
}

StatePoint statePoint(const Snapshot& state, const Scope& scope, const QString& name)
{
    StatePoint point{name, state.trailSeq, {}, {}};
    const auto pillars = static_cast<int>(state.guideline->pillars.size());
    if (scope.kind == ScopeKind::System && state.system(scope) == nullptr) {
        point.orders.resize(pillars);
        return point;
    }
    const MaturityJudge judge(*state.guideline);
    const MaturityView view = maturityOf(state, judge, scope);
    for (int pillar = 0; pillar < pillars; ++pillar) {
        point.orders.append(view.hasLevel(pillar) ? std::optional(view.order(pillar))
                                                  : std::nullopt);
    }
    point.tallies = tallyOf(state, judge, scope);
    return point;
}

QList<std::pair<QString, int>>
holdingDown(const MaturityJudge& judge, const MaturityView& view, int pillar)
{
    if (view.rolledUp) {
        return view.group[pillar].holdingDown;
    }
    QList<std::pair<QString, int>> items;
    for (const QString& item : judge.holdingDown(view.own, pillar)) {
        items.append({item, 0});
    }
    return items;
}

QList<qint32> byRisk(const Snapshot& snapshot, const Selection& selection, const Scope& scope)
{
    QList<qint32> order;
    if (const System* system = snapshot.system(scope)) {
        order.append(snapshot.indexOf(system->id));
    } else {
        for (const SystemId& id : systemsOf(snapshot, scope).systems) {
            order.append(snapshot.indexOf(id));
        }
    }
    std::sort(order.begin(), order.end());
    std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        return selection.verdicts[a].risk.max > selection.verdicts[b].risk.max;
    });
    return order;
}

int ActionAges::of(OpenAction kind) const
{
    return std::accumulate(counts.begin(), counts.end(), 0, [kind](int sum, const auto& row) {
        return sum + row.at(static_cast<size_t>(kind));
    });
}

int ActionAges::total() const
{
    return of(OpenAction::Overdue) + of(OpenAction::Committed) + of(OpenAction::Candidate);
}

ActionAges
actionsByAge(const QList<ImprovementAction>& actions, const QDateTime& now, const QDate& today)
{
    ActionAges ages;
    for (const ImprovementAction& action : actions) {
        if (isUnfinished(action.status)) {
            ++ages.counts.at(static_cast<size_t>(ageOf(action, now)))
                  .at(static_cast<size_t>(kindOf(action, today)));
        }
    }
    return ages;
}

QList<int> nextInvestments(const RoadmapPlan& plan, int most)
{
    QList<int> candidates;
    for (int i = 0; i < plan.actions.size(); ++i) {
        if (plan.actions[i].status == ActionStatus::Candidate && !plan.closes[i].isEmpty()) {
            candidates.append(i);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [&](int a, int b) {
        const qsizetype left = plan.closes[a].size();
        const qsizetype right = plan.closes[b].size();
        return left != right ? left > right : plan.actions[a].costOnce < plan.actions[b].costOnce;
    });
    return candidates.mid(0, most);
}

} // namespace zt
