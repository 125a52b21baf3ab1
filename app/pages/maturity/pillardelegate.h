// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/groupedtree.h"

namespace zt {

class MaturityTreeModel;
struct ItemRow;
struct PillarRow;

/// A pillar: chevron, level badge, name, target, strip of item cells while folded, n/m. An item:
/// status cell, number, capability, 壓住, finding, level numeral.
class PillarDelegate : public GroupedRowDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`, which stands before `model`.
    PillarDelegate(const ThemeHolder& theme,
                   const MaturityTreeModel& model,
                   const QSortFilterProxyModel& proxy,
                   QTreeView* view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const Row& row) const override;

private:
    void paintPillar(QPainter& painter, const QRect& row, const PillarRow& pillar, bool open) const;
    void paintItem(QPainter& painter, const QRect& row, const ItemRow& item, bool selected) const;

    const MaturityTreeModel& m_model;
};

} // namespace zt
