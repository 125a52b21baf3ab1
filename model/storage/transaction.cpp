// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/transaction.h"

#include "model/storage/sqlconnection.h"

#include <utility>

namespace zt {

Result<Transaction> Transaction::begin(const SqlConnection& connection)
{
    const Result<void> begun =
        connection.execute(QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("begin a change"));
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    Result<void> committed =
        m_connection->execute(QStringLiteral("COMMIT"), QStringLiteral("finish a change"));
    if (!committed) {
        rollBack();
    }
    m_connection = nullptr;
    return committed;
}

void Transaction::rollBack()
{
    if (m_connection != nullptr) {
        // SQLite rolls back by itself after some failures and then refuses this; either is fine.
        const Result<void> rolledBack =
            m_connection->execute(QStringLiteral("ROLLBACK"), QStringLiteral("take back"));
        Q_UNUSED(rolledBack)
    }
}

} // namespace zt
