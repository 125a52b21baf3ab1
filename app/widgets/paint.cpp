// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

namespace zt::paint {

namespace {

/// Saves and restores the painter's state around one drawing.
class Saved
{
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    ~Saved() { m_painter.restore(); }

    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

QPen hairPen(const QColor& colour, qreal width = 1, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::DashLine) {
        pen.setDashPattern({2.4, 2.2});
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QRectF inner(const QRectF& rect)
{
    return QRectF(rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Points of the unit square 0…16 scaled into `square`.
struct Unit
{
    QRectF square;

    [[nodiscard]] QPointF at(qreal x, qreal y) const
    {
        return {square.x() + x / 16 * square.width(), square.y() + y / 16 * square.height()};
    }

    [[nodiscard]] qreal length(qreal value) const { return value / 16 * square.width(); }
};

void tick(QPainter& painter, const Unit& unit, const QColor& colour, qreal width)
{
    painter.setPen(QPen(colour, unit.length(width), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{unit.at(4.8, 8.3), unit.at(7.1, 10.6), unit.at(11.3, 5.8)});
}

void octagon(QPainter& painter, const Unit& unit)
{
    QPolygonF shape;
    for (int i = 0; i < 8; ++i) {
        const qreal angle = (22.5 + 45 * i) * M_PI / 180;
        shape.append(unit.at(8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle)));
    }
    painter.drawPolygon(shape);
}

void filledGlyph(QPainter& painter, const Theme& theme, Status status, const Unit& unit)
{
    const QPen stroke(theme.glyph, unit.length(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(status));
    if (status == Status::Good) {
        painter.drawEllipse(unit.at(8, 8), unit.length(7), unit.length(7));
        tick(painter, unit, theme.glyph, 1.8);
    } else if (status == Status::Warn) {
        QPainterPath path;
        path.addPolygon(
            {unit.at(8, 1.6), unit.at(15.2, 14.2), unit.at(0.8, 14.2), unit.at(8, 1.6)});
        painter.drawPath(path);
        painter.setPen(stroke);
        painter.drawLine(unit.at(8, 6.2), unit.at(8, 9.4));
        painter.drawPoint(unit.at(8, 11.8));
    } else if (status == Status::Bad) {
        octagon(painter, unit);
        painter.setPen(stroke);
        painter.drawLine(unit.at(5.6, 5.6), unit.at(10.4, 10.4));
        painter.drawLine(unit.at(10.4, 5.6), unit.at(5.6, 10.4));
    } else {
        painter.drawRoundedRect(
            QRectF(unit.at(1.5, 1.5), unit.at(14.5, 14.5)), unit.length(3), unit.length(3));
        painter.setPen(stroke);
        painter.drawPoint(unit.at(8, 4.8));
        painter.drawLine(unit.at(8, 7.4), unit.at(8, 11.4));
    }
}

void outlinedGlyph(QPainter& painter, const Theme& theme, Status status, const Unit& unit)
{
    const QColor colour = theme.colour(status);
    painter.setPen(QPen(colour, unit.length(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = unit.length(6.4);
    if (status == Status::NotYet) {
        QPen pen = painter.pen();
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.7, 1.65});
        painter.setPen(pen);
        painter.drawEllipse(unit.at(8, 8), radius, radius);
        return;
    }
    painter.drawEllipse(unit.at(8, 8), radius, radius);
    if (status == Status::NotApplicable) {
        painter.drawLine(unit.at(5, 8), unit.at(11, 8));
    } else if (status == Status::Stale) {
        painter.drawPolyline(QPolygonF{unit.at(8, 4.6), unit.at(8, 8), unit.at(10.6, 9.6)});
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QRectF circle(unit.at(1.6, 1.6), unit.at(14.4, 14.4));
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
}

} // namespace

void statusGlyph(QPainter& painter, const Theme& theme, Status status, const QRectF& square)
{
    const Saved saved(painter);
    const Unit unit{square};
    switch (status) {
    case Status::Good:
    case Status::Warn:
    case Status::Bad:
    case Status::Info:
        filledGlyph(painter, theme, status, unit);
        return;
    case Status::Partial:
    case Status::NotYet:
    case Status::NotApplicable:
    case Status::Stale:
        outlinedGlyph(painter, theme, status, unit);
        return;
    case Status::Enters:
    case Status::Leaves:
        break;
    }
    const bool up = status == Status::Enters;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(status));
    painter.drawPolygon(up ? QPolygonF{unit.at(8, 3.2), unit.at(13.6, 12.6), unit.at(2.4, 12.6)}
                           : QPolygonF{unit.at(8, 12.8), unit.at(13.6, 3.4), unit.at(2.4, 3.4)});
}

void scoreCell(QPainter& painter, const Theme& theme, const QRectF& cell, Score score, bool impact)
{
    const Saved saved(painter);
    const QRectF place(cell.toAlignedRect());
    painter.setFont(Theme::font(theme.rowText()));
    if (score < 1 || score > 3) {
        painter.setPen(hairPen(theme.line2, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner(place), Theme::radiusCell, Theme::radiusCell);
        painter.setPen(theme.tx3);
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    const size_t step = static_cast<size_t>(score - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(impact ? theme.impact.at(step) : theme.risk.at(step));
    painter.drawRoundedRect(place, Theme::radiusCell, Theme::radiusCell);
    painter.setPen(impact ? theme.impactText : theme.riskText);
    painter.drawText(place, Qt::AlignCenter, QString::number(score));
}

void triCell(QPainter& painter, const Theme& theme, const QRectF& cell, Tri value)
{
    const Saved saved(painter);
    const qreal side = 16;
    const QPointF corner(std::floor(cell.center().x() - side / 2),
                         std::floor(cell.center().y() - side / 2));
    const QRectF square(corner, QSizeF(side, side));
    if (value == Tri::Yes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.acct2);
        painter.drawRoundedRect(square, Theme::radiusCell, Theme::radiusCell);
        tick(painter, Unit{square}, theme.acc, 2);
    } else if (value == Tri::No) {
        painter.setPen(QPen(theme.tx3, 1.5));
        painter.drawLine(QPointF(square.center().x() - 3.5, square.center().y()),
                         QPointF(square.center().x() + 3.5, square.center().y()));
    } else {
        painter.setPen(hairPen(theme.ctl, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner(square), 3, 3);
        painter.setPen(theme.tx2);
        painter.setFont(Theme::font(Theme::small));
        painter.drawText(square.adjusted(0, -1, 0, 1), Qt::AlignCenter, QStringLiteral("?"));
    }
}

int tagWidth(const QString& text, TagStyle style)
{
    const int words = qRound(QFontMetricsF(Theme::font(Theme::small)).horizontalAdvance(text));
    return qMax(tagHeight, words + (style == TagStyle::Tinted ? 26 : (text.size() > 1 ? 12 : 8)));
}

int tag(QPainter& painter,
        const Theme& theme,
        const QRect& place,
        const QString& text,
        TagStyle style,
        Status status)
{
    const Saved saved(painter);
    const int width = qMin(tagWidth(text, style), place.width());
    const QRect box(place.x(), place.y() + (place.height() - tagHeight) / 2, width, tagHeight);
    QRect words = box;
    painter.setFont(Theme::font(Theme::small));
    QColor ink = theme.tx2;
    if (style == TagStyle::Plain || style == TagStyle::Tinted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style == TagStyle::Plain ? theme.s2 : theme.tint(status));
        painter.drawRoundedRect(box, Theme::radiusCell, Theme::radiusCell);
    } else {
        const bool dashed = style == TagStyle::Dashed;
        painter.setPen(
            hairPen(dashed ? theme.acc : theme.line2, 1, dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner(box), Theme::radiusCell, Theme::radiusCell);
        ink = dashed ? theme.acc : theme.tx2;
    }
    if (style == TagStyle::Tinted) {
        statusGlyph(painter, theme, status, QRectF(box.x() + 5, box.y() + 4, 12, 12));
        words.adjust(14, 0, 0, 0);
        ink = theme.colour(status);
    }
    painter.setPen(ink);
    painter.drawText(words,
                     Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() - 4));
    return width;
}

int keyCapWidth(const QString& key)
{
    const qreal words = QFontMetricsF(Theme::font(Theme::small)).horizontalAdvance(key);
    return qMax(18, qRound(words) + 10);
}

void keyCap(QPainter& painter, const Theme& theme, const QRectF& cap, const QString& key)
{
    const Saved saved(painter);
    const QRectF box = inner(cap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, 1), 4, 4);
    painter.setPen(hairPen(theme.line2));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box.adjusted(0, 0, 0, -0.5), 3.5, 3.5);
    painter.setPen(theme.tx2);
    painter.setFont(Theme::font(Theme::small));
    painter.drawText(cap.adjusted(0, -1, 0, 0), Qt::AlignCenter, key);
}

void selectedRow(QPainter& painter, const Theme& theme, const QRect& row, bool first)
{
    painter.fillRect(row, theme.acct);
    if (first) {
        painter.fillRect(QRect(row.x(), row.y(), 3, row.height()), theme.acc);
    }
}

void focusRing(QPainter& painter, const Theme& theme, const QRectF& cell, qreal radius)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.acc, 2));
    painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), radius + 1.5, radius + 1.5);
}

void elided(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment alignment)
{
    const QString shown =
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

void horizontalLine(QPainter& painter, const QColor& colour, qreal left, qreal right, qreal y)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 0));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.restore();
}

void verticalLine(QPainter& painter, const QColor& colour, qreal x, qreal top, qreal bottom)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 0));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.restore();
}

void chevron(QPainter& painter, const QColor& colour, const QRectF& place, bool open)
{
    const Saved saved(painter);
    const QPointF c = place.center();
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        open ? QPolygonF{c + QPointF(-5, -2.5), c + QPointF(0, 2.5), c + QPointF(5, -2.5)}
             : QPolygonF{c + QPointF(-2.5, -5), c + QPointF(2.5, 0), c + QPointF(-2.5, 5)});
}

QString toolTip(const QString& plain)
{
    if (plain.isEmpty()) {
        return {};
    }
    return QStringLiteral("<span>%1</span>")
        .arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

} // namespace zt::paint
