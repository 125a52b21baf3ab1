// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditstatus.h"
#include "model/domain/maturityedits.h"

namespace zt {

/// What an auditor does, as a change; see edits.h for the rules. Values are by the keys of the
/// field tables. Errors everywhere: InvariantBroken for an unknown key, a value out of range, or a
/// point that the checklists do not have; what else must hold is checked when the change is
/// applied.

/// Who does it, and when.
struct Signature
{
    QString who;
    QDateTime when; ///< UTC
};

/// "Q-01", "F-01", "S-01": the next free code.
[[nodiscard]] QString nextAuditCode(const Snapshot& snapshot);
[[nodiscard]] QString nextFindingCode(const Snapshot& snapshot);
[[nodiscard]] QString nextSampleCode(const Snapshot& snapshot);

/// The audit, and its checklists pinned by the same change. A checklist that is pinned already
/// stays as it is pinned.
[[nodiscard]] ChangeSet
addAudit(const Snapshot& snapshot, const Audit& audit, const QList<PackPin>& packs);
[[nodiscard]] Result<ChangeSet> editAudit(const Audit& audit, const FieldValues& values);

/// What is edited of a working paper: result, reason, procedure, observation, sample, conclusion,
/// evidence. A change is signed by its preparer. Another result than not_applicable takes the
/// reason away. What was accepted stays accepted and becomes stale.
[[nodiscard]] Result<ChangeSet> editPoints(const Snapshot& snapshot,
                                           const Audit& audit,
                                           const Checklists& lists,
                                           const QList<std::pair<PointRef, FieldValues>>& edits,
                                           const Signature& preparer);

/// What the audited unit says: answer, answer_text, answer_evidence, answered_by, answered_on.
/// Signed by nobody of the audit.
[[nodiscard]] Result<ChangeSet> answerPoints(const Snapshot& snapshot,
                                             const Audit& audit,
                                             const Checklists& lists,
                                             const QList<std::pair<PointRef, FieldValues>>& edits);

/// The preparer gives points to the reviewer. Error: InvariantBroken where nobody has looked.
[[nodiscard]] Result<ChangeSet> readyPoints(const Snapshot& snapshot,
                                            const Audit& audit,
                                            const QList<PointRef>& points,
                                            const Signature& preparer);
/// Vouches for what the points are now. Error: InvariantBroken unless ready, or stale; where it
/// still needs a look; and where the reviewer prepared it.
[[nodiscard]] Result<ChangeSet> acceptPoints(const Snapshot& snapshot,
                                             const Audit& audit,
                                             const QList<PointRef>& points,
                                             const Signature& reviewer,
                                             const QString& note = {});
/// The preparer has held what was carried over against the new wording, and it stands. Error:
/// InvariantBroken for a point that needs no look.
[[nodiscard]] Result<ChangeSet> lookPoints(const Snapshot& snapshot,
                                           const Audit& audit,
                                           const QList<PointRef>& points,
                                           const Signature& preparer);
/// Back to the preparer, with a note. Errors: InvariantBroken unless ready or accepted;
/// NoteRequired.
[[nodiscard]] Result<ChangeSet> returnPoints(const Snapshot& snapshot,
                                             const Audit& audit,
                                             const QList<PointRef>& points,
                                             const Signature& reviewer,
                                             const QString& note);
/// A remark in the thread; changes nothing else. Error: NoteRequired.
[[nodiscard]] Result<ChangeSet> notePoints(const Snapshot& snapshot,
                                           const Audit& audit,
                                           const QList<PointRef>& points,
                                           const Signature& who,
                                           const QString& note);

/// Each once; a repeated point stands where its words stand first. Error: InvariantBroken for a
/// point that the checklists do not have.
[[nodiscard]] Result<QList<PointRef>> knownPoints(const Checklists& lists,
                                                  const QList<PointRef>& points);

[[nodiscard]] Result<ChangeSet>
addFinding(const Snapshot& snapshot, const AuditFinding& finding, const Checklists& lists);
/// What is edited of a finding: code, condition, cause, effect, recommendation, severity,
/// deduction, response, owner, raised_on, due, status. A response to an open finding sets it in
/// progress. To be closed has a gesture of its own; another status opens a closed one again.
[[nodiscard]] Result<ChangeSet> editFinding(const AuditFinding& finding, const FieldValues& values);
[[nodiscard]] ChangeSet followUp(const AuditFinding& finding, const FollowUp& row);
/// A retest that failed sets it in progress again.
[[nodiscard]] ChangeSet retest(const AuditFinding& finding, const Retest& row);
/// Needs a retest that was passed, or a reason; whether it has one is an invariant.
[[nodiscard]] ChangeSet closeFinding(const AuditFinding& finding,
                                     const QString& who,
                                     const QDate& on,
                                     const QString& reason = {});

} // namespace zt
