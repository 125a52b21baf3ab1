// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingcontradiction.h"

namespace zt::auditreport {

namespace {

QList<Column> paperColumns(const Language& language)
{
    return {
        textColumn("code", language.translate("AuditReport", "Point"), 20),
        textColumn("name", language.translate("Field", "Name"), 30),
        textColumn("result", language.translate("Field", "Result"), 14),
        textColumn("procedure", language.translate("Field", "Procedure performed"), 50),
        textColumn("observation", language.translate("Field", "Observation"), 50),
        textColumn("sample", language.translate("Field", "Sample"), 30),
        textColumn("samples", language.translate("AuditReport", "Samples drawn"), 14),
        textColumn("conclusion", language.translate("Field", "Conclusion"), 40),
        textColumn("evidence", language.translate("Field", "Evidence"), 30),
        textColumn("evidence_sha256", language.translate("Report", "SHA-256 of the evidence"), 70),
        textColumn("answer", language.translate("Field", "The audited unit's answer"), 14),
        textColumn(
            "answer_text", language.translate("Field", "The audited unit's explanation"), 40),
        textColumn("answer_evidence",
                   language.translate("Field", "Evidence named by the audited unit"),
                   30),
        textColumn("answered_by", language.translate("Field", "Answered by"), 16),
        dateColumn("answered_on", language.translate("Field", "Answered on")),
        textColumn(
            "accepted_digest", language.translate("Field", "Digest of what was accepted"), 70),
    };
}

QString samplesFor(const AuditInput& in, const PointRef& ref)
{
    QStringList codes;
    for (const AuditSample* sample : in.samples) {
        if (sample->points.contains(ref)) {
            codes.append(sample->code);
        }
    }
    return joinList(codes, in.language);
}

void addPaper(Table& table, const AuditInput& in, const PointResult& paper)
{
    const bool answered = !paper.answeredBy.isEmpty();
    table.cells << textCell(in.codeOf(paper.ref)) << textCell(in.nameOfPoint(paper.ref))
                << textCell(auditResultText(paper.result, in.language)) << textCell(paper.procedure)
                << textCell(paper.observation) << textCell(paper.sample)
                << textCell(samplesFor(in, paper.ref)) << textCell(paper.conclusion)
                << evidenceNames(in.snapshot, paper.evidence)
                << evidenceHashes(in.snapshot, paper.evidence)
                << (answered ? textCell(auditResultText(paper.answer, in.language)) : ReportCell{})
                << textCell(paper.answerText) << textCell(paper.answerEvidence)
                << textCell(paper.answeredBy) << dateCell(paper.answeredOn)
                << textCell(paper.acceptedDigest);
}

Table notesTable(const AuditInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("review_notes",
                          {},
                          {textColumn("code", language.translate("AuditReport", "Point"), 20),
                           textColumn("who", language.translate("Field", "Who"), 20),
                           timeColumn("time", language.translate("Report", "Time (Taipei)")),
                           textColumn("text", language.translate("Report", "Text"), 60)},
                          true);
    for (const PointStatus& status : in.points) {
        const PointResult* paper = in.snapshot.pointResult(in.audit().id, status.ref);
        for (const ReviewNote& note : paper != nullptr ? paper->notes : QList<ReviewNote>()) {
            table.cells << textCell(in.codeOf(status.ref)) << textCell(note.who)
                        << utcCell(note.time) << textCell(remarkText(note, language));
        }
    }
    return table;
}

} // namespace

Section papersSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("papers"), language.translate("AuditReport", "Working papers"), {}};
    Table table = tableOf("papers", {}, paperColumns(language), true);
    for (const PointStatus& status : in.points) {
        if (const PointResult* paper = in.snapshot.pointResult(in.audit().id, status.ref)) {
            addPaper(table, in, *paper);
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

Section reviewSection(const AuditInput& in)
{
    Section section{
        QStringLiteral("review_notes"), in.language.translate("Field", "Review notes"), {}};
    section.blocks.append(notesTable(in));
    return section;
}

} // namespace zt::auditreport
