// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>

namespace zt {

using PointId = Id<struct PointTag>;

/// A named point of the trail (kick-off, half-year, final): what a person calls a snapshot. It is
/// no copy of the facts, so it cannot drift from them; the state is read back along the trail.
struct NamedPoint
{
    PointId id;
    QString name;   ///< unique within the assessment; never empty
    qint64 seq = 0; ///< the trail entry after which the state is meant
    QString hash;   ///< of that entry, lower-case hex
    QString note;

    bool operator==(const NamedPoint&) const = default;
};

} // namespace zt
