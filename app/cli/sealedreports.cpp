// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sealedreports.h"

#include "app/cli/auditreports.h"
#include "checklists/packloader.h"
#include "model/domain/selection.h"
#include "model/domain/sensitivity.h"
#include "reports/incidentreport.h"
#include "reports/maturityreport.h"
#include "reports/selectionreport.h"

namespace zt {

namespace {

class ReportCollector
{
public:
    ReportCollector(const Snapshot& snapshot,
                    const Document::PastJob& past,
                    const ReportOptions& options,
                    JobContext& job)
        : m_snapshot(snapshot)
        , m_past(past)
        , m_options(options)
        , m_job(job)
        , m_now{options.created.toMSecsSinceEpoch(), taipeiMinutes}
    {
    }

    Result<QList<SealedReport>> collect()
    {
        Result<void> done = addSelection()
                                .and_then([&] { return addMaturity(); })
                                .and_then([&] { return addAudits(); })
                                .and_then([&] { return addIncidents(); });
        return done ? Result<QList<SealedReport>>(m_reports) : tl::unexpected(done.error());
    }

private:
    void add(const QString& name, const Report& report)
    {
        m_reports.append({name, {QStringLiteral("pdf"), QStringLiteral("xlsx")}, report});
    }

    Result<void> addSelection()
    {
        const Result<QList<int>> shares =
            stability(m_snapshot.systems, *m_snapshot.guideline, m_snapshot.methodology, m_job);
        if (!shares) {
            return tl::unexpected(shares.error());
        }
        const Selection selection =
            select(m_snapshot.systems, *m_snapshot.guideline, m_snapshot.methodology);
        add(QStringLiteral("selection"),
            buildSelectionReport(m_snapshot, selection, *shares, m_options));
        return {};
    }

    Result<void> addMaturity()
    {
        const Result<Past> past = m_past(m_job);
        if (!past) {
            return tl::unexpected(past.error());
        }
        add(QStringLiteral("maturity"), buildMaturityReport(m_snapshot, m_options, *past));
        return {};
    }

    Result<void> addAudits()
    {
        const QDate today =
            QDateTime::fromMSecsSinceEpoch(m_now.utcMs, Qt::OffsetFromUTC, m_now.offsetMinutes * 60)
                .date();
        for (const Audit& audit : m_snapshot.audits) {
            const Result<Report> report =
                auditReport({m_snapshot, audit, today}, [&](const AuditReportInput& input) {
                    return buildAuditReport(input, m_options);
                });
            if (!report) {
                return tl::unexpected(report.error());
            }
            add(nameFor(QStringLiteral("audit"), audit.code), *report);
        }
        return {};
    }

    Result<void> addIncidents()
    {
        if (m_snapshot.incidents.isEmpty()) {
            return {};
        }
        const Result<IncidentGuide> guide = incidentGuideFor(m_snapshot);
        if (!guide) {
            return tl::unexpected(guide.error());
        }
        for (const Incident& incident : m_snapshot.incidents) {
            add(nameFor(QStringLiteral("incident"), incident.code),
                buildIncidentReport(m_snapshot, incident, *guide, m_now, m_options));
        }
        return {};
    }

    static QString nameFor(const QString& kind, const QString& code)
    {
        return safeFileName(kind + u'-' + code, kind);
    }

    const Snapshot& m_snapshot;
    const Document::PastJob& m_past;
    const ReportOptions& m_options;
    JobContext& m_job;
    Moment m_now;
    QList<SealedReport> m_reports;
};

} // namespace

Result<QList<SealedReport>> allReports(const Snapshot& snapshot,
                                       const Document::PastJob& past,
                                       const ReportOptions& options,
                                       JobContext& job)
{
    return ReportCollector(snapshot, past, options, job).collect();
}

} // namespace zt
