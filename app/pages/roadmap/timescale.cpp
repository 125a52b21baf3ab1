// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/timescale.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int fewest = 6;
constexpr int most = 40;

} // namespace

TimeScale TimeScale::of(const RoadmapState& state, qreal width)
{
    Quarter first = Quarter::of(state.today);
    Quarter last = first;
    const auto reach = [&](const QDate& day) {
        if (day.isValid()) {
            first = std::min(first, Quarter::of(day));
            last = std::max(last, Quarter::of(day));
        }
    };
    for (const ImprovementAction& action : state.plan.actions) {
        reach(action.start);
        reach(action.due);
    }
    for (const PlanTarget& target : state.plan.targets) {
        reach(target.target.due);
    }
    return {first, std::clamp(first.until(last) + 1, fewest, most), std::max<qreal>(1, width)};
}

qreal TimeScale::x(const QDate& day) const
{
    const Quarter quarter = Quarter::of(day);
    const auto days = static_cast<qreal>(quarter.first().daysTo(quarter.plus(1).first()));
    const auto passed = static_cast<qreal>(quarter.first().daysTo(day));
    return quarterWidth() * (first.until(quarter) + passed / days);
}

} // namespace zt
