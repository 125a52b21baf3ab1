// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartmenu.h"
#include "app/charts/sequencelayout.h"

#include <QTimer>
#include <QWidget>

class QGraphicsScene;
class QLabel;
class QToolButton;

namespace zt {

class SequenceCanvas;
class SequenceHeads;
class StepSlider;

/// A run as a sequence diagram, with its playback: heads stay on top, steps still to come are
/// dimmed, and only what is visible is painted. Arrow keys walk the steps, Home and End go to the
/// first and the last, Space plays and pauses; a click chooses a step.
class SequenceView : public QWidget
{
    Q_OBJECT

public:
    SequenceView(const ThemeHolder& theme, UiServices& ui, QWidget* parent = nullptr);

    using QWidget::show;
    /// The last step is chosen; where it is the same scenario with as many steps, the same step.
    void show(const SequenceContent& content);

    [[nodiscard]] const SequenceContent& content() const { return m_content; }

    [[nodiscard]] int step() const { return m_step; } ///< -1: there is none

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] ChartMenu* menu() const { return m_menu; }

    /// How many steps the last painting touched.
    [[nodiscard]] int paintedSteps() const;

public Q_SLOTS:
    void chooseStep(int step);
    void togglePlaying();

Q_SIGNALS:
    /// Into the run's steps, from 0.
    void stepChosen(int step);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class SequenceCanvas;

    void build();
    void layOut(int width);
    void go(int step);
    void advance();
    void tell();
    void translate();
    [[nodiscard]] ChartPicture picture() const;

    const ThemeHolder& m_theme;
    SequenceContent m_content;
    SequenceLayout m_layout;
    int m_step = -1;
    QTimer m_timer;
    ChartMenu* m_menu = nullptr;
    SequenceHeads* m_heads = nullptr;
    QGraphicsScene* m_scene = nullptr;
    SequenceCanvas* m_canvas = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_forward = nullptr;
    StepSlider* m_slider = nullptr;
    QLabel* m_standing = nullptr;
};

} // namespace zt
