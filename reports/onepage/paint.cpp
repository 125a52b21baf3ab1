// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/onepage/paint.h"

#include "reports/charts/chartink.h"
#include "reports/charts/figurepaint.h"
#include "reports/wordingroadmap.h"

#include <QPainter>

#include <algorithm>

namespace zt::onepage {

namespace {

using figure::elided;
using figure::text;
using figure::widthOf;

constexpr int tinyText = 10;
constexpr int titleText = 22;
constexpr qreal margin = 36;
constexpr qreal between = 18; ///< columns
constexpr qreal headRow = 22; ///< of a part
constexpr qreal legendRow = 18;
constexpr qreal cardHeight = 112;
constexpr qreal lowRow = 134; ///< height of the two lower rows
constexpr int mostSegments = 24;

/// As large as fits one line, down to what can still be read.
QFont fittingFont(const QString& words, int pixels, qreal room)
{
    constexpr int smallest = 13;
    while (pixels > smallest && widthOf(chartFont(pixels, true), words) > room) {
        --pixels;
    }
    return chartFont(pixels, true);
}

void paintHead(QPainter& painter, const QRectF& area, const OnePage& page, const ChartInk& ink)
{
    constexpr qreal titleRow = 30;
    const QString points = page.points.join(QStringLiteral(" · "));
    const qreal right = std::max(widthOf(chartFont(figure::bodyText, true), page.subject),
                                 widthOf(chartFont(figure::smallText), points));
    const qreal aside = std::min(right + 2, area.width() / 3);
    const qreal room = area.width() - aside - between;
    painter.setPen(ink.tx);
    painter.setFont(fittingFont(page.title, titleText, room));
    elided(painter,
           QRectF(area.left(), area.top(), room, titleRow),
           Qt::AlignLeft | Qt::AlignVCenter,
           page.title);
    painter.setFont(chartFont(figure::bodyText, true));
    text(painter,
         QRectF(area.right() - aside, area.top(), aside, titleRow),
         Qt::AlignRight | Qt::AlignVCenter,
         page.subject);
    painter.setFont(chartFont(figure::smallText));
    painter.setPen(ink.tx2);
    elided(painter,
           QRectF(area.left(), area.top() + titleRow, room, 18),
           Qt::AlignLeft | Qt::AlignVCenter,
           page.facts.join(QStringLiteral(" · ")));
    elided(painter,
           QRectF(area.right() - aside, area.top() + titleRow, aside, 18),
           Qt::AlignRight | Qt::AlignVCenter,
           points);
}

/// Filled by level; an empty dashed one below I.
void paintBadge(QPainter& painter, const QRectF& place, int order, const ChartInk& ink)
{
    const QRectF box = place.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    QPen edge(order < 1 ? ink.ctl : ink.level[2], 1);
    QColor words = ink.tx;
    if (order < 1) {
        edge.setDashPattern({3, 3});
    } else {
        painter.setBrush(ink.level.at(static_cast<size_t>(order) - 1));
        words = order < 3 ? ink.onHalf : ink.onFull;
    }
    painter.setPen(edge);
    painter.drawRoundedRect(box, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(words);
    painter.setFont(chartFont(18, true));
    text(painter, place, Qt::AlignCenter, levelNumeral(order));
}

void paintProgress(QPainter& painter,
                   const QRectF& row,
                   const LevelCardContent& card,
                   const ChartInk& ink)
{
    painter.setFont(chartFont(figure::smallText));
    painter.setPen(ink.tx2);
    text(painter, row, Qt::AlignLeft | Qt::AlignVCenter, card.next);
    if (card.of < 1) {
        return;
    }
    const qreal left = row.left() + widthOf(painter.font(), card.next) + 8;
    painter.setFont(chartFont(figure::smallText, true));
    painter.setPen(ink.tx);
    const QString count = QStringLiteral("%1/%2").arg(card.done).arg(card.of);
    text(painter, row, Qt::AlignRight | Qt::AlignVCenter, count);
    // A count, so segments; many systems are shown by so many of twenty-four.
    const int segments = std::min(card.of, mostSegments);
    const int filled = static_cast<int>(qint64{card.done} * segments / card.of);
    const qreal step = (row.right() - widthOf(painter.font(), count) - 8 - left) / segments;
    for (int i = 0; i < segments; ++i) {
        painter.fillRect(QRectF(left + i * step, row.center().y() - 3, std::max(1.0, step - 2), 6),
                         i < filled ? ink.level[2] : ink.track);
    }
}

void paintMove(QPainter& painter,
               const QRectF& row,
               const LevelCardContent& card,
               const ChartInk& ink)
{
    const QString arrow = card.direction > 0   ? QStringLiteral("▲ ")
                          : card.direction < 0 ? QStringLiteral("▼ ")
                                               : QString();
    painter.setFont(chartFont(figure::smallText));
    // How far it has come is the longer text; of the two it gives way.
    const qreal note = std::min(widthOf(painter.font(), card.heldNote) + 2, row.width() * 0.6);
    const qreal room = row.width() - note - 6;
    const QString move =
        card.move.isEmpty()
            ? QString()
            : firstThatFits({arrow + card.move, arrow + card.moveShort}, painter.font(), room);
    painter.setPen(card.direction > 0 ? ink.good : card.direction < 0 ? ink.bad : ink.tx2);
    elided(painter,
           QRectF(row.right() - room, row.top(), room, row.height()),
           Qt::AlignRight | Qt::AlignVCenter,
           move);
    painter.setPen(ink.tx2);
    elided(painter,
           QRectF(row.left(), row.top(), note, row.height()),
           Qt::AlignLeft | Qt::AlignVCenter,
           card.heldNote);
}

void paintCard(QPainter& painter,
               const QRectF& place,
               const OnePage& page,
               const LevelCardContent& card,
               const ChartInk& ink)
{
    painter.setPen(QPen(ink.line2, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF inner = place.adjusted(10, 9, -10, -7);
    constexpr qreal badge = 38;
    paintBadge(painter, QRectF(inner.left(), inner.top(), badge, badge), card.order, ink);
    const qreal left = inner.left() + badge + 9;
    const qreal room = inner.right() - left;
    painter.setFont(chartFont(figure::bodyText, true));
    painter.setPen(ink.tx);
    elided(painter,
           QRectF(left, inner.top() - 1, room, 20),
           Qt::AlignLeft | Qt::AlignVCenter,
           card.pillar);
    painter.setFont(chartFont(figure::smallText));
    painter.setPen(ink.tx2);
    elided(painter,
           QRectF(left, inner.top() + 19, room, 18),
           Qt::AlignLeft | Qt::AlignVCenter,
           (card.target + QLatin1Char(' ') + card.due).trimmed());
    const qreal rows = inner.top() + badge + 4;
    paintProgress(painter, QRectF(inner.left(), rows, inner.width(), 18), card, ink);
    if (!card.held.isEmpty()) {
        painter.setFont(chartFont(figure::smallText));
        painter.setPen(ink.tx2);
        const QRectF row(inner.left(), rows + 18, inner.width(), 18);
        const qreal word = widthOf(painter.font(), page.heldBy) + 6;
        text(painter, row, Qt::AlignLeft | Qt::AlignVCenter, page.heldBy);
        painter.setFont(chartFont(figure::smallText, true));
        painter.setPen(ink.tx);
        const QRectF rest = row.adjusted(word, 0, 0, 0);
        elided(painter,
               rest,
               Qt::AlignLeft | Qt::AlignVCenter,
               firstThatFits(card.held, painter.font(), rest.width()));
    }
    paintMove(painter, QRectF(inner.left(), rows + 36, inner.width(), 18), card, ink);
}

void paintCards(QPainter& painter, const QRectF& row, const OnePage& page, const ChartInk& ink)
{
    constexpr qreal gap = 10;
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, page.cards.size()));
    const qreal wide = (row.width() - gap * (count - 1)) / count;
    for (qsizetype i = 0; i < page.cards.size(); ++i) {
        const QRectF place(
            row.left() + static_cast<qreal>(i) * (wide + gap), row.top(), wide, row.height());
        paintCard(painter, place, page, page.cards[i], ink);
    }
}

/// A line, the title, what stands behind it; gives what is left below.
QRectF paintHeading(QPainter& painter,
                    const QRectF& area,
                    const QString& title,
                    const QString& remark,
                    qreal legend,
                    const ChartInk& ink)
{
    painter.setPen(QPen(ink.line2, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    const QRectF row(area.left(), area.top() + 3, area.width(), headRow);
    painter.setFont(chartFont(figure::bodyText, true));
    painter.setPen(ink.tx);
    const qreal wide = std::min(widthOf(painter.font(), title) + 2, row.width());
    elided(painter,
           QRectF(row.left(), row.top(), wide, headRow),
           Qt::AlignLeft | Qt::AlignVCenter,
           title);
    const qreal room = row.width() - wide - 10 - legend;
    if (room > 40) {
        painter.setFont(chartFont(figure::smallText));
        painter.setPen(ink.tx3);
        elided(painter,
               QRectF(row.left() + wide + 10, row.top(), room, headRow),
               Qt::AlignLeft | Qt::AlignVCenter,
               remark);
    }
    return area.adjusted(0, headRow + 4, 0, 0);
}

void paintPart(QPainter& painter,
               const QRectF& area,
               const OnePage::Part& part,
               const ChartInk& ink)
{
    const Figure& figure = part.figure;
    const bool empty = isEmpty(figure);
    const qreal title = widthOf(chartFont(figure::bodyText, true), figure.title);
    const qreal legend = empty ? 0 : legendWidth(figure);
    const bool below = legend > 0 && title + legend + 10 > area.width();
    QRectF body = paintHeading(painter, area, figure.title, figure.remark, below ? 0 : legend, ink);
    if (empty) {
        painter.setFont(chartFont(figure::smallText));
        painter.setPen(ink.tx3);
        painter.drawText(body.adjusted(0, 4, -4, 0),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                         part.emptyText);
        return;
    }
    const qreal top = below ? body.top() : area.top() + 3;
    const QRectF row(area.left(), top, area.width(), below ? legendRow : headRow);
    (void)paintLegend(painter, row, figure, ink);
    if (below) {
        body.setTop(body.top() + legendRow * (legend > area.width() ? 2 : 1));
    }
    (void)paintFigure(painter, body, figure, ink);
}

void paintInvestments(QPainter& painter,
                      const QRectF& area,
                      const OnePage& page,
                      const ChartInk& ink)
{
    const QRectF body = paintHeading(painter, area, page.investmentsTitle, {}, 0, ink);
    constexpr qreal each = 30;
    qreal top = body.top();
    for (qsizetype i = 0; i < page.investments.size(); ++i) {
        const OnePage::Investment& one = page.investments[i];
        painter.setFont(chartFont(figure::smallText, true));
        painter.setPen(ink.acc);
        text(painter,
             QRectF(body.left(), top, 16, 15),
             Qt::AlignLeft | Qt::AlignVCenter,
             QString::number(i + 1));
        painter.setPen(ink.tx);
        const qreal cost = widthOf(painter.font(), one.cost) + 4;
        elided(painter,
               QRectF(body.left() + 16, top, body.width() - 24 - cost, 15),
               Qt::AlignLeft | Qt::AlignVCenter,
               one.title);
        text(painter,
             QRectF(body.right() - cost, top, cost, 15),
             Qt::AlignRight | Qt::AlignVCenter,
             one.cost);
        painter.setFont(chartFont(tinyText));
        painter.setPen(ink.tx2);
        elided(painter,
               QRectF(body.left() + 16, top + 15, body.width() - 16, 13),
               Qt::AlignLeft | Qt::AlignVCenter,
               one.closes);
        top += each;
    }
    painter.setFont(chartFont(figure::smallText));
    painter.setPen(page.investments.isEmpty() ? ink.tx3 : ink.tx2);
    elided(painter,
           QRectF(body.left(), top, body.width(), 16),
           Qt::AlignLeft | Qt::AlignVCenter,
           page.investmentsSum);
}

void paintSmallPrint(QPainter& painter,
                     const QRectF& area,
                     const OnePage& page,
                     const ChartInk& ink)
{
    painter.setPen(QPen(ink.line2, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setFont(chartFont(tinyText));
    painter.setPen(ink.tx3);
    qreal top = area.top() + 3;
    for (const QString& line : page.smallPrint) {
        elided(painter,
               QRectF(area.left(), top, area.width(), 13),
               Qt::AlignLeft | Qt::AlignVCenter,
               line);
        top += 13;
    }
}

} // namespace

void paint(QPainter& painter, const OnePage& page)
{
    const ChartInk ink = paperInk();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner =
        QRectF(QPointF(), pageSize).adjusted(margin, margin * 0.75, -margin, -margin * 0.75);
    constexpr qreal head = 52;
    constexpr qreal foot = 30;
    constexpr qreal gap = 12;
    paintHead(painter, QRectF(inner.left(), inner.top(), inner.width(), head), page, ink);
    const qreal cards = inner.top() + head + 4;
    paintCards(painter, QRectF(inner.left(), cards, inner.width(), cardHeight), page, ink);
    const qreal column = (inner.width() - 2 * between) / 3;
    const qreal third = inner.bottom() - foot - gap - lowRow;
    const qreal second = third - gap - lowRow;
    const qreal first = cards + cardHeight + gap;
    const auto place = [&](int at, qreal top, qreal height, int columns = 1) {
        return QRectF(inner.left() + at * (column + between),
                      top,
                      column * columns + between * (columns - 1),
                      height);
    };
    paintPart(painter, place(0, first, second - gap - first), page.radar, ink);
    paintPart(painter, place(1, first, second - gap - first, 2), page.heatmap, ink);
    paintPart(painter, place(0, second, lowRow), page.trend, ink);
    paintPart(painter, place(1, second, lowRow), page.gaps, ink);
    paintPart(painter, place(2, second, lowRow), page.burn, ink);
    paintPart(painter, place(0, third, lowRow), page.actions, ink);
    paintPart(painter, place(1, third, lowRow), page.budget, ink);
    paintInvestments(painter, place(2, third, lowRow), page, ink);
    paintSmallPrint(
        painter, QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot), page, ink);
}

QSet<char16_t> charactersOf(const OnePage& page)
{
    QStringList texts{
        page.title, page.subject, page.investmentsTitle, page.investmentsSum, page.heldBy};
    texts += page.facts + page.points + page.smallPrint;
    texts.append(QStringLiteral(" …·▲▼／—"));
    for (const LevelCardContent& card : page.cards) {
        texts += {card.pillar, card.stage, card.target, card.due, card.next};
        texts += card.held;
        texts += {card.heldNote, card.move, card.moveShort};
    }
    for (const OnePage::Investment& one : page.investments) {
        texts += {one.title, one.closes, one.cost};
    }
    for (const OnePage::Part* part : {&page.radar,
                                      &page.heatmap,
                                      &page.trend,
                                      &page.gaps,
                                      &page.burn,
                                      &page.actions,
                                      &page.budget}) {
        const FigureTable table = tableOf(part->figure);
        texts += {part->figure.title, part->figure.remark, part->figure.sentence, part->emptyText};
        texts += table.heads;
        for (const QStringList& row : table.rows) {
            texts += row;
        }
        if (const auto* heat = std::get_if<HeatFigure>(&part->figure.body)) {
            texts += heat->groups + heat->statusNames;
        } else if (const auto* columns = std::get_if<ColumnsFigure>(&part->figure.body)) {
            texts.append(columns->limitName);
        } else if (const auto* burn = std::get_if<BurnFigure>(&part->figure.body)) {
            texts.append(burn->standing);
        }
    }
    QSet<char16_t> characters;
    for (const QString& one : texts) {
        for (const QChar c : one) {
            characters.insert(c.unicode());
        }
    }
    for (char16_t c = u'!'; c <= u'~'; ++c) {
        characters.insert(c);
    }
    return characters;
}

} // namespace zt::onepage
