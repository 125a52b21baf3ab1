// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace zt {

/// The colours a chart is drawn with: the window hands in its theme's, files get those of paper.
/// Names as in the window's theme.
struct ChartInk
{
    QColor base;
    QColor tx, tx2, tx3;
    QColor grid, axis;
    QColor line2, ctl; ///< edges
    QColor track;      ///< what is not filled
    QColor acc, acct;
    QColor good, warn, warnt, bad, badt;
    QColor onFull;                ///< text on what is filled with `bad` or level[2]
    QColor onHalf;                ///< text on level[1]
    std::array<QColor, 4> level;  ///< I…IV
    std::array<QColor, 5> pillar; ///< in the guideline's order
};

/// Dark on white, as reports print.
[[nodiscard]] ChartInk paperInk();

[[nodiscard]] QFont chartFont(int pixels, bool bold = false);

/// While one lives, this thread's chart fonts go without what a font only does for looks. Noto has
/// digits of its own for Latin text; they are no characters to a PDF, so "26Q3" would not be found.
class PlainChartFonts
{
public:
    PlainChartFonts();
    ~PlainChartFonts();
    PlainChartFonts(const PlainChartFonts&) = delete;
    PlainChartFonts& operator=(const PlainChartFonts&) = delete;
};

} // namespace zt
