// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalkrules.h"
#include "model/domain/snapshot.h"

#include <array>

namespace zt {

/// What was said elsewhere that bears on a point: offered, never copied by itself. It was said in a
/// working paper of an audit, or in the answers to an item of the guideline.
struct AnswerElsewhere
{
    CrosswalkNode node; ///< what it answers
    /// The links that lead there; none where the point itself stands for what was answered.
    QList<RelatedNode> steps;
    ChainStrength strength; ///< of all of them together: that of the weakest

    AuditId audit; ///< of a working paper; null otherwise
    PointRef point;
    AuditResult result = AuditResult::Unchecked;

    /// How often each status was given to the item, over all scopes; 0 throughout otherwise.
    std::array<int, itemStatusCount> statuses{};

    [[nodiscard]] bool isPaper() const { return result != AuditResult::Unchecked; }
};

/// "zt-guideline/1-7", or "A-01:twse-audit/ACC-1": by which an answer is named.
[[nodiscard]] QString keyOf(const AnswerElsewhere& answer, const Snapshot& snapshot);

/// All that may be offered to a point, over chains of at most two links, strongest first; of what
/// several audits say about one thing that of the audit begun last. What was said of the point
/// itself under its own checklist is no answer from elsewhere.
[[nodiscard]] QList<AnswerElsewhere>
answersElsewhere(const CrosswalkIndex& index, const Snapshot& snapshot, const PointRef& asked);

} // namespace zt
