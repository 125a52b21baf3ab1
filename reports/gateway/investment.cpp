// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/analyses.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wordinggatewayanalysis.h"

namespace zt::gatewayreport {

namespace {

QString costTitle(const InvestmentPlan& plan, const Language& language)
{
    return plan.unit == InvestmentUnit::Dollars ? language.translate("Report", "NT$")
                                                : language.translate("Report", "Number of items");
}

/// "A-07 特權帳號管理": what to do, by code and title.
QString measuresText(const InvestmentPlan& plan, const IndexSet& options, const Language& language)
{
    QStringList names;
    for (const int one : options) {
        const NamedOption& option = plan.options.at(one);
        names.append((option.code + u' ' + option.title).trimmed());
    }
    return joinList(names, language);
}

/// Items that a set completes or brings on; an item's code is the item itself.
QString itemsText(const InvestmentPlan& plan, const IndexSet& options, const Language& language)
{
    QStringList items;
    for (const int one : options) {
        for (const QString& item : plan.options.at(one).items) {
            if (!items.contains(item)) {
                items.append(item);
            }
        }
    }
    items.sort();
    return joinList(items, language);
}

Table stepTable(const InvestView& view, const Language& language)
{
    Table table = tableOf("investment_steps",
                          language.translate("Report", "What to do, one after the other"),
                          {numberColumn("step", language.translate("Report", "Step")),
                           textColumn("measures", language.translate("Report", "Measures"), 44),
                           textColumn("items", language.translate("Report", "Closes items"), 22),
                           numberColumn("cost", costTitle(view.plan, language)),
                           numberColumn("total", language.translate("Report", "In all")),
                           textColumn("stops", language.translate("Report", "Then stopped"), 26)});
    Money total = 0;
    for (const InvestmentStep& step : view.steps) {
        total += step.cost;
        table.cells << integerCell(table.rowCount() + 1)
                    << textCell(measuresText(view.plan, step.options, language))
                    << textCell(itemsText(view.plan, step.options, language))
                    << integerCell(step.cost) << integerCell(total)
                    << textCell(joinList(attackIds(view.plan, step.stopped), language));
    }
    return table;
}

Table curveTable(const InvestView& view, const Language& language)
{
    Table table =
        tableOf("investment_curve",
                language.translate("Report", "Attacks stopped against what it takes"),
                {numberColumn("cost", costTitle(view.plan, language)),
                 numberColumn("stopped", language.translate("Report", "Attacks stopped")),
                 numberColumn("at_most", language.translate("Report", "At most")),
                 textColumn("measures", language.translate("Report", "Measures"), 44),
                 textColumn("stops", language.translate("Report", "Stopped besides today's"), 36)});
    for (const InvestmentPoint& point : view.plan.curve.points) {
        table.cells << integerCell(point.cost) << integerCell(point.stopped)
                    << integerCell(point.most)
                    << textCell(joinList(optionCodes(view.plan, point.options), language))
                    << textCell(joinList(stopsBesides(view.plan, point), language));
    }
    return table;
}

} // namespace

Section investmentSection(const InvestView& view, const Language& language)
{
    Section section{QStringLiteral("investment"),
                    language.translate("Report", "Investment curve"),
                    {Paragraph{Paragraph::Style::Plain, standingText(view.plan, language)}}};
    if (view.budget) {
        section.blocks.append(
            Paragraph{Paragraph::Style::Plain,
                      fill(language.translate("Report", "Budget: %1"),
                           {investmentCostText(view.plan.unit, *view.budget, language)})});
    }
    for (const QString& remark : investmentRemarks(view.plan, language)) {
        section.blocks.append(Paragraph{Paragraph::Style::Note, remark});
    }
    if (!view.steps.isEmpty()) {
        section.blocks.append(stepTable(view, language));
    }
    section.blocks.append(curveTable(view, language));
    return section;
}

} // namespace zt::gatewayreport
