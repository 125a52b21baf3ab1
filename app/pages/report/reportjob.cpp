// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/report/reportjob.h"

#include "model/domain/sensitivity.h"
#include "reports/maturityreport.h"
#include "reports/selectionreport.h"

namespace zt {

Result<Report> ReportJob::make(JobContext& job) const
{
    if (kind == ReportKind::Maturity) {
        return maturity(job);
    }
    const Result<QList<int>> shares =
        stability(snapshot.systems, *snapshot.guideline, snapshot.methodology, job);
    if (!shares) {
        return tl::unexpected(shares.error());
    }
    return buildSelectionReport(snapshot, selection, *shares, options);
}

Result<Report> ReportJob::outline(JobContext& job) const
{
    return kind == ReportKind::Maturity ? maturity(job)
                                        : buildSelectionReport(snapshot, selection, {}, options);
}

Result<Report> ReportJob::maturity(JobContext& job) const
{
    const Result<Past> read = past(job);
    if (!read) {
        return tl::unexpected(read.error());
    }
    return buildMaturityReport(snapshot, options, *read);
}

} // namespace zt
