// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/auditedits.h"

namespace zt {

// 標為已說明: an exception that somebody accounts for. It stays an exception and is counted as one;
// beside it stands who said why, and when. What is said is a remark in the thread of the point,
// whose first lines tell, in a form of their own, which exceptions it speaks of: nobody is named in
// it but by hashes, since it enters the trail. A remark in that form that says why is an
// explanation, whoever wrote it.
//
// It speaks of the file it was given for, by its SHA-256, and of no later one: that the same
// account is an exception again is something to be looked at again.

/// The first 16 digits of the SHA-256 of a name.
[[nodiscard]] QString subjectHash(const QString& subject);

/// One exception of one file.
struct ExceptionKey
{
    qint64 row = 0;
    QString rule;
    QString subject; ///< its hash

    bool operator==(const ExceptionKey&) const = default;
};

/// What one remark explains.
struct Explanation
{
    AnalysisKind kind = AnalysisKind::Accounts;
    QString inputSha256; ///< lower-case hex
    QList<ExceptionKey> exceptions;
    ExplainedBy by;

    bool operator==(const Explanation&) const = default;
};

/// As many exceptions as one remark tells of, and how long its reason may be; more exceptions take
/// more remarks.
inline constexpr qsizetype mostExplainedAtOnce = 150;
inline constexpr qsizetype maxExplanationLength = 4'000;

[[nodiscard]] QString toText(const Explanation& explanation);
/// None where the remark is in another form.
[[nodiscard]] std::optional<Explanation> explanationFrom(const ReviewNote& note);

/// All of an audit, oldest first.
[[nodiscard]] QList<Explanation> explanationsOf(const Snapshot& snapshot, const AuditId& audit);

/// Puts beside each exception listed who explained it, the last word going, and counts. Names must
/// not be masked yet. Nothing is taken off the exceptions. Where exceptions were counted but not
/// listed, no row is told as explained throughout.
void markExplained(AnalysisResult& result, const QList<Explanation>& explanations);

/// What was said of the same subject by the same rule in another file.
struct EarlierExplanation
{
    qint64 row = 0; ///< of the exception it may be said of again
    QString rule;
    QString subject;
    ExplainedBy by;
};

/// Of the exceptions that nobody explained, those that somebody explained in another file: told,
/// and never taken over by itself. Names must not be masked.
[[nodiscard]] QList<EarlierExplanation> explainedBefore(const AnalysisResult& result,
                                                        const QList<Explanation>& explanations);

/// What a masked copy tells of them: the names of their subjects in the result, which must not be
/// masked yet, are masked, in their reasons too.
void maskSubjects(QList<EarlierExplanation>& before, const AnalysisResult& result);

/// Which exceptions of a result: those of a row, by one rule or (empty) by every one, and of one
/// subject or (empty) of every one: a line may tell of several.
struct ExceptionsOfRow
{
    qint64 row = 0;
    QString rule;
    QString subject = {}; ///< as the result names it before names are masked
};

[[nodiscard]] bool isOneOf(const AnalysisException& exception, const ExceptionsOfRow& which);

/// Exceptions with one reason, and the point at whose thread it stands.
struct ExplanationDraft
{
    PointRef ref;
    QList<ExceptionsOfRow> which;
    QString reason;
};

/// Explains exceptions, as one change. Errors: NoteRequired without a reason; InvariantBroken for
/// one that is too long, for a point that the checklists do not have, and where a row has no such
/// exception.
[[nodiscard]] Result<ChangeSet> explainExceptions(const Snapshot& snapshot,
                                                  const Audit& audit,
                                                  const Checklists& lists,
                                                  const AnalysisResult& result,
                                                  const QList<ExplanationDraft>& drafts,
                                                  const Signature& who);

/// Takes back what was explained, at every point of the audit; the trail keeps it. Error:
/// InvariantBroken where a row has no exception that is explained.
[[nodiscard]] Result<ChangeSet> disputeExplanations(const Snapshot& snapshot,
                                                    const Audit& audit,
                                                    const AnalysisResult& result,
                                                    const QList<ExceptionsOfRow>& which);

} // namespace zt
