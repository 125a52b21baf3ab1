// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt::figure {

namespace {

using Part = ColumnsFigure::Part;

constexpr qreal axisRoom = 52;
constexpr qreal labelRoom = 20;
constexpr qreal stepRoom = 26;

qint64 highest(const ColumnsFigure& columns)
{
    qint64 most = std::max<qint64>(1, columns.limit.value_or(0));
    for (qsizetype step = 0; step < columns.steps.size(); ++step) {
        most = std::max(most, columns.total(step));
    }
    return most;
}

/// A round distance that gives at most four lines.
qint64 lineStep(qint64 most)
{
    constexpr qint64 lines = 4;
    for (qint64 decade = 1; decade < qint64{1'000'000'000'000'000'000}; decade *= 10) {
        for (const qint64 times : {1, 2, 5}) {
            if (most <= decade * times * lines) {
                return decade * times;
            }
        }
    }
    return most;
}

struct Frame
{
    QRectF plot;
    qint64 top = 1;
    qsizetype steps = 1;

    [[nodiscard]] qreal height(qint64 value) const
    {
        return plot.height() * static_cast<qreal>(value) / static_cast<qreal>(top);
    }

    [[nodiscard]] qreal stepWidth() const { return plot.width() / static_cast<qreal>(steps); }

    [[nodiscard]] QRectF column(qsizetype step) const
    {
        const qreal wide = std::min(44.0, stepWidth() * 0.62);
        const qreal centre = plot.left() + stepWidth() * (static_cast<qreal>(step) + 0.5);
        return {centre - wide / 2, plot.top(), wide, plot.height()};
    }
};

void paintAxis(QPainter& painter,
               const Frame& frame,
               const ColumnsFigure& columns,
               qint64 step,
               const ChartInk& ink)
{
    painter.setFont(chartFont(smallText));
    for (qint64 value = 0; value <= frame.top; value += step) {
        const qreal y = frame.plot.bottom() - frame.height(value);
        painter.setPen(QPen(value == 0 ? ink.axis : ink.grid, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(ink.tx3);
        text(painter,
             QRectF(frame.plot.left() - axisRoom, y - 9, axisRoom - 6, 18),
             Qt::AlignRight | Qt::AlignVCenter,
             columns.amountText(value));
    }
}

/// Names below the columns, and amounts above them where there is room for every one.
void paintSteps(QPainter& painter,
                const Frame& frame,
                const ColumnsFigure& columns,
                const ChartInk& ink)
{
    const auto fits = std::max<qsizetype>(1, static_cast<qsizetype>(frame.plot.width() / 44));
    const qsizetype every = std::max<qsizetype>(1, (columns.steps.size() + fits - 1) / fits);
    for (qsizetype step = 0; step < columns.steps.size(); ++step) {
        const QRectF column = frame.column(step);
        const qreal middle = column.center().x();
        if (step % every == 0) {
            painter.setFont(chartFont(smallText));
            painter.setPen(ink.tx3);
            text(painter,
                 QRectF(middle - 24, frame.plot.bottom() + 4, 48, 18),
                 Qt::AlignCenter,
                 columns.steps[step]);
        }
        const qint64 sum = columns.total(step);
        if (sum > 0 && every == 1) {
            const bool over = columns.limit && sum > *columns.limit;
            painter.setFont(chartFont(smallText, over));
            painter.setPen(over ? ink.bad : ink.tx2);
            text(painter,
                 QRectF(middle - 30, frame.plot.bottom() - frame.height(sum) - 18, 60, 18),
                 Qt::AlignCenter,
                 columns.amountText(sum));
        }
    }
}

QList<FigureMark> paintColumns(QPainter& painter,
                               const Frame& frame,
                               const ColumnsFigure& columns,
                               const ChartInk& ink)
{
    QList<FigureMark> marks;
    for (qsizetype step = 0; step < columns.steps.size(); ++step) {
        const QRectF column = frame.column(step);
        qreal base = column.bottom();
        for (const Part& part : columns.parts) {
            const qint64 value = part.values.value(step);
            if (value <= 0) {
                continue;
            }
            const qreal high = frame.height(value);
            const QRectF bar(column.left(), base - high, column.width(), high);
            patch(painter, bar, part.look, ink);
            marks.append({bar.center(),
                          columns.steps[step] + QStringLiteral(" · ") + part.name +
                              QLatin1Char(' ') + columns.amountText(value)});
            base -= high;
        }
    }
    return marks;
}

void paintLimit(QPainter& painter,
                const Frame& frame,
                const ColumnsFigure& columns,
                const ChartInk& ink)
{
    if (!columns.limit) {
        return;
    }
    const qreal y = frame.plot.bottom() - frame.height(*columns.limit);
    painter.setPen(QPen(ink.tx, 1.5));
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    painter.setFont(chartFont(smallText, true));
    elided(painter,
           QRectF(frame.plot.left(), y - 18, frame.plot.width(), 18),
           Qt::AlignRight | Qt::AlignVCenter,
           columns.limitName);
}

/// The steps from one to before another, as a figure of their own.
ColumnsFigure stretch(const ColumnsFigure& columns, qsizetype from, qsizetype to)
{
    ColumnsFigure part = columns;
    part.steps = columns.steps.mid(from, to - from);
    for (Part& one : part.parts) {
        one.values = one.values.mid(from, to - from);
    }
    part.tailFrom = 0;
    return part;
}

QList<FigureMark>
paintPlot(QPainter& painter, const QRectF& area, const ColumnsFigure& columns, const ChartInk& ink)
{
    const qint64 most = highest(columns);
    const qint64 step = lineStep(most);
    const Frame frame{area.adjusted(axisRoom, labelRoom, -4, -stepRoom),
                      (most + step - 1) / step * step,
                      columns.steps.size()};
    if (columns.steps.isEmpty() || frame.plot.width() < 40 || frame.plot.height() < 40) {
        return {};
    }
    paintAxis(painter, frame, columns, step, ink);
    QList<FigureMark> marks = paintColumns(painter, frame, columns, ink);
    paintLimit(painter, frame, columns, ink);
    paintSteps(painter, frame, columns, ink);
    return marks;
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ColumnsFigure& columns, const ChartInk& ink)
{
    const qsizetype steps = columns.steps.size();
    const qsizetype cut = columns.tailFrom;
    if (cut <= 0 || cut >= steps) {
        return paintPlot(painter, area, columns, ink);
    }
    // Each has the room of its columns, and an axis; the rule between them says that they are two.
    const qreal room = area.width() - 2 * axisRoom;
    const qreal head =
        axisRoom + room * std::clamp(static_cast<qreal>(cut) / static_cast<qreal>(steps), 0.3, 0.6);
    QList<FigureMark> marks = paintPlot(painter,
                                        QRectF(area.left(), area.top(), head, area.height()),
                                        stretch(columns, 0, cut),
                                        ink);
    painter.setPen(QPen(ink.tx2, 1.5));
    const qreal x = area.left() + head + 4;
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - stepRoom));
    marks += paintPlot(
        painter,
        QRectF(area.left() + head + 4, area.top(), area.width() - head - 4, area.height()),
        stretch(columns, cut, steps),
        ink);
    return marks;
}

} // namespace zt::figure
