// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/sections.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

#include <algorithm>

namespace zt::gatewayreport {

namespace {

constexpr int perPercent = 10;

ReportCell counted(const GatewayInput& in, ScenarioOutcome outcome)
{
    return integerCell(
        std::count_if(in.runs().cbegin(), in.runs().cend(), [outcome](const ScenarioRun& run) {
            return run.attack.outcome == outcome;
        }));
}

Table runTable(const GatewayInput& in)
{
    const Language& language = in.language;
    const RunSettings& settings = in.source.result.settings;
    const GatewayScenarios& catalogue = in.source.result.gateway->catalogue();
    Table table = namesAndValues("run", language.translate("Report", "What was run"));
    addRow(table, language.translate("Report", "Assessment"), textCell(in.snapshot.profile.name));
    addRow(table, language.translate("Report", "Items that are there"), textCell(in.source.items));
    addRow(table,
           language.translate("Report", "Trust algorithm"),
           textCell(trustAlgorithmText(
               settings.algorithm.score, settings.algorithm.contextual, language)));
    addRow(table,
           language.translate("Report", "Seed"),
           integerCell(static_cast<qint64>(settings.seed)));
    addRow(table,
           language.translate("Report", "Policy"),
           textCell(in.policy().id + u' ' + in.policy().version));
    addRow(
        table, language.translate("Report", "SHA-256 of the policy"), textCell(in.policy().sha256));
    addRow(table,
           language.translate("Report", "Scenarios"),
           textCell(catalogue.id + u' ' + catalogue.version));
    addRow(table,
           language.translate("Report", "SHA-256 of the scenarios"),
           textCell(catalogue.sha256));
    addRow(table,
           language.translate("Report", "SHA-256 of the decisions"),
           textCell(in.source.result.logSha256));
    return table;
}

Table outcomeTable(const GatewayInput& in)
{
    Table table = tableOf("outcomes",
                          in.language.translate("Report", "What came of the scenarios"),
                          {textColumn("outcome", in.language.translate("Report", "Outcome"), 40),
                           numberColumn("count", in.language.translate("Report", "Scenarios"))});
    table.columns.last().total = true;
    for (const ScenarioOutcome outcome : {ScenarioOutcome::Passed,
                                          ScenarioOutcome::Detected,
                                          ScenarioOutcome::Refused,
                                          ScenarioOutcome::Blocked,
                                          ScenarioOutcome::Served}) {
        table.cells << textCell(gatewayOutcomeText(outcomeKey(outcome), in.language))
                    << counted(in, outcome);
    }
    return table;
}

} // namespace

Section coverSection(const GatewayInput& in)
{
    Section section{
        QStringLiteral("cover"), in.language.translate("Report", "Gateway simulation"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  in.language.translate(
                      "Report",
                      "Attacks and ordinary uses, run against a reference gateway that has the "
                      "items named here. Whoever repeats the run with the same items, seed, "
                      "policy and scenarios gets the same SHA-256 of the decisions.")});
    section.blocks.append(runTable(in));
    section.blocks.append(outcomeTable(in));
    return section;
}

Section itemSection(const GatewayInput& in)
{
    const Language& language = in.language;
    Table table = tableOf("items",
                          {},
                          {textColumn("item", language.translate("Report", "Item"), 8),
                           textColumn("name", language.translate("Report", "Name"), 60),
                           Column{.key = QStringLiteral("share"),
                                  .title = language.translate("Report", "There for"),
                                  .kind = CellKind::WholePercent}},
                          true);
    for (int item = 0; item < in.policy().items.size(); ++item) {
        const QString& id = in.policy().items.at(item);
        const QList<GuidelineItem>& known = in.guideline().items;
        const auto text = std::find_if(
            known.cbegin(), known.cend(), [&](const auto& one) { return one.id == id; });
        table.cells << textCell(id)
                    << textCell(text != known.cend() ? nameOf(*text, language) : QString())
                    << wholePercentCell(in.controls().share(item) / perPercent);
    }
    return {QStringLiteral("items"), language.translate("Report", "Items"), {table}};
}

} // namespace zt::gatewayreport
