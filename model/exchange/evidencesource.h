// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// What an exception stands on, as the file has it.
struct SourceRow
{
    struct SourceCell
    {
        QString place; ///< "F203"; empty where the file is no table
        QString head;  ///< of the file
        QString field; ///< key of the column it was read as; empty: it was not read
        QString text;  ///< as read: nothing is changed
    };

    qint64 row = 0;
    QString sheet; ///< of a workbook
    bool hidden = false;
    QList<SourceCell> cells; ///< of a table, empty ones left out; of a certificate, what it says
    QStringList lines;       ///< of what is no table, the first being the row
    bool isMasked = false;
};

/// The bounds of what is shown.
inline constexpr qsizetype mostSourceLines = 200;
inline constexpr qsizetype mostSourceLine = 4'000;

/// Finds a row again that was read for this answer: of a table its cells; of a directory's LDIF
/// the entry, of a scanner's XML the item, of a log the line, of a system's settings all of them;
/// of certificates the one counted so. Errors: those of reading the file; FileChangedMeanwhile
/// where it is another one by now; NoSuchChoice where it has no such row.
[[nodiscard]] Result<SourceRow>
sourceRow(const AnalysisAsk& ask, const AnalysisReading& reading, qint64 row, JobContext& job);

/// Days, numbers and answers stay; what may name somebody is masked (maskedName), and of what is no
/// table nothing is left: a name may stand anywhere in it.
void maskSource(SourceRow& source, AnalysisKind kind);

} // namespace zt
