// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectiontable.h"

#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/groupedheader.h"
#include "app/pages/selection/selectioncolumns.h"
#include "app/pages/selection/selectiondelegates.h"
#include "app/widgets/columnmemory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace zt {

namespace {

using Model = SelectionTableModel;

/// Beyond this a clipboard block is taken row by row from fewer systems.
constexpr int longestBlock = 100000;

} // namespace

SelectionTable::SelectionTable(const ThemeHolder& theme,
                               AppSettings& settings,
                               SelectionTableModel& model,
                               QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_header(new GroupedHeader(theme, this))
{
    setHorizontalHeader(m_header);
    m_columns =
        new ColumnMemory(*this, settings, QStringLiteral("selection"), selectionColumnNames());
    connect(m_columns, &ColumnMemory::changed, this, &SelectionTable::fitColumns);
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    auto* text = new RowDelegate(theme, this);
    auto* scores = new ScoreDelegate(theme, this);
    auto* tags = new TagDelegate(theme, this);
    setItemDelegate(text);
    for (int factor = 0; factor < factorCount; ++factor) {
        setItemDelegateForColumn(Model::columnOf(factor), scores);
    }
    setItemDelegateForColumn(Model::DomainsColumn, tags);
    setItemDelegateForColumn(Model::TrialColumn, tags);
    setItemDelegateForColumn(Model::StabilityColumn, new StabilityDelegate(theme, this));
    for (const int column :
         {Model::RiskTotalColumn, Model::ImpactTotalColumn, Model::RtoColumn, Model::TrialColumn}) {
        m_header->setAlignmentOf(column, Qt::AlignRight);
    }
    connect(&theme, &ThemeHolder::changed, this, &SelectionTable::applyTheme);
    connect(&model, &SelectionTableModel::movementChanged, this, &SelectionTable::fitColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionTable::shapeRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SelectionTable::shapeRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SelectionTable::shapeRows);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &SelectionTable::shapeRows);
    retranslate();
    applyTheme();
}

qint32 SelectionTable::currentPosition() const
{
    return m_model.positionAt(currentIndex().row());
}

int SelectionTable::currentFactor() const
{
    return Model::factorOf(currentIndex().column());
}

bool SelectionTable::goTo(qint32 position)
{
    const int row = m_model.rowOf(position);
    if (row < 0) {
        return false;
    }
    const int column = currentIndex().isValid() ? currentIndex().column()
                                                : static_cast<int>(Model::FirstRiskColumn);
    if (row != currentIndex().row()) {
        go(row, column, false);
    }
    return true;
}

void SelectionTable::showChanged(qint32 position, const QSet<QString>& fields)
{
    const int row = m_model.rowOf(position);
    const auto shows = [&fields](int column) { return fields.contains(Model::fieldOf(column)); };
    if (row < 0 || (currentIndex().row() == row && shows(currentIndex().column()))) {
        scrollTo(currentIndex());
        return;
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (shows(column)) {
            go(row, column, false);
            return;
        }
    }
    go(row, currentIndex().column(), false);
}

void SelectionTable::goToFactor(int factor)
{
    if (currentIndex().isValid()) {
        go(currentIndex().row(), Model::columnOf(factor), false);
    }
}

void SelectionTable::startScoring()
{
    if (currentFactor() < 0) {
        goToFactor(0);
    }
}

void SelectionTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme->rowHeight());
    shapeRows();
    fitColumns();
    m_header->updateGeometry();
    viewport()->update();
    m_header->viewport()->update();
}

/// Heading rows span the table and are lower; everything else has the default height.
void SelectionTable::shapeRows()
{
    clearSpans();
    for (const int row : m_model.headingRows()) {
        setSpan(row, 0, 1, Model::ColumnCount);
        setRowHeight(row, m_theme->groupRow());
    }
}

void SelectionTable::fitColumns()
{
    const bool wideTags =
        m_model.headerData(Model::RiskTotalColumn, Qt::Horizontal, Qt::DisplayRole) ==
        QStringLiteral("Σ");
    const bool whatIf = m_model.hasMovement();
    m_columns->apply(selectionColumnWidths(
        {viewport()->width(), m_theme->cellWidth(), wideTags, m_columns->chosen(), whatIf}));
}

void SelectionTable::retranslate()
{
    m_header->setGroup(Model::FirstRiskColumn, Model::RiskTotalColumn, tr("Risk factors"));
    m_header->setGroup(Model::FirstImpactColumn, Model::ImpactTotalColumn, tr("Impact factors"));
    setAccessibleName(tr("Systems by selection"));
    m_columns->retranslate();
    fitColumns();
}

void SelectionTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        block().copy();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (!handleMove(*event) && !handleLetter(*event)) {
        event->ignore(); // the window's own keys; nothing is searched by typing here
    }
}

SelectionCursor SelectionTable::cursor() const
{
    const int page = std::max(1, viewport()->height() / m_theme->rowHeight() - 1);
    return {m_model, {currentIndex().row(), currentIndex().column()}, page};
}

bool SelectionTable::handleMove(const QKeyEvent& event)
{
    if (event.modifiers() & Qt::AltModifier) {
        return false;
    }
    const auto target = cursor().after(event.key(), event.modifiers() & Qt::ControlModifier);
    if (!target) {
        return false;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    go(target->row, target->column, !enter && (event.modifiers() & Qt::ShiftModifier));
    return true;
}

bool SelectionTable::handleLetter(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_0:
        score(static_cast<Score>(event.key() - Qt::Key_0), true);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        score(0, false);
        return true;
    case Qt::Key_E:
        Q_EMIT explainRequested();
        return true;
    case Qt::Key_S:
        startScoring();
        return true;
    case Qt::Key_H:
        Q_EMIT trailRequested();
        return true;
    case Qt::Key_Minus:
        if (const qint32 position = currentPosition(); position >= 0) {
            Q_EMIT foldRequested(m_model.seatOf(position));
        }
        return true;
    default:
        return false;
    }
}

/// A block gets one score as one change; a single cell also moves the cursor on.
void SelectionTable::score(Score value, bool advance)
{
    const QList<QModelIndex> cells = chosenScores();
    if (cells.isEmpty()) {
        return;
    }
    QList<ScoreEdit> edits;
    edits.reserve(cells.size());
    for (const QModelIndex& cell : cells) {
        edits.append({m_model.positionAt(cell.row()), Model::factorOf(cell.column()), value});
    }
    const int factor = currentFactor();
    if (advance && cells.size() == 1 && factor >= 0 && factor + 1 < factorCount) {
        goToFactor(factor + 1);
    }
    Q_EMIT scoresRequested(edits);
}

QList<QModelIndex> SelectionTable::chosenScores() const
{
    QList<QModelIndex> cells;
    const QItemSelection block = selectionModel()->selection();
    for (const QItemSelectionRange& range : block) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (m_model.positionAt(row) >= 0 && Model::factorOf(column) >= 0) {
                    cells.append(m_model.index(row, column));
                }
            }
        }
    }
    if (cells.isEmpty() && currentPosition() >= 0 && currentFactor() >= 0) {
        cells.append(currentIndex());
    }
    return cells;
}

void SelectionTable::go(int row, int column, bool extend)
{
    row = row < 0 ? cursor().systemRow(0, 1) : row;
    const QModelIndex target = m_model.index(row, std::clamp(column, 0, Model::ColumnCount - 1));
    if (!target.isValid()) {
        return;
    }
    if (!extend || !m_anchor.isValid()) {
        m_anchor = extend && currentIndex().isValid() ? currentIndex() : target;
    }
    const QModelIndex anchor = m_anchor;
    const QItemSelection block(
        m_model.index(std::min(anchor.row(), row), std::min(anchor.column(), target.column())),
        m_model.index(std::max(anchor.row(), row), std::max(anchor.column(), target.column())));
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
}

void SelectionTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const auto heading = m_model.headingAt(index.row()); index.isValid() && heading) {
        Q_EMIT foldRequested(*heading);
        return;
    }
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_anchor = index;
    }
    QTableView::mousePressEvent(event);
}

void SelectionTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
    m_header->setCurrentColumn(current.column());
    if (current.row() != previous.row() || !previous.isValid()) {
        Q_EMIT systemChanged(currentPosition());
    }
    if (current.column() != previous.column() || !previous.isValid()) {
        Q_EMIT factorChanged(currentFactor());
    }
}

void SelectionTable::updateRow(const QModelIndex& index)
{
    if (index.isValid()) {
        const QRect row = visualRect(index);
        viewport()->update(0, row.top() - 2, viewport()->width(), row.height() + 4);
    }
}

void SelectionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SelectionTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() || currentPosition() < 0) {
        go(cursor().systemRow(0, 1), Model::FirstRiskColumn, false);
    }
    updateRow(currentIndex());
}

void SelectionTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex());
}

CellBlock SelectionTable::block() const
{
    CellBlock cells;
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty()) {
        return cells;
    }
    const QItemSelectionRange range = chosen.first();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        if (m_model.positionAt(row) < 0) {
            continue;
        }
        QStringList texts;
        for (int column = range.left(); column <= range.right(); ++column) {
            texts.append(m_model.index(row, column).data(Model::ClipboardRole).toString());
        }
        cells.rows.append(texts);
    }
    return cells;
}

QStringList SelectionTable::fieldsFromCursor() const
{
    QStringList fields;
    for (int column = currentIndex().column(); column < Model::ColumnCount; ++column) {
        fields.append(writableField(column));
    }
    return fields;
}

QList<qint32> SelectionTable::positionsFromCursor() const
{
    QList<qint32> positions;
    const int end = std::min(m_model.rowCount(), currentIndex().row() + longestBlock);
    for (int row = std::max(0, currentIndex().row()); row < end; ++row) {
        if (const qint32 position = m_model.positionAt(row); position >= 0) {
            positions.append(position);
        }
    }
    return positions;
}

} // namespace zt
