// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailrows.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace zt {

/// Entries per day as bars, with a brush: drag over days, or move with the arrow keys (Shift
/// extends, Home and End jump, Esc takes the brush away). Days that share a bar are added up.
class DayHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit DayHistogram(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setDays(const QList<DayCount>& days);
    /// Invalid dates: all days.
    void setBrush(const QDate& from, const QDate& to);

    [[nodiscard]] const QList<DayCount>& days() const { return m_days; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Invalid dates when the brush is gone.
    void brushed(const QDate& from, const QDate& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar
    {
        QDate first;
        QDate last;
        int count = 0;
    };

    void makeBars();
    void describe();
    [[nodiscard]] QString barText(const Bar& bar) const;
    [[nodiscard]] int barAt(qreal x) const;
    [[nodiscard]] QRectF barRect(int bar) const;
    [[nodiscard]] QRectF plot() const;
    void brushBars(int a, int b);
    [[nodiscard]] int barOf(const QDate& day) const;

    const ThemeHolder& m_theme;
    QList<DayCount> m_days;
    QList<Bar> m_bars;
    QDate m_from;
    QDate m_to;
    int m_anchor = -1;
    int m_cursor = -1;
};

} // namespace zt
