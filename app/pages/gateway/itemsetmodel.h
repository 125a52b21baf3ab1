// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/guideline.h"
#include "model/gateway/controlset.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace zt {

/// The guideline's items by pillar and level, as they shall be there in a run: whole, for a share,
/// or not at all. A pillar takes as many rows as its fullest level has items; places that are left
/// over are empty and cannot be chosen.
class ItemSetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< index in the policy; -1: an empty place
        IdRole,
        NameRole,
        ShareRole,    ///< thousandths
        AssessedRole, ///< thousandths; invalid where no assessment says
        FirstRole,    ///< of a row: whether its pillar begins
    };

    static constexpr int whole = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const std::shared_ptr<const Guideline>& guideline,
                  const GatewayPolicy& policy,
                  const Language& language);
    /// `assessed`: to hold it against; none where nothing is assessed.
    void setShares(const ControlSet& shares, const std::optional<ControlSet>& assessed);
    /// Of these places; thousandths.
    void setShare(const QModelIndexList& places, int thousandths);
    /// As assessed again; missing where nothing is.
    void reset(const QModelIndexList& places);

    [[nodiscard]] const ControlSet& shares() const { return m_shares; }

    [[nodiscard]] const std::optional<ControlSet>& assessed() const { return m_assessed; }

    [[nodiscard]] QModelIndex indexOf(const QString& item) const;
    /// The first place from the top.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Cell
    {
        int item = -1; ///< of the policy
        QString id;
        QString name;
    };

    struct Row
    {
        QString pillar; ///< where it begins
        QList<Cell> cells;
    };

    [[nodiscard]] const Cell& cell(const QModelIndex& index) const;
    [[nodiscard]] QString words(const Cell& cell) const;
    void take(const ControlSet& shares);

    QList<Row> m_rows;
    QStringList m_levels;
    ControlSet m_shares;
    std::optional<ControlSet> m_assessed;
};

} // namespace zt
