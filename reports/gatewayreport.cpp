// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gatewayreport.h"

#include "reports/gateway/sections.h"
#include "reports/phrase.h"

namespace zt {

Report buildGatewayReport(const GatewayReportInput& input, const ReportOptions& options)
{
    using namespace gatewayreport;
    const Language language(options.language);
    const GatewayInput in{{input.snapshot, options, language}, input};

    Report report;
    report.language = options.language;
    report.title = language.translate("Report", "Gateway simulation");
    report.subject = input.snapshot.profile.name;
    report.institution = input.snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = input.snapshot.trailSeq;
    report.trailHead = input.snapshot.trailHead;
    report.flatTables = {QStringLiteral("scenarios")};
    report.sections = {gatewayreport::coverSection(in),
                       itemSection(in),
                       scenarioSection(in),
                       cutSetSection(in),
                       matrixSection(in),
                       stepSection(in)};
    QList<Section>& sections = report.sections;
    sections += gatewayAnalysisSections(input.analyses, input.snapshot, language);
    if (Section longTexts = selectionreport::longTextSection(in, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    const QString filter = fill(language.translate("Report", "All %1 scenarios; items: %2"),
                                {QString::number(input.result.runs.size()), input.items});
    sections.append(selectionreport::manifestSection(in, sections, filter));
    selectionreport::addContents(sections.first(), sections, in);
    return report;
}

} // namespace zt
