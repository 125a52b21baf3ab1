// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overlay.h"

namespace zt {

/// Whether what audits, working papers, findings and samples name is there after the change: pinned
/// checklists, audits, evidence; and codes are unique. For the domain room's own use.
/// Errors: UnknownEntity, DuplicateName, InvariantBroken.
[[nodiscard]] Result<void> checkAuditReferences(const Overlay& overlay);

} // namespace zt
