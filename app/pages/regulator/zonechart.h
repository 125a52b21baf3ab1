// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figureview.h"
#include "app/pages/regulator/zonehandle.h"
#include "reports/charts/figurepaint.h"

namespace zt {

/// A scatter whose two lines are the user's cut-offs: dragged, moved with keys or typed at their
/// ends. While one is dragged it is dashed and nothing is set yet; Esc leaves it where it was.
class ZoneChart : public FigureView
{
    Q_OBJECT

public:
    /// `x` is the cut-off of the upright line, `y` that of the level one.
    ZoneChart(const ThemeHolder& theme, UiServices& ui, Cut x, Cut y, QWidget* parent = nullptr);

    void showFigure(const Figure& figure);

    [[nodiscard]] ZoneHandle* xHandle() const { return m_x; }

    [[nodiscard]] ZoneHandle* yHandle() const { return m_y; }

    /// The line of a handle in this widget's coordinates; null where it has none.
    [[nodiscard]] QLineF lineOf(const ZoneHandle* handle) const;

Q_SIGNALS:
    void cutChosen(zt::Cut cut, const std::optional<int>& value, int stay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] const ScatterFigure* scatter() const;
    [[nodiscard]] figure::ScatterFrame frame() const;
    [[nodiscard]] ZoneHandle* handleAt(const QPointF& place) const;
    [[nodiscard]] QLineF lineAt(const ZoneHandle* handle, int value) const;
    /// Dots that the zone would hold.
    [[nodiscard]] int triedCount() const;
    void place();
    void drag(ZoneHandle* handle, const QPointF& place);
    void drop(ZoneHandle* handle);
    void endDrag();

    ZoneHandle* m_x;
    ZoneHandle* m_y;
    ZoneHandle* m_dragged = nullptr;
    std::optional<int> m_tried;
};

} // namespace zt
