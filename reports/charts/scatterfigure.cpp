// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/explain.h"
#include "reports/charts/figurepaint.h"

#include <algorithm>
#include <utility>

namespace zt::figure {

namespace {

using Dot = ScatterFigure::Dot;

constexpr qreal radius = 4.5;
constexpr int hundred = 100; ///< axes count in hundredths

using Frame = ScatterFrame;

/// The upper end of an axis: the next whole step above everything drawn.
int niceTop(int most, int ticks)
{
    const int whole = std::max(1, (most + hundred - 1) / hundred);
    const int step = axisStep(whole, ticks);
    return (whole + step - 1) / step * step * hundred;
}

/// "−10", "0", "+5"
QString signedWhole(int value)
{
    return value < 0   ? QStringLiteral("−%1").arg(-value)
           : value > 0 ? QStringLiteral("+%1").arg(value)
                       : QStringLiteral("0");
}

void paintAxes(QPainter& painter,
               const Frame& frame,
               const ScatterFigure& scatter,
               const ChartInk& ink)
{
    constexpr int ticks = 5;
    const int yStep = axisStep(frame.yTop / hundred, ticks);
    countAxis(painter, frame.plot, frame.yTop / hundred, yStep, {}, ink);
    const int xStep = axisStep((frame.xTop - frame.xLeast) / hundred, ticks);
    painter.setPen(ink.tx3);
    for (int value = frame.xLeast / hundred / xStep * xStep; value <= frame.xTop / hundred;
         value += xStep) {
        const QString number = frame.xLeast < 0 ? signedWhole(value) : QString::number(value);
        text(painter,
             QRectF(frame.x(value * hundred) - 24, frame.plot.bottom() + 3, 48, 18),
             Qt::AlignCenter,
             number);
    }
    if (frame.xLeast < 0) {
        const qreal middle = frame.x(0);
        painter.setPen(QPen(ink.axis, 1));
        painter.drawLine(QPointF(middle, frame.plot.top()), QPointF(middle, frame.plot.bottom()));
    }
    text(painter,
         QRectF(frame.plot.left() - 36, frame.plot.top() - 24, 200, 18),
         Qt::AlignLeft | Qt::AlignVCenter,
         QStringLiteral("↑ ") + scatter.yName);
    text(painter,
         QRectF(frame.plot.right() - 200, frame.plot.bottom() + 20, 200, 18),
         Qt::AlignRight | Qt::AlignVCenter,
         scatter.xName + QStringLiteral(" →"));
}

/// Where the words of that zone stand: on top of it, within the plot. Both cut-offs must be set.
QRectF placeOfRightLow(const Frame& frame, const ScatterFigure& scatter)
{
    const QPointF corner = frame.at(*scatter.xCut, *scatter.yCut);
    const qreal wide = widthOf(chartFont(smallText, true), scatter.zoneNames[3]) + 2;
    const qreal left =
        std::max(frame.plot.left() + 6, std::min(corner.x() + 4, frame.plot.right() - 6 - wide));
    return {left, corner.y() - 20, wide, 18};
}

/// Rare but growing: low, and right of the other cut-off.
void paintRightLow(QPainter& painter,
                   const Frame& frame,
                   const ScatterFigure& scatter,
                   const ChartInk& ink)
{
    const QRectF inner = frame.plot.adjusted(6, 2, -6, -2);
    const qreal middle = frame.x(0);
    constexpr qreal beside = 60; // the word would stand on the line
    const qreal line = scatter.xCut ? frame.x(*scatter.xCut) : middle;
    const qreal right = line > middle && line < middle + beside ? line : middle;
    painter.setFont(chartFont(smallText));
    painter.setPen(ink.tx2);
    const auto word = [&](const QRectF& place, Qt::Alignment side, const QString& name) {
        if (widthOf(chartFont(smallText), name) <= place.width()) { // never over the axis's own
            text(painter, place, side | Qt::AlignTop, name);
        }
    };
    word(QRectF(inner.left(), inner.top(), middle - inner.left() - 8, 18),
         Qt::AlignRight,
         scatter.zoneNames[0]);
    word(QRectF(right + 8, inner.top(), inner.right() - right - 8, 18),
         Qt::AlignLeft,
         scatter.zoneNames[1]);
    if (!scatter.xCut || !scatter.yCut) {
        return;
    }
    const QPointF corner = frame.at(*scatter.xCut, *scatter.yCut);
    painter.fillRect(QRectF(corner, frame.plot.bottomRight()), ink.warnt);
    painter.setFont(chartFont(smallText, true));
    painter.setPen(ink.warn);
    text(painter,
         placeOfRightLow(frame, scatter),
         Qt::AlignLeft | Qt::AlignVCenter,
         scatter.zoneNames[3]);
}

/// Only the zone that asks for action is tinted.
void paintZones(QPainter& painter,
                const Frame& frame,
                const ScatterFigure& scatter,
                const ChartInk& ink)
{
    if (scatter.zone == ScatterFigure::Zone::RightLow) {
        paintRightLow(painter, frame, scatter, ink);
        return;
    }
    if (!scatter.xCut || !scatter.yCut) {
        return;
    }
    const QPointF corner = frame.at(*scatter.xCut, *scatter.yCut);
    painter.fillRect(
        QRectF(QPointF(corner.x(), frame.plot.top()), QPointF(frame.plot.right(), corner.y())),
        ink.badt);
}

void paintCut(
    QPainter& painter, const QLineF& line, int value, const QString& unit, const ChartInk& ink)
{
    painter.setPen(QPen(ink.tx2, 1.2));
    painter.drawLine(line);
    const bool upright = line.dx() == 0;
    const QPointF end = upright ? line.p1() : line.p2();
    const QRectF field = upright ? QRectF(end.x() - 22, end.y() - 20, 44, 18)
                                 : QRectF(end.x() + 4, end.y() - 9, 40, 18);
    painter.setPen(QPen(ink.ctl, 1));
    painter.setBrush(ink.base);
    painter.drawRoundedRect(field, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(chartFont(smallText, true));
    painter.setPen(ink.tx);
    text(painter, field, Qt::AlignCenter, pointsText(value) + unit);
}

void paintCuts(QPainter& painter,
               const Frame& frame,
               const ScatterFigure& scatter,
               const ChartInk& ink)
{
    if (scatter.xCut) {
        const qreal x = frame.x(*scatter.xCut);
        paintCut(painter,
                 QLineF(x, frame.plot.top(), x, frame.plot.bottom()),
                 *scatter.xCut,
                 scatter.xUnit,
                 ink);
    }
    if (scatter.yCut) {
        const qreal y = frame.y(*scatter.yCut);
        paintCut(
            painter, QLineF(frame.plot.left(), y, frame.plot.right(), y), *scatter.yCut, {}, ink);
    }
}

/// Last year's place, hollow, with a thin line to the present one.
void paintMovement(QPainter& painter, const Frame& frame, const Dot& dot, const ChartInk& ink)
{
    if (!dot.hot || !dot.before) {
        return;
    }
    const QPointF from = frame.at(dot.before->first, dot.before->second);
    painter.setPen(QPen(ink.bad, 1.2));
    painter.drawLine(from, frame.at(dot.x, dot.y));
    painter.setBrush(ink.base);
    painter.drawEllipse(from, 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
}

/// Beside the dot where there is room for it: right, left, above, below.
QList<QRectF> placesFor(const QPointF& at, qreal wide)
{
    constexpr qreal high = 18;
    return {QRectF(at.x() + 8, at.y() - high / 2, wide, high),
            QRectF(at.x() - wide - 8, at.y() - high / 2, wide, high),
            QRectF(at.x() - wide / 2, at.y() - high - 3, wide, high),
            QRectF(at.x() - wide / 2, at.y() + 4, wide, high)};
}

/// What text must not cover.
QList<QRectF> placesOfDots(const Frame& frame, const ScatterFigure& scatter)
{
    QList<QRectF> taken;
    for (const Dot& dot : scatter.dots) {
        const QPointF at = frame.at(dot.x, dot.y);
        taken.append(QRectF(at.x() - radius, at.y() - radius, radius * 2, radius * 2));
    }
    return taken;
}

/// The lines that are drawn through, as places: cut-offs, and the middle where there is one.
QList<QRectF> placesOfLines(const Frame& frame, const ScatterFigure& scatter)
{
    QList<QRectF> lines;
    const auto upright = [&](int value) {
        lines.append(QRectF(frame.x(value) - 1, frame.plot.top(), 2, frame.plot.height()));
    };
    if (scatter.xCut) {
        upright(*scatter.xCut);
    }
    if (frame.xLeast < 0) {
        upright(0);
    }
    if (scatter.yCut) {
        lines.append(QRectF(frame.plot.left(), frame.y(*scatter.yCut) - 1, frame.plot.width(), 2));
    }
    return lines;
}

bool isFree(const QRectF& place, const QList<QRectF>& taken)
{
    const QRectF letters = place.adjusted(0, 3, 0, -3); // the row is higher than they are
    return std::none_of(taken.begin(), taken.end(), [&letters](const QRectF& other) {
        return other.intersects(letters);
    });
}

void paintNames(QPainter& painter,
                const Frame& frame,
                const ScatterFigure& scatter,
                QList<QRectF> taken,
                const ChartInk& ink)
{
    constexpr qsizetype mostNames = 30;
    constexpr qreal widest = 132;
    QList<const Dot*> named;
    for (const Dot& dot : scatter.dots) {
        if (dot.hot || !dot.name.isEmpty()) {
            named.append(&dot);
        }
    }
    if (named.size() > mostNames) {
        return; // they would cover one another; tool tip and table have them
    }
    const QList<QRectF> lines = placesOfLines(frame, scatter);
    painter.setFont(chartFont(smallText));
    painter.setPen(ink.tx);
    for (const Dot* dot : std::as_const(named)) {
        const QString& name = dot->name.isEmpty() ? dot->key : dot->name;
        const qreal wide = std::min(widest, widthOf(painter.font(), name) + 1);
        QList<QRectF> free;
        for (const QRectF& place : placesFor(frame.at(dot->x, dot->y), wide)) {
            if (frame.plot.adjusted(0, -9, 0, 0).contains(place) && isFree(place, taken)) {
                free.append(place);
            }
        }
        const auto clear = std::find_if(free.cbegin(), free.cend(), [&lines](const QRectF& place) {
            return isFree(place, lines);
        });
        if (!free.isEmpty()) {
            const QRectF place = clear != free.cend() ? *clear : free.first();
            elided(painter, place, Qt::AlignLeft | Qt::AlignVCenter, name);
            taken.append(place);
        }
    }
}

/// A word of a zone in the row nearest to its corner in which no dot lies under it; the corner's
/// own where every one is taken. Gives the place.
QRectF paintZoneName(QPainter& painter,
                     const QRectF& zone,
                     Qt::Alignment corner,
                     const QString& name,
                     const QList<QRectF>& taken)
{
    constexpr qreal high = 18;
    constexpr int mostRows = 6;
    const qreal wide = std::min(widthOf(painter.font(), name) + 1, zone.width() - 12);
    const qreal left = corner.testFlag(Qt::AlignLeft) ? zone.left() + 6 : zone.right() - 6 - wide;
    const bool top = corner.testFlag(Qt::AlignTop);
    const QRectF first(left, top ? zone.top() + 2 : zone.bottom() - 2 - high, wide, high);
    QRectF place = first;
    for (int row = 0; row < mostRows && !isFree(place, taken); ++row) {
        place.translate(0, top ? high : -high);
    }
    if (!zone.contains(place) || !isFree(place, taken)) {
        place = first;
    }
    elided(painter, place, Qt::AlignLeft | Qt::AlignVCenter, name);
    return place;
}

/// The words of the zones that the cut-offs make; gives the places they take.
QList<QRectF> paintZoneNames(QPainter& painter,
                             const Frame& frame,
                             const ScatterFigure& scatter,
                             const QList<QRectF>& dots,
                             const ChartInk& ink)
{
    if (!scatter.xCut || !scatter.yCut) {
        return {};
    }
    if (scatter.zone == ScatterFigure::Zone::RightLow) {
        // Written with its zone; the row is higher than its letters.
        return {placeOfRightLow(frame, scatter).adjusted(0, 3, 0, -3)};
    }
    const QRectF plot = frame.plot;
    const QPointF corner = frame.at(*scatter.xCut, *scatter.yCut);
    QList<QRectF> places;
    painter.setFont(chartFont(smallText));
    painter.setPen(ink.tx2);
    places.append(paintZoneName(painter,
                                QRectF(plot.topLeft(), corner),
                                Qt::AlignLeft | Qt::AlignTop,
                                scatter.zoneNames[2],
                                dots));
    places.append(
        paintZoneName(painter,
                      QRectF(QPointF(plot.left(), corner.y()), QPointF(corner.x(), plot.bottom())),
                      Qt::AlignLeft | Qt::AlignBottom,
                      scatter.zoneNames[0],
                      dots));
    places.append(paintZoneName(painter,
                                QRectF(corner, plot.bottomRight()),
                                Qt::AlignRight | Qt::AlignBottom,
                                scatter.zoneNames[1],
                                dots));
    painter.setFont(chartFont(smallText, true));
    painter.setPen(ink.bad);
    places.append(
        paintZoneName(painter,
                      QRectF(QPointF(corner.x(), plot.top()), QPointF(plot.right(), corner.y())),
                      Qt::AlignRight | Qt::AlignTop,
                      scatter.zoneNames[3],
                      dots));
    return places;
}

} // namespace

void outline(QPainter& painter, const QPointF& at, int shape, const QPen& pen, const QColor& fill)
{
    painter.setPen(pen);
    painter.setBrush(fill);
    switch (shape) {
    case 1:
        painter.drawEllipse(at, radius, radius);
        break;
    case 2:
        painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8));
        break;
    case 3:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -5.5),
                                       at + QPointF(5.5, 0),
                                       at + QPointF(0, 5.5),
                                       at + QPointF(-5.5, 0)}));
        break;
    case 4:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -5), at + QPointF(5, 4), at + QPointF(-5, 4)}));
        break;
    default:
        painter.setPen(QPen(pen.color(), 2));
        painter.drawLine(at + QPointF(-3.5, -3.5), at + QPointF(3.5, 3.5));
        painter.drawLine(at + QPointF(-3.5, 3.5), at + QPointF(3.5, -3.5));
    }
    painter.setBrush(Qt::NoBrush);
}

QRectF scatterPlot(const QRectF& area)
{
    return area.adjusted(40, 28, -46, -40);
}

QPoint scatterTops(const ScatterFigure& scatter)
{
    int x = scatter.xCut.value_or(0);
    int y = scatter.yCut.value_or(0);
    for (const Dot& dot : scatter.dots) {
        x = std::max({x, dot.x, dot.before ? dot.before->first : 0});
        y = std::max({y, dot.y, dot.before ? dot.before->second : 0});
    }
    constexpr int ticks = 5;
    constexpr int wholePercent = 10000;
    const int top = niceTop(y + hundred, ticks);
    const bool shares = scatter.zone == ScatterFigure::Zone::RightLow; // of all, and so no more
    return {std::min(niceTop(x, ticks), std::max(scatter.xMost, x)),
            shares ? std::min(top, wholePercent) : top};
}

ScatterFrame scatterFrame(const QRectF& area, const ScatterFigure& scatter)
{
    const QPoint tops = scatterTops(scatter);
    constexpr int ticks = 5;
    const int least =
        scatter.xLeast < 0 ? -std::min(niceTop(-scatter.xLeast, ticks), scatter.xMost) : 0;
    return {scatterPlot(area), tops.x(), tops.y(), least};
}

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ScatterFigure& scatter, const ChartInk& ink)
{
    const Frame frame = scatterFrame(area, scatter);
    if (frame.plot.width() < 60 || frame.plot.height() < 60) {
        return {};
    }
    paintZones(painter, frame, scatter, ink);
    paintAxes(painter, frame, scatter, ink);
    paintCuts(painter, frame, scatter, ink);
    for (const Dot& dot : scatter.dots) {
        paintMovement(painter, frame, dot, ink);
    }
    QList<FigureMark> marks;
    for (const Dot& dot : scatter.dots) {
        const QPointF at = frame.at(dot.x, dot.y);
        const bool rare = dot.hot && scatter.zone == ScatterFigure::Zone::RightLow;
        const QColor full = rare ? ink.warn : ink.bad;
        const bool filled = dot.hot || dot.rose;
        outline(
            painter, at, dot.shape, QPen(filled ? full : ink.axis, 1.2), filled ? full : ink.base);
        if (dot.key == scatter.chosen && !dot.key.isEmpty()) {
            painter.setPen(QPen(ink.acc, 2));
            painter.drawEllipse(at, radius + 5, radius + 5);
        }
        marks.append({at, dot.text, dot.key});
    }
    QList<QRectF> taken = placesOfDots(frame, scatter);
    taken += paintZoneNames(painter, frame, scatter, taken, ink);
    paintNames(painter, frame, scatter, taken, ink);
    return marks;
}

} // namespace zt::figure
