// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// Widths without a font, for workbooks: one unit is a digit, a Chinese character takes two.

/// Of the longest line.
[[nodiscard]] int textUnits(QStringView text);
/// Whether a text has one line only and that is no longer than so many units.
[[nodiscard]] bool fitsOneLine(QStringView text, int width);
/// Of the longest piece that cannot be broken: a Latin word, or one Chinese character with the
/// brackets and punctuation that hang on it.
[[nodiscard]] int widestWord(QStringView text);
/// How many lines a text takes in a column of `width` units: Latin words stay whole, Chinese breaks
/// anywhere but before a closing mark or after an opening one. At least 1.
[[nodiscard]] int wrappedLines(QStringView text, int width);
/// The narrowest column in which a text takes no more than so many lines.
[[nodiscard]] int widthForLines(QStringView text, int lines);

/// A head with what its end says in brackets on a line of its own: "RTO" above "（小時）".
[[nodiscard]] QString headText(const QString& title);

} // namespace zt
