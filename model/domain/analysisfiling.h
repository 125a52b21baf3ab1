// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/auditevidence.h"

namespace zt {

// An analysis of evidence filed at a point of an audit, as one change; see auditedits.h for the
// rules.

/// What a working paper says of an analysis; the words are made elsewhere.
struct FiledPaper
{
    QString procedure; ///< rules with their parameters and clauses, the day, the file's hash
    QString sample;    ///< the population
    QString observation;
    QString conclusion;
};

struct AnalysisFiling
{
    PointRef ref;
    QString fileName;
    QString sha256;                ///< of the file as it was analysed
    std::optional<Evidence> input; ///< the file; none: it is not kept
    FiledPaper paper;
    /// The answer of the point, which a person gives; none: it stays as it is. An analysis knows no
    /// reason why a point should not apply.
    std::optional<AuditResult> result;
    /// Id, code, the day it was raised and its condition are the caller's; audit and criterion are
    /// those of the filing.
    std::optional<AuditFinding> finding;
};

/// The file becomes evidence of the point, its paper tells of the analysis below what stands there,
/// and the finding is raised. Errors: those of editPoints and addFinding; InvariantBroken for the
/// result "not applicable"; FileChangedMeanwhile where the file is another than was analysed.
[[nodiscard]] Result<ChangeSet> fileAnalysis(const Snapshot& snapshot,
                                             const Audit& audit,
                                             const Checklists& lists,
                                             const AnalysisFiling& filing,
                                             const Signature& preparer);

/// The file that was analysed becomes evidence of maturity items, with what the analysis came to
/// as a note on it. What the assessment holds already is not doubled, and a note that stands there
/// is added to. Errors: InvariantBroken without an item; FileChangedMeanwhile where the file is
/// another than was analysed.
[[nodiscard]] Result<ChangeSet> takeAsEvidence(const Snapshot& snapshot,
                                               const Evidence& input,
                                               const QString& analysedSha256,
                                               const QString& note,
                                               const QList<ItemRef>& items);

/// Codes of the points that the rules of an analysis speak to, each once, in the order of the
/// rules.
[[nodiscard]] QStringList pointsOf(const AnalysisResult& result);

/// What the rules that speak to a point would answer: Not where there is an exception, Conform
/// where all was tested and held. Unchecked where every exception is explained: a person decides.
/// Unchecked where no rule speaks to it, nothing was tested, or something cannot be judged: that is
/// never passed.
[[nodiscard]] AuditResult proposedResult(const AnalysisResult& result, const QString& point);

} // namespace zt
