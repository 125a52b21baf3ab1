// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"

namespace zt {

/// Everything one run of the page does, on values alone, so that a worker can do it. `known`: made
/// ready before; null: the packs of this program are made ready first. Errors: Cancelled,
/// PackInvalid, PackMissing.
[[nodiscard]] Result<GatewayRuns> runGateway(std::shared_ptr<const PreparedGateway> known,
                                             const GatewayChoice& choice,
                                             const Snapshot& snapshot,
                                             JobContext& job);

/// Order of the cut sets the page computes.
inline constexpr int cutSetOrder = 3;

} // namespace zt
