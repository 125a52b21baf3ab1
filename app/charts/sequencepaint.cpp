// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencepaint.h"

#include "app/widgets/paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr qreal dimmed = 0.35;
constexpr qreal glyphSide = 12;
constexpr qreal wordsRow = 18;
constexpr qreal barWidth = 8;

QString translated(const char* text)
{
    return QCoreApplication::translate("SequenceView", text);
}

bool isPart(SequenceRole role)
{
    return role >= SequenceRole::Gateway;
}

} // namespace

Status statusOf(SequenceTone tone)
{
    switch (tone) {
    case SequenceTone::Granted:
    case SequenceTone::Stopped:
        return Status::Good;
    case SequenceTone::Signal:
    case SequenceTone::Detected:
        return Status::Warn;
    case SequenceTone::Passed:
    case SequenceTone::Mistake:
        return Status::Bad;
    case SequenceTone::Plain:
        break;
    }
    return Status::Info;
}

SequencePainter::SequencePainter(QPainter& painter,
                                 const Theme& theme,
                                 const SequenceLayout& layout)
    : m_painter(painter)
    , m_theme(theme)
    , m_layout(layout)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QColor SequencePainter::colour(SequenceTone tone) const
{
    return tone == SequenceTone::Plain ? m_theme.tx2 : m_theme.colour(statusOf(tone));
}

void SequencePainter::heads()
{
    const QList<SequenceActor>& actors = m_layout.content().actors;
    for (int i = 0; i < actors.size(); ++i) {
        const SequenceActor& actor = actors[i];
        const bool hostile = actor.role == SequenceRole::Attacker;
        const qreal wide = m_layout.pitch() - 8;
        const QRectF head(m_layout.lane(i) - wide / 2 + 0.5, 8.5, wide - 1, 43);
        m_painter.setPen(QPen(hostile ? m_theme.bad : m_theme.line2, 1));
        m_painter.setBrush(hostile ? m_theme.badt : m_theme.s1);
        m_painter.drawRoundedRect(head, Theme::radiusField, Theme::radiusField);
        m_painter.setPen(hostile ? m_theme.bad : m_theme.tx);
        m_painter.setFont(Theme::font(Theme::small, true));
        const QRectF inner = head.adjusted(4, 2, -4, -2);
        if (actor.subtitle.isEmpty()) {
            m_painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, actor.title);
            continue;
        }
        paint::elided(m_painter,
                      QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2),
                      actor.title,
                      Qt::AlignCenter);
        m_painter.setPen(m_theme.tx2);
        m_painter.setFont(Theme::font(Theme::small));
        paint::elided(m_painter,
                      QRectF(inner.x(), inner.center().y(), inner.width(), inner.height() / 2),
                      actor.subtitle,
                      Qt::AlignCenter);
    }
}

void SequencePainter::lifelines(qreal top, qreal bottom)
{
    QPen pen(m_theme.line2, 1);
    pen.setDashPattern({3, 4});
    pen.setDashOffset(top);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    const qreal end = std::min(bottom, m_layout.height() - SequenceLayout::legendHeight);
    for (int i = 0; i < m_layout.content().actors.size() && end > top; ++i) {
        const qreal x = std::floor(m_layout.lane(i)) + 0.5;
        m_painter.drawLine(QPointF(x, top), QPointF(x, end));
    }
}

void SequencePainter::step(int index, SequenceLook look)
{
    m_painter.save();
    const qreal opacity = look.reached ? 1 : dimmed;
    m_painter.setOpacity(opacity);
    wait(index);
    caption(index, look);
    activity(index);
    const SequenceStep& step = m_layout.content().steps[index];
    for (int i = 0; i < step.arrows.size(); ++i) {
        arrow(index, i);
    }
    box(index);
    if (index == m_layout.content().cutAfter) {
        cut();
    }
    m_painter.restore();
}

/// A long wait folded to one pill on a line through the whole diagram.
void SequencePainter::wait(int index)
{
    const QString& text = m_layout.content().steps[index].wait;
    if (text.isEmpty()) {
        return;
    }
    m_painter.setFont(Theme::font(Theme::small));
    const qreal wide = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 40;
    const qreal middle = (SequenceLayout::left + m_layout.width()) / 2;
    const qreal y = m_layout.wait(index);
    paint::horizontalLine(m_painter,
                          m_theme.line,
                          SequenceLayout::left,
                          m_layout.width() - SequenceLayout::right,
                          std::floor(y) + 0.5);
    const QRectF pill(middle - wide / 2, y - 11, wide, 22);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.s2);
    m_painter.drawRoundedRect(pill, 11, 11);
    m_painter.setPen(m_theme.tx2);
    m_painter.drawText(pill, Qt::AlignCenter, text);
}

void SequencePainter::caption(int index, SequenceLook look)
{
    const SequenceStep& step = m_layout.content().steps[index];
    const QRectF row = m_layout.caption(index);
    if (look.current) {
        m_painter.fillRect(row, m_theme.acct);
        m_painter.fillRect(QRectF(0, row.y(), 3, m_layout.band(index).bottom() - row.y() - 4),
                           m_theme.acc);
    }
    paint::statusGlyph(
        m_painter, m_theme, statusOf(step.tone), QRectF(8, row.y() + 6, glyphSide, glyphSide));
    m_painter.setFont(Theme::font(Theme::small, look.current));
    m_painter.setPen(look.current ? m_theme.acc : m_theme.tx2);
    const QRectF time(26, row.y(), SequenceLayout::left - 28, row.height());
    paint::elided(m_painter, time, step.time.section(u' ', -1));
    m_painter.setFont(Theme::font(Theme::small));
    const qreal room = m_layout.width() - SequenceLayout::left - SequenceLayout::right - 8;
    const QFontMetricsF metrics(m_painter.font());
    const QString date =
        step.time.contains(u' ') ? step.time.section(u' ', 0, 0) + u' ' : QString();
    const QString text = metrics.elidedText(date + step.caption, Qt::ElideRight, room);
    const QRectF place(
        SequenceLayout::left, row.y(), metrics.horizontalAdvance(text) + 8, row.height());
    if (!look.current) {
        m_painter.fillRect(place.adjusted(0, 2, 0, -2), m_theme.base);
    }
    m_painter.setPen(m_theme.tx);
    m_painter.drawText(place.adjusted(4, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

/// How long each part of the gateway has to do with a step.
void SequencePainter::activity(int index)
{
    const SequenceContent& content = m_layout.content();
    const SequenceStep& step = content.steps[index];
    for (int lane = 0; lane < content.actors.size(); ++lane) {
        qreal first = 0;
        qreal last = 0;
        for (int i = 0; i < step.arrows.size(); ++i) {
            const SequenceArrow& one = step.arrows[i];
            if (one.from == lane || one.to == lane) {
                last = m_layout.arrow(index, i);
                first = first > 0 ? first : last;
            }
        }
        if (!isPart(content.actors[lane].role) || first <= 0) {
            continue;
        }
        m_painter.setPen(QPen(m_theme.line2, 1));
        m_painter.setBrush(m_theme.s3);
        m_painter.drawRoundedRect(QRectF(std::floor(m_layout.lane(lane)) - barWidth / 2 + 0.5,
                                         std::floor(first) - 5.5,
                                         barWidth,
                                         std::floor(last - first) + 12),
                                  2,
                                  2);
    }
}

void SequencePainter::arrowHead(QPointF tip, bool rightwards, SequenceTone tone)
{
    const qreal back = rightwards ? -10 : 10;
    const QPolygonF head{tip, tip + QPointF(back, -4.5), tip + QPointF(back, 4.5)};
    const bool stopped = tone == SequenceTone::Stopped || tone == SequenceTone::Mistake;
    m_painter.setPen(QPen(colour(tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    m_painter.setBrush(stopped ? m_theme.base : colour(tone));
    m_painter.drawPolygon(head);
    if (stopped) { // a bar before it: here it ended
        const qreal x = tip.x() + back + (rightwards ? -4 : 4);
        m_painter.setPen(QPen(colour(tone), 2));
        m_painter.drawLine(QPointF(x, tip.y() - 6), QPointF(x, tip.y() + 6));
    }
}

/// The words over an arrow, on the ground's colour so that lifelines do not cross them.
void SequencePainter::words(QRectF place, const SequenceArrow& arrow)
{
    const bool marked = arrow.tone != SequenceTone::Plain;
    m_painter.setFont(Theme::font(Theme::small, marked));
    const QFontMetricsF metrics(m_painter.font());
    const qreal lead = marked ? glyphSide + 4 : 0;
    const qreal most = m_layout.width() - SequenceLayout::left - SequenceLayout::right - lead - 8;
    const QString text = metrics.elidedText(arrow.words, Qt::ElideRight, most);
    const qreal wide = metrics.horizontalAdvance(text) + lead + 8;
    const qreal x =
        std::clamp(place.center().x() - wide / 2,
                   SequenceLayout::left,
                   std::max(SequenceLayout::left, m_layout.width() - SequenceLayout::right - wide));
    const QRectF ground(x, place.y(), wide, wordsRow);
    m_painter.fillRect(ground, m_theme.base);
    if (marked) {
        paint::statusGlyph(m_painter,
                           m_theme,
                           statusOf(arrow.tone),
                           QRectF(x + 4, place.y() + 3, glyphSide, glyphSide));
    }
    m_painter.setPen(marked ? colour(arrow.tone) : m_theme.tx);
    m_painter.drawText(ground.adjusted(4 + lead, 0, 0, 0),
                       int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                       text);
}

void SequencePainter::happening(qreal x, qreal y, const SequenceArrow& arrow)
{
    m_painter.setPen(QPen(m_theme.base, 1.5));
    m_painter.setBrush(colour(arrow.tone));
    m_painter.drawEllipse(QPointF(x, y - 7), 4.5, 4.5);
    const QFontMetricsF metrics(Theme::font(Theme::small));
    const qreal half = metrics.horizontalAdvance(arrow.words) / 2 + 28;
    words(QRectF(x + half, y - 7 - wordsRow / 2, 0, wordsRow), arrow);
}

void SequencePainter::arrow(int index, int arrow)
{
    const SequenceArrow& one = m_layout.content().steps[index].arrows[arrow];
    const qreal y = std::floor(m_layout.arrow(index, arrow)) + 0.5;
    const qreal from = m_layout.lane(one.from);
    const qreal to = m_layout.lane(one.to);
    if (one.from == one.to) {
        happening(from, y, one);
        return;
    }
    const bool rightwards = to > from;
    const qreal gap = rightwards ? barWidth / 2 + 1 : -barWidth / 2 - 1;
    const QPointF start(from + gap, y);
    const QPointF tip(to - gap, y);
    const qreal weight = one.tone == SequenceTone::Plain ? 1.25 : 1.75;
    QPen pen(colour(one.tone), weight);
    if (one.tone == SequenceTone::Signal || one.tone == SequenceTone::Detected) {
        pen.setDashPattern({7, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    m_painter.setPen(pen);
    m_painter.drawLine(start, tip);
    arrowHead(tip, rightwards, one.tone);
    words(QRectF(QPointF(std::min(from, to), y - wordsRow - 3),
                 QSizeF(std::abs(to - from), wordsRow)),
          one);
}

void SequencePainter::box(int index)
{
    const SequenceStep& step = m_layout.content().steps[index];
    const QRectF place = m_layout.box(index);
    if (!step.box || place.isEmpty()) {
        return;
    }
    const Status status = statusOf(step.box->tone);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.tint(status));
    m_painter.drawRoundedRect(place, Theme::radiusCell, Theme::radiusCell);
    paint::statusGlyph(
        m_painter, m_theme, status, QRectF(place.x() + 10, place.y() + 9, glyphSide, glyphSide));
    QRectF line(place.x() + 30, place.y() + 6, place.width() - 38, 18);
    m_painter.setFont(Theme::font(Theme::small, true));
    m_painter.setPen(m_theme.colour(status));
    paint::elided(m_painter, line, step.box->lead);
    m_painter.setFont(Theme::font(Theme::small));
    m_painter.setPen(m_theme.tx);
    for (const QString& text : step.box->lines) {
        line.translate(0, 18);
        paint::elided(m_painter, line, text);
    }
}

/// Where the attack would have ended.
void SequencePainter::cut()
{
    const SequenceContent& content = m_layout.content();
    const qreal y = std::floor(m_layout.cut()) + 0.5;
    QPen pen(m_theme.good, 1.5);
    pen.setDashPattern({6, 4});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(SequenceLayout::left - 8, y),
                       QPointF(m_layout.width() - SequenceLayout::right, y));
    const QFontMetricsF bold(Theme::font(Theme::small, true));
    const QFontMetricsF plain(Theme::font(Theme::small));
    const qreal lead = bold.horizontalAdvance(content.cutLead) + 6;
    const qreal most = m_layout.width() - SequenceLayout::left - SequenceLayout::right;
    const qreal wide = std::min(most, lead + plain.horizontalAdvance(content.cutText) + 40);
    const QRectF place(SequenceLayout::left, y - 13, wide, 26);
    m_painter.setBrush(m_theme.base);
    m_painter.drawRoundedRect(place, Theme::radiusField, Theme::radiusField);
    paint::statusGlyph(m_painter,
                       m_theme,
                       Status::Good,
                       QRectF(place.x() + 8, y - glyphSide / 2, glyphSide, glyphSide));
    m_painter.setPen(m_theme.good);
    m_painter.setFont(Theme::font(Theme::small, true));
    const QRectF text = place.adjusted(26, 0, -6, 0);
    paint::elided(m_painter, text, content.cutLead);
    m_painter.setFont(Theme::font(Theme::small));
    paint::elided(m_painter, text.adjusted(lead, 0, 0, 0), content.cutText);
}

/// What the lines mean, at the foot.
void SequencePainter::legend()
{
    struct Entry
    {
        SequenceTone tone;
        const char* text;
    };

    constexpr std::array entries{
        Entry{SequenceTone::Granted, QT_TRANSLATE_NOOP("SequenceView", "let through")},
        Entry{SequenceTone::Stopped, QT_TRANSLATE_NOOP("SequenceView", "stopped")},
        Entry{SequenceTone::Signal, QT_TRANSLATE_NOOP("SequenceView", "something amiss")},
        Entry{SequenceTone::Passed, QT_TRANSLATE_NOOP("SequenceView", "attack gets through")}};
    qreal x = SequenceLayout::left;
    const qreal y = m_layout.height() - SequenceLayout::legendHeight / 2;
    const QFontMetricsF metrics(Theme::font(Theme::small));
    for (const Entry& entry : entries) {
        m_painter.setPen(QPen(colour(entry.tone), 1.75));
        m_painter.drawLine(QPointF(x, y), QPointF(x + 24, y));
        arrowHead(QPointF(x + 30, y), true, entry.tone);
        const QString text = translated(entry.text);
        const qreal wide = metrics.horizontalAdvance(text) + 4;
        m_painter.setFont(Theme::font(Theme::small));
        m_painter.setPen(m_theme.tx2);
        m_painter.drawText(QRectF(x + 38, y - 9, wide, 18), Qt::AlignVCenter, text);
        x += 38 + wide + 20;
    }
}

} // namespace zt
