// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/roadmapstate.h"

namespace zt {

/// Where a day lies across a view; the Gantt view and the budget below it use the same.
struct TimeScale
{
    Quarter first;
    int quarters = 1;
    qreal width = 1;

    /// The quarters that actions, targets, the budget and today need; at least six.
    [[nodiscard]] static TimeScale of(const RoadmapState& state, qreal width);

    [[nodiscard]] qreal quarterWidth() const { return width / quarters; }

    [[nodiscard]] qreal quarterX(int quarter) const { return quarterWidth() * quarter; }

    /// Left edge of a day. Every quarter is as wide as the next.
    [[nodiscard]] qreal x(const QDate& day) const;
};

} // namespace zt
