// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt::figure {

namespace {

using Line = BurnFigure::Line;

constexpr qreal rightMargin = 12;

int highest(const BurnFigure& burn)
{
    int most = 4;
    for (const Line& line : burn.lines) {
        for (const std::optional<int>& value : line.values) {
            most = std::max(most, value.value_or(0));
        }
    }
    return most;
}

QPen penOf(Line::Role role, const ChartInk& ink)
{
    if (role != Line::Role::Proposed) {
        return linePen(role == Line::Role::Recorded ? 0 : 1, ink);
    }
    QPen pen(ink.acc, 1.5);
    pen.setDashPattern({3.3, 2.6});
    return pen;
}

struct Frame
{
    QRectF plot;
    qsizetype steps = 1;
    int top = 4;

    [[nodiscard]] QPointF at(qsizetype step, int value) const
    {
        const qreal share =
            steps < 2 ? 0.5 : static_cast<qreal>(step) / static_cast<qreal>(steps - 1);
        return {plot.left() + plot.width() * share, plot.bottom() - plot.height() * value / top};
    }
};

void paintSteps(QPainter& painter, const Frame& frame, const BurnFigure& burn, const ChartInk& ink)
{
    painter.setFont(chartFont(smallText));
    painter.setPen(ink.tx3);
    const auto count = burn.steps.size();
    const auto fits = std::max<qsizetype>(1, static_cast<qsizetype>(frame.plot.width() / 48));
    const qsizetype every = std::max<qsizetype>(1, (count + fits - 1) / fits);
    for (qsizetype step = 0; step < count; step += every) {
        const QPointF at = frame.at(step, 0);
        // The last one keeps within the figure.
        const qreal wide = widthOf(painter.font(), burn.steps[step]) + 2;
        const qreal x = std::min(at.x() - wide / 2, frame.plot.right() + rightMargin - wide);
        text(painter, QRectF(x, at.y() + 4, wide, 18), Qt::AlignCenter, burn.steps[step]);
    }
}

/// Beside a point, within the plot.
/// Where it is wanted, or above or below where another label stands.
void paintLabel(QPainter& painter,
                const QRectF& plot,
                const QPointF& at,
                const QString& words,
                bool bold,
                QList<QRectF>& taken)
{
    constexpr qreal high = 18;
    painter.setFont(chartFont(smallText, bold));
    const qreal wide = widthOf(painter.font(), words) + 2;
    const qreal x = std::clamp(at.x(), plot.left(), std::max(plot.left(), plot.right() - wide));
    QRectF place;
    for (const qreal shift : {0.0, -high, high, -2 * high, 2 * high}) {
        const qreal y = std::clamp(at.y() + shift, plot.top(), plot.bottom());
        place = QRectF(x, y - high / 2, wide, high);
        if (std::none_of(taken.cbegin(), taken.cend(), [&place](const QRectF& other) {
                return other.intersects(place);
            })) {
            break;
        }
    }
    taken.append(place);
    text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

QList<FigureMark> paintLine(QPainter& painter,
                            const Frame& frame,
                            const BurnFigure& burn,
                            const Line& line,
                            const ChartInk& ink,
                            QList<QRectF>& taken)
{
    QPolygonF places;
    QList<FigureMark> marks;
    for (qsizetype step = 0; step < line.values.size(); ++step) {
        if (line.values[step]) {
            places.append(frame.at(step, *line.values[step]));
            marks.append({places.last(),
                          line.name + QStringLiteral(" · ") + burn.steps[step] + QLatin1Char(' ') +
                              QString::number(*line.values[step])});
        }
    }
    if (places.isEmpty()) {
        return marks;
    }
    painter.setPen(penOf(line.role, ink));
    painter.drawPolyline(places);
    const bool recorded = line.role == Line::Role::Recorded;
    if (recorded) {
        for (const QPointF& place : places) {
            mark(painter, place, 0, ink.acc);
        }
    }
    painter.setPen(line.role == Line::Role::Planned ? ink.tx2 : ink.acc);
    if (recorded) {
        paintLabel(
            painter, frame.plot, places.last() + QPointF(8, -10), burn.standing, true, taken);
    } else {
        const QPointF near = places[places.size() * 3 / 4];
        const qreal side = line.role == Line::Role::Planned ? -12 : 14;
        paintLabel(painter, frame.plot, near + QPointF(4, side), line.name, false, taken);
    }
    return marks;
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const BurnFigure& burn, const ChartInk& ink)
{
    const int most = highest(burn);
    const int step = axisStep(most, 4);
    const int top = (most + step - 1) / step * step;
    const Frame frame{area.adjusted(34, 12, -rightMargin, -26), burn.steps.size(), top};
    if (burn.steps.isEmpty() || frame.plot.width() < 40 || frame.plot.height() < 40) {
        return {};
    }
    countAxis(painter, frame.plot, top, step, {}, ink);
    paintSteps(painter, frame, burn, ink);
    QList<FigureMark> marks;
    QList<QRectF> taken;
    for (auto line = burn.lines.rbegin(); line != burn.lines.rend(); ++line) {
        marks = paintLine(painter, frame, burn, *line, ink, taken) + marks;
    }
    return marks;
}

} // namespace zt::figure
