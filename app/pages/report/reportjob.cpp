// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/report/reportjob.h"

#include "checklists/auditmaterial.h"
#include "model/domain/sensitivity.h"
#include "reports/auditreport.h"
#include "reports/maturityreport.h"
#include "reports/selectionreport.h"

#include <algorithm>

namespace zt {

QList<const AuditFinding*> unclosedFindings(const Snapshot& snapshot, const AuditId& audit)
{
    QList<const AuditFinding*> findings;
    for (const AuditFinding& finding : snapshot.auditFindings) {
        if (finding.audit == audit && finding.status != AuditFindingStatus::Closed) {
            findings.append(&finding);
        }
    }
    std::ranges::sort(findings, {}, &AuditFinding::code);
    return findings;
}

Result<Report> ReportJob::make(JobContext& job) const
{
    if (kind != ReportKind::Selection) {
        return outline(job);
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
    if (isOfAudit(kind)) {
        return ofAudit();
    }
    return kind == ReportKind::Maturity ? maturity(job)
                                        : buildSelectionReport(snapshot, selection, {}, options);
}

Result<Report> ReportJob::ofAudit() const
{
    const auto found = snapshot.audits.constFind(audit.toString());
    if (found == snapshot.audits.constEnd()) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("audit"), audit.toString()});
    }
    const Result<AuditMaterial> material = auditMaterial(snapshot, *found);
    if (!material) {
        return tl::unexpected(material.error());
    }
    const AuditReportInput input{
        snapshot, *found, material->lists, today, material->crosswalks, material->related};
    if (kind == ReportKind::Letters) {
        return buildFindingLetters(input, unclosedFindings(snapshot, audit), options);
    }
    if (kind == ReportKind::Statement) {
        const QDate end = found->periodTo.isValid() ? found->periodTo : today;
        return buildAuditStatement(input, end.year(), options);
    }
    return buildAuditReport(input, options);
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
