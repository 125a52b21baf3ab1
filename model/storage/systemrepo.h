// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/storage/statement.h"

#include <optional>

namespace zt {

/// The inventory: tables system, system_reason. Takes part in a running transaction. Statements are
/// prepared once, so one object should serve a whole import.
class SystemRepo
{
public:
    explicit SystemRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// In the order of identities, which is the order in which systems were added. Error:
    /// DamagedFile for a value no program writes.
    [[nodiscard]] Result<ChunkedList<System>> load() const;

    [[nodiscard]] Result<void> insert(const System& system);
    /// `before` is what the file holds now.
    [[nodiscard]] Result<void> update(const System& before, const System& after);
    [[nodiscard]] Result<void> remove(const System& system);

    /// Gives a system's code free until update(): within one change two systems may swap theirs.
    [[nodiscard]] Result<void> parkCode(const SystemId& id);

private:
    using Slot = std::optional<Statement>;

    [[nodiscard]] Result<Statement*> prepared(Slot& slot, const QString& sql) const;
    [[nodiscard]] Result<void> loadReasons(QList<System>& systems) const;
    [[nodiscard]] Result<void> saveReasons(const System* before, const System& after);
    [[nodiscard]] Result<void> saveReason(const System& system, Aspect aspect, const QString& text);
    [[nodiscard]] Result<void> removeReason(const System& system, Aspect aspect);

    const SqlConnection& m_connection;
    Slot m_insert;
    Slot m_update;
    Slot m_remove;
    Slot m_park;
    Slot m_saveReason;
    Slot m_removeReason;
};

} // namespace zt
