// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/onepagejob.h"

namespace zt {

Result<ExportSummary> OnePageJob::write(const QString& path, JobContext& job) const
{
    const Result<QList<StatePoint>> points =
        past ? past(job) : Result<QList<StatePoint>>(QList<StatePoint>());
    if (!points) {
        return tl::unexpected(points.error());
    }
    const Result<QList<BurnPoint>> burnt =
        recorded ? recorded(job) : Result<QList<BurnPoint>>(QList<BurnPoint>());
    if (!burnt) {
        return tl::unexpected(burnt.error());
    }
    const OnePageInput input{snapshot, selection, scope, today, *points, compared, *burnt};
    return writeOnePage(makeOnePage(input, options), path, job);
}

} // namespace zt
