// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/investmentview.h"

namespace zt {

[[nodiscard]] QJsonObject investJson(const InvestView& view);

/// A row per point of the curve.
[[nodiscard]] Listing curveListing(const CliContext& context, const InvestView& view);
/// A row per step to the point within the budget.
[[nodiscard]] Listing stepListing(const CliContext& context, const InvestView& view);

/// Where the firm stands, and how the curve came about; a line each.
[[nodiscard]] QString investSummary(const CliContext& context, const InvestView& view);

} // namespace zt
