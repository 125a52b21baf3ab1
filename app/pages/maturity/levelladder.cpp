// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/levelladder.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/maturitypaint.h"
#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace zt {

namespace {

constexpr int badge = 24;
constexpr int cellHeight = 24;
constexpr int cellGap = 6;
constexpr int rungPadding = 6;
constexpr int left = 6;
constexpr int textLeft = left + badge + 10;

int cellWidth(const QString& id)
{
    return 27 + QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(id);
}

} // namespace

LevelLadder::LevelLadder(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelLadder::showPillar(const PillarRow& pillar,
                             const PillarLevel& level,
                             const GroupPillar* group,
                             const QString& currentItem)
{
    const bool another = pillar.id != m_pillar.id;
    m_pillar = pillar;
    m_level = level;
    m_group = group != nullptr ? std::optional(*group) : std::nullopt;
    m_current = currentItem;
    const Layout layout = layOut(width());
    for (int i = 0; i < layout.cells.size(); ++i) {
        if (another && m_pillar.items[layout.cells[i].item].id == currentItem) {
            m_cursor = i;
        }
    }
    m_cursor = std::clamp(m_cursor, 0, std::max(0, static_cast<int>(layout.cells.size()) - 1));
    describe();
    updateGeometry();
    update();
}

QString LevelLadder::countText(int order) const
{
    const auto at = static_cast<size_t>(order);
    if (m_group) {
        return tr("%1/%2 systems").arg(m_group->reached.at(at)).arg(m_group->systems);
    }
    const LevelProgress& progress = m_level.levels.at(at - 1);
    return QStringLiteral("%1/%2").arg(progress.done).arg(progress.of);
}

int LevelLadder::countWidth() const
{
    int widest = 0;
    for (int order = 1; order <= levelCount; ++order) {
        widest = std::max(
            widest, QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(countText(order)));
    }
    return widest + 26;
}

LevelLadder::Layout LevelLadder::layOut(int width) const
{
    Layout layout;
    const int right = width - countWidth() - 4;
    int y = 0;
    for (int order = levelCount; order >= 1; --order) {
        int x = textLeft;
        int line = y + rungPadding;
        for (int i = 0; i < m_pillar.items.size(); ++i) {
            const ItemRow& item = m_pillar.items[i];
            if (item.levelOrder != order) {
                continue;
            }
            const int needed = cellWidth(item.id);
            const bool holds = order == m_pillar.order + 1 && item.holdsDown;
            const int tag =
                holds ? cellGap + paint::tagWidth(tr("holds down"), paint::TagStyle::Outlined) : 0;
            if (x > textLeft && x + needed + tag > right) {
                x = textLeft;
                line += cellHeight + cellGap;
            }
            layout.cells.append({QRect(x, line, needed, cellHeight), i});
            x += needed + tag + cellGap;
        }
        const int bottom = line + cellHeight + rungPadding;
        layout.rungs.at(static_cast<size_t>(levelCount - order)) = QRect(0, y, width, bottom - y);
        y = bottom + 2;
    }
    return layout;
}

int LevelLadder::heightForWidth(int width) const
{
    return layOut(width).rungs.back().bottom() + 4;
}

QSize LevelLadder::sizeHint() const
{
    return {280, heightForWidth(std::max(240, width()))};
}

void LevelLadder::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

void LevelLadder::paintRung(QPainter& painter, int order, const QRect& rung) const
{
    const bool reached = m_pillar.hasLevel && order <= m_pillar.order;
    const QRectF square(left, rung.y() + rungPadding, badge, badge);
    if (reached) {
        paint::levelBadge(painter, *m_theme, square, order);
    } else {
        painter.setPen(QPen(m_theme->line2, 1));
        painter.setBrush(m_theme->base);
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(m_theme->tx2);
        painter.setFont(Theme::font(Theme::small, true));
        painter.drawText(square, Qt::AlignCenter, paint::levelNumeral(order));
    }
    if (order == m_pillar.order + 1 && m_pillar.hasLevel) {
        painter.setPen(QPen(m_theme->tx, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rung).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    painter.drawText(
        rung.adjusted(0, rungPadding, -24, 0), Qt::AlignRight | Qt::AlignTop, countText(order));
    if (reached) {
        paint::statusGlyph(painter,
                           *m_theme,
                           Status::Good,
                           QRectF(rung.right() - 18, rung.y() + rungPadding + 3, 14, 14));
    }
}

void LevelLadder::paintCell(QPainter& painter, const Cell& cell, bool cursor) const
{
    const ItemRow& item = m_pillar.items[cell.item];
    const bool current = item.id == m_current;
    const QRectF box(cell.place);
    painter.setPen(current ? QPen(m_theme->acc, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme->base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = cell.place.x() + 6;
    if (!item.rolledUp) {
        paint::itemCell(painter,
                        *m_theme,
                        QRectF(x, cell.place.center().y() - 5, 11, 11),
                        item.status,
                        item.applies());
        x += 15;
    }
    painter.setFont(Theme::font(Theme::small, current));
    painter.setPen(item.applies() ? m_theme->tx : m_theme->tx3);
    painter.drawText(QRect(x, cell.place.y(), cell.place.right() - x + 4, cell.place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     item.id);
    if (cursor) {
        paint::focusRing(painter, *m_theme, box, 4);
    }
    if (item.levelOrder == m_pillar.order + 1 && item.holdsDown) {
        const int width = paint::tagWidth(tr("holds down"), paint::TagStyle::Outlined);
        paint::tag(painter,
                   *m_theme,
                   QRect(cell.place.right() + cellGap, cell.place.y(), width, cell.place.height()),
                   tr("holds down"),
                   paint::TagStyle::Outlined);
    }
}

void LevelLadder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(width());
    for (int order = levelCount; order >= 1; --order) {
        paintRung(painter, order, layout.rungs.at(static_cast<size_t>(levelCount - order)));
    }
    for (int i = 0; i < layout.cells.size(); ++i) {
        paintCell(painter, layout.cells[i], hasFocus() && i == m_cursor);
    }
}

void LevelLadder::describe()
{
    setAccessibleName(tr("Ladder of levels"));
    const Layout layout = layOut(width());
    if (m_cursor < layout.cells.size()) {
        const ItemRow& item = m_pillar.items[layout.cells[m_cursor].item];
        setAccessibleDescription(tr("%1, level %2, %3")
                                     .arg(item.id,
                                          paint::levelNumeral(item.levelOrder),
                                          MaturityTexts::status(item.status)));
    }
}

bool LevelLadder::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Cell& cell : layOut(width()).cells) {
            if (cell.place.contains(help->pos())) {
                const ItemRow& item = m_pillar.items[cell.item];
                QToolTip::showText(
                    help->globalPos(),
                    paint::toolTip(item.id + QChar(0x3000) + MaturityTexts::status(item.status)),
                    this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void LevelLadder::mousePressEvent(QMouseEvent* event)
{
    const Layout layout = layOut(width());
    for (int i = 0; i < layout.cells.size(); ++i) {
        if (layout.cells[i].place.contains(event->position().toPoint())) {
            m_cursor = i;
            Q_EMIT itemActivated(m_pillar.items[layout.cells[i].item].id);
        }
    }
}

void LevelLadder::keyPressEvent(QKeyEvent* event)
{
    const Layout layout = layOut(width());
    const int last = static_cast<int>(layout.cells.size()) - 1;
    const auto rungOf = [&](int cell) {
        return m_pillar.items[layout.cells[cell].item].levelOrder;
    };
    int to = m_cursor;
    switch (event->key()) {
    case Qt::Key_Right:
        to = std::min(last, m_cursor + 1);
        break;
    case Qt::Key_Left:
        to = std::max(0, m_cursor - 1);
        break;
    case Qt::Key_Down:
        while (to < last && rungOf(to) == rungOf(m_cursor)) {
            ++to;
        }
        break;
    case Qt::Key_Up:
        while (to > 0 && rungOf(to) == rungOf(m_cursor)) {
            --to;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0) {
            Q_EMIT itemActivated(m_pillar.items[layout.cells[m_cursor].item].id);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_cursor = to;
    describe();
    update();
}

} // namespace zt
