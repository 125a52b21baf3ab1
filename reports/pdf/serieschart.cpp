// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/palette.h"
#include "reports/pdf/charts.h"
#include "reports/pdf/style.h"
#include "reports/phrase.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zt::pdf {

namespace {

constexpr double bodySize = 9;
constexpr double tickSize = 8;
constexpr int mostTicks = 6;

void drawText(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
{
    painter.drawText(area, int(alignment | Qt::TextDontClip), text);
}

/// Where the values go.
struct Plot
{
    QRectF area;
    double top = 1; ///< the value at the upper edge
    qsizetype categories = 1;

    [[nodiscard]] double step() const { return area.width() / static_cast<double>(categories); }

    /// Middle of a category.
    [[nodiscard]] double x(qsizetype category) const
    {
        return area.left() + step() * (static_cast<double>(category) + 0.5);
    }

    [[nodiscard]] double y(double value) const
    {
        return area.bottom() - value / top * area.height();
    }
};

double highest(const SeriesChart& chart)
{
    if (!chart.valueNames.isEmpty()) {
        return std::max<double>(1, static_cast<double>(chart.valueNames.size() - 1));
    }
    double most = 1;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const SeriesChart::Series& series : chart.series) {
            const double value = series.values[i].value_or(0);
            sum = chart.kind == SeriesChart::Kind::Lines ? std::max(sum, value) : sum + value;
        }
        most = std::max(most, sum);
    }
    return most;
}

void paintValueAxis(QPainter& painter, const Plot& plot, const SeriesChart& chart)
{
    painter.setFont(makeFont(tickSize));
    for (const double tick : axisTicks(0, plot.top, mostTicks)) {
        const double y = plot.y(tick);
        painter.setPen(QPen(color(tick == 0 ? palette::axis : palette::grid), pt(0.75)));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(color(palette::hint));
        const QString text = chart.valueNames.isEmpty()
                                 ? groupedNumber(std::llround(tick))
                                 : chart.valueNames.value(static_cast<qsizetype>(tick));
        drawText(painter,
                 {plot.area.left() - pt(76), y - pt(8), pt(70), pt(16)},
                 Qt::AlignRight | Qt::AlignVCenter,
                 text);
    }
}

/// Every name where there is room, else every second, third …
void paintCategories(QPainter& painter, const Plot& plot, const QStringList& categories)
{
    const QFont font = makeFont(tickSize);
    double widest = 1;
    for (const QString& category : categories) {
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(category) + pt(6));
    }
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(widest / plot.step())));
    painter.setFont(font);
    painter.setPen(color(palette::secondary));
    for (qsizetype i = 0; i < categories.size(); i += every) {
        drawText(painter,
                 {plot.x(i) - widest / 2, plot.area.bottom() + pt(8), widest, pt(14)},
                 Qt::AlignHCenter | Qt::AlignVCenter,
                 categories[i]);
    }
}

void paintMark(QPainter& painter, const QPointF& at, size_t index)
{
    const double r = pt(3.2);
    switch (index) {
    case 1:
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
        break;
    case 2:
        painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
        break;
    case 3:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 4:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}));
        break;
    default:
        painter.drawEllipse(at, r, r);
    }
}

/// Lines at the same value are drawn a little apart, so that none hides another.
QPointF pointOf(const Plot& plot, const SeriesChart& chart, qsizetype series, qsizetype category)
{
    const double apart =
        static_cast<double>(series) - static_cast<double>(chart.series.size() - 1) / 2;
    return {plot.x(category), plot.y(*chart.series[series].values[category]) - apart * pt(2.4)};
}

void paintLines(QPainter& painter, const Plot& plot, const SeriesChart& chart)
{
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const auto& values = chart.series[s].values;
        const QColor ink = color(palette::series.at(static_cast<size_t>(s)));
        painter.setPen(QPen(ink, pt(1.5)));
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (values[i - 1] && values[i]) {
                painter.drawLine(pointOf(plot, chart, s, i - 1), pointOf(plot, chart, s, i));
            }
        }
        painter.setBrush(ink);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i]) {
                paintMark(painter, pointOf(plot, chart, s, i), static_cast<size_t>(s));
            }
        }
        painter.setBrush(Qt::NoBrush);
    }
}

/// The first series full, the others hatched, so that they are told apart without colour.
void fillColumn(QPainter& painter, const QRectF& column, qsizetype series)
{
    const QColor ink = color(palette::series.at(static_cast<size_t>(series)));
    if (series == 0) {
        painter.fillRect(column, ink);
        return;
    }
    painter.save();
    painter.setPen(QPen(ink, pt(0.75)));
    painter.drawRect(column);
    painter.setClipRect(column);
    const int lines = static_cast<int>((column.width() + column.height()) / pt(4)) + 1;
    for (int i = 0; i < lines; ++i) {
        const double x = column.left() - column.height() + i * pt(4);
        painter.drawLine(QPointF(x, column.bottom()), QPointF(x + column.height(), column.top()));
    }
    painter.restore();
}

void paintColumns(QPainter& painter, const Plot& plot, const SeriesChart& chart)
{
    const double width = std::min(plot.step() * 0.6, pt(40));
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double below = 0;
        for (qsizetype s = 0; s < chart.series.size(); ++s) {
            const double value = chart.series[s].values[i].value_or(0);
            if (value > 0) {
                const double top = plot.y(below + value);
                fillColumn(painter, {plot.x(i) - width / 2, top, width, plot.y(below) - top}, s);
                below += value;
            }
        }
    }
}

void paintLegend(QPainter& painter, const QRectF& area, const SeriesChart& chart)
{
    const QFont font = makeFont(bodySize);
    painter.setFont(font);
    double x = area.left();
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const QColor ink = color(palette::series.at(static_cast<size_t>(s)));
        const double y = area.center().y();
        if (chart.kind == SeriesChart::Kind::Lines) {
            painter.setPen(QPen(ink, pt(1.5)));
            painter.drawLine(QPointF(x, y), QPointF(x + pt(22), y));
            painter.setBrush(ink);
            paintMark(painter, {x + pt(11), y}, static_cast<size_t>(s));
            painter.setBrush(Qt::NoBrush);
        } else {
            fillColumn(painter, {x, y - pt(5), pt(22), pt(10)}, s);
        }
        painter.setPen(color(palette::text));
        const double width = QFontMetricsF(font).horizontalAdvance(chart.series[s].name);
        drawText(painter,
                 {x + pt(28), area.top(), width, area.height()},
                 Qt::AlignLeft | Qt::AlignVCenter,
                 chart.series[s].name);
        x += pt(28) + width + pt(20);
    }
}

} // namespace

void paintSeries(QPainter& painter, const QRectF& area, const SeriesChart& chart)
{
    QRectF body = paintHeading(painter, area, chart.title, chart.note);
    if (chart.categories.isEmpty() || chart.series.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, {body.left(), body.top(), body.width(), pt(20)}, chart);
    body.adjust(pt(80), pt(28), -pt(10), -pt(24));
    const Plot plot{body, highest(chart), chart.categories.size()};
    paintValueAxis(painter, plot, chart);
    paintCategories(painter, plot, chart.categories);
    chart.kind == SeriesChart::Kind::Lines ? paintLines(painter, plot, chart)
                                           : paintColumns(painter, plot, chart);
}

} // namespace zt::pdf
