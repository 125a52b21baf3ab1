// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figureview.h"

#include "app/charts/themeink.h"
#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int headTop = 8;
constexpr int headHeight = 24;
constexpr int secondRow = 18; ///< of a legend

} // namespace

FigureView::FigureView(const ThemeHolder& theme, UiServices& ui, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menu(new ChartMenu(*this, theme, ui, [this] { return table(); }))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void FigureView::setFigure(const Figure& figure)
{
    m_figure = figure;
    m_current = -1;
    setAccessibleName(figure.title);
    setAccessibleDescription(isEmpty(figure) ? m_emptyText : figure.sentence);
    update();
}

void FigureView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (isEmpty(m_figure) || !text.isEmpty()) {
        setAccessibleDescription(text);
    }
    update();
}

void FigureView::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

ChartTable FigureView::table() const
{
    const FigureTable numbers = tableOf(m_figure);
    return {m_figure.title, numbers.heads, numbers.rows};
}

QRectF FigureView::body() const
{
    const bool twoRows = legendWidth(m_figure) > width();
    const int legendRow = !legendBelow() ? 0 : twoRows ? headHeight + secondRow : headHeight;
    return QRectF(rect()).adjusted(0, headTop + headHeight + legendRow + 4, 0, 0);
}

bool FigureView::legendBelow() const
{
    const qreal title =
        QFontMetricsF(Theme::font(Theme::body, true)).horizontalAdvance(m_figure.title);
    const qreal legend = legendWidth(m_figure);
    return legend > 0 && title + legend > width() && !isEmpty(m_figure);
}

void FigureView::paintHeading(QPainter& painter) const
{
    if (m_ruled) {
        paint::horizontalLine(painter, m_theme->line2, 0, width(), 0);
    }
    const bool below = legendBelow();
    const QRectF row(0, headTop + (below ? headHeight : 0), width(), headHeight);
    const qreal drawn =
        isEmpty(m_figure) ? 0 : paintLegend(painter, row, m_figure, inkOf(*m_theme));
    const qreal legend = below ? 0 : drawn;
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    const qreal title = std::min(QFontMetricsF(painter.font()).horizontalAdvance(m_figure.title),
                                 std::max(0.0, width() - legend));
    paint::elided(painter, QRectF(0, headTop, title + 2, headHeight), m_figure.title);
    const qreal room = width() - legend - title - 20;
    if (room > 40) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        paint::elided(painter, QRectF(title + 12, headTop, room, headHeight), m_figure.remark);
    }
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHeading(painter);
    m_marks.clear();
    if (isEmpty(m_figure) || !m_emptyText.isEmpty()) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        painter.drawText(body().adjusted(0, 8, -8, -8),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                         m_emptyText);
        if (isEmpty(m_figure)) {
            return;
        }
    }
    const QRectF place = m_emptyText.isEmpty() ? body() : body().adjusted(0, 44, 0, 0);
    m_marks = paintFigure(painter, place, m_figure, inkOf(*m_theme));
    for (int i = 0; i < m_marks.size() && m_current < 0 && !m_currentKey.isEmpty(); ++i) {
        m_current = m_marks[i].key == m_currentKey ? i : -1;
    }
    if (hasFocus() && m_current >= 0 && m_current < m_marks.size()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF at = m_marks[m_current].at;
        paint::focusRing(painter, *m_theme, QRectF(at.x() - 5, at.y() - 5, 10, 10), 5);
    } else if (hasFocus()) {
        const QRectF row(1, headTop, width() - 2, headHeight);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawLine(row.bottomLeft(), QPointF(row.left() + 40, row.bottom()));
    }
}

void FigureView::walk(int by)
{
    if (m_marks.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(m_marks.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    const FigureMark& mark = m_marks[m_current];
    m_currentKey = mark.key;
    setAccessibleDescription(mark.text);
    QToolTip::showText(
        mapToGlobal(mark.at.toPoint() + QPoint(8, -28)), paint::toolTip(mark.text), this);
    update();
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        walk(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        walk(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current < m_marks.size() && !m_marks[m_current].key.isEmpty()) {
            Q_EMIT markActivated(m_currentKey);
            break;
        }
        QWidget::keyPressEvent(event);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0 || m_marks[mark].key.isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_current = mark;
    m_currentKey = m_marks[mark].key;
    Q_EMIT markActivated(m_currentKey);
    update();
}

int FigureView::markAt(const QPointF& place) const
{
    constexpr qreal near = 12;
    for (int i = 0; i < m_marks.size(); ++i) {
        if ((m_marks[i].at - place).manhattanLength() <= near) {
            return i;
        }
    }
    return -1;
}

bool FigureView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = dynamic_cast<QHelpEvent*>(event);
        const int mark = help != nullptr ? markAt(help->pos()) : -1;
        if (mark < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), paint::toolTip(m_marks[mark].text), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    m_currentKey.clear();
    setAccessibleDescription(m_figure.sentence);
    update();
}

} // namespace zt
