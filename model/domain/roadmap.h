// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/scope.h"

#include <QDate>
#include <QList>

namespace zt {

using ActionId = Id<struct ActionTag>;

/// The level a pillar shall reach in a scope, and by when.
struct PillarTarget
{
    Scope scope;
    QString pillar;
    int order = 1; ///< 1…4
    QDate due;     ///< invalid = no date
    QString note;

    [[nodiscard]] ItemRef ref() const { return {scope, pillar}; }

    bool operator==(const PillarTarget&) const = default;
};

enum class ActionStatus : quint8 { Candidate, Approved, InProgress, Done, Dropped };

/// "candidate", "approved", "in_progress", "done", "dropped"
[[nodiscard]] QString toKey(ActionStatus status);
[[nodiscard]] std::optional<ActionStatus> actionStatusFromKey(const QString& key);

/// New Taiwan dollars, whole.
using Money = qint64;

/// A measure that closes gaps.
struct ImprovementAction
{
    ActionId id;
    QString code;  ///< unique within the assessment; never empty
    QString title; ///< never empty
    QString ownerUnit;
    QString person;
    QDate start; ///< invalid = not planned yet
    QDate due;   ///< not before start
    Money costOnce = 0;
    Money costYearly = 0;
    ActionStatus status = ActionStatus::Candidate;
    int progressPercent = 0;   ///< 0…100
    QList<ItemRef> closes;     ///< each once
    QList<ActionId> dependsOn; ///< what must be done first; each once, without circles
    QString note;

    bool operator==(const ImprovementAction&) const = default;
};

/// What the choice of actions shall bring most of.
enum class PlanGoal : quint8 { Items, Pillars };

/// "items", "pillars"
[[nodiscard]] QString toKey(PlanGoal goal);
[[nodiscard]] std::optional<PlanGoal> planGoalFromKey(const QString& key);

/// The limits within which actions are chosen.
struct RoadmapSettings
{
    std::optional<Money> budgetTotal;
    std::optional<Money> budgetPerQuarter;
    PlanGoal goal = PlanGoal::Items;
    QString reason;

    bool operator==(const RoadmapSettings&) const = default;
};

} // namespace zt
