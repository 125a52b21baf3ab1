// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "model/base/language.h"

#include <QAbstractItemModel>

#include <functional>

namespace zt {

/// Parts of the checklists and, below each, its points. Keeps a copy of the rows and, where the
/// rows are the same ones, says exactly which of them changed.
class AuditTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FilterRole = Qt::UserRole + 1, ///< what the filter field looks into
        RefRole,                       ///< toKey(PointRef); "" on groups
    };

    /// `language` gives the language of the window at any time.
    explicit AuditTreeModel(std::function<const Language&()> language, QObject* parent = nullptr);

    void setState(const AuditState& state);
    /// All texts anew.
    void retranslate();

    /// Null where the index is of the other kind.
    [[nodiscard]] const AuditGroupRow* group(const QModelIndex& index) const;
    [[nodiscard]] const PointStatus* point(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const PointRef& ref) const;
    [[nodiscard]] QString groupName(const AuditGroupRow& row) const;
    [[nodiscard]] QString pointName(const PointStatus& point) const;
    [[nodiscard]] QString whyNot(const PointStatus& point) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// What the filter field looks into; kept until something changes.
    [[nodiscard]] QString filterText(const QModelIndex& index) const;
    [[nodiscard]] QString wordsOf(const PointStatus& point) const;
    [[nodiscard]] QString toolTip(const PointStatus& point) const;

    std::function<const Language&()> m_language;
    AuditState m_state;
    mutable QList<QStringList> m_filterTexts; ///< by group and point; empty where not asked for yet
};

} // namespace zt
