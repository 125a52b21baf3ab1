// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/sequencepaint.h"

#include <QGraphicsView>

namespace zt {

/// The heads of a diagram, which stay while it scrolls below them.
class SequenceHeads : public QWidget
{
    Q_OBJECT

public:
    SequenceHeads(const ThemeHolder& theme, const SequenceLayout& layout, QWidget* parent);

    void scrollTo(int x);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const ThemeHolder& m_theme;
    const SequenceLayout& m_layout;
    int m_x = 0;
};

/// The diagram below its heads: an item per step, so that only those in sight are painted.
class SequenceCanvas : public QGraphicsView
{
    Q_OBJECT

public:
    SequenceCanvas(const ThemeHolder& theme, const SequenceLayout& layout, QWidget* parent);

    /// After the layout has changed.
    void rebuild();
    void setStep(int step);
    void reveal(int step);

    [[nodiscard]] int paintedSteps() const { return m_painted; }

    void countPainted() { ++m_painted; }

Q_SIGNALS:
    void widthChanged(int width);
    void stepPressed(int step);

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const ThemeHolder& m_theme;
    const SequenceLayout& m_layout;
    int m_step = -1;
    int m_painted = 0;
};

} // namespace zt
