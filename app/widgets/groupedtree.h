// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

class QSortFilterProxyModel;

namespace zt {

/// Headings and lines below them, each over the whole width on the pane's ground. A click on a
/// heading opens or closes it; letters and digits are left to whoever holds the tree.
class GroupedTree : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupedTree(QWidget* parent = nullptr);

    /// Where the cursor stands on a heading: opens or closes it, and true.
    bool toggleHeading();
    [[nodiscard]] bool onHeading() const;

    void keyboardSearch(const QString& /*text*/) override {}

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
};

/// Paints a row's ground, chosen or under the pointer; what stands on it is for the heirs.
class GroupedRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`.
    GroupedRowDelegate(const ThemeHolder& theme,
                       const QSortFilterProxyModel& proxy,
                       QTreeView* view);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    struct Row
    {
        QRect rect;         ///< over the whole width
        QModelIndex source; ///< in the model behind the proxy
        bool open = false;  ///< of a heading
        bool selected = false;
    };

    virtual void paintRow(QPainter& painter, const Row& row) const = 0;

    /// "n" or "n/m" at the right of a heading; where the room left of it ends.
    [[nodiscard]] static int
    paintCount(QPainter& painter, const QRect& row, int width, const QString& count);

    static constexpr int right = 14;

    const ThemeHolder& m_theme;

private:
    const QSortFilterProxyModel& m_proxy;
    QTreeView* m_view;
};

} // namespace zt
