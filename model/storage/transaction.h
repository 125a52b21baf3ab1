// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace zt {

class SqlConnection;

/// Rolls back unless committed, so that every early return is safe.
class Transaction
{
public:
    /// Takes the right to write at once, so that nobody can come between reading and writing.
    /// Errors: FileLocked, FileUnwritable, DiskFull.
    [[nodiscard]] static Result<Transaction> begin(const SqlConnection& connection);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// On failure everything is rolled back at once.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const SqlConnection& connection)
        : m_connection(&connection)
    {
    }

    void rollBack();

    const SqlConnection* m_connection;
};

} // namespace zt
