// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// How files of one kind of analysis are read and held against rules.
struct AnalysisReader
{
    AnalysisKind kind;
    const QList<EvidenceColumn>& (*columns)();
    /// Reads the file of the question and judges it row by row. Errors: those of reading.
    Result<AnalysisReading> (*analyse)(const AnalysisAsk& ask,
                                       const EvidenceRuleSet& set,
                                       JobContext& job);
    /// Whether a path is of this kind by its content, where it is no table.
    bool (*isOwn)(const QString& path) = nullptr;
    /// Whether what follows a line of such a file tells of the same row; null: a line is a row.
    bool (*goesOn)(const QString& line) = nullptr;
};

/// One row per kind.
[[nodiscard]] const QList<AnalysisReader>& analysisReaders();
[[nodiscard]] const AnalysisReader& analysisReader(AnalysisKind kind);

} // namespace zt
