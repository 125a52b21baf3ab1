// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/crosswalkcheck.h"
#include "checklists/packkind.h"
#include "model/base/result.h"
#include "model/domain/snapshot.h"

namespace zt {

/// A crosswalk of one's own, held against what an assessment has at hand.
struct OwnCrosswalk
{
    PackPin pin;
    Crosswalk crosswalk;
    /// Packs that it speaks of and that are neither pinned nor shipped in that version. Their
    /// links are kept: they are told by id, and join in once the pack is pinned.
    QList<PackVersion> notAtHand;
    qsizetype linksElsewhere = 0; ///< how many links have an end in one of these
};

/// The guideline and the checklists that are pinned, of each the newest version first, then those
/// that are shipped.
[[nodiscard]] Result<QList<PackEnds>> endsAtHand(const Snapshot& snapshot);

/// The same of links alone; what a checklist carries leaves versions open.
struct OwnRelations
{
    QList<PackVersion> notAtHand;
    qsizetype linksElsewhere = 0;
};

/// Of one that is pinned: it stays so, whatever the packs that were pinned after it hold.
[[nodiscard]] OwnRelations standingOf(const Crosswalk& crosswalk, const QList<PackEnds>& packs);

/// A checklist of one's own against what is at hand: what its points relate to. Error: PackInvalid.
[[nodiscard]] Result<OwnRelations>
ownRelations(const Checklist& list, const QList<PackEnds>& packs, const QString& fileName);

/// The same of one that an assessment is about to take in, and that its id is free. Errors:
/// PackInvalid; InvariantBroken where a shipped pack of another kind has its id.
[[nodiscard]] Result<OwnRelations>
ownChecklist(const Snapshot& snapshot, const Checklist& list, const QString& fileName);

/// Whether points can be named by it: "ID/POINT", "ID@VERSION", "ID#group".
[[nodiscard]] bool isPackId(const QString& id);

/// A pack of one's own may take the place of a shipped one of its kind; no other lends its id.
/// Error: InvariantBroken, for what is no id as well.
[[nodiscard]] Result<void> checkOwnId(const QString& id, PackKind kind);

/// Errors: PackInvalid; InvariantBroken where a shipped pack of another kind has its id.
[[nodiscard]] Result<OwnCrosswalk>
ownCrosswalk(const Snapshot& snapshot, const QByteArray& bytes, const QString& fileName);

} // namespace zt
