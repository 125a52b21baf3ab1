// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// How a number shall be read, as its number format says.
enum class NumberStyle : quint8 { Plain, Date, Elapsed };

/// The shortest digits that give the same number again: 8, 0.1, 1e+300.
[[nodiscard]] QString shortestNumber(double value);

/// A serial day (1899-12-30 = 0) as ISO 8601: "2026-01-31", "2026-01-31T08:30:00", "08:30:00" for a
/// time alone; Elapsed: "36:00:00". Empty where it is no date (negative, beyond 9999-12-31).
[[nodiscard]] QString dateText(double serial, NumberStyle style);

/// What a number format code does with a number. Text in quotes, brackets and after \ _ * does
/// not count; [h], [m], [s] mean time elapsed.
[[nodiscard]] NumberStyle numberStyleOf(QStringView formatCode);
/// The built-in formats (ECMA-376 part 1, 18.8.30, with those of Chinese, Japanese and Korean).
[[nodiscard]] NumberStyle builtinNumberStyle(int formatId);

} // namespace zt
