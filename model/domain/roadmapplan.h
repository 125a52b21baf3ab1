// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturity.h"
#include "model/domain/roadmapchoice.h"
#include "model/domain/roadmapcost.h"
#include "model/domain/snapshot.h"

#include <QSet>

namespace zt {

struct SystemLevels;

/// An item that a target asks for and that is not implemented: one in one scope. Where levels are
/// rolled up, the scopes are the systems that count.
struct PlanGap
{
    ItemRef ref;
    int item = 0;   ///< index into Guideline::items
    int target = 0; ///< index into RoadmapPlan::targets
    ItemStatus status = ItemStatus::NotAssessed;
    QList<int> closedBy; ///< indexes into RoadmapPlan::actions, those dropped left out
};

/// A target of the scope, and where its pillar stands.
struct PlanTarget
{
    PillarTarget target;
    int pillar = 0;
    int order = 0;                   ///< level now
    bool hasLevel = false;           ///< something applies
    QList<ChoicePillar::Unit> units; ///< what counts, with its open gaps
    int sharePercent = 100;
    int items = 0; ///< items asked for, implemented or not
};

/// The roadmap of one scope: its targets, the gaps before them and the actions that concern it.
struct RoadmapPlan
{
    Scope scope;
    QList<ImprovementAction> actions; ///< in the order of their codes
    QList<PlanTarget> targets;        ///< in the order of the pillars
    QList<PlanGap> gaps;              ///< by target, scope and item
    QList<PlanGap> closed;    ///< items asked for and implemented that an action is said to close
    QList<QList<int>> closes; ///< per action: the gaps it closes, also where dropped
    QList<int> pillars;       ///< per action: of the first item it closes; -1 for none

    /// -1 where there is none.
    [[nodiscard]] int indexOf(const ActionId& id) const;
    [[nodiscard]] const ImprovementAction* action(const ActionId& id) const;
    [[nodiscard]] const PlanTarget* targetOf(int pillar) const;
    /// Gaps that no action which is not dropped closes.
    [[nodiscard]] QList<int> withoutAction() const;
};

/// "A-9" before "A-10": digits are read as numbers.
[[nodiscard]] bool codeBefore(const QString& a, const QString& b);

/// What an action is said to close in a wider scope, it closes in each scope within as well: an
/// item of the institution or of a domain in each of its systems. Actions that close nothing yet
/// stand in the institution's plan alone. `levels` may be handed in where they are at hand
/// (levelsOfSystems), by the snapshot's order.
[[nodiscard]] RoadmapPlan roadmapPlan(const Snapshot& snapshot,
                                      const MaturityJudge& judge,
                                      const Scope& scope,
                                      const QList<SystemLevels>* levels = nullptr);

/// How many items the targets of the scope ask for and are not implemented; `targets` of another
/// time may be handed in, so that a past state is measured by the targets of today.
[[nodiscard]] int gapsIn(const Snapshot& snapshot,
                         const MaturityJudge& judge,
                         const Scope& scope,
                         const QList<PillarTarget>& targets);
[[nodiscard]] QList<PillarTarget> targetsOf(const Snapshot& snapshot, const Scope& scope);

/// What a person sets when trying out.
struct WhatIf
{
    RoadmapSettings settings;
    QSet<ActionId> kept;   ///< candidates that shall be in it
    QSet<ActionId> barred; ///< unfinished actions that shall not; stronger than kept

    bool operator==(const WhatIf&) const = default;
};

/// Actions approved or in progress are kept, unless barred; finished ones no longer cost anything
/// of the total, but what they cost stands in its quarter. What waits for a dropped action cannot
/// be taken.
[[nodiscard]] ChoiceProblem choiceProblem(const RoadmapPlan& plan, const WhatIf& whatIf);

/// Ids of a set.
[[nodiscard]] QList<ActionId> idsOf(const RoadmapPlan& plan, const ActionSet& set);

/// What needs a hand.
struct Attention
{
    enum class Kind : quint8 {
        Overdue,       ///< not done, and due before today: `days`
        WaitsOverdue,  ///< `other`, which must be done first, is overdue
        WaitsTooLong,  ///< `other` is due after this one starts: `days`
        WaitsDropped,  ///< `other` will not be done
        LateForTarget, ///< closes a gap, and is due after the target: `days`
    };

    Kind kind = Kind::Overdue;
    int action = 0;
    int other = -1;  ///< an action
    int target = -1; ///< a target
    int days = 0;

    [[nodiscard]] bool isBlocked() const
    {
        return kind == Kind::WaitsOverdue || kind == Kind::WaitsTooLong ||
               kind == Kind::WaitsDropped;
    }

    bool operator==(const Attention&) const = default;
};

/// Of unfinished actions: overdue ones first, then by action.
[[nodiscard]] QList<Attention> attentionOf(const RoadmapPlan& plan, const QDate& today);

/// Gaps left at the end of a quarter.
struct BurnPoint
{
    Quarter quarter;
    int gaps = 0;

    bool operator==(const BurnPoint&) const = default;
};

struct BurnDown
{
    QList<BurnPoint> planned;  ///< by the committed actions' due dates
    QList<BurnPoint> proposed; ///< by those of the what-if; empty where it is the same
    QList<BurnPoint> recorded; ///< as the trail has it, up to today
    int behind = 0;            ///< gaps now, less what the plan says for today; negative = ahead
};

/// The plan begins with the gaps of now and those that its actions closed; each action takes its
/// gaps away at its due date. `recorded` are the states of past quarters, see gapsIn().
[[nodiscard]] BurnDown burnDown(const RoadmapPlan& plan,
                                const QList<ActionId>& proposed,
                                const QList<BurnPoint>& recorded,
                                const QDate& today);

} // namespace zt
