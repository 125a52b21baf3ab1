// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/filterchip.h"

#include "app/widgets/paint.h"
#include "reports/phrase.h"

namespace zt {

namespace {

constexpr int chipHeight = 26;
constexpr int glyphRoom = 24;
constexpr int padding = 12;

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
    const QString number = groupedNumber(count);
    setText(word + QLatin1Char(' ') + number);
    setAccessibleName(text());
    setEnabled(count > 0 || isChecked());
    setToolTip(isEnabled() ? QString() : tr("Nothing is unknown"));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int width = QFontMetrics(Theme::font(Theme::small, true)).horizontalAdvance(text());
    return {glyphRoom + width + padding, chipHeight};
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
    paint::triCell(painter, *m_theme, QRectF(8, 5, 16, 16), Tri::Unknown);
    painter.setFont(Theme::font(Theme::small, on));
    painter.setPen(isEnabled() ? (on ? m_theme->acc : m_theme->tx) : m_theme->tx3);
    painter.drawText(
        rect().adjusted(glyphRoom + 4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            box.adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0, chipHeight / 2.0);
    }
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
