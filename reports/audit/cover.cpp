// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingmaturity.h"

namespace zt::auditreport {

namespace {

QString fieldName(const AuditInput& in, const char* key)
{
    return factFieldName(
        QStringLiteral("audit"), QString::fromLatin1(key), in.guideline(), in.language);
}

/// The questions of the checklists with what is known of them.
QString factsText(const AuditInput& in)
{
    QStringList parts;
    for (const QString& id : in.audit().checklists) {
        for (const ChecklistFact& fact : in.list(id).facts) {
            const auto answer = in.audit().facts.constFind(fact.id);
            const Tri value = answer == in.audit().facts.constEnd() ? Tri::Unknown
                              : *answer                             ? Tri::Yes
                                                                    : Tri::No;
            parts.append(fill(in.language.translate("AuditReport", "%1: %2"),
                              {nameOf(fact, in.language), triText(value, in.language)}));
        }
    }
    return parts.join(QLatin1Char('\n'));
}

Table auditTable(const AuditInput& in)
{
    const Language& language = in.language;
    const Audit& audit = in.audit();
    Table table = namesAndValues("audit", {});
    addRow(table,
           language.translate("Field", "Institution"),
           textCell(in.snapshot.profile.institution));
    addRow(table, fieldName(in, "code"), textCell(audit.code));
    addRow(table, fieldName(in, "kind"), textCell(auditFormText(audit.form, language)));
    if (!audit.trigger.isEmpty()) {
        addRow(table, fieldName(in, "trigger"), textCell(audit.trigger));
    }
    addRow(table, fieldName(in, "period_from"), dateCell(audit.periodFrom));
    addRow(table, fieldName(in, "period_to"), dateCell(audit.periodTo));
    addRow(table, fieldName(in, "scope"), textCell(audit.scopeText));
    addRow(table, fieldName(in, "team"), textCell(joinList(audit.team, language)));
    addRow(table,
           fieldName(in, "tier"),
           audit.tier == 0 ? textCell(language.translate("Wording", "Not stated"))
                           : integerCell(audit.tier));
    if (const QString facts = factsText(in); !facts.isEmpty()) {
        addRow(table, fieldName(in, "facts"), textCell(facts));
    }
    addRow(table, fieldName(in, "created_at"), utcCell(audit.createdAt));
    addRow(
        table, language.translate("AuditReport", "Ages counted up to"), dateCell(in.given.today));
    addRow(table,
           language.translate("Report", "State of (Taipei time)"),
           timeCell(in.options.created));
    addRow(table, language.translate("Report", "Trail entry"), integerCell(in.snapshot.trailSeq));
    addRow(table,
           language.translate("Report", "Head hash of the trail"),
           textCell(in.snapshot.trailHead));
    addRow(table, language.translate("Report", "Program"), textCell(in.options.programVersion));
    return table;
}

Table checklistTable(const AuditInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("checklists",
                          language.translate("Field", "Checklists"),
                          {textColumn("id", language.translate("Field", "Pack"), 30),
                           textColumn("title", language.translate("Report", "Title"), 60),
                           textColumn("version", language.translate("Field", "Version"), 12),
                           textColumn("sha256", language.translate("Field", "SHA-256"), 70)});
    for (const QString& id : in.audit().checklists) {
        const Checklist& list = in.list(id);
        table.cells << textCell(id) << textCell(pick(list.title, language))
                    << textCell(list.version) << textCell(list.sha256);
    }
    return table;
}

} // namespace

Section coverSection(const AuditInput& in)
{
    Section section{QStringLiteral("cover"), in.language.translate("Report", "Cover"), {}};
    section.blocks.append(auditTable(in));
    section.blocks.append(checklistTable(in));
    return section;
}

} // namespace zt::auditreport
