// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmap.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<ActionStatus, 5> statusKeys{{
    {ActionStatus::Candidate, "candidate"},
    {ActionStatus::Approved, "approved"},
    {ActionStatus::InProgress, "in_progress"},
    {ActionStatus::Done, "done"},
    {ActionStatus::Dropped, "dropped"},
}};

constexpr EnumKeys<PlanGoal, 2> goalKeys{{
    {PlanGoal::Items, "items"},
    {PlanGoal::Pillars, "pillars"},
}};

} // namespace

QString toKey(ActionStatus status)
{
    return statusKeys.toKey(status);
}

std::optional<ActionStatus> actionStatusFromKey(const QString& key)
{
    return statusKeys.fromKey(key);
}

QString toKey(PlanGoal goal)
{
    return goalKeys.toKey(goal);
}

std::optional<PlanGoal> planGoalFromKey(const QString& key)
{
    return goalKeys.fromKey(key);
}

} // namespace zt
