// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "reports/sealed/sealedpackage.h"

namespace zt {

/// Every report of an assessment: selection, maturity, one of each audit and of each incident. What
/// depends on a day or an hour is judged at the time of the state, so that the same state gives the
/// same reports. Errors: those of each report.
[[nodiscard]] Result<QList<SealedReport>> allReports(const Snapshot& snapshot,
                                                     const Document::PastJob& past,
                                                     const ReportOptions& options,
                                                     JobContext& job);

} // namespace zt
