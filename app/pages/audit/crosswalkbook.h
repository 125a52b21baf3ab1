// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "model/base/language.h"
#include "model/domain/crosswalkrules.h"

#include <optional>

namespace zt {

/// Something in another pack that a point relates to, ready to be shown.
struct RelatedLine
{
    QString code;
    QString title;
    QString framework;
    QString reason;
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
};

/// What was said elsewhere that bears on a point: offered, never copied by itself.
struct AnswerOffer
{
    QString key;    ///< of the answer it comes from
    QString source; ///< "成熟度 1-7": its provenance
    QString says;   ///< what was answered there
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
};

/// The crosswalk this program ships, read when it is first asked for, with the names of what it
/// leads to.
class CrosswalkBook
{
public:
    /// Direct links, in the order of the pack.
    [[nodiscard]] QList<RelatedLine>
    relatedTo(const PointRef& ref, const Snapshot& snapshot, const Language& language);
    /// By the strongest chain of at most two links that ends at an answer; `audit`'s own point is
    /// none. A chain is as strong as its weakest link.
    [[nodiscard]] std::optional<AnswerOffer>
    offerFor(const PointRef& ref, const AuditState& state, const Language& language);

private:
    void read();
    [[nodiscard]] const Checklist* listOf(const QString& pack, const Snapshot& snapshot);
    void nameLine(RelatedLine& line,
                  const CrosswalkNode& node,
                  const Snapshot& snapshot,
                  const Language& language);
    [[nodiscard]] std::optional<AnswerOffer>
    answerAt(const CrosswalkNode& node, const AuditState& state, const Language& language) const;

    bool m_read = false;
    CrosswalkIndex m_index;
    QList<CrosswalkFramework> m_frameworks;
    Checklists m_lists; ///< shipped ones that are not pinned
};

/// What is written into the observation when an offer is taken, so that its origin stays readable.
[[nodiscard]] QString takenText(const AnswerOffer& offer, const QDate& today);

} // namespace zt
