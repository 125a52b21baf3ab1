// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/explainview.h"

#include "app/widgets/paint.h"
#include "reports/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace zt {

namespace {

constexpr int textLeft = 22;
constexpr int remarkGap = 12;
constexpr int linePadding = 3;

Status statusOf(Tri holds)
{
    return holds == Tri::Yes ? Status::Good
                             : (holds == Tri::No ? Status::NotApplicable : Status::NotYet);
}

} // namespace

ExplainView::ExplainView(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(Theme::font(Theme::small));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExplainView::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    m_lastRow = -1;
    m_cursor = 0;
    QStringList all;
    for (const Row& row : rows) {
        all.append(row.sentence);
    }
    setAccessibleDescription(all.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void ExplainView::setLines(const QList<ExplainLine>& lines,
                           const Guideline& guideline,
                           const Language& language)
{
    QList<Row> rows;
    for (const ExplainLine& line : lines) {
        const ExplainText text = explainText(line, guideline, language);
        QStringList sources;
        for (const SourceRef& source : line.sources) {
            sources.append(sourceText(source, guideline, language));
        }
        rows.append({statusOf(line.holds),
                     text.sentence,
                     text.remark,
                     line.missing.isEmpty() ? line.facts : line.missing,
                     sources.join(QLatin1Char('\n'))});
    }
    setRows(rows);
}

int ExplainView::remarkWidth(const Row& row) const
{
    return row.remark.isEmpty() ? 0 : fontMetrics().horizontalAdvance(row.remark) + remarkGap;
}

int ExplainView::rowHeight(const Row& row, int width) const
{
    const int room = qMax(60, width - textLeft - remarkWidth(row));
    const QRect words =
        fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, row.sentence);
    return qMax(18, words.height()) + 2 * linePadding;
}

int ExplainView::heightForWidth(int width) const
{
    int height = 0;
    for (const Row& row : m_rows) {
        height += rowHeight(row, width);
    }
    return height;
}

QSize ExplainView::sizeHint() const
{
    const int width = qMax(240, this->width());
    return {240, heightForWidth(width)};
}

QRect ExplainView::rowRect(int index) const
{
    int y = 0;
    for (int i = 0; i < index; ++i) {
        y += rowHeight(m_rows.at(i), width());
    }
    return {0, y, width(), rowHeight(m_rows.at(index), width())};
}

int ExplainView::rowAt(const QPoint& point) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (rowRect(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void ExplainView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        const QRect place = rowRect(i);
        if (i == m_hovered && !row.facts.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->s2);
            painter.drawRoundedRect(place, Theme::radiusCell, Theme::radiusCell);
        }
        paint::statusGlyph(
            painter, *m_theme, row.status, QRectF(place.x(), place.y() + linePadding + 2, 14, 14));
        painter.setFont(font());
        painter.setPen(m_theme->tx);
        const QRect words = place.adjusted(textLeft, linePadding, -remarkWidth(row), -linePadding);
        painter.drawText(words, Qt::TextWordWrap | Qt::AlignVCenter, row.sentence);
        painter.setPen(m_theme->tx2);
        painter.drawText(place.adjusted(0, linePadding, 0, -linePadding),
                         Qt::AlignRight | Qt::AlignTop,
                         row.remark);
        if (hasFocus() && i == m_cursor) {
            painter.setPen(QPen(m_theme->acc, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(place).adjusted(1, 1, -1, -1), Theme::radiusCell, Theme::radiusCell);
        }
    }
}

bool ExplainView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const QString text = row < 0 ? QString() : m_rows.at(row).toolTip;
        QToolTip::showText(help->globalPos(), paint::toolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

void ExplainView::activate(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        return;
    }
    const QList<Aspect>& facts = m_rows.at(row).facts;
    m_lastFact = row == m_lastRow && !facts.isEmpty() ? (m_lastFact + 1) % facts.size() : 0;
    m_lastRow = row;
    Q_EMIT rowActivated(row);
    if (!facts.isEmpty()) {
        Q_EMIT aspectActivated(facts.at(m_lastFact));
    }
}

void ExplainView::mousePressEvent(QMouseEvent* event)
{
    m_cursor = qMax(0, rowAt(event->position().toPoint()));
    activate(rowAt(event->position().toPoint()));
}

void ExplainView::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = rowAt(event->position().toPoint());
    const bool leads = m_hovered >= 0 && !m_rows.at(m_hovered).facts.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ExplainView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void ExplainView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        m_cursor = qBound(0, m_cursor + (event->key() == Qt::Key_Up ? -1 : 1), qMax(0, last));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) {
        activate(m_cursor);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace zt
