// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidentreport.h"

#include "reports/incident/sections.h"
#include "reports/phrase.h"

namespace zt {

namespace incidentreport {

ReportCell IncidentInput::timeOf(IncidentEventKind kind, bool last) const
{
    const IncidentEvent* event =
        last ? lastOf(file.events, kind, now) : firstOf(file.events, kind, now);
    return event != nullptr ? momentCell(event->at) : ReportCell{};
}

} // namespace incidentreport

Report buildIncidentReport(const Snapshot& snapshot,
                           const Incident& incident,
                           const IncidentGuide& guide,
                           const Moment& now,
                           const ReportOptions& options)
{
    using namespace incidentreport;
    const Language language(options.language);
    const IncidentFile file = incidentFile(snapshot, incident);
    const IncidentStatus status = incidentStatus(snapshot, file, guide, now);
    const IncidentInput in{{snapshot, options, language}, file, guide, status, now};

    Report report;
    report.language = options.language;
    report.title = incident.code + QLatin1Char(' ') + incident.title;
    report.subject = incident.drill ? language.translate("Report", "Drill")
                                    : language.translate("Report", "Information-security incident");
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.flatTables = {QStringLiteral("timeline")};
    report.sections = {incidentreport::coverSection(in),
                       clockSection(in),
                       timelineSection(in),
                       improvementSection(in),
                       exhibitSection(in),
                       custodySection(in),
                       sourceSection(in)};
    QList<Section>& sections = report.sections;
    if (Section longTexts = selectionreport::longTextSection(in, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    const QString filter =
        fill(language.translate("Report", "Incident %1 alone; its deadlines as they stood at %2"),
             {incident.code, shownMinute(now)});
    sections.append(selectionreport::manifestSection(in, sections, filter));
    selectionreport::addContents(sections.first(), sections, in);
    return report;
}

} // namespace zt
