// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"

namespace zt {

// What became of the points from one version of a checklist to another.
//
// A point of the new version comes from the points it names as its predecessors in the old version.
// One that names none comes from the old point of the same code, unless the new version withdraws
// that point or another new point names it: then the code was used again for something new.

/// What became of one point, or of several that belong together.
enum class PointFate : quint8 {
    Added,
    Changed,
    Renumbered, // one point, another code; perhaps changed as well
    Split,      // one point became several
    Merged,     // several became one
    Recast,     // several became several
    Withdrawn,
};

/// "added", "changed", "renumbered", "split", "merged", "recast", "withdrawn"
[[nodiscard]] QString toKey(PointFate fate);

struct PointChange
{
    PointFate fate = PointFate::Added;
    QStringList before; ///< codes in the old version
    QStringList after;  ///< codes in the new one
    QStringList fields; ///< what differs between the one old and the one new point, by pack key
    /// An answer given to the old point says something about the new one, but has to be looked at
    /// again: what is asked, of whom or how much of it has changed. False where nothing is carried.
    bool needsLook = false;
    Bilingual reason; ///< why a point was withdrawn, where the new version says so

    bool operator==(const PointChange&) const = default;
};

struct ChecklistDiff
{
    QList<PointChange> changes; ///< in the order of the new version, withdrawn points last
    QStringList unchanged;      ///< codes of the points that are the same
};

/// A shift of place within a group is no change.
[[nodiscard]] ChecklistDiff diff(const Checklist& before, const Checklist& after);

} // namespace zt
