// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

class QSortFilterProxyModel;
class QTreeView;

namespace zt {

class ScenarioTreeModel;
struct ScenarioGroup;
struct ScenarioLine;

/// An outcome: chevron, its shape, name, how many. A scenario: number, name, what is missing or
/// what still holds.
class VerdictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`, which stands before `model`.
    VerdictDelegate(const ThemeHolder& theme,
                    const ScenarioTreeModel& model,
                    const QSortFilterProxyModel& proxy,
                    QTreeView* view);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void
    paintGroup(QPainter& painter, const QRect& row, const ScenarioGroup& group, bool open) const;
    void
    paintLine(QPainter& painter, const QRect& row, const ScenarioLine& line, bool selected) const;

    const ThemeHolder& m_theme;
    const ScenarioTreeModel& m_model;
    const QSortFilterProxyModel& m_proxy;
    QTreeView* m_view;
};

} // namespace zt
