// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// Whether any of its points says itself what it relates to.
[[nodiscard]] bool carriesLinks(const Checklist& list);

/// What the points of a checklist carry themselves, as a crosswalk under the checklist's id: one
/// framework per pack and kind of end, without a name; one link per relation, "ACC-1#1", read with
/// the sources of its point. The targets' versions are left open.
[[nodiscard]] Crosswalk crosswalkOf(const Checklist& list);

/// All by which the points of an assessment are related, in the order in which they are told: the
/// pinned crosswalks, what the pinned checklists carry, then of `shipped` those that no pinned one
/// of the same id replaces. Of a checklist that is pinned in several versions, what the newest
/// carries counts.
///
/// Every link keeps the pack it is from. Its ends are named as PointKinship::underOwnId() names
/// them, so that a crosswalk of any pinned version of a checklist speaks of the points of all.
[[nodiscard]] QList<Crosswalk> effectiveCrosswalks(const Snapshot& snapshot,
                                                   const QList<Crosswalk>& shipped);

} // namespace zt
