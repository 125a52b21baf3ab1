// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

namespace zt::pdf {

/// Lengths are in tenths of a point, the resolution the pages are painted at.
inline constexpr int unitsPerPoint = 10;
inline constexpr int resolution = 72 * unitsPerPoint;

[[nodiscard]] constexpr double pt(double points)
{
    return points * unitsPerPoint;
}

/// Noto Sans CJK TC, or what the machine has for Chinese.
[[nodiscard]] QFont makeFont(double points, bool bold = false);

[[nodiscard]] inline QColor color(quint32 rgb)
{
    return QColor::fromRgb(rgb);
}

/// The lines a text breaks into at this width; never empty. Words stay whole where they fit.
[[nodiscard]] QStringList wrapText(const QString& given, const QFont& font, double width);

/// Height of a line of this font as printed here.
[[nodiscard]] double lineHeight(const QFont& font);

} // namespace zt::pdf
