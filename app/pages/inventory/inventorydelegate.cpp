// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorydelegate.h"

#include "app/pages/inventory/systemtablemodel.h"
#include "app/widgets/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace zt {

namespace {

constexpr int cellPadding = 8;

bool manySelected(const QAbstractItemView* view)
{
    const QItemSelection selection = view->selectionModel()->selection();
    return selection.size() > 1 || (selection.size() == 1 && (selection.first().width() > 1 ||
                                                              selection.first().height() > 1));
}

ColumnKind kindOf(const QModelIndex& index)
{
    return inventoryColumns().at(index.column()).kind;
}

} // namespace

void paintDomainTags(QPainter& painter,
                     const Theme& theme,
                     const QRect& place,
                     const QStringList& tags,
                     bool undecided,
                     bool rightAligned)
{
    int width = 0;
    for (const QString& tag : tags) {
        width += paint::tagWidth(tag) + 4;
    }
    QRect rest = place;
    if (rightAligned && !tags.isEmpty()) {
        rest.setLeft(std::max(place.left(), place.right() + 5 - width));
    }
    for (const QString& tag : tags) {
        if (rest.width() > 16) {
            rest.setLeft(rest.left() + paint::tag(painter, theme, rest, tag) + 4);
        }
    }
    if (tags.isEmpty()) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(theme.tx3);
        paint::elided(painter,
                      place,
                      undecided ? SystemTableModel::tr("Not enough data") : QStringLiteral("—"),
                      (rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

InventoryDelegate::InventoryDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize InventoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme->cellWidth(), m_theme->rowHeight()};
}

void InventoryDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    switch (kindOf(index)) {
    case ColumnKind::Fact:
    case ColumnKind::Condition:
    case ColumnKind::RtoCondition:
    case ColumnKind::CloudModel:
        paintAnswer(*painter, option, index);
        break;
    case ColumnKind::Domains:
        paintDomains(*painter, option, index);
        break;
    case ColumnKind::Code:
    case ColumnKind::Text:
    case ColumnKind::Rto:
        paintText(*painter, option, index);
        break;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        paint::focusRing(
            *painter, *m_theme, QRectF(option.rect).adjusted(3, 4, -3, -4), Theme::radiusCell);
    }
    painter->restore();
}

void InventoryDelegate::paintGround(QPainter& painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool cursorRow = view != nullptr && view->currentIndex().row() == index.row();
    if (cursorRow) {
        paint::selectedRow(painter, *m_theme, option.rect, index.column() == 0);
    }
    const bool block =
        view != nullptr && option.state.testFlag(QStyle::State_Selected) && manySelected(view);
    if (block || index.data(SystemTableModel::ChangedRole).toBool()) {
        painter.fillRect(option.rect, block || cursorRow ? m_theme->acct2 : m_theme->acct);
    }
}

void InventoryDelegate::paintAnswer(QPainter& painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    if (kindOf(index) == ColumnKind::CloudModel) {
        const QString model = index.data().toString();
        const bool notAsked = index.data(SystemTableModel::NotAskedRole).toBool();
        if (model.isEmpty() && !notAsked) {
            paint::triCell(painter, *m_theme, option.rect, Tri::Unknown);
            return;
        }
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(notAsked ? m_theme->tx3 : m_theme->tx);
        painter.drawText(option.rect, Qt::AlignCenter, notAsked ? QStringLiteral("—") : model);
        return;
    }
    const auto value = static_cast<Tri>(index.data(SystemTableModel::TriRole).toInt());
    paint::triCell(painter, *m_theme, option.rect, value);
}

void InventoryDelegate::paintDomains(QPainter& painter,
                                     const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    paintDomainTags(painter,
                    *m_theme,
                    option.rect.adjusted(cellPadding, 0, -Theme::marginRight, 0),
                    index.data(SystemTableModel::TagsRole).toStringList(),
                    index.data(SystemTableModel::UndecidedRole).toBool(),
                    false);
}

void InventoryDelegate::paintText(QPainter& painter,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const ColumnKind kind = kindOf(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool cursorRow = view != nullptr && view->currentIndex().row() == index.row();
    const bool name = inventoryColumns().at(index.column()).field == QLatin1String("name");
    painter.setFont(Theme::font(m_theme->rowText(), name && cursorRow));
    painter.setPen(m_theme->tx);
    if (kind == ColumnKind::Code) {
        place.setLeft(option.rect.left() + Theme::marginLeft);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
    } else if (kind == ColumnKind::Text && !name) {
        painter.setPen(m_theme->tx2);
    }
    const QString text = index.data().toString();
    if (kind == ColumnKind::Rto && text.isEmpty()) {
        paint::triCell(painter,
                       *m_theme,
                       QRectF(place.left() - 1, option.rect.top(), 20, option.rect.height()),
                       Tri::Unknown);
        return;
    }
    paint::elided(painter, place, text);
}

QWidget* InventoryDelegate::createEditor(QWidget* parent,
                                         const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(true);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString());
    return editor;
}

void InventoryDelegate::updateEditorGeometry(QWidget* editor,
                                             const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const
{
    const int left = kindOf(index) == ColumnKind::Code ? Theme::marginLeft - 8 : 0;
    editor->setGeometry(option.rect.adjusted(left, 1, -1, -1));
}

} // namespace zt
