// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/gateway/claimsview.h"
#include "model/gateway/investmentview.h"
#include "model/gateway/load.h"
#include "reports/charts/figure.h"

namespace zt {

/// Attacks stopped against money or items, with the point within the budget chosen. Key of a mark:
/// the point's place in the curve.
[[nodiscard]] Figure investmentFigure(const InvestView& view, const Language& language);

/// Items that are there whole, by pillar: without effect, some effect, stopping, not tested.
[[nodiscard]] Figure
claimFigure(const ClaimsView& view, const Guideline& guideline, const Language& language);

/// How long the staff's requests wait through the day, in milliseconds.
[[nodiscard]] Figure waitFigure(const LoadReport& report, const Language& language);

/// What is refused through the day, of the staff and of the flood; nothing where nothing is.
[[nodiscard]] Figure refusalFigure(const LoadReport& report, const Language& language);

/// Every way of sharing out, with a limit and without, side by side: p50, then what p95 and p99 add
/// to it.
[[nodiscard]] Figure balanceFigure(const LoadReport& report, const Language& language);

} // namespace zt
