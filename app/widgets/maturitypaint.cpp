// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/maturitypaint.h"

#include "app/widgets/paint.h"

#include <algorithm>
#include <cmath>

namespace zt::paint {

namespace {

QRectF pixelAligned(const QRectF& rect)
{
    return QRectF(rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

void edge(QPainter& painter, const QRectF& box, const QColor& colour, bool dashed, qreal radius)
{
    QPen pen(colour, 1);
    if (dashed) {
        pen.setDashPattern({2.4, 2.2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
}

void fill(QPainter& painter, const QRectF& box, const QColor& colour, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
}

void hatched(QPainter& painter, const Theme& theme, const QRectF& box)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(theme.line2, 1));
    constexpr int apart = 4;
    const int lines = static_cast<int>(std::ceil((box.width() + box.height()) / apart));
    for (int i = 0; i < lines; ++i) {
        const qreal x = box.left() - box.height() + i * apart;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void half(QPainter& painter, const Theme& theme, const QRectF& box)
{
    fill(painter, box, theme.level[0], 2);
    painter.setBrush(theme.level[1]);
    painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), box.bottomLeft()});
    edge(painter, pixelAligned(box), theme.level[1], false, 2);
}

void cross(QPainter& painter, const Theme& theme, const QRectF& box)
{
    fill(painter, box, theme.badt, 2);
    QColor stroke = theme.bad;
    stroke.setAlphaF(0.75F);
    painter.setPen(QPen(stroke, 1.5, Qt::SolidLine, Qt::RoundCap));
    const qreal reach = box.width() * 0.22;
    const QPointF c = box.center();
    painter.drawLine(c + QPointF(-reach, -reach), c + QPointF(reach, reach));
    painter.drawLine(c + QPointF(-reach, reach), c + QPointF(reach, -reach));
}

} // namespace

QString levelNumeral(int order)
{
    switch (order) {
    case 1:
        return QStringLiteral("I");
    case 2:
        return QStringLiteral("II");
    case 3:
        return QStringLiteral("III");
    case 4:
        return QStringLiteral("IV");
    default:
        return QStringLiteral("—");
    }
}

void levelBadge(QPainter& painter, const Theme& theme, const QRectF& square, int order)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal radius = 5;
    const QRectF box(square.toAlignedRect());
    painter.setFont(Theme::font(
        box.width() >= 40 ? Theme::large : (box.width() < 24 ? Theme::small : Theme::body), true));
    if (order < 1) {
        edge(painter, pixelAligned(box), theme.line2, true, radius);
        painter.setPen(theme.tx3);
    } else {
        const auto step = static_cast<size_t>(std::min(order, 4) - 1);
        fill(painter, box, theme.level.at(step), radius);
        if (order <= 2) {
            edge(painter, pixelAligned(box), theme.level[2], false, radius);
        }
        painter.setPen(theme.levelText.at(step));
    }
    painter.drawText(box, Qt::AlignCenter, levelNumeral(order));
    painter.restore();
}

void itemCell(
    QPainter& painter, const Theme& theme, const QRectF& cell, ItemStatus status, bool applies)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(cell.toAlignedRect());
    const QRectF line = pixelAligned(box);
    if (!applies || status == ItemStatus::NotApplicable) {
        hatched(painter, theme, box);
        edge(painter, line, theme.line2, false, 2);
    } else if (status == ItemStatus::Implemented) {
        fill(painter, box, theme.level[2], 2);
    } else if (status == ItemStatus::Partial) {
        half(painter, theme, box);
    } else if (status == ItemStatus::Planned) {
        fill(painter, box, theme.base, 2);
        edge(painter, line, theme.ctl, false, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tx3);
        painter.drawEllipse(box.center(), box.width() / 6, box.width() / 6);
    } else if (status == ItemStatus::NotImplemented) {
        cross(painter, theme, box);
    } else {
        edge(painter, line, theme.ctl, true, 2);
    }
    painter.restore();
}

void statusBar(QPainter& painter, const Theme& theme, const QRectF& bar, const StatusCounts& counts)
{
    constexpr std::array shown{ItemStatus::Implemented, ItemStatus::Partial, ItemStatus::Planned};
    const std::array<QColor, 3> colours{theme.level[2], theme.level[1], theme.line2};
    int all = 0;
    for (const int count : counts) {
        all += count;
    }
    painter.fillRect(bar, theme.s3);
    qreal x = bar.left();
    for (size_t i = 0; i < shown.size() && all > 0; ++i) {
        const qreal width = bar.width() * counts.at(static_cast<size_t>(shown.at(i))) / all;
        if (width > 0) {
            painter.fillRect(QRectF(x, bar.top(), std::max(1.0, width - 1), bar.height()),
                             colours.at(i));
            painter.fillRect(QRectF(x + std::max(1.0, width - 1), bar.top(), 1, bar.height()),
                             theme.s1);
        }
        x += width;
    }
}

bool PeriodBar::meets() const
{
    if (!from.isValid() && !to.isValid()) {
        return true;
    }
    const bool startsTooLate = effectiveFrom.isValid() && to.isValid() && effectiveFrom > to;
    const bool endsTooEarly = effectiveTo.isValid() && from.isValid() && effectiveTo < from;
    return !startsTooLate && !endsTooEarly;
}

void periodBar(QPainter& painter, const Theme& theme, const QRectF& bar, const PeriodBar& period)
{
    const bool stated = period.from.isValid() && period.to.isValid();
    const QDate first = stated ? period.from : period.today.addYears(-1);
    const QDate last = stated ? period.to : period.today.addYears(1);
    const qint64 length = std::max<qint64>(1, first.daysTo(last) + 1);
    const qint64 margin = stated ? length / 2 : 0;
    const QDate begin = first.addDays(-margin);
    const qint64 whole = length + 2 * margin;
    const auto x = [&](const QDate& date, int extra) {
        const qreal at = static_cast<qreal>(begin.daysTo(date) + extra) / static_cast<qreal>(whole);
        return bar.left() + std::clamp(at, 0.0, 1.0) * bar.width();
    };
    if (stated) {
        painter.fillRect(QRectF(QPointF(x(first, 0), bar.top()), QPointF(x(last, 1), bar.bottom())),
                         theme.s3);
    }
    const qreal from = period.effectiveFrom.isValid() ? x(period.effectiveFrom, 0) : bar.left();
    const qreal to = period.effectiveTo.isValid() ? x(period.effectiveTo, 1) : bar.right();
    painter.fillRect(QRectF(from, bar.center().y() - 2, std::max(2.0, to - from), 4),
                     period.meets() ? theme.level[2] : theme.warn);
    painter.fillRect(QRectF(x(period.today, 0) - 1, bar.top(), 2, bar.height()), theme.acc);
}

} // namespace zt::paint
