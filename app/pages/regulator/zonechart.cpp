// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/zonechart.h"

#include "app/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace zt {

namespace {

constexpr qreal near = 4; ///< the pointer has hold of a line
constexpr int whole = 100;

} // namespace

ZoneChart::ZoneChart(const ThemeHolder& theme, UiServices& ui, Cut x, Cut y, QWidget* parent)
    : FigureView(theme, ui, parent)
    , m_x(new ZoneHandle(x, Qt::Horizontal, this))
    , m_y(new ZoneHandle(y, Qt::Vertical, this))
{
    setMouseTracking(true);
    for (ZoneHandle* handle : {m_x, m_y}) {
        connect(handle, &ZoneHandle::chosen, this, &ZoneChart::cutChosen);
        connect(handle, &ZoneHandle::dragged, this, &ZoneChart::drag);
        connect(handle, &ZoneHandle::dropped, this, &ZoneChart::drop);
        connect(handle, &ZoneHandle::dragCancelled, this, &ZoneChart::endDrag);
    }
}

const ScatterFigure* ZoneChart::scatter() const
{
    return std::get_if<ScatterFigure>(&figure().body);
}

figure::ScatterFrame ZoneChart::frame() const
{
    return figure::scatterFrame(body(), *scatter());
}

void ZoneChart::showFigure(const Figure& figure)
{
    setFigure(figure);
    m_x->setValue(scatter()->xCut, scatter()->xUnit);
    m_y->setValue(scatter()->yCut, {});
    endDrag();
}

/// At the ends of their lines; where there is none, at the end of the axis, to be dragged from.
void ZoneChart::place()
{
    const bool drawn = scatter() != nullptr && !isEmpty(figure());
    m_x->setVisible(drawn);
    m_y->setVisible(drawn);
    if (!drawn) {
        return;
    }
    const figure::ScatterFrame frame = this->frame();
    const int size = m_x->height();
    const auto valueOf = [this](const ZoneHandle* handle) {
        return handle == m_dragged ? m_tried : handle->value();
    };
    const std::optional<int> x = valueOf(m_x);
    const qreal upright = x ? frame.x(*x) : frame.plot.right() - m_x->width() / 2.0;
    m_x->move(qRound(upright) - m_x->width() / 2, qRound(frame.plot.top()) - size);
    const std::optional<int> y = valueOf(m_y);
    const int highest = qRound(frame.plot.top()) + 2;
    const int level = y ? qRound(frame.y(*y)) - size / 2 : highest;
    m_y->move(std::min(qRound(frame.plot.right()) + 3, width() - m_y->width()),
              std::max(level, highest));
}

QLineF ZoneChart::lineAt(const ZoneHandle* handle, int value) const
{
    const figure::ScatterFrame frame = this->frame();
    return handle == m_x
               ? QLineF(frame.x(value), frame.plot.top(), frame.x(value), frame.plot.bottom())
               : QLineF(frame.plot.left(), frame.y(value), frame.plot.right(), frame.y(value));
}

QLineF ZoneChart::lineOf(const ZoneHandle* handle) const
{
    return handle->value() && scatter() != nullptr ? lineAt(handle, *handle->value()) : QLineF();
}

ZoneHandle* ZoneChart::handleAt(const QPointF& place) const
{
    if (scatter() == nullptr || markAt(place) >= 0 || !frame().plot.contains(place)) {
        return nullptr;
    }
    for (ZoneHandle* handle : {m_x, m_y}) {
        const QLineF line = lineOf(handle);
        const qreal off =
            handle == m_x ? std::abs(line.x1() - place.x()) : std::abs(line.y1() - place.y());
        if (!line.isNull() && off <= near) {
            return handle;
        }
    }
    return nullptr;
}

void ZoneChart::drag(ZoneHandle* handle, const QPointF& place)
{
    if (isEmpty(figure())) {
        return;
    }
    const figure::ScatterFrame frame = this->frame();
    const int value = handle == m_x ? frame.valueAtX(place.x()) : frame.valueAtY(place.y());
    const int rounded = (std::max(value, 0) + whole / 2) / whole * whole;
    m_dragged = handle;
    m_tried = std::min(rounded, handle == m_x ? frame.xTop : frame.yTop);
    handle->showTried(*m_tried);
    this->place();
    update();
}

void ZoneChart::drop(ZoneHandle* handle)
{
    const std::optional<int> value = m_tried;
    endDrag();
    if (value && value != handle->value()) {
        Q_EMIT cutChosen(handle->cut(), value, 0);
    }
}

void ZoneChart::endDrag()
{
    if (m_dragged != nullptr) {
        m_dragged->setValue(m_dragged->value(), m_dragged == m_x ? scatter()->xUnit : QString());
    }
    m_dragged = nullptr;
    m_tried.reset();
    place();
    update();
}

int ZoneChart::triedCount() const
{
    const std::optional<int> x = m_dragged == m_x ? m_tried : m_x->value();
    const std::optional<int> y = m_dragged == m_y ? m_tried : m_y->value();
    if (!x || !y) {
        return 0;
    }
    const bool low = scatter()->zone == ScatterFigure::Zone::RightLow;
    const QList<ScatterFigure::Dot>& dots = scatter()->dots;
    return static_cast<int>(std::count_if(dots.begin(), dots.end(), [&](const auto& dot) {
        return dot.x >= *x && (low ? dot.y <= *y : dot.y >= *y);
    }));
}

void ZoneChart::paintEvent(QPaintEvent* event)
{
    FigureView::paintEvent(event);
    if (m_dragged == nullptr || !m_tried) {
        return;
    }
    QPainter painter(this);
    QPen pen(theme().acc, 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    const QLineF line = lineAt(m_dragged, *m_tried);
    painter.drawLine(line);
    if (m_x->value() || m_y->value()) {
        painter.setFont(Theme::font(Theme::small, true));
        painter.setPen(theme().acc);
        const QString said = tr("%n in the zone", nullptr, triedCount());
        const QRectF plot = frame().plot;
        const QRectF place = m_dragged == m_x ? QRectF(line.x1() + 6, plot.center().y(), 160, 18)
                                              : QRectF(plot.left() + 6, line.y1() - 20, 160, 18);
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), said);
    }
}

void ZoneChart::resizeEvent(QResizeEvent* event)
{
    FigureView::resizeEvent(event);
    place();
}

void ZoneChart::changeEvent(QEvent* event)
{
    FigureView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_x->retranslate();
        m_y->retranslate();
    }
}

void ZoneChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragged != nullptr) {
        endDrag();
        return;
    }
    FigureView::keyPressEvent(event);
}

void ZoneChart::mousePressEvent(QMouseEvent* event)
{
    ZoneHandle* handle = event->button() == Qt::LeftButton ? handleAt(event->position()) : nullptr;
    if (handle == nullptr) {
        FigureView::mousePressEvent(event);
        return;
    }
    m_dragged = handle; // from where it is: a click alone moves nothing
    m_tried = handle->value();
    update();
}

void ZoneChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged != nullptr) {
        drag(m_dragged, event->position());
        return;
    }
    const ZoneHandle* handle = handleAt(event->position());
    setCursor(handle == nullptr ? Qt::ArrowCursor
              : handle == m_x   ? Qt::SplitHCursor
                                : Qt::SplitVCursor);
    FigureView::mouseMoveEvent(event);
}

void ZoneChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged != nullptr) {
        drop(m_dragged);
        return;
    }
    FigureView::mouseReleaseEvent(event);
}

} // namespace zt
