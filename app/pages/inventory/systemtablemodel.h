// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/inventorycolumns.h"
#include "model/document/document.h"

#include <QAbstractTableModel>

namespace zt {

class LanguageHolder;
class RecentChanges;

/// The inventory as rows of ids over the snapshot of now, narrowed by a filter of its own. A system
/// that is edited stays listed although the filter would no longer find it, so that nothing slips
/// away under the cursor; the filter is applied anew when it is changed.
class SystemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< ColumnKind as int
        TriRole,                     ///< Tri as int; invalid where the column has none
        TagsRole,                    ///< QStringList: short names of the domains
        TagNamesRole,                ///< QStringList: their full names
        UndecidedRole,               ///< bool: a missing answer decides about a domain
        NotAskedRole,                ///< bool: the question does not arise
        ChangedRole,                 ///< bool: an undo or a redo changed it a moment ago
        AnsweredRole,                ///< int 0…14
    };

    SystemTableModel(const LanguageHolder& language,
                     const RecentChanges& recent,
                     QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Never writes: says editRequested() and lets the document answer.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Rows whose code, name or owner unit contains the text; `unknownOnly`: with an open question.
    void setFilter(const QString& text, bool unknownOnly);

    [[nodiscard]] bool isFiltered() const { return m_unknownOnly || !m_text.isEmpty(); }

    void retranslate();

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] SystemId idAt(int row) const;
    /// Null while the row waits to be removed.
    [[nodiscard]] const System* systemAt(int row) const;
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(const SystemId& id) const;

    [[nodiscard]] QList<SystemId> idsFrom(int row) const { return m_rows.mid(row); }

    /// Over the whole inventory, filter or not.
    [[nodiscard]] int systemsWithUnknown() const { return m_systemsWithUnknown; }

    [[nodiscard]] qint64 unknownCells() const { return m_unknownCells; }

    /// Text of a cell as it is copied; what the importer reads again as the same value.
    [[nodiscard]] QString copyText(int row, int column) const;

Q_SIGNALS:
    void editRequested(const zt::SystemId& system, const QString& field, const QString& text);

private:
    [[nodiscard]] bool passes(const System& system) const;
    [[nodiscard]] QList<SystemId> filteredRows() const;
    [[nodiscard]] QVariant domainsData(const System& system, int role) const;
    [[nodiscard]] QString displayText(const System& system, const InventoryColumn& column) const;
    [[nodiscard]] QString headText(const InventoryColumn& column, bool full) const;
    void applyFew(const Snapshot& before, const ChangeSummary& summary);
    void insertRow(const SystemId& id);
    void recount();

    const LanguageHolder& m_language;
    const RecentChanges& m_recent;
    Snapshot m_snapshot;
    QList<SystemId> m_rows;
    QString m_text;
    bool m_unknownOnly = false;
    bool m_readOnly = false;
    int m_systemsWithUnknown = 0;
    qint64 m_unknownCells = 0;
};

} // namespace zt
