// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gatewayanalyses.h"

#include "reports/gateway/analyses.h"
#include "reports/selection/sections.h"

namespace zt {

QList<Section> gatewayAnalysisSections(const GatewayAnalyses& analyses,
                                       const Snapshot& snapshot,
                                       const Language& language)
{
    using namespace gatewayreport;
    QList<Section> sections;
    if (analyses.investment != nullptr) {
        sections.append(investmentSection(*analyses.investment, language));
    }
    if (analyses.claims != nullptr) {
        sections.append(claimsSection(*analyses.claims, snapshot, language));
    }
    if (analyses.load != nullptr) {
        sections.append(loadSection(*analyses.load, language));
    }
    if (analyses.cases != nullptr) {
        sections.append(casesSection(*analyses.cases, *analyses.policy, language));
    }
    if (analyses.replay != nullptr) {
        sections.append(replaySection(*analyses.replay, *analyses.policy, language));
    }
    return sections;
}

Report buildGatewayAnalysisReport(const GatewayAnalyses& analyses,
                                  const Snapshot& snapshot,
                                  const QString& about,
                                  const ReportOptions& options)
{
    const Language language(options.language);
    const selectionreport::Base base{snapshot, options, language};
    Report report;
    report.language = options.language;
    report.title = language.translate("Report", "Gateway simulation");
    report.subject = snapshot.profile.name;
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.flatTables = {analyses.investment != nullptr ? QStringLiteral("investment_curve")
                         : analyses.claims != nullptr   ? QStringLiteral("claims")
                         : analyses.load != nullptr     ? QStringLiteral("load_slots")
                         : analyses.replay != nullptr   ? QStringLiteral("replay_cells")
                                                        : QStringLiteral("cases")};
    report.sections = gatewayAnalysisSections(analyses, snapshot, language);
    QList<Section>& sections = report.sections;
    if (Section longTexts = selectionreport::longTextSection(base, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(selectionreport::manifestSection(base, sections, about));
    return report;
}

} // namespace zt
