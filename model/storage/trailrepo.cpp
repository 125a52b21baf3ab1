// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/trailrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

namespace zt {

Result<TrailHead> TrailRepo::head() const
{
    Result<Statement> row =
        Statement::query(m_connection,
                         QStringLiteral("SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1"),
                         QStringLiteral("read the trail's head"));
    const Result<bool> found = row ? row->next() : tl::unexpected(row.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return TrailHead{0, QByteArray(32, '\0')};
    }
    return TrailHead{row->integer(0), row->bytes(1)};
}

Result<QByteArray> TrailRepo::end(qint64 seq, int bytes) const
{
    Result<Statement> row =
        Statement::prepare(m_connection,
                           QStringLiteral("SELECT substr(stored, -?) FROM trail WHERE seq = ?"),
                           QStringLiteral("read the trail's newest entry"));
    const Result<void> ran = row ? row->bind(bytes).bind(seq).run() : tl::unexpected(row.error());
    const Result<bool> found = ran ? row->next() : tl::unexpected(ran.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    return *found ? row->bytes(0) : QByteArray();
}

Result<void> TrailRepo::append(const StoredEntry& entry) const
{
    Result<Statement> row = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO trail (seq, stored, previous_hash, hash) VALUES (?, ?, ?, ?)"),
        QStringLiteral("write the trail"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->bind(entry.seq)
        .bind(entry.stored)
        .bind(entry.previousHash)
        .bind(entry.hash)
        .runOnOneRow();
}

Result<void> TrailRepo::visit(qint64 from, qint64 to, const Visitor& visit) const
{
    Result<Statement> rows =
        Statement::prepare(m_connection,
                           QStringLiteral("SELECT seq, stored, previous_hash, hash FROM trail"
                                          " WHERE seq BETWEEN ? AND ? ORDER BY seq"),
                           QStringLiteral("read the trail"));
    Result<void> ran = rows ? rows->bind(from).bind(to).run() : tl::unexpected(rows.error());
    if (!ran) {
        return ran;
    }
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        Result<void> visited =
            visit({rows->integer(0), rows->bytes(1), rows->bytes(2), rows->bytes(3)});
        if (!visited) {
            return visited;
        }
    }
}

} // namespace zt
