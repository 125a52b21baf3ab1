// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "model/domain/auditsampleedits.h"

namespace zt {

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
