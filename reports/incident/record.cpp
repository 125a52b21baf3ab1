// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident/sections.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingincident.h"
#include "reports/wordingmaturity.h"

namespace zt::incidentreport {

namespace {

QString systemCodes(const IncidentInput& in)
{
    QStringList codes;
    for (const SystemId& id : in.file.incident.systems) {
        const System* system = in.snapshot.system(id);
        codes.append(system != nullptr ? system->code + QLatin1Char(' ') + system->name
                                       : id.toString());
    }
    return joinList(codes, in.language);
}

QString rolesText(const IncidentInput& in)
{
    QStringList parts;
    for (const GuidelineText& role : in.guide.roles) {
        const QString name = in.file.incident.roles.value(role.id);
        if (!name.isEmpty()) {
            parts.append(pick(role.name, in.language) + QLatin1Char(' ') + name);
        }
    }
    return joinList(parts, in.language);
}

/// IR1…IR5: the five records that the guideline asks for.
Table recordTable(const IncidentInput& in)
{
    const Incident& incident = in.file.incident;
    const ReportCell values[] = {in.timeOf(IncidentEventKind::Occurred),
                                 textCell(rolesText(in)),
                                 textCell(incident.description),
                                 textCell(incident.result),
                                 in.timeOf(IncidentEventKind::Restored, true)};
    Table table = namesAndValues("record", in.language.translate("Report", "Record"));
    for (qsizetype i = 0; i < in.guide.recordFields.size(); ++i) {
        addRow(table,
               in.guide.recordFields[i].id + QLatin1Char(' ') +
                   pick(in.guide.recordFields[i].name, in.language),
               values[i]);
    }
    return table;
}

ReportCell amountCell(const std::optional<qint64>& number)
{
    return number ? integerCell(*number) : ReportCell{};
}

Table factTable(const IncidentInput& in)
{
    const Language& language = in.language;
    const Incident& incident = in.file.incident;
    const auto field = [&](const char* key) {
        return factFieldName(
            QStringLiteral("incident"), QString::fromLatin1(key), in.guideline(), language);
    };
    const auto tri = [&](Tri value) { return textCell(triText(value, language)); };
    Table table = namesAndValues("incident", {});
    addRow(table, field("code"), textCell(incident.code));
    addRow(table, field("class"), textCell(incidentClassText(incident.kind, language)));
    addRow(table, field("drill"), tri(incident.drill ? Tri::Yes : Tri::No));
    addRow(table, field("case_id"), textCell(incident.caseId));
    addRow(table, field("level"), textCell(incident.level));
    addRow(table, field("systems"), textCell(systemCodes(in)));
    addRow(table, field("reportable"), tri(incident.reportable));
    addRow(table, field("not_reported_reason"), textCell(incident.notReportedReason));
    addRow(table, field("affects_trading"), tri(incident.affectsTrading));
    addRow(table, field("affects_investors"), tri(incident.affectsInvestors));
    addRow(table, field("interrupted"), tri(incident.interrupted));
    addRow(table,
           language.translate("Report", "RTO in minutes"),
           in.status.rtoMinutes ? integerCell(*in.status.rtoMinutes) : ReportCell{});
    addRow(table, language.translate("Report", "RTO kept"), tri(in.status.rtoKept));
    addRow(table, field("customers"), amountCell(incident.customers));
    addRow(table, field("complaints"), amountCell(incident.complaints));
    addRow(table, field("amount"), amountCell(incident.amount));
    addRow(table, field("closed_by"), textCell(incident.closedBy));
    addRow(table, field("closed_at"), momentCell(incident.closedAt));
    addRow(table, field("close_reason"), textCell(incident.closeReason));
    addRow(table, language.translate("Report", "Judged as of (Taipei time)"), momentCell(in.now));
    return table;
}

Table actionTable(const IncidentInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("actions",
                          language.translate("Field", "Corrective actions"),
                          {Column{.key = QStringLiteral("number"),
                                  .title = language.translate("Report", "No."),
                                  .kind = CellKind::Integer},
                           textColumn("text", language.translate("Report", "Action"), 60),
                           textColumn("owner", language.translate("Report", "Owner")),
                           Column{.key = QStringLiteral("due"),
                                  .title = language.translate("Report", "Due"),
                                  .kind = CellKind::Date},
                           textColumn("finding", language.translate("Report", "Finding"), 12)});
    int number = 0;
    for (const CorrectiveAction& action : in.file.incident.actions) {
        const AuditFinding finding = in.snapshot.auditFindings.value(action.finding.toString());
        const bool raised = !finding.code.isEmpty();
        table.cells << integerCell(++number) << textCell(action.text)
                    << textCell(raised ? finding.owner : action.owner)
                    << dateCell(raised ? finding.due : action.due) << textCell(finding.code);
    }
    return table;
}

Table missingTable(const IncidentInput& in)
{
    Table table =
        tableOf("missing",
                in.language.translate("Report", "Missing before it can be closed"),
                {textColumn("id", in.language.translate("Report", "Id"), 8),
                 textColumn("name", in.language.translate("Report", "What is asked for"), 60)});
    for (const QString& id : in.status.missing) {
        table.cells << textCell(id) << textCell(guideName(in.guide, id, in.language));
    }
    return table;
}

} // namespace

Section coverSection(const IncidentInput& in)
{
    Section section{QStringLiteral("cover"), in.language.translate("Report", "Incident"), {}};
    section.blocks.append(factTable(in));
    section.blocks.append(recordTable(in));
    return section;
}

Section improvementSection(const IncidentInput& in)
{
    const Language& language = in.language;
    const Incident& incident = in.file.incident;
    Section section{QStringLiteral("improvement"),
                    language.translate("Report", "Analysis and improvement"),
                    {}};
    Table analysis = namesAndValues("analysis", {});
    addRow(analysis, language.translate("Field", "Root cause"), textCell(incident.rootCause));
    addRow(analysis, language.translate("Field", "Lessons"), textCell(incident.review));
    section.blocks.append(std::move(analysis));
    section.blocks.append(actionTable(in));
    section.blocks.append(missingTable(in));
    return section;
}

} // namespace zt::incidentreport
