// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/past.h"
#include "reports/content.h"

namespace zt {

/// The report of maturity: cover with what the levels rest on, radar, levels of every scope with
/// the counts they come from, roll-ups, items, gaps, roadmap, budget by quarter, evidence, notes on
/// the sources, manifest; with a past, the trend over its points and the comparison with one of
/// them. Pure. A scope has items of its own where somebody answered one for it.
[[nodiscard]] Report
buildMaturityReport(const Snapshot& snapshot, const ReportOptions& options, const Past& past = {});

} // namespace zt
