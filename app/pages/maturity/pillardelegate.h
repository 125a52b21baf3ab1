// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

class QSortFilterProxyModel;
class QTreeView;

namespace zt {

class MaturityTreeModel;
struct ItemRow;
struct PillarRow;

/// A pillar: chevron, level badge, name, target, strip of item cells while folded, n/m. An item:
/// status cell, number, capability, 壓住, finding, level numeral.
class PillarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`, which stands before `model`.
    PillarDelegate(const ThemeHolder& theme,
                   const MaturityTreeModel& model,
                   const QSortFilterProxyModel& proxy,
                   QTreeView* view);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintPillar(QPainter& painter, const QRect& row, const PillarRow& pillar, bool open) const;
    void paintItem(QPainter& painter, const QRect& row, const ItemRow& item, bool selected) const;

    const ThemeHolder& m_theme;
    const MaturityTreeModel& m_model;
    const QSortFilterProxyModel& m_proxy;
    QTreeView* m_view;
};

} // namespace zt
