// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklistrules.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What decides which points of a checklist belong in the audit. The day is the period's last.
[[nodiscard]] AuditContext contextOf(const Audit& audit, const Checklist& list);

/// SHA-256, in hexadecimal, of all that an acceptance vouches for: the working paper with the
/// audited unit's answer (not who signed it, nor the thread but for exceptions explained), its
/// evidence with content and period, the samples drawn for it with the result of every item, and
/// the pinned checklist. Findings have a life of their own and are not part of it.
[[nodiscard]] QString acceptanceDigest(const Snapshot& snapshot, const PointResult& result);

/// Accepted, and no longer what was accepted.
[[nodiscard]] bool isStale(const Snapshot& snapshot, const PointResult& result);

/// How one point stands. Repeated points are shown once, where their words stand first.
struct PointStatus
{
    PointRef ref;
    QString group;
    PointApplicability applicability;
    AuditResult result = AuditResult::Unchecked;
    ReviewState state = ReviewState::Open;
    bool stale = false;
    qsizetype evidence = 0;
    bool needsLook = false;      ///< carried over from another wording, and not looked at since
    QList<PointRef> carriedFrom; ///< points of an earlier version whose papers this one goes on
    QStringList findings;        ///< codes
    QStringList repeatedAs;      ///< codes of the points that repeat its words

    /// The auditor's word goes before the rule.
    [[nodiscard]] bool counts() const
    {
        return result != AuditResult::NotApplicable &&
               (result != AuditResult::Unchecked || applicability.applies == Tri::Yes);
    }
};

/// In the order of the audit's checklists and their points.
[[nodiscard]] QList<PointStatus>
pointStatuses(const Snapshot& snapshot, const Audit& audit, const Checklists& lists);

/// How far a part of a checklist is looked at.
struct Coverage
{
    QString checklist;
    QString group; ///< "" for all together
    int points = 0;
    int applicable = 0; ///< that count: by rule, or because somebody gave a result
    int undecided = 0;  ///< nobody can tell yet whether they apply, and nobody gave a result
    int checked = 0;    ///< of the applicable
    int conform = 0;
    int partly = 0;
    int notConform = 0;
    int notApplicable = 0; ///< by the auditor's word
    int accepted = 0;      ///< and still as accepted
    int stale = 0;
    int needLook = 0;

    bool operator==(const Coverage&) const = default;
};

/// Groups that have points, in the order of the points.
[[nodiscard]] QList<Coverage> coverageByGroup(const QList<PointStatus>& points);
[[nodiscard]] Coverage coverageOf(const QList<PointStatus>& points);

/// The user's deduction, beside coverage and never instead of it; the sources state no formula. A
/// finding's own points go first; a point without any takes its checklist's, then the audit's.
struct DeductionSum
{
    int points = 0;
    int unstated = 0; ///< points that do not conform, for which nothing says how much

    bool operator==(const DeductionSum&) const = default;
};

[[nodiscard]] DeductionSum deductionOf(const Snapshot& snapshot,
                                       const Audit& audit,
                                       const Checklists& lists,
                                       const QList<PointStatus>& points);

struct FindingAge
{
    QString code;
    std::optional<qint64> days; ///< since it was raised, up to its closing; none where not dated
    qint64 overdue = 0;         ///< days beyond the due date, of one that is not closed
    QStringList earlier;        ///< findings of earlier audits against one of the same points

    bool operator==(const FindingAge&) const = default;
};

/// Days beyond the due date of a finding that is not closed; 0 where there is no date or it is
/// closed.
[[nodiscard]] qint64 overdueDays(const AuditFinding& finding, const QDate& today);

/// Of one audit, or of all where it is null; by code.
[[nodiscard]] QList<const AuditFinding*> findingsOf(const Snapshot& snapshot, const AuditId& audit);
[[nodiscard]] FindingAge
ageOf(const Snapshot& snapshot, const AuditFinding& finding, const QDate& today);

} // namespace zt
