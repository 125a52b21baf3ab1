// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmapmodel.h"

#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

namespace zt {

namespace {

/// A pillar's own row has no parent; an action's index carries its group, counted from 1.
constexpr quintptr groupRow = 0;

} // namespace

RoadmapModel::RoadmapModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_language(std::move(language))
{
}

QList<RoadmapModel::Group> RoadmapModel::groupsOf(const RoadmapState& state) const
{
    QList<Group> groups;
    const auto pillars =
        state.snapshot.guideline ? static_cast<int>(state.snapshot.guideline->pillars.size()) : 0;
    for (int i = 0; i <= pillars; ++i) {
        const int pillar = i < pillars ? i : -1;
        Group group{pillar, {}};
        for (int action = 0; action < state.plan.actions.size(); ++action) {
            if (state.plan.pillars[action] == pillar) {
                group.actions.append(action);
            }
        }
        if (!group.actions.isEmpty() || (pillar >= 0 && state.plan.targetOf(pillar) != nullptr)) {
            groups.append(group);
        }
    }
    return groups;
}

void RoadmapModel::setState(const RoadmapState& state)
{
    const QList<Group> groups = groupsOf(state);
    if (groups != m_groups) {
        beginResetModel();
        m_state = state;
        m_groups = groups;
        endResetModel();
        return;
    }
    m_state = state;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, columnCountAll - 1));
        if (const int last = rowCount(group) - 1; last >= 0) {
            Q_EMIT dataChanged(index(0, 0, group), index(last, columnCountAll - 1, group));
        }
    }
}

int RoadmapModel::actionAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != groupRow
               ? m_groups[static_cast<qsizetype>(index.internalId()) - 1].actions[index.row()]
               : -1;
}

int RoadmapModel::pillarAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return -1;
    }
    const auto group = index.internalId() == groupRow
                           ? qsizetype{index.row()}
                           : static_cast<qsizetype>(index.internalId()) - 1;
    return m_groups[group].pillar;
}

QModelIndex RoadmapModel::indexOf(const ActionId& id) const
{
    const int action = m_state.plan.indexOf(id);
    for (int row = 0; action >= 0 && row < m_groups.size(); ++row) {
        const auto child = static_cast<int>(m_groups[row].actions.indexOf(action));
        if (child >= 0) {
            return index(child, 0, index(row, 0));
        }
    }
    return {};
}

QModelIndex RoadmapModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupRow);
}

QModelIndex RoadmapModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() != groupRow
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, groupRow)
               : QModelIndex();
}

int RoadmapModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() == groupRow && parent.column() == 0
               ? static_cast<int>(m_groups[parent.row()].actions.size())
               : 0;
}

int RoadmapModel::columnCount(const QModelIndex&) const
{
    return columnCountAll;
}

QString RoadmapModel::actionText(int position, int column) const
{
    const ImprovementAction& action = m_state.plan.actions[position];
    switch (column) {
    case Code:
        return action.code;
    case Title:
        return action.title;
    case Items: {
        QStringList items;
        for (const ItemRef& ref : action.closes) {
            if (!items.contains(ref.item)) {
                items.append(ref.item);
            }
        }
        return items.size() > 1 ? items.first() + QStringLiteral(" +%1").arg(items.size() - 1)
                                : items.value(0);
    }
    case Owner:
        return action.ownerUnit;
    case Cost:
        return moneyText(action.costOnce);
    default:
        return {};
    }
}

QString RoadmapModel::groupText(int pillar) const
{
    return pillar < 0 ? tr("Closes no item yet")
                      : nameOf(m_state.snapshot.guideline->pillars[pillar], m_language());
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int action = actionAt(index);
    if (role == Qt::DisplayRole) {
        if (action >= 0) {
            return actionText(action, index.column());
        }
        return index.column() == Code ? groupText(pillarAt(index)) : QString();
    }
    if (role == Qt::TextAlignmentRole && index.column() == Cost) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && action >= 0) {
        const ImprovementAction& one = m_state.plan.actions[action];
        return index.column() == Cost ? exactMoneyText(one.costOnce)
                                      : one.code + QLatin1Char(' ') + one.title;
    }
    if (role == Qt::CheckStateRole && action >= 0 && index.column() == Code) {
        return m_state.isTaken(m_state.plan.actions[action]) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole && action >= 0) {
        const ImprovementAction& one = m_state.plan.actions[action];
        return QStringList{one.code, one.title, actionStatusText(one.status, m_language())}.join(
            QLatin1Char(' '));
    }
    return {};
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        // The box stands left of the code, in the same column.
        const bool right = section == Cost || section == Code;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Action");
    case Items:
        return tr("Items");
    case Owner:
        return tr("Owner");
    case Cost:
        return tr("10k");
    default:
        return {};
    }
}

} // namespace zt
