// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/timescale.h"
#include "app/widgets/labels.h"

#include <QWidget>

namespace zt {

class RoadmapModel;

/// Money by quarter under the Gantt view, on the same scale: what is approved, what the what-if
/// adds, and what exceeds the cap.
class BudgetView : public QWidget
{
    Q_OBJECT

public:
    BudgetView(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent = nullptr);

    void refresh();
    /// Of the view above, so that a day stands below itself.
    void setTimeWidth(int width);
    [[nodiscard]] qreal todayX() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal heightOf(Money money) const;
    void drawQuarter(QPainter& painter, const QRectF& column, const BudgetQuarter& quarter) const;
    void drawCap(QPainter& painter) const;

    const ThemeHolder& m_theme;
    RoadmapModel& m_model;
    int m_timeWidth = 0;
};

/// What the colours mean, the sums, and the schedule that would keep the cap.
class BudgetLegend : public QWidget
{
    Q_OBJECT

public:
    BudgetLegend(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent = nullptr);

    void refresh(const Language& language);
    void retranslate();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void scheduleAccepted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    RoadmapModel& m_model;
    SectionHeading* m_heading;
    QLabel* m_sums;
    Note* m_note;
    QPushButton* m_accept;
};

} // namespace zt
