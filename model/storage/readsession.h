// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace zt {

class SqlConnection;

/// While it lives, every query of the connection sees the file as of one moment.
class ReadSession
{
public:
    /// Errors: FileLocked, DamagedFile.
    [[nodiscard]] static Result<ReadSession> begin(const SqlConnection& connection);

    ~ReadSession();
    ReadSession(ReadSession&& other) noexcept;
    ReadSession& operator=(ReadSession&&) = delete;
    ReadSession(const ReadSession&) = delete;
    ReadSession& operator=(const ReadSession&) = delete;

private:
    explicit ReadSession(const SqlConnection& connection)
        : m_connection(&connection)
    {
    }

    const SqlConnection* m_connection;
};

} // namespace zt
