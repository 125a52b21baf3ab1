// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewayscenarioreader.h"

#include "checklists/gatewayjson.h"
#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

/// The value whose key stands at `name`; `fallback` where nothing does.
template <class Enum>
Enum keyAt(const QJsonObject& o,
           const char* name,
           std::optional<Enum> (*fromKey)(const QString&),
           Enum fallback)
{
    return fromKey(textAt(o, QLatin1String(name))).value_or(fallback);
}

QString textOr(const QJsonObject& o, const char* name, const QString& fallback)
{
    return o.value(QLatin1String(name)).toString(fallback);
}

SourceRef readClause(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("doc")), textAt(o, QLatin1String("section"))};
}

ScenarioPerson readPerson(const QJsonObject& o)
{
    const auto flag = [&](const char* name, bool fallback) {
        return boolAt(o, QLatin1String(name), fallback);
    };
    const auto number = [&](const char* name, int fallback) {
        return numberAt(o, QLatin1String(name), fallback);
    };
    ScenarioPerson one;
    one.id = textAt(o, QLatin1String("id"));
    one.name = bilingualAt(o, QLatin1String("name"));
    one.role = textOr(o, "role", one.role);
    one.attacker = flag("attacker", one.attacker);
    one.internal = flag("internal", one.internal);
    one.stepsUp = flag("steps_up", !one.attacker); // whoever pretends fails a fresh verification
    one.proofing = number("proofing", one.proofing);
    one.idleDays = number("idle_days", one.idleDays);
    one.passwordDays = number("password_days", one.passwordDays);
    one.keyDays = number("key_days", one.keyDays);
    one.place = textOr(o, "place", one.place);
    one.enabled = flag("enabled", one.enabled);
    one.employed = flag("employed", one.employed);
    one.dutyCurrent = flag("duty_current", one.dutyCurrent);
    return one;
}

ScenarioAuthenticator readAuthenticator(const QJsonObject& o)
{
    ScenarioAuthenticator one;
    one.id = textAt(o, QLatin1String("id"));
    one.owner = textAt(o, QLatin1String("owner"));
    one.kind = keyAt(o, "kind", &authenticatorKindFromKey, one.kind);
    one.format = textOr(o, "format", one.format);
    one.algorithm = textOr(o, "algorithm", one.algorithm);
    one.approved = boolAt(o, QLatin1String("approved"), one.approved);
    one.registered = boolAt(o, QLatin1String("registered"), one.registered);
    one.counter = numberAt(o, QLatin1String("counter"), one.counter);
    return one;
}

ScenarioDevice readDevice(const QJsonObject& o)
{
    ScenarioDevice one;
    one.id = textAt(o, QLatin1String("id"));
    one.name = bilingualAt(o, QLatin1String("name"));
    one.key = keyAt(o, "key", &deviceKeyFromKey, one.key);
    one.managed = boolAt(o, QLatin1String("managed"), one.managed);
    one.internal = boolAt(o, QLatin1String("internal"), one.internal);
    one.baselineMet = boolAt(o, QLatin1String("baseline_met"), one.baselineMet);
    one.health = textOr(o, "health", one.health);
    one.reports = boolAt(o, QLatin1String("reports"), one.reports);
    one.quarantined = boolAt(o, QLatin1String("quarantined"), one.quarantined);
    return one;
}

FactValue readFact(const QJsonValue& value)
{
    if (value.isBool()) {
        return {value.toBool() ? Truth::True : Truth::False, 0};
    }
    if (value.isString()) {
        return {truthFromKey(value.toString()).value_or(Truth::Missing), 0};
    }
    return {Truth::True, value.toInteger()};
}

QMap<GatewayFact, FactValue> readFacts(const QJsonObject& o)
{
    QMap<GatewayFact, FactValue> facts;
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (const auto fact = gatewayFactFromKey(it.key())) {
            facts.insert(*fact, readFact(it.value()));
        }
    }
    return facts;
}

void readWith(ScenarioStep& step, const QJsonObject& with)
{
    step.account = textAt(with, QLatin1String("account"));
    step.device = textAt(with, QLatin1String("device"));
    step.session = textAt(with, QLatin1String("session"));
    step.authenticator = textAt(with, QLatin1String("authenticator"));
    step.method = keyAt(with, "method", &methodFromKey, step.method);
    step.secretRight = boolAt(with, QLatin1String("secret_right"), step.secretRight);
    step.fault = keyAt(with, "fault", &faultFromKey, step.fault);
    step.operation = keyAt(with, "operation", &operationFromKey, step.operation);
    step.place = textAt(with, QLatin1String("place"));
    step.desk = textAt(with, QLatin1String("desk"));
    step.health = textAt(with, QLatin1String("health"));
    step.change = keyAt(with, "change", &accountChangeFromKey, step.change);
    step.cause = keyAt(with, "cause", &incidentCauseFromKey, step.cause);
    step.minutes = with.value(QLatin1String("minutes")).toInteger(step.minutes);
    step.rows = with.value(QLatin1String("rows")).toInteger(step.rows);
    step.count = with.value(QLatin1String("count")).toInteger(step.count);
}

ScenarioStep readStep(const QJsonObject& o)
{
    ScenarioStep step;
    step.atMs = stepTimeMs(textAt(o, QLatin1String("at"))).value_or(0);
    step.actor = textAt(o, QLatin1String("actor"));
    step.action = keyAt(o, "action", &actionFromKey, step.action);
    step.target = textAt(o, QLatin1String("target"));
    readWith(step, o.value(QLatin1String("with")).toObject());
    step.facts = readFacts(o.value(QLatin1String("facts")).toObject());
    step.expect = answerAt(o, QLatin1String("expect"));
    const QStringList goals = textsAt(o, QLatin1String("goals"));
    for (const QString& goal : goals) {
        step.goals.append(goalFromKey(goal).value_or(StepGoal::None));
    }
    step.note = bilingualAt(o, QLatin1String("note"));
    return step;
}

ScenarioSource readSource(const QJsonObject& o)
{
    ScenarioSource source;
    source.nist180035 = textsAt(o, QLatin1String("nist_1800_35"));
    source.webauthnSteps = textsAt(o, QLatin1String("webauthn_steps"));
    source.sp800207Threat = textAt(o, QLatin1String("sp800_207_threat"));
    source.attackTechniques = textsAt(o, QLatin1String("attack_techniques"));
    source.clauses = listAt(o, QLatin1String("clauses"), readClause);
    source.note = bilingualAt(o, QLatin1String("note"));
    return source;
}

QList<QStringList> readCutSets(const QJsonObject& o)
{
    QList<QStringList> sets;
    const QJsonArray array = o.value(QLatin1String("cut_sets")).toArray();
    for (const auto& value : array) {
        QStringList items;
        const QJsonArray inner = value.toArray();
        for (const auto& item : inner) {
            items.append(item.toString());
        }
        sets.append(items);
    }
    return sets;
}

} // namespace

GatewayScenario gatewayScenarioFromJson(const QJsonObject& o)
{
    GatewayScenario one;
    one.id = textAt(o, QLatin1String("id"));
    one.name = bilingualAt(o, QLatin1String("name"));
    one.gist = bilingualAt(o, QLatin1String("gist"));
    one.kind = keyAt(o, "kind", &scenarioKindFromKey, one.kind);
    one.start = QDateTime::fromString(textAt(o, QLatin1String("start")), Qt::ISODate);
    one.seed = static_cast<quint64>(o.value(QLatin1String("seed")).toInteger());
    one.persons = listAt(o, QLatin1String("persons"), readPerson);
    one.authenticators = listAt(o, QLatin1String("authenticators"), readAuthenticator);
    one.devices = listAt(o, QLatin1String("devices"), readDevice);
    one.systems = listAt(o, QLatin1String("systems"), gatewaySystemFromJson);
    one.timeline = listAt(o, QLatin1String("timeline"), readStep);
    one.decisive = textsAt(o, QLatin1String("decisive"));
    one.cutSets = readCutSets(o);
    one.twin = textAt(o, QLatin1String("twin"));
    one.twinTimeline = listAt(o, QLatin1String("twin_timeline"), readStep);
    one.source = readSource(o.value(QLatin1String("source")).toObject());
    return one;
}

} // namespace zt
