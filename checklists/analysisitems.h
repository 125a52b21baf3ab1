// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/crosswalkbook.h"
#include "model/domain/analysis.h"

namespace zt {

/// A maturity item that the result of an analysis may be evidence of, and why: the point that the
/// rules speak to relates to it. Strongest first, then in the order of the points; each item once,
/// by the strongest of its links.
struct ProposedItem
{
    QString item; ///< "1-7"
    QString point;
    CrosswalkStrength strength = CrosswalkStrength::Intersects; ///< what the point is to the item
    Bilingual reason;                                           ///< of the crosswalk
    Bilingual title;                                            ///< of the item
};

/// Offered, never taken by itself: what a list shows of one item a person decides.
[[nodiscard]] QList<ProposedItem> itemsFor(CrosswalkBook& book,
                                           const Snapshot& snapshot,
                                           const Audit& audit,
                                           const AnalysisResult& result);

} // namespace zt
