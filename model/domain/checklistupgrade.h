// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pointdescent.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What becomes of the answers that stand against a point.
enum class AnswerMove : quint8 {
    None,      ///< nobody has answered
    Carried,   ///< the same is asked: the answer counts on
    LookAgain, ///< carried over, and flagged until somebody has looked
    Kept,      ///< the point is gone: the answer stays with the old version, to be read
};

/// "none", "carried", "look_again", "kept"
[[nodiscard]] QString toKey(AnswerMove move);

/// One change of the checklist with what hangs on it in the audit.
struct UpgradeLine
{
    PointChange change;
    AnswerMove move = AnswerMove::None;
    int papers = 0;          ///< working papers of the old points
    int acceptancesLost = 0; ///< of these, accepted and now to be accepted again
    QStringList findings;    ///< codes, in order
    QStringList samples;     ///< the same
};

/// An audit going on with a new version of one of its checklists: shown first, applied when
/// accepted.
struct ChecklistUpgrade
{
    QString from; ///< pins
    QString to;
    QList<UpgradeLine> lines; ///< in the order of the diff
    int unchanged = 0;        ///< points
    int carried = 0;          ///< papers that count on
    int toLookAt = 0;         ///< papers flagged
    int kept = 0;             ///< papers of withdrawn points
    int acceptancesLost = 0;
    /// The new version pinned beside the old one, the audit moved to it, a paper for each heir of a
    /// paper; samples and findings follow their points. The old papers stay as they are.
    ChangeSet changes;
};

/// `pack` holds `after`. Errors: InvariantBroken where the audit has no version of that checklist,
/// the new version is not a newer one, or it is pinned with other content.
[[nodiscard]] Result<ChecklistUpgrade> upgradeChecklist(const Snapshot& snapshot,
                                                        const Audit& audit,
                                                        const PackPin& pack,
                                                        const Checklist& after);

} // namespace zt
