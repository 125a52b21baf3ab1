// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace zt {

/// What the cells of the selection table share: ground of the current row, ground of a chosen block
/// and the heading row of a group, which spans the table. Paints everything itself.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Between the risk total and the impact factors.
    static constexpr int totalGap = 18;

    explicit RowDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    /// The cell's content within `cell`; the ground is there already.
    virtual void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    /// What the focus ring goes around.
    [[nodiscard]] virtual QRectF ringPlace(const QRect& cell, const QModelIndex& index) const;

    [[nodiscard]] const Theme& theme() const { return *m_theme; }

private:
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const ThemeHolder& m_theme;
};

/// A factor's score on its ramp; unknown is a dashed "–".
class ScoreDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;
    [[nodiscard]] QRectF ringPlace(const QRect& cell, const QModelIndex& index) const override;
};

/// Domains as tags of one character or three letters; enters and leaves as tinted tags.
class TagDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;
};

/// A small bar with the share in words beside it.
class StabilityDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;
};

} // namespace zt
