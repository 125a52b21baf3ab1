// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

namespace zt::auditreport {

namespace {

constexpr int valueWidth = 76; // what an upright page has beside the names

ReportCell orNotStated(const AuditInput& in, const QString& text)
{
    return textCell(text.isEmpty() ? in.language.translate("Wording", "Not stated") : text);
}

QString idOf(const char* name, const AuditFinding& finding)
{
    return QString::fromLatin1(name) + QLatin1Char('_') + finding.code;
}

Table letterTable(const char* id, const AuditFinding& finding, const QString& title)
{
    Table table = namesAndValues("", title);
    table.id = idOf(id, finding);
    table.columns.last().widest = valueWidth;
    return table;
}

Table headTable(const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    Table table = letterTable("letter", finding, {});
    addRow(table, language.translate("AuditReport", "To"), orNotStated(in, finding.owner));
    addRow(table,
           language.translate("AuditReport", "From"),
           orNotStated(in, in.snapshot.profile.institution));
    addRow(table,
           language.translate("Field", "Audit team"),
           orNotStated(in, joinList(in.audit().team, language)));
    addRow(table, language.translate("Report", "Date"), dateCell(in.given.today));
    addRow(table,
           language.translate("AuditReport", "Number"),
           textCell(in.audit().code + QLatin1Char('/') + finding.code));
    addRow(table,
           language.translate("AuditReport", "Subject"),
           textCell(fill(language.translate("AuditReport",
                                            "Finding %1 of audit %2 (period %3): please answer "
                                            "and remedy"),
                         {finding.code, in.auditName(), in.periodText()})));
    return table;
}

/// The clauses, one a line, and what was found wrong.
Table findingTable(const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    QStringList criteria;
    for (const PointRef& ref : finding.criteria) {
        criteria.append(in.criterionText(ref));
    }
    const FindingAge age = ageOf(in.snapshot, finding, in.given.today);
    Table table =
        letterTable("finding", finding, language.translate("AuditReport", "What was found"));
    addRow(
        table, language.translate("Field", "Criteria"), textCell(criteria.join(QLatin1Char('\n'))));
    addRow(table, language.translate("Field", "Condition"), textCell(finding.condition));
    addRow(table, language.translate("Field", "Cause"), orNotStated(in, finding.cause));
    addRow(table, language.translate("Field", "Effect"), orNotStated(in, finding.effect));
    addRow(table,
           language.translate("Field", "Recommendation"),
           orNotStated(in, finding.recommendation));
    addRow(table,
           language.translate("Field", "Severity"),
           textCell(auditSeverityText(finding.severity, language)));
    addRow(table, language.translate("Field", "Raised on"), dateCell(finding.raisedOn));
    if (!age.earlier.isEmpty()) {
        addRow(table,
               language.translate("AuditReport", "Came up before as"),
               textCell(joinList(age.earlier, language)));
    }
    return table;
}

QString askedText(const AuditFinding& finding, const Language& language)
{
    return finding.due.isValid()
               ? fill(language.translate("AuditReport",
                                         "Please answer in writing by %1: what will be done, who "
                                         "is in charge, when it will be done, and what shows that "
                                         "it is done."),
                      {finding.due.toString(Qt::ISODate)})
               : language.translate("AuditReport",
                                    "Please answer in writing: what will be done, who is in "
                                    "charge, when it will be done, and what shows that it is "
                                    "done. No due date is set yet.");
}

/// Room for the unit's answer; what it has answered already is there.
Table answerTable(const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    Table table =
        letterTable("answer", finding, language.translate("AuditReport", "Answer of the unit"));
    table.leastLines = 3;
    addRow(table, language.translate("AuditReport", "What is done"), textCell(finding.response));
    addRow(table, language.translate("AuditReport", "In charge"), {});
    addRow(table, language.translate("AuditReport", "Done by (date)"), {});
    addRow(table, language.translate("AuditReport", "Evidence attached"), {});
    return table;
}

Table signatureTable(const AuditFinding& finding, const Language& language)
{
    Table table =
        tableOf("",
                language.translate("AuditReport", "Signatures"),
                {textColumn("role", language.translate("AuditReport", "Role"), 30),
                 textColumn("signature", language.translate("AuditReport", "Signature"), 44),
                 textColumn("date", language.translate("Report", "Date"), 24)});
    table.id = idOf("signatures", finding);
    table.leastLines = 3;
    for (const QString& role : {language.translate("AuditReport", "For the audit team"),
                                language.translate("AuditReport", "Head of the unit")}) {
        table.cells << textCell(role) << QList<ReportCell>(2);
    }
    return table;
}

} // namespace

Section letterSection(const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    Section section{QStringLiteral("letter_") + finding.code,
                    fill(language.translate("AuditReport", "Notice of finding %1"), {finding.code}),
                    {}};
    section.blocks.append(headTable(in, finding));
    section.blocks.append(findingTable(in, finding));
    section.blocks.append(Paragraph{Paragraph::Style::Plain, askedText(finding, language)});
    section.blocks.append(answerTable(in, finding));
    section.blocks.append(signatureTable(finding, language));
    return section;
}

} // namespace zt::auditreport
