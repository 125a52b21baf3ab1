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
    Bilingual source;    ///< the title of the pack that says so
    QString version;     ///< of that pack
    bool isOwn = false;  ///< whether that pack is not the one this program ships
};

/// By what the points of an assessment are related, with the names of what it leads to: by the
/// checklists that the assessment has pinned, or else by those that are shipped.
class CrosswalkBook
{
public:
    /// See crosswalksInUse(). Errors: PackMissing, PackInvalid.
    [[nodiscard]] static Result<CrosswalkBook> of(const Snapshot& snapshot);
    explicit CrosswalkBook(QList<Crosswalk> crosswalks);

    /// Direct links, in the order of the packs; a point that repeats another is not told again. Two
    /// packs that link the same are both told, for each has its own strength and reason.
    [[nodiscard]] QList<RelatedPoint> relatedTo(const Snapshot& snapshot, const PointRef& ref);
    /// See answersElsewhere.
    [[nodiscard]] QList<AnswerElsewhere> answersFor(const Snapshot& snapshot,
                                                    const PointRef& ref) const;

private:
    [[nodiscard]] const Checklist& listOf(const QString& pack, const Snapshot& snapshot);
    [[nodiscard]] bool isRepetition(const CrosswalkNode& node, const Snapshot& snapshot);
    [[nodiscard]] Bilingual frameworkOf(const RelatedNode& link, const Snapshot& snapshot);
    [[nodiscard]] RelatedPoint told(const RelatedNode& link, const Snapshot& snapshot);
    [[nodiscard]] Bilingual titleOf(const CrosswalkNode& node, const Snapshot& snapshot);

    QList<Crosswalk> m_crosswalks;
    QHash<QString, Bilingual> m_forth; ///< names of sets, by crosswalk, link and target
    CrosswalkIndex m_index;
    Checklists m_lists; ///< shipped ones that are not pinned
};

} // namespace zt
