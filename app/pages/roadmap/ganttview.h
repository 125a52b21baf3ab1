// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/timescale.h"
#include "app/widgets/theme.h"

#include <QAbstractScrollArea>

namespace zt {

class RoadmapModel;
class RoadmapTree;

/// The actions of the tree beside it as bars over time, row by row: same model, same selection,
/// same scrolling. Done part filled, candidates hollow, proposed dashed, overdue hatched up to
/// today; an arrow runs from what must end first to what waits for it; a diamond is a target.
class GanttView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    GanttView(const ThemeHolder& theme,
              RoadmapModel& model,
              RoadmapTree& tree,
              QWidget* parent = nullptr);

    /// After the model, the selection or the tree's rows changed.
    void refresh();
    void retranslate();

    /// Of an action; empty where it has no dates or its row is not to be seen. In the viewport.
    [[nodiscard]] QRectF barOf(const ActionId& id) const;
    [[nodiscard]] TimeScale scale() const;

    /// Where the line of today stands, from the left.
    [[nodiscard]] qreal todayX() const;

    /// Room at the left and right of the first and last quarter.
    static constexpr qreal inset = 16;

Q_SIGNALS:
    /// Room for the whole time, insets included: what a scroll bar leaves.
    void timeWidthChanged(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect rowOf(const QModelIndex& index) const;
    [[nodiscard]] QRectF barIn(const QRect& row, const ImprovementAction& action) const;
    void drawGrid(QPainter& painter, const TimeScale& scale) const;
    void drawHead(QPainter& painter, const TimeScale& scale) const;
    void drawGroup(QPainter& painter, const QRect& row, int pillar) const;
    void drawBar(QPainter& painter, const QRect& row, int action) const;
    void drawShape(QPainter& painter, const QRectF& bar, const ImprovementAction& action) const;
    void drawTail(QPainter& painter, const QRectF& bar, int action) const;
    void drawArrows(QPainter& painter) const;
    void drawArrow(QPainter& painter, const QRectF& from, const QRectF& to, bool held) const;
    void drawToday(QPainter& painter, const TimeScale& scale) const;

    const ThemeHolder& m_theme;
    RoadmapModel& m_model;
    RoadmapTree& m_tree;
};

} // namespace zt
