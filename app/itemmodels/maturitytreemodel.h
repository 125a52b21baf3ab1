// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/maturity/maturitystate.h"
#include "model/base/language.h"

#include <QAbstractItemModel>

#include <functional>

namespace zt {

/// Pillars and, below each, its items. Keeps a copy of the rows and, where the rows are the same
/// ones, says exactly which of them changed.
class MaturityTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FilterRole = Qt::UserRole + 1, ///< what the filter field looks into
        ItemIdRole,                    ///< "" on pillars
    };

    /// `language` gives the language of the window at any time.
    explicit MaturityTreeModel(std::function<const Language&()> language,
                               QObject* parent = nullptr);

    void setRows(const QList<PillarRow>& rows, std::shared_ptr<const Guideline> guideline);
    /// All texts anew.
    void retranslate();

    /// Null where the index is of the other kind.
    [[nodiscard]] const PillarRow* pillar(const QModelIndex& index) const;
    [[nodiscard]] const ItemRow* item(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& item) const;
    [[nodiscard]] QString pillarName(const PillarRow& row) const;
    [[nodiscard]] QString itemName(const ItemRow& row) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString accessibleText(const PillarRow& row) const;
    [[nodiscard]] QString accessibleText(const ItemRow& row) const;

    std::function<const Language&()> m_language;
    std::shared_ptr<const Guideline> m_guideline;
    QList<PillarRow> m_rows;
};

} // namespace zt
