// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/document/trailcodec.h"
#include "model/domain/snapshot.h"

namespace zt {

class SqlConnection;

/// The facts of an assessment between its file and memory: rows in, rows out. Decides nothing.
class AssessmentStore
{
public:
    explicit AssessmentStore(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// All facts and the trail's head, as of one moment; without what packs hold. Error:
    /// DamagedFile.
    [[nodiscard]] Result<Snapshot> load() const;

    /// The same within a ReadSession or Transaction of the caller.
    [[nodiscard]] Result<Snapshot> loadWithin() const;

    /// Rows in which `after` differs from `before`, as far as `changes` touches them, and the trail
    /// entry. Needs a running transaction. Errors: Cancelled, DiskFull, FileUnwritable;
    /// SqlFailed for a fact that is too large to be loaded again.
    [[nodiscard]] Result<void> write(const Snapshot& before,
                                     const Snapshot& after,
                                     const ChangeSet& changes,
                                     const StoredEntry& entry,
                                     JobContext& job) const;

private:
    [[nodiscard]] Result<void> writeFacts(const Snapshot& before,
                                          const Snapshot& after,
                                          const ChangeSet& changes,
                                          JobContext& job) const;
    [[nodiscard]] Result<void> writeSingles(const Snapshot& before, const Snapshot& after) const;
    [[nodiscard]] Result<void> writePacks(const QList<PackPin>& before,
                                          const QList<PackPin>& after) const;
    [[nodiscard]] Result<void> writeSystems(const Snapshot& before,
                                            const Snapshot& after,
                                            const ChangeSet& changes,
                                            JobContext& job) const;

    const SqlConnection& m_connection;
};

} // namespace zt
