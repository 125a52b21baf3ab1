// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <functional>

namespace zt {

class SqlConnection;

/// A trail entry as it lies in the file; what the bytes mean is not this room's business.
struct StoredEntry
{
    qint64 seq = 0; ///< 1…
    QByteArray stored;
    QByteArray previousHash; ///< 32 bytes
    QByteArray hash;         ///< 32 bytes

    bool operator==(const StoredEntry&) const = default;
};

struct TrailHead
{
    qint64 seq = 0;  ///< 0 when the trail is empty
    QByteArray hash; ///< 32 zero bytes when the trail is empty

    bool operator==(const TrailHead&) const = default;
};

/// The append-only table trail. Takes part in a running transaction.
class TrailRepo
{
public:
    explicit TrailRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<TrailHead> head() const;
    /// The last `bytes` bytes of an entry, or all of it where it is shorter; empty where there is
    /// none. An entry may be as long as a whole import.
    [[nodiscard]] Result<QByteArray> end(qint64 seq, int bytes) const;
    /// `entry.seq` must be the next one.
    [[nodiscard]] Result<void> append(const StoredEntry& entry) const;

    /// Hands over entries from…to (inclusive), one at a time and in order, until `visit` returns an
    /// error, which is passed on.
    using Visitor = std::function<Result<void>(const StoredEntry&)>;
    [[nodiscard]] Result<void> visit(qint64 from, qint64 to, const Visitor& visit) const;

private:
    const SqlConnection& m_connection;
};

} // namespace zt
