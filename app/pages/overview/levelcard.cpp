// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/levelcard.h"

#include "app/pages/overview/overviewstate.h"
#include "app/widgets/maturitypaint.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>

#include <algorithm>

namespace zt {

namespace {

constexpr int mostSegments = 24;
constexpr qreal narrowCard = 190;

} // namespace

LevelCardContent levelCardContent(const OverviewState& state, int pillar, const Language& language)
{
    const LevelFacts facts{
        state.snapshot(), state.judge(), state.view(), state.now(), state.before()};
    return levelCardContent(facts, pillar, language);
}

LevelCard::LevelCard(const ThemeHolder& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void LevelCard::setContent(const LevelCardContent& content)
{
    m_content = content;
    name();
    update();
}

void LevelCard::name()
{
    const LevelCardContent& c = m_content;
    setAccessibleName(c.pillar + QLatin1Char(' ') + paint::levelNumeral(c.order));
    QStringList parts{c.stage,
                      QStringList{c.target, c.due}.join(QLatin1Char(' ')).trimmed(),
                      c.of > 0 ? QStringLiteral("%1 %2/%3").arg(c.next).arg(c.done).arg(c.of)
                               : c.next,
                      c.held.isEmpty() ? QString() : tr("held down by %1").arg(c.held.first()),
                      c.heldNote,
                      c.move};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
    setToolTip(paint::toolTip(c.pillar + QLatin1Char('\n') + parts.join(QLatin1Char('\n'))));
}

void LevelCard::paintHead(QPainter& painter, const QRectF& inner) const
{
    const QRectF badge(inner.left(), inner.top(), 48, 48);
    paint::levelBadge(painter, *m_theme, badge, m_content.order);
    const qreal left = badge.right() + 12;
    painter.setFont(Theme::font(Theme::small));
    const QFontMetricsF small(painter.font());
    const qreal wide =
        std::max(small.horizontalAdvance(m_content.target), small.horizontalAdvance(m_content.due));
    const qreal room = std::max(0.0, inner.right() - left - wide - 8);
    if (inner.width() < narrowCard) {
        paintNarrowHead(painter, QRectF(left, inner.top(), inner.right() - left, inner.height()));
        return;
    }
    painter.setPen(m_theme->tx2);
    painter.drawText(QRectF(inner.right() - wide, inner.top() + 5, wide, 18),
                     int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip),
                     m_content.target);
    painter.drawText(QRectF(inner.right() - wide, inner.top() + 25, wide, 18),
                     int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip),
                     m_content.due);
    paint::elided(painter, QRectF(left, inner.top() + 25, room, 18), m_content.stage);
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    paint::elided(painter, QRectF(left, inner.top() + 4, room, 20), m_content.pillar);
}

/// Name above, target below; the tool tip has the rest.
void LevelCard::paintNarrowHead(QPainter& painter, const QRectF& place) const
{
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    paint::elided(
        painter, QRectF(place.left(), place.top() + 4, place.width(), 20), m_content.pillar);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    paint::elided(
        painter, QRectF(place.left(), place.top() + 25, place.width(), 18), m_content.target);
}

void LevelCard::paintProgress(QPainter& painter, const QRectF& row) const
{
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const qreal word = QFontMetricsF(painter.font()).horizontalAdvance(m_content.next);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_content.next);
    if (m_content.of < 1) {
        return;
    }
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->tx);
    const QString count = QStringLiteral("%1/%2").arg(m_content.done).arg(m_content.of);
    const qreal digits = QFontMetricsF(painter.font()).horizontalAdvance(count);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, count);
    // A count, so segments; many systems are shown by so many of twenty-four.
    const int segments = std::min(m_content.of, mostSegments);
    const int filled = m_content.done * segments / m_content.of;
    const qreal left = row.left() + word + 10;
    const qreal step = (row.right() - digits - 10 - left) / segments;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < segments; ++i) {
        painter.setBrush(i < filled ? m_theme->level[2] : m_theme->s3);
        const QRectF one(left + i * step, row.center().y() - 3, std::max(1.0, step - 2), 6);
        painter.drawRoundedRect(one, 2, 2);
    }
}

void LevelCard::paintHeld(QPainter& painter, const QRectF& line) const
{
    if (m_content.held.isEmpty()) {
        return;
    }
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const QString word = tr("held by");
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(word);
    painter.drawText(QRectF(line.left(), line.top(), wide + 1, line.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                     word);
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->tx);
    const QRectF room = line.adjusted(wide + 8, 0, 0, 0);
    paint::elided(painter, room, firstThatFits(m_content.held, painter.font(), room.width()));
}

/// How many it holds down at the left, what moved since at the right.
void LevelCard::paintNote(QPainter& painter, const QRectF& line) const
{
    painter.setFont(Theme::font(Theme::small));
    const QFontMetricsF metrics(painter.font());
    const QString arrow = m_content.direction > 0   ? QStringLiteral("▲ ")
                          : m_content.direction < 0 ? QStringLiteral("▼ ")
                                                    : QString();
    const qreal note = metrics.horizontalAdvance(m_content.heldNote);
    const qreal room = std::max(line.width() - note - 8, line.width() * 0.4);
    const QString move = m_content.move.isEmpty()
                             ? QString()
                             : firstThatFits({arrow + m_content.move, arrow + m_content.moveShort},
                                             painter.font(),
                                             room);
    const qreal wide = std::min(metrics.horizontalAdvance(move), room);
    painter.setPen(m_content.direction > 0   ? m_theme->good
                   : m_content.direction < 0 ? m_theme->bad
                                             : m_theme->tx2);
    paint::elided(painter,
                  QRectF(line.right() - wide, line.top(), wide + 1, line.height()),
                  move,
                  Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(m_theme->tx2);
    paint::elided(painter, line.adjusted(0, 0, -wide - (wide > 0 ? 8 : 0), 0), m_content.heldNote);
}

void LevelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? m_theme->s2 : m_theme->card);
    painter.drawRoundedRect(rect(), Theme::radiusCard, Theme::radiusCard);
    const QRectF inner = QRectF(rect()).adjusted(14, 14, -14, -10);
    paintHead(painter, inner);
    paintProgress(painter, QRectF(inner.left(), inner.top() + 57, inner.width(), 18));
    paintHeld(painter, QRectF(inner.left(), inner.top() + 82, inner.width(), 18));
    paintNote(painter, QRectF(inner.left(), inner.top() + 102, inner.width(), 18));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radiusCard, Theme::radiusCard);
    }
}

void LevelCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LevelCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
    }
}

} // namespace zt
