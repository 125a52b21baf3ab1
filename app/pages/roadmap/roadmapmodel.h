// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/roadmap/roadmapstate.h"

#include <QAbstractItemModel>

#include <functional>

namespace zt {

/// Pillars with their actions, for the tree and the Gantt view alike.
class RoadmapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Code, Title, Items, Owner, Cost, columnCountAll };

    explicit RoadmapModel(std::function<const Language&()> language, QObject* parent = nullptr);

    /// Rows are kept where the actions are the same in the same pillars; otherwise all are read
    /// anew.
    void setState(const RoadmapState& state);

    [[nodiscard]] const RoadmapState& state() const { return m_state; }

    /// Index into the plan's actions; -1 for a pillar.
    [[nodiscard]] int actionAt(const QModelIndex& index) const;
    /// Index into the guideline's pillars; -1 where the actions close nothing.
    [[nodiscard]] int pillarAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ActionId& id) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        int pillar;
        QList<int> actions;

        bool operator==(const Group&) const = default;
    };

    [[nodiscard]] QList<Group> groupsOf(const RoadmapState& state) const;
    [[nodiscard]] QString actionText(int action, int column) const;
    [[nodiscard]] QString groupText(int pillar) const;

    std::function<const Language&()> m_language;
    RoadmapState m_state;
    QList<Group> m_groups;
};

} // namespace zt
