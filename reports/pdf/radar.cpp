// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/palette.h"
#include "reports/pdf/charts.h"
#include "reports/pdf/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zt::pdf {

namespace {

constexpr double bodySize = 9;
constexpr double headingHeight = pt(20);

void drawText(QPainter& painter, const QPointF& centre, const QString& text)
{
    const QRectF area(centre.x() - pt(80), centre.y() - pt(8), pt(160), pt(16));
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, text);
}

/// Maps a category and a value to the page.
struct Spokes
{
    QPointF centre;
    double radius;
    qsizetype categories;
    double rim;

    [[nodiscard]] QPointF at(qsizetype category, double value) const
    {
        const double turn =
            2 * std::numbers::pi * static_cast<double>(category) / static_cast<double>(categories) -
            std::numbers::pi / 2;
        const double length = radius * value / rim;
        return centre + QPointF(std::cos(turn) * length, std::sin(turn) * length);
    }
};

void paintRings(QPainter& painter, const Spokes& spokes, const RadarChart& chart)
{
    painter.setPen(QPen(color(palette::grid), pt(0.75)));
    for (qsizetype ring = 1; ring < chart.ringNames.size(); ++ring) {
        QPolygonF polygon;
        for (qsizetype i = 0; i < spokes.categories; ++i) {
            polygon << spokes.at(i, static_cast<double>(ring));
        }
        painter.drawPolygon(polygon);
    }
    for (qsizetype i = 0; i < spokes.categories; ++i) {
        painter.drawLine(spokes.centre, spokes.at(i, spokes.rim));
    }
    painter.setFont(makeFont(bodySize - 1));
    painter.setPen(color(palette::hint));
    for (qsizetype ring = 1; ring < chart.ringNames.size(); ++ring) {
        drawText(painter,
                 spokes.at(0, static_cast<double>(ring)) + QPointF(pt(8), pt(5)),
                 chart.ringNames[ring]);
    }
    painter.setFont(makeFont(bodySize));
    painter.setPen(color(palette::text));
    for (qsizetype i = 0; i < spokes.categories; ++i) {
        drawText(painter, spokes.at(i, spokes.rim * 1.14), chart.categories[i]);
    }
}

/// What is: a full line with dots. What shall be: dashed with squares. What was: dotted with
/// triangles. Told apart without colour.
QPen penOf(qsizetype series)
{
    switch (series) {
    case 0:
        return {color(palette::accent), pt(1.5)};
    case 1:
        return {color(palette::secondary), pt(1.5), Qt::DashLine};
    default:
        return {color(palette::hint), pt(1.5), Qt::DotLine};
    }
}

void paintMark(QPainter& painter, const QPointF& at, qsizetype series)
{
    const double r = pt(3);
    if (series == 0) {
        painter.drawEllipse(at, r, r);
    } else if (series == 1) {
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    } else {
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}));
    }
}

void paintSeries(QPainter& painter,
                 const Spokes& spokes,
                 const RadarChart::Series& series,
                 qsizetype index)
{
    const QPen pen = penOf(index);
    painter.setPen(pen);
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        const qsizetype next = (i + 1) % series.values.size();
        if (series.values[i] && series.values[next]) {
            painter.drawLine(spokes.at(i, *series.values[i]),
                             spokes.at(next, *series.values[next]));
        }
    }
    painter.setPen(QPen(pen.color(), pt(1)));
    painter.setBrush(index == 0 ? pen.color() : QColor(Qt::white));
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        if (series.values[i]) {
            paintMark(painter, spokes.at(i, *series.values[i]), index);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void paintLegend(QPainter& painter, const QRectF& area, const RadarChart& chart)
{
    double y = area.top() + pt(8);
    painter.setFont(makeFont(bodySize));
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        painter.setPen(penOf(i));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + pt(26), y));
        painter.setPen(color(palette::text));
        painter.drawText(QRectF(area.left() + pt(32), y - pt(8), pt(160), pt(16)),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                         chart.series[i].name);
        y += pt(18);
    }
}

} // namespace

void paintRadar(QPainter& painter, const QRectF& area, const RadarChart& chart)
{
    painter.setFont(makeFont(bodySize + 2, true));
    painter.setPen(color(palette::text));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), headingHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     chart.title);
    painter.setFont(makeFont(bodySize));
    painter.setPen(color(palette::hint));
    painter.drawText(QRectF(area.left(), area.top() + headingHeight, area.width(), headingHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     chart.note);
    if (chart.categories.size() < 3 || chart.ringNames.size() < 2) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = area.adjusted(0, 2 * headingHeight, 0, 0);
    const Spokes spokes{body.center(),
                        std::min(body.width(), body.height()) / 2 - pt(26),
                        chart.categories.size(),
                        static_cast<double>(chart.ringNames.size() - 1)};
    paintRings(painter, spokes, chart);
    for (qsizetype i = chart.series.size() - 1; i >= 0; --i) {
        paintSeries(painter, spokes, chart.series[i], i);
    }
    paintLegend(painter, body, chart);
}

} // namespace zt::pdf
