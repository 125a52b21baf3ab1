// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stepslider.h"

#include "app/charts/sequencepaint.h"

#include <QMouseEvent>
#include <QPainter>

namespace zt {

namespace {

constexpr qreal margin = 10;
constexpr qreal radius = 7;

qreal tickHeight(SequenceTone tone)
{
    switch (tone) {
    case SequenceTone::Passed:
    case SequenceTone::Mistake:
        return 8;
    case SequenceTone::Signal:
    case SequenceTone::Detected:
        return 6;
    case SequenceTone::Plain:
    case SequenceTone::Granted:
    case SequenceTone::Stopped:
        break;
    }
    return 4;
}

} // namespace

StepSlider::StepSlider(const ThemeHolder& theme, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void StepSlider::setTones(const QList<SequenceTone>& tones)
{
    m_tones = tones;
    setRange(0, std::max(0, static_cast<int>(tones.size()) - 1));
    setEnabled(tones.size() > 1);
    update();
}

qreal StepSlider::placeOf(int value) const
{
    return margin + (width() - 2 * margin) * value / std::max(1, maximum());
}

int StepSlider::valueAt(qreal x) const
{
    const qreal share = (x - margin) / std::max(1.0, width() - 2 * margin);
    return std::clamp(qRound(share * maximum()), 0, maximum());
}

void StepSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = height() / 2.0;
    const qreal x = placeOf(value());
    painter.setPen(QPen(m_theme->line2, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin, y), QPointF(width() - margin, y));
    painter.setPen(QPen(m_theme->acc, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin, y), QPointF(x, y));
    for (int i = 0; i < m_tones.size(); ++i) {
        const qreal tall = tickHeight(m_tones[i]);
        painter.setPen(QPen(m_theme->colour(statusOf(m_tones[i])), 2));
        painter.drawLine(QPointF(placeOf(i), y - tall), QPointF(placeOf(i), y + tall));
    }
    painter.setPen(QPen(m_theme->acc, 2));
    painter.setBrush(m_theme->base);
    painter.drawEllipse(QPointF(x, y), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), radius + 3, radius + 3);
    }
}

void StepSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setValue(valueAt(event->position().x()));
    }
}

void StepSlider::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) {
        setValue(valueAt(event->position().x()));
    }
}

} // namespace zt
