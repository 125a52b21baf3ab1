// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/figure.h"

namespace zt {

/// Where the cells of a heat map lie, so that a view can paint the visible ones alone.
struct HeatLayout
{
    QList<int> groupSizes;
    qreal names = 104; ///< width of the row names
    qreal head = 36;   ///< height of the two head lines
    qreal cellWidth = 15;
    qreal cellHeight = 17; ///< with the gap to the next row
    qreal gap = 1;         ///< between cells
    qreal groupGap = 12;   ///< between pillars

    [[nodiscard]] int columns() const;
    [[nodiscard]] qreal left(int column) const; ///< from the first cell's left edge
    [[nodiscard]] qreal width() const;          ///< of all cells
    /// -1 beside the cells.
    [[nodiscard]] int columnAt(qreal x) const;
    /// Cells as wide as fit, within what can still be read.
    void fit(qreal room);
};

/// One cell of an item, 11 to 16 wide: the shape tells the status without colour.
void paintItemCell(
    QPainter& painter, const QRectF& cell, ItemStatus status, bool applies, const ChartInk& ink);

/// Pillars and item numbers above the cells; `origin` is the left edge of the first cell.
void paintHeatHead(QPainter& painter,
                   const QPointF& origin,
                   const HeatLayout& layout,
                   const HeatFigure& heat,
                   const ChartInk& ink);
void paintHeatCells(QPainter& painter,
                    const QPointF& origin,
                    const HeatLayout& layout,
                    const QList<HeatFigure::Cell>& cells,
                    const ChartInk& ink);

} // namespace zt
