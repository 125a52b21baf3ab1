// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/widgets/theme.h"

#include <QtCharts/QChartView>

#include <functional>
#include <optional>

class QAreaSeries;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace zt {

/// Risk total against impact total, one dot per pair of totals with its count. The recorded
/// cut-offs are solid lines, proposed ones dashed; the quadrant to start with is tinted. A click
/// selects (a second one the next system of the same dot), arrow keys walk the dots, Enter selects.
class ScatterView : public QChartView
{
    Q_OBJECT

public:
    /// Cut-offs as lines, in points; unset where there is none.
    struct Lines
    {
        std::optional<double> risk;
        std::optional<double> impact;
        std::optional<double> proposedRisk;
        std::optional<double> proposedImpact;

        bool operator==(const Lines&) const = default;
    };

    explicit ScatterView(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// `risk`, `impact`: the totals that are possible, which the axes show.
    void setPoints(const ScatterData& points, const TotalRange& risk, const TotalRange& impact);
    void setLines(const Lines& lines);
    /// One sentence that states the result, e.g. how many lie beyond both cut-offs.
    void setSentence(const QString& sentence);
    /// Name of a system, for tool tips.
    void setNames(std::function<QString(qint32)> names);
    /// The system the window points at; -1 for none.
    void setCurrent(qint32 system);

    [[nodiscard]] const ScatterData& points() const { return m_points; }

    /// The dot at a place of the widget, or -1.
    [[nodiscard]] int dotAt(const QPointF& place) const;
    /// Centre of a dot in the widget.
    [[nodiscard]] QPointF centreOf(int dot) const;

Q_SIGNALS:
    void systemActivated(qint32 position);

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum Layer { Single, Few, Many, Chosen, Entering, Leaving, LayerCount };

    [[nodiscard]] static Layer layerOf(const ScatterDot& dot);
    void addSeries();
    void applyTheme();
    void rebuild();
    void placeLines();
    void placePlot();
    void setAxis(QValueAxis* axis, const TotalRange& range, int mostTicks);
    void activate(int dot);
    [[nodiscard]] int neighbour(int key) const;
    [[nodiscard]] QString toolTipOf(int dot) const;
    [[nodiscard]] qreal xOf(double risk) const;
    [[nodiscard]] qreal yOf(double impact) const;
    void paintTicks(QPainter& painter) const;
    void paintQuadrant(QPainter& painter, const QString& text, Qt::Alignment corner) const;
    void paintQuadrants(QPainter& painter) const;
    void paintDots(QPainter& painter) const;

    const ThemeHolder& m_theme;
    ScatterData m_points;
    Lines m_lines;
    TotalRange m_risk{600, 1800};
    TotalRange m_impact{500, 1500};
    std::function<QString(qint32)> m_names;
    qint32 m_current = -1;
    int m_cursor = -1;
    QValueAxis* m_x;
    QValueAxis* m_y;
    std::array<QScatterSeries*, LayerCount> m_layers{};
    QLineSeries* m_zoneTop;
    QLineSeries* m_zoneBottom;
    QAreaSeries* m_zone;
    std::array<QLineSeries*, 4> m_rules{}; ///< risk, impact, proposed risk, proposed impact
};

} // namespace zt
