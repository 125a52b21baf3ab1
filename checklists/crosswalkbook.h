// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/crosswalkanswers.h"

namespace zt {

/// Something in another pack that a point relates to, ready to be shown.
struct RelatedPoint
{
    RelatedNode link;
    Bilingual framework; ///< the set it belongs to
    Bilingual title;     ///< its name, or its text where it has none
};

/// The crosswalk this program ships, with the names of what it leads to: by the checklists that an
/// assessment has pinned, or else by those that are shipped.
class CrosswalkBook
{
public:
    /// Errors: PackInvalid.
    [[nodiscard]] static Result<CrosswalkBook> shipped();
    explicit CrosswalkBook(QList<Crosswalk> crosswalks);

    /// Direct links, in the order of the packs; a point that repeats another is not told again.
    [[nodiscard]] QList<RelatedPoint> relatedTo(const Snapshot& snapshot, const PointRef& ref);
    /// See answersElsewhere.
    [[nodiscard]] QList<AnswerElsewhere> answersFor(const Snapshot& snapshot,
                                                    const PointRef& ref) const;

private:
    [[nodiscard]] const Checklist& listOf(const QString& pack, const Snapshot& snapshot);
    [[nodiscard]] bool isRepetition(const CrosswalkNode& node, const Snapshot& snapshot);
    [[nodiscard]] Bilingual frameworkOf(const RelatedNode& link, const Snapshot& snapshot);
    [[nodiscard]] Bilingual titleOf(const CrosswalkNode& node, const Snapshot& snapshot);

    QList<Crosswalk> m_crosswalks;
    CrosswalkIndex m_index;
    Checklists m_lists; ///< shipped ones that are not pinned
};

} // namespace zt
