// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt::figure {

namespace {

constexpr qreal axisRoom = 40;
constexpr qreal rightRoom = 18;
constexpr qreal labelHeight = 18;
constexpr qreal amountRoom = 90; ///< between two amounts below the axis
constexpr int countLines = 4;

/// A round distance that gives at most so many lines.
qint64 amountStep(qint64 most, qint64 lines)
{
    for (qint64 decade = 1; decade < qint64{1'000'000'000'000'000'000}; decade *= 10) {
        for (const qint64 times : {1, 2, 5}) {
            if (most / lines < decade * times) {
                return decade * times;
            }
        }
    }
    return std::max<qint64>(1, most);
}

/// Maps amounts and counts to the page. The counts need not begin at nothing.
struct Frame
{
    QRectF plot;
    qint64 most = 1;
    qint64 apart = 1; ///< two amounts below the axis
    int low = 0;
    int high = 1;
    int step = 1;

    [[nodiscard]] qreal x(qint64 amount) const
    {
        return plot.left() + plot.width() * static_cast<qreal>(amount) / static_cast<qreal>(most);
    }

    [[nodiscard]] qreal y(int count) const
    {
        return plot.bottom() - plot.height() * (count - low) / (high - low);
    }

    [[nodiscard]] QPointF at(const StepsFigure::Point& point) const
    {
        return {x(point.amount), y(point.count)};
    }
};

Frame frameOf(const QRectF& area, const StepsFigure& steps)
{
    Frame frame;
    frame.plot = area.adjusted(axisRoom, labelHeight + 2, -rightRoom, -26);
    const int first = steps.points.first().count;
    const int last = std::max(steps.top, steps.points.last().count);
    frame.step = axisStep(std::max(1, last - first), countLines);
    frame.low = first / frame.step * frame.step;
    frame.high =
        std::max(frame.low + frame.step, (last + frame.step - 1) / frame.step * frame.step);
    const auto lines = std::max<qint64>(1, static_cast<qint64>(frame.plot.width() / amountRoom));
    const qint64 most = std::max<qint64>(1, steps.points.last().amount);
    frame.apart = amountStep(most, lines);
    frame.most = (most + frame.apart - 1) / frame.apart * frame.apart;
    return frame;
}

void paintAxes(QPainter& painter, const Frame& frame, const StepsFigure& steps, const ChartInk& ink)
{
    painter.setFont(chartFont(smallText));
    for (int count = frame.low; count <= frame.high; count += frame.step) {
        const qreal y = frame.y(count);
        painter.setPen(QPen(count == frame.low ? ink.axis : ink.grid, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(ink.tx3);
        text(painter,
             QRectF(frame.plot.left() - axisRoom, y - 9, axisRoom - 8, labelHeight),
             Qt::AlignRight | Qt::AlignVCenter,
             QString::number(count));
    }
    for (qint64 amount = 0; amount <= frame.most; amount += frame.apart) {
        const QString words = steps.amountText(amount);
        const qreal wide = widthOf(painter.font(), words) + 2;
        const qreal x = std::min(frame.x(amount) - wide / 2, frame.plot.right() + rightRoom - wide);
        text(
            painter, QRectF(x, frame.plot.bottom() + 4, wide, labelHeight), Qt::AlignCenter, words);
    }
}

QPolygonF stairs(const Frame& frame, const StepsFigure& steps)
{
    QPolygonF line;
    for (const StepsFigure::Point& point : steps.points) {
        if (!line.isEmpty()) {
            line.append({frame.x(point.amount), line.last().y()});
        }
        line.append(frame.at(point));
    }
    line.append({frame.plot.right(), line.last().y()});
    return line;
}

/// Beside a point, on whichever side has room for it.
void paintLabel(QPainter& painter,
                const Frame& frame,
                const QPointF& at,
                bool below,
                const QString& words,
                bool bold)
{
    painter.setFont(chartFont(smallText, bold));
    const qreal wide = widthOf(painter.font(), words) + 2;
    const bool fits = at.x() + 8 + wide <= frame.plot.right();
    const qreal x = std::max(frame.plot.left(), fits ? at.x() + 8 : at.x() - 8 - wide);
    const qreal y = below ? std::min(at.y() + 4, frame.plot.bottom() - labelHeight)
                          : std::max(at.y() - labelHeight - 3, frame.plot.top() - labelHeight);
    text(painter, QRectF(x, y, wide, labelHeight), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void paintChosen(QPainter& painter,
                 const Frame& frame,
                 const StepsFigure& steps,
                 const ChartInk& ink)
{
    if (!steps.chosen) {
        return;
    }
    const QPointF at = frame.at(steps.points.at(*steps.chosen));
    QPen drop(ink.acc, 1.5);
    drop.setDashPattern({1, 3});
    painter.setPen(drop);
    painter.drawLine(at, QPointF(at.x(), frame.plot.bottom()));
    mark(painter, at, 0, ink.acc);
    painter.setPen(ink.acc);
    paintLabel(painter, frame, at, *steps.chosen + 1 < steps.points.size(), steps.chosenName, true);
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const StepsFigure& steps, const ChartInk& ink)
{
    if (steps.points.isEmpty()) {
        return {};
    }
    const Frame frame = frameOf(area, steps);
    if (frame.plot.width() < 40 || frame.plot.height() < 40) {
        return {};
    }
    paintAxes(painter, frame, steps, ink);
    painter.setPen(linePen(0, ink));
    painter.drawPolyline(stairs(frame, steps));
    const QPointF first = frame.at(steps.points.first());
    painter.setPen(QPen(ink.tx, 1.2));
    painter.setBrush(ink.base);
    painter.drawRect(QRectF(first.x() - 4, first.y() - 4, 8, 8));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink.tx2);
    if (steps.chosen.value_or(-1) != 0) {
        paintLabel(painter, frame, first, true, steps.startName, false);
    }
    const qsizetype last = steps.points.size() - 1;
    if (last > 0 && steps.chosen.value_or(-1) != last) {
        paintLabel(painter, frame, frame.at(steps.points.at(last)), false, steps.endName, false);
    }
    paintChosen(painter, frame, steps, ink);
    QList<FigureMark> marks;
    for (const StepsFigure::Point& point : steps.points) {
        marks.append({frame.at(point), point.text, point.key});
    }
    return marks;
}

} // namespace zt::figure
