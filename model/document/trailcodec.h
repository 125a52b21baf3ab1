// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/document/trail.h"
#include "model/storage/trailrepo.h"

namespace zt {

/// Who, when and where in the trail.
struct TrailStamp
{
    QUuid uuid;
    QDateTime time;
    QString actor;
};

/// The next entry behind `head`: compact JSON with its keys in order, and the hash that binds it to
/// everything before. Error: Cancelled.
[[nodiscard]] Result<StoredEntry> makeEntry(const TrailHead& head,
                                            const TrailStamp& stamp,
                                            const ChangeSet& changes,
                                            JobContext& job);

/// When an entry was made, from its last `timeReach` bytes or more; invalid where they are not the
/// end of an entry.
inline constexpr int timeReach = 160;
[[nodiscard]] QDateTime timeFromEnd(const QByteArray& end);

/// SHA-256(previous hash ‖ stored bytes).
[[nodiscard]] QByteArray chainHash(const QByteArray& previousHash, const QByteArray& stored);

/// Error: TrailBroken when the bytes are not those of an entry with this number.
[[nodiscard]] Result<TrailEntry> readEntry(const StoredEntry& stored);
/// The same without the changes and what is counted in them: quick however large the entry.
[[nodiscard]] Result<TrailEntry> readOutline(const StoredEntry& stored);

} // namespace zt
