// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/questionnaire/returntable.h"

#include "app/pages/audit/questionnaire/returnmodel.h"
#include "app/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace zt {

namespace {

constexpr int glyphSide = 14;

Status shapeOf(ReturnModel::Group group)
{
    switch (group) {
    case ReturnModel::Group::Faults:
        return Status::Bad;
    case ReturnModel::Group::Conflicts:
        return Status::Warn;
    case ReturnModel::Group::Accepted:
        return Status::Good;
    case ReturnModel::Group::Unknown:
        break;
    }
    return Status::NotApplicable;
}

class ReturnDelegate final : public QStyledItemDelegate
{
public:
    ReturnDelegate(const ThemeHolder& theme, const ReturnModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool head = m_model.isHead(index.row());
        if (head) {
            painter->fillRect(option.rect, m_theme->s1);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
        }
        QRect place = option.rect.adjusted(8, 0, -6, 0);
        if (head) {
            drawGlyph(*painter, shapeOf(m_model.group(index.row())), place);
        }
        const bool open = index.column() == ReturnModel::Decision && isOpen(index.row());
        if (open) {
            drawGlyph(*painter, Status::NotYet, place);
        }
        const bool counts = head || isTaken(index);
        painter->setFont(Theme::font(head ? m_theme->rowText() : Theme::small, counts));
        painter->setPen(index.column() == ReturnModel::Place && !head ? m_theme->tx3 : m_theme->tx);
        paint::elided(*painter, place, index.data().toString().simplified());
        paint::horizontalLine(
            *painter, m_theme->line, option.rect.left(), option.rect.right(), option.rect.bottom());
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
    const ReturnModel& m_model;

    void drawGlyph(QPainter& painter, Status status, QRect& place) const
    {
        paint::statusGlyph(
            painter,
            *m_theme,
            status,
            QRectF(place.left(), place.center().y() - glyphSide / 2.0 + 1, glyphSide, glyphSide));
        place.setLeft(place.left() + glyphSide + 6);
    }

    [[nodiscard]] bool isOpen(int row) const
    {
        const ReturnedOutcome* outcome = m_model.conflict(row);
        return outcome != nullptr && outcome->fate == ReturnedOutcome::Fate::Conflict;
    }

    /// The side that counts is written bold.
    [[nodiscard]] bool isTaken(const QModelIndex& index) const
    {
        const TakeRules::Side side = m_model.side(index.row());
        return (index.column() == ReturnModel::Ours && side == TakeRules::Side::Ours) ||
               (index.column() == ReturnModel::Theirs && side == TakeRules::Side::Theirs);
    }
};

} // namespace

ReturnTable::ReturnTable(const ThemeHolder& theme, ReturnModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ReturnDelegate(theme, model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme->groupRow());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::array widths{72, 84, 150, 168, 168, 168, 132};
    for (int i = 0; i < ReturnModel::ColumnCount; ++i) {
        setColumnWidth(i, widths.at(static_cast<size_t>(i)));
    }
    for (const int column : {ReturnModel::Sent, ReturnModel::Ours, ReturnModel::Theirs}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &ReturnTable::spanRows);
}

void ReturnTable::spanRows()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHead(row)) {
            setSpan(row, 0, 1, ReturnModel::ColumnCount);
        } else if (m_model.group(row) == ReturnModel::Group::Faults) {
            setSpan(row, ReturnModel::Sent, 1, ReturnModel::ColumnCount - ReturnModel::Sent);
        }
    }
}

void ReturnTable::goToOpen()
{
    const int open = m_model.nextOpen(-1);
    setCurrentIndex(m_model.index(open >= 0 ? open : 0, 0));
}

void ReturnTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_model.conflict(currentIndex().row()) != nullptr) {
        switch (event->key()) {
        case Qt::Key_1:
            Q_EMIT sideChosen(currentIndex().row(), TakeRules::Side::Ours);
            return;
        case Qt::Key_2:
            Q_EMIT sideChosen(currentIndex().row(), TakeRules::Side::Theirs);
            return;
        case Qt::Key_0:
        case Qt::Key_Delete:
            Q_EMIT sideChosen(currentIndex().row(), TakeRules::Side::Nobody);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace zt
