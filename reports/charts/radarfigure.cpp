// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zt::figure {

namespace {

using Line = RadarFigure::Line;

struct Spokes
{
    QPointF centre;
    qreal radius = 0;
    qsizetype axes = 0;
    qreal rim = 1;

    [[nodiscard]] QPointF at(qsizetype axis, qreal value) const
    {
        const qreal turn =
            2 * std::numbers::pi * static_cast<qreal>(axis) / static_cast<qreal>(axes) -
            std::numbers::pi / 2;
        const qreal length = radius * value / rim;
        return centre + QPointF(std::cos(turn) * length, std::sin(turn) * length);
    }
};

void paintRings(QPainter& painter,
                const Spokes& spokes,
                const RadarFigure& radar,
                const ChartInk& ink)
{
    painter.setBrush(Qt::NoBrush);
    for (qsizetype ring = 1; ring < radar.valueNames.size(); ++ring) {
        const qreal radius = spokes.radius * static_cast<qreal>(ring) / spokes.rim;
        painter.setPen(QPen(ring + 1 == radar.valueNames.size() ? ink.line2 : ink.grid, 1));
        painter.drawEllipse(spokes.centre, radius, radius);
    }
    painter.setPen(QPen(ink.grid, 1));
    for (qsizetype axis = 0; axis < spokes.axes; ++axis) {
        painter.drawLine(spokes.centre, spokes.at(axis, spokes.rim));
    }
}

/// Between the first spoke and the last, where no line passes along.
void paintRingNames(QPainter& painter,
                    const Spokes& spokes,
                    const RadarFigure& radar,
                    const ChartInk& ink)
{
    painter.setFont(chartFont(smallText));
    painter.setPen(ink.tx3);
    for (qsizetype ring = 1; ring < radar.valueNames.size(); ++ring) {
        const qreal turn =
            -std::numbers::pi / 2 - std::numbers::pi / static_cast<qreal>(spokes.axes);
        const qreal length = spokes.radius * static_cast<qreal>(ring) / spokes.rim;
        const QPointF at =
            spokes.centre + QPointF(std::cos(turn) * length, std::sin(turn) * length);
        const QRectF place(at.x() - 12, at.y() - 9, 24, 18);
        painter.fillRect(place.adjusted(5, 3, -5, -3), ink.base);
        text(painter, place, Qt::AlignCenter, radar.valueNames[ring]);
    }
}

void paintAxisNames(QPainter& painter,
                    const QRectF& area,
                    const Spokes& spokes,
                    const RadarFigure& radar,
                    const ChartInk& ink)
{
    constexpr qreal wide = 120;
    for (qsizetype axis = 0; axis < spokes.axes; ++axis) {
        const QPointF rim = spokes.at(axis, spokes.rim);
        const qreal side = rim.x() - spokes.centre.x();
        const bool middle = std::abs(side) < 1;
        const bool below = rim.y() > spokes.centre.y() + spokes.radius / 2;
        const qreal top = middle ? rim.y() - 40 : below ? rim.y() + 2 : rim.y() - 22;
        const Qt::Alignment turn = middle     ? Qt::AlignHCenter
                                   : side < 0 ? Qt::AlignRight
                                              : Qt::AlignLeft;
        qreal left = middle ? rim.x() - wide / 2 : side < 0 ? rim.x() - wide - 6 : rim.x() + 6;
        if (below) {
            left = side < 0 ? rim.x() - wide + 20 : rim.x() - 20;
        }
        const qreal start = std::max(left, area.left());
        const qreal end = std::min(left + wide, area.right());
        painter.setFont(chartFont(bodyText, true));
        painter.setPen(ink.tx);
        elided(painter,
               QRectF(start, top, end - start, 18),
               turn | Qt::AlignVCenter,
               radar.axes[axis]);
        painter.setFont(chartFont(smallText));
        painter.setPen(ink.tx2);
        elided(painter,
               QRectF(start, top + 18, end - start, 16),
               turn | Qt::AlignVCenter,
               radar.axisNotes.value(axis));
    }
}

void paintShape(QPainter& painter, const Spokes& spokes, const Line& line, const ChartInk& ink)
{
    const bool closed = std::all_of(line.values.begin(), line.values.end(), [](const auto& value) {
        return value.has_value();
    });
    if (line.role == Line::Role::Now && closed) {
        QPolygonF shape;
        for (qsizetype axis = 0; axis < spokes.axes; ++axis) {
            shape.append(spokes.at(axis, *line.values[axis]));
        }
        QColor fill = ink.acc;
        fill.setAlphaF(0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(shape);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(linePen(static_cast<int>(line.role), ink));
    for (qsizetype axis = 0; axis < spokes.axes; ++axis) {
        const qsizetype next = (axis + 1) % spokes.axes;
        if (line.values[axis] && line.values[next]) {
            painter.drawLine(spokes.at(axis, *line.values[axis]),
                             spokes.at(next, *line.values[next]));
        }
    }
}

QList<FigureMark> paintMarks(QPainter& painter,
                             const Spokes& spokes,
                             const RadarFigure& radar,
                             const Line& line,
                             const ChartInk& ink)
{
    QList<FigureMark> marks;
    for (qsizetype axis = 0; axis < spokes.axes; ++axis) {
        if (!line.values[axis]) {
            continue;
        }
        const int value = *line.values[axis];
        const QPointF at = spokes.at(axis, value);
        if (line.role == Line::Role::Now) {
            mark(painter, at, 0, ink.acc);
        } else if (line.role == Line::Role::Target) {
            painter.setPen(QPen(ink.tx2, 1.5));
            painter.setBrush(ink.base);
            painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7));
            painter.setBrush(Qt::NoBrush);
        }
        marks.append({at,
                      radar.axes[axis] + QStringLiteral(" · ") + line.name + QLatin1Char(' ') +
                          radar.valueNames.value(value)});
    }
    return marks;
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const RadarFigure& radar, const ChartInk& ink)
{
    constexpr qreal roomAbove = 44;
    constexpr qreal roomBelow = 38;
    constexpr qreal roomBeside = 54;
    const qreal radius = std::min((area.height() - roomAbove - roomBelow) / 1.91,
                                  (area.width() - 2 * roomBeside) / 2);
    if (radar.axes.size() < 3 || radar.valueNames.size() < 2 || radius < 20) {
        return {};
    }
    const qreal free = area.height() - roomAbove - roomBelow - 1.91 * radius;
    const Spokes spokes{
        QPointF(area.center().x(), area.top() + roomAbove + std::max(0.0, free) / 2 + radius),
        radius,
        radar.axes.size(),
        static_cast<qreal>(radar.valueNames.size() - 1)};
    paintRings(painter, spokes, radar, ink);
    for (auto line = radar.lines.rbegin(); line != radar.lines.rend(); ++line) {
        paintShape(painter, spokes, *line, ink);
    }
    paintRingNames(painter, spokes, radar, ink); // over the lines, to be read
    QList<FigureMark> marks;
    for (auto line = radar.lines.rbegin(); line != radar.lines.rend(); ++line) {
        marks = paintMarks(painter, spokes, radar, *line, ink) + marks;
    }
    paintAxisNames(painter, area, spokes, radar, ink);
    return marks;
}

} // namespace zt::figure
