// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

namespace zt {

Result<QList<PackPin>> PackRepo::load() const
{
    return select(QStringLiteral("pack_pin JOIN pack USING (id, version, sha256)"));
}

Result<QList<PackPin>> PackRepo::loadKept() const
{
    return select(QStringLiteral("pack"));
}

Result<QList<PackPin>> PackRepo::select(const QString& from) const
{
    Result<Statement> rows = Statement::query(
        m_connection,
        QStringLiteral("SELECT pack.id, pack.version, pack.sha256, pack.bytes FROM %1"
                       " ORDER BY pack.id, pack.version, pack.sha256")
            .arg(from),
        QStringLiteral("read the packs"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<PackPin> pins;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return pins;
        }
        pins.append({rows->text(0), rows->text(1), rows->text(2), rows->bytes(3)});
    }
}

Result<QByteArray> PackRepo::bytesOf(const PackPin& pin) const
{
    Result<Statement> row = Statement::prepare(
        m_connection,
        QStringLiteral("SELECT bytes FROM pack WHERE id = ? AND version = ? AND sha256 = ?"),
        QStringLiteral("read a pack"));
    const Result<void> ran =
        row ? row->bindText(pin.id).bindText(pin.version).bindText(pin.sha256).run()
            : tl::unexpected(row.error());
    const Result<bool> found = ran ? row->next() : tl::unexpected(ran.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::PackMissing, {pin.id, pin.version});
    }
    return row->bytes(0);
}

Result<void> PackRepo::keep(const PackPin& pin) const
{
    Result<Statement> content = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO pack (id, version, sha256, bytes) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (id, version, sha256) DO NOTHING"),
        QStringLiteral("write a pack"));
    return content ? content->bindText(pin.id)
                         .bindText(pin.version)
                         .bindText(pin.sha256)
                         .bind(pin.bytes)
                         .run()
                   : tl::unexpected(content.error());
}

Result<void> PackRepo::pin(const PackPin& pin) const
{
    const QString purpose = QStringLiteral("write a pack");
    Result<void> kept = keep(pin);
    if (!kept) {
        return kept;
    }
    Result<Statement> row = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO pack_pin (id, version, sha256) VALUES (?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET version = excluded.version,"
                       " sha256 = excluded.sha256"),
        purpose);
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->bindText(pin.id).bindText(pin.version).bindText(pin.sha256).runOnOneRow();
}

Result<void> PackRepo::unpin(const QString& id) const
{
    Result<Statement> row = Statement::prepare(m_connection,
                                               QStringLiteral("DELETE FROM pack_pin WHERE id = ?"),
                                               QStringLiteral("unpin a pack"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->bindText(id).runOnOneRow();
}

} // namespace zt
