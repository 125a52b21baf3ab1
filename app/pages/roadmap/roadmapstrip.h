// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/roadmapstate.h"
#include "app/widgets/cutoffslider.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>

namespace zt {

/// The what-if: total, cap and goal to try out, what would come of it, and the two ways to end it.
/// Says what is proposed and shows what it is told.
class RoadmapStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RoadmapStrip(const ThemeHolder& theme, QWidget* parent = nullptr);

    void show(const RoadmapState& state, bool readOnly);
    void retranslate();

Q_SIGNALS:
    void proposed(const zt::RoadmapSettings& settings);
    void resetRequested();
    void applyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void propose();
    void showValues(const RoadmapState& state);
    void showResult(const RoadmapState& state);

    const ThemeHolder& m_theme;
    RoadmapSettings m_settings;
    Money m_everything = 0;
    QLabel* m_title;
    Tag* m_tag;
    QLabel* m_totalLabel;
    QLineEdit* m_total;
    CutoffSlider* m_slider;
    QLabel* m_capLabel;
    QLineEdit* m_cap;
    QLabel* m_goalLabel;
    QComboBox* m_goal;
    QLabel* m_resultLabel;
    QLabel* m_before;
    QLabel* m_after;
    QPushButton* m_reset;
    QPushButton* m_apply;
};

} // namespace zt
