// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmapplan.h"

namespace zt {

/// Another time for one action, with which no quarter exceeds the cap.
struct ScheduleProposal
{
    int action = 0;
    QDate start;
    QDate due;
    int months = 0;       ///< later; negative = earlier
    bool stretch = false; ///< the due date alone moves; otherwise both do

    bool operator==(const ScheduleProposal&) const = default;
};

/// The least change of one action of `taken` that keeps every quarter under the cap: by months, one
/// to twelve; in a month, candidates before committed actions; of an action, longer before later
/// before earlier; then by code. Nothing that has been spent moves: an action that is done stays,
/// one that has begun is only stretched, and none starts before today. What an action waits for
/// still ends before it starts, what waits for it still starts after it ends, and no target is
/// missed, wherever that held before. None where no quarter exceeds the cap, or no single change is
/// enough.
[[nodiscard]] std::optional<ScheduleProposal> proposeSchedule(const RoadmapPlan& plan,
                                                              const QList<ActionId>& taken,
                                                              const std::optional<Money>& cap,
                                                              const QDate& today);

} // namespace zt
