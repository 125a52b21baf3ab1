// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/commit.h"

namespace zt {

class SqlConnection;

/// Changes that lead back, made from what the trail recorded.
class History
{
public:
    History(const SqlConnection& connection, const Snapshot& present)
        : m_connection(connection)
        , m_present(present)
    {
    }

    /// Takes back entry `seq` alone. Errors: StaleChange where later entries touched the same
    /// fields, NothingToUndo for the entry that made the file, TrailBroken.
    [[nodiscard]] Result<ChangeSet> revertOf(qint64 seq) const;

    /// The state right after entry `seq`; empty when that is the present one. Errors: NothingToUndo
    /// where there is no such entry, TrailBroken.
    [[nodiscard]] Result<ChangeSet> returnTo(qint64 seq) const;

    /// The facts as they were right after entry `seq`, read back along the trail. Errors:
    /// UnknownEntity where there is no such entry, TrailBroken, PackInvalid, Cancelled.
    [[nodiscard]] Result<Snapshot>
    stateAt(qint64 seq, const PackReader& readPack, JobContext& job) const;

private:
    const SqlConnection& m_connection;
    const Snapshot& m_present;
};

} // namespace zt
