// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/scatterview.h"

#include "app/widgets/paint.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace zt {

namespace {

constexpr double edge = 0.6; ///< points of air beyond the lowest and highest total
constexpr double reach = 11; ///< pixels around a dot that still count as on it
constexpr QMargins plotMargins(34, 20, 4, 22);
constexpr int namesInToolTip = 8;

double low(const TotalRange& range)
{
    return range.min / 100.0 - edge;
}

double high(const TotalRange& range)
{
    return range.max / 100.0 + edge;
}

/// Where an axis has its marks.
QList<qreal> marksOf(const QValueAxis& axis)
{
    QList<qreal> marks;
    const int last = static_cast<int>((axis.max() - axis.tickAnchor()) / axis.tickInterval());
    for (int i = 0; i <= last; ++i) {
        marks.append(axis.tickAnchor() + i * axis.tickInterval());
    }
    return marks;
}

} // namespace

ScatterView::ScatterView(const ThemeHolder& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_zoneTop(new QLineSeries(this))
    , m_zoneBottom(new QLineSeries(this))
    , m_zone(new QAreaSeries(m_zoneTop, m_zoneBottom))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(280, 140);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    addSeries();
    setAxis(m_x, m_risk, 7);
    setAxis(m_y, m_impact, 6);
    applyTheme();
    connect(&theme, &ThemeHolder::changed, this, &ScatterView::applyTheme);
}

void ScatterView::addSeries()
{
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    // Lines, grid and labels are painted here: with a plot area of our own the axes put theirs
    // where their layout would have had it.
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setMinorGridLineVisible(false);
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    const auto add = [this](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    };
    add(m_zone);
    for (QLineSeries*& rule : m_rules) {
        rule = new QLineSeries(this);
        add(rule);
    }
    for (int layer = 0; layer < LayerCount; ++layer) {
        auto* series = new QScatterSeries(this);
        series->setMarkerShape(layer == Entering ? QScatterSeries::MarkerShapeTriangle
                                                 : QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(layer == Single ? 8 : layer == Entering ? 15 : 14);
        m_layers[static_cast<size_t>(layer)] = series;
        add(series);
    }
}

void ScatterView::applyTheme()
{
    const Theme& t = *m_theme;
    m_zone->setPen(Qt::NoPen);
    m_zone->setBrush(t.acct);
    m_rules[0]->setPen(QPen(t.tx2, 1));
    m_rules[1]->setPen(QPen(t.tx2, 1));
    QPen proposed(t.acc, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    proposed.setDashPattern({5 / 1.5, 4 / 1.5});
    m_rules[2]->setPen(proposed);
    m_rules[3]->setPen(proposed);
    const auto dress = [this](Layer layer, const QColor& fill, const QPen& pen) {
        QScatterSeries* series = m_layers[layer];
        series->setBrush(fill);
        series->setColor(fill);
        series->setPen(pen);
        series->setBorderColor(pen.color());
    };
    const QPen rim(t.ctl, 1);
    dress(Single, t.s3, rim);
    dress(Few, t.s3, rim);
    dress(Many, t.line2, rim);
    dress(Chosen, t.acc, QPen(t.base, 1));
    dress(Leaving, t.acc, QPen(t.base, 1));
    dress(Entering, t.base, QPen(t.good, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    viewport()->update();
}

ScatterView::Layer ScatterView::layerOf(const ScatterDot& dot)
{
    switch (dot.kind()) {
    case DotClass::Selected:
        return Chosen;
    case DotClass::Leaves:
        return Leaving;
    case DotClass::Enters:
        return Entering;
    case DotClass::Plain:
        break;
    }
    return dot.count() == 1 ? Single : dot.count() < 4 ? Few : Many;
}

void ScatterView::setAxis(QValueAxis* axis, const TotalRange& range, int mostTicks)
{
    constexpr std::array nice{1, 2, 5, 10, 20, 50, 100};
    const int span = (range.max - range.min) / 100;
    const auto step = std::find_if(nice.begin(), nice.end(), [span, mostTicks](int candidate) {
        return span / candidate + 1 <= mostTicks;
    });
    axis->setRange(low(range), high(range));
    axis->setTickAnchor(std::ceil(range.min / 100.0));
    axis->setTickInterval(step == nice.end() ? span : *step);
}

void ScatterView::setPoints(const ScatterData& points,
                            const TotalRange& risk,
                            const TotalRange& impact)
{
    if (points == m_points && risk == m_risk && impact == m_impact) {
        return;
    }
    m_points = points;
    m_risk = risk;
    m_impact = impact;
    m_cursor = std::min(m_cursor, static_cast<int>(points.dots.size()) - 1);
    setAxis(m_x, risk, 7);
    setAxis(m_y, impact, 6);
    rebuild();
    placeLines();
}

void ScatterView::rebuild()
{
    std::array<QList<QPointF>, LayerCount> places;
    for (const ScatterDot& dot : m_points.dots) {
        places[layerOf(dot)].append({dot.risk / 100.0, dot.impact / 100.0});
    }
    for (size_t layer = 0; layer < places.size(); ++layer) {
        m_layers[layer]->replace(places[layer]);
    }
    viewport()->update();
}

void ScatterView::setLines(const Lines& lines)
{
    if (lines != m_lines) {
        m_lines = lines;
        placeLines();
    }
}

void ScatterView::placeLines()
{
    const double left = low(m_risk);
    const double right = high(m_risk);
    const double bottom = low(m_impact);
    const double top = high(m_impact);
    const auto vertical = [&](const std::optional<double>& x) {
        return x ? QList<QPointF>{{*x, bottom}, {*x, top}} : QList<QPointF>();
    };
    const auto horizontal = [&](const std::optional<double>& y) {
        return y ? QList<QPointF>{{left, *y}, {right, *y}} : QList<QPointF>();
    };
    m_rules[0]->replace(vertical(m_lines.risk));
    m_rules[1]->replace(horizontal(m_lines.impact));
    m_rules[2]->replace(vertical(m_lines.proposedRisk));
    m_rules[3]->replace(horizontal(m_lines.proposedImpact));
    const bool zone = m_lines.risk && m_lines.impact;
    m_zoneTop->replace(
        zone ? QList<QPointF>{{*m_lines.risk, *m_lines.impact}, {right, *m_lines.impact}}
             : QList<QPointF>());
    m_zoneBottom->replace(zone ? QList<QPointF>{{*m_lines.risk, bottom}, {right, bottom}}
                               : QList<QPointF>());
    viewport()->update();
}

void ScatterView::setSentence(const QString& sentence)
{
    setAccessibleName(tr("Risk × impact") + tr(": ") + sentence);
}

void ScatterView::setNames(std::function<QString(qint32)> names)
{
    m_names = std::move(names);
}

void ScatterView::setCurrent(qint32 system)
{
    m_current = system;
    viewport()->update();
}

QPointF ScatterView::centreOf(int dot) const
{
    const ScatterDot& d = m_points.dots[dot];
    const QPointF scene = chart()->mapToPosition({d.risk / 100.0, d.impact / 100.0}, m_layers[0]);
    return mapFromScene(scene);
}

int ScatterView::dotAt(const QPointF& place) const
{
    int best = -1;
    double nearest = reach;
    for (int i = 0; i < m_points.dots.size(); ++i) {
        const double distance = QLineF(place, centreOf(i)).length();
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

/// Walks through the systems that share the dot.
void ScatterView::activate(int dot)
{
    const QList<qint32> members = m_points.dots[dot].all();
    const qsizetype at = members.indexOf(m_current);
    Q_EMIT systemActivated(members[(at + 1) % members.size()]);
}

QString ScatterView::toolTipOf(int dot) const
{
    const ScatterDot& d = m_points.dots[dot];
    QStringList lines{tr("Risk %1, impact %2: %n system(s)", nullptr, d.count())
                          .arg(d.risk / 100.0)
                          .arg(d.impact / 100.0)};
    const QList<qint32> members = d.all();
    for (const qint32 member : members.mid(0, namesInToolTip)) {
        lines.append(m_names ? m_names(member) : QString::number(member));
    }
    if (members.size() > namesInToolTip) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(members.size()) - namesInToolTip));
    }
    return lines.join(QLatin1Char('\n'));
}

bool ScatterView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int dot = dotAt(help->pos());
        if (dot >= 0) {
            QToolTip::showText(help->globalPos(), paint::toolTip(toolTipOf(dot)), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ScatterView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
    }
}

void ScatterView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void ScatterView::placePlot()
{
    chart()->setPlotArea(QRectF(viewport()->rect().marginsRemoved(plotMargins)));
}

void ScatterView::mousePressEvent(QMouseEvent* event)
{
    const int dot = dotAt(event->position());
    if (dot >= 0 && event->button() == Qt::LeftButton) {
        m_cursor = dot;
        activate(dot);
    }
}

int ScatterView::neighbour(int key) const
{
    const auto count = static_cast<int>(m_points.dots.size());
    if (m_cursor < 0) {
        return std::max(0, m_points.dotOf(m_current));
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        return std::clamp(m_cursor + (key == Qt::Key_Right ? 1 : -1), 0, count - 1);
    }
    const QPointF from = centreOf(m_cursor);
    int best = m_cursor;
    double shortest = 1e9;
    for (int i = 0; i < count; ++i) {
        const QPointF step = centreOf(i) - from;
        const double ahead = key == Qt::Key_Up ? -step.y() : step.y();
        const double cost = ahead + 3 * std::abs(step.x());
        if (ahead > 1 && cost < shortest) {
            shortest = cost;
            best = i;
        }
    }
    return best;
}

void ScatterView::keyPressEvent(QKeyEvent* event)
{
    if (m_points.dots.isEmpty()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_cursor = neighbour(event->key());
        setAccessibleDescription(toolTipOf(m_cursor));
        viewport()->update();
        QToolTip::showText(viewport()->mapToGlobal(centreOf(m_cursor).toPoint()),
                           paint::toolTip(toolTipOf(m_cursor)),
                           viewport());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0) {
            activate(m_cursor);
        }
        return;
    default:
        event->ignore();
    }
}

void ScatterView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ScatterView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ScatterView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme->base);
    const QRectF plot = chart()->plotArea();
    for (const qreal mark : marksOf(*m_y)) {
        const qreal y = std::round(yOf(mark));
        paint::horizontalLine(*painter, m_theme->grid, plot.left(), plot.right(), y);
    }
    paint::horizontalLine(
        *painter, m_theme->axis, plot.left(), plot.right(), std::round(plot.bottom()));
    if (m_lines.risk && m_lines.impact) {
        paintQuadrants(*painter);
    }
}

qreal ScatterView::xOf(double risk) const
{
    return chart()->mapToPosition({risk, m_y->min()}, m_layers[0]).x();
}

qreal ScatterView::yOf(double impact) const
{
    return chart()->mapToPosition({m_x->min(), impact}, m_layers[0]).y();
}

void ScatterView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintTicks(*painter);
    paintDots(*painter);
    if (m_lines.risk && m_lines.impact) {
        painter->setFont(Theme::font(Theme::small, true));
        painter->setPen(m_theme->acc);
        paintQuadrant(*painter, tr("Start here"), Qt::AlignRight | Qt::AlignBottom);
    }
    painter->restore();
}

void ScatterView::paintTicks(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(Theme::font(Theme::small));
    const QString riskName = tr("Risk total") + QStringLiteral(" →");
    const qreal riskWidth = painter.fontMetrics().horizontalAdvance(riskName);
    const QRectF riskPlace(plot.right() - riskWidth, plot.bottom() + 2, riskWidth, 18);
    painter.setPen(m_theme->tx3);
    for (const qreal mark : marksOf(*m_x)) {
        const qreal x = xOf(mark);
        const QRectF place(x - 20, plot.bottom() + 2, 40, 18);
        if (x + 14 < riskPlace.left()) {
            painter.drawText(place, Qt::AlignCenter, QString::number(mark));
        }
    }
    for (const qreal mark : marksOf(*m_y)) {
        const qreal y = yOf(mark);
        const QRectF place(0, y - 9, plot.left() - 8, 18);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(mark));
    }
    painter.setPen(m_theme->tx2);
    painter.drawText(riskPlace, Qt::AlignRight | Qt::AlignVCenter, riskName);
    painter.drawText(QRectF(0, 0, plot.width(), 18),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("↑ ") + tr("Impact total"));
}

/// Three names lie under the dots; the one to start with lies upon its tint.
void ScatterView::paintQuadrant(QPainter& painter, const QString& text, Qt::Alignment corner) const
{
    const QRectF plot = chart()->plotArea().adjusted(6, 2, -6, -2);
    const qreal top = corner & Qt::AlignTop ? plot.top() : plot.bottom() - 20;
    painter.drawText(QRectF(plot.left(), top, plot.width(), 18), QFlag(corner.toInt()), text);
}

void ScatterView::paintQuadrants(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    paintQuadrant(painter, tr("Low risk, high impact"), Qt::AlignLeft | Qt::AlignTop);
    paintQuadrant(painter, tr("High risk, high impact"), Qt::AlignRight | Qt::AlignTop);
    paintQuadrant(painter, tr("Low risk, low impact"), Qt::AlignLeft | Qt::AlignBottom);
}

void ScatterView::paintDots(QPainter& painter) const
{
    const int current = m_points.dotOf(m_current);
    for (int i = 0; i < m_points.dots.size(); ++i) {
        const ScatterDot& dot = m_points.dots[i];
        const QPointF centre =
            chart()->mapToPosition({dot.risk / 100.0, dot.impact / 100.0}, m_layers[0]);
        const Layer layer = layerOf(dot);
        const bool onAccent = layer == Chosen || layer == Leaving;
        if (layer == Leaving) {
            painter.setPen(QPen(m_theme->onacc, 2));
            painter.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
        } else if (dot.count() > 1) {
            painter.setFont(Theme::font(Theme::tiny, onAccent));
            painter.setPen(onAccent ? m_theme->onacc : m_theme->tx);
            const QPointF shift = layer == Entering ? QPointF(12, -8) : QPointF();
            const QRectF place(centre + shift - QPointF(12, 9), QSizeF(24, 18));
            if (onAccent && dot.count() > 99) { // wider than its dot
                const QString digits = QString::number(dot.count());
                const qreal wide = painter.fontMetrics().horizontalAdvance(digits) + 6;
                const QRectF patch(centre - QPointF(wide / 2, 7), QSizeF(wide, 14));
                painter.save();
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_theme->acc);
                painter.drawRoundedRect(patch, 7, 7);
                painter.restore();
            }
            painter.drawText(place, Qt::AlignCenter, QString::number(dot.count()));
        }
        if (i == current) {
            painter.setPen(QPen(m_theme->acc, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, 10, 10);
        }
        if (i == m_cursor && hasFocus()) {
            paint::focusRing(
                painter, *m_theme, QRectF(centre, centre).adjusted(-10, -10, 10, 10), 4);
        }
    }
}

} // namespace zt
