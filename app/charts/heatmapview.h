// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartmenu.h"
#include "reports/charts/heatlayout.h"

#include <QAbstractScrollArea>

namespace zt {

/// What a heat map shows, row by row as it is asked for.
struct HeatSource
{
    Figure head; ///< heading and columns, without rows
    int rows = 0;
    std::function<HeatFigure::Row(int row)> row;
    std::function<QString(int row, int column)> tip;
    std::function<Figure(int most)> whole; ///< for pictures and the table
};

/// Systems by items. Only what is visible is computed and painted, so that thousands of rows scroll
/// as smoothly as ten; heads stay in place. Arrow keys move the cell, Enter or a click goes there.
class HeatmapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    HeatmapView(const ThemeHolder& theme, UiServices& ui, QWidget* parent = nullptr);

    void setSource(const HeatSource& source);

    [[nodiscard]] int currentRow() const { return m_row; }

    [[nodiscard]] int currentColumn() const { return m_column; }

    void setCurrent(int row, int column);
    /// In the viewport's coordinates; empty where it is not visible.
    [[nodiscard]] QRect cellRect(int row, int column) const;

    /// Rows painted last: not more than fit.
    [[nodiscard]] int paintedRows() const { return m_paintedRows; }

    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] ChartMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void cellActivated(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] const HeatFigure& heat() const;
    [[nodiscard]] qreal top() const;
    [[nodiscard]] QPointF origin() const; ///< of the first cell, sideways scrolling counted in
    [[nodiscard]] std::pair<int, int> cellAt(const QPoint& place) const;
    void layOut();
    void paintHeading(QPainter& painter) const;
    void paintRow(QPainter& painter, int row, qreal y);
    void reveal();

    const ThemeHolder& m_theme;
    HeatSource m_source;
    HeatLayout m_layout;
    int m_row = 0;
    int m_column = 0;
    int m_paintedRows = 0;
    ChartMenu* m_menu;
};

} // namespace zt
