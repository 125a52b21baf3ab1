// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/samplingstrip.h"

#include "app/widgets/paint.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingsample.h"

#include <QPainter>

#include <algorithm>

namespace zt {

namespace {

constexpr int high = 58;
constexpr int padding = 16;
constexpr int barHeight = 6;
constexpr int markHeight = 12;
constexpr int glyphSide = 12;

/// The rate at the right end of the bar: wide enough that the limit and the tolerable rate stand
/// well within it.
int scaleOf(int tolerable, int upper)
{
    return std::min(rateScale, std::max({1, 4 * tolerable, upper + upper / 2}));
}

} // namespace

SamplingStrip::SamplingStrip(const ThemeHolder& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(high);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName(QStringLiteral("samplingStrip"));
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void SamplingStrip::setSample(const AuditSample& sample, const Language& language)
{
    m_sample = sample;
    m_tally = tallyOf(sample).value_or(SampleTally{});
    const bool all = m_tally.checked == m_tally.drawn;
    m_counts = {{tr("Population"), groupedNumber(sample.populationSize)},
                {tr("Sample"), groupedNumber(m_tally.drawn)},
                {tr("Exceptions"), groupedNumber(m_tally.exceptions)},
                {tr("Rate"), m_tally.checked > 0 ? rateText(m_tally.rate) : QStringLiteral("–")}};
    if (!all) {
        m_counts.insert(2, {tr("Looked at"), groupedNumber(m_tally.checked)});
    }
    m_tolerable = tr("Tolerable %1").arg(rateText(sample.rule.tolerableRate));
    m_limit = all ? tr("%1% limit").arg(sample.rule.confidencePercent)
                  : tr("No limit until all are looked at");
    m_verdict.clear();
    if (m_tally.upperAsRate) {
        m_verdict = (m_tally.holds == Tri::Yes ? tr("%1, below") : tr("%1, not below"))
                        .arg(rateText(*m_tally.upperAsRate));
    }
    const QStringList lines = sampleSentences(sample, m_tally, language);
    setAccessibleName(tr("Sample %1").arg(sample.code));
    setAccessibleDescription(lines.join(QLatin1Char(' ')));
    setToolTip(paint::toolTip(lines.join(QLatin1Char('\n'))));
    update();
}

QSize SamplingStrip::sizeHint() const
{
    return {480, high};
}

void SamplingStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? m_theme->s3 : underMouse() ? m_theme->s2 : m_theme->s1);
    painter.drawRoundedRect(rect(), Theme::radiusField, Theme::radiusField);
    const int left = drawCounts(painter);
    drawLimit(painter, QRect(QPoint(left, 0), QPoint(width() - padding, height() - 1)));
    if (hasFocus()) {
        paint::focusRing(painter, *m_theme, QRectF(rect()).adjusted(3, 3, -3, -3), 4);
    }
}

/// Returns where they end.
int SamplingStrip::drawCounts(QPainter& painter) const
{
    const bool narrow = width() < 620;
    const int gap = narrow ? 9 : padding;
    int x = gap;
    for (const auto& [label, value] : m_counts) {
        const int wide =
            std::max(QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(label),
                     QFontMetrics(Theme::font(Theme::body, true)).horizontalAdvance(value)) +
            2;
        const bool bad = &value == &m_counts[m_counts.size() - 2].second && m_tally.exceptions > 0;
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        painter.drawText(QRect(x, 8, wide, 20), Qt::AlignVCenter, label);
        painter.setFont(Theme::font(Theme::body, true));
        painter.setPen(bad ? m_theme->bad : m_theme->tx);
        painter.drawText(QRect(x, 29, wide, 20), Qt::AlignVCenter, value);
        x += wide + gap;
        paint::verticalLine(painter, m_theme->line2, x, 11, height() - 11);
        x += gap;
    }
    return x;
}

/// The bar up to the limit, the tolerable rate as a mark in text colour, the limit as one in its
/// status colour.
void SamplingStrip::drawLimit(QPainter& painter, const QRect& place) const
{
    drawWords(painter, place);
    const int scale = scaleOf(m_sample.rule.tolerableRate, m_tally.upperAsRate.value_or(0));
    const auto at = [&](int rate) {
        return place.left() + static_cast<double>(place.width()) * std::min(rate, scale) / scale;
    };
    const QRectF track(place.left(), 36, place.width(), barHeight);
    const auto mark = [&](int rate, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawRect(
            QRectF(at(rate) - 1, track.center().y() - markHeight / 2.0, 3, markHeight));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->s3);
    painter.drawRoundedRect(track, 3, 3);
    if (m_tally.upperAsRate) {
        painter.setBrush(m_theme->risk[2]);
        QRectF filled = track;
        filled.setRight(at(*m_tally.upperAsRate));
        painter.drawRoundedRect(filled, 3, 3);
        mark(*m_tally.upperAsRate,
             m_theme->colour(m_tally.holds == Tri::Yes ? Status::Good : Status::Bad));
    }
    mark(m_sample.rule.tolerableRate, m_theme->tx);
}

void SamplingStrip::drawWords(QPainter& painter, const QRect& place) const
{
    const QRect line(place.left(), 8, place.width(), 20);
    int right = line.right();
    if (!m_verdict.isEmpty()) {
        const Status status = m_tally.holds == Tri::Yes ? Status::Good : Status::Bad;
        painter.setFont(Theme::font(Theme::small, true));
        painter.setPen(m_theme->colour(status));
        const int wide = painter.fontMetrics().horizontalAdvance(m_verdict) + 2;
        painter.drawText(QRect(right - wide, line.top(), wide, 20), Qt::AlignVCenter, m_verdict);
        right -= wide + glyphSide + 4;
        paint::statusGlyph(
            painter, *m_theme, status, QRectF(right, line.top() + 4, glyphSide, glyphSide));
        right -= 6;
    }
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const int tolerable = painter.fontMetrics().horizontalAdvance(m_tolerable) + 8;
    const int limit = painter.fontMetrics().horizontalAdvance(m_limit) + 2;
    const int room = right - line.left();
    if (limit + tolerable <= room || tolerable > room) {
        painter.drawText(QRect(line.left(), line.top(), room, 20),
                         Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_limit, Qt::ElideRight, room));
    }
    if (tolerable <= room) {
        painter.drawText(
            QRect(line.left(), line.top(), tolerable, 20), Qt::AlignVCenter, m_tolerable);
    }
}

} // namespace zt
