// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/simulation.h"

#include <QAbstractItemModel>

namespace zt {

/// A scenario as a line of the tree: all words are ready.
struct ScenarioLine
{
    int scenario = 0; ///< place in the catalogue
    QString id;
    QString name;
    QString remark; ///< what is missing, or what still holds; may be empty
    QString outcome;
    QString searched; ///< what the filter field looks into
    bool twinRefused = false;

    bool operator==(const ScenarioLine&) const = default;
};

struct ScenarioGroup
{
    ScenarioOutcome outcome = ScenarioOutcome::Passed;
    QString name;
    QList<ScenarioLine> lines;

    bool operator==(const ScenarioGroup&) const = default;
};

/// Outcomes, the worst first, and below each its scenarios. Where the lines are the same ones it
/// says exactly which of them read differently.
class ScenarioTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FilterRole = Qt::UserRole + 1,
        ScenarioRole, ///< place in the catalogue; -1 on groups
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(const QList<ScenarioGroup>& groups);

    /// Null where the index is of the other kind.
    [[nodiscard]] const ScenarioGroup* group(const QModelIndex& index) const;
    [[nodiscard]] const ScenarioLine* line(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int scenario) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ScenarioGroup> m_groups;
};

} // namespace zt
