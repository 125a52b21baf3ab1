// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt::figure {

namespace {

using Line = LinesFigure::Line;

constexpr qreal crowded = 26; ///< steps closer than that carry no marks of their own
constexpr qreal namedStep = 48;
constexpr qsizetype markEvery = 6; ///< of crowded steps: enough to tell the lines apart

/// Maps steps and values to the page.
struct Frame
{
    QRectF plot;
    qsizetype steps = 0;
    int top = 100;

    [[nodiscard]] qreal x(qsizetype step) const
    {
        const qreal inset = 14;
        return steps < 2 ? plot.center().x()
                         : plot.left() + inset +
                               (plot.width() - 2 * inset) * static_cast<qreal>(step) /
                                   static_cast<qreal>(steps - 1);
    }

    [[nodiscard]] qreal y(int value) const { return plot.bottom() - plot.height() * value / top; }
};

QString labelOf(const Line& line, const LinesFigure& lines)
{
    const auto last = std::find_if(line.values.rbegin(), line.values.rend(), [](const auto& value) {
        return value.has_value();
    });
    return last == line.values.rend()
               ? line.name
               : line.name + QLatin1Char(' ') + valueOf(**last, lines.valueText) + lines.unit;
}

void paintSteps(QPainter& painter,
                const Frame& frame,
                const LinesFigure& lines,
                const ChartInk& ink)
{
    const qreal one = lines.steps.size() < 2 ? frame.plot.width() : frame.x(1) - frame.x(0);
    // Of many close steps some are named; the last one anyhow where they are few.
    const bool many = one < crowded;
    const qsizetype every = many ? static_cast<qsizetype>(namedStep / std::max(1.0, one)) + 1 : 1;
    const qreal room = one * static_cast<qreal>(every);
    for (qsizetype step = 0; step < lines.steps.size(); step += every) {
        const bool last = !many && step + 1 == lines.steps.size();
        painter.setFont(chartFont(smallText, last));
        painter.setPen(last ? ink.tx : ink.tx3);
        elided(painter,
               QRectF(frame.x(step) - room / 2 + 2, frame.plot.bottom() + 4, room - 4, 18),
               Qt::AlignCenter,
               lines.steps[step]);
    }
}

void paintLabels(QPainter& painter,
                 const Frame& frame,
                 const LinesFigure& lines,
                 const ChartInk& ink)
{
    QList<qreal> wanted;
    for (const Line& line : lines.lines) {
        const auto& last = line.values.isEmpty() ? std::optional<int>() : line.values.last();
        wanted.append(frame.y(last.value_or(0)));
    }
    constexpr qreal distance = 15;
    const QList<qreal> places = apart(wanted, distance, frame.plot.top(), frame.plot.bottom() - 4);
    painter.setFont(chartFont(smallText));
    for (int i = 0; i < lines.lines.size(); ++i) {
        painter.setPen(ink.pillar.at(static_cast<size_t>(i % 5)));
        text(painter,
             QRectF(frame.plot.right() + 4, places[i] - 9, 10, 18),
             Qt::AlignLeft | Qt::AlignVCenter,
             labelOf(lines.lines[i], lines));
    }
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const LinesFigure& lines, const ChartInk& ink)
{
    qreal labels = 0;
    for (const Line& line : lines.lines) {
        labels = std::max(labels, widthOf(chartFont(smallText), labelOf(line, lines)));
    }
    const Frame frame{area.adjusted(40, 10, -labels - 8, -26), lines.steps.size(), lines.top};
    if (frame.plot.width() < 40 || frame.plot.height() < 40) {
        return {};
    }
    countAxis(painter, frame.plot, lines.top, axisStep(lines.top, 4), {}, ink, lines.valueText);
    paintSteps(painter, frame, lines, ink);
    QList<FigureMark> marks;
    for (int i = 0; i < lines.lines.size(); ++i) {
        const Line& line = lines.lines[i];
        const QColor colour = ink.pillar.at(static_cast<size_t>(i % 5));
        for (qsizetype step = 0; step < line.values.size(); ++step) {
            if (!line.values[step]) {
                continue;
            }
            const QPointF at(frame.x(step), frame.y(*line.values[step]));
            if (step > 0 && line.values[step - 1]) {
                painter.setPen(QPen(colour, 2));
                painter.drawLine(QPointF(frame.x(step - 1), frame.y(*line.values[step - 1])), at);
            }
            marks.append({at,
                          line.name + QStringLiteral(" · ") + lines.steps[step] + QLatin1Char(' ') +
                              valueOf(*line.values[step], lines.valueText) + lines.unit,
                          line.key});
        }
        const bool many = lines.steps.size() > 1 && frame.x(1) - frame.x(0) < crowded;
        const qsizetype every = many ? markEvery : 1;
        for (qsizetype step = many ? i : 0; step < line.values.size(); step += every) {
            if (line.values[step]) {
                mark(painter, QPointF(frame.x(step), frame.y(*line.values[step])), i, colour);
            }
        }
    }
    paintLabels(painter, frame, lines, ink);
    return marks;
}

} // namespace zt::figure
