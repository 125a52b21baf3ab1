// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/checklist.h"
#include "model/domain/crosswalk.h"
#include "model/domain/guideline.h"

#include <QSet>

namespace zt {

/// What a crosswalk can point at in one pack.
struct PackEnds
{
    PackVersion pack;
    Bilingual title;
    QSet<QString> points;
    QSet<QString> groups;
    QSet<QString> domains;
};

[[nodiscard]] PackEnds endsOf(const Checklist& list);
/// The guideline's items as points, its pillars as groups, and its adoption domains.
[[nodiscard]] PackEnds endsOf(const Guideline& guideline);

/// What a schema cannot say: ids unique, every end in its pack, no link twice, no point linked to
/// itself, and a framework's unmapped points just those that have no link to it.
[[nodiscard]] PackCheck checkCrosswalk(const Crosswalk& crosswalk, const QList<PackEnds>& packs);

/// The same, so far as it can be told from the packs that are at hand: what lies in others passes.
[[nodiscard]] PackCheck checkKnownEnds(const Crosswalk& crosswalk, const QList<PackEnds>& packs);

/// No point is linked to itself. What is pinned already is not asked.
[[nodiscard]] PackCheck checkSelfLinks(const Crosswalk& crosswalk);

/// Whether what the points of a checklist relate to is in the packs that are at hand, in whatever
/// version; what lies in others passes.
[[nodiscard]] PackCheck checkRelations(const Checklist& list, const QList<PackEnds>& packs);

/// The packs that it speaks of and that are not at hand in that very version, each once; in any,
/// where it leaves the version open.
[[nodiscard]] QList<PackVersion> packsNotAtHand(const Crosswalk& crosswalk,
                                                const QList<PackEnds>& packs);

} // namespace zt
