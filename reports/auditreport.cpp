// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/auditreport.h"

#include "reports/audit/sections.h"
#include "reports/phrase.h"

#include <algorithm>

namespace zt {

namespace {

/// What every report ends with.
void finish(Report& report, const auditreport::AuditInput& in, bool contents)
{
    QList<Section>& sections = report.sections;
    if (Section longTexts = selectionreport::longTextSection(in, sections);
        !report.letters && !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(selectionreport::manifestSection(in, sections, auditreport::filterText(in)));
    if (contents) {
        selectionreport::addContents(sections.first(), sections, in);
    }
}

} // namespace

Report buildAuditReport(const AuditReportInput& input, const ReportOptions& options)
{
    using namespace auditreport;
    const Language language(options.language);
    const AuditInput in = inputOf(input, options, language);
    Report report = emptyReport(in, language.translate("AuditReport", "Audit workbook"));
    report.flatTables = {QLatin1String(auditreport::tables::points)};
    const QDate end = input.audit.periodTo;
    report.sections = {auditreport::coverSection(in),
                       resultSection(in),
                       scoreSection(in),
                       pointsSection(in),
                       papersSection(in),
                       reviewSection(in),
                       samplesSection(in),
                       sampleItemsSection(in),
                       findingsSection(in),
                       followUpSection(in),
                       crosswalkSection(in),
                       statementSection(in, end.isValid() ? end.year() : 0),
                       openSection(in),
                       auditreport::notesSection(in)};
    if (std::optional<Section> withdrawn = withdrawnSection(in)) {
        const auto papers =
            std::find_if(report.sections.begin(), report.sections.end(), [](const Section& one) {
                return one.id == QLatin1String("papers");
            });
        report.sections.insert(papers - report.sections.begin() + 1, std::move(*withdrawn));
    }
    finish(report, in, true);
    return report;
}

Report buildFindingLetters(const AuditReportInput& input,
                           const QList<const AuditFinding*>& findings,
                           const ReportOptions& options)
{
    using namespace auditreport;
    const Language language(options.language);
    const AuditInput in = inputOf(input, options, language);
    Report report = emptyReport(in, language.translate("AuditReport", "Finding letters"));
    report.letters = true;
    for (const AuditFinding* finding : findings) {
        report.sections.append(letterSection(in, *finding));
    }
    finish(report, in, false);
    return report;
}

Report buildAuditStatement(const AuditReportInput& input, int year, const ReportOptions& options)
{
    using namespace auditreport;
    const Language language(options.language);
    const AuditInput in = inputOf(input, options, language);
    Report report = emptyReport(in, language.translate("AuditReport", "Yearly statement"));
    report.letters = true;
    report.sections = {statementSection(in, year), openSection(in), auditreport::notesSection(in)};
    finish(report, in, false);
    return report;
}

} // namespace zt
