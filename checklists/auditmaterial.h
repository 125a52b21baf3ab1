// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/crosswalk.h"
#include "model/domain/snapshot.h"

namespace zt {

/// The checklists an audit is held against, as the assessment has pinned them. Error: PackMissing.
[[nodiscard]] Result<Checklists> checklistsOf(const Snapshot& snapshot, const Audit& audit);

/// The crosswalks that are pinned, what the pinned checklists carry, and the crosswalk this program
/// ships where none of its id is pinned: see effectiveCrosswalks(). Errors: PackMissing,
/// PackInvalid.
[[nodiscard]] Result<QList<Crosswalk>> crosswalksInUse(const Snapshot& snapshot);

/// What a report about an audit rests on beside the assessment's own facts.
struct AuditMaterial
{
    Checklists lists;            ///< of the audit
    QList<Crosswalk> crosswalks; ///< see crosswalksInUse()
    Checklists related;          ///< what they lead to: as pinned, or else as shipped
};

/// Errors: PackMissing, PackInvalid.
[[nodiscard]] Result<AuditMaterial> auditMaterial(const Snapshot& snapshot, const Audit& audit);

} // namespace zt
