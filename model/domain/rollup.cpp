// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rollup.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

void countSystem(GroupPillar& group, const PillarLevel& level, int weightPercent)
{
    const int applicable = level.applicable();
    if (applicable == 0) {
        ++group.nothingApplies;
        return;
    }
    ++group.systems;
    group.notAssessed += level.notAssessed() == applicable ? 1 : 0;
    for (int order = 0; order <= level.order; ++order) {
        ++group.reached.at(static_cast<size_t>(order));
        group.weight.at(static_cast<size_t>(order)) += weightPercent;
    }
}

GroupPillar
rollUpPillar(const QList<SystemLevels>& systems, const RollupRule& rule, qsizetype pillar)
{
    GroupPillar group;
    std::array<qint64, levelCount + 1> possible{};
    for (const SystemLevels& system : systems) {
        const PillarLevel& level = system.pillars.at(pillar);
        const int weight = rule.weightOf(system.weightPercent);
        countSystem(group, level, weight);
        for (int order = 0; level.applicable() > 0 && order <= level.possible; ++order) {
            possible.at(static_cast<size_t>(order)) += weight;
        }
    }
    group.order = rule.highest(group.weight);
    group.possible = rule.highest(possible);
    return group;
}

/// How often each item holds a system below the group's next level down.
void countHolding(QList<GroupPillar>& groups,
                  const MaturityJudge& judge,
                  const QList<SystemLevels>& systems)
{
    const Guideline& guideline = judge.guideline();
    QList<int> counts(guideline.items.size(), 0);
    ItemSet wanted;
    for (int item = 0; item < counts.size(); ++item) {
        wanted.set(static_cast<size_t>(item),
                   judge.levelOrderOf(item) <= groups[judge.pillarOf(item)].order + 1);
    }
    for (const SystemLevels& system : systems) {
        const ItemSet holding = system.missing & wanted;
        for (int item = 0; holding.any() && item < counts.size(); ++item) {
            counts[item] += holding.test(static_cast<size_t>(item)) ? 1 : 0;
        }
    }
    for (int item = 0; item < counts.size(); ++item) {
        if (counts[item] > 0) {
            groups[judge.pillarOf(item)].holdingDown.append(
                {guideline.items[item].id, counts[item]});
        }
    }
    for (GroupPillar& group : groups) {
        std::stable_sort(group.holdingDown.begin(),
                         group.holdingDown.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
    }
}

} // namespace

RollupRule::RollupRule(const MaturityMethod& method)
    : sharePercent(method.rollup == Rollup::Weakest ? 100 : method.sharePercent)
    , weighted(method.rollup == Rollup::Weighted)
{
}

int RollupRule::highest(const std::array<qint64, levelCount + 1>& weight) const
{
    if (weight.front() == 0) {
        return 0;
    }
    int order = levelCount;
    while (order > 0 &&
           weight.at(static_cast<size_t>(order)) * 100 < weight.front() * sharePercent) {
        --order;
    }
    return order;
}

QList<GroupPillar>
rollUp(const QList<SystemLevels>& systems, const MaturityMethod& method, qsizetype pillarCount)
{
    QList<GroupPillar> groups;
    for (qsizetype pillar = 0; pillar < pillarCount; ++pillar) {
        groups.append(rollUpPillar(systems, RollupRule(method), pillar));
    }
    return groups;
}

ScopeSystems systemsOf(const Snapshot& snapshot, const Scope& scope)
{
    ScopeSystems found;
    const bool adoptedOnly = snapshot.maturityMethod.population == Population::Adopted;
    const QStringList adopted = snapshot.adoption ? snapshot.adoption->codes : QStringList();
    const QSet<QString> codes(adopted.begin(), adopted.end());
    const AdoptionDomain* domain = scope.kind == ScopeKind::Domain && snapshot.guideline
                                       ? snapshot.guideline->domain(scope.id)
                                       : nullptr;
    for (const System& system : snapshot.systems) {
        if (scope.kind == ScopeKind::System && system.id.toString() != scope.id) {
            continue;
        }
        if (scope.kind != ScopeKind::System && adoptedOnly && !codes.contains(system.code)) {
            continue;
        }
        const Tri applies = domain != nullptr ? evaluate(domain->rule, system.facts) : Tri::Yes;
        if (applies == Tri::Yes) {
            found.systems.append(system.id);
        } else if (applies == Tri::Unknown) {
            ++found.undecided;
        }
    }
    return found;
}

int MaturityView::order(int pillar) const
{
    return rolledUp ? group.at(pillar).order : own.pillars.at(pillar).order;
}

int MaturityView::possible(int pillar) const
{
    return rolledUp ? group.at(pillar).possible : own.pillars.at(pillar).possible;
}

LevelProgress MaturityView::next(int pillar) const
{
    if (!rolledUp) {
        return own.pillars.at(pillar).next();
    }
    const GroupPillar& counts = group.at(pillar);
    if (counts.order >= levelCount) {
        return {};
    }
    return {counts.reached.at(static_cast<size_t>(counts.order) + 1),
            counts.systems,
            counts.notAssessed};
}

bool MaturityView::hasLevel(int pillar) const
{
    return rolledUp ? group.at(pillar).systems > 0 && !weighsNothing(pillar)
                    : own.pillars.at(pillar).applicable() > 0;
}

bool MaturityView::weighsNothing(int pillar) const
{
    return rolledUp && group.at(pillar).systems > 0 && group.at(pillar).weight.front() == 0;
}

SystemLevels levelsOf(const Snapshot& snapshot, const MaturityJudge& judge, const System& system)
{
    SystemLevels levels;
    levels.system = system.id;
    levels.pillars =
        judge.pillars(snapshot.answers.sheet(Scope::system(system.id)), &system, &levels.missing);
    levels.weightPercent = snapshot.maturityMethod.weightPercent.value(system.id, 100);
    return levels;
}

QList<SystemLevels> levelsOfSystems(const Snapshot& snapshot, const MaturityJudge& judge)
{
    QList<SystemLevels> levels;
    levels.reserve(snapshot.systems.size());
    for (const System& system : snapshot.systems) {
        levels.append(levelsOf(snapshot, judge, system));
    }
    return levels;
}

MaturityView maturityOf(const Snapshot& snapshot,
                        const MaturityJudge& judge,
                        const Scope& scope,
                        const QList<SystemLevels>* levels)
{
    MaturityView view;
    view.scope = scope;
    view.own = judge.assess(scope, snapshot.answers.sheet(scope), snapshot.system(scope));
    view.rolledUp =
        scope.kind != ScopeKind::System && snapshot.maturityMethod.rollup != Rollup::Direct;
    if (!view.rolledUp) {
        return view;
    }
    const ScopeSystems members = systemsOf(snapshot, scope);
    view.undecidedSystems = members.undecided;
    const QList<SystemLevels> all = levels != nullptr ? *levels : levelsOfSystems(snapshot, judge);
    QList<SystemLevels> counted;
    counted.reserve(members.systems.size());
    for (const SystemId& id : members.systems) {
        counted.append(all.at(snapshot.indexOf(id)));
    }
    view.group = rollUp(counted, snapshot.maturityMethod, judge.guideline().pillars.size());
    countHolding(view.group, judge, counted);
    return view;
}

} // namespace zt
