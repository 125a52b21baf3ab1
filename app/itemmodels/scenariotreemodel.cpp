// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/scenariotreemodel.h"

#include "app/widgets/paint.h"

#include <algorithm>

namespace zt {

namespace {

bool sameShape(const QList<ScenarioGroup>& a, const QList<ScenarioGroup>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.outcome == y.outcome && std::equal(x.lines.begin(),
                                                    x.lines.end(),
                                                    y.lines.begin(),
                                                    y.lines.end(),
                                                    [](const auto& one, const auto& other) {
                                                        return one.scenario == other.scenario;
                                                    });
    });
}

} // namespace

void ScenarioTreeModel::setGroups(const QList<ScenarioGroup>& groups)
{
    if (!sameShape(m_groups, groups)) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
        return;
    }
    const QList<ScenarioGroup> before = std::exchange(m_groups, groups);
    for (int at = 0; at < m_groups.size(); ++at) {
        const QModelIndex parent = index(at, 0);
        const ScenarioGroup& now = m_groups.at(at);
        for (int row = 0; row < now.lines.size(); ++row) {
            if (now.lines.at(row) != before.at(at).lines.at(row)) {
                const QModelIndex changed = index(row, 0, parent);
                Q_EMIT dataChanged(changed, changed);
            }
        }
        if (now.name != before.at(at).name) {
            Q_EMIT dataChanged(parent, parent);
        }
    }
}

const ScenarioGroup* ScenarioTreeModel::group(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_groups.at(index.row()) : nullptr;
}

const ScenarioLine* ScenarioTreeModel::line(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0
               ? &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).lines.at(index.row())
               : nullptr;
}

QModelIndex ScenarioTreeModel::indexOf(int scenario) const
{
    for (int at = 0; at < m_groups.size(); ++at) {
        const QList<ScenarioLine>& lines = m_groups.at(at).lines;
        for (int row = 0; row < lines.size(); ++row) {
            if (lines.at(row).scenario == scenario) {
                return index(row, 0, index(at, 0));
            }
        }
    }
    return {};
}

QModelIndex ScenarioTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ScenarioTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int ScenarioTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const ScenarioGroup* row = group(parent);
    return row != nullptr ? static_cast<int>(row->lines.size()) : 0;
}

int ScenarioTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ScenarioTreeModel::data(const QModelIndex& index, int role) const
{
    if (const ScenarioGroup* row = group(index)) {
        if (role == Qt::AccessibleTextRole) {
            return tr("%1: %2").arg(row->name).arg(row->lines.size());
        }
        if (role == ScenarioRole) {
            return -1;
        }
        return role == Qt::DisplayRole || role == FilterRole ? QVariant(row->name) : QVariant();
    }
    const ScenarioLine* one = line(index);
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return one->name;
    case Qt::ToolTipRole:
        return paint::toolTip(QStringLiteral("%1  %2\n%3  %4")
                                  .arg(one->id, one->name, one->outcome, one->remark)
                                  .trimmed());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2, %3, %4").arg(one->id, one->name, one->outcome, one->remark);
    case FilterRole:
        return one->searched;
    case ScenarioRole:
        return one->scenario;
    default:
        return {};
    }
}

} // namespace zt
