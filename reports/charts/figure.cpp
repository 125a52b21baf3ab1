// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"
#include "reports/charts/heatlayout.h"

#include <algorithm>
#include <functional>

namespace zt {

namespace {

constexpr qreal margin = 16;
constexpr qreal headRow = 24;
constexpr qreal legendRow = 18;

/// A name with what it is drawn with.
struct Key
{
    QString name;
    std::function<void(QPainter& painter, const QRectF& sample, const ChartInk& ink)> draw;
    qreal width = 12; ///< of the sample
};

template <class Line>
Key lineKey(const Line& line, const std::function<QPen(const ChartInk&)>& pen)
{
    return {line.name,
            [pen](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                painter.setPen(pen(ink));
                painter.drawLine(QPointF(sample.left(), sample.center().y()),
                                 QPointF(sample.right(), sample.center().y()));
            },
            20};
}

QList<Key> keysOf(const RadarFigure& radar)
{
    QList<Key> keys;
    for (const RadarFigure::Line& line : radar.lines) {
        const int role = static_cast<int>(line.role);
        keys.append(
            lineKey(line, [role](const ChartInk& ink) { return figure::linePen(role, ink); }));
    }
    return keys;
}

/// Bars and columns: parts by their pattern.
template <class Parts>
QList<Key> patchKeys(const Parts& parts)
{
    QList<Key> keys;
    for (const auto& part : parts) {
        keys.append(
            {part.name,
             [look = part.look](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                 figure::patch(painter, sample, look, ink);
             },
             12});
    }
    return keys;
}

QList<Key> keysOf(const BarsFigure& bars)
{
    return patchKeys(bars.parts);
}

QList<Key> keysOf(const ColumnsFigure& columns)
{
    return patchKeys(columns.parts);
}

QList<Key> keysOf(const HeatFigure& heat)
{
    constexpr std::array shown{ItemStatus::Implemented,
                               ItemStatus::Partial,
                               ItemStatus::Planned,
                               ItemStatus::NotImplemented,
                               ItemStatus::NotApplicable,
                               ItemStatus::NotAssessed};
    QList<Key> keys;
    for (const ItemStatus status : shown) {
        keys.append({heat.statusNames.value(static_cast<int>(status)),
                     [status](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                         paintItemCell(painter, sample, status, true, ink);
                     },
                     12});
    }
    return keys;
}

QList<Key> keysOf(const ScatterFigure& scatter)
{
    QList<Key> keys;
    for (int shape = 0; shape < scatter.shapeNames.size(); ++shape) {
        if (scatter.shapeNames[shape].isEmpty()) {
            continue;
        }
        keys.append({scatter.shapeNames[shape],
                     [shape](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                         figure::outline(
                             painter, sample.center(), shape, QPen(ink.axis, 1.2), ink.base);
                     },
                     12});
    }
    if (!scatter.movementName.isEmpty()) {
        keys.append({scatter.movementName,
                     [](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                         const QPointF from(sample.left() + 3, sample.center().y());
                         const QPointF to(sample.right() - 5, sample.center().y());
                         painter.setPen(QPen(ink.bad, 1.2));
                         painter.drawLine(from, to);
                         painter.setBrush(ink.base);
                         painter.drawEllipse(from, 2.5, 2.5);
                         figure::outline(painter, to, 1, QPen(ink.bad, 1.2), ink.bad);
                     },
                     24});
    }
    return keys;
}

QList<Key> keysOf(const ChangeFigure& changes)
{
    QList<Key> keys;
    const auto add = [&keys](const QString& name, BarsFigure::Look look) {
        keys.append({name,
                     [look](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                         figure::patch(painter, sample, look, ink);
                     },
                     12});
    };
    add(changes.fallingName, BarsFigure::Look::Full);
    add(changes.risingName, BarsFigure::Look::Bad);
    if (!changes.hiddenName.isEmpty()) {
        keys.append({changes.hiddenName,
                     [](QPainter& painter, const QRectF& sample, const ChartInk& ink) {
                         figure::outline(painter, sample.center(), 4, QPen(ink.warn, 1), ink.warn);
                     },
                     12});
    }
    return keys;
}

/// The lines carry their names themselves.
QList<Key> keysOf(const LinesFigure& /*lines*/)
{
    return {};
}

QList<Key> keysOf(const BurnFigure& /*burn*/)
{
    return {};
}

QList<Key> keysOf(const StepsFigure& /*steps*/)
{
    return {};
}

} // namespace

int BarsFigure::written(qsizetype row, qsizetype part) const
{
    int sum = 0;
    for (qsizetype i = running ? 0 : part; i <= part; ++i) {
        sum += parts.at(i).values.value(row);
    }
    return sum;
}

qint64 ColumnsFigure::total(qsizetype step) const
{
    qint64 sum = 0;
    for (const Part& part : parts) {
        sum += part.values.value(step);
    }
    return sum;
}

QList<FigureMark>
paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const ChartInk& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QList<FigureMark> marks = std::visit(
        [&](const auto& body) { return figure::paint(painter, area, body, ink); }, figure.body);
    painter.restore();
    return marks;
}

qreal paintLegend(QPainter& painter, const QRectF& row, const Figure& figure, const ChartInk& ink)
{
    const QList<Key> keys = std::visit([](const auto& body) { return keysOf(body); }, figure.body);
    const QFont font = chartFont(figure::smallText);
    qreal right = row.right();
    qreal top = row.top();
    qreal widest = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const qreal wide = figure::widthOf(font, key->name);
        if (right - wide - 5 - key->width < row.left() && right < row.right()) {
            right = row.right(); // what does not fit goes into a second row
            top += legendRow;
        }
        painter.setFont(font);
        painter.setPen(ink.tx2);
        figure::text(painter,
                     QRectF(right - wide, top, wide, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     key->name);
        const QRectF sample(
            right - wide - 5 - key->width, top + row.height() / 2 - 6, key->width, 12);
        key->draw(painter, sample, ink);
        right = sample.left() - 12;
        widest = std::max(widest, row.right() - right);
    }
    painter.restore();
    return widest;
}

qreal legendWidth(const Figure& figure)
{
    const QFont font = chartFont(figure::smallText);
    qreal wide = 0;
    for (const Key& key : std::visit([](const auto& body) { return keysOf(body); }, figure.body)) {
        wide += figure::widthOf(font, key.name) + 5 + key.width + 12;
    }
    return wide;
}

QSize pictureSize(const Figure& figure)
{
    if (const auto* heat = std::get_if<HeatFigure>(&figure.body)) {
        const HeatLayout layout;
        const auto rows = static_cast<int>(heat->rows.size());
        return {960,
                static_cast<int>(2 * margin + headRow + 8 + layout.head +
                                 std::max(1, rows) * layout.cellHeight)};
    }
    if (const auto* bars = std::get_if<BarsFigure>(&figure.body)) {
        constexpr int barRow = 44;
        return {800,
                static_cast<int>(2 * margin + headRow + 8) +
                    barRow * std::max(1, static_cast<int>(bars->rows.size()))};
    }
    if (const auto* changes = std::get_if<ChangeFigure>(&figure.body)) {
        constexpr int changeRow = 30;
        return {800,
                static_cast<int>(2 * margin + headRow + 16) +
                    changeRow * std::max(1, static_cast<int>(changes->rows.size()))};
    }
    if (std::holds_alternative<ScatterFigure>(figure.body)) {
        return {800, 560};
    }
    return std::holds_alternative<RadarFigure>(figure.body) ? QSize(640, 520) : QSize(800, 400);
}

void paintPicture(QPainter& painter, const QRectF& area, const Figure& figure, const ChartInk& ink)
{
    painter.fillRect(area, ink.base);
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    const QRectF head(inner.left(), inner.top(), inner.width(), headRow);
    const qreal legend = paintLegend(painter, head, figure, ink);
    painter.setFont(chartFont(figure::bodyText, true));
    painter.setPen(ink.tx);
    const qreal title = figure::widthOf(painter.font(), figure.title);
    figure::text(painter, head, Qt::AlignLeft | Qt::AlignVCenter, figure.title);
    painter.setFont(chartFont(figure::smallText));
    painter.setPen(ink.tx3);
    figure::elided(painter,
                   head.adjusted(title + 12, 0, -legend - 12, 0),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   figure.remark);
    (void)paintFigure(painter, inner.adjusted(0, headRow + 8, 0, 0), figure, ink);
}

} // namespace zt
