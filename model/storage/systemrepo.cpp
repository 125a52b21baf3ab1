// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/systemrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/systemrow.h"

namespace zt {

namespace {

constexpr QLatin1String reading("read the systems");

tl::unexpected<Error> damaged(const SqlConnection& connection, const QString& what)
{
    return fail(ErrorCode::DamagedFile, {connection.path(), what});
}

} // namespace

Result<Statement*> SystemRepo::prepared(Slot& slot, const QString& sql) const
{
    if (!slot) {
        Result<Statement> statement =
            Statement::prepare(m_connection, sql, QStringLiteral("write a system"));
        if (!statement) {
            return tl::unexpected(statement.error());
        }
        slot = std::move(*statement);
    }
    return &*slot;
}

Result<ChunkedList<System>> SystemRepo::load() const
{
    Result<Statement> rows = Statement::query(m_connection, systemrow::selectSql(), reading);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<System> systems;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        const std::optional<System> system = systemrow::read(*rows);
        if (!system) {
            return damaged(m_connection, QStringLiteral("system %1").arg(rows->text(0)));
        }
        systems.append(*system);
    }
    const Result<void> reasons = loadReasons(systems);
    if (!reasons) {
        return tl::unexpected(reasons.error());
    }
    ChunkedList<System> list;
    for (System& system : systems) {
        list.append(std::move(system));
    }
    return list;
}

Result<void> SystemRepo::loadReasons(QList<System>& systems) const
{
    Result<Statement> rows = Statement::query(
        m_connection,
        QStringLiteral("SELECT system_id, aspect, reason FROM system_reason ORDER BY system_id"),
        reading);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    // Both lists are in the order of identities, so one walk serves.
    auto system = systems.begin();
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        const SystemId id = SystemId::fromString(rows->text(0));
        while (system != systems.end() && system->id != id) {
            ++system;
        }
        const std::optional<Aspect> aspect = aspectFromKey(rows->text(1));
        if (system == systems.end() || !aspect) {
            return damaged(m_connection, QStringLiteral("reason of system %1").arg(rows->text(0)));
        }
        system->reasons.insert(*aspect, rows->text(2));
    }
}

Result<void> SystemRepo::insert(const System& system)
{
    const Result<Statement*> row = prepared(m_insert, systemrow::insertSql());
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindId(**row, system.id);
    systemrow::bindFields(**row, system);
    const Result<void> inserted = (*row)->runOnOneRow();
    return inserted ? saveReasons(nullptr, system) : inserted;
}

Result<void> SystemRepo::update(const System& before, const System& after)
{
    const Result<Statement*> row = prepared(m_update, systemrow::updateSql());
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindFields(**row, after);
    systemrow::bindId(**row, after.id);
    const Result<void> updated = (*row)->runOnOneRow();
    return updated ? saveReasons(&before, after) : updated;
}

Result<void> SystemRepo::remove(const System& system)
{
    for (auto it = system.reasons.begin(); it != system.reasons.end(); ++it) {
        Result<void> removed = removeReason(system, it.key());
        if (!removed) {
            return removed;
        }
    }
    const Result<Statement*> row =
        prepared(m_remove, QStringLiteral("DELETE FROM system WHERE id = ?"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindId(**row, system.id);
    return (*row)->runOnOneRow();
}

Result<void> SystemRepo::parkCode(const SystemId& id)
{
    // A control character comes in no code a person may give.
    const Result<Statement*> row =
        prepared(m_park, QStringLiteral("UPDATE system SET code = char(1) || id WHERE id = ?"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindId(**row, id);
    return (*row)->runOnOneRow();
}

Result<void> SystemRepo::saveReasons(const System* before, const System& after)
{
    if (before != nullptr) {
        for (auto it = before->reasons.begin(); it != before->reasons.end(); ++it) {
            if (after.reasons.contains(it.key())) {
                continue;
            }
            Result<void> removed = removeReason(after, it.key());
            if (!removed) {
                return removed;
            }
        }
    }
    for (auto it = after.reasons.begin(); it != after.reasons.end(); ++it) {
        if (before != nullptr && before->reasons.value(it.key()) == it.value()) {
            continue;
        }
        Result<void> saved = saveReason(after, it.key(), it.value());
        if (!saved) {
            return saved;
        }
    }
    return {};
}

Result<void> SystemRepo::saveReason(const System& system, Aspect aspect, const QString& text)
{
    const Result<Statement*> row = prepared(
        m_saveReason,
        QStringLiteral("INSERT INTO system_reason (system_id, aspect, reason) VALUES (?, ?, ?)"
                       " ON CONFLICT (system_id, aspect) DO UPDATE SET reason = excluded.reason"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindId(**row, system.id);
    return (*row)->bindText(key(aspect)).bindText(text).runOnOneRow();
}

Result<void> SystemRepo::removeReason(const System& system, Aspect aspect)
{
    const Result<Statement*> row =
        prepared(m_removeReason,
                 QStringLiteral("DELETE FROM system_reason WHERE system_id = ? AND aspect = ?"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    systemrow::bindId(**row, system.id);
    return (*row)->bindText(key(aspect)).runOnOneRow();
}

} // namespace zt
