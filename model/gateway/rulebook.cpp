// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/rulebook.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int fullTrust = 10; ///< tenths

bool meets(FactTest::Kind kind, const FactValue& fact, qint64 number)
{
    switch (kind) {
    case FactTest::Kind::Holds:
        return fact.truth == Truth::True;
    case FactTest::Kind::FailsToHold:
        return fact.truth == Truth::False;
    case FactTest::Kind::AtLeast:
        return fact.value >= number;
    case FactTest::Kind::AtMost:
        return fact.value <= number;
    case FactTest::Kind::Below:
        return fact.value < number;
    }
    return false;
}

bool isKnown(Truth truth)
{
    return truth == Truth::True || truth == Truth::False;
}

bool isMet(FactTest::Kind kind, const FactValue& fact, std::optional<qint64> number)
{
    return !isKnown(fact.truth) || (number && meets(kind, fact, *number));
}

Truth truthOf(FactTest::Kind kind, const FactValue& fact, std::optional<qint64> number)
{
    if (!isKnown(fact.truth)) {
        return fact.truth;
    }
    const bool isNumber = kind >= FactTest::Kind::AtLeast;
    const bool met =
        (!isNumber || fact.truth == Truth::True) && meets(kind, fact, number.value_or(0));
    return met ? Truth::True : Truth::False;
}

void take(GatewayDecision& decision, int rule, Answer answer)
{
    decision.answer.alert = decision.answer.alert || answer.alert;
    decision.stepUp = decision.stepUp || answer.verdict == Verdict::StepUp;
    if (answer.verdict != Verdict::StepUp) {
        decision.without = std::max(decision.without, answer.verdict);
    }
    // an answer that only tells somebody is named where nothing else speaks
    const bool onlyTells = answer.verdict == Verdict::Allow && answer.alert && decision.rule < 0;
    if (answer.verdict > decision.answer.verdict || onlyTells) {
        decision.answer.verdict = answer.verdict;
        decision.rule = rule;
    }
}

} // namespace

bool AskedTest::isMet(const FactValue& value) const
{
    return zt::isMet(kind, value, number);
}

Truth AskedTest::judged(const FactValue& value) const
{
    return truthOf(kind, value, number);
}

RuleBook::RuleBook(const GatewayPolicy& policy)
    : m_policy(policy)
{
    for (int index = 0; index < policy.rules.size(); ++index) {
        const GatewayRule& rule = policy.rules.at(index);
        for (const GatewayAction action : rule.actions) {
            m_byAction[static_cast<size_t>(action)].push_back(prepared(rule, index));
        }
    }
}

RuleBook::Prepared RuleBook::prepared(const GatewayRule& rule, int index) const
{
    Prepared ready;
    ready.index = index;
    const auto need = [&](const QString& item) {
        if (const int at = m_policy.itemIndex(item); at >= 0 && at < mostItems) {
            ready.needs.set(static_cast<size_t>(at));
        }
    };
    ready.item = rule.item.isEmpty() ? -1 : m_policy.itemIndex(rule.item);
    ready.liftedBy = rule.liftedBy.isEmpty() ? -1 : m_policy.itemIndex(rule.liftedBy);
    if (!rule.item.isEmpty()) {
        need(rule.item);
    }
    std::for_each(rule.restsOn.cbegin(), rule.restsOn.cend(), need);
    for (const Operation operation : rule.operations) {
        ready.operations |= 1U << static_cast<unsigned>(operation);
    }
    if (rule.operations.isEmpty()) {
        ready.operations = ~0U;
    }
    ready.contextual = rule.contextual;
    ready.weight = rule.weight;
    ready.quarantines = rule.quarantines;
    ready.when.assign(rule.when.cbegin(), rule.when.cend());
    ready.require = rule.require;
    ready.answers = rule.answers;
    const bool counts = rule.require.number == PolicyNumber::MaxFailures;
    if (counts && ready.answers[static_cast<size_t>(Truth::False)].verdict == Verdict::Terminate) {
        ready.answers[static_cast<size_t>(Truth::False)].verdict = m_policy.failureConsequence;
    }
    return ready;
}

int RuleBook::maxFailures() const
{
    const AccountRules* const rules = m_policy.rulesInForce();
    return rules != nullptr ? rules->maxFailures.value_or(m_policy.maxFailures)
                            : m_policy.maxFailures;
}

std::optional<qint64> RuleBook::numberOf(const FactTest& test, const GatewaySystem* system) const
{
    using Number = std::optional<qint64>;
    const auto ofSystem = [&](int GatewaySystem::*member) {
        return system != nullptr ? Number(system->*member) : std::nullopt;
    };
    // a limit of 0 rows or minutes is none
    const auto limit = [&](int GatewaySystem::*member) {
        return system != nullptr && system->*member > 0 ? Number(system->*member) : std::nullopt;
    };
    switch (test.number) {
    case PolicyNumber::Literal:
        return test.literal;
    case PolicyNumber::MaxFailures:
        return maxFailures();
    case PolicyNumber::SourceFailures:
        return m_policy.sourceFailures;
    case PolicyNumber::SourceRate:
        return m_policy.sourceRate;
    case PolicyNumber::Desks:
        return m_policy.desks;
    case PolicyNumber::SystemsInWindow:
        return m_policy.systemsInWindow;
    case PolicyNumber::KeyAgeDays:
        return m_policy.keyAgeDays;
    case PolicyNumber::Approvers:
        return m_policy.approvers;
    case PolicyNumber::SystemAal:
        return ofSystem(&GatewaySystem::aal);
    case PolicyNumber::SystemProofing:
        return ofSystem(&GatewaySystem::proofing);
    case PolicyNumber::SystemHealthMin:
        return ofSystem(&GatewaySystem::healthMin);
    case PolicyNumber::SystemHealthFull:
        return ofSystem(&GatewaySystem::healthFull);
    case PolicyNumber::SystemIdleMinutes:
        return ofSystem(&GatewaySystem::idleMinutes);
    case PolicyNumber::SystemAgeMinutes:
        return ofSystem(&GatewaySystem::ageMinutes);
    case PolicyNumber::SystemRowsStepUp:
        return limit(&GatewaySystem::rowsStepUp);
    case PolicyNumber::SystemRowsLimit:
        return limit(&GatewaySystem::rowsLimit);
    case PolicyNumber::SystemRowsPeriod:
        return limit(&GatewaySystem::rowsPeriod);
    case PolicyNumber::SystemRtoMinutes:
        return limit(&GatewaySystem::rtoMinutes);
    }
    return std::nullopt;
}

bool RuleBook::applies(const Prepared& rule,
                       const FactTable& facts,
                       const GatewaySystem* system) const
{
    return numberOf(rule.require, system) &&
           std::all_of(rule.when.begin(), rule.when.end(), [&](const FactTest& test) {
               return isMet(test.kind, facts.at(test.fact), numberOf(test, system));
           });
}

Truth RuleBook::judged(const FactTest& test,
                       const FactTable& facts,
                       const GatewaySystem* system) const
{
    return truthOf(test.kind, facts.at(test.fact), numberOf(test, system));
}

bool RuleBook::isOn(const Prepared& rule,
                    Operation operation,
                    ItemMask items,
                    TrustAlgorithm algorithm)
{
    return (rule.needs & items) == rule.needs &&
           (rule.liftedBy < 0 || !items.test(static_cast<size_t>(rule.liftedBy))) &&
           (!rule.contextual || algorithm.contextual) &&
           (rule.operations >> static_cast<unsigned>(operation) & 1U) != 0;
}

GatewayDecision RuleBook::decide(GatewayAction action,
                                 Operation operation,
                                 const FactTable& facts,
                                 const GatewaySystem* system,
                                 ItemMask items,
                                 TrustAlgorithm algorithm,
                                 std::vector<RuleVoice>* voices) const
{
    GatewayDecision decision;
    int lost = 0;
    int dearest = -1;
    int most = 0;
    for (const Prepared& rule : m_byAction[static_cast<size_t>(action)]) {
        if (!isOn(rule, operation, items, algorithm)) {
            continue;
        }
        const Truth truth = judged(rule.require, facts, system);
        Answer answer = rule.answers[static_cast<size_t>(truth)];
        if ((answer == Answer{}) || !applies(rule, facts, system)) {
            continue;
        }
        if (voices != nullptr) {
            voices->push_back({rule.index, answer, facts.at(rule.require.fact)});
        }
        if (algorithm.score && rule.weight > 0) {
            lost += rule.weight;
            dearest = rule.weight > most ? rule.index : dearest;
            most = std::max(most, rule.weight);
            answer.verdict = Verdict::Allow;
        }
        take(decision, rule.index, answer);
        decision.quarantine = decision.quarantine || (rule.quarantines && refuses(answer.verdict));
    }
    if (lost > 0 && system != nullptr && fullTrust - lost < system->trustMin) {
        const Verdict before = decision.answer.verdict;
        take(decision, dearest, {Verdict::Deny, false});
        decision.byScore = before < Verdict::Deny;
    }
    return decision;
}

std::vector<AskedRule> RuleBook::asked(GatewayAction action,
                                       Operation operation,
                                       const GatewaySystem* system,
                                       ItemMask items,
                                       TrustAlgorithm algorithm) const
{
    const auto lookedUp = [&](const FactTest& test) {
        return AskedTest{test.kind, test.fact, numberOf(test, system)};
    };
    std::vector<AskedRule> rules;
    for (const Prepared& rule : m_byAction[static_cast<size_t>(action)]) {
        if (!isOn(rule, operation, items, algorithm) || !numberOf(rule.require, system)) {
            continue;
        }
        AskedRule asked{rule.index, {}, lookedUp(rule.require), rule.answers, 0};
        std::transform(
            rule.when.begin(), rule.when.end(), std::back_inserter(asked.when), lookedUp);
        asked.weight = algorithm.score ? rule.weight : 0;
        rules.push_back(std::move(asked));
    }
    return rules;
}

std::optional<int> RuleBook::lossThatRefuses(const GatewaySystem* system, TrustAlgorithm algorithm)
{
    if (!algorithm.score || system == nullptr) {
        return std::nullopt;
    }
    return std::max(1, fullTrust - system->trustMin + 1);
}

std::optional<Answer>
RuleBook::answerOf(int rule, const FactTable& facts, const GatewaySystem* system) const
{
    const Prepared ready = prepared(m_policy.rules.at(rule), rule);
    if (!applies(ready, facts, system)) {
        return std::nullopt;
    }
    return ready.answers[static_cast<size_t>(judged(ready.require, facts, system))];
}

} // namespace zt
