// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/commit.h"
#include "model/domain/past.h"

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

    /// Several, in the order asked for.
    [[nodiscard]] Result<QList<Snapshot>>
    statesAt(const QList<qint64>& seqs, const PackReader& readPack, JobContext& job) const;

    /// What entries from..to changed, in their order. Errors: TrailBroken, Cancelled.
    [[nodiscard]] Result<QList<TrailStep>> steps(qint64 from, qint64 to, JobContext& job) const;

    /// See Document::preparePast().
    [[nodiscard]] Result<Past> past(qint64 base, const PackReader& readPack, JobContext& job) const;

private:
    const SqlConnection& m_connection;
    const Snapshot& m_present;
};

} // namespace zt
