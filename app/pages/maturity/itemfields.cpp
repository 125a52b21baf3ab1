// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/itemfields.h"

#include "app/pages/maturity/maturitytexts.h"

#include <QMouseEvent>

namespace zt {

namespace {

constexpr int segmentHeight = 32;
constexpr std::array marks{ReviewMark::Pending, ReviewMark::Agreed, ReviewMark::Returned};
constexpr std::array shapes{Status::NotYet, Status::Good, Status::Warn};

} // namespace

ReviewSegment::ReviewSegment(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(ReviewMark::Pending);
}

void ReviewSegment::setValue(ReviewMark value)
{
    m_value = value;
    setAccessibleName(tr("Review"));
    setAccessibleDescription(MaturityTexts::review(value));
    update();
}

QRect ReviewSegment::part(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += part(i).width();
    }
    const QString word = MaturityTexts::review(marks.at(static_cast<size_t>(index)));
    return {x,
            0,
            40 + QFontMetrics(Theme::font(Theme::body, true)).horizontalAdvance(word),
            segmentHeight};
}

QSize ReviewSegment::sizeHint() const
{
    return {part(2).right() + 1, segmentHeight};
}

void ReviewSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(QPointF(0, 0), sizeHint()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_theme->ctl, 1));
    painter.setBrush(isEnabled() ? m_theme->base : m_theme->s1);
    painter.drawRoundedRect(box, Theme::radiusField, Theme::radiusField);
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<size_t>(i);
        const QRect place = part(i);
        const bool on = marks.at(at) == m_value;
        if (on) {
            const Status shape = shapes.at(at);
            painter.setBrush(m_theme->tint(shape));
            painter.setPen(
                QPen(shape == Status::NotYet ? m_theme->ctl : m_theme->colour(shape), 2));
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5);
        } else if (i > 0) {
            paint::verticalLine(painter, m_theme->line, place.x(), 2, segmentHeight - 3);
        }
        paint::statusGlyph(painter,
                           *m_theme,
                           shapes.at(at),
                           QRectF(place.x() + 10, segmentHeight / 2 - 7, 14, 14));
        painter.setFont(Theme::font(Theme::body, on));
        painter.setPen(isEnabled() ? m_theme->tx : m_theme->tx3);
        painter.drawText(place.adjusted(30, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         MaturityTexts::review(marks.at(at)));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void ReviewSegment::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < 3; ++i) {
        if (part(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(marks.at(static_cast<size_t>(i)));
        }
    }
}

void ReviewSegment::keyPressEvent(QKeyEvent* event)
{
    const int at = static_cast<int>(m_value);
    if (event->key() == Qt::Key_Left && at > 0) {
        Q_EMIT chosen(static_cast<ReviewMark>(at - 1));
    } else if (event->key() == Qt::Key_Right && at < 2) {
        Q_EMIT chosen(static_cast<ReviewMark>(at + 1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReviewSegment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setValue(m_value);
        updateGeometry();
    }
}

} // namespace zt
