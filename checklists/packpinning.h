// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packkind.h"
#include "model/domain/crosswalkdiff.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What pinning a pack of one's own in an assessment would do.
struct PackPinning
{
    PackSummary pack;
    ChangeSet changes;     ///< empty where it is pinned as it is
    QString versionBefore; ///< of the crosswalk it takes the place of; empty otherwise
    CrosswalkDiff links;   ///< against that version; every link is added where there was none
    /// Packs it speaks of that are neither pinned nor shipped, in that version where it names one,
    /// and how many of its links have an end there.
    QList<PackVersion> notAtHand;
    qsizetype linksElsewhere = 0;
};

/// A crosswalk takes the place of the version that is pinned; a checklist is pinned beside its
/// other versions. Errors: PackInvalid; InvariantBroken for a pack of any other kind, an id that
/// another kind has, or a version that is pinned with other content.
[[nodiscard]] Result<PackPinning>
packPinning(const Snapshot& snapshot, const QByteArray& bytes, const QString& name);

} // namespace zt
