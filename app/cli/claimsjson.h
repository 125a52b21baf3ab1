// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/claimsview.h"

namespace zt {

[[nodiscard]] QJsonObject claimsJson(const ClaimsView& view);

/// A row per pillar and level.
[[nodiscard]] Listing
claimLevelListing(const CliContext& context, const ClaimsView& view, const Guideline& guideline);
/// A row per item and attack that gets through all the same.
[[nodiscard]] Listing hollowListing(const CliContext& context, const ClaimsView& view);

} // namespace zt
