// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/widgets/theme.h"

#include <QStringList>
#include <QWidget>

namespace zt {

/// Per domain one row of nested bars: applicable, of these high risk, of these low impact, with the
/// three numbers at the right. A bar can be clicked; arrow keys walk rows and steps, Enter chooses.
class FunnelView : public QWidget
{
    Q_OBJECT

public:
    struct Spot
    {
        int row = -1;
        FunnelStep step = FunnelStep::Applicable;

        bool operator==(const Spot&) const = default;
    };

    explicit FunnelView(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// `names`: one per row, as the window's language writes the domain.
    void setRows(const QList<FunnelRow>& rows, const QStringList& names);

    [[nodiscard]] const QList<FunnelRow>& rows() const { return m_rows; }

    /// What lies under a point; row -1 for nothing.
    [[nodiscard]] Spot spotAt(const QPoint& point) const;
    /// Where one bar is painted; empty where its count is zero.
    [[nodiscard]] QRect barRect(const Spot& spot) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int domain, zt::FunnelStep step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int rowPitch() const;
    [[nodiscard]] int barLeft() const;
    [[nodiscard]] int barRoom() const;
    [[nodiscard]] int countOf(const Spot& spot) const;
    [[nodiscard]] QString toolTipOf(const Spot& spot) const;
    void paintLegend(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintCounts(QPainter& painter, const QRect& place, const FunnelRow& row) const;
    void describe();
    void sayCursor();

    const ThemeHolder& m_theme;
    QList<FunnelRow> m_rows;
    QStringList m_names;
    Spot m_cursor{0, FunnelStep::LowImpact};
};

} // namespace zt
