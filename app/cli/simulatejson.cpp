// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatejson.h"

#include "model/gateway/decisionlog.h"
#include "model/gateway/preparedgateway.h"
#include "reports/wordinggateway.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qint64 nsPerSecond = 1000 * nsPerMs;
constexpr int whole = 1000;

QJsonArray itemsJson(const GatewayPolicy& policy, const CutSet& set)
{
    QJsonArray items;
    for (const int item : set) {
        items.append(policy.items.at(item));
    }
    return items;
}

QJsonArray controlsJson(const GatewayPolicy& policy, const ControlSet& controls)
{
    QJsonArray items;
    for (int item = 0; item < policy.items.size(); ++item) {
        if (controls.share(item) == whole) {
            items.append(policy.items.at(item));
        }
    }
    return items;
}

QJsonObject sharesJson(const GatewayPolicy& policy, const ControlSet& controls)
{
    QJsonObject shares;
    for (int item = 0; item < policy.items.size(); ++item) {
        const int share = controls.share(item);
        if (share > 0 && share < whole) {
            shares.insert(policy.items.at(item), share);
        }
    }
    return shares;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString clauseOf(const GatewayRule& rule)
{
    const SourceRef source = rule.sources.value(rule.sources.size() - 1);
    return QStringLiteral("%1 %2").arg(source.doc, source.section);
}

QJsonObject factsJson(const GatewayPolicy& policy, const StepOutcome& step)
{
    QJsonObject facts;
    for (const RuleVoice& voice : step.voices) {
        const GatewayFact fact = policy.rules.at(voice.rule).require.fact;
        facts.insert(gatewayFactKey(fact), factValueText(fact, voice.fact));
    }
    return facts;
}

QJsonObject
stepJson(const GatewayPolicy& policy, const StepOutcome& outcome, const QString& failedStep)
{
    const ScenarioStep& step = *outcome.step->step;
    const int at = outcome.decision.rule;
    const GatewayRule rule = at < 0 ? GatewayRule() : policy.rules.at(at);
    QJsonArray reached;
    for (const StepGoal goal : outcome.reached) {
        reached.append(goalKey(goal));
    }
    return {{QStringLiteral("t"), outcome.step->at / nsPerSecond},
            {QStringLiteral("actor"), step.actor},
            {QStringLiteral("action"), actionKey(step.action)},
            {QStringLiteral("target"), orNull(step.target)},
            {QStringLiteral("verdict"), answerWord(outcome.decision.answer)},
            {QStringLiteral("expected"), answerWord(step.expect)},
            {QStringLiteral("granted"), outcome.granted},
            {QStringLiteral("rule"), orNull(rule.id)},
            {QStringLiteral("item"), orNull(rule.item)},
            {QStringLiteral("clause"), at < 0 ? QJsonValue(QJsonValue::Null) : clauseOf(rule)},
            {QStringLiteral("failed_step"), orNull(failedStep)},
            {QStringLiteral("facts"), factsJson(policy, outcome)},
            {QStringLiteral("reached"), reached}};
}

QJsonArray
stepsJson(const GatewayPolicy& policy, const TimelineRun& run, const QStringList& failedSteps)
{
    QJsonArray steps;
    for (size_t i = 0; i < run.steps.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        steps.append(stepJson(policy, run.steps[i], failedSteps.value(at)));
    }
    return steps;
}

/// What is declared decisive against what the cut sets say; nothing of an attack that gets through
/// as it is. An item that is missing anyhow can be in no set.
std::optional<DecisiveItems> turnsOn(const GatewayPolicy& policy, const SimulatedScenario& result)
{
    const QList<CutSet>& sets = *result.cutSets;
    if (sets.contains(CutSet())) {
        return std::nullopt;
    }
    DecisiveItems items = decisiveItems(policy, *result.run.scenario, sets);
    items.declaredOnly.removeIf([&](const QString& id) {
        const int item = policy.itemIndex(id);
        return item >= 0 && !result.cutFrom.test(static_cast<size_t>(item));
    });
    return items;
}

QJsonObject decisiveJson(const DecisiveItems& items)
{
    return {{QStringLiteral("both"), QJsonArray::fromStringList(items.both)},
            {QStringLiteral("computed_only"), QJsonArray::fromStringList(items.computedOnly)},
            {QStringLiteral("declared_only"), QJsonArray::fromStringList(items.declaredOnly)}};
}

/// Decisive though not declared: "+1-4"; declared, but in no cut set: "−2-1".
QString differenceText(const DecisiveItems& items)
{
    QStringList texts;
    for (const QString& item : items.computedOnly) {
        texts.append(u'+' + item);
    }
    for (const QString& item : items.declaredOnly) {
        texts.append(QChar(0x2212) + item);
    }
    return texts.join(u' ');
}

QJsonObject scenarioJson(const GatewayPolicy& policy, const SimulatedScenario& result)
{
    const GatewayScenario& scenario = *result.run.scenario;
    QJsonObject json{
        {QStringLiteral("id"), scenario.id},
        {QStringLiteral("outcome"), outcomeKey(result.run.attack.outcome)},
        {QStringLiteral("as_expected"), result.run.attack.asExpected},
        {QStringLiteral("steps"), stepsJson(policy, result.run.attack, result.failedSteps)},
        {QStringLiteral("declared"), QJsonArray::fromStringList(scenario.decisive)},
    };
    if (result.run.twin) {
        json.insert(QStringLiteral("twin"),
                    QJsonObject{{QStringLiteral("outcome"), outcomeKey(result.run.twin->outcome)},
                                {QStringLiteral("steps"),
                                 stepsJson(policy, *result.run.twin, result.twinFailedSteps)}});
    }
    if (result.cutSets) {
        QJsonArray sets;
        for (const CutSet& set : *result.cutSets) {
            sets.append(itemsJson(policy, set));
        }
        json.insert(QStringLiteral("cut_sets"), sets);
        const auto turns = turnsOn(policy, result);
        json.insert(QStringLiteral("decisive"),
                    turns ? QJsonValue(decisiveJson(*turns)) : QJsonValue(QJsonValue::Null));
    }
    return json;
}

/// The rules that decided something else than ALLOW, each once.
QString decidingRules(const GatewayPolicy& policy, const TimelineRun& run)
{
    QStringList rules;
    for (const StepOutcome& step : run.steps) {
        if (step.decision.rule >= 0 && !rules.contains(policy.rules.at(step.decision.rule).id)) {
            rules.append(policy.rules.at(step.decision.rule).id);
        }
    }
    return rules.join(u' ');
}

QString
cutSetsText(const CliContext& context, const GatewayPolicy& policy, const QList<CutSet>& sets)
{
    QStringList texts;
    for (const CutSet& set : sets) {
        if (set.empty()) {
            return context.translate("Cli", "gets through as it is");
        }
        QStringList items;
        for (const int item : set) {
            items.append(policy.items.at(item));
        }
        texts.append(u'{' + items.join(u' ') + u'}');
    }
    return texts.join(u' ');
}

} // namespace

QJsonObject simulationJson(const RuleBook& book,
                           const RunSettings& settings,
                           const QList<SimulatedScenario>& results,
                           const QString& logSha256)
{
    const GatewayPolicy& policy = book.policy();
    QJsonArray scenarios;
    for (const SimulatedScenario& result : results) {
        scenarios.append(scenarioJson(policy, result));
    }
    return {
        {QStringLiteral("seed"), static_cast<qint64>(settings.seed)},
        {QStringLiteral("algorithm"),
         settings.algorithm.score ? QStringLiteral("score") : QStringLiteral("criteria")},
        {QStringLiteral("context"),
         settings.algorithm.contextual ? QStringLiteral("contextual") : QStringLiteral("singular")},
        {QStringLiteral("items"), controlsJson(policy, settings.controls)},
        {QStringLiteral("shares"), sharesJson(policy, settings.controls)},
        {QStringLiteral("policy_sha256"), policy.sha256},
        {QStringLiteral("scenarios"), scenarios},
        {QStringLiteral("log_sha256"), logSha256}};
}

Listing simulationListing(const CliContext& context,
                          const RuleBook& book,
                          const QList<SimulatedScenario>& results)
{
    const bool zh = context.language().code() == LanguageCode::ZhTw;
    const bool sets = !results.isEmpty() && results.first().cutSets;
    Listing listing{{context.translate("Cli", "Scenario"),
                     context.translate("Cli", "Name"),
                     context.translate("Cli", "Outcome"),
                     context.translate("Cli", "As expected"),
                     context.translate("Cli", "Rules"),
                     context.translate("Cli", "Declared")},
                    {},
                    {}};
    if (sets) {
        listing.heads.append(context.translate("Cli", "Gets through if missing"));
        listing.heads.append(context.translate("Cli", "Differs from declared"));
    }
    for (const SimulatedScenario& result : results) {
        const GatewayScenario& scenario = *result.run.scenario;
        QStringList row = {
            scenario.id,
            zh ? scenario.name.zh : scenario.name.en,
            gatewayOutcomeText(outcomeKey(result.run.attack.outcome), context.language()),
            result.run.attack.asExpected ? context.translate("Cli", "yes")
                                         : context.translate("Cli", "no"),
            decidingRules(book.policy(), result.run.attack),
            scenario.decisive.join(u' ')};
        if (sets) {
            row.append(cutSetsText(context, book.policy(), *result.cutSets));
            const auto turns = turnsOn(book.policy(), result);
            row.append(turns ? differenceText(*turns) : QString());
        }
        listing.rows.append(row);
    }
    return listing;
}

} // namespace zt
