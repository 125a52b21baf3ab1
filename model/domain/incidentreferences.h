// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overlay.h"

namespace zt {

/// Whether what incidents, their lines and exhibits name is there after the change, codes are
/// unique, and no stage ends before it began. For the domain room's own use. Errors: UnknownEntity,
/// DuplicateName, InvariantBroken.
[[nodiscard]] Result<void> checkIncidentReferences(const Overlay& overlay);

/// Chains of custody only grow: what was entered stays as it is. A way back along the trail is
/// another matter; the trail keeps both. Error: InvariantBroken.
[[nodiscard]] Result<void> checkCustodyGrows(const Overlay& overlay);

} // namespace zt
