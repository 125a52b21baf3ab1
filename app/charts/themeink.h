// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "reports/charts/chartink.h"

namespace zt {

/// The window's theme as charts want it.
[[nodiscard]] ChartInk inkOf(const Theme& theme);

} // namespace zt
