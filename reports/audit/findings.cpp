// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

namespace zt::auditreport {

namespace {

QList<Column> findingColumns(const Language& language)
{
    return {textColumn("code", language.translate("AuditReport", "Finding"), 10),
            textColumn("status", language.translate("Field", "Status"), 14),
            textColumn("severity", language.translate("Field", "Severity"), 10),
            textColumn("points", language.translate("AuditReport", "Points"), 16),
            textColumn("criteria", language.translate("Field", "Criteria"), 50),
            textColumn("condition", language.translate("Field", "Condition"), 50),
            textColumn("cause", language.translate("Field", "Cause"), 40),
            textColumn("effect", language.translate("Field", "Effect"), 40),
            textColumn("recommendation", language.translate("Field", "Recommendation"), 40),
            numberColumn("deduction", language.translate("Field", "Deduction points")),
            textColumn("response", language.translate("Field", "Management's response"), 40),
            textColumn("owner", language.translate("Field", "Who remedies it"), 20),
            dateColumn("raised_on", language.translate("Field", "Raised on")),
            dateColumn("due", language.translate("Field", "Due")),
            numberColumn("days", language.translate("AuditReport", "Age (days)")),
            numberColumn("overdue", language.translate("AuditReport", "Overdue (days)")),
            textColumn("earlier", language.translate("AuditReport", "Repeats"), 14),
            textColumn("closed_by", language.translate("Field", "Closed by"), 16),
            dateColumn("closed_on", language.translate("Field", "Closed on")),
            textColumn("close_reason",
                       language.translate("Field", "Why it is closed without a retest"),
                       40)};
}

QString criteriaText(const AuditInput& in, const AuditFinding& finding)
{
    QStringList lines;
    for (const PointRef& ref : finding.criteria) {
        lines.append(in.criterionText(ref));
    }
    return lines.join(QLatin1Char('\n'));
}

ReportCell daysCell(const std::optional<qint64>& days)
{
    return days ? integerCell(*days) : ReportCell{};
}

void addFinding(Table& table, const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    const FindingAge age = ageOf(in.snapshot, finding, in.given.today);
    table.cells << textCell(finding.code)
                << textCell(auditFindingStatusText(finding.status, language))
                << textCell(auditSeverityText(finding.severity, language))
                << textCell(in.codesOf(finding.criteria)) << textCell(criteriaText(in, finding))
                << textCell(finding.condition) << textCell(finding.cause)
                << textCell(finding.effect) << textCell(finding.recommendation)
                << numberCell(finding.deduction) << textCell(finding.response)
                << textCell(finding.owner) << dateCell(finding.raisedOn) << dateCell(finding.due)
                << daysCell(age.days) << integerCell(age.overdue)
                << textCell(joinList(age.earlier, language)) << textCell(finding.closedBy)
                << dateCell(finding.closedOn) << textCell(finding.closeReason);
}

/// What became of one finding, step by step.
void addSteps(Table& table, const AuditInput& in, const AuditFinding& finding)
{
    const Language& language = in.language;
    const auto add = [&](const QDate& on,
                         const QString& step,
                         const QString& text,
                         const QList<EvidenceId>& evidence) {
        table.cells << textCell(finding.code) << dateCell(on) << textCell(step) << textCell(text)
                    << evidenceNames(in.snapshot, evidence)
                    << evidenceHashes(in.snapshot, evidence);
    };
    for (const FollowUp& one : finding.followUps) {
        add(one.on, language.translate("AuditReport", "Follow-up"), one.text, {});
    }
    for (const Retest& one : finding.retests) {
        add(one.on,
            one.passed ? language.translate("AuditReport", "Retest passed")
                       : language.translate("AuditReport", "Retest failed"),
            one.text,
            one.evidence);
    }
    if (finding.status == AuditFindingStatus::Closed) {
        add(finding.closedOn,
            fill(language.translate("AuditReport", "Closed by %1"), {finding.closedBy}),
            finding.closeReason,
            {});
    }
}

} // namespace

Section findingsSection(const AuditInput& in)
{
    Section section{
        QStringLiteral("findings"), in.language.translate("AuditReport", "Findings"), {}};
    Table table = tableOf("findings", {}, findingColumns(in.language), true);
    for (const AuditFinding* finding : in.findings) {
        addFinding(table, in, *finding);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section followUpSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("follow_up"), language.translate("AuditReport", "Follow-up"), {}};
    Table table = tableOf("follow_up",
                          {},
                          {textColumn("code", language.translate("AuditReport", "Finding"), 10),
                           dateColumn("on", language.translate("Report", "Date")),
                           textColumn("step", language.translate("Report", "Step"), 20),
                           textColumn("text", language.translate("Report", "Text"), 60),
                           textColumn("evidence", language.translate("Field", "Evidence"), 30),
                           textColumn("evidence_sha256",
                                      language.translate("Report", "SHA-256 of the evidence"),
                                      70)},
                          true);
    for (const AuditFinding* finding : in.findings) {
        addSteps(table, in, *finding);
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::auditreport
