// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysiscontradictions.h"
#include "reports/content.h"
#include "reports/reportwriter.h"

namespace zt {

/// A cell of the file that could not be read.
struct UnreadCell
{
    QString cell;
    QString field;
    QString read;
    QString problem;
};

/// What an analysis is told with beside its result.
struct AnalysisSource
{
    QString fileName;
    QString ruleTitle;
    bool masked = true;       ///< whether the result's names were masked by the caller
    QList<UnreadCell> unread; ///< those listed
    qint64 unreadCount = 0;   ///< all of them
    QString sheet = {};       ///< of a workbook
    /// Where an assessment was held against it; nothing where none was.
    std::optional<QList<AnalysisContradiction>> contradictions = {};
};

/// An analysis of evidence as a report: cover, rules with their parameters, clauses and counts,
/// every exception with its row, figures, cells that could not be read, long texts, manifest. Pure;
/// its date is that of the options, which may be none.
[[nodiscard]] Report buildAnalysisReport(const AnalysisResult& result,
                                         const AnalysisSource& source,
                                         const ReportOptions& options);

} // namespace zt
