// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt::figure {

namespace {

using Look = BarsFigure::Look;

/// The digit on a patch without hatch, so that it can be read.
void paintValue(
    QPainter& painter, const QRectF& bar, Look look, const QString& digits, const ChartInk& ink)
{
    painter.setFont(chartFont(smallText, true));
    const qreal wide = widthOf(painter.font(), digits) + 8;
    if (wide > bar.width()) {
        return;
    }
    const bool full = look == Look::Bad || look == Look::Full;
    if (look == Look::Bad) {
        const qreal high = std::min(16.0, bar.height());
        painter.fillRect(
            QRectF(bar.center().x() - wide / 2, bar.center().y() - high / 2, wide, high), ink.bad);
    }
    painter.setPen(full ? ink.onFull : ink.tx);
    if (look == Look::Half) {
        painter.setPen(ink.onHalf);
    }
    text(painter, bar, Qt::AlignCenter, digits);
}

int longestRow(const BarsFigure& bars)
{
    int longest = 1;
    for (qsizetype row = 0; row < bars.rows.size(); ++row) {
        int sum = 0;
        for (const BarsFigure::Part& part : bars.parts) {
            sum += part.values.value(row);
        }
        longest = std::max(longest, sum);
    }
    return longest;
}

} // namespace

QList<FigureMark>
paint(QPainter& painter, const QRectF& area, const BarsFigure& bars, const ChartInk& ink)
{
    qreal names = 0;
    qreal notes = 0;
    for (const QString& name : bars.rows) {
        names = std::max(names, widthOf(chartFont(smallText), name));
    }
    for (const QString& note : bars.rowNotes) {
        notes = std::max(notes, widthOf(chartFont(smallText, true), note));
    }
    names = std::min(names, area.width() / 3);
    const QRectF plot = area.adjusted(names + 12, 4, -notes - 10, -4);
    if (bars.rows.isEmpty() || plot.width() < 40) {
        return {};
    }
    const qreal height = std::min(44.0, plot.height() / static_cast<qreal>(bars.rows.size()));
    const qreal thick = std::min(24.0, height - 4);
    const qreal scale = plot.width() / longestRow(bars);
    QList<FigureMark> marks;
    for (qsizetype row = 0; row < bars.rows.size(); ++row) {
        const qreal middle = plot.top() + (static_cast<qreal>(row) + 0.5) * height;
        painter.setFont(chartFont(smallText));
        painter.setPen(ink.tx2);
        elided(painter,
               QRectF(area.left(), middle - 9, names, 18),
               Qt::AlignLeft | Qt::AlignVCenter,
               bars.rows[row]);
        qreal x = plot.left();
        for (qsizetype at = 0; at < bars.parts.size(); ++at) {
            const BarsFigure::Part& part = bars.parts.at(at);
            const int value = part.values.value(row);
            if (value == 0) {
                continue;
            }
            const QRectF bar(x, middle - thick / 2, std::max(2.0, value * scale - 1), thick);
            patch(painter, bar, part.look, ink);
            const QString digits = valueOf(bars.written(row, at), bars.valueText);
            paintValue(painter, bar, part.look, digits, ink);
            marks.append(
                {bar.center(),
                 bars.rows[row] + QStringLiteral(" · ") + part.name + QLatin1Char(' ') + digits});
            x += value * scale;
        }
        painter.setFont(chartFont(smallText, true));
        painter.setPen(ink.tx);
        text(painter,
             QRectF(x + 6, middle - 9, notes, 18),
             Qt::AlignLeft | Qt::AlignVCenter,
             bars.rowNotes.value(row));
    }
    return marks;
}

} // namespace zt::figure
