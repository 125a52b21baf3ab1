// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "reports/auditreport.h"

#include <functional>

namespace zt {

/// What a report about an audit is made of: the audit with its checklists, the crosswalk this
/// program ships and the checklists that it leads to, as pinned or else as shipped.
struct AuditReportAsked
{
    const Snapshot& snapshot;
    const Audit& audit;
    QDate today;
};

using AuditReportMaker = std::function<Report(const AuditReportInput&)>;

/// Gathers what the report is made of and makes it. Error: PackMissing, PackInvalid.
[[nodiscard]] Result<Report> auditReport(const AuditReportAsked& asked,
                                         const AuditReportMaker& make);

/// The language, the state's time and the program. The clock has no say: the same state gives the
/// same bytes.
[[nodiscard]] ReportOptions reportOptions(const Snapshot& snapshot, const CliContext& context);

} // namespace zt
