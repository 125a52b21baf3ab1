// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"
#include "model/domain/snapshot.h"
#include "reports/content.h"

namespace zt {

using SelectionReportOptions = ReportOptions;

/// The report of the selection: cover, method, inventory, factor scores, funnel, ranking, charts,
/// reasons, not assessed, notes on the sources, long texts where there are any, manifest. Pure.
/// `selection` belongs to the snapshot; `stability` as stability() gives it, or empty when it was
/// not computed (the report then says so).
[[nodiscard]] Report buildSelectionReport(const Snapshot& snapshot,
                                          const Selection& selection,
                                          const QList<int>& stability,
                                          const SelectionReportOptions& options);

} // namespace zt
