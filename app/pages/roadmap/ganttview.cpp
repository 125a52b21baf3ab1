// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/ganttview.h"

#include "app/pages/roadmap/roadmapmodel.h"
#include "app/pages/roadmap/roadmaptree.h"
#include "app/widgets/paint.h"
#include "reports/wordingroadmap.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace zt {

namespace {

constexpr qreal barHeight = 14;

void diamond(QPainter& painter, const QPointF& centre, const QColor& ink, const QColor& ground)
{
    constexpr qreal half = 8;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -half),
                                  centre + QPointF(half, 0),
                                  centre + QPointF(0, half),
                                  centre + QPointF(-half, 0)});
}

} // namespace

GanttView::GanttView(const ThemeHolder& theme,
                     RoadmapModel& model,
                     RoadmapTree& tree,
                     QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_model(model)
    , m_tree(tree)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    setFocusPolicy(Qt::NoFocus);
    QScrollBar* other = tree.verticalScrollBar();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    connect(other, &QScrollBar::valueChanged, this, [this](int value) {
        verticalScrollBar()->setValue(value);
        viewport()->update();
    });
    connect(other, &QScrollBar::rangeChanged, this, [this, other](int low, int high) {
        verticalScrollBar()->setRange(low, high);
        verticalScrollBar()->setPageStep(other->pageStep());
        viewport()->update();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GanttView::refresh);
    connect(&tree, &QTreeView::expanded, this, &GanttView::refresh);
    connect(&tree, &QTreeView::collapsed, this, &GanttView::refresh);
    connect(&tree, &RoadmapTree::currentActionChanged, this, &GanttView::refresh);
    connect(&theme, &ThemeHolder::changed, this, &GanttView::refresh);
    retranslate();
}

void GanttView::retranslate()
{
    setAccessibleName(tr("Actions over time"));
    refresh();
}

void GanttView::refresh()
{
    viewport()->update();
}

TimeScale GanttView::scale() const
{
    return TimeScale::of(m_model.state(), viewport()->width() - 2 * inset);
}

QRect GanttView::rowOf(const QModelIndex& index) const
{
    const QRect row = m_tree.visualRect(index);
    return row.isEmpty()
               ? QRect()
               : QRect(0, row.top() + m_tree.headHeight(), viewport()->width(), row.height());
}

QRectF GanttView::barIn(const QRect& row, const ImprovementAction& action) const
{
    if (!action.start.isValid() || !action.due.isValid() || row.isEmpty()) {
        return {};
    }
    const TimeScale time = scale();
    const qreal from = inset + time.x(action.start);
    const qreal to = inset + time.x(action.due.addDays(1));
    return {from, row.center().y() - barHeight / 2 + 0.5, std::max<qreal>(3, to - from), barHeight};
}

QRectF GanttView::barOf(const ActionId& id) const
{
    const int action = m_model.state().plan.indexOf(id);
    return action < 0 ? QRectF()
                      : barIn(rowOf(m_model.indexOf(id)), m_model.state().plan.actions[action]);
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme->base);
    const TimeScale time = scale();
    const int head = m_tree.headHeight();
    painter.save();
    painter.setClipRect(QRect(0, head, viewport()->width(), viewport()->height() - head));
    for (QModelIndex index = m_tree.indexAt({1, 1}); index.isValid();
         index = m_tree.indexBelow(index)) {
        const QRect row = rowOf(index);
        if (row.top() > viewport()->height()) {
            break;
        }
        if (m_tree.selectionModel()->isRowSelected(index.row(), index.parent())) {
            paint::selectedRow(painter, *m_theme, row, false);
        } else if (m_model.actionAt(index) < 0) {
            painter.fillRect(row, m_theme->s1);
        }
    }
    drawGrid(painter, time);
    drawToday(painter, time);
    painter.setRenderHint(QPainter::Antialiasing);
    drawArrows(painter);
    for (QModelIndex index = m_tree.indexAt({1, 1}); index.isValid();
         index = m_tree.indexBelow(index)) {
        const QRect row = rowOf(index);
        if (row.top() > viewport()->height()) {
            break;
        }
        const int action = m_model.actionAt(index);
        if (action < 0) {
            drawGroup(painter, row, m_model.pillarAt(index));
        } else {
            drawBar(painter, row, action);
        }
    }
    painter.restore();
    drawHead(painter, time);
}

void GanttView::drawGrid(QPainter& painter, const TimeScale& time) const
{
    for (int quarter = 0; quarter <= time.quarters; ++quarter) {
        const bool year = time.first.plus(quarter).number == 1;
        paint::verticalLine(painter,
                            year ? m_theme->line2 : m_theme->grid,
                            inset + time.quarterX(quarter),
                            m_tree.headHeight(),
                            viewport()->height());
    }
}

void GanttView::drawHead(QPainter& painter, const TimeScale& time) const
{
    const int head = m_tree.headHeight();
    const Quarter now = Quarter::of(m_model.state().today);
    const int every = time.quarterWidth() < 44 ? 2 : 1;
    for (int quarter = 0; quarter < time.quarters; quarter += every) {
        const Quarter one = time.first.plus(quarter);
        painter.setFont(Theme::font(Theme::small, one == now));
        painter.setPen(one == now ? m_theme->acc : m_theme->tx2);
        painter.drawText(QRectF(inset + time.quarterX(quarter), head - 20, time.quarterWidth(), 18),
                         Qt::AlignCenter,
                         quarterText(one));
    }
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->acc);
    const QString text =
        tr("Today %1").arg(m_model.state().today.toString(QStringLiteral("MM-dd")));
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 4;
    const qreal x = std::clamp(inset + time.x(m_model.state().today) - width / 2,
                               0.0,
                               std::max(0.0, viewport()->width() - width));
    painter.drawText(QRectF(x, 2, width, 18), Qt::AlignCenter, text);
    paint::horizontalLine(painter, m_theme->line2, 0, viewport()->width(), head - 1);
}

void GanttView::drawToday(QPainter& painter, const TimeScale& time) const
{
    const qreal today = inset + time.x(m_model.state().today);
    painter.fillRect(QRectF(today - 0.5, m_tree.headHeight(), 1.5, viewport()->height()),
                     m_theme->acc);
}

qreal GanttView::todayX() const
{
    return inset + scale().x(m_model.state().today);
}

void GanttView::drawGroup(QPainter& painter, const QRect& row, int pillar) const
{
    const RoadmapState& state = m_model.state();
    const PlanTarget* target = pillar < 0 ? nullptr : state.plan.targetOf(pillar);
    if (target == nullptr || !target->target.due.isValid()) {
        return;
    }
    const Attention* late = nullptr;
    for (const Attention& one : state.attention) {
        if (one.target >= 0 && state.plan.targets[one.target].pillar == pillar && late == nullptr) {
            late = &one;
        }
    }
    const QColor ink = late != nullptr ? m_theme->warn : m_theme->tx2;
    const QPointF centre(inset + scale().x(target->target.due), row.center().y() + 0.5);
    diamond(painter, centre, ink, m_theme->base);
    painter.setPen(ink);
    painter.setFont(Theme::font(Theme::small));
    const QString text =
        late == nullptr
            ? levelNumeral(target->target.order)
            : tr("%1 is %2 days late").arg(state.plan.actions[late->action].code).arg(late->days);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    const bool right = centre.x() + 12 + width < viewport()->width();
    painter.drawText(
        QRectF(right ? centre.x() + 12 : centre.x() - 12 - width, row.top(), width, row.height()),
        Qt::AlignVCenter | Qt::AlignLeft,
        text);
}

void GanttView::drawBar(QPainter& painter, const QRect& row, int position) const
{
    const ImprovementAction& action = m_model.state().plan.actions[position];
    const QRectF bar = barIn(row, action);
    if (bar.isEmpty()) {
        painter.setPen(m_theme->tx3);
        painter.setFont(Theme::font(Theme::small));
        painter.drawText(row.adjusted(int(inset) + 4, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         tr("no dates"));
        return;
    }
    drawShape(painter, bar, action);
    drawTail(painter, bar, position);
}

void GanttView::drawShape(QPainter& painter,
                          const QRectF& bar,
                          const ImprovementAction& action) const
{
    const RoadmapState& state = m_model.state();
    const bool committed = isCommitted(action.status);
    const bool proposed = state.enters(action);
    painter.setPen(QPen(proposed ? m_theme->acc : (committed ? m_theme->level[2] : m_theme->ctl),
                        proposed ? 1.5 : 1,
                        proposed || state.leaves(action) ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(
        proposed ? m_theme->acct
                 : (committed && !state.leaves(action) ? m_theme->level[0] : m_theme->base));
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const int done = action.status == ActionStatus::Done ? 100 : action.progressPercent;
    if (committed && done > 0) {
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * done / 100, bar.height()),
                         m_theme->level[2]);
    }
}

/// The overdue part up to today, and the words behind the bar.
void GanttView::drawTail(QPainter& painter, const QRectF& bar, int position) const
{
    const RoadmapState& state = m_model.state();
    const ImprovementAction& action = state.plan.actions[position];
    qreal x = bar.right();
    QString text = action.progressPercent > 0 && action.status != ActionStatus::Done
                       ? QStringLiteral("%1%").arg(action.progressPercent)
                       : QString();
    QColor ink = m_theme->tx2;
    std::optional<Status> glyph;
    if (const Attention* late = state.attentionFor(position, Attention::Kind::Overdue)) {
        const QRectF tail(x, bar.top(), inset + scale().x(state.today) - x, bar.height());
        painter.fillRect(tail, m_theme->badt);
        painter.fillRect(tail, QBrush(m_theme->bad, Qt::BDiagPattern));
        x = std::max(x, tail.right());
        text = action.progressPercent > 0
                   ? tr("%1 days overdue, %2% done").arg(late->days).arg(action.progressPercent)
                   : tr("%1 days overdue").arg(late->days);
        ink = m_theme->bad;
    } else if (state.enters(action)) {
        text = tr("enters");
        glyph = Status::Enters;
        ink = m_theme->good;
    } else if (state.leaves(action)) {
        text = tr("leaves");
        glyph = Status::Leaves;
        ink = m_theme->warn;
    } else {
        for (const Attention& one : state.attention) {
            if (one.action == position && one.isBlocked()) {
                text = tr("waits for %1").arg(state.plan.actions[one.other].code);
                glyph = Status::Warn;
                ink = m_theme->warn;
                break;
            }
        }
    }
    if (text.isEmpty()) {
        return;
    }
    painter.setFont(Theme::font(Theme::small, ink == m_theme->bad));
    const qreal mark = glyph ? 16 : 0;
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    qreal at = x + 8;
    if (at + mark + width > viewport()->width()) {
        at = std::max<qreal>(0, bar.left() - 8 - mark - width);
    }
    if (glyph) {
        paint::statusGlyph(painter, *m_theme, *glyph, QRectF(at, bar.center().y() - 6, 12, 12));
    }
    painter.setPen(ink);
    painter.drawText(QRectF(at + mark, bar.top() - 3, width, bar.height() + 6),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     text);
}

void GanttView::drawArrows(QPainter& painter) const
{
    const RoadmapState& state = m_model.state();
    for (int i = 0; i < state.plan.actions.size(); ++i) {
        const ImprovementAction& action = state.plan.actions[i];
        for (const ActionId& id : action.dependsOn) {
            const QRectF from = barOf(id);
            const QRectF to = barOf(action.id);
            const int other = state.plan.indexOf(id);
            bool held = false;
            for (const Attention& one : state.attention) {
                held = held || (one.action == i && one.other == other && one.isBlocked());
            }
            if (!from.isEmpty() && !to.isEmpty()) {
                drawArrow(painter, from, to, held);
            }
        }
    }
}

/// From the end of the one down or up to the beginning of the other.
void GanttView::drawArrow(QPainter& painter, const QRectF& from, const QRectF& to, bool held) const
{
    constexpr qreal head = 4;
    const QColor ink = held ? m_theme->warn : m_theme->tx3;
    const qreal down = to.center().y() > from.center().y() ? 1 : -1;
    const QPointF start(from.right() - 2, down > 0 ? from.bottom() : from.top());
    const qreal x = std::max(start.x(), to.left() + 5);
    const QPointF end(x, down > 0 ? to.top() - 1 : to.bottom() + 1);
    const qreal turn = end.y() - down * 7;
    painter.setPen(QPen(ink, held ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{
        start, QPointF(start.x(), turn), QPointF(x, turn), end - QPointF(0, down * head)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{
        end, end + QPointF(-head, -down * head * 1.5), end + QPointF(head, -down * head * 1.5)});
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    const QPoint place(1, event->pos().y() - m_tree.headHeight());
    if (const QModelIndex index = m_tree.indexAt(place); index.isValid() && place.y() >= 0) {
        m_tree.setCurrentIndex(index);
        m_tree.setFocus(Qt::MouseFocusReason);
    }
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QScrollBar* other = m_tree.verticalScrollBar();
    verticalScrollBar()->setRange(other->minimum(), other->maximum());
    verticalScrollBar()->setPageStep(other->pageStep());
    Q_EMIT timeWidthChanged(viewport()->width());
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_tree.verticalScrollBar(), event);
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QPoint place(1, help->pos().y() - m_tree.headHeight());
        const int action = place.y() < 0 ? -1 : m_model.actionAt(m_tree.indexAt(place));
        if (action >= 0) {
            const ImprovementAction& one = m_model.state().plan.actions[action];
            QToolTip::showText(help->globalPos(),
                               paint::toolTip(QStringLiteral("%1 %2\n%3 – %4")
                                                  .arg(one.code,
                                                       one.title,
                                                       one.start.toString(Qt::ISODate),
                                                       one.due.toString(Qt::ISODate))),
                               viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace zt
