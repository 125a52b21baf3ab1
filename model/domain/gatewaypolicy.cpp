// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/gatewaypolicy.h"

#include "model/domain/enumkeys.h"

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<Verdict, 7> verdicts = {{
    {Verdict::Allow, "ALLOW"},
    {Verdict::Limit, "LIMIT"},
    {Verdict::StepUp, "STEP-UP"},
    {Verdict::Throttle, "THROTTLE"},
    {Verdict::Deny, "DENY"},
    {Verdict::Terminate, "TERMINATE"},
    {Verdict::Lock, "LOCK"},
}};

constexpr EnumKeys<GatewayAction, 14> actions = {{
    {GatewayAction::Enrol, "enrol"},
    {GatewayAction::SignIn, "sign_in"},
    {GatewayAction::DeviceProof, "device_proof"},
    {GatewayAction::DeviceReport, "device_report"},
    {GatewayAction::Request, "request"},
    {GatewayAction::PresentAssertion, "present_assertion"},
    {GatewayAction::Direct, "direct"},
    {GatewayAction::Connect, "connect"},
    {GatewayAction::AccountEvent, "account_event"},
    {GatewayAction::PolicyChange, "policy_change"},
    {GatewayAction::Privilege, "privilege"},
    {GatewayAction::Deploy, "deploy"},
    {GatewayAction::Incident, "incident"},
    {GatewayAction::Review, "review"},
}};

constexpr EnumKeys<Operation, 7> operations = {{
    {Operation::Read, "read"},
    {Operation::Write, "write"},
    {Operation::Export, "export"},
    {Operation::Share, "share"},
    {Operation::Upload, "upload"},
    {Operation::Command, "command"},
    {Operation::Administer, "administer"},
}};

constexpr EnumKeys<GatewayStage, 8> stages = {{
    {GatewayStage::Identity, "identity"},
    {GatewayStage::Device, "device"},
    {GatewayStage::Trust, "trust"},
    {GatewayStage::Session, "session"},
    {GatewayStage::Network, "network"},
    {GatewayStage::Application, "application"},
    {GatewayStage::Data, "data"},
    {GatewayStage::Operation, "operation"},
}};

constexpr EnumKeys<PolicyNumber, 17> numbers = {{
    {PolicyNumber::SystemAal, "system.aal"},
    {PolicyNumber::SystemProofing, "system.proofing"},
    {PolicyNumber::SystemHealthMin, "system.health_min"},
    {PolicyNumber::SystemHealthFull, "system.health_full"},
    {PolicyNumber::SystemIdleMinutes, "system.idle_minutes"},
    {PolicyNumber::SystemAgeMinutes, "system.age_minutes"},
    {PolicyNumber::SystemRowsStepUp, "system.rows_step_up"},
    {PolicyNumber::SystemRowsLimit, "system.rows_limit"},
    {PolicyNumber::SystemRowsPeriod, "system.rows_period"},
    {PolicyNumber::SystemRtoMinutes, "system.rto_minutes"},
    {PolicyNumber::MaxFailures, "policy.max_failures"},
    {PolicyNumber::SourceFailures, "policy.source_failures"},
    {PolicyNumber::SourceRate, "policy.source_rate"},
    {PolicyNumber::Desks, "policy.desks"},
    {PolicyNumber::SystemsInWindow, "policy.systems_in_window"},
    {PolicyNumber::KeyAgeDays, "policy.key_age_days"},
    {PolicyNumber::Approvers, "policy.approvers"},
}};

constexpr EnumKeys<FactTest::Kind, 5> tests = {{
    {FactTest::Kind::Holds, "holds"},
    {FactTest::Kind::FailsToHold, "fails"},
    {FactTest::Kind::AtLeast, "at_least"},
    {FactTest::Kind::AtMost, "at_most"},
    {FactTest::Kind::Below, "below"},
}};

constexpr QLatin1String alertMark("+ALERT");

template <class List>
const typename List::value_type* named(const List& list, const QString& id)
{
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&](const auto& one) { return one.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

} // namespace

QString verdictWord(Verdict verdict)
{
    return verdicts.toKey(verdict);
}

QString answerWord(Answer answer)
{
    return verdictWord(answer.verdict) + (answer.alert ? alertMark : QLatin1String());
}

std::optional<Answer> gatewayAnswerFromWord(const QString& word)
{
    const bool alert = word.endsWith(alertMark);
    const auto verdict = verdicts.fromKey(alert ? word.chopped(alertMark.size()) : word);
    return verdict ? std::optional<Answer>({*verdict, alert}) : std::nullopt;
}

QString actionKey(GatewayAction action)
{
    return actions.toKey(action);
}

std::optional<GatewayAction> actionFromKey(const QString& key)
{
    return actions.fromKey(key);
}

QString operationKey(Operation operation)
{
    return operations.toKey(operation);
}

std::optional<Operation> operationFromKey(const QString& key)
{
    return operations.fromKey(key);
}

QString stageKey(GatewayStage stage)
{
    return stages.toKey(stage);
}

std::optional<GatewayStage> stageFromKey(const QString& key)
{
    return stages.fromKey(key);
}

QString policyNumberKey(PolicyNumber number)
{
    return numbers.toKey(number);
}

std::optional<PolicyNumber> policyNumberFromKey(const QString& key)
{
    return numbers.fromKey(key);
}

QString testKey(FactTest::Kind kind)
{
    return tests.toKey(kind);
}

std::optional<FactTest::Kind> testFromKey(const QString& key)
{
    return tests.fromKey(key);
}

const GatewaySystem* GatewayPolicy::system(const QString& systemId) const
{
    return named(systems, systemId);
}

const GatewayRule* GatewayPolicy::rule(const QString& ruleId) const
{
    return named(rules, ruleId);
}

const AccountRules* GatewayPolicy::rulesInForce() const
{
    return named(accountRules, accountRulesInForce);
}

int GatewayPolicy::itemIndex(const QString& item) const
{
    return static_cast<int>(items.indexOf(item));
}

} // namespace zt
