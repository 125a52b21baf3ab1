// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident/sections.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingincident.h"

namespace zt::incidentreport {

namespace {

Table exhibitTable(const IncidentInput& in)
{
    const Language& language = in.language;
    QList<Column> columns{
        textColumn("code", language.translate("Field", "Code"), 8),
        textColumn("name", language.translate("Field", "Name"), 30),
        textColumn("container", language.translate("Field", "Container"), 24),
        textColumn("holder", language.translate("Report", "Held by"), 18),
        textColumn("sha256", language.translate("Report", "SHA-256 of the file kept here"), 70)};
    for (const GuidelineText& principle : in.guide.principles) {
        columns.append(
            textColumn(qPrintable(principle.id.toLower()), pick(principle.name, language), 14));
    }
    columns.append(textColumn("explanation", language.translate("Field", "Explanation"), 40));
    Table table =
        tableOf("exhibits", language.translate("Report", "Exhibits and principles"), columns);
    for (qsizetype i = 0; i < in.file.exhibits.size(); ++i) {
        const Exhibit& exhibit = in.file.exhibits[i];
        const ExhibitStatus& status = in.status.exhibits[i];
        table.cells << textCell(exhibit.code) << textCell(exhibit.name)
                    << textCell(exhibit.container) << textCell(status.holder)
                    << textCell(status.kept);
        for (const PrincipleStatus& principle : status.principles) {
            table.cells << textCell(triText(principle.kept, language));
        }
        table.cells << textCell(exhibit.explanation);
    }
    return table;
}

Table issueTable(const IncidentInput& in)
{
    const Language& language = in.language;
    Table table =
        tableOf("custody_issues",
                language.translate("Report", "Gaps in the chains"),
                {textColumn("code", language.translate("Field", "Code"), 8),
                 Column{.key = QStringLiteral("entry"),
                        .title = language.translate("Report", "Entry"),
                        .kind = CellKind::Integer},
                 textColumn("issue", language.translate("Report", "Observation"), 50),
                 textColumn("breaks", language.translate("Report", "Principle or duty"), 30)});
    for (const ExhibitStatus& exhibit : in.status.exhibits) {
        for (const CustodyIssue& issue : exhibit.issues) {
            const QString id = principleOf(issue.kind);
            table.cells << textCell(exhibit.code)
                        << (issue.entry < 0 ? ReportCell{} : integerCell(issue.entry + 1))
                        << textCell(custodyIssueText(issue.kind, language))
                        << textCell(id + QLatin1Char(' ') + guideName(in.guide, id, language));
        }
    }
    return table;
}

} // namespace

Section exhibitSection(const IncidentInput& in)
{
    Section section{
        QStringLiteral("exhibits"), in.language.translate("Report", "Evidence preserved"), {}};
    section.blocks.append(exhibitTable(in));
    section.blocks.append(issueTable(in));
    return section;
}

Section custodySection(const IncidentInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("custody"), language.translate("Field", "Chain of custody"), {}};
    Table table = tableOf("custody",
                          {},
                          {textColumn("code", language.translate("Field", "Code"), 8),
                           Column{.key = QStringLiteral("entry"),
                                  .title = language.translate("Report", "Entry"),
                                  .kind = CellKind::Integer},
                           timeColumn("time", language.translate("Report", "Time (Taipei)")),
                           textColumn("step", language.translate("Report", "Step"), 14),
                           textColumn("who", language.translate("Field", "Who"), 18),
                           textColumn("from", language.translate("Report", "Had it before"), 18),
                           textColumn("place", language.translate("Report", "Where"), 24),
                           textColumn("sha256", language.translate("Field", "SHA-256"), 70),
                           textColumn("seal", language.translate("Report", "Seal"), 20),
                           textColumn("note", language.translate("Field", "Note"), 30)},
                          true);
    for (const Exhibit& exhibit : in.file.exhibits) {
        int number = 0;
        for (const CustodyEntry& entry : exhibit.custody) {
            table.cells << textCell(exhibit.code) << integerCell(++number) << momentCell(entry.at)
                        << textCell(custodyStepText(entry.step, language)) << textCell(entry.who)
                        << textCell(entry.from) << textCell(entry.place) << textCell(entry.sha256)
                        << textCell(entry.seal) << textCell(entry.note);
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

Section sourceSection(const IncidentInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("sources"), language.translate("Report", "Notes on the sources"), {}};
    Table notes = tableOf("notes",
                          {},
                          {textColumn("id", language.translate("Report", "Id"), 6),
                           textColumn("name", language.translate("Field", "Name"), 24),
                           textColumn("note", language.translate("Field", "Note"), 80)});
    for (const GuidelineText& note : in.guide.notes) {
        notes.cells << textCell(note.id) << textCell(pick(note.name, language))
                    << textCell(pick(note.text, language));
    }
    for (const IncidentDeadline& deadline : in.guide.deadlines) {
        notes.cells << textCell(deadline.id) << textCell(pick(deadline.name, language))
                    << textCell(pick(deadline.note, language));
    }
    Table documents = tableOf("documents",
                              language.translate("Report", "Documents cited"),
                              {textColumn("key", language.translate("Report", "Id"), 16),
                               textColumn("title", language.translate("Report", "Title"), 60),
                               textColumn("issuer", language.translate("Report", "Issuer"), 40),
                               textColumn("date", language.translate("Report", "Date"), 30)});
    for (const SourceDoc& source : in.guide.sources) {
        documents.cells << textCell(source.key) << textCell(pick(source.title, language))
                        << textCell(source.issuer) << textCell(source.date);
    }
    section.blocks.append(std::move(notes));
    section.blocks.append(std::move(documents));
    return section;
}

} // namespace zt::incidentreport
