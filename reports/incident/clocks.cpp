// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident/sections.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingincident.h"

namespace zt::incidentreport {

namespace {

Table deadlineTable(const IncidentInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("deadlines",
                          language.translate("Report", "Deadlines"),
                          {textColumn("id", language.translate("Report", "Id"), 6),
                           textColumn("name", language.translate("Report", "Deadline"), 24),
                           textColumn("rule", language.translate("Report", "Rule"), 40),
                           timeColumn("start", language.translate("Report", "Runs from")),
                           timeColumn("limit", language.translate("Report", "Until")),
                           timeColumn("done", language.translate("Report", "Done at")),
                           textColumn("state", language.translate("Report", "State"), 30),
                           textColumn("late", language.translate("Report", "Late"), 6)});
    for (qsizetype i = 0; i < in.status.deadlines.size(); ++i) {
        const DeadlineStatus& status = in.status.deadlines[i];
        const IncidentDeadline& rule = in.guide.deadlines[i];
        table.cells << textCell(rule.id) << textCell(pick(rule.name, language))
                    << textCell(pick(rule.text, language)) << momentCell(status.start)
                    << momentCell(status.limit) << momentCell(status.done)
                    << textCell(deadlineText(status, language))
                    << textCell(triText(isLate(status.state) ? Tri::Yes : Tri::No, language));
    }
    return table;
}

Table stageTable(const IncidentInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("stages",
                          language.translate("Report", "Stages"),
                          {textColumn("stage", language.translate("Report", "Stage"), 16),
                           textColumn("state", language.translate("Report", "State"), 14),
                           timeColumn("from", language.translate("Report", "From")),
                           timeColumn("to", language.translate("Report", "To"))});
    for (const StageStatus& stage : in.status.stages) {
        table.cells << textCell(incidentStageText(stage.stage, language))
                    << textCell(stageStateText(stage.state, language)) << momentCell(stage.from)
                    << momentCell(stage.to);
    }
    return table;
}

Table issueTable(const IncidentInput& in)
{
    Table table =
        tableOf("issues",
                in.language.translate("Report", "What does not fit together"),
                {textColumn("issue", in.language.translate("Report", "Observation"), 80)});
    for (const IncidentIssue issue : in.status.issues) {
        table.cells << textCell(incidentIssueText(issue, in.language));
    }
    return table;
}

QString evidenceNames(const IncidentInput& in, const IncidentEvent& event)
{
    QStringList names;
    for (const EvidenceId& id : event.evidence) {
        const Evidence* evidence = in.snapshot.evidenceOf(id);
        names.append(evidence != nullptr ? evidence->name : id.toString());
    }
    return names.join(QLatin1Char('\n'));
}

} // namespace

Section clockSection(const IncidentInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("deadlines"), language.translate("Report", "Deadlines and stages"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        fill(language.translate("Report",
                                "The institution counts %1; the sources do not say from when. Days "
                                "are 24 hours. Times are Taipei's."),
             {clockStartText(in.file.incident.clockStart, language)})});
    section.blocks.append(deadlineTable(in));
    section.blocks.append(stageTable(in));
    section.blocks.append(issueTable(in));
    return section;
}

Section timelineSection(const IncidentInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("timeline"), language.translate("Report", "Timeline"), {}};
    Table table = tableOf(
        "timeline",
        {},
        {Column{.key = QStringLiteral("number"),
                .title = language.translate("Report", "No."),
                .kind = CellKind::Integer},
         timeColumn("time", language.translate("Report", "Time (Taipei)")),
         textColumn("kind", language.translate("Field", "Kind"), 18),
         textColumn("text", language.translate("Field", "What"), 70),
         textColumn("who", language.translate("Field", "Who"), 18),
         textColumn("channel", language.translate("Field", "Channel"), 14),
         textColumn("evidence", language.translate("Field", "Evidence"), 30),
         textColumn("recorded", language.translate("Report", "As recorded, with its offset"), 32)},
        true);
    int number = 0;
    for (const IncidentEvent& event : in.file.events) {
        table.cells << integerCell(++number) << momentCell(event.at)
                    << textCell(incidentEventText(event.kind, language)) << textCell(event.text)
                    << textCell(event.who) << textCell(event.channel)
                    << textCell(evidenceNames(in, event)) << textCell(toText(event.at));
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::incidentreport
