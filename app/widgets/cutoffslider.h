// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QAbstractSlider>

namespace zt {

/// A cut-off over the totals there are: histogram above the groove, the recorded cut-off as a dark
/// tick, the kept side in the funnel's colours. Values are in the caller's units (whole points).
/// Arrow keys move by a step, Home and End to the ends, a click moves the handle there.
class CutoffSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    enum class Keeps : quint8 { AtLeast, AtMost };

    CutoffSlider(const ThemeHolder& theme, Keeps keeps, QWidget* parent = nullptr);

    /// counts[i] = how many have the total minimum() + i.
    void setHistogram(const QList<int>& counts);
    /// The cut-off in the file; below minimum(): there is none.
    void setRecorded(int value);

    [[nodiscard]] QSize sizeHint() const override { return {116, 40}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Where the boundary of a cut-off lies, between the bars it parts.
    [[nodiscard]] qreal boundaryX(int value) const;
    [[nodiscard]] qreal barWidth() const;
    [[nodiscard]] int valueAt(qreal x) const;
    void paintBars(QPainter& painter) const;

    const ThemeHolder& m_theme;
    Keeps m_keeps;
    QList<int> m_counts;
    int m_recorded = -1;
};

} // namespace zt
