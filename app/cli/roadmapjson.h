// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/roadmapschedule.h"

#include <QJsonObject>

namespace zt {

/// Everything that `ztctl roadmap` says.
struct RoadmapView
{
    RoadmapPlan plan;
    WhatIf whatIf;
    Choice choice;
    Budget budget;
    QList<Attention> attention;
    std::optional<ScheduleProposal> schedule;
};

[[nodiscard]] RoadmapView
roadmapView(const Snapshot& snapshot, const Scope& scope, const WhatIf& whatIf, const QDate& today);

[[nodiscard]] QJsonObject
roadmapJson(const Snapshot& snapshot, const RoadmapView& view, const Language& language);

/// All actions with their fields; what they wait for and close in words a person can type.
[[nodiscard]] QJsonObject actionsJson(const Snapshot& snapshot);

} // namespace zt
