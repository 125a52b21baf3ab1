// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

namespace zt::figure {

namespace {

constexpr qreal reach = 4; ///< half a mark

QPolygonF triangle(const QPointF& at)
{
    return {at + QPointF(0, -reach - 0.5),
            at + QPointF(reach + 0.5, reach - 0.5),
            at + QPointF(-reach - 0.5, reach - 0.5)};
}

QPolygonF diamond(const QPointF& at)
{
    constexpr qreal far = reach + 1;
    return {
        at + QPointF(0, -far), at + QPointF(far, 0), at + QPointF(0, far), at + QPointF(-far, 0)};
}

} // namespace

void text(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words)
{
    painter.drawText(place, int(alignment | Qt::TextDontClip | Qt::TextSingleLine), words);
}

void elided(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words)
{
    const QFontMetricsF metrics(painter.font());
    text(painter, place, alignment, metrics.elidedText(words, Qt::ElideRight, place.width() + 1));
}

qreal widthOf(const QFont& font, const QString& words)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

void mark(QPainter& painter, const QPointF& at, int series, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (series % 5) {
    case 0:
        painter.drawEllipse(at, reach, reach);
        break;
    case 1:
        painter.drawPolygon(diamond(at));
        break;
    case 2:
        painter.setPen(QPen(colour, 2));
        painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach));
        painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach));
        break;
    case 3:
        painter.drawRect(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
        break;
    default:
        painter.drawPolygon(triangle(at));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void patch(QPainter& painter, const QRectF& place, BarsFigure::Look look, const ChartInk& ink)
{
    using Look = BarsFigure::Look;
    const QRectF inner = place.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    if (look == Look::Open) {
        QPen pen(ink.ctl, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawRect(inner);
        return;
    }
    painter.fillRect(place,
                     look == Look::Bad    ? ink.bad
                     : look == Look::Full ? ink.level[2]
                     : look == Look::Half ? ink.level[1]
                                          : ink.track);
    if (look == Look::Bad) {
        QColor stroke = ink.onFull;
        stroke.setAlphaF(0.7F); // seen in grey as well
        painter.save();
        painter.setClipRect(place);
        painter.setPen(QPen(stroke, 1));
        for (qreal x = place.left() - place.height(); x < place.right(); x += 5) {
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        }
        painter.restore();
    }
}

QPen linePen(int role, const ChartInk& ink)
{
    if (role == 0) {
        return QPen(ink.acc, 2.5);
    }
    QPen pen(role == 1 ? ink.tx2 : ink.tx3, role == 1 ? 1.5 : 2);
    pen.setDashPattern(role == 1 ? QList<qreal>{4, 2.6} : QList<qreal>{0.5, 2});
    pen.setCapStyle(role == 1 ? Qt::FlatCap : Qt::RoundCap);
    return pen;
}

int axisStep(int top, int most)
{
    for (int decade = 1; decade < 1'000'000'000; decade *= 10) {
        for (const int times : {1, 2, 5}) {
            if (top <= qint64{decade} * times * most) {
                return decade * times;
            }
        }
    }
    return std::max(1, top);
}

void countAxis(QPainter& painter,
               const QRectF& plot,
               int top,
               int step,
               const QString& unit,
               const ChartInk& ink,
               QString (*words)(int))
{
    painter.setFont(chartFont(smallText));
    for (int value = 0; value <= top; value += step) {
        const qreal y = plot.bottom() - plot.height() * value / top;
        painter.setPen(QPen(value == 0 ? ink.axis : ink.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink.tx3);
        text(painter,
             QRectF(plot.left() - 48, y - 9, 42, 18),
             Qt::AlignRight | Qt::AlignVCenter,
             valueOf(value, words) + unit);
    }
}

QList<qreal> apart(const QList<qreal>& wanted, qreal distance, qreal low, qreal high)
{
    QList<int> order(wanted.size());
    for (int i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return wanted[a] < wanted[b]; });
    QList<qreal> places = wanted;
    qreal next = low;
    for (const int i : order) {
        places[i] = std::max(wanted[i], next);
        next = places[i] + distance;
    }
    qreal last = high;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        places[*i] = std::min(places[*i], last);
        last = places[*i] - distance;
    }
    return places;
}

} // namespace zt::figure
