// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/overview.h"
#include "reports/charts/figure.h"

namespace zt {

/// The overview's numbers as figures with their words.

/// `target`: level order by pillar, none where there is no target. `before` may be null.
[[nodiscard]] Figure radarFigure(const Guideline& guideline,
                                 const StatePoint& now,
                                 const QList<std::optional<int>>& target,
                                 const StatePoint* before,
                                 const Language& language);
/// Implemented share by pillar; the last point is the present.
[[nodiscard]] Figure
trendFigure(const Guideline& guideline, const QList<StatePoint>& points, const Language& language);
[[nodiscard]] Figure
gapsFigure(const Guideline& guideline, const PillarTallies& tallies, const Language& language);
[[nodiscard]] Figure burnFigure(const BurnDown& burn, const Language& language);
/// One-off cost by quarter: what is decided, and the candidates on top; `cap` as the roadmap has
/// it.
[[nodiscard]] Figure
budgetFigure(const Budget& budget, const std::optional<Money>& cap, const Language& language);
[[nodiscard]] Figure actionsFigure(const ActionAges& ages, const Language& language);
/// Without rows: for a view that asks for those it shows.
[[nodiscard]] Figure heatFigure(const Guideline& guideline, int systems, const Language& language);
[[nodiscard]] HeatFigure::Row
heatRow(const Snapshot& snapshot, const MaturityJudge& judge, qint32 system);
/// With the first `most` rows, and the remark says so where there are more.
[[nodiscard]] Figure heatFigure(const Snapshot& snapshot,
                                const MaturityJudge& judge,
                                const QList<qint32>& systems,
                                int most,
                                const Language& language);

/// Level order by pillar that a scope's targets name.
[[nodiscard]] QList<std::optional<int>> targetOrders(const Snapshot& snapshot, const Scope& scope);

} // namespace zt
