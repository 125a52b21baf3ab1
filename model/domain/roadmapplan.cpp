// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapplan.h"

#include "model/domain/rollup.h"

#include <algorithm>

namespace zt {

namespace {

/// A scope with a level of its own: it is asked, or it counts in a roll-up.
struct Asked
{
    Scope scope;
    const System* system = nullptr;
    qint64 weight = 100;
    QList<ItemStanding> items; ///< where they have been read
};

/// What an assessment asks in a scope, for one plan.
class Asking
{
public:
    Asking(const Snapshot& snapshot, const Scope& scope)
        : m_snapshot(snapshot)
        , m_scope(scope)
        , m_rolledUp(scope.kind != ScopeKind::System &&
                     snapshot.maturityMethod.rollup != Rollup::Direct)
    {
    }

    [[nodiscard]] int sharePercent() const
    {
        const MaturityMethod& method = m_snapshot.maturityMethod;
        const bool part = method.rollup == Rollup::Share || method.rollup == Rollup::Weighted;
        return m_rolledUp && part ? method.sharePercent : 100;
    }

    [[nodiscard]] QList<Asked> scopes() const
    {
        if (!m_rolledUp) {
            return {{m_scope, m_snapshot.system(m_scope), 100, {}}};
        }
        const MaturityMethod& method = m_snapshot.maturityMethod;
        QList<Asked> all;
        for (const SystemId& id : systemsOf(m_snapshot, m_scope).systems) {
            const int weight =
                method.rollup == Rollup::Weighted ? method.weightPercent.value(id, 100) : 100;
            all.append({Scope::system(id), m_snapshot.system(id), weight, {}});
        }
        return all;
    }

private:
    const Snapshot& m_snapshot;
    Scope m_scope;
    bool m_rolledUp;
};

bool within(const Snapshot& snapshot, const Scope& inner, const Scope& outer)
{
    if (inner == outer || outer.kind == ScopeKind::Institution) {
        return true;
    }
    const System* system = snapshot.system(inner);
    const AdoptionDomain* domain = outer.kind == ScopeKind::Domain && snapshot.guideline
                                       ? snapshot.guideline->domain(outer.id)
                                       : nullptr;
    return system != nullptr && domain != nullptr &&
           evaluate(domain->rule, system->facts) == Tri::Yes;
}

bool concerns(const Snapshot& snapshot, const ImprovementAction& action, const Scope& scope)
{
    if (scope.kind == ScopeKind::Institution) {
        return true;
    }
    return std::any_of(action.closes.begin(), action.closes.end(), [&](const ItemRef& ref) {
        return within(snapshot, ref.scope, scope) || within(snapshot, scope, ref.scope);
    });
}

/// The actions that concern a scope, with all that these wait for, in the order of their codes.
QList<ImprovementAction> actionsOf(const Snapshot& snapshot, const Scope& scope)
{
    QSet<ActionId> wanted;
    QList<ActionId> open;
    for (const ImprovementAction& action : snapshot.actions) {
        if (concerns(snapshot, action, scope)) {
            open.append(action.id);
        }
    }
    QList<ImprovementAction> actions;
    while (!open.isEmpty()) {
        const ActionId id = open.takeLast();
        const auto found = snapshot.actions.constFind(id.toString());
        if (found != snapshot.actions.constEnd() && !wanted.contains(id)) {
            wanted.insert(id);
            actions.append(*found);
            open += found->dependsOn;
        }
    }
    std::sort(actions.begin(), actions.end(), [](const auto& a, const auto& b) {
        return codeBefore(a.code, b.code);
    });
    return actions;
}

/// The actions of a plan, to be asked by item.
class Closers
{
public:
    Closers(const Snapshot& snapshot, const RoadmapPlan& plan)
        : m_snapshot(snapshot)
    {
        const QList<GuidelineItem>& items = snapshot.guideline->items;
        QHash<QString, QList<std::pair<Scope, int>>> byId;
        for (int i = 0; i < plan.actions.size(); ++i) {
            for (const ItemRef& ref : plan.actions[i].closes) {
                byId[ref.item].append({ref.scope, i});
            }
        }
        for (const GuidelineItem& item : items) {
            m_byItem.append(byId.value(item.id));
        }
    }

    /// `item`: index into Guideline::items.
    [[nodiscard]] QList<int> of(const Scope& asked, int item) const
    {
        QList<int> found;
        for (const auto& [scope, action] : m_byItem[item]) {
            if (!found.contains(action) && within(m_snapshot, asked, scope)) {
                found.append(action);
            }
        }
        return found;
    }

private:
    const Snapshot& m_snapshot;
    QList<QList<std::pair<Scope, int>>> m_byItem;
};

/// Makes one target of a plan.
struct TargetReader
{
    const MaturityJudge& judge;
    const Closers& closers;
    RoadmapPlan& plan;

    void read(const PillarTarget& target,
              const MaturityView& view,
              const QList<Asked>& scopes,
              int sharePercent)
    {
        PlanTarget one;
        one.target = target;
        one.pillar = judge.pillarIndex(target.pillar);
        one.order = view.order(one.pillar);
        one.hasLevel = view.hasLevel(one.pillar);
        one.sharePercent = sharePercent;
        for (const Asked& asked : scopes) {
            readScope(one, asked);
        }
        plan.targets.append(one);
    }

    void readScope(PlanTarget& target, const Asked& asked)
    {
        ChoicePillar::Unit unit{asked.weight, {}};
        bool counts = false;
        for (const ItemStanding& standing : asked.items) {
            if (judge.pillarOf(standing.item) != target.pillar || !standing.applies()) {
                continue;
            }
            counts = true;
            if (judge.levelOrderOf(standing.item) > target.target.order) {
                continue;
            }
            ++target.items;
            readItem(asked, standing, unit);
        }
        if (counts) {
            target.units.append(unit);
        }
    }

    void readItem(const Asked& asked, const ItemStanding& standing, ChoicePillar::Unit& unit)
    {
        PlanGap gap;
        gap.ref = {asked.scope, judge.guideline().items[standing.item].id};
        gap.item = standing.item;
        gap.target = static_cast<int>(plan.targets.size());
        gap.status = standing.status;
        const QList<int> actions = closers.of(asked.scope, standing.item);
        for (const int action : actions) {
            if (plan.actions[action].status != ActionStatus::Dropped) {
                gap.closedBy.append(action);
            }
        }
        if (standing.status == ItemStatus::Implemented) {
            if (!gap.closedBy.isEmpty()) {
                plan.closed.append(std::move(gap));
            }
            return;
        }
        const int position = static_cast<int>(plan.gaps.size());
        unit.gaps.append(position);
        for (const int action : actions) {
            plan.closes[action].append(position);
        }
        plan.gaps.append(std::move(gap));
    }
};

/// Per pillar, the order of the level that its target asks for.
QList<int> wantedOrders(const MaturityJudge& judge, const QList<PillarTarget>& targets)
{
    QList<int> wanted(judge.guideline().pillars.size(), 0);
    for (const PillarTarget& target : targets) {
        const int pillar = judge.pillarIndex(target.pillar);
        if (pillar >= 0) {
            wanted[pillar] = target.order;
        }
    }
    return wanted;
}

/// Asked for and not implemented.
qsizetype
openItems(const QList<ItemStanding>& items, const MaturityJudge& judge, const QList<int>& wanted)
{
    return std::count_if(items.begin(), items.end(), [&](const ItemStanding& one) {
        return one.applies() && one.status != ItemStatus::Implemented &&
               judge.levelOrderOf(one.item) <= wanted[judge.pillarOf(one.item)];
    });
}

int pillarOfAction(const MaturityJudge& judge, const ImprovementAction& action)
{
    const Guideline& guideline = judge.guideline();
    const GuidelineItem* item =
        action.closes.isEmpty() ? nullptr : guideline.item(action.closes.first().item);
    return item != nullptr ? judge.pillarIndex(item->pillar) : -1;
}

} // namespace

int RoadmapPlan::indexOf(const ActionId& id) const
{
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&](const auto& action) { return action.id == id; });
    return found == actions.end() ? -1 : static_cast<int>(found - actions.begin());
}

const ImprovementAction* RoadmapPlan::action(const ActionId& id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &actions[index];
}

const PlanTarget* RoadmapPlan::targetOf(int pillar) const
{
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const PlanTarget& target) {
        return target.pillar == pillar;
    });
    return found == targets.end() ? nullptr : &*found;
}

QList<int> RoadmapPlan::withoutAction() const
{
    QList<int> open;
    for (int gap = 0; gap < gaps.size(); ++gap) {
        if (gaps[gap].closedBy.isEmpty()) {
            open.append(gap);
        }
    }
    return open;
}

bool codeBefore(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto number = [](const QString& text, qsizetype& at) {
        const qsizetype from = at;
        while (at < text.size() && text[at].isDigit()) {
            ++at;
        }
        qsizetype zeros = from;
        while (zeros + 1 < at && text[zeros].digitValue() == 0) {
            ++zeros;
        }
        return text.mid(zeros, at - zeros);
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QString left = number(a, i);
            const QString right = number(b, j);
            if (left != right) {
                return left.size() != right.size() ? left.size() < right.size() : left < right;
            }
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    const bool aEnds = i == a.size();
    const bool bEnds = j == b.size();
    return aEnds == bEnds ? a < b : aEnds;
}

QList<PillarTarget> targetsOf(const Snapshot& snapshot, const Scope& scope)
{
    QList<PillarTarget> targets;
    if (!snapshot.guideline) {
        return targets;
    }
    for (const Pillar& pillar : snapshot.guideline->pillars) {
        if (const PillarTarget* target = snapshot.target(scope, pillar.id)) {
            targets.append(*target);
        }
    }
    return targets;
}

RoadmapPlan roadmapPlan(const Snapshot& snapshot,
                        const MaturityJudge& judge,
                        const Scope& scope,
                        const QList<SystemLevels>* levels)
{
    RoadmapPlan plan;
    plan.scope = scope;
    plan.actions = actionsOf(snapshot, scope);
    plan.closes.resize(plan.actions.size());
    for (const ImprovementAction& action : std::as_const(plan.actions)) {
        plan.pillars.append(pillarOfAction(judge, action));
    }
    const QList<PillarTarget> targets = targetsOf(snapshot, scope);
    if (targets.isEmpty()) {
        return plan;
    }
    const Asking asking(snapshot, scope);
    QList<Asked> scopes = asking.scopes();
    const QList<int> wanted = wantedOrders(judge, targets);
    qsizetype gaps = 0;
    for (Asked& asked : scopes) {
        asked.items = judge.items(snapshot.answers.sheet(asked.scope), asked.system);
        gaps += openItems(asked.items, judge, wanted);
    }
    plan.gaps.reserve(gaps);
    const Closers closers(snapshot, plan);
    const MaturityView view = maturityOf(snapshot, judge, scope, levels);
    TargetReader reader{judge, closers, plan};
    for (const PillarTarget& target : targets) {
        reader.read(target, view, scopes, asking.sharePercent());
    }
    return plan;
}

int gapsIn(const Snapshot& snapshot,
           const MaturityJudge& judge,
           const Scope& scope,
           const QList<PillarTarget>& targets)
{
    qsizetype gaps = 0;
    const QList<int> wanted = wantedOrders(judge, targets);
    for (const Asked& asked : Asking(snapshot, scope).scopes()) {
        const AnswerSheet* sheet = snapshot.answers.sheet(asked.scope);
        gaps += openItems(judge.items(sheet, asked.system), judge, wanted);
    }
    return static_cast<int>(gaps);
}

} // namespace zt
