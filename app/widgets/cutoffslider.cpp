// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cutoffslider.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace zt {

namespace {

constexpr int margin = 8; ///< room for the handle at both ends
constexpr int grooveFromBottom = 10;
constexpr int handleRadius = 6;

} // namespace

CutoffSlider::CutoffSlider(const ThemeHolder& theme, Keeps keeps, QWidget* parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
    , m_keeps(keeps)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPageStep(2);
}

void CutoffSlider::setHistogram(const QList<int>& counts)
{
    m_counts = counts;
    update();
}

void CutoffSlider::setRecorded(int value)
{
    m_recorded = value;
    update();
}

qreal CutoffSlider::barWidth() const
{
    return (width() - 2.0 * margin) / qMax(1, maximum() - minimum() + 1);
}

qreal CutoffSlider::boundaryX(int value) const
{
    const int bars = value - minimum() + (m_keeps == Keeps::AtMost ? 1 : 0);
    return margin + bars * barWidth();
}

int CutoffSlider::valueAt(qreal x) const
{
    const int boundary = qRound((x - margin) / barWidth());
    return qBound(minimum(), minimum() + boundary - (m_keeps == Keeps::AtMost ? 1 : 0), maximum());
}

void CutoffSlider::paintBars(QPainter& painter) const
{
    const int highest =
        m_counts.isEmpty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const int bottom = height() - grooveFromBottom - 4;
    for (int i = 0; i < m_counts.size() && highest > 0; ++i) {
        const int total = minimum() + i;
        const bool kept = m_keeps == Keeps::AtLeast ? total >= value() : total <= value();
        const int count = m_counts.at(i);
        const int tall = count == 0 ? 0 : qMax(1, (bottom - 2) * count / highest);
        const int left = qRound(margin + i * barWidth());
        const int right = qRound(margin + (i + 1) * barWidth()) - 1;
        painter.fillRect(QRect(left, bottom - tall, qMax(1, right - left), tall),
                         kept ? m_theme->funH : m_theme->line2);
    }
}

void CutoffSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBars(painter);
    const qreal y = height() - grooveFromBottom;
    const qreal x = boundaryX(value());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(margin - 4, y - 1.5, width() - 2 * margin + 8, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->line2);
    painter.drawRoundedRect(groove, 1.5, 1.5);
    QRectF kept = groove;
    if (m_keeps == Keeps::AtLeast) {
        kept.setLeft(x);
    } else {
        kept.setRight(x);
    }
    painter.setBrush(isEnabled() ? m_theme->funB : m_theme->ctl);
    painter.drawRoundedRect(kept, 1.5, 1.5);
    if (m_recorded >= minimum()) {
        painter.fillRect(QRectF(boundaryX(m_recorded) - 1, y - 6, 2, 12), m_theme->tx);
    }
    painter.setPen(QPen(isEnabled() ? m_theme->acc : m_theme->ctl, 2));
    painter.setBrush(m_theme->base);
    painter.drawEllipse(QPointF(x, y), handleRadius, handleRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), handleRadius + 3, handleRadius + 3);
    }
}

void CutoffSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setSliderPosition(valueAt(event->position().x()));
    }
}

void CutoffSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setSliderPosition(valueAt(event->position().x()));
    }
}

void CutoffSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

} // namespace zt
