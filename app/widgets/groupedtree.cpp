// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/groupedtree.h"

#include "app/widgets/paint.h"

#include <QSortFilterProxyModel>

namespace zt {

GroupedTree::GroupedTree(QWidget* parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("ground", QStringLiteral("s1"));
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QTreeView { background: transparent; }"));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            setExpanded(index, !isExpanded(index));
        }
    });
}

bool GroupedTree::onHeading() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && !index.parent().isValid();
}

bool GroupedTree::toggleHeading()
{
    if (!onHeading()) {
        return false;
    }
    setExpanded(currentIndex(), !isExpanded(currentIndex()));
    return true;
}

void GroupedTree::drawRow(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    // The style would paint the selection's ground over the indentation once more.
    QStyleOptionViewItem row = option;
    row.showDecorationSelected = false;
    QTreeView::drawRow(painter, row, index);
}

GroupedRowDelegate::GroupedRowDelegate(const ThemeHolder& theme,
                                       const QSortFilterProxyModel& proxy,
                                       QTreeView* view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_proxy(proxy)
    , m_view(view)
{
}

QSize GroupedRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme->treeRow()};
}

void GroupedRowDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect(0, option.rect.y(), m_view->viewport()->width(), option.rect.height());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        paint::selectedRow(*painter, *m_theme, rect, true);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, m_theme->s2);
    }
    paintRow(*painter, {rect, m_proxy.mapToSource(index), m_view->isExpanded(index), selected});
    painter->restore();
}

int GroupedRowDelegate::paintCount(QPainter& painter,
                                   const QRect& row,
                                   int width,
                                   const QString& count)
{
    const int end = row.right() - right;
    painter.drawText(
        QRect(end - width, row.y(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter, count);
    return end - width;
}

} // namespace zt
