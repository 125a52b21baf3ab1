// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/selectiontablemodel.h"

#include <algorithm>
#include <tuple>

namespace zt {

namespace {

/// Above this an exact description costs more than reading anew.
constexpr qsizetype manyEdits = 64;

constexpr std::array<SelectionClass, selectionClassCount> allGroups{SelectionClass::Selected,
                                                                    SelectionClass::ImpactTooHigh,
                                                                    SelectionClass::NotHighRisk,
                                                                    SelectionClass::NotApplicable,
                                                                    SelectionClass::NotAssessed};

} // namespace

SelectionTableModel::SelectionTableModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
    group(SelectionClass::Selected).open = true;
    group(SelectionClass::ImpactTooHigh).open = true;
}

void SelectionTableModel::reset(const Snapshot& snapshot, const Selection& selection)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_selection = selection;
    m_move = {};
    m_stability.clear();
    m_held = -1;
    rebuildOrder();
    endResetModel();
}

void SelectionTableModel::update(const Snapshot& snapshot,
                                 const Selection& selection,
                                 const QList<SystemId>& edited)
{
    if (edited.size() > manyEdits || snapshot.systems.size() != m_snapshot.systems.size()) {
        reset(snapshot, selection);
        return;
    }
    m_snapshot = snapshot;
    m_selection = selection;
    QList<qint32> positions;
    for (const SystemId& id : edited) {
        positions.append(snapshot.indexOf(id));
        if (!m_stability.isEmpty()) {
            m_stability[positions.last()] = stabilityPending;
        }
    }
    m_unsettled = positions;
    while (!m_unsettled.isEmpty()) {
        const qint32 position = m_unsettled.takeLast();
        if (position != m_held && !m_unsettled.contains(position)) {
            settle(position);
        }
    }
    for (const qint32 position : positions) {
        if (const int row = rowOf(position); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    for (const int row : headingRows()) {
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
    if (const auto& chosen = group(SelectionClass::Selected);
        chosen.open && !chosen.order.isEmpty()) {
        Q_EMIT dataChanged(index(1, RankColumn),
                           index(static_cast<int>(chosen.order.size()), RankColumn));
    }
}

void SelectionTableModel::setMovement(const Movement& move)
{
    if (move == m_move) {
        return;
    }
    m_move = move;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, TrialColumn), index(rowCount() - 1, TrialColumn));
    }
    Q_EMIT movementChanged();
}

void SelectionTableModel::setStability(const QList<int>& basisPoints)
{
    m_stability = basisPoints;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, StabilityColumn), index(rowCount() - 1, StabilityColumn));
    }
}

void SelectionTableModel::setOpen(SelectionClass c, bool open)
{
    Group& target = group(c);
    if (target.open == open) {
        return;
    }
    const int first = firstRow(c);
    const auto rows = static_cast<int>(target.order.size());
    if (rows == 0 && c != SelectionClass::Selected) {
        target.open = open;
        return;
    }
    if (open) {
        beginInsertRows({}, first, first + rows);
        target.open = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, first + rows);
        target.open = false;
        endRemoveRows();
    }
}

bool SelectionTableModel::isOpen(SelectionClass c) const
{
    return group(c).open;
}

bool SelectionTableModel::isShown(SelectionClass c) const
{
    return group(c).open && (c == SelectionClass::Selected || !group(c).order.isEmpty());
}

void SelectionTableModel::setHeld(qint32 position)
{
    if (position == m_held) {
        return;
    }
    const qint32 released = m_held;
    m_held = position;
    if (released >= 0 && released < m_selection.verdicts.size()) {
        settle(released);
    }
}

void SelectionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

qint32 SelectionTableModel::positionAt(int row) const
{
    int first = 0;
    for (const SelectionClass c : allGroups) {
        if (!isShown(c)) {
            continue;
        }
        const auto size = static_cast<int>(group(c).order.size());
        if (row > first && row <= first + size) {
            return group(c).order[row - first - 1];
        }
        first += 1 + size;
    }
    return -1;
}

std::optional<SelectionClass> SelectionTableModel::headingAt(int row) const
{
    for (const SelectionClass c : allGroups) {
        if (isShown(c) && firstRow(c) == row) {
            return c;
        }
    }
    return std::nullopt;
}

QList<int> SelectionTableModel::headingRows() const
{
    QList<int> rows;
    for (const SelectionClass c : allGroups) {
        if (isShown(c)) {
            rows.append(firstRow(c));
        }
    }
    return rows;
}

int SelectionTableModel::rowOf(qint32 position) const
{
    if (position < 0 || position >= m_selection.verdicts.size()) {
        return -1;
    }
    const Place place = placeOf(position);
    return isShown(place.group) ? firstRow(place.group) + 1 + static_cast<int>(place.index) : -1;
}

SelectionClass SelectionTableModel::seatOf(qint32 position) const
{
    return placeOf(position).group;
}

QString SelectionTableModel::fieldOf(int column)
{
    if (const int factor = factorOf(column); factor >= 0) {
        return factorId(factor);
    }
    switch (column) {
    case CodeColumn:
        return QStringLiteral("code");
    case NameColumn:
        return QStringLiteral("name");
    case RtoColumn:
        return QStringLiteral("rto_minutes");
    default:
        return {};
    }
}

int SelectionTableModel::factorOf(int column)
{
    if (column >= FirstRiskColumn && column < RiskTotalColumn) {
        return column - FirstRiskColumn;
    }
    if (column >= FirstImpactColumn && column < ImpactTotalColumn) {
        return riskFactorCount + column - FirstImpactColumn;
    }
    return -1;
}

int SelectionTableModel::columnOf(int factor)
{
    return factor < riskFactorCount ? FirstRiskColumn + factor
                                    : FirstImpactColumn + factor - riskFactorCount;
}

int SelectionTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    int rows = 0;
    for (const SelectionClass c : allGroups) {
        rows += isShown(c) ? 1 + static_cast<int>(group(c).order.size()) : 0;
    }
    return rows;
}

int SelectionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags SelectionTableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

/// Ranks decide among the selected; elsewhere the same key without ties broken by code, so that
/// 100,000 rows are ordered without comparing texts. Systems with open questions stay as listed.
bool SelectionTableModel::before(qint32 a, qint32 b) const
{
    const SystemVerdict& left = verdict(a);
    const SystemVerdict& right = verdict(b);
    if (left.rank != right.rank && left.rank > 0 && right.rank > 0) {
        return left.rank < right.rank;
    }
    if (left.group == SelectionClass::NotAssessed) {
        return a < b;
    }
    return std::tuple(-left.risk.min, left.impact.min, a) <
           std::tuple(-right.risk.min, right.impact.min, b);
}

int SelectionTableModel::firstRow(SelectionClass c) const
{
    int row = 0;
    for (const SelectionClass other : allGroups) {
        if (other == c) {
            break;
        }
        row += isShown(other) ? 1 + static_cast<int>(group(other).order.size()) : 0;
    }
    return row;
}

SelectionTableModel::Place SelectionTableModel::placeOf(qint32 position) const
{
    const SelectionClass likely = verdict(position).group;
    if (const qsizetype index = group(likely).order.indexOf(position); index >= 0) {
        return {likely, index};
    }
    for (const SelectionClass c : allGroups) {
        if (const qsizetype index = group(c).order.indexOf(position); index >= 0) {
            return {c, index};
        }
    }
    return {likely, -1};
}

void SelectionTableModel::rebuildOrder()
{
    for (Group& each : m_groups) {
        each.order.clear();
    }
    for (qsizetype i = 0; i < m_selection.verdicts.size(); ++i) {
        group(m_selection.verdicts[i].group).order.append(static_cast<qint32>(i));
    }
    for (Group& each : m_groups) {
        std::sort(each.order.begin(), each.order.end(), [this](qint32 a, qint32 b) {
            return before(a, b);
        });
    }
}

/// Puts one system where its verdict belongs, the others staying in their order.
void SelectionTableModel::settle(qint32 position)
{
    const Place from = placeOf(position);
    const SelectionClass target = verdict(position).group;
    const QList<qint32>& order = group(target).order;
    qsizetype to = 0;
    qsizetype others = 0;
    for (const qint32 other : order) {
        if (other == position) {
            continue;
        }
        ++others;
        if (other == m_held || m_unsettled.contains(other)) {
            continue; // stands where it stands; says nothing about the order
        }
        if (!before(other, position)) {
            break;
        }
        to = others;
    }
    if (from.group != target || from.index != to) {
        moveTo(position, from, {target, to});
    }
}

void SelectionTableModel::moveTo(qint32 position, const Place& from, const Place& to)
{
    Group& source = group(from.group);
    Group& target = group(to.group);
    const bool shown = isShown(from.group);
    const bool last = shown && source.order.size() == 1 && from.group != SelectionClass::Selected;
    if (shown && isShown(to.group) && (!last || from.group == to.group)) {
        rearrange([&] {
            source.order.removeAt(from.index);
            target.order.insert(to.index, position);
        });
        return;
    }
    if (shown) {
        const int heading = firstRow(from.group);
        const int row = heading + 1 + static_cast<int>(from.index);
        beginRemoveRows({}, last ? heading : row, row);
        source.order.removeAt(from.index);
        endRemoveRows();
    } else {
        source.order.removeAt(from.index);
    }
    if (target.open) {
        const int heading = firstRow(to.group);
        const int row = heading + 1 + static_cast<int>(to.index);
        beginInsertRows({}, isShown(to.group) ? row : heading, row);
        target.order.insert(to.index, position);
        endInsertRows();
    } else {
        target.order.insert(to.index, position);
    }
}

/// Same rows in another order: whoever holds on to a row keeps it.
template <class Change>
void SelectionTableModel::rearrange(Change change)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<std::pair<qint32, std::optional<SelectionClass>>> kept;
    kept.reserve(old.size());
    for (const QModelIndex& index : old) {
        kept.append({positionAt(index.row()), headingAt(index.row())});
    }
    change();
    QModelIndexList now;
    now.reserve(old.size());
    for (qsizetype i = 0; i < old.size(); ++i) {
        const auto& [position, heading] = kept[i];
        const int row = heading ? firstRow(*heading) : rowOf(position);
        now.append(index(row, old[i].column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace zt
