// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartmenu.h"
#include "reports/charts/figure.h"

#include <QWidget>

namespace zt {

/// A chart with its heading: rule, title, remark, legend, body. Arrow keys walk its numbers, the
/// pointer reads them; the menu copies, saves, prints it and shows the numbers.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    FigureView(const ThemeHolder& theme, UiServices& ui, QWidget* parent = nullptr);

    void setFigure(const Figure& figure);

    [[nodiscard]] const Figure& figure() const { return m_figure; }

    /// Said where there is nothing to draw, or not enough: what to do next.
    void setEmptyText(const QString& text);
    void setRuled(bool ruled);

    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] ChartMenu* menu() const { return m_menu; }

    [[nodiscard]] const QList<FigureMark>& marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override { return {300, 260}; }

Q_SIGNALS:
    /// A number that stands for something was clicked, or chosen with Enter.
    void markActivated(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /// Where the figure itself is painted.
    [[nodiscard]] QRectF body() const;
    /// Into marks(); -1: none is near.
    [[nodiscard]] int markAt(const QPointF& place) const;

    [[nodiscard]] const Theme& theme() const { return m_theme.theme(); }

private:
    /// In a row of its own where it does not fit beside the title.
    [[nodiscard]] bool legendBelow() const;
    void paintHeading(QPainter& painter) const;
    void walk(int by);

    const ThemeHolder& m_theme;
    Figure m_figure;
    QString m_emptyText;
    QList<FigureMark> m_marks; ///< as last painted
    int m_current = -1;        ///< into m_marks
    QString m_currentKey;      ///< finds it again in another figure
    bool m_ruled = true;
    ChartMenu* m_menu;
};

} // namespace zt
