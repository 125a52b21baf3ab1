// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterchip.h"

#include "app/widgets/paint.h"
#include "reports/phrase.h"

namespace zt {

namespace {

constexpr int chipHeight = 26;
constexpr int glyphRoom = 24;
constexpr int padding = 12;
constexpr int gap = 6; ///< between word and count

} // namespace

FilterChip::FilterChip(const ThemeHolder& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void FilterChip::setWords(const QString& word, qint64 count)
{
    m_word = word;
    m_count = groupedNumber(count);
    setText(m_word + QLatin1Char(' ') + m_count);
    setAccessibleName(text());
    updateGeometry();
    update();
}

void FilterChip::setUnknown(const QString& word, qint64 count)
{
    m_unknown = true;
    setWords(word, count);
    setEnabled(count > 0 || isChecked());
    setToolTip(isEnabled() ? QString() : tr("Nothing is unknown"));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics bold(Theme::font(Theme::small, true));
    return m_unknown ? QSize(glyphRoom + bold.horizontalAdvance(text()) + padding, chipHeight)
                     : QSize(padding + bold.horizontalAdvance(m_word) + 2 + gap +
                                 bold.horizontalAdvance(m_count) + padding,
                             chipHeight);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = isChecked();
    painter.setPen(QPen(on ? m_theme->acc : m_theme->line2, 1));
    painter.setBrush(on                            ? m_theme->acct
                     : underMouse() && isEnabled() ? m_theme->s2
                                                   : m_theme->base);
    painter.drawRoundedRect(box, chipHeight / 2.0, chipHeight / 2.0);
    paintWords(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            box.adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0, chipHeight / 2.0);
    }
}

/// The count is bold, and all of it while chosen.
void FilterChip::paintWords(QPainter& painter)
{
    const bool on = isChecked();
    painter.setPen(isEnabled() ? (on ? m_theme->acc : m_theme->tx) : m_theme->tx3);
    painter.setFont(Theme::font(Theme::small, on));
    if (m_unknown) {
        paint::triCell(painter, *m_theme, QRectF(8, 5, 16, 16), Tri::Unknown);
        painter.setPen(isEnabled() ? (on ? m_theme->acc : m_theme->tx) : m_theme->tx3);
        painter.setFont(Theme::font(Theme::small, on));
        painter.drawText(
            rect().adjusted(glyphRoom + 4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        return;
    }
    const QFont bold = Theme::font(Theme::small, true);
    const int count = QFontMetrics(bold).horizontalAdvance(m_count);
    const QRect words = rect().adjusted(padding, 0, -padding - count - gap, 0);
    painter.drawText(words,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, words.width()));
    painter.setFont(bold);
    painter.drawText(
        rect().adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

void FilterChip::enterEvent(QEnterEvent*)
{
    update();
}

void FilterChip::leaveEvent(QEvent*)
{
    update();
}

} // namespace zt
