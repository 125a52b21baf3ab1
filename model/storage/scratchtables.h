// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/storage/pagescan.h"

#include <memory>

namespace zt {

class SqlConnection;

/// An empty assessment in memory that rows of a damaged file are put into, so that the repositories
/// can read them. What a table does not accept (its types, its checks) stays out; references into
/// nothing are let in. The trail, packs and contents of evidence are not for it.
class ScratchTables
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ScratchTables>> make();
    ~ScratchTables();
    ScratchTables(const ScratchTables&) = delete;
    ScratchTables& operator=(const ScratchTables&) = delete;

    /// Whether some table took the row: its own, or the only one that fits where it is not known. A
    /// row that may be of several tables is of none: it would say something that nobody wrote.
    bool add(const PageScan::Table& table, const PageScan::Row& row);

    /// Leaves out rows that are a part of one that is not there: nothing of their kind could be
    /// read for them.
    void dropOrphans() const;

    /// The packs that stood pinned, without their content.
    [[nodiscard]] QList<PackPin> pins() const;

    [[nodiscard]] const SqlConnection& connection() const { return *m_connection; }

private:
    struct Form
    {
        QString name;
        bool hasRowIds = true;
        int rowIdColumn = -1; ///< the column that is the row's number, which no page states
        int columns = 0;
    };

    explicit ScratchTables(std::unique_ptr<SqlConnection> connection);
    [[nodiscard]] Result<void> readForms();
    [[nodiscard]] bool addTo(const Form& form, const PageScan::Row& row) const;
    [[nodiscard]] bool wouldTake(const Form& form, const PageScan::Row& row) const;
    /// Null where there is none of this name, or its rows stand proven by a hash.
    [[nodiscard]] const Form* ownOf(const PageScan::Table& table) const;
    /// Null where none takes the row, or several.
    [[nodiscard]] const Form* onlyTaker(bool hasRowIds, const PageScan::Row& row) const;

    std::unique_ptr<SqlConnection> m_connection;
    QList<Form> m_forms;
};

} // namespace zt
