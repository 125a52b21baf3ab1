// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/sections.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

namespace zt::gatewayreport {

namespace {

QString outcomeText(const TimelineRun& run, const Language& language)
{
    return gatewayOutcomeText(outcomeKey(run.outcome), language);
}

void addStep(Table& table,
             const GatewayInput& in,
             const GatewayScenario& scenario,
             const QString& timeline,
             int number,
             const StepOutcome& outcome)
{
    const Language& language = in.language;
    const ScenarioStep& step = *outcome.step->step;
    const int at = outcome.decision.rule;
    const GatewayRule rule = at < 0 ? GatewayRule() : in.policy().rules.at(at);
    const QString note = pick(step.note, language);
    const QString source = rule.sources.isEmpty()
                               ? QString()
                               : sourceText(rule.sources.last(), in.policy().sources, language);
    table.cells << textCell(scenario.id) << textCell(timeline) << integerCell(number)
                << textCell(scenarioTimeText(scenario.start, step.atMs))
                << textCell(scenarioActorText(scenario, step.actor, language))
                << textCell(note.isEmpty() ? gatewayActionText(step.action, language) : note)
                << textCell(gatewayAnswerText(outcome.decision.answer, language))
                << textCell(gatewayAnswerText(step.expect, language)) << textCell(rule.id)
                << textCell(nameOf(rule, language)) << textCell(rule.item) << textCell(source);
}

} // namespace

Section scenarioSection(const GatewayInput& in)
{
    const Language& language = in.language;
    Table table =
        tableOf("scenarios",
                {},
                {textColumn("code", language.translate("Report", "Scenario"), 9),
                 textColumn("name", language.translate("Report", "Name"), 36),
                 textColumn("kind", language.translate("Report", "Kind"), 12),
                 textColumn("outcome", language.translate("Report", "Outcome"), 20),
                 textColumn("counterpart", language.translate("Report", "Benign counterpart"), 20),
                 textColumn("declared", language.translate("Report", "Declared decisive"), 18),
                 textColumn("computed", language.translate("Report", "Computed decisive"), 24),
                 textColumn("gist", language.translate("Report", "What happens"), 70)},
                true);
    for (int i = 0; i < in.runs().size(); ++i) {
        const ScenarioRun& run = in.runs().at(i);
        const GatewayScenario& scenario = *run.scenario;
        const DecisiveItems items =
            decisiveItems(in.policy(), scenario, in.source.cutSets.value(i));
        table.cells << textCell(scenario.id) << textCell(pick(scenario.name, language))
                    << textCell(scenarioKindText(scenario.kind, language))
                    << textCell(outcomeText(run.attack, language))
                    << textCell(run.twin ? outcomeText(*run.twin, language) : scenario.twin)
                    << textCell(joinList(scenario.decisive, language))
                    << textCell(joinList(items.both + items.computedOnly, language))
                    << textCell(pick(scenario.gist, language));
    }
    return {QStringLiteral("scenarios"), language.translate("Report", "Scenarios"), {table}};
}

Section stepSection(const GatewayInput& in)
{
    const Language& language = in.language;
    Table table =
        tableOf("steps",
                {},
                {textColumn("code", language.translate("Report", "Scenario"), 9),
                 textColumn("timeline", language.translate("Report", "Course"), 14),
                 numberColumn("number", language.translate("Report", "Step")),
                 textColumn("time", language.translate("Report", "Time"), 12),
                 textColumn("actor", language.translate("Report", "Who"), 20),
                 textColumn("deed", language.translate("Report", "What happens"), 50),
                 textColumn("verdict", language.translate("Report", "Verdict"), 20),
                 textColumn("expected", language.translate("Report", "With every item there"), 20),
                 textColumn("rule", language.translate("Report", "Rule"), 11),
                 textColumn("rule_name", language.translate("Report", "Rule's name"), 24),
                 textColumn("item", language.translate("Report", "Item"), 6),
                 textColumn("clause", language.translate("Report", "Clause"), 50)},
                true);
    const QString own = language.translate("Report", "scenario");
    const QString twin = language.translate("Report", "counterpart");
    for (const ScenarioRun& run : in.runs()) {
        int number = 0;
        for (const StepOutcome& step : run.attack.steps) {
            addStep(table, in, *run.scenario, own, ++number, step);
        }
        number = 0;
        if (run.twin) {
            for (const StepOutcome& step : run.twin->steps) {
                addStep(table, in, *run.scenario, twin, ++number, step);
            }
        }
    }
    return {QStringLiteral("steps"), language.translate("Report", "Steps"), {table}};
}

} // namespace zt::gatewayreport
