// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/sampletable.h"

#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zt {

namespace {

constexpr int glyphSide = 14;

Status shapeOf(SampleOutcome outcome)
{
    switch (outcome) {
    case SampleOutcome::Sound:
        return Status::Good;
    case SampleOutcome::Exception:
        return Status::Bad;
    case SampleOutcome::Unchecked:
        break;
    }
    return Status::NotYet;
}

class ItemDelegate final : public QStyledItemDelegate
{
public:
    ItemDelegate(const ThemeHolder& theme, const SampleItemModel& model, QObject* parent)
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
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
        }
        QRect place = option.rect.adjusted(8, 0, -6, 0);
        const SampleItem& item = m_model.sample().items[index.row()];
        if (index.column() == SampleItemModel::Outcome) {
            const QRectF square(
                place.left(), place.center().y() - glyphSide / 2.0 + 1, glyphSide, glyphSide);
            paint::statusGlyph(*painter, *m_theme, shapeOf(item.outcome), square);
            place.setLeft(place.left() + glyphSide + 6);
        }
        const bool code = index.column() == SampleItemModel::Number;
        painter->setFont(Theme::font(code ? Theme::small : m_theme->rowText()));
        painter->setPen(code ? m_theme->tx3 : m_theme->tx);
        paint::elided(*painter,
                      place,
                      index.data().toString(),
                      Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        paint::horizontalLine(
            *painter, m_theme->line, option.rect.left(), option.rect.right(), option.rect.bottom());
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
    const SampleItemModel& m_model;
};

} // namespace

SampleTable::SampleTable(const ThemeHolder& theme, SampleItemModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ItemDelegate(theme, model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme->rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(SampleItemModel::Number, 64);
    setColumnWidth(SampleItemModel::Outcome, 112);
    setColumnWidth(SampleItemModel::Note, 220);
}

void SampleTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                             : QAbstractItemView::DoubleClicked);
}

QList<int> SampleTable::chosenNumbers() const
{
    QList<int> numbers;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        numbers.append(m_model.sample().items[index.row()].number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void SampleTable::moveDown()
{
    const int row = currentIndex().row() + 1;
    if (row < m_model.rowCount()) {
        setCurrentIndex(m_model.index(row, currentIndex().column()));
    }
}

void SampleTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    if (event->matches(QKeySequence::Paste) && !m_readOnly) {
        Q_EMIT pasteAsked();
        return;
    }
    if (m_readOnly || !currentIndex().isValid() ||
        (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_1:
        Q_EMIT outcomeChosen(SampleOutcome::Sound);
        return;
    case Qt::Key_2:
        Q_EMIT outcomeChosen(SampleOutcome::Exception);
        return;
    case Qt::Key_0:
    case Qt::Key_Delete:
        Q_EMIT outcomeChosen(SampleOutcome::Unchecked);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(m_model.index(currentIndex().row(), SampleItemModel::Note));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace zt
