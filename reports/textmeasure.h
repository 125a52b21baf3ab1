// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace zt {

/// Widths without a font, for workbooks: one unit is a digit, a Chinese character takes two.

/// Of the longest line.
[[nodiscard]] int textUnits(QStringView text);
/// Of the longest piece that cannot be broken: a Latin word, or one Chinese character.
[[nodiscard]] int widestWord(QStringView text);
/// How many lines a text takes in a column of `width` units: Latin words stay whole, Chinese breaks
/// anywhere. At least 1.
[[nodiscard]] int wrappedLines(QStringView text, int width);

} // namespace zt
