// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// Pins a crosswalk under its own id, in place of the version of it that is pinned; nothing to do
/// where it is that very one. Errors: InvariantBroken where another kind of pack has the id, or the
/// same version is pinned with other content.
[[nodiscard]] Result<ChangeSet> pinCrosswalk(const Snapshot& snapshot, const PackPin& pack);

/// Pins a checklist beside the versions of it that are pinned; nothing to do where this one is.
/// Errors: the same.
[[nodiscard]] Result<ChangeSet> pinChecklist(const Snapshot& snapshot, const PackPin& pack);

/// No longer pins a crosswalk, or a checklist that no audit goes by and no paper, finding or sample
/// names. `name` as for pinNamed().
/// Errors: UnknownEntity; InvariantBroken for a pack that has to stay.
[[nodiscard]] Result<ChangeSet> unpinPack(const Snapshot& snapshot, const QString& name);

} // namespace zt
