// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/analysis.h"

namespace zt {

/// Analyses of evidence put into words; see wording.h. What has no words of its own yet is called
/// by its key, so that nothing is ever left out.

/// "帳號清單"
[[nodiscard]] QString analysisKindText(AnalysisKind kind, const Language& language);
/// What such a file holds, in one line; may be empty.
[[nodiscard]] QString analysisKindHint(AnalysisKind kind, const Language& language);
/// "密碼已使用日數"
[[nodiscard]] QString seriesText(const QString& key, const Language& language);
/// "433", "2026-01-18", "是"
[[nodiscard]] QString measureText(const Measure& measure, const Language& language);
/// "91 天", "AAL2", "1,248" without a unit.
[[nodiscard]] QString amountText(qint64 number, const QString& unit, const Language& language);
/// What was read or asked for as a list of words, each of them put into words; its number with the
/// unit where it is one.
[[nodiscard]] QString
measureWords(const Measure& measure, const QString& unit, const Language& language);
/// 「英文」 for "letter"
[[nodiscard]] QString wordText(const QString& word, const Language& language);
/// "天", "個月"; empty for one that is no unit of a number.
[[nodiscard]] QString unitText(const QString& unit, const Language& language);
/// "90 天", "英文、數字"; "–" where the rule has none, 「未設定」 where one is open and nobody has
/// set it.
[[nodiscard]] QString parameterWords(const EvidenceRule& rule, const Language& language);
/// The rule as its pack calls it.
[[nodiscard]] QString
ruleText(const AnalysisResult& result, const QString& rule, const Language& language);

} // namespace zt
