// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/storedtrail.h"

#include "model/storage/sqlconnection.h"

namespace zt {

Result<void> visitStoredTrail(const QString& assessmentPath,
                              qint64 to,
                              const TrailRepo::Visitor& visit,
                              JobContext& job)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(assessmentPath, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    qint64 last = 0;
    Result<void> visited =
        TrailRepo(**connection).visit(1, to, [&](const StoredEntry& entry) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (entry.seq != last + 1) {
                return fail(ErrorCode::TrailBroken,
                            {QString::number(last + 1), QStringLiteral("the entry is missing")});
            }
            last = entry.seq;
            return visit(entry);
        });
    if (visited && last != to) {
        return fail(ErrorCode::TrailBroken,
                    {QString::number(last + 1), QStringLiteral("the entry is missing")});
    }
    return visited;
}

} // namespace zt
