// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rubricview.h"

#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

namespace zt {

namespace {

constexpr int textLeft = 42;
constexpr int textRight = 36;
constexpr int rowPadding = 11;
constexpr int rowGap = 4;

} // namespace

RubricView::RubricView(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RubricView::setFactor(const Factor& factor, bool impact, const Language& language)
{
    m_rows.clear();
    for (const FactorLevel& level : factor.levels) {
        m_rows.append({level.score, language.of(level.text.zh, level.text.en)});
    }
    m_impact = impact;
    setAccessibleName(language.of(factor.name.zh, factor.name.en));
    updateGeometry();
    update();
}

void RubricView::setScore(Score score)
{
    m_score = score;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).score == score) {
            m_cursor = i;
            setAccessibleDescription(QStringLiteral("%1: %2").arg(score).arg(m_rows.at(i).text));
        }
    }
    update();
}

int RubricView::rowHeight(const Row& row, int width) const
{
    // Bold is wider: the height must not change when the choice does.
    const QFontMetrics metrics(Theme::font(Theme::body, true));
    const QRect words = metrics.boundingRect(
        QRect(0, 0, qMax(40, width - textLeft - textRight), 10000), Qt::TextWordWrap, row.text);
    return qMax(44, words.height() + 2 * rowPadding);
}

int RubricView::heightForWidth(int width) const
{
    int height = 0;
    for (const Row& row : m_rows) {
        height += rowHeight(row, width) + rowGap;
    }
    return qMax(0, height - rowGap);
}

QSize RubricView::sizeHint() const
{
    const int width = qMax(240, this->width());
    return {240, heightForWidth(width)};
}

QRect RubricView::rowRect(int index) const
{
    int y = 0;
    for (int i = 0; i < index; ++i) {
        y += rowHeight(m_rows.at(i), width()) + rowGap;
    }
    return {0, y, width(), rowHeight(m_rows.at(index), width())};
}

int RubricView::rowAt(const QPoint& point) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (rowRect(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void RubricView::paintRow(QPainter& painter, int index) const
{
    const Row& row = m_rows.at(index);
    const QRect place = rowRect(index);
    const bool on = row.score == m_score;
    const QRectF frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    if (on) {
        painter.setPen(QPen(m_theme->acc, 1));
        painter.setBrush(m_theme->base);
        painter.drawRoundedRect(frame, Theme::radiusField, Theme::radiusField);
        QPainterPath outline;
        outline.addRoundedRect(frame, Theme::radiusField, Theme::radiusField);
        painter.save();
        painter.setClipRect(QRect(place.x(), place.y(), 3, place.height()));
        painter.fillPath(outline, m_theme->acc);
        painter.restore();
    } else if (index == m_hovered && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->s2);
        painter.drawRoundedRect(frame, Theme::radiusField, Theme::radiusField);
    }
    paint::scoreCell(painter,
                     *m_theme,
                     QRectF(place.x() + 10, place.y() + (place.height() - 24) / 2, 26, 24),
                     row.score,
                     m_impact);
    painter.setFont(Theme::font(Theme::body, on));
    painter.setPen(on ? m_theme->tx : m_theme->tx2);
    const QRect words = place.adjusted(textLeft + 6, 0, -textRight + 6, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, row.text);
    if (on) {
        painter.setPen(QPen(m_theme->acc, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c(place.right() - 18, place.center().y() + 0.5);
        painter.drawPolyline(
            QPolygonF{c + QPointF(-5, 0), c + QPointF(-1.5, 3.5), c + QPointF(5, -4)});
    }
    if (hasFocus() && index == m_cursor) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(place).adjusted(1, 1, -1, -1), Theme::radiusField, Theme::radiusField);
    }
}

void RubricView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, i);
    }
}

void RubricView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton) {
        m_cursor = row;
        Q_EMIT chosen(m_rows.at(row).score);
    }
}

void RubricView::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = rowAt(event->position().toPoint());
    update();
}

void RubricView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void RubricView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        m_cursor = qBound(0, m_cursor + (key == Qt::Key_Up ? -1 : 1), qMax(0, last));
        update();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
               last >= 0) {
        Q_EMIT chosen(m_rows.at(m_cursor).score);
    } else if (key >= Qt::Key_0 && key <= Qt::Key_3) {
        Q_EMIT chosen(static_cast<Score>(key - Qt::Key_0));
    } else if (key == Qt::Key_Delete) {
        Q_EMIT chosen(0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace zt
