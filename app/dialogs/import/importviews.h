// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace zt {

/// Column letter above, the field it feeds below it; greyed where the column is not imported.
class PreviewHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PreviewHeader(const ThemeHolder& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    const ThemeHolder& m_theme;
};

/// A cell of the sheet: tint and a triangle in the corner where it cannot be read.
class FaultCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FaultCellDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeHolder& m_theme;
};

/// A line of the fault list: octagon, cell, field, what was read, what is accepted.
class FaultRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FaultRowDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeHolder& m_theme;
};

/// A line of the update preview: before on grey, after on the chosen mark's ground.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DifferenceDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeHolder& m_theme;
};

/// Where one is on the way: done ones ticked, the present one filled.
class StepTrail : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrail(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSteps(const QStringList& steps, int current);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace zt
