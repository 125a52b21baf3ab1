// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include <optional>

namespace zt {

/// A cell's number with the 15 digits that spreadsheet programs go by: what they show as 29 may be
/// stored as 28.999999999999996.
[[nodiscard]] QString brokerCellText(const Cell& cell);

/// "27.5" in steps of 10^-`digits`, rounded down, so that a comparison "at least" with a whole
/// number of steps stays right. Nothing where it is no plain decimal from 0 up.
[[nodiscard]] std::optional<int> decimalSteps(const QString& text, int digits);

/// 2025, 114, 民國 114 年, 114年度, 2025-12-31: the year of the common era. Nothing beyond
/// 1912…2200.
[[nodiscard]] std::optional<int> yearFromText(const QString& text);

/// 1…4: "2", 二級, 第二級, 分級 2, Tier 2.
[[nodiscard]] std::optional<int> tierFromText(const QString& text);

/// "27.5", "27.5 分", "27.5 points" in hundredths.
[[nodiscard]] std::optional<int> pointsFromText(const QString& text);

/// The share of a column: "88%" says itself what it is; of bare numbers the column tells.
struct ShareText
{
    QString digits;
    bool percent = false; ///< with its sign
};

[[nodiscard]] ShareText shareTextOf(const QString& text);

enum class ShareScale : quint8 { Unclear, Ratio, Percent };

/// Per cent where some bare number lies above 1, else ratio where some lies between 0 and 1; a
/// column of 0 and 1 alone is unclear.
[[nodiscard]] ShareScale scaleOf(const QStringList& bareNumbers);
/// Whether one cannot tell what a bare number means: 1 in a column of 0 and 1, 0.3 among per cents.
[[nodiscard]] bool isShareUnclear(const ShareText& text, ShareScale scale);

/// Hundredths of a per cent, up to 100 %.
[[nodiscard]] std::optional<int> shareFromText(const ShareText& text, ShareScale scale);

} // namespace zt
