// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailrows.h"
#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/domain/snapshot.h"

namespace zt {

/// Reading the trail on a worker, over a connection of its own: one entry may hold the whole of a
/// hundred thousand imported systems, and taking such an entry apart must not stop the window.

/// Entries from…to as rows, newest first, with their labels in words.
[[nodiscard]] Result<QList<TrailRow>> readTrailRows(const QString& path,
                                                    qint64 from,
                                                    qint64 to,
                                                    const Guideline& guideline,
                                                    LanguageCode language,
                                                    JobContext& job);

[[nodiscard]] Result<TrailEntry> readTrailEntry(const QString& path, qint64 seq);

/// As Document::revertOf() and returnTo(), against the given present.
[[nodiscard]] Result<ChangeSet>
readRevert(const QString& path, const Snapshot& present, qint64 seq);
[[nodiscard]] Result<ChangeSet>
readReturn(const QString& path, const Snapshot& present, qint64 seq);

/// Who last gave an answer, and when.
struct AnswerOrigin
{
    qint64 seq = 0;
    QDateTime time; ///< UTC
    QString actor;
    bool imported = false; ///< from a file or a block, not by hand
};

/// Latest origin of each question of a system that has been answered in the trail up to `head`.
/// Stops where the system was added. Error: Cancelled and those of reading.
[[nodiscard]] Result<QMap<Aspect, AnswerOrigin>>
readOrigins(const QString& path, const SystemId& system, qint64 head, JobContext& job);

} // namespace zt
