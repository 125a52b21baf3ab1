// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/figure.h"

#include <QPainter>

/// What the painters of the figures share.
namespace zt::figure {

inline constexpr int smallText = 12;
inline constexpr int bodyText = 14;

void text(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words);
/// "…" where it does not fit.
void elided(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words);
[[nodiscard]] qreal widthOf(const QFont& font, const QString& words);

/// One of five marks, as each series has its own: circle, diamond, cross, square, triangle.
void mark(QPainter& painter, const QPointF& at, int series, const QColor& colour);
/// A mark with an edge: 1…4 circle, square, diamond, triangle; else a cross.
void outline(QPainter& painter, const QPointF& at, int shape, const QPen& pen, const QColor& fill);
/// Fills with a hatch on top where `look` is Bad, an edge alone where it is Open.
void patch(QPainter& painter, const QRectF& place, BarsFigure::Look look, const ChartInk& ink);
/// The pen of a radar's or burn-down's line: now solid, target dashed, before dotted.
[[nodiscard]] QPen linePen(int role, const ChartInk& ink);

/// "4 of 21" steps of a count axis: a round distance that gives at most `most` lines.
[[nodiscard]] int axisStep(int top, int most);

/// Grid lines with their numbers and the base line; gives nothing back.
void countAxis(QPainter& painter,
               const QRectF& plot,
               int top,
               int step,
               const QString& unit,
               const ChartInk& ink,
               QString (*text)(int) = nullptr);

/// Moves labels of one height apart so that none covers another; they keep their order.
[[nodiscard]] QList<qreal> apart(const QList<qreal>& wanted, qreal distance, qreal low, qreal high);

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const RadarFigure& radar, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const LinesFigure& lines, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const BarsFigure& bars, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const BurnFigure& burn, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const HeatFigure& heat, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ColumnsFigure& columns, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ScatterFigure& scatter, const ChartInk& ink);
QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ChangeFigure& changes, const ChartInk& ink);

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const StepsFigure& steps, const ChartInk& ink);

/// What a value reads as: the digits, or as the figure writes it.
[[nodiscard]] inline QString valueOf(int value, QString (*text)(int))
{
    return text != nullptr ? text(value) : QString::number(value);
}

/// Maps the hundredths of a scatter to the page and back: for what lies on top of it.
struct ScatterFrame
{
    QRectF plot;
    int xTop = 1;
    int yTop = 1;
    int xLeast = 0;

    [[nodiscard]] qreal x(int value) const
    {
        return plot.left() + plot.width() * (value - xLeast) / (xTop - xLeast);
    }

    [[nodiscard]] qreal y(int value) const { return plot.bottom() - plot.height() * value / yTop; }

    [[nodiscard]] QPointF at(int px, int py) const { return {x(px), y(py)}; }

    [[nodiscard]] int valueAtX(qreal px) const
    {
        return xLeast + qRound((px - plot.left()) * (xTop - xLeast) / plot.width());
    }

    [[nodiscard]] int valueAtY(qreal py) const
    {
        return qRound((plot.bottom() - py) * yTop / plot.height());
    }
};

[[nodiscard]] ScatterFrame scatterFrame(const QRectF& area, const ScatterFigure& scatter);

/// Where the dots of a scatter go, and the upper ends of its axes.
[[nodiscard]] QRectF scatterPlot(const QRectF& area);
[[nodiscard]] QPoint scatterTops(const ScatterFigure& scatter);

} // namespace zt::figure
