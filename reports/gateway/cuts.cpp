// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/sections.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

namespace zt::gatewayreport {

QStringList GatewayInput::ids(const CutSet& set) const
{
    QStringList ids;
    for (const int item : set) {
        ids.append(policy().items.at(item));
    }
    return ids;
}

Section cutSetSection(const GatewayInput& in)
{
    const Language& language = in.language;
    Table table =
        tableOf("cut_sets",
                {},
                {textColumn("code", language.translate("Report", "Scenario"), 9),
                 textColumn("name", language.translate("Report", "Name"), 36),
                 textColumn("items", language.translate("Report", "Items"), 20),
                 numberColumn("order", language.translate("Report", "How many")),
                 textColumn("sentence", language.translate("Report", "In words"), 60),
                 textColumn("there", language.translate("Report", "Still in the way"), 20)},
                true);
    for (int i = 0; i < in.runs().size(); ++i) {
        const GatewayScenario& scenario = *in.runs().at(i).scenario;
        for (const CutSet& set : in.source.cutSets.value(i)) {
            CutSet left;
            for (const int item : set) {
                if (in.controls().share(item) > 0) {
                    left.push_back(item);
                }
            }
            const QStringList items = in.ids(set);
            table.cells << textCell(scenario.id) << textCell(pick(scenario.name, language))
                        << textCell(joinList(items, language)) << integerCell(items.size())
                        << textCell(cutSetText(items, language))
                        << textCell(joinList(in.ids(left), language));
        }
    }
    return {QStringLiteral("cut_sets"), language.translate("Report", "Cut sets"), {table}};
}

Section matrixSection(const GatewayInput& in)
{
    const Language& language = in.language;
    QList<Column> columns{textColumn("code", language.translate("Report", "Scenario"), 9),
                          textColumn("name", language.translate("Report", "Name"), 30)};
    for (const QString& item : in.policy().items) {
        columns.append(Column{.key = item, .title = item, .widest = 5});
    }
    Table table = tableOf("matrix", {}, columns, true);
    for (int i = 0; i < in.runs().size(); ++i) {
        const GatewayScenario& scenario = *in.runs().at(i).scenario;
        const DecisiveItems decisive =
            decisiveItems(in.policy(), scenario, in.source.cutSets.value(i));
        table.cells << textCell(scenario.id) << textCell(pick(scenario.name, language));
        for (const QString& item : in.policy().items) {
            table.cells << textCell(decisive.both.contains(item)           ? QStringLiteral("●")
                                    : decisive.computedOnly.contains(item) ? QStringLiteral("○")
                                    : decisive.declaredOnly.contains(item) ? QStringLiteral("◇")
                                                                           : QString());
        }
    }
    Section section{
        QStringLiteral("matrix"), language.translate("Report", "Items by scenarios"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate("Report",
                           "● decisive, as declared; ○ in a cut set, but not declared; ◇ declared, "
                           "but in no cut set of up to three items")});
    section.blocks.append(table);
    return section;
}

} // namespace zt::gatewayreport
