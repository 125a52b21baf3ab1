// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/evidenceblobs.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

namespace zt {

namespace {

constexpr QLatin1String reading("read evidence");
constexpr QLatin1String writing("store evidence");

Result<Statement> rowsOf(const SqlConnection& connection, const QString& sql, const QString& sha256)
{
    Result<Statement> rows = Statement::prepare(connection, sql, reading);
    if (!rows) {
        return rows;
    }
    const Result<void> run = rows->bindText(sha256).run();
    return run ? std::move(rows) : tl::unexpected(run.error());
}

} // namespace

Result<bool> EvidenceBlobs::has(const QString& sha256) const
{
    Result<Statement> rows = rowsOf(
        m_connection, QStringLiteral("SELECT size FROM evidence_blob WHERE sha256 = ?"), sha256);
    return rows ? rows->next() : tl::unexpected(rows.error());
}

Result<qint64> EvidenceBlobs::sizeOf(const QString& sha256) const
{
    Result<Statement> rows = rowsOf(
        m_connection, QStringLiteral("SELECT size FROM evidence_blob WHERE sha256 = ?"), sha256);
    const Result<bool> found = rows ? rows->next() : tl::unexpected(rows.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("evidence"), sha256});
    }
    return rows->integer(0);
}

Result<QStringList> EvidenceBlobs::names() const
{
    Result<Statement> rows = Statement::query(
        m_connection, QStringLiteral("SELECT sha256 FROM evidence_blob ORDER BY sha256"), reading);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QStringList names;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return names;
        }
        names.append(rows->text(0));
    }
}

Result<void> EvidenceBlobs::add(const QString& sha256, qint64 size, const Source& next) const
{
    Result<Statement> blob =
        Statement::prepare(m_connection,
                           QStringLiteral("INSERT INTO evidence_blob (sha256, size) VALUES (?, ?)"),
                           writing);
    Result<void> added =
        blob ? blob->bindText(sha256).bind(size).runOnOneRow() : tl::unexpected(blob.error());
    if (!added) {
        return added;
    }
    Result<Statement> piece = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO evidence_piece (sha256, position, bytes) VALUES (?, ?, ?)"),
        writing);
    if (!piece) {
        return tl::unexpected(piece.error());
    }
    for (qint64 position = 0;; ++position) {
        const Result<QByteArray> bytes = next();
        if (!bytes || bytes->isEmpty()) {
            return bytes ? Result<void>() : tl::unexpected(bytes.error());
        }
        Result<void> stored = piece->bindText(sha256).bind(position).bind(*bytes).runOnOneRow();
        if (!stored) {
            return stored;
        }
    }
}

Result<void> EvidenceBlobs::read(const QString& sha256, const Sink& sink) const
{
    const Result<qint64> size = sizeOf(sha256);
    if (!size) {
        return tl::unexpected(size.error());
    }
    Result<Statement> rows = rowsOf(
        m_connection,
        QStringLiteral("SELECT bytes FROM evidence_piece WHERE sha256 = ? ORDER BY position"),
        sha256);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row || !*row) {
            return row ? Result<void>() : tl::unexpected(row.error());
        }
        Result<void> taken = sink(rows->bytes(0));
        if (!taken) {
            return taken;
        }
    }
}

} // namespace zt
