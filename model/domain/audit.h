// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/evidence.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace zt {

using AuditId = Id<struct AuditTag>;
using AuditFindingId = Id<struct AuditFindingTag>;

/// How an audit comes about: 年度例查, 選案查核, 專案查核.
enum class AuditForm : quint8 { Annual, SelectedCase, SpecialProject };

/// "annual", "selected_case", "special_project"
[[nodiscard]] QString toKey(AuditForm form);
[[nodiscard]] std::optional<AuditForm> auditFormFromKey(const QString& key);

/// One audit: what is looked at, when, by whom, and against which checklists.
struct Audit
{
    AuditId id;
    QString code; ///< unique within the assessment; never empty
    AuditForm form = AuditForm::Annual;
    QString trigger; ///< what set it off; never blank with SelectedCase
    QDate periodFrom;
    QDate periodTo;    ///< not before periodFrom
    QString scopeText; ///< in the auditor's words
    QStringList team;
    int tier = 0;              ///< of the firm, 1…4; 0 = not stated
    QMap<QString, bool> facts; ///< answers to the checklists' questions; a missing one is unknown
    QStringList checklists;    ///< ids of pinned packs, each once, at least one
    /// The user's own deduction for a point with that result where its findings state none; the
    /// sources state no formula.
    std::optional<int> deductionNot;
    std::optional<int> deductionPartly;
    QDateTime createdAt; ///< UTC

    bool operator==(const Audit&) const = default;
};

/// 未查, 符合, 部分符合, 不符合, 不適用. Nobody has looked is a value of its own.
enum class AuditResult : quint8 { Unchecked, Conform, Partly, Not, NotApplicable };
inline constexpr int auditResultCount = 5;

/// "", "conform", "partly", "not", "not_applicable"
[[nodiscard]] QString toKey(AuditResult result);
[[nodiscard]] std::optional<AuditResult> auditResultFromKey(const QString& key);

enum class ReviewState : quint8 { Open, Ready, Returned, Accepted };

/// "open", "ready", "returned", "accepted"
[[nodiscard]] QString toKey(ReviewState state);
[[nodiscard]] std::optional<ReviewState> reviewStateFromKey(const QString& key);

/// A remark in the thread between preparer and reviewer.
struct ReviewNote
{
    QDateTime time; ///< UTC
    QString who;
    QString text; ///< never blank

    bool operator==(const ReviewNote&) const = default;
};

/// A point of a checklist.
struct PointRef
{
    QString checklist; ///< id of the pack
    QString point;     ///< its code

    bool operator==(const PointRef&) const = default;
};

/// "twse-audit/RA-01"; the code may hold slashes, the pack's id may not.
[[nodiscard]] QString toKey(const PointRef& ref);
[[nodiscard]] std::optional<PointRef> pointRefFromKey(const QString& key);

/// The working paper of one point in one audit.
struct PointResult
{
    AuditId audit;
    PointRef ref;
    AuditResult result = AuditResult::Unchecked;
    QString reason; ///< never blank with NotApplicable
    QString procedure;
    QString observation;
    QString sample; ///< what was drawn, from what, by which seed
    QString conclusion;
    QList<EvidenceId> evidence; ///< each once
    /// What the audited unit says of itself: never a result of the audit, only something to check.
    AuditResult answer = AuditResult::Unchecked;
    QString answerText;
    QString answerEvidence; ///< what it names as evidence, in its words
    QString answeredBy;     ///< never blank where there is an answer
    QDate answeredOn;
    QString preparer;
    QDateTime preparedAt; ///< UTC; with a preparer only
    QString reviewer;
    QDateTime reviewedAt; ///< UTC; with a reviewer only
    ReviewState state = ReviewState::Open;
    /// Of everything that was accepted (see auditstatus.h); "" where nothing is. Whether it still
    /// holds is computed, never stored.
    QString acceptedDigest;
    QList<ReviewNote> notes;

    bool operator==(const PointResult&) const = default;
};

/// "<audit's UUID>/<pack>/<code>"
[[nodiscard]] QString pointResultKey(const AuditId& audit, const PointRef& ref);

enum class AuditSeverity : quint8 { Low, Medium, High };

/// "low", "medium", "high"
[[nodiscard]] QString toKey(AuditSeverity severity);
[[nodiscard]] std::optional<AuditSeverity> auditSeverityFromKey(const QString& key);

enum class AuditFindingStatus : quint8 { Open, InProgress, ReadyForRetest, Closed };

/// "open", "in_progress", "ready_for_retest", "closed"
[[nodiscard]] QString toKey(AuditFindingStatus status);
[[nodiscard]] std::optional<AuditFindingStatus> auditFindingStatusFromKey(const QString& key);

struct FollowUp
{
    QDate on;
    QString text; ///< never blank

    bool operator==(const FollowUp&) const = default;
};

/// Whether the remedy works, looked at again.
struct Retest
{
    QDate on;
    bool passed = false;
    QString text;               ///< what was done and seen; never blank
    QList<EvidenceId> evidence; ///< each once

    bool operator==(const Retest&) const = default;
};

/// What an audit found wrong, and what became of it.
struct AuditFinding
{
    AuditFindingId id;
    AuditId audit;
    QString code;             ///< unique within the assessment; never empty
    QString condition;        ///< what is the case; never blank
    QList<PointRef> criteria; ///< what should be; each once, at least one
    QString cause;
    QString effect;
    QString recommendation;
    AuditSeverity severity = AuditSeverity::Medium;
    std::optional<int> deduction; ///< points, the auditor's
    QString response;             ///< the management's
    QString owner;
    QDate raisedOn;
    QDate due;
    AuditFindingStatus status = AuditFindingStatus::Open;
    QList<FollowUp> followUps;
    QList<Retest> retests; ///< newest last
    QString closedBy;      ///< with Closed only, and always then
    QDate closedOn;        ///< the same
    QString closeReason;   ///< never blank where Closed without a retest that was passed

    bool operator==(const AuditFinding&) const = default;
};

} // namespace zt
