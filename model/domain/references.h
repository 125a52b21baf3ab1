// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overlay.h"

namespace zt {

/// Whatever names something else names something that is there after the change: answers and
/// targets their scope, item or pillar and evidence; actions the items they close and the actions
/// they wait for, without circles. Codes of actions and names of points are unique, and a point
/// lies on the trail. Checks only what the change touches or takes away. For the domain room's own
/// use. Errors: UnknownEntity, DuplicateName, InvariantBroken.
[[nodiscard]] Result<void> checkReferences(const Overlay& overlay);

} // namespace zt
