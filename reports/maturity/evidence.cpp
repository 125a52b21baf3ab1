// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/maturity/sections.h"

namespace zt::maturityreport {

namespace {

QList<Column> evidenceColumns(const Language& language)
{
    return {
        textColumn(QStringLiteral("name"), language.translate("Field", "Evidence"), 36),
        textColumn(QStringLiteral("kind"), language.translate("Field", "Kind"), 10),
        textColumn(QStringLiteral("sha256"), language.translate("Field", "SHA-256"), 70),
        Column{.key = QStringLiteral("size"),
               .title = language.translate("Field", "Size in bytes"),
               .kind = CellKind::Integer},
        textColumn(QStringLiteral("media_type"), language.translate("Field", "Media type"), 24),
        textColumn(QStringLiteral("address"), language.translate("Field", "Address"), 40),
        Column{.key = QStringLiteral("valid_from"),
               .title = language.translate("Field", "Valid from"),
               .kind = CellKind::Date},
        Column{.key = QStringLiteral("valid_to"),
               .title = language.translate("Field", "Valid to"),
               .kind = CellKind::Date},
        Column{.key = QStringLiteral("added_at"),
               .title = language.translate("Field", "Added at"),
               .kind = CellKind::Time},
        textColumn(QStringLiteral("items"), language.translate("Report", "Shows"), 30),
        textColumn(QStringLiteral("note"), language.translate("Field", "Note"), 30),
    };
}

/// Items by evidence, found in one pass over the answers.
QHash<EvidenceId, QStringList> itemsByEvidence(const MaturityInput& in)
{
    QHash<EvidenceId, QStringList> items;
    for (const AnswerSheet& sheet : in.snapshot.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            for (const EvidenceId& id : answer.evidence) {
                items[id].append(in.refText(answer.ref()));
            }
        }
    }
    for (QStringList& list : items) {
        list.sort();
    }
    return items;
}

} // namespace

Section evidenceSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("evidence"), language.translate("Field", "Evidence"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  language.translate(
                      "Report",
                      "The files lie in the assessment under their SHA-256; links are not "
                      "followed. The period is what a piece of evidence speaks of, not when it "
                      "was added.")});
    Table table;
    table.id = QStringLiteral("evidence");
    table.main = true;
    table.columns = evidenceColumns(language);
    const QHash<EvidenceId, QStringList> items = itemsByEvidence(in);
    for (const Evidence& one : in.snapshot.evidence) {
        const bool link = one.kind == EvidenceKind::Link;
        table.cells << textCell(one.name) << textCell(evidenceKindText(one.kind, language))
                    << textCell(one.sha256) << (link ? ReportCell{} : integerCell(one.size))
                    << textCell(one.mediaType) << textCell(one.address) << dateCell(one.validFrom)
                    << dateCell(one.validTo) << timeCell(one.addedAt)
                    << textCell(items.value(one.id).join(QLatin1Char('\n'))) << textCell(one.note);
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::maturityreport
