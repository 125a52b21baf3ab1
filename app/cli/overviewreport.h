// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "reports/onepage.h"

namespace zt {

/// What `ztctl report --kind overview` is asked for.
struct OverviewAsked
{
    Scope scope;
    QDate today;
    QString from; ///< the point compared with; empty: the last named one
};

/// Reads the past and writes the page. Errors: UnknownEntity, TrailBroken, those of writeOnePage().
[[nodiscard]] Result<ExportSummary> writeOverview(const Document& document,
                                                  const OverviewAsked& asked,
                                                  const ReportOptions& options,
                                                  const QString& path,
                                                  CliContext& context);

} // namespace zt
