// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "model/domain/auditsampleedits.h"

namespace zt {

/// The population that a spreadsheet holds: the first row names the columns, every other row is an
/// item. An empty name of a sheet means the first visible one. Errors: those of readSheet;
/// InvariantBroken for a sheet without items, or text that cannot be kept.
[[nodiscard]] Result<SampleFrame>
frameFromFile(const QString& path, const QString& sheetName, JobContext& job);

/// "sound", "正常", "exception", "例外" and so on; "" and 未查 are unchecked.
[[nodiscard]] std::optional<SampleOutcome> sampleOutcomeFromWords(const QString& text);

struct OutcomeList
{
    QList<ItemOutcome> outcomes;
    QList<AnswerFault> faults; ///< all of them, not the first
};

/// Results of items from a list with the columns number, outcome and, if any, note; other columns
/// are left alone, so that a listing of the sample can be filled in.
[[nodiscard]] OutcomeList
outcomesFromSheet(const AuditSample& sample, const Sheet& sheet, const Language& language);

} // namespace zt
