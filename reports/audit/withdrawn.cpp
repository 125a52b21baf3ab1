// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingupgrade.h"

namespace zt::auditreport {

namespace {

QList<Column> withdrawnColumns(const Language& language)
{
    return {textColumn("code", language.translate("AuditReport", "Point"), 20),
            textColumn("why", language.translate("AuditReport", "What became of it"), 30),
            textColumn("text", language.translate("AuditReport", "What was asked"), 50),
            textColumn("result", language.translate("Field", "Result"), 14),
            textColumn("reason", language.translate("Field", "Why it is not applicable"), 30),
            textColumn("procedure", language.translate("Field", "Procedure performed"), 40),
            textColumn("observation", language.translate("Field", "Observation"), 50),
            textColumn("sample", language.translate("Field", "Sample"), 30),
            textColumn("conclusion", language.translate("Field", "Conclusion"), 40),
            textColumn("evidence", language.translate("Field", "Evidence"), 30),
            textColumn("answer", language.translate("Field", "The audited unit's answer"), 14),
            textColumn(
                "answer_text", language.translate("Field", "The audited unit's explanation"), 40),
            textColumn("answer_evidence",
                       language.translate("Field", "Evidence named by the audited unit"),
                       30),
            textColumn("answered_by", language.translate("Field", "Answered by"), 16),
            textColumn("preparer", language.translate("Field", "Prepared by"), 16),
            timeColumn("prepared_at", language.translate("Field", "Prepared at"))};
}

void addPaper(Table& table, const AuditInput& in, const WithdrawnPaper& one)
{
    const PointResult& paper = *in.snapshot.pointResult(in.audit().id, one.ref);
    const ChecklistPoint& point = *in.point(one.ref);
    const bool answered = !paper.answeredBy.isEmpty();
    table.cells << textCell(toKey(one.ref)) << textCell(withdrawnText(one, in.language))
                << textCell(sentenceOf(point, in.language))
                << textCell(auditResultText(paper.result, in.language)) << textCell(paper.reason)
                << textCell(paper.procedure) << textCell(paper.observation)
                << textCell(paper.sample) << textCell(paper.conclusion)
                << evidenceNames(in.snapshot, paper.evidence)
                << (answered ? textCell(auditResultText(paper.answer, in.language)) : ReportCell{})
                << textCell(paper.answerText) << textCell(paper.answerEvidence)
                << textCell(paper.answeredBy) << textCell(paper.preparer)
                << utcCell(paper.preparedAt);
}

} // namespace

std::optional<Section> withdrawnSection(const AuditInput& in)
{
    const QList<WithdrawnPaper> papers = EarlierPapers(in.snapshot, in.audit()).withdrawn();
    if (papers.isEmpty()) {
        return std::nullopt;
    }
    Section section{
        QStringLiteral("withdrawn"), in.language.translate("AuditReport", "Withdrawn points"), {}};
    Table table = tableOf("withdrawn", {}, withdrawnColumns(in.language), true);
    for (const WithdrawnPaper& one : papers) {
        addPaper(table, in, one);
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::auditreport
