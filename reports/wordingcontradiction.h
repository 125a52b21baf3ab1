// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/analysiscontradictions.h"

namespace zt {

// What an analysis and an audit say of each other, in words; see wording.h.

/// "抽樣 S-01：查了 60 個中的 60 個，沒有例外"
[[nodiscard]] QString auditSideText(const AnalysisContradiction& one, const Language& language);
/// "全體 1,248 中例外 9 項（第 203、655 列…）"
[[nodiscard]] QString analysisSideText(const AnalysisContradiction& one, const Language& language);
/// Both sides in one sentence, with the point.
[[nodiscard]] QString contradictionText(const AnalysisContradiction& one, const Language& language);

/// A remark of the thread of a point as a person reads it: one that explains exceptions tells which
/// analysis, which rules and rows, and the reason.
[[nodiscard]] QString remarkText(const ReviewNote& note, const Language& language);

} // namespace zt
