// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencelayout.h"

#include "app/widgets/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace zt {

namespace {

constexpr qreal topGap = 8;
constexpr qreal waitRow = 34;
constexpr qreal captionRow = 24;
constexpr qreal arrowRow = 34;
constexpr qreal boxLine = 18;
constexpr qreal boxEdge = 6;
constexpr qreal bottomGap = 12;
constexpr qreal cutRow = 44;
constexpr qreal narrowest = 76; ///< between two columns
constexpr qreal widestBox = 420;

/// Heads break after a word, so the longest word has to fit.
qreal narrowestPitch(const SequenceContent& content)
{
    const QFontMetricsF metrics(Theme::font(Theme::small, true));
    qreal pitch = narrowest;
    for (const SequenceActor& actor : content.actors) {
        const QStringList words = actor.title.split(u' ');
        for (const QString& word : words) {
            pitch = std::max(pitch, metrics.horizontalAdvance(word) + 16);
        }
    }
    return pitch;
}

} // namespace

SequenceLayout::SequenceLayout(const SequenceContent& content, qreal width)
{
    const qreal room = std::max(0.0, width - left - right);
    m_content = folded(content, static_cast<int>(room / narrowestPitch(content)));
    const auto lanes = static_cast<qreal>(std::max<qsizetype>(1, m_content.actors.size()));
    m_pitch = std::max(narrowestPitch(m_content), room / lanes);
    m_width = left + lanes * m_pitch + right;
    qreal top = topGap;
    for (int step = 0; step < m_content.steps.size(); ++step) {
        m_bands.append(placed(step, top));
        top = m_bands.last().bottom;
        if (step == m_content.cutAfter) {
            m_cut = top + cutRow / 2;
            top += cutRow;
            m_bands.last().bottom = top;
        }
    }
    m_height = top + legendHeight;
}

SequenceLayout::Band SequenceLayout::placed(int step, qreal top) const
{
    const SequenceStep& one = m_content.steps[step];
    Band band;
    band.top = top;
    qreal y = top + (step == 0 ? 0 : topGap);
    if (!one.wait.isEmpty()) {
        band.wait = y + waitRow / 2;
        y += waitRow;
    }
    band.caption = y;
    y += captionRow;
    for (int i = 0; i < one.arrows.size(); ++i) {
        y += arrowRow;
        band.arrows.append(y - 6);
        if (one.box && i == one.boxAfter) {
            band.box = boxOf(*one.box, y + 2);
            y = band.box.bottom() + 2;
        }
    }
    band.bottom = y + bottomGap;
    return band;
}

/// Right of the column that decides, or as far to the left of it as it needs.
QRectF SequenceLayout::boxOf(const SequenceBox& box, qreal top) const
{
    const QFontMetricsF bold(Theme::font(Theme::small, true));
    const QFontMetricsF plain(Theme::font(Theme::small));
    qreal words = bold.horizontalAdvance(box.lead);
    for (const QString& line : box.lines) {
        words = std::max(words, plain.horizontalAdvance(line));
    }
    const qreal most = std::min(widestBox, m_width - left - right);
    const qreal wide = std::clamp(words + 40, std::min(160.0, most), most);
    const qreal tall = 2 * boxEdge + boxLine * static_cast<qreal>(1 + box.lines.size());
    const qreal x = std::min(lane(box.beside) + 12, m_width - right - wide);
    return {std::max(left, x), top, wide, tall};
}

QRectF SequenceLayout::band(int step) const
{
    const Band& one = m_bands[step];
    return {0, one.top, m_width, one.bottom - one.top};
}

QRectF SequenceLayout::caption(int step) const
{
    return {0, m_bands[step].caption, m_width, captionRow};
}

qreal SequenceLayout::arrow(int step, int arrow) const
{
    return m_bands[step].arrows[arrow];
}

QRectF SequenceLayout::box(int step) const
{
    return m_bands[step].box;
}

qreal SequenceLayout::wait(int step) const
{
    return m_bands[step].wait;
}

int SequenceLayout::stepAt(qreal y) const
{
    for (int step = 0; step < steps(); ++step) {
        if (y >= m_bands[step].top && y < m_bands[step].bottom) {
            return step;
        }
    }
    return -1;
}

} // namespace zt
