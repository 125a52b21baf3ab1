// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"

#include <QDateTime>

namespace zt {

/// Where the pillars of one scope stood at one point of the trail.
struct TrendPoint
{
    QString name;                     ///< of the named point; empty for the present
    QDateTime time;                   ///< UTC, of the trail entry
    qint64 seq = 0;                   ///< of the trail entry
    QList<std::optional<int>> orders; ///< by pillar, 0…4; none where nothing applies

    bool operator==(const TrendPoint&) const = default;
};

/// By the guideline and the method that were in force in that state.
[[nodiscard]] TrendPoint
trendPoint(const Snapshot& state, const Scope& scope, const QString& name = {});

} // namespace zt
