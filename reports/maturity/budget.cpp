// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapcost.h"
#include "reports/maturity/sections.h"
#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

namespace zt::maturityreport {

namespace {

Column money(const QString& key, const QString& title, bool total = true)
{
    return Column{.key = key, .title = title, .kind = CellKind::Integer, .total = total};
}

Table quarterTable(const MaturityInput& in, const Budget& budget)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::quarters);
    table.main = true;
    table.columns = {
        Column{.key = QStringLiteral("quarter"),
               .title = language.translate("Report", "Quarter"),
               .widest = 14},
        money(QStringLiteral("approved"), language.translate("Report", "Decided (NT$)")),
        money(QStringLiteral("proposed"), language.translate("Report", "Candidates (NT$)")),
        money(QStringLiteral("total"), language.translate("Report", "Both (NT$)")),
        money(QStringLiteral("over"), language.translate("Report", "Over the limit (NT$)"), false),
    };
    for (const BudgetQuarter& quarter : budget.quarters) {
        table.cells << textCell(quarterText(quarter.quarter)) << integerCell(quarter.approved)
                    << integerCell(quarter.proposed) << integerCell(quarter.total())
                    << (quarter.over > 0 ? integerCell(quarter.over) : ReportCell{});
    }
    return table;
}

SeriesChart quarterChart(const MaturityInput& in, const Budget& budget)
{
    const Language& language = in.language;
    SeriesChart chart;
    chart.kind = SeriesChart::Kind::StackedColumns;
    chart.title = language.translate("Report", "One-off cost by quarter");
    chart.table = QLatin1String(tables::quarters);
    chart.series = {{language.translate("Report", "Decided"), {}},
                    {language.translate("Report", "Candidates"), {}}};
    chart.valueColumns = {1, 2};
    for (const BudgetQuarter& quarter : budget.quarters) {
        chart.categories.append(quarterText(quarter.quarter));
        chart.series[0].values.append(static_cast<double>(quarter.approved));
        chart.series[1].values.append(static_cast<double>(quarter.proposed));
    }
    return chart;
}

} // namespace

Section budgetSection(const MaturityInput& in)
{
    const Language& language = in.language;
    const Budget budget =
        budgetWithCandidates(in.snapshot.actions.values(), in.snapshot.roadmap.budgetPerQuarter);
    Section section{QStringLiteral("budget"), language.translate("Report", "Budget"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("Report",
                           "A one-off cost is spread evenly over the days from start to due. "
                           "Decided are actions approved, in progress or done.")});
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        fill(language.translate("Report",
                                "Without dates, so in no quarter: NT$ %1. Yearly cost besides: "
                                "NT$ %2."),
             {groupedNumber(budget.undated), groupedNumber(budget.yearly)})});
    if (!budget.quarters.isEmpty()) {
        section.blocks.append(quarterChart(in, budget));
        section.blocks.append(quarterTable(in, budget));
    }
    return section;
}

} // namespace zt::maturityreport
