// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypolicyreader.h"

#include "checklists/gatewayjson.h"
#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

std::optional<int> optionalAt(const QJsonObject& o, const char* name)
{
    const QJsonValue value = o.value(QLatin1String(name));
    return value.isUndefined() ? std::nullopt : std::optional<int>(value.toInt());
}

AccountRules readAccountRules(const QJsonObject& o)
{
    auto rules = entry<AccountRules>(o);
    rules.passwordMonths = optionalAt(o, "password_months");
    rules.passwordDays = optionalAt(o, "password_days");
    rules.suspendMonths = optionalAt(o, "suspend_months");
    rules.deleteMonths = optionalAt(o, "delete_months");
    rules.minLength = numberAt(o, QLatin1String("min_length"), rules.minLength);
    rules.letter = boolAt(o, QLatin1String("letter"), rules.letter);
    rules.digit = boolAt(o, QLatin1String("digit"), rules.digit);
    rules.symbol = boolAt(o, QLatin1String("symbol"), rules.symbol);
    rules.maxFailures = optionalAt(o, "max_failures");
    return rules;
}

GatewayPlace readPlace(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("id")),
            bilingualAt(o, QLatin1String("name")),
            textAt(o, QLatin1String("country"))};
}

Travel readTravel(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("from")),
            textAt(o, QLatin1String("to")),
            numberAt(o, QLatin1String("minutes"), 0)};
}

NotDemonstrable readNotDemonstrable(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("item")), bilingualAt(o, QLatin1String("reason"))};
}

FactTest readTest(const QJsonObject& o)
{
    FactTest test;
    test.fact = gatewayFactFromKey(textAt(o, QLatin1String("fact"))).value_or(test.fact);
    test.kind = testFromKey(textAt(o, QLatin1String("test"))).value_or(test.kind);
    const QJsonValue than = o.value(QLatin1String("than"));
    test.number = policyNumberFromKey(than.toString()).value_or(PolicyNumber::Literal);
    test.literal = than.toInt(0);
    return test;
}

std::array<Answer, truthCount> readAnswers(const QJsonObject& o)
{
    std::array<Answer, truthCount> answers{};
    for (const Truth truth : {Truth::False, Truth::Missing, Truth::Stale, Truth::Conflicting}) {
        answers[static_cast<size_t>(truth)] = // that of True stays ALLOW
            gatewayAnswerFromWord(o.value(truthKey(truth)).toString()).value_or(Answer{});
    }
    return answers;
}

GatewayRule readRule(const QJsonObject& o)
{
    auto rule = textEntry<GatewayRule>(o);
    rule.item = textAt(o, QLatin1String("item"));
    rule.restsOn = textsAt(o, QLatin1String("rests_on"));
    rule.liftedBy = textAt(o, QLatin1String("lifted_by"));
    rule.stage = stageFromKey(textAt(o, QLatin1String("stage"))).value_or(rule.stage);
    const QStringList actions = textsAt(o, QLatin1String("actions"));
    for (const QString& key : actions) {
        rule.actions.append(actionFromKey(key).value_or(GatewayAction::Request));
    }
    const QStringList operations = textsAt(o, QLatin1String("operations"));
    for (const QString& key : operations) {
        rule.operations.append(operationFromKey(key).value_or(Operation::Read));
    }
    rule.when = listAt(o, QLatin1String("when"), readTest);
    rule.require = readTest(o.value(QLatin1String("require")).toObject());
    rule.answers = readAnswers(o.value(QLatin1String("answers")).toObject());
    rule.contextual = boolAt(o, QLatin1String("contextual"), rule.contextual);
    rule.weight = numberAt(o, QLatin1String("weight"), rule.weight);
    rule.quarantines = boolAt(o, QLatin1String("quarantines"), rule.quarantines);
    return rule;
}

void readParameters(GatewayPolicy& policy, const QJsonObject& o)
{
    const auto number = [&](const char* name) { return numberAt(o, QLatin1String(name), 0); };
    policy.accountRulesInForce = textAt(o, QLatin1String("account_rules"));
    policy.maxFailures = number("max_failures");
    policy.failureConsequence = answerAt(o, QLatin1String("failure_consequence")).verdict;
    policy.sourceFailures = number("source_failures");
    policy.sourceRate = number("source_rate");
    policy.capacity = number("capacity");
    policy.desks = number("desks");
    policy.systemsInWindow = number("systems_in_window");
    policy.windowMinutes = number("window_minutes");
    policy.reviewDays = number("review_days");
    policy.keyAgeDays = number("key_age_days");
    policy.approvers = number("approvers");
    policy.healthPeriodMinutes = number("health_period_minutes");
}

} // namespace

GatewayPolicy gatewayPolicyFromJson(const QJsonObject& pack)
{
    GatewayPolicy policy;
    policy.id = textAt(pack, QLatin1String("pack"));
    policy.version = textAt(pack, QLatin1String("version"));
    policy.title = bilingualAt(pack, QLatin1String("title"));
    policy.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    policy.items = textsAt(pack, QLatin1String("items"));
    policy.facts = listAt(pack, QLatin1String("facts"), textEntry<GuidelineText>);
    readParameters(policy, pack.value(QLatin1String("parameters")).toObject());
    policy.accountRules = listAt(pack, QLatin1String("account_rules"), readAccountRules);
    policy.places = listAt(pack, QLatin1String("places"), readPlace);
    policy.travel = listAt(pack, QLatin1String("travel"), readTravel);
    policy.systems = listAt(pack, QLatin1String("systems"), gatewaySystemFromJson);
    policy.rules = listAt(pack, QLatin1String("rules"), readRule);
    policy.notDemonstrable = listAt(pack, QLatin1String("not_demonstrable"), readNotDemonstrable);
    policy.notes = listAt(pack, QLatin1String("notes"), textEntry<GuidelineText>);
    return policy;
}

} // namespace zt
