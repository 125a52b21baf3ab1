// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingregulator.h"

#include <algorithm>

namespace zt::auditreport {

namespace {

bool fails(AuditResult result)
{
    return result == AuditResult::Not || result == AuditResult::Partly;
}

/// Counted, and nobody has looked yet.
bool isUnchecked(const PointStatus& status)
{
    return status.counts() && status.result == AuditResult::Unchecked;
}

bool isUndecided(const PointStatus& status)
{
    return status.result == AuditResult::Unchecked && status.applicability.applies == Tri::Unknown;
}

QList<const AuditFinding*> openFindings(const AuditInput& in)
{
    QList<const AuditFinding*> open = in.findings;
    open.removeIf(
        [](const AuditFinding* one) { return one->status == AuditFindingStatus::Closed; });
    return open;
}

bool isNotInPlace(const PointStatus& status, const QList<const AuditFinding*>& open)
{
    return fails(status.result) || isUnchecked(status) || isUndecided(status) ||
           std::any_of(open.begin(), open.end(), [&](const AuditFinding* finding) {
               return finding->criteria.contains(status.ref);
           });
}

QList<const PointStatus*> notInPlace(const AuditInput& in)
{
    const QList<const AuditFinding*> open = openFindings(in);
    QList<const PointStatus*> points;
    for (const PointStatus& status : in.points) {
        if (isNotInPlace(status, open)) {
            points.append(&status);
        }
    }
    return points;
}

Table subjectTable(const AuditInput& in, int year)
{
    const Language& language = in.language;
    QStringList lists;
    for (const QString& id : in.audit().checklists) {
        const Checklist& list = in.list(id);
        lists.append(pick(list.title, language) + QLatin1Char(' ') + list.version);
    }
    Table table = namesAndValues("statement", {});
    addRow(table,
           language.translate("Field", "Institution"),
           textCell(in.snapshot.profile.institution));
    addRow(table,
           language.translate("AuditReport", "Year stated on"),
           textCell(year == 0 ? language.translate("Wording", "Not stated")
                              : yearText(year, language)));
    addRow(table, language.translate("Field", "Audit"), textCell(in.auditName()));
    addRow(table, language.translate("AuditReport", "Period audited"), textCell(in.periodText()));
    addRow(
        table, language.translate("Field", "Scope of the audit"), textCell(in.audit().scopeText));
    addRow(table, language.translate("Field", "Checklists"), textCell(joinList(lists, language)));
    addRow(table, language.translate("AuditReport", "As of"), dateCell(in.given.today));
    return table;
}

Table resultTable(const AuditInput& in)
{
    const Language& language = in.language;
    const Coverage all = coverageOf(in.points);
    const qsizetype open = openFindings(in).size();
    Table table = namesAndValues("statement_result", language.translate("Report", "Result"));
    const auto add = [&](const QString& name, qsizetype number) {
        addRow(table, name, integerCell(number));
    };
    const auto word = [&](AuditResult result) { return auditResultText(result, language); };
    add(language.translate("AuditReport", "Points that count"), all.applicable);
    add(word(AuditResult::Conform), all.conform);
    add(word(AuditResult::Partly), all.partly);
    add(word(AuditResult::Not), all.notConform);
    add(word(AuditResult::NotApplicable), all.notApplicable);
    add(word(AuditResult::Unchecked), all.applicable - all.checked);
    add(language.translate("AuditReport", "Undecided"), all.undecided);
    add(language.translate("AuditReport", "Accepted by the reviewer, and still so"), all.accepted);
    add(language.translate("AuditReport", "Findings raised"), in.findings.size());
    add(language.translate("AuditReport", "Findings closed"), in.findings.size() - open);
    add(language.translate("AuditReport", "Findings not closed"), open);
    add(language.translate("AuditReport", "Points not in place yet (listed behind)"),
        notInPlace(in).size());
    return table;
}

/// The four in the order of the rule.
Table signatureTable(const Language& language)
{
    Table table =
        tableOf("signatures",
                language.translate("AuditReport", "Signatures"),
                {textColumn("role", language.translate("AuditReport", "Role"), 34),
                 textColumn("name", language.translate("AuditReport", "Name in full"), 18),
                 textColumn("signature", language.translate("AuditReport", "Signature"), 30),
                 textColumn("date", language.translate("Report", "Date"), 16)});
    table.leastLines = 3;
    for (const QString& role :
         {language.translate("AuditReport",
                             "Chief information security officer (the highest head where there "
                             "is none)"),
          language.translate("AuditReport", "Chairman"),
          language.translate("AuditReport", "President"),
          language.translate("AuditReport", "Chief auditor")}) {
        table.cells << textCell(role) << QList<ReportCell>(3);
    }
    return table;
}

QString ownersOf(const AuditInput& in, const PointStatus& status, bool dues)
{
    QStringList parts;
    for (const AuditFinding* finding : openFindings(in)) {
        const QString part = dues ? finding->due.toString(Qt::ISODate) : finding->owner;
        if (finding->criteria.contains(status.ref) && !part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    return joinList(parts, in.language);
}

QString openCodes(const AuditInput& in, const PointStatus& status)
{
    QStringList codes;
    for (const AuditFinding* finding : openFindings(in)) {
        if (finding->criteria.contains(status.ref)) {
            codes.append(finding->code);
        }
    }
    return joinList(codes, in.language);
}

QString resultWord(const PointStatus& status, const Language& language)
{
    return isUndecided(status) ? language.translate("AuditReport", "Undecided whether it applies")
                               : auditResultText(status.result, language);
}

} // namespace

Section statementSection(const AuditInput& in, int year)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("statement"), language.translate("AuditReport", "Yearly statement"), {}};
    section.blocks.append(subjectTable(in, year));
    section.blocks.append(resultTable(in));
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("AuditReport",
                           "The undersigned state jointly how information security was carried "
                           "out in the year named above, as the audit named above found it.")});
    section.blocks.append(signatureTable(language));
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate(
            "AuditReport",
            "Who signs, and in which order, is after CC-12000 in the text of 2022-12-28: to be "
            "put to the board within three months, and disclosed. The sources give no wording for "
            "the statement; the words above are this program's. Compare with the form in force "
            "before it is signed.")});
    return section;
}

Section openSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("not_in_place"), language.translate("AuditReport", "Not in place yet"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("AuditReport",
                           "Points that do not conform in whole, that nobody has checked, of which "
                           "it is not decided whether they apply, or against which a finding is "
                           "not closed.")});
    Table table = tableOf(
        "not_in_place",
        {},
        {textColumn("code", language.translate("AuditReport", "Point"), 20),
         textColumn("name", language.translate("Field", "Name"), 40),
         textColumn("result", language.translate("Field", "Result"), 16),
         textColumn("finding", language.translate("AuditReport", "Findings not closed"), 14),
         textColumn("owner", language.translate("Field", "Who remedies it"), 20),
         textColumn("due", language.translate("Field", "Due"), 14)},
        true);
    for (const PointStatus* status : notInPlace(in)) {
        table.cells << textCell(in.codeOf(status->ref)) << textCell(in.nameOfPoint(status->ref))
                    << textCell(resultWord(*status, language)) << textCell(openCodes(in, *status))
                    << textCell(ownersOf(in, *status, false))
                    << textCell(ownersOf(in, *status, true));
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::auditreport
