// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/analysisfiling.h"
#include "model/domain/explainedexceptions.h"

namespace zt {

/// What a working paper says of an analysis: its observation tells per rule what was found, then
/// each exception with its row.
using AnalysisPaper = FiledPaper;

/// Whoever is listed is named by `subjectHash` alone, since a working paper enters the trail. What
/// does not fit into a field is counted. `ruleTitle` and `fileName` are as they are called.
[[nodiscard]] AnalysisPaper analysisPaper(const AnalysisResult& result,
                                          const QString& ruleTitle,
                                          const QString& fileName,
                                          const Language& language);

/// What stands beside a file that is taken as evidence of maturity: what its analysis came to.
[[nodiscard]] QString
evidenceNote(const AnalysisResult& result, const QString& ruleTitle, const Language& language);

/// "TWSE-AUDIT 存取控制 4; …"
[[nodiscard]] QString clausesText(const QList<SourceRef>& sources);
/// "max_age_days = 90"; "–" where it is open, the reason behind where it was set for the analysis:
/// "max_months = 6 (…)".
[[nodiscard]] QString parametersText(const EvidenceRule& rule);

} // namespace zt
