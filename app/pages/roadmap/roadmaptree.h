// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/roadmapmodel.h"
#include "app/widgets/theme.h"

#include <QTreeView>

namespace zt {

/// Pillars and their actions. Alt with left or right moves the action by a month, space takes it
/// into the what-if or out of it, Enter edits, Del removes.
class RoadmapTree : public QTreeView
{
    Q_OBJECT

public:
    RoadmapTree(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent = nullptr);

    /// Height of the header, for the view beside it.
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] ActionId currentAction() const;
    void goTo(const ActionId& id);
    void retranslate();

Q_SIGNALS:
    void currentActionChanged();
    void moveRequested(const zt::ActionId& id, int months);
    void toggleRequested(const zt::ActionId& id);
    void editRequested(const zt::ActionId& id);
    void removeRequested(const zt::ActionId& id);
    void targetRequested(int pillar);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    void dress();
    void drawGroup(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void drawAction(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void drawCheck(QPainter& painter, const QRectF& box, const ImprovementAction& action) const;
    void layColumns();
    [[nodiscard]] int fitted(int column, int least, int most) const;

    const ThemeHolder& m_theme;
    RoadmapModel& m_model;
};

} // namespace zt
