// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorytable.h"

#include "app/pages/inventory/inventorydelegate.h"
#include "app/pages/inventory/inventoryheader.h"
#include "app/widgets/columnmemory.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace zt {

namespace {

constexpr int codeWidth = 104;
constexpr int nameWidth = 196;
constexpr int unitWidth = 116;
constexpr int rtoWidth = 76;
constexpr int answerWidth = 44;
constexpr int narrowAnswer = 38;
constexpr int domainsWidth = 200;

bool isAnswerColumn(int column)
{
    switch (inventoryColumns().at(column).kind) {
    case ColumnKind::Fact:
    case ColumnKind::Condition:
    case ColumnKind::CloudModel:
        return true;
    case ColumnKind::Code:
    case ColumnKind::Text:
    case ColumnKind::Rto:
    case ColumnKind::RtoCondition:
    case ColumnKind::Domains:
        break;
    }
    return false;
}

/// The answer after this one when the space bar is pressed.
QJsonValue
nextAnswer(const System& system, const InventoryColumn& column, const Methodology& method)
{
    if (column.kind == ColumnKind::CloudModel) {
        constexpr int models = 3;
        const int next = static_cast<int>(system.cloudModel) % models + 1;
        return toKey(static_cast<CloudModel>(next));
    }
    const Tri value = triOf(system, column, method).value_or(Tri::Unknown);
    return toKey(value == Tri::Yes ? Tri::No : Tri::Yes);
}

bool isUnknownCell(const System& system, int column)
{
    const std::optional<Aspect> aspect = inventoryColumns().at(column).aspect;
    return aspect && inventoryColumns().at(column).kind != ColumnKind::RtoCondition &&
           !isAnswered(system, *aspect);
}

QStringList columnNames()
{
    QStringList names;
    for (const InventoryColumn& column : inventoryColumns()) {
        const bool domains = column.kind == ColumnKind::Domains;
        const QString computed = domains ? QStringLiteral("domains") : QStringLiteral("rto_longer");
        names.append(column.field.isEmpty() ? computed : column.field);
    }
    return names;
}

} // namespace

InventoryTable::InventoryTable(const ThemeHolder& theme,
                               AppSettings& settings,
                               SystemTableModel& model,
                               QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_header(new InventoryHeader(theme, this))
{
    setHorizontalHeader(m_header);
    m_columns = new ColumnMemory(*this, settings, QStringLiteral("inventory"), columnNames());
    connect(m_columns, &ColumnMemory::changed, this, &InventoryTable::fitColumns);
    setModel(&model);
    setItemDelegate(new InventoryDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                    QAbstractItemView::DoubleClicked);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &ThemeHolder::changed, this, &InventoryTable::applyTheme);
    applyTheme();
    fitColumns();
    retranslate();
}

void InventoryTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme->rowHeight());
    viewport()->update();
}

void InventoryTable::retranslate()
{
    setAccessibleName(tr("Systems"));
    m_header->setGroupNames(tr("Nine facts"), tr("Five conditions"));
    m_columns->retranslate();
}

/// Answers get what the window has room for; what is left goes to the words.
void InventoryTable::fitColumns()
{
    const QList<InventoryColumn>& columns = inventoryColumns();
    const auto isAnswer = [](const InventoryColumn& column) {
        return column.group != ColumnGroup::None;
    };
    const int answers =
        std::max(1, static_cast<int>(std::count_if(columns.begin(), columns.end(), isAnswer)));
    const int fixed = codeWidth + nameWidth + unitWidth + rtoWidth + domainsWidth;
    const int room = viewport()->width() - fixed;
    const int each = std::clamp(room / answers, narrowAnswer, answerWidth);
    const int spare = std::max(0, room - each * answers);
    const QHash<QString, int> words{{QStringLiteral("code"), codeWidth},
                                    {QStringLiteral("name"), nameWidth + spare / 2},
                                    {QStringLiteral("owner_unit"), unitWidth + spare / 4},
                                    {QStringLiteral("rto_minutes"), rtoWidth}};
    const QList<int> chosen = m_columns->chosen();
    QList<int> widths;
    for (int column = 0; column < columns.size(); ++column) {
        const bool answer = columns.at(column).group != ColumnGroup::None;
        const int usual =
            answer ? each : words.value(columns.at(column).field, domainsWidth + spare / 4);
        widths.append(chosen.at(column) > 0 ? chosen.at(column) : usual);
    }
    m_columns->apply(widths);
}

void InventoryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

SystemId InventoryTable::currentSystem() const
{
    return m_model.idAt(currentIndex().row());
}

bool InventoryTable::goTo(const SystemId& system, std::optional<Aspect> aspect)
{
    const int row = m_model.rowOf(system);
    if (row < 0) {
        return false;
    }
    const int asked = aspect ? columnOfAspect(*aspect) : -1;
    const int column = asked >= 0 ? asked : std::max(0, currentIndex().column());
    const QModelIndex index = m_model.index(row, column);
    if (index != currentIndex()) {
        setCurrentIndex(index);
    }
    scrollTo(index);
    return true;
}

void InventoryTable::showChanged(const SystemId& system, const QSet<QString>& fields)
{
    const int row = m_model.rowOf(system);
    const auto shows = [&fields](int column) {
        return column >= 0 && fields.contains(inventoryColumns().at(column).field);
    };
    if (row < 0 || (currentIndex().row() == row && shows(currentIndex().column()))) {
        scrollTo(currentIndex());
        return;
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (shows(column)) {
            setCurrentIndex(m_model.index(row, column));
            return;
        }
    }
}

bool InventoryTable::goToNextUnknown()
{
    const int rows = m_model.rowCount();
    const int columns = m_model.columnCount();
    const int startRow = std::max(0, currentIndex().row());
    const int startColumn = currentIndex().isValid() ? currentIndex().column() : -1;
    for (int step = 0; step <= rows; ++step) {
        const int row = (startRow + step) % std::max(1, rows);
        const System* system = m_model.systemAt(row);
        if (system == nullptr || unknownCount(*system) == 0) {
            continue;
        }
        for (int column = step == 0 ? startColumn + 1 : 0; column < columns; ++column) {
            if (isUnknownCell(*system, column)) {
                setCurrentIndex(m_model.index(row, column));
                return true;
            }
        }
    }
    return false;
}

QList<SystemId> InventoryTable::selectedSystems() const
{
    QSet<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows.insert(currentIndex().row());
    }
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    QList<SystemId> systems;
    for (const int row : sorted) {
        systems.append(m_model.idAt(row));
    }
    return systems;
}

void InventoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_header->setCurrentColumn(current.column());
    // The whole row wears the ground of the chosen one, not the cell alone.
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid()) {
            const int y = rowViewportPosition(index.row());
            viewport()->update(0, y - 2, viewport()->width(), rowHeight(index.row()) + 4);
        }
    }
    if (current.isValid() && current.row() != previous.row()) {
        Q_EMIT currentSystemChanged(m_model.idAt(current.row()));
    }
}

// ---- answers

QModelIndexList InventoryTable::answerCells() const
{
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (isAnswerColumn(index.column())) {
            cells.append(index);
        }
    }
    if (cells.isEmpty() && currentIndex().isValid() && isAnswerColumn(currentIndex().column())) {
        cells.append(currentIndex());
    }
    return cells;
}

void InventoryTable::answer(bool unknown)
{
    const QModelIndex current = currentIndex();
    const System* at = m_model.systemAt(current.row());
    if (at == nullptr) {
        return;
    }
    const InventoryColumn& column = inventoryColumns().at(current.column());
    if (column.kind == ColumnKind::RtoCondition) {
        Q_EMIT refused(tr("This one is computed from the RTO"));
        return;
    }
    const QJsonValue value =
        unknown ? QJsonValue() : nextAnswer(*at, column, m_model.snapshot().methodology);
    QList<SystemAnswerEdit> edits;
    bool notAsked = false;
    for (const QModelIndex& cell : answerCells()) {
        const System* system = m_model.systemAt(cell.row());
        const InventoryColumn& asked = inventoryColumns().at(cell.column());
        const bool sameKind =
            (asked.kind == ColumnKind::CloudModel) == (column.kind == ColumnKind::CloudModel);
        if (system == nullptr || (!unknown && !sameKind)) {
            continue;
        }
        if (asked.kind == ColumnKind::CloudModel && !unknown &&
            system->fact(Fact::CloudServiceInUse) == Tri::No) {
            notAsked = true;
            continue;
        }
        edits.append({system->id, asked.field, value});
    }
    if (!edits.isEmpty()) {
        Q_EMIT answersRequested(edits);
    } else if (notAsked) {
        Q_EMIT refused(tr("No cloud service is in use, so the cloud model is not asked"));
    }
}

// ---- blocks

CellBlock InventoryTable::block() const
{
    CellBlock cells;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList texts;
            for (int column = range.left(); column <= range.right(); ++column) {
                texts.append(m_model.copyText(row, column));
            }
            cells.rows.append(texts);
        }
    }
    return cells;
}

QStringList InventoryTable::fieldsFromCursor() const
{
    QStringList fields;
    for (int column = std::max(0, currentIndex().column()); column < m_model.columnCount();
         ++column) {
        fields.append(inventoryColumns().at(column).field);
    }
    return fields;
}

QList<SystemId> InventoryTable::systemsFromCursor() const
{
    return m_model.idsFrom(std::max(0, currentIndex().row()));
}

// ---- keys

bool InventoryTable::handleLetter(const QKeyEvent& event)
{
    const bool onAnswer = currentIndex().isValid() &&
                          inventoryColumns().at(currentIndex().column()).group != ColumnGroup::None;
    if (event.key() == Qt::Key_Insert) {
        Q_EMIT addRequested();
        return true;
    }
    if (event.key() == Qt::Key_Delete) {
        if (onAnswer) {
            answer(true);
        } else {
            Q_EMIT removeRequested();
        }
        return true;
    }
    if (!onAnswer) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Space:
        answer(false);
        return true;
    case Qt::Key_Question:
        answer(true);
        return true;
    case Qt::Key_E:
        Q_EMIT pageRequested(QStringLiteral("selection"), QStringLiteral("explain"));
        return true;
    case Qt::Key_S:
        Q_EMIT pageRequested(QStringLiteral("selection"), QStringLiteral("score"));
        return true;
    case Qt::Key_H:
        Q_EMIT pageRequested(QStringLiteral("trail"), QStringLiteral("system"));
        return true;
    default:
        return false;
    }
}

bool InventoryTable::handleEdge(const QKeyEvent& event)
{
    const int lastRow = m_model.rowCount() - 1;
    const int lastColumn = m_model.columnCount() - 1;
    QModelIndex to = currentIndex();
    switch (event.key()) {
    case Qt::Key_Up:
        to = to.siblingAtRow(0);
        break;
    case Qt::Key_Down:
        to = to.siblingAtRow(lastRow);
        break;
    case Qt::Key_Left:
        to = to.siblingAtColumn(0);
        break;
    case Qt::Key_Right:
        to = to.siblingAtColumn(lastColumn);
        break;
    default:
        return false;
    }
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    if (extend) {
        const QItemSelection block(selectionModel()->currentIndex(), to);
        selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
        scrollTo(to);
    } else {
        setCurrentIndex(to);
    }
    return true;
}

void InventoryTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        block().copy();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_F8) {
        Q_EMIT nextUnknownRequested();
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && currentIndex().isValid() && handleEdge(*event)) {
        return;
    }
    const Qt::KeyboardModifiers plain =
        event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (plain == Qt::NoModifier && state() != QAbstractItemView::EditingState &&
        handleLetter(*event)) {
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != QAbstractItemView::EditingState) {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid()) {
            setCurrentIndex(below);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void InventoryTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && isAnswerColumn(index.column())) {
        setCurrentIndex(index);
        answer(false);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace zt
