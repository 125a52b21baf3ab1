// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparedstates.h"
#include "reports/content.h"

namespace zt {

/// The report of a comparison: what the two sides are, how much of each kind differs, levels of the
/// institution's pillars on both, levels that moved, gaps that opened or closed, answers that
/// changed with who and when, systems, and what else changed; manifest. Pure.
[[nodiscard]] Report buildComparisonReport(const ComparedStates& states,
                                           const ReportOptions& options);

} // namespace zt
