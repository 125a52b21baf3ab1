// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/load.h"

namespace zt {

[[nodiscard]] QJsonObject loadJson(const LoadReport& report);

/// What was asked for, what was said, how busy the workers were; a line each.
[[nodiscard]] QString loadSummary(const CliContext& context, const LoadReport& report);
/// Ways of sharing out and limits side by side.
[[nodiscard]] Listing variantListing(const CliContext& context, const LoadReport& report);
/// A row per quarter of an hour.
[[nodiscard]] Listing slotListing(const CliContext& context, const LoadReport& report);

} // namespace zt
