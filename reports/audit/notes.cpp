// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"

namespace zt::auditreport {

namespace {

QString sourcesText(const Checklist& list, const QList<SourceRef>& refs, const Language& language)
{
    QStringList parts;
    for (const SourceRef& ref : refs) {
        parts.append(sourceText(list, ref, language));
    }
    return joinList(parts, language);
}

/// What is odd in the sources, as the packs say it: of the whole, then of single points.
void addNotes(Table& table, const Checklist& list, const Language& language)
{
    for (const GuidelineText& note : list.notes) {
        table.cells << textCell(list.id) << textCell(note.id) << textCell(nameOf(note, language))
                    << textCell(sentenceOf(note, language))
                    << textCell(sourcesText(list, note.sources, language));
    }
    for (const ChecklistPoint& point : list.points) {
        if (!point.note.zh.isEmpty()) {
            table.cells << textCell(list.id) << textCell(point.id)
                        << textCell(nameOf(point, language)) << textCell(pick(point.note, language))
                        << textCell(sourcesText(list, point.sources, language));
        }
    }
}

} // namespace

Section notesSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("notes"), language.translate("Report", "Notes on sources"), {}};
    Table notes = tableOf("notes",
                          {},
                          {textColumn("pack", language.translate("Field", "Pack"), 20),
                           textColumn("id", language.translate("Report", "Concerns"), 14),
                           textColumn("title", language.translate("Report", "Text"), 30),
                           textColumn("note", language.translate("Report", "Note"), 70),
                           textColumn("source", language.translate("Report", "Source"), 40)});
    Table documents = tableOf("documents",
                              language.translate("Report", "Documents cited"),
                              {textColumn("pack", language.translate("Field", "Pack"), 20),
                               textColumn("key", language.translate("Report", "Id"), 14),
                               textColumn("title", language.translate("Report", "Title"), 30),
                               textColumn("issuer", language.translate("Report", "Issuer"), 70),
                               textColumn("date", language.translate("Report", "Date"), 40)});
    for (const QString& id : in.audit().checklists) {
        const Checklist& list = in.list(id);
        addNotes(notes, list, language);
        for (const SourceDoc& doc : list.sources) {
            documents.cells << textCell(id) << textCell(doc.key)
                            << textCell(pick(doc.title, language)) << textCell(doc.issuer)
                            << textCell(doc.date);
        }
    }
    section.blocks.append(std::move(notes));
    section.blocks.append(std::move(documents));
    return section;
}

} // namespace zt::auditreport
