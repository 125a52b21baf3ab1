// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>
#include <cstdlib>

namespace zt::figure {

namespace {

using Row = ChangeFigure::Row;
using Look = BarsFigure::Look;

void paintName(QPainter& painter, const QRectF& place, const Row& row, const ChartInk& ink)
{
    QRectF name = place;
    if (row.hidden) {
        const QPointF at(place.left() + 6, place.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.warn);
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -6), at + QPointF(6, 5), at + QPointF(-6, 5)}));
        painter.setBrush(Qt::NoBrush);
        name.setLeft(place.left() + 16);
    }
    painter.setFont(chartFont(smallText, row.hidden));
    painter.setPen(row.hidden ? ink.tx : ink.tx2);
    elided(painter, name, Qt::AlignLeft | Qt::AlignVCenter, row.name);
}

/// Widths of names, of notes and of the numbers beside the bars.
struct Room
{
    qreal names = 0;
    qreal notes = 0;
    qreal numbers = 0;
};

Room roomFor(const ChangeFigure& figure, const QRectF& area)
{
    Room room;
    for (const Row& row : figure.rows) {
        const qreal mark = row.hidden ? 16 : 0;
        room.names =
            std::max(room.names, widthOf(chartFont(smallText, row.hidden), row.name) + mark);
        room.notes = std::max(room.notes, widthOf(chartFont(smallText), row.note));
        room.numbers = std::max(room.numbers, widthOf(chartFont(smallText, true), row.number));
    }
    room.names = std::min(room.names, area.width() / 3);
    return room;
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const ChangeFigure& changes, const ChartInk& ink)
{
    const Room room = roomFor(changes, area);
    const QRectF plot =
        area.adjusted(room.names + room.numbers + 16, 4, -room.notes - room.numbers - 20, -4);
    if (changes.rows.isEmpty() || plot.width() < 40) {
        return {};
    }
    int most = 1;
    for (const Row& row : changes.rows) {
        most = std::max(most, std::abs(row.change));
    }
    const qreal zero = plot.center().x();
    const qreal height = std::min(30.0, plot.height() / static_cast<qreal>(changes.rows.size()));
    const qreal thick = std::max(4.0, std::min(18.0, height - 4));
    QList<FigureMark> marks;
    for (qsizetype i = 0; i < changes.rows.size(); ++i) {
        const Row& row = changes.rows[i];
        const qreal middle = plot.top() + (static_cast<qreal>(i) + 0.5) * height;
        paintName(painter, QRectF(area.left(), middle - 9, room.names, 18), row, ink);
        const qreal length = plot.width() / 2 * std::abs(row.change) / most;
        const bool up = row.change > 0;
        const QRectF bar(
            up ? zero : zero - length, middle - thick / 2, std::max(1.0, length), thick);
        patch(painter, bar, up ? Look::Bad : Look::Full, ink);
        painter.setFont(chartFont(smallText, true));
        painter.setPen(up ? ink.bad : ink.tx2);
        text(painter,
             up ? QRectF(bar.right() + 4, middle - 9, room.numbers, 18)
                : QRectF(bar.left() - room.numbers - 4, middle - 9, room.numbers, 18),
             (up ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
             row.number);
        painter.setFont(chartFont(smallText));
        painter.setPen(ink.tx3);
        text(painter,
             QRectF(area.right() - room.notes, middle - 9, room.notes, 18),
             Qt::AlignRight | Qt::AlignVCenter,
             row.note);
        marks.append(
            {bar.center(),
             row.name + QStringLiteral(" · ") + row.number + QStringLiteral(" · ") + row.note,
             row.key});
    }
    painter.setPen(QPen(ink.axis, 1));
    painter.drawLine(QPointF(zero, plot.top()),
                     QPointF(zero, plot.top() + height * static_cast<qreal>(changes.rows.size())));
    return marks;
}

} // namespace zt::figure
