// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heatmapview.h"

#include "app/charts/themeink.h"
#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int headTop = 8;
constexpr int headHeight = 24;
constexpr int mostInPicture = 400; ///< rows: a picture longer than that nobody can open
constexpr int mostInTable = 20'000;

} // namespace

HeatmapView::HeatmapView(const ThemeHolder& theme, UiServices& ui, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_menu(new ChartMenu(*this, theme, ui, [this] { return table(); }))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_menu->setPicture([this] {
        const Figure figure = m_source.whole(mostInPicture);
        return ChartPicture{pictureSize(figure), [this, figure](QPainter& painter) {
                                const QRectF area(QPointF(), pictureSize(figure));
                                paintPicture(painter, area, figure, inkOf(*m_theme));
                            }};
    });
    connect(&theme, &ThemeHolder::changed, this, [this] {
        layOut(); // rows are lower where the window is compact
        viewport()->update();
    });
}

const HeatFigure& HeatmapView::heat() const
{
    return std::get<HeatFigure>(m_source.head.body);
}

void HeatmapView::setSource(const HeatSource& source)
{
    m_source = source;
    setAccessibleName(m_source.head.title);
    setAccessibleDescription(m_source.head.sentence);
    m_row = std::clamp(m_row, 0, std::max(0, m_source.rows - 1));
    layOut();
    viewport()->update();
}

ChartTable HeatmapView::table() const
{
    const FigureTable numbers = tableOf(m_source.whole(mostInTable));
    return {m_source.head.title, numbers.heads, numbers.rows};
}

void HeatmapView::layOut()
{
    if (!m_source.row) {
        return;
    }
    constexpr qreal wide = 620;
    m_layout.groupSizes = heat().groupSizes;
    m_layout.cellHeight = m_theme->isCompact() ? 13 : 17;
    m_layout.names = viewport()->width() > wide ? 112 : 84;
    m_layout.fit(viewport()->width() - m_layout.names);
    const int room = static_cast<int>((viewport()->height() - top()) / m_layout.cellHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_source.rows - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    const int beyond = static_cast<int>(m_layout.names + m_layout.width()) - viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, beyond));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_layout.cellWidth));
}

qreal HeatmapView::top() const
{
    return headTop + headHeight + 4 + m_layout.head;
}

QPointF HeatmapView::origin() const
{
    return {m_layout.names - horizontalScrollBar()->value(), top()};
}

void HeatmapView::paintHeading(QPainter& painter) const
{
    paint::horizontalLine(painter, m_theme->line2, 0, viewport()->width(), 0);
    const QRectF row(0, headTop, viewport()->width(), headHeight);
    painter.setFont(Theme::font(Theme::body, true));
    const qreal title = QFontMetricsF(painter.font()).horizontalAdvance(m_source.head.title);
    // Shapes explain themselves by the tool tip too, so the title goes first where both do not fit.
    const qreal legend = paintLegend(painter, row, m_source.head, inkOf(*m_theme));
    if (legend + title > row.width()) {
        painter.fillRect(QRectF(0, headTop, title + 12, headHeight), m_theme->base);
    }
    painter.setPen(m_theme->tx);
    paint::elided(painter, QRectF(0, headTop, title + 2, headHeight), m_source.head.title);
    const qreal room = row.width() - legend - title - 20;
    if (room > 40) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        paint::elided(painter, QRectF(title + 12, headTop, room, headHeight), m_source.head.remark);
    }
}

void HeatmapView::paintRow(QPainter& painter, int row, qreal y)
{
    const HeatFigure::Row content = m_source.row(row);
    const bool current = hasFocus() && row == m_row;
    if (current) {
        painter.fillRect(QRectF(0, y, viewport()->width(), m_layout.cellHeight), m_theme->acct);
    }
    const QPointF at = origin();
    painter.save();
    painter.setClipRect(
        QRectF(m_layout.names, y - 3, viewport()->width(), m_layout.cellHeight + 6));
    paintHeatCells(painter, QPointF(at.x(), y), m_layout, content.cells, inkOf(*m_theme));
    painter.restore();
    painter.setFont(Theme::font(m_theme->isCompact() ? Theme::tiny : Theme::small, current));
    painter.setPen(m_theme->tx);
    paint::elided(painter, QRectF(0, y, m_layout.names - 8, m_layout.cellHeight), content.name);
}

void HeatmapView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme->base);
    if (!m_source.row) {
        return;
    }
    paintHeading(painter);
    painter.save();
    painter.setClipRect(QRectF(m_layout.names, 0, viewport()->width(), top()));
    paintHeatHead(painter,
                  QPointF(origin().x(), headTop + headHeight + 4),
                  m_layout,
                  heat(),
                  inkOf(*m_theme));
    painter.restore();
    m_paintedRows = 0;
    qreal y = top();
    for (int row = verticalScrollBar()->value();
         row < m_source.rows && y + m_layout.cellHeight <= viewport()->height() + 1;
         ++row) {
        paintRow(painter, row, y);
        y += m_layout.cellHeight;
        ++m_paintedRows;
    }
    if (hasFocus()) {
        const QRect cell = cellRect(m_row, m_column);
        if (!cell.isEmpty()) {
            painter.setRenderHint(QPainter::Antialiasing);
            paint::focusRing(painter, *m_theme, cell, 2);
        }
    }
}

QRect HeatmapView::cellRect(int row, int column) const
{
    const int shown = row - verticalScrollBar()->value();
    const qreal y = top() + shown * m_layout.cellHeight;
    if (shown < 0 || row >= m_source.rows || y + m_layout.cellHeight > viewport()->height() + 1) {
        return {};
    }
    const QRectF cell(
        origin().x() + m_layout.left(column), y + 1, m_layout.cellWidth, m_layout.cellHeight - 2);
    return cell.toRect();
}

std::pair<int, int> HeatmapView::cellAt(const QPoint& place) const
{
    if (place.y() < top() || place.x() < 0) {
        return {-1, -1};
    }
    const int row =
        verticalScrollBar()->value() + static_cast<int>((place.y() - top()) / m_layout.cellHeight);
    if (row >= m_source.rows) {
        return {-1, -1};
    }
    return {row, place.x() < m_layout.names ? -1 : m_layout.columnAt(place.x() - origin().x())};
}

void HeatmapView::setCurrent(int row, int column)
{
    m_row = std::clamp(row, 0, std::max(0, m_source.rows - 1));
    m_column = std::clamp(column, 0, std::max(0, m_layout.columns() - 1));
    reveal();
    if (m_source.rows > 0 && m_source.tip) {
        setAccessibleDescription(m_source.tip(m_row, m_column));
    }
    viewport()->update();
}

void HeatmapView::reveal()
{
    QScrollBar* bar = verticalScrollBar();
    if (m_row < bar->value()) {
        bar->setValue(m_row);
    } else if (m_row >= bar->value() + bar->pageStep()) {
        bar->setValue(m_row - bar->pageStep() + 1);
    }
    const auto left = static_cast<int>(m_layout.left(m_column));
    const int room = viewport()->width() - static_cast<int>(m_layout.names);
    QScrollBar* across = horizontalScrollBar();
    if (left < across->value()) {
        across->setValue(left);
    } else if (left + static_cast<int>(m_layout.cellWidth) > across->value() + room) {
        across->setValue(left + static_cast<int>(m_layout.cellWidth) - room);
    }
}

void HeatmapView::keyPressEvent(QKeyEvent* event)
{
    const int page = verticalScrollBar()->pageStep();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + 1);
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_PageUp:
        return setCurrent(m_row - page, m_column);
    case Qt::Key_PageDown:
        return setCurrent(m_row + page, m_column);
    case Qt::Key_Home:
        return setCurrent(event->modifiers() & Qt::ControlModifier ? 0 : m_row, 0);
    case Qt::Key_End:
        return setCurrent(event->modifiers() & Qt::ControlModifier ? m_source.rows : m_row,
                          m_layout.columns());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_source.rows > 0) {
            Q_EMIT cellActivated(m_row, m_column);
        }
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatmapView::mousePressEvent(QMouseEvent* event)
{
    const auto [row, column] = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    setCurrent(row, std::max(0, column));
    Q_EMIT cellActivated(m_row, column);
}

bool HeatmapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = dynamic_cast<QHelpEvent*>(event);
        const auto [row, column] = help != nullptr ? cellAt(help->pos()) : std::pair(-1, -1);
        if (row < 0 || !m_source.tip) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(
                help->globalPos(), paint::toolTip(m_source.tip(row, column)), viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HeatmapView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HeatmapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeatmapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace zt
