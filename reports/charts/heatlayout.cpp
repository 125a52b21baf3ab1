// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/heatlayout.h"

#include "reports/charts/figurepaint.h"

#include <algorithm>
#include <cmath>

namespace zt {

namespace {

constexpr qreal corner = 2;
constexpr int tinyText = 10; ///< item numbers, which the tool tip repeats

QRectF pixelAligned(const QRectF& rect)
{
    return QRectF(rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

void edge(QPainter& painter, const QRectF& box, const QColor& colour, bool dashed)
{
    QPen pen(colour, 1);
    if (dashed) {
        pen.setDashPattern({2.4, 2.2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, corner, corner);
}

void fill(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, corner, corner);
}

void hatched(QPainter& painter, const QRectF& box, const ChartInk& ink)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(ink.line2, 1));
    constexpr int apart = 4;
    for (int at = 0; at < box.height() + box.width(); at += apart) {
        const qreal x = box.left() - box.height() + at;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void half(QPainter& painter, const QRectF& box, const ChartInk& ink)
{
    fill(painter, box, ink.level[0]);
    painter.setBrush(ink.level[1]);
    painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), box.bottomLeft()});
    edge(painter, pixelAligned(box), ink.level[1], false);
}

void cross(QPainter& painter, const QRectF& box, const ChartInk& ink)
{
    fill(painter, box, ink.badt);
    QColor stroke = ink.bad;
    stroke.setAlphaF(0.75F);
    painter.setPen(QPen(stroke, 1.5, Qt::SolidLine, Qt::RoundCap));
    const qreal reach = box.width() * 0.22;
    const QPointF c = box.center();
    painter.drawLine(c + QPointF(-reach, -reach), c + QPointF(reach, reach));
    painter.drawLine(c + QPointF(-reach, reach), c + QPointF(reach, -reach));
}

} // namespace

void paintItemCell(
    QPainter& painter, const QRectF& cell, ItemStatus status, bool applies, const ChartInk& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(cell.toAlignedRect());
    const QRectF line = pixelAligned(box);
    if (!applies || status == ItemStatus::NotApplicable) {
        hatched(painter, box, ink);
        edge(painter, line, ink.line2, false);
    } else if (status == ItemStatus::Implemented) {
        fill(painter, box, ink.level[2]);
    } else if (status == ItemStatus::Partial) {
        half(painter, box, ink);
    } else if (status == ItemStatus::Planned) {
        fill(painter, box, ink.base);
        edge(painter, line, ink.ctl, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.tx3);
        painter.drawEllipse(box.center(), box.width() / 6, box.width() / 6);
    } else if (status == ItemStatus::NotImplemented) {
        cross(painter, box, ink);
    } else {
        edge(painter, line, ink.ctl, true);
    }
    painter.restore();
}

int HeatLayout::columns() const
{
    int sum = 0;
    for (const int size : groupSizes) {
        sum += size;
    }
    return sum;
}

qreal HeatLayout::left(int column) const
{
    qreal gaps = 0;
    int first = 0;
    for (const int size : groupSizes) {
        first += size;
        if (column < first) {
            break;
        }
        gaps += groupGap;
    }
    return column * (cellWidth + gap) + gaps;
}

qreal HeatLayout::width() const
{
    const int last = columns() - 1;
    return last < 0 ? 0 : left(last) + cellWidth;
}

int HeatLayout::columnAt(qreal x) const
{
    for (int column = 0; column < columns(); ++column) {
        const qreal start = left(column);
        if (x >= start && x < start + cellWidth + gap) {
            return column;
        }
    }
    return -1;
}

void HeatLayout::fit(qreal room)
{
    constexpr qreal narrowest = 11;
    constexpr qreal widest = 16;
    const int count = columns();
    const auto between = static_cast<qreal>(std::max<qsizetype>(0, groupSizes.size() - 1));
    if (count == 0) {
        return;
    }
    groupGap = room < count * 16.0 + between * 12 ? 6 : 12;
    const qreal each = std::floor((room - between * groupGap) / count) - gap;
    cellWidth = std::clamp(each, narrowest, widest);
}

void paintHeatHead(QPainter& painter,
                   const QPointF& origin,
                   const HeatLayout& layout,
                   const HeatFigure& heat,
                   const ChartInk& ink)
{
    int column = 0;
    for (qsizetype group = 0; group < heat.groups.size(); ++group) {
        const int size = layout.groupSizes.value(group);
        const qreal left = layout.left(column);
        const qreal right = layout.left(column + size - 1) + layout.cellWidth;
        painter.setFont(chartFont(figure::smallText, true));
        painter.setPen(ink.tx);
        figure::elided(
            painter,
            QRectF(origin.x() + left, origin.y(), right - left + layout.groupGap - 4, 18),
            Qt::AlignLeft | Qt::AlignVCenter,
            heat.groups[group]);
        painter.setFont(chartFont(tinyText));
        painter.setPen(ink.tx3);
        for (int i = 0; i < size; ++i) {
            figure::text(
                painter,
                QRectF(origin.x() + layout.left(column + i), origin.y() + 18, layout.cellWidth, 16),
                Qt::AlignCenter,
                heat.itemNames.value(column + i).section(QLatin1Char('-'), -1));
        }
        column += size;
    }
}

void paintHeatCells(QPainter& painter,
                    const QPointF& origin,
                    const HeatLayout& layout,
                    const QList<HeatFigure::Cell>& cells,
                    const ChartInk& ink)
{
    for (int column = 0; column < cells.size(); ++column) {
        paintItemCell(painter,
                      QRectF(origin.x() + layout.left(column),
                             origin.y() + 1,
                             layout.cellWidth,
                             layout.cellHeight - 2),
                      cells[column].status,
                      cells[column].applies,
                      ink);
    }
}

QList<FigureMark>
figure::paint(QPainter& painter, const QRectF& area, const HeatFigure& heat, const ChartInk& ink)
{
    HeatLayout layout;
    layout.groupSizes = heat.groupSizes;
    layout.names = std::min(180.0, area.width() / 5);
    layout.fit(area.width() - layout.names);
    const QPointF origin(area.left() + layout.names, area.top());
    paintHeatHead(painter, origin, layout, heat, ink);
    for (qsizetype row = 0; row < heat.rows.size(); ++row) {
        const qreal y = area.top() + layout.head + static_cast<qreal>(row) * layout.cellHeight;
        painter.setFont(chartFont(smallText));
        painter.setPen(ink.tx);
        elided(painter,
               QRectF(area.left(), y, layout.names - 8, layout.cellHeight),
               Qt::AlignLeft | Qt::AlignVCenter,
               heat.rows[row].name);
        paintHeatCells(painter, QPointF(origin.x(), y), layout, heat.rows[row].cells, ink);
    }
    return {};
}

} // namespace zt
