// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zt {

class SqlConnection;

/// As long as it is there, SQLite gives no value and no row of more than `bytes` over the
/// connection, and takes none: a hostile file can hold a name of a gigabyte. The error is SqlFailed
/// or, over a connection that only reads, DamagedFile.
class ValueBound
{
public:
    /// Far above any fact that this program writes, its packs included.
    static constexpr int factBytes = 64 << 20;

    explicit ValueBound(const SqlConnection& connection, int bytes = factBytes);
    ~ValueBound();
    ValueBound(const ValueBound&) = delete;
    ValueBound& operator=(const ValueBound&) = delete;

private:
    const SqlConnection& m_connection;
    int m_before;
};

} // namespace zt
