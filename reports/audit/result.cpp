// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>

namespace zt::auditreport {

namespace {

using Conditions = QList<CountBlock::Condition>;

/// Counts the points of a category that meet the conditions; every row looks at all points.
struct Counting
{
    const AuditInput& in;
    qsizetype categories;

    [[nodiscard]] Column column(const char* key, const QString& title, Conditions more) const
    {
        more.prepend({Category, {}, 0});
        Column one = numberColumn(key, title);
        one.formula = CountBlock{QLatin1String(tables::points),
                                 std::max<qsizetype>(1, categories),
                                 std::max<qsizetype>(1, in.points.size()),
                                 more};
        one.total = true;
        return one;
    }

    [[nodiscard]] Column column(const char* key, AuditResult result) const
    {
        const QString word = auditResultText(result, in.language);
        return column(key, word, {{Result, word, -1}});
    }

    [[nodiscard]] QString say(Tri value) const { return triText(value, in.language); }
};

QList<Column> categoryColumns(const AuditInput& in, qsizetype categories)
{
    const Language& language = in.language;
    const Counting count{in, categories};
    const QString yes = count.say(Tri::Yes);
    return {
        textColumn("category", language.translate("AuditReport", "Category id"), 24),
        textColumn("name", language.translate("AuditReport", "Category"), 30),
        count.column("points", language.translate("AuditReport", "Points"), {}),
        count.column("applicable", language.translate("AuditReport", "Count"), {{Counts, yes, -1}}),
        count.column("undecided",
                     language.translate("AuditReport", "Undecided"),
                     {{Applies, count.say(Tri::Unknown), -1},
                      {Result, auditResultText(AuditResult::Unchecked, language), -1}}),
        count.column("checked", language.translate("AuditReport", "Checked"), {{Checked, yes, -1}}),
        count.column("conform", AuditResult::Conform),
        count.column("partly", AuditResult::Partly),
        count.column("not", AuditResult::Not),
        count.column("not_applicable", AuditResult::NotApplicable),
        count.column("accepted",
                     language.translate("AuditReport", "Accepted, and still so"),
                     {{Review, reviewStateText(ReviewState::Accepted, language), -1},
                      {Stale, count.say(Tri::No), -1}}),
        count.column("stale",
                     language.translate("AuditReport", "Changed since accepted"),
                     {{Stale, yes, -1}})};
}

Table categoryTable(const AuditInput& in)
{
    const QList<Coverage> groups = coverageByGroup(in.points);
    Table table = tableOf("categories",
                          in.language.translate("AuditReport", "Result per category"),
                          categoryColumns(in, groups.size()),
                          true);
    for (const Coverage& one : groups) {
        const ChecklistGroup* group = in.list(one.checklist).group(one.group);
        table.cells << textCell(categoryKey(one.checklist, one.group))
                    << textCell(group != nullptr ? nameOf(*group, in.language) : one.group);
        for (const int number : {one.points,
                                 one.applicable,
                                 one.undecided,
                                 one.checked,
                                 one.conform,
                                 one.partly,
                                 one.notConform,
                                 one.notApplicable,
                                 one.accepted,
                                 one.stale}) {
            table.cells << integerCell(number);
        }
    }
    return table;
}

/// Coverage and, beside it, the deduction, each with what it rests on.
struct ScoreTable
{
    const AuditInput& in;
    Table table;

    void add(const QString& name, const ReportCell& value, const QString& basis = {})
    {
        table.cells << textCell(name) << value << textCell(basis);
    }

    void addCoverage()
    {
        const Language& language = in.language;
        const Coverage all = coverageOf(in.points);
        add(language.translate("AuditReport", "Points checked"), integerCell(all.checked));
        add(language.translate("AuditReport", "Points that count"), integerCell(all.applicable));
        add(language.translate("AuditReport", "Coverage"),
            all.applicable == 0 ? ReportCell{}
                                : percentCell(static_cast<double>(all.checked) / all.applicable),
            language.translate("AuditReport", "Points checked by points that count"));
    }

    void addDeduction()
    {
        const Language& language = in.language;
        const Audit& audit = in.audit();
        const DeductionSum sum = deductionOf(in.snapshot, audit, in.given.lists, in.points);
        const QString own =
            language.translate("AuditReport",
                               "The user's own parameters: a finding's points first, then those "
                               "of its checklist, then of the audit. The sources state no formula");
        const QString set = language.translate("AuditReport", "Set by the user");
        add(language.translate("AuditReport", "Deduction points"), integerCell(sum.points), own);
        add(language.translate("AuditReport", "Points of which no deduction is stated"),
            integerCell(sum.unstated));
        add(language.translate("Field", "Deduction where a point does not conform"),
            parameterCell(audit.deductionNot),
            set);
        add(language.translate("Field", "Deduction where a point partly conforms"),
            parameterCell(audit.deductionPartly),
            set);
    }

    void addFindings()
    {
        const Language& language = in.language;
        int open = 0;
        int overdue = 0;
        for (const AuditFinding* finding : in.findings) {
            open += finding->status != AuditFindingStatus::Closed ? 1 : 0;
            overdue += ageOf(in.snapshot, *finding, in.given.today).overdue > 0 ? 1 : 0;
        }
        add(language.translate("AuditReport", "Findings"), integerCell(in.findings.size()));
        add(language.translate("AuditReport", "Findings not closed"), integerCell(open));
        add(language.translate("AuditReport", "Findings overdue"), integerCell(overdue));
    }

    [[nodiscard]] ReportCell parameterCell(const std::optional<int>& points) const
    {
        return points ? integerCell(*points)
                      : textCell(in.language.translate("Wording", "Not set"));
    }
};

} // namespace

Section resultSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("result"), language.translate("Report", "Result"), {}};
    section.blocks.append(categoryTable(in));
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate("AuditReport",
                           "A point counts where its checklist says so or where it was given a "
                           "result. What nobody can tell yet is counted as undecided, never as "
                           "“does not apply”. Coverage says how far the audit is; the deduction "
                           "stands beside it and never takes its place.")});
    return section;
}

Section scoreSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("score"), language.translate("AuditReport", "Coverage and deduction"), {}};
    ScoreTable score{
        in,
        tableOf("score",
                {},
                {textColumn("name", language.translate("Report", "Parameter"), 40),
                 textColumn("value", language.translate("Report", "Value"), 14),
                 textColumn("basis", language.translate("AuditReport", "What it rests on"), 60)})};
    score.addCoverage();
    score.addDeduction();
    score.addFindings();
    section.blocks.append(std::move(score.table));
    return section;
}

} // namespace zt::auditreport
