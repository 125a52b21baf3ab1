// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/gateway/controlset.h"

namespace zt {

/// The items of one scope as an assessment has them: implemented ones whole, those in part by their
/// share; over many systems by the share of those that have implemented it. What is planned, not
/// assessed or does not apply is not there.
[[nodiscard]] Result<ControlSet>
controlsOf(const Snapshot& snapshot, const Scope& scope, const GatewayPolicy& policy);

} // namespace zt
