// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/readsession.h"

#include "model/storage/sqlconnection.h"

#include <utility>

namespace zt {

Result<ReadSession> ReadSession::begin(const SqlConnection& connection)
{
    const Result<void> begun =
        connection.execute(QStringLiteral("BEGIN"), QStringLiteral("begin to read"));
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return ReadSession(connection);
}

ReadSession::ReadSession(ReadSession&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

ReadSession::~ReadSession()
{
    if (m_connection != nullptr) {
        // Nothing was written, so there is nothing that could fail to be taken back.
        const Result<void> ended =
            m_connection->execute(QStringLiteral("ROLLBACK"), QStringLiteral("end reading"));
        Q_UNUSED(ended)
    }
}

} // namespace zt
