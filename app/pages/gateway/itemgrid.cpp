// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/itemgrid.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/itemsetmodel.h"
#include "app/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace zt {

namespace {

constexpr int pillarWidth = 84;
constexpr int headHeight = 26;
constexpr int glyphSide = 14;
constexpr int glyphRoom = 28;
constexpr int numberRoom = 30;

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const ThemeHolder& theme, QTableView* view)
        : QStyledItemDelegate(view)
        , m_theme(theme)
        , m_view(view)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.data(ItemSetModel::FirstRole).toBool()) {
            paint::horizontalLine(*painter,
                                  m_theme->line,
                                  option.rect.left(),
                                  option.rect.right(),
                                  option.rect.top());
        }
        if (index.data(ItemSetModel::ItemRole).toInt() < 0) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, index);
        paintWords(*painter, option.rect, index);
        painter->restore();
    }

private:
    void paintGround(QPainter& painter,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) const
    {
        const QRectF box = QRectF(option.rect).adjusted(2.5, 3.5, -4.5, -2.5);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QVariant assessed = index.data(ItemSetModel::AssessedRole);
        const bool differs = assessed.isValid() && assessed != index.data(ItemSetModel::ShareRole);
        painter.setPen(differs ? QPen(m_theme->acc, 1.5, Qt::DashLine) : QPen(m_theme->line2, 1));
        painter.setBrush(selected ? m_theme->acct : hovered ? m_theme->s2 : m_theme->base);
        painter.drawRoundedRect(box, Theme::radiusCell, Theme::radiusCell);
        if (index == m_view->currentIndex() && m_view->hasFocus()) {
            paint::focusRing(painter, *m_theme, box, Theme::radiusCell);
        }
    }

    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const
    {
        const int share = index.data(ItemSetModel::ShareRole).toInt();
        const QRect row = cell.adjusted(3, 1, -8, 0);
        paint::statusGlyph(
            painter,
            *m_theme,
            GatewayTexts::shareStatus(share),
            QRectF(row.left() + 7, row.center().y() - glyphSide / 2.0 + 0.5, glyphSide, glyphSide));
        painter.setFont(Theme::font(Theme::small, true));
        painter.setPen(m_theme->tx);
        painter.drawText(QRect(row.left() + glyphRoom, row.top(), numberRoom, row.height()),
                         Qt::AlignVCenter,
                         index.data(ItemSetModel::IdRole).toString());
        int right = row.right();
        painter.setFont(Theme::font(Theme::small));
        if (share > 0 && share < ItemSetModel::whole) {
            constexpr int perPercent = 10;
            const QString percent = QStringLiteral("%1%").arg(share / perPercent);
            const int wide = painter.fontMetrics().horizontalAdvance(percent) + 2;
            painter.setPen(m_theme->tx2);
            painter.drawText(QRect(right - wide, row.top(), wide, row.height()),
                             Qt::AlignVCenter | Qt::AlignRight,
                             percent);
            right -= wide + 4;
        }
        const int left = row.left() + glyphRoom + numberRoom;
        painter.setPen(share > 0 ? m_theme->tx : m_theme->tx2);
        paint::elided(painter,
                      QRectF(left, row.top(), std::max(0, right - left), row.height()),
                      index.data(ItemSetModel::NameRole).toString());
    }

    const ThemeHolder& m_theme;
    QTableView* m_view;
};

/// Levels above, pillars at the left, with nothing but their names.
class NameHeader final : public QHeaderView
{
public:
    NameHeader(const ThemeHolder& theme, Qt::Orientation orientation, QWidget* parent)
        : QHeaderView(orientation, parent)
        , m_theme(theme)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return orientation() == Qt::Horizontal ? QSize(0, headHeight) : QSize(pillarWidth, 0);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme->base);
        const bool across = orientation() == Qt::Horizontal;
        painter->setFont(Theme::font(Theme::small, !across));
        painter->setPen(across ? m_theme->tx2 : m_theme->tx);
        if (!across &&
            model()->headerData(section, orientation(), ItemSetModel::FirstRole).toBool()) {
            paint::horizontalLine(*painter, m_theme->line, rect.left(), rect.right(), rect.top());
        }
        paint::elided(*painter,
                      QRectF(rect).adjusted(across ? 6 : 0, 0, -4, 0),
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
};

} // namespace

ItemGrid::ItemGrid(const ThemeHolder& theme, ItemSetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setObjectName(QStringLiteral("itemGrid"));
    setItemDelegate(new CellDelegate(theme, this));
    setHorizontalHeader(new NameHeader(theme, Qt::Horizontal, this));
    setVerticalHeader(new NameHeader(theme, Qt::Vertical, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { border: none; }"));
    setTabKeyNavigation(false);
    setMouseTracking(true);
    const auto sizeRows = [this, &theme] {
        verticalHeader()->setDefaultSectionSize(theme->isCompact() ? 26 : 30);
        viewport()->update();
    };
    sizeRows();
    connect(&theme, &ThemeHolder::changed, this, sizeRows);
}

void ItemGrid::layOut()
{
    updateGeometry();
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_model.first());
    }
}

QSize ItemGrid::sizeHint() const
{
    return {600, headHeight + m_model.rowCount() * verticalHeader()->defaultSectionSize() + 4};
}

QModelIndexList ItemGrid::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return !selected.isEmpty()        ? selected
           : currentIndex().isValid() ? QModelIndexList{currentIndex()}
                                      : QModelIndexList();
}

void ItemGrid::cycle(const QModelIndex& place)
{
    const int share = place.data(ItemSetModel::ShareRole).toInt();
    const int next = share == ItemSetModel::whole ? m_part : share > 0 ? 0 : ItemSetModel::whole;
    m_model.setShare(chosen().contains(place) ? chosen() : QModelIndexList{place}, next);
}

/// Empty places are passed over; where there is none any more, the nearest in the next line.
QModelIndex ItemGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    const auto isItem = [](const QModelIndex& place) {
        return place.isValid() && place.data(ItemSetModel::ItemRole).toInt() >= 0;
    };
    if (!from.isValid() || isItem(to)) {
        return isItem(to) ? to : m_model.first();
    }
    const bool across = action == MoveLeft || action == MoveRight;
    const bool back = action == MoveLeft || action == MoveUp || action == MovePageUp ||
                      action == MoveHome || action == MovePrevious;
    const int by = back ? -1 : 1;
    int row = to.isValid() ? to.row() : from.row();
    int column = to.isValid() ? to.column() : from.column();
    while (row >= 0 && row < m_model.rowCount() && column >= 0 && column < m_model.columnCount()) {
        if (isItem(m_model.index(row, column))) {
            return m_model.index(row, column);
        }
        (across ? column : row) += by;
    }
    return from;
}

void ItemGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1:
        m_model.setShare(chosen(), ItemSetModel::whole);
        return;
    case Qt::Key_2:
        m_model.setShare(chosen(), m_part);
        return;
    case Qt::Key_3:
    case Qt::Key_0:
        m_model.setShare(chosen(), 0);
        return;
    case Qt::Key_Space:
        cycle(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.reset(chosen());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

/// The place whose shape lies there, if any.
QModelIndex ItemGrid::shapeAt(const QPoint& at) const
{
    const QModelIndex place = indexAt(at);
    const bool item = place.isValid() && place.data(ItemSetModel::ItemRole).toInt() >= 0;
    return item && at.x() < visualRect(place).left() + glyphRoom ? place : QModelIndex();
}

/// The shape is a button: it is pressed and let go at the same place. A stroke over several cells
/// chooses them and changes nothing.
void ItemGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressed = shapeAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
}

void ItemGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex place = shapeAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plain && place.isValid() && place == m_pressed) {
        cycle(place);
    }
    m_pressed = QModelIndex();
}

void ItemGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex place = indexAt(at);
    m_pressed = shapeAt(at); // two quick clicks on a shape are two
    if (place.isValid() && place.data(ItemSetModel::ItemRole).toInt() >= 0 &&
        !m_pressed.isValid()) {
        cycle(place);
    }
}

void ItemGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const QString item = current.data(ItemSetModel::IdRole).toString();
    if (!item.isEmpty()) {
        Q_EMIT itemChosen(item);
    }
}

} // namespace zt
