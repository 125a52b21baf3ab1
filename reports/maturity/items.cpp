// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/maturity/sections.h"
#include "reports/phrase.h"

namespace zt::maturityreport {

namespace {

/// In the order of ItemColumn, then what is not counted.
QList<Column> itemColumns(const Language& language)
{
    return {
        textColumn(QStringLiteral("code"), language.translate("Report", "Scope"), 16),
        textColumn(QStringLiteral("name"), language.translate("Field", "Name"), 26),
        textColumn(QStringLiteral("item"), language.translate("Report", "Item"), 10),
        textColumn(QStringLiteral("capability"), language.translate("Report", "Capability"), 20),
        textColumn(QStringLiteral("pillar"), language.translate("Report", "Pillar"), 10),
        textColumn(QStringLiteral("level"), language.translate("Report", "Level"), 10),
        textColumn(QStringLiteral("status"), language.translate("Field", "Status"), 16),
        Column{.key = QStringLiteral("share"),
               .title = language.translate("Field", "Share implemented"),
               .kind = CellKind::WholePercent},
        textColumn(QStringLiteral("applies"), language.translate("Report", "Applies"), 10),
        textColumn(
            QStringLiteral("why_not"), language.translate("Report", "Why it does not count"), 20),
        textColumn(QStringLiteral("note"), language.translate("Field", "How it is done"), 50),
        textColumn(QStringLiteral("evidence"), language.translate("Field", "Evidence"), 30),
        textColumn(QStringLiteral("evidence_sha256"),
                   language.translate("Report", "SHA-256 of the evidence"),
                   70),
        textColumn(QStringLiteral("assessor"), language.translate("Field", "Assessor"), 14),
        Column{.key = QStringLiteral("assessed_on"),
               .title = language.translate("Field", "Assessed on"),
               .kind = CellKind::Date},
        Column{.key = QStringLiteral("target_date"),
               .title = language.translate("Field", "Target date"),
               .kind = CellKind::Date},
        textColumn(QStringLiteral("review"), language.translate("Field", "Review"), 14),
        textColumn(QStringLiteral("reviewer"), language.translate("Field", "Reviewer"), 14),
        textColumn(
            QStringLiteral("review_note"), language.translate("Field", "Reviewer's note"), 30),
    };
}

/// One evidence a line, hashes in the same order; a link has its address instead.
void addEvidence(Table& table, const MaturityInput& in, const ItemAnswer& answer)
{
    QStringList names;
    QStringList hashes;
    for (const EvidenceId& id : answer.evidence) {
        if (const Evidence* one = in.snapshot.evidenceOf(id)) {
            names.append(one->name);
            hashes.append(one->kind == EvidenceKind::Link ? one->address : one->sha256);
        }
    }
    table.cells << textCell(names.join(QLatin1Char('\n')))
                << textCell(hashes.join(QLatin1Char('\n')));
}

void addItem(Table& table,
             const MaturityInput& in,
             const Scope& scope,
             const ItemStanding& standing)
{
    const Language& language = in.language;
    const GuidelineItem& item = in.guideline().items[standing.item];
    const ItemAnswer* found = in.snapshot.answers.find({scope, item.id});
    const ItemAnswer answer = found != nullptr ? *found : ItemAnswer{};
    table.cells << textCell(in.scopeCode(scope))
                << textCell(scopeTitle(scope, in.snapshot, language)) << textCell(item.id)
                << textCell(pick(item.capability, language)) << textCell(item.pillar)
                << textCell(item.level) << textCell(itemStatusWord(standing.status, language))
                << (standing.status == ItemStatus::Partial ? wholePercentCell(standing.sharePercent)
                                                           : ReportCell{})
                << textCell(triText(standing.applies() ? Tri::Yes : Tri::No, language))
                << textCell(whyNotText(standing.applicability, language)) << textCell(answer.note);
    addEvidence(table, in, answer);
    table.cells << textCell(answer.assessor) << dateCell(answer.assessedOn)
                << dateCell(answer.targetDate)
                << (found != nullptr ? textCell(reviewMarkText(answer.review, language))
                                     : ReportCell{})
                << textCell(answer.reviewer) << textCell(answer.reviewNote);
}

} // namespace

Section itemsSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("items"), language.translate("Report", "Items"), {}};
    Table table;
    table.id = QLatin1String(tables::items);
    table.main = true;
    table.columns = itemColumns(language);
    for (const MaturityView& view : in.own) {
        for (const ItemStanding& standing : view.own.items) {
            addItem(table, in, view.scope, standing);
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::maturityreport
