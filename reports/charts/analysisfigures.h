// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/analysis.h"
#include "reports/charts/figure.h"

namespace zt {

/// The figures of an analysis of evidence: ageing, timeline of failures, levels. A series that has
/// no form of its own is shown as columns. What is beyond the rule's limit is marked as such where
/// a whole column is; what cannot be told stands last, open. Empty where nothing helps.
[[nodiscard]] QList<Figure> analysisFigures(const AnalysisResult& result, const Language& language);

} // namespace zt
