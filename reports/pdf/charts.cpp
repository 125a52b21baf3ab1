// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/charts.h"

#include "reports/palette.h"
#include "reports/pdf/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zt::pdf {

namespace {

constexpr double bodySize = 9;
constexpr double tickSize = 8;
constexpr double headingHeight = pt(20);

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
{
    painter.drawText(area, int(alignment | Qt::TextDontClip), text);
}

/// A row of small squares with names, right-aligned in the heading.
void paintLegend(QPainter& painter, const QRectF& area, const QList<BarChart::Series>& series)
{
    const QFont font = makeFont(bodySize);
    painter.setFont(font);
    double right = area.right();
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        const double width = QFontMetricsF(font).horizontalAdvance(series[i].name);
        painter.setPen(color(palette::secondary));
        drawText(painter,
                 {right - width, area.top(), width, headingHeight},
                 Qt::AlignLeft | Qt::AlignVCenter,
                 series[i].name);
        const QRectF square(
            right - width - pt(12), area.top() + headingHeight / 2 - pt(4), pt(8), pt(8));
        painter.fillRect(square, color(palette::funnel[static_cast<size_t>(i)]));
        right = square.left() - pt(12);
    }
}

int largestValue(const BarChart& chart)
{
    int largest = 1;
    for (const BarChart::Series& series : chart.series) {
        for (const int value : series.values) {
            largest = std::max(largest, value);
        }
    }
    return largest;
}

/// "83 › 48 › 4"
QString chainText(const BarChart& chart, qsizetype category)
{
    QStringList parts;
    for (const BarChart::Series& series : chart.series) {
        parts.append(QString::number(series.values[category]));
    }
    return parts.join(QStringLiteral(" › "));
}

void paintBarRow(
    QPainter& painter, const QRectF& row, const BarChart& chart, qsizetype category, double scale)
{
    const double inset = std::min(row.height() * 0.2, pt(6));
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const double shrink = static_cast<double>(i) * pt(1.2);
        const QRectF bar(row.left(),
                         row.top() + inset + shrink,
                         chart.series[i].values[category] * scale,
                         row.height() - 2 * (inset + shrink));
        painter.fillRect(bar, color(palette::funnel[static_cast<size_t>(i)]));
    }
    const bool empty = chart.series.first().values[category] == 0;
    painter.setPen(color(empty ? palette::hint : palette::text));
    const double widest = chart.series.first().values[category] * scale;
    drawText(painter,
             {row.left() + widest + pt(empty ? 0 : 6), row.top(), pt(120), row.height()},
             Qt::AlignLeft | Qt::AlignVCenter,
             empty ? chart.emptyText : chainText(chart, category));
}

/// Maps totals to the page.
struct Frame
{
    QRectF plot;
    double xMin;
    double xMax;
    double yMin;
    double yMax;

    Frame(const QRectF& area, const ScatterChart& chart)
        : plot(area)
        , xMin(chart.xMin - 1)
        , xMax(chart.xMax + 1)
        , yMin(chart.yMin - 1)
        , yMax(chart.yMax + 1)
    {
    }

    [[nodiscard]] double x(double value) const
    {
        return plot.left() + (value - xMin) / (xMax - xMin) * plot.width();
    }

    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - (value - yMin) / (yMax - yMin) * plot.height();
    }
};

void paintAxes(QPainter& painter, const Frame& frame, const ScatterChart& chart)
{
    constexpr int mostX = 13;
    constexpr int mostY = 6;
    painter.setFont(makeFont(tickSize));
    for (const double value : axisTicks(chart.yMin, chart.yMax, mostY)) {
        const double y = frame.y(value);
        painter.setPen(QPen(color(palette::grid), pt(0.5)));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(color(palette::hint));
        drawText(painter,
                 {frame.plot.left() - pt(30), y - pt(8), pt(25), pt(16)},
                 Qt::AlignRight | Qt::AlignVCenter,
                 QString::number(value));
    }
    for (const double value : axisTicks(chart.xMin, chart.xMax, mostX)) {
        painter.setPen(color(palette::hint));
        drawText(painter,
                 {frame.x(value) - pt(20), frame.plot.bottom() + pt(2), pt(40), pt(14)},
                 Qt::AlignCenter,
                 QString::number(value));
    }
    painter.setPen(QPen(color(palette::axis), pt(0.75)));
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight());
    painter.setPen(color(palette::hint));
    drawText(painter,
             {frame.plot.left() - pt(30), frame.plot.top() - pt(16), pt(200), pt(14)},
             Qt::AlignLeft | Qt::AlignVCenter,
             QStringLiteral("↑ ") + chart.yTitle);
    drawText(painter,
             {frame.plot.right() - pt(200), frame.plot.bottom() + pt(15), pt(200), pt(14)},
             Qt::AlignRight | Qt::AlignVCenter,
             chart.xTitle + QStringLiteral(" →"));
}

void paintQuadrants(QPainter& painter, const Frame& frame, const ScatterChart& chart)
{
    if (!chart.xLine || !chart.yLine) {
        return;
    }
    const QPointF corner(frame.x(*chart.xLine), frame.y(*chart.yLine));
    painter.fillRect(chart.startAtHighHigh ? QRectF(QPointF(corner.x(), frame.plot.top()),
                                                    QPointF(frame.plot.right(), corner.y()))
                                           : QRectF(corner, frame.plot.bottomRight()),
                     color(palette::accentTint));
    const QRectF inner = frame.plot.adjusted(pt(4), pt(2), -pt(4), -pt(2));
    const auto name = [&](Qt::Alignment corners, const QString& words, bool start) {
        painter.setFont(makeFont(tickSize, start));
        painter.setPen(color(start ? palette::accent : palette::hint));
        drawText(painter, inner, corners, words);
    };
    name(Qt::AlignLeft | Qt::AlignTop, chart.quadrantLowHigh, false);
    name(Qt::AlignRight | Qt::AlignTop, chart.quadrantHighHigh, chart.startAtHighHigh);
    name(Qt::AlignLeft | Qt::AlignBottom, chart.quadrantLowLow, false);
    name(Qt::AlignRight | Qt::AlignBottom, chart.quadrantHighLow, !chart.startAtHighHigh);
}

void paintCutoffs(QPainter& painter, const Frame& frame, const ScatterChart& chart)
{
    painter.setPen(QPen(color(palette::secondary), pt(1)));
    if (chart.xLine) {
        painter.drawLine(QPointF(frame.x(*chart.xLine), frame.plot.top()),
                         QPointF(frame.x(*chart.xLine), frame.plot.bottom()));
    }
    if (chart.yLine) {
        painter.drawLine(QPointF(frame.plot.left(), frame.y(*chart.yLine)),
                         QPointF(frame.plot.right(), frame.y(*chart.yLine)));
    }
}

/// Selected: a filled dot with a ring, so that it is told apart without colour.
void paintPoint(QPainter& painter,
                const Frame& frame,
                const ScatterChart::Point& point,
                double radius)
{
    const QPointF at(frame.x(point.x), frame.y(point.y));
    painter.setPen(QPen(color(point.selected ? palette::accent : palette::axis), pt(0.75)));
    painter.setBrush(color(point.selected ? palette::accent : palette::dot));
    painter.drawEllipse(at, radius, radius);
    if (point.selected) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, radius + pt(2), radius + pt(2));
    }
    if (point.count > 1) {
        painter.setFont(makeFont(tickSize - 1));
        painter.setPen(point.selected ? QColor(Qt::white) : color(palette::text));
        drawText(painter,
                 {at.x() - pt(15), at.y() - pt(8), pt(30), pt(16)},
                 Qt::AlignCenter,
                 QString::number(point.count));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

QRectF
paintHeading(QPainter& painter, const QRectF& area, const QString& title, const QString& note)
{
    const QFont bold = makeFont(bodySize + 2, true);
    painter.setFont(bold);
    painter.setPen(color(palette::text));
    drawText(painter,
             {area.left(), area.top(), area.width(), headingHeight},
             Qt::AlignLeft | Qt::AlignVCenter,
             title);
    const double after = QFontMetricsF(bold).horizontalAdvance(title) + pt(10);
    painter.setFont(makeFont(bodySize));
    painter.setPen(color(palette::hint));
    drawText(painter,
             {area.left() + after, area.top(), area.width() - after, headingHeight},
             Qt::AlignLeft | Qt::AlignVCenter,
             note);
    return area.adjusted(0, headingHeight, 0, 0);
}

QList<double> axisTicks(double from, double to, int most)
{
    const double range = to - from;
    if (!(range > 0) || most < 1) {
        return {from};
    }
    double step = 1;
    // 1, 2, 5, 10, 20, 50 …
    for (int i = 0; range / step > most; ++i) {
        step *= i % 3 == 1 ? 2.5 : 2;
    }
    QList<double> ticks;
    const double first = std::ceil(from / step);
    const double last = std::floor(to / step + 0.001);
    for (int i = 0; first + i <= last; ++i) {
        ticks.append((first + i) * step);
    }
    return ticks;
}

void paintBars(QPainter& painter, const QRectF& area, const BarChart& chart)
{
    const QRectF body =
        paintHeading(painter, area, chart.title, chart.note).adjusted(0, pt(6), 0, 0);
    paintLegend(painter, area, chart.series);
    if (chart.categories.isEmpty()) {
        return;
    }
    const QFont font = makeFont(bodySize);
    double names = 0;
    for (const QString& category : chart.categories) {
        names = std::max(names, QFontMetricsF(font).horizontalAdvance(category));
    }
    names += pt(14);
    const double scale = (body.width() - names - pt(130)) / largestValue(chart);
    const double height =
        std::min(body.height() / static_cast<double>(chart.categories.size()), pt(34));
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const double top = body.top() + height * static_cast<double>(i);
        painter.setFont(font);
        painter.setPen(color(palette::text));
        drawText(painter,
                 {body.left(), top, names, height},
                 Qt::AlignLeft | Qt::AlignVCenter,
                 chart.categories[i]);
        paintBarRow(
            painter, {body.left() + names, top, body.width() - names, height}, chart, i, scale);
    }
}

void paintScatter(QPainter& painter, const QRectF& area, const ScatterChart& chart)
{
    const QRectF body = paintHeading(painter, area, chart.title, chart.note);
    const Frame frame(body.adjusted(pt(34), pt(22), -pt(4), -pt(32)), chart);
    paintQuadrants(painter, frame, chart);
    paintAxes(painter, frame, chart);
    paintCutoffs(painter, frame, chart);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool crowded = chart.points.size() > 150;
    for (const ScatterChart::Point& point : chart.points) {
        paintPoint(painter, frame, point, crowded ? pt(3.5) : pt(6));
    }
}

} // namespace zt::pdf
