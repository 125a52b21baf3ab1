// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmaptree.h"

#include "app/widgets/paint.h"
#include "reports/wordingroadmap.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zt {

namespace {

constexpr int left = Theme::marginLeft;
constexpr qreal checkSize = 16;
constexpr int checkColumn = 24;
constexpr int costGap = 12;
constexpr int codeWidth = 42;
constexpr int costWidth = 56;

/// The words of a cell, the head's as well as a row's.
QRectF wordsIn(const QHeaderView& header, int column, int top, int height)
{
    const int from = header.sectionPosition(column);
    const int width = header.sectionSize(column);
    QRectF place(from + 2, top, width - (column == RoadmapModel::Cost ? costGap : 6), height);
    if (column == RoadmapModel::Code) {
        place.setLeft(left + checkColumn);
    }
    return place;
}

/// Heads stand where the words of their columns begin, on the line of the quarters beside them.
class RoadmapHeader final : public QHeaderView
{
public:
    RoadmapHeader(const ThemeHolder& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_theme->base);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        for (int column = 0; column < count(); ++column) {
            const bool cost = column == RoadmapModel::Cost;
            paint::elided(painter,
                          wordsIn(*this, column, height() - 20, 18),
                          model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                          (cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        paint::horizontalLine(painter, m_theme->line2, 0, width(), height() - 1);
    }

private:
    const ThemeHolder& m_theme;
};

/// Gives rows their heights; RoadmapTree paints them whole.
class RowHeights : public QStyledItemDelegate
{
public:
    RowHeights(const ThemeHolder& theme, const RoadmapModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&,
                                 const QModelIndex& index) const override
    {
        return {40, m_model.actionAt(index) < 0 ? m_theme->treeRow() : m_theme->groupRow()};
    }

private:
    const ThemeHolder& m_theme;
    const RoadmapModel& m_model;
};

} // namespace

RoadmapTree::RoadmapTree(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setHeader(new RoadmapHeader(theme, this));
    setModel(&model);
    setItemDelegate(new RowHeights(theme, model, this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMinimumWidth(240);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(20); // the style's own depends on the font
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&model, &QAbstractItemModel::modelReset, this, &RoadmapTree::layColumns);
    connect(&theme, &ThemeHolder::changed, this, &RoadmapTree::dress);
    dress();
    retranslate();
}

void RoadmapTree::dress()
{
    header()->setFixedHeight(m_theme->headRow());
    header()->setFont(Theme::font(Theme::small));
    doItemsLayout();
    viewport()->update();
}

void RoadmapTree::retranslate()
{
    setAccessibleName(tr("Actions by pillar"));
    layColumns();
}

int RoadmapTree::headHeight() const
{
    return header()->height();
}

ActionId RoadmapTree::currentAction() const
{
    const int action = m_model.actionAt(currentIndex());
    return action < 0 ? ActionId() : m_model.state().plan.actions[action].id;
}

void RoadmapTree::goTo(const ActionId& id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void RoadmapTree::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QTreeView::currentChanged(now, before);
    viewport()->update();
    Q_EMIT currentActionChanged();
}

void RoadmapTree::keyPressEvent(QKeyEvent* event)
{
    const ActionId id = currentAction();
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (id.isNull()) {
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && m_model.pillarAt(currentIndex()) >= 0) {
            Q_EMIT targetRequested(m_model.pillarAt(currentIndex()));
            return;
        }
        QTreeView::keyPressEvent(event);
        return;
    }
    if (alt && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT moveRequested(id, key == Qt::Key_Right ? 1 : -1);
    } else if (key == Qt::Key_Space) {
        Q_EMIT toggleRequested(id);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT editRequested(id);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT removeRequested(id);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void RoadmapTree::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    const int x = event->pos().x();
    if (m_model.actionAt(index) < 0 && x < left + checkColumn) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    } else if (m_model.actionAt(index) >= 0 && x < left + checkColumn) {
        Q_EMIT toggleRequested(currentAction());
    }
}

void RoadmapTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (m_model.actionAt(index) >= 0) {
        Q_EMIT editRequested(currentAction());
    } else if (m_model.pillarAt(index) >= 0) {
        Q_EMIT targetRequested(m_model.pillarAt(index));
    }
}

void RoadmapTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    layColumns();
}

/// As wide as the widest of its words, within limits.
int RoadmapTree::fitted(int column, int least, int most) const
{
    const QFontMetrics metrics(Theme::font(Theme::small));
    constexpr int margins = 12;
    const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = std::max(least, metrics.horizontalAdvance(head) + margins);
    for (const ImprovementAction& action : m_model.state().plan.actions) {
        const QModelIndex index = m_model.indexOf(action.id).siblingAtColumn(column);
        width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + margins);
        if (width >= most) {
            return most;
        }
    }
    return width;
}

void RoadmapTree::layColumns()
{
    constexpr int code = left + checkColumn + codeWidth;
    constexpr int cost = costWidth;
    const int items = fitted(RoadmapModel::Items, 36, 64);
    const int owner = viewport()->width() > 360 ? fitted(RoadmapModel::Owner, 44, 72) : 0;
    header()->resizeSection(RoadmapModel::Code, code);
    header()->resizeSection(RoadmapModel::Items, items);
    header()->resizeSection(RoadmapModel::Owner, owner);
    header()->resizeSection(RoadmapModel::Cost, cost);
    header()->resizeSection(RoadmapModel::Title,
                            std::max(60, viewport()->width() - code - items - owner - cost));
}

void RoadmapTree::drawRow(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool group = m_model.actionAt(index) < 0;
    if (selectionModel()->isRowSelected(index.row(), index.parent())) {
        paint::selectedRow(*painter, *m_theme, row, true);
    } else if (group) {
        painter->fillRect(row, m_theme->s1);
    }
    if (group) {
        drawGroup(*painter, row, index);
    } else {
        drawAction(*painter, row, index);
    }
    painter->restore();
}

void RoadmapTree::drawGroup(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const RoadmapState& state = m_model.state();
    const int pillar = m_model.pillarAt(index);
    const PlanTarget* target = pillar < 0 ? nullptr : state.plan.targetOf(pillar);
    paint::chevron(painter,
                   m_theme->tx2,
                   QRectF(left, row.center().y() - 5, 12, 12),
                   isExpanded(index.siblingAtColumn(0)));
    int x = left + checkColumn;
    if (pillar >= 0) {
        const int order = state.orders.value(pillar, -1);
        const QRectF badge(x, row.center().y() - 9, 20, 20);
        painter.setRenderHint(QPainter::Antialiasing);
        if (order > 0) {
            painter.setPen(order < 3 ? QPen(m_theme->level[2]) : Qt::NoPen);
            painter.setBrush(m_theme->level.at(static_cast<size_t>(order) - 1));
        } else {
            painter.setPen(QPen(m_theme->line2, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
        }
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(order > 0 ? m_theme->levelText.at(static_cast<size_t>(order) - 1)
                                 : m_theme->tx3);
        painter.setFont(Theme::font(Theme::small, true));
        painter.drawText(badge, Qt::AlignCenter, levelNumeral(std::max(0, order)));
        x += 28;
    }
    painter.setPen(m_theme->tx);
    painter.setFont(Theme::font(Theme::body, true));
    const QString name = m_model.data(index.siblingAtColumn(0), Qt::DisplayRole).toString();
    const int nameWidth = QFontMetrics(painter.font()).horizontalAdvance(name) + 8;
    paint::elided(painter, QRectF(x, row.top(), row.right() - x - 8, row.height()), name);
    x += nameWidth;
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const bool rises = target != nullptr && state.rises(*target);
    const int tail = rises ? 70 : 16;
    const QString goal = target != nullptr
                             ? QStringLiteral("→ %1　%2")
                                   .arg(levelNumeral(target->target.order),
                                        target->target.due.toString(QStringLiteral("yyyy-MM")))
                             : (pillar < 0 ? QString() : tr("no target"));
    paint::elided(painter, QRectF(x, row.top(), row.right() - x - tail, row.height()), goal);
    if (rises) {
        const QRectF place(row.right() - 70, row.top(), 62, row.height());
        paint::statusGlyph(
            painter, *m_theme, Status::Enters, QRectF(place.left(), row.center().y() - 5, 12, 12));
        painter.setPen(m_theme->acc);
        painter.setFont(Theme::font(Theme::small, true));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr("rises"));
    }
}

void RoadmapTree::drawAction(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const RoadmapState& state = m_model.state();
    const ImprovementAction& action = state.plan.actions[m_model.actionAt(index)];
    const bool current =
        index.row() == currentIndex().row() && index.parent() == currentIndex().parent();
    const bool taken = state.isTaken(action) || action.status == ActionStatus::Done;
    drawCheck(painter, QRectF(left, row.center().y() - 7, checkSize, checkSize), action);
    const QColor ink = taken ? m_theme->tx : m_theme->tx2;
    for (int column = 0; column < RoadmapModel::columnCountAll; ++column) {
        const bool title = column == RoadmapModel::Title;
        const bool cost = column == RoadmapModel::Cost;
        const QRectF place = wordsIn(*header(), column, row.top(), row.height());
        painter.setFont(
            Theme::font(title || cost ? m_theme->rowText() : Theme::small, title && current));
        painter.setPen(
            title || cost ? ink : (column == RoadmapModel::Code ? m_theme->tx3 : m_theme->tx2));
        paint::elided(painter,
                      place,
                      m_model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString(),
                      (cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (current && hasFocus()) {
        paint::focusRing(painter, *m_theme, QRectF(row).adjusted(4, 3, -4, -3), 4);
    }
}

/// Recorded: a filled box; proposed: dashed; done: the glyph.
void RoadmapTree::drawCheck(QPainter& painter,
                            const QRectF& box,
                            const ImprovementAction& action) const
{
    const RoadmapState& state = m_model.state();
    painter.setRenderHint(QPainter::Antialiasing);
    if (action.status == ActionStatus::Done || action.status == ActionStatus::Dropped) {
        paint::statusGlyph(painter,
                           *m_theme,
                           action.status == ActionStatus::Done ? Status::Good
                                                               : Status::NotApplicable,
                           QRectF(box.left() + 1, box.top() + 1, 14, 14));
        return;
    }
    const bool dashed = state.enters(action) || state.leaves(action);
    const bool taken = state.isTaken(action);
    painter.setPen(QPen(dashed ? m_theme->acc : (taken ? m_theme->acct2 : m_theme->ctl),
                        1,
                        dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(taken ? (dashed ? m_theme->acct : m_theme->acct2) : m_theme->base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (taken) {
        painter.setPen(QPen(m_theme->acc, 1.8));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(4, 8.5),
                                       box.topLeft() + QPointF(7, 11.5),
                                       box.topLeft() + QPointF(12, 5)});
    }
}

} // namespace zt
