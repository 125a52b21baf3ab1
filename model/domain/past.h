// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparison.h"

namespace zt {

/// Points of the trail with the states they stand for, and one of them to compare the present with.
struct Past
{
    struct Point
    {
        QString name; ///< of the named point, else "#12"
        Snapshot state;
    };

    QList<Point> points;           ///< before the present, in the order of the trail
    std::optional<qsizetype> base; ///< into points
    QList<TrailStep> steps;        ///< the trail after the base
};

} // namespace zt
