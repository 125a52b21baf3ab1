// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/deadlinecard.h"

#include "app/pages/incident/incidenttexts.h"
#include "app/widgets/paint.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int padding = 12;
constexpr int glyphSide = 14;
constexpr int headHeight = 20;
constexpr int resultHeight = 34;
constexpr int barHeight = 6;
constexpr int footHeight = 18;
constexpr int gap = 6;
constexpr int high = 2 * padding + headHeight + resultHeight + barHeight + footHeight + 2 * gap;
constexpr int narrowest = 128;

int wordWidth(const QString& word, int pixels, bool bold = false)
{
    return QFontMetrics(Theme::font(pixels, bold)).horizontalAdvance(word);
}

} // namespace

DeadlineCard::DeadlineCard(const ThemeHolder& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void DeadlineCard::show(const IncidentDeadline& rule,
                        const QString& name,
                        const DeadlineStatus& status,
                        const Moment& now,
                        bool next)
{
    m_name = name;
    m_rule = rule.withinMs ? IncidentTexts::lengthText(*rule.withinMs) : tr("at once");
    m_result = IncidentTexts::deadlineResult(status, rule.doneBy);
    m_limit = IncidentTexts::deadlineLimit(status);
    m_deed = IncidentTexts::deadlineDeed(status, rule.doneBy);
    m_shape = IncidentTexts::deadlineShape(status.state, next);
    m_doneBy = rule.doneBy;
    m_late = isLate(status.state);
    m_next = next;
    m_done = status.done.has_value();
    m_given = rule.withinMs.value_or(0);
    const qint64 until = status.done ? status.done->utcMs : now.utcMs;
    m_used = status.start ? std::max<qint64>(0, until - status.start->utcMs) : 0;
    const QString sentence =
        tr("%1 (%2): %3. %4. %5").arg(m_name, m_rule, m_result, m_limit, m_deed);
    setAccessibleName(sentence);
    setToolTip(paint::toolTip(sentence));
    update();
}

QSize DeadlineCard::sizeHint() const
{
    return {164, high};
}

QSize DeadlineCard::minimumSizeHint() const
{
    return {narrowest, high};
}

QColor DeadlineCard::resultColour() const
{
    if (m_late) {
        return m_theme->bad;
    }
    return m_next ? m_theme->acc : m_theme->tx;
}

void DeadlineCard::paintHead(QPainter& painter, const QRect& line) const
{
    paint::statusGlyph(
        painter, *m_theme, m_shape, QRectF(line.x(), line.y() + 3, glyphSide, glyphSide));
    const QRect words = line.adjusted(glyphSide + 6, 0, 0, 0);
    const int rule = wordWidth(m_rule, Theme::small);
    const bool both = wordWidth(m_name, Theme::body, true) + rule + 6 <= words.width();
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    paint::elided(painter, words.adjusted(0, 0, both ? -rule - 6 : 0, 0), m_name);
    if (both) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_rule);
    }
}

void DeadlineCard::paintBar(QPainter& painter, const QRectF& bar) const
{
    painter.fillRect(bar, m_theme->s3);
    if (m_given == 0) {
        if (m_done || m_late) {
            painter.fillRect(bar, m_late ? m_theme->bad : m_theme->good);
        }
        return;
    }
    const qreal whole = static_cast<qreal>(std::max(m_given, m_used));
    const qreal limitAt = bar.x() + bar.width() * static_cast<qreal>(m_given) / whole;
    const qreal usedTo = bar.x() + bar.width() * static_cast<qreal>(m_used) / whole;
    const QColor within = m_late ? m_theme->line2 : m_done ? m_theme->good : m_theme->acc;
    painter.fillRect(QRectF(bar.topLeft(), QPointF(std::min(usedTo, limitAt), bar.bottom())),
                     within);
    if (usedTo > limitAt) {
        painter.fillRect(QRectF(QPointF(limitAt, bar.y()), QPointF(usedTo, bar.bottom())),
                         m_theme->bad);
    }
    paint::verticalLine(
        painter, m_theme->tx, std::min(limitAt, bar.right() - 1), bar.y() - 3, bar.bottom() + 1);
}

void DeadlineCard::paintFoot(QPainter& painter, const QRect& line) const
{
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    int left = m_limit.isEmpty() ? 0 : wordWidth(m_limit, Theme::small) + 8;
    if (m_done && left + wordWidth(m_deed, Theme::small) > line.width()) {
        left = 0; // what was done counts; the tool tip has the limit too
    }
    if (left > 0) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_limit);
    }
    paint::elided(painter,
                  line.adjusted(left, 0, 0, 0),
                  m_deed,
                  (left == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void DeadlineCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_late ? QPen(m_theme->bad, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_late ? m_theme->badt : underMouse() ? m_theme->s2 : m_theme->card);
    painter.drawRoundedRect(box, Theme::radiusCard, Theme::radiusCard);
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    int y = inside.y();
    paintHead(painter, QRect(inside.x(), y, inside.width(), headHeight));
    y += headHeight;
    const bool fits = wordWidth(m_result, Theme::large, true) <= inside.width();
    painter.setFont(Theme::font(fits ? Theme::large : Theme::title, true));
    painter.setPen(resultColour());
    paint::elided(painter, QRect(inside.x(), y, inside.width(), resultHeight), m_result);
    y += resultHeight + gap;
    paintBar(painter, QRectF(inside.x(), y, inside.width(), barHeight));
    y += barHeight + gap;
    paintFoot(painter, QRect(inside.x(), y, inside.width(), footHeight));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
}

} // namespace zt
