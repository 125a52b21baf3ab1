// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/domain/snapshot.h"
#include "reports/content.h"

namespace zt {

/// The report of a simulation with the items as one scope of the assessment has them, every
/// criterion held and history looked at, seed 0; with the investment curve within the roadmap's
/// budget, and what is claimed against what is demonstrated. Errors: PackInvalid, PackMissing,
/// Cancelled.
[[nodiscard]] Result<Report> simulationReport(const Snapshot& snapshot,
                                              const Scope& scope,
                                              const ReportOptions& options,
                                              CliContext& context);

} // namespace zt
