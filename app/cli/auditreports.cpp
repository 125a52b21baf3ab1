// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditreports.h"

#include "checklists/auditmaterial.h"

namespace zt {

Result<Report> auditReport(const AuditReportAsked& asked, const AuditReportMaker& make)
{
    const Result<AuditMaterial> material = auditMaterial(asked.snapshot, asked.audit);
    if (!material) {
        return tl::unexpected(material.error());
    }
    return make({asked.snapshot,
                 asked.audit,
                 material->lists,
                 asked.today,
                 material->crosswalks,
                 material->related});
}

ReportOptions reportOptions(const Snapshot& snapshot, const CliContext& context)
{
    return {context.language().code(),
            snapshot.trailTime,
            QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION))};
}

} // namespace zt
