// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/outcomebar.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/paint.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int barHeight = 8;
constexpr int wordsTop = 12;
constexpr int wordsHeight = 19;

} // namespace

OutcomeBar::OutcomeBar(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(wordsTop + wordsHeight);
}

void OutcomeBar::show(const GatewayState& state, const Language& language)
{
    m_parts.clear();
    m_total = state.count();
    QStringList words;
    for (const OutcomeGroup& group : state.groups()) {
        m_parts.append({group.outcome,
                        static_cast<int>(group.scenarios.size()),
                        GatewayTexts::outcome(group.outcome, language)});
        words.append(QStringLiteral("%1 %2").arg(m_parts.last().word).arg(m_parts.last().count));
    }
    setAccessibleName(words.join(QLatin1String(", ")));
    setToolTip(paint::toolTip(words.join(QLatin1Char('\n'))));
    update();
}

QColor OutcomeBar::colourOf(ScenarioOutcome outcome) const
{
    return outcome == ScenarioOutcome::Detected ? m_theme->risk[2]
           : outcome == ScenarioOutcome::Served ? m_theme->acc
                                                : m_theme->colour(GatewayTexts::status(outcome));
}

/// What is bad is hatched: it may touch what is good, and both have one lightness.
void OutcomeBar::paintBar(QPainter& painter) const
{
    qreal x = 0;
    for (const Part& part : m_parts) {
        const qreal share = static_cast<qreal>(width()) * part.count / std::max(1, m_total);
        const QRectF segment(x, 0, std::max(1.0, share - 1), barHeight);
        painter.fillRect(segment, colourOf(part.outcome));
        if (GatewayTexts::status(part.outcome) == Status::Bad) {
            painter.fillRect(segment, QBrush(m_theme->s1, Qt::BDiagPattern));
        }
        x += share;
    }
}

/// Numbers alone where a word would be cut; the tool tip has the words.
void OutcomeBar::paintWords(QPainter& painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    int wanted = 0;
    for (const Part& part : m_parts) {
        wanted += metrics.horizontalAdvance(part.word) + 26;
    }
    const bool worded = wanted <= width();
    const int room = width() / std::max(1, static_cast<int>(m_parts.size()));
    int x = 0;
    for (const Part& part : m_parts) {
        const QString word = worded ? part.word : QString();
        if (!worded) {
            paint::statusGlyph(painter,
                               *m_theme,
                               GatewayTexts::status(part.outcome),
                               QRectF(x, wordsTop + 3, 12, 12));
        }
        const int left = worded ? x : x + 16;
        painter.setPen(m_theme->tx2);
        painter.drawText(QRect(left, wordsTop, room, wordsHeight), Qt::AlignVCenter, word);
        painter.setPen(m_theme->tx);
        const int number = left + metrics.horizontalAdvance(word) + (worded ? 4 : 0);
        painter.drawText(QRect(number, wordsTop, room, wordsHeight),
                         Qt::AlignVCenter,
                         QString::number(part.count));
        x += worded ? metrics.horizontalAdvance(word) + 26 : room;
    }
}

void OutcomeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::small));
    paintBar(painter);
    paintWords(painter);
}

} // namespace zt
