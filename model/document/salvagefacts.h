// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/replay.h"
#include "model/document/salvage.h"
#include "model/document/salvagesource.h"

namespace zt {

/// What the new file shall say, and what it takes to get there. For salvage's own use.
struct SalvagePlan
{
    qint64 entriesKept = 0;
    QHash<QString, std::optional<Entity>> byTrail; ///< as the kept entries leave them
    Snapshot state;                                ///< sound, with what packs hold
    ChangeSet all;                                 ///< `state` from nothing
    ChangeSet rest;                                ///< `state` from `byTrail`
    QMap<QString, QByteArray> placeholders;        ///< contents by hash
    QList<SalvageItem> items;
};

/// Decides, fact by fact, between the rows and the trail, and drops what refers to what is lost.
/// Errors: PackMissing, PackInvalid, Cancelled.
[[nodiscard]] Result<SalvagePlan>
planSalvage(const SalvageSource& source, const SalvageRequest& request, JobContext& job);

} // namespace zt
