// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "model/exchange/questionnairesheet.h"

namespace zt {

/// "theirs", "ours", or one for a point: "RA-1=theirs". Error: Usage.
[[nodiscard]] Result<TakeRules> takeRulesFrom(const QStringList& texts);

/// What is wrong with a cell, by its name.
[[nodiscard]] QList<AnswerFault> faultsOf(const ReturnedQuestionnaire& returned,
                                          const Language& language);
/// Answers of which nobody says whose they are.
[[nodiscard]] QList<AnswerFault> faultsOf(const ReturnedOutcomes& outcomes,
                                          const Language& language);

} // namespace zt
