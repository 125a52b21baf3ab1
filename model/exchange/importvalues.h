// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/guideline.h"
#include "model/exchange/importer.h"

#include <optional>

namespace zt {

/// Full-width letters, digits and signs to plain ones, every kind of blank to a blank, none at the
/// ends: how values are compared. What is kept as text is only trimmed.
[[nodiscard]] QString plainWidth(const QString& text);

/// A text to keep: ends trimmed, no control characters but line feed (`lines`) and tab.
[[nodiscard]] QString keptText(const QString& text, bool lines);

/// What a cell says about a question. Three outcomes: an answer (which may be "unknown"), or a
/// fault.
template <class T>
struct Parsed
{
    std::optional<T> value;
    FaultKind fault = FaultKind::UnknownValue;
};

/// 是 Y V ✓ ○ 1 TRUE 有 … / 否 N × ✗ 0 FALSE 無 - … / 未知 不詳 ? N/A …
[[nodiscard]] Parsed<Tri> parseTri(const QString& text);

/// Whether the text is a mark (V, ✓, ○ …) and not a word.
[[nodiscard]] bool isTick(const QString& text);

/// IaaS, PaaS, SaaS in any case and width, the Chinese names; 無 and 不適用 are no model.
[[nodiscard]] Parsed<CloudModel> parseCloudModel(const QString& text);

/// 3, 3.0, ３, 3分, or the beginning of exactly one level's sentence (two Chinese characters or
/// four letters at least); "3 外部人員" when both agree. 0 = said to be unknown.
[[nodiscard]] Parsed<Score> parseScore(const QString& text, const Factor& factor);

/// In what a bare number is counted when the head of the column does not say: hours.
enum class RtoUnit : quint8 { Hours, Minutes, Days };

/// "RTO（分鐘）", "rto_minutes": minutes; "RTO (days)": days.
[[nodiscard]] RtoUnit rtoUnitOf(const QString& header);

/// 8, 8小時, 0.5天, 30分, 4 hours, 1.5h, 1天12小時, 00:30, "4小時內" → whole minutes. -1 = said to
/// be unknown. Words that leave room (約, 半天) and fractions of a minute are faults.
[[nodiscard]] Parsed<int> parseRto(const QString& text, RtoUnit unit);

} // namespace zt
