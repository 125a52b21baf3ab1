// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewayscenariocheck.h"

#include "checklists/gatewaystepform.h"
#include "checklists/packrules.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

template <class T>
QStringList idsOf(const QList<T>& list)
{
    QStringList ids;
    for (const T& one : list) {
        ids.append(one.id);
    }
    return ids;
}

PackFault noSuch(const QString& path, const char* what, const QString& id, const QStringList& known)
{
    return {path,
            QStringLiteral("there is no %1 \"%2\"; there are: %3")
                .arg(QLatin1String(what),
                     id,
                     known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", ")))};
}

/// An id that may be left out, but not be of something that is not there.
PackCheck
resolves(const QString& path, const char* what, const QString& id, const QStringList& known)
{
    return id.isEmpty() || known.contains(id) ? PackCheck{} : noSuch(path, what, id, known);
}

/// What the steps of a scenario can name.
struct Cast
{
    QStringList persons;
    QStringList attackers;
    QStringList devices;
    QStringList authenticators;
    QStringList systems;
    QStringList places;
    QStringList items;

    Cast(const GatewayScenario& scenario, const GatewayPolicy& policy)
        : persons(idsOf(scenario.persons))
        , devices(idsOf(scenario.devices))
        , authenticators(idsOf(scenario.authenticators))
        , systems(idsOf(policy.systems) + idsOf(scenario.systems))
        , places(idsOf(policy.places))
        , items(policy.items)
    {
        for (const ScenarioPerson& one : scenario.persons) {
            if (one.attacker) {
                attackers.append(one.id);
            }
        }
        systems.removeDuplicates();
    }
};

/// Actors are named by one id, so persons and devices share theirs.
PackCheck checkActorIds(const GatewayScenario& scenario)
{
    const QStringList persons = idsOf(scenario.persons);
    for (qsizetype i = 0; i < scenario.devices.size(); ++i) {
        if (persons.contains(scenario.devices[i].id)) {
            return repeated(at("devices", i, "id"), scenario.devices[i].id);
        }
    }
    return {};
}

PackCheck checkOwners(const GatewayScenario& scenario, const Cast& cast)
{
    for (qsizetype i = 0; i < scenario.authenticators.size(); ++i) {
        const QString& owner = scenario.authenticators[i].owner;
        if (!cast.persons.contains(owner)) {
            return noSuch(at("authenticators", i, "owner"), "person", owner, cast.persons);
        }
    }
    for (qsizetype i = 0; i < scenario.persons.size(); ++i) {
        const ScenarioPerson& one = scenario.persons[i];
        if (!one.attacker && !cast.places.contains(one.place)) {
            return noSuch(at("persons", i, "place"), "place", one.place, cast.places);
        }
    }
    return {};
}

PackCheck checkSystems(const GatewayScenario& scenario)
{
    for (qsizetype i = 0; i < scenario.systems.size(); ++i) {
        const GatewaySystem& one = scenario.systems[i];
        if (one.hoursFrom >= one.hoursTo) {
            return PackFault{at("systems", i, "hours_to"),
                             QStringLiteral("the hours end before they begin")};
        }
        if (one.healthFull != 0 && one.healthFull < one.healthMin) {
            return PackFault{at("systems", i, "health_full"),
                             QStringLiteral("less than \"health_min\"")};
        }
        if (one.rowsLimit != 0 && one.rowsLimit < one.rowsStepUp) {
            return PackFault{at("systems", i, "rows_limit"),
                             QStringLiteral("less than \"rows_step_up\"")};
        }
    }
    return {};
}

PackCheck checkItems(const QStringList& items, const Cast& cast, const QString& path)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = path + QLatin1Char('/') + QString::number(i);
        if (!cast.items.contains(items[i])) {
            return noSuch(place, "item", items[i], cast.items);
        }
        if (items.indexOf(items[i]) != i) {
            return repeated(place, items[i]);
        }
    }
    return {};
}

PackCheck checkItemLists(const GatewayScenario& scenario, const Cast& cast)
{
    if (PackCheck fault = checkItems(scenario.decisive, cast, QStringLiteral("/decisive"))) {
        return fault;
    }
    for (qsizetype i = 0; i < scenario.cutSets.size(); ++i) {
        const QString path = at("cut_sets", i);
        if (scenario.cutSets[i].isEmpty()) {
            return PackFault{path, QStringLiteral("a cut set names at least one item")};
        }
        if (PackCheck fault = checkItems(scenario.cutSets[i], cast, path)) {
            return fault;
        }
    }
    return {};
}

PackCheck checkActor(const ScenarioStep& step, const Cast& cast, const QString& path)
{
    const QString place = path + QStringLiteral("/actor");
    if (cast.devices.contains(step.actor)) {
        return deviceMayDo(step.action)
                   ? PackCheck{}
                   : PackFault{place,
                               QStringLiteral("a device cannot do \"%1\" on its own")
                                   .arg(actionKey(step.action))};
    }
    return cast.persons.contains(step.actor)
               ? PackCheck{}
               : noSuch(place, "person or device", step.actor, cast.persons + cast.devices);
}

/// Attackers have no account of their own: what they do in somebody's name says in whose.
PackCheck checkAccount(const ScenarioStep& step, const Cast& cast, const QString& path)
{
    const QString place = path + QStringLiteral("/with/account");
    if (cast.attackers.contains(step.account)) {
        return PackFault{place, QStringLiteral("an attacker has no account")};
    }
    const bool inAName =
        step.action == GatewayAction::SignIn || step.action == GatewayAction::Request ||
        step.action == GatewayAction::PresentAssertion || step.action == GatewayAction::Enrol;
    if (inAName && step.account.isEmpty() && cast.attackers.contains(step.actor)) {
        return PackFault{path, QStringLiteral("an attacker needs the \"account\" of somebody")};
    }
    return resolves(place, "person", step.account, cast.persons);
}

PackCheck checkReferences(const ScenarioStep& step, const Cast& cast, const QString& path)
{
    const QString with = path + QStringLiteral("/with/");
    return firstFault(
        std::array{checkActor(step, cast, path),
                   resolves(path + QStringLiteral("/target"), "system", step.target, cast.systems),
                   checkAccount(step, cast, path),
                   resolves(with + QStringLiteral("device"), "device", step.device, cast.devices),
                   resolves(with + QStringLiteral("authenticator"),
                            "authenticator",
                            step.authenticator,
                            cast.authenticators),
                   resolves(with + QStringLiteral("place"), "place", step.place, cast.places)});
}

bool sameSubject(const ScenarioStep& a, const ScenarioStep& b)
{
    return a.action == b.action &&
           (a.action == GatewayAction::DeviceProof ? a.device == b.device
                                                   : a.authenticator == b.authenticator);
}

/// What is replayed must have been there before.
PackCheck checkReplay(const QList<ScenarioStep>& steps, qsizetype index, const QString& path)
{
    const ScenarioStep& step = steps[index];
    const bool earlier = std::any_of(steps.begin(), steps.begin() + index, [&](const auto& one) {
        return sameSubject(one, step);
    });
    return step.fault != CeremonyFault::Replayed || earlier
               ? PackCheck{}
               : PackFault{path + QStringLiteral("/with/fault"),
                           QStringLiteral("no step before this one can be replayed")};
}

PackCheck checkTime(const QJsonObject& json, qint64 before, const ScenarioStep& step, QString path)
{
    path += QStringLiteral("/at");
    const QString text = json.value(QLatin1String("at")).toString();
    if (!stepTimeMs(text)) {
        return expected(path, QStringLiteral("PT0S, PT20M, P1DT2H"), text);
    }
    return step.atMs < before
               ? PackFault{path, QStringLiteral("\"%1\" is before the step above").arg(text)}
               : PackCheck{};
}

PackCheck checkTimeline(const QJsonArray& json,
                        const QList<ScenarioStep>& steps,
                        const Cast& cast,
                        QString name)
{
    qint64 before = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString path = QStringLiteral("/%1/%2").arg(name).arg(i);
        const QJsonObject step = json[i].toObject();
        if (PackCheck fault = firstFault(std::array{checkTime(step, before, steps[i], path),
                                                    checkStepForm(step, steps[i], path),
                                                    checkReferences(steps[i], cast, path),
                                                    checkReplay(steps, i, path)})) {
            return fault;
        }
        before = steps[i].atMs;
    }
    return {};
}

/// A benign course of things has no goals and nothing in it is refused.
PackCheck checkBenign(const QList<ScenarioStep>& steps, const char* name)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].goals.isEmpty()) {
            return PackFault{at(name, i, "goals"), QStringLiteral("a benign step has no goal")};
        }
        if (refuses(steps[i].expect.verdict)) {
            return PackFault{at(name, i, "expect"),
                             QStringLiteral("a benign step must not be refused")};
        }
    }
    return {};
}

PackCheck checkGoals(const GatewayScenario& scenario)
{
    if (scenario.kind == ScenarioKind::Benign) {
        return checkBenign(scenario.timeline, "timeline");
    }
    const bool any = std::any_of(scenario.timeline.begin(),
                                 scenario.timeline.end(),
                                 [](const ScenarioStep& step) { return !step.goals.isEmpty(); });
    return any ? checkBenign(scenario.twinTimeline, "twin_timeline")
               : PackFault{QStringLiteral("/timeline"),
                           QStringLiteral("no step has a goal that is to be kept from it")};
}

PackCheck checkHasTwin(const GatewayScenario& scenario)
{
    const bool named = !scenario.twin.isEmpty();
    const bool own = !scenario.twinTimeline.isEmpty();
    if (scenario.kind == ScenarioKind::Benign) {
        return named || own
                   ? PackFault{named ? QStringLiteral("/twin") : QStringLiteral("/twin_timeline"),
                               QStringLiteral("a benign scenario has no twin")}
                   : PackCheck{};
    }
    if (named == own) {
        return PackFault{QStringLiteral("/"),
                         QStringLiteral("either \"twin\" or \"twin_timeline\" is needed: what "
                                        "must still be served")};
    }
    return {};
}

} // namespace

PackCheck checkGatewayScenario(const QJsonObject& json,
                               const GatewayScenario& scenario,
                               const GatewayPolicy& policy)
{
    const Cast cast(scenario, policy);
    if (!scenario.start.isValid()) {
        return expected(QStringLiteral("/start"),
                        QStringLiteral("2026-07-20T09:00:00+08:00"),
                        json.value(QLatin1String("start")).toString());
    }
    if (PackCheck fault =
            firstFault(std::array{uniqueIds(scenario.persons, "persons"),
                                  uniqueIds(scenario.authenticators, "authenticators"),
                                  uniqueIds(scenario.devices, "devices"),
                                  uniqueIds(scenario.systems, "systems"),
                                  checkActorIds(scenario),
                                  checkOwners(scenario, cast),
                                  checkSystems(scenario),
                                  checkItemLists(scenario, cast)})) {
        return fault;
    }
    const auto timeline = [&](const QList<ScenarioStep>& steps, const QString& name) {
        return checkTimeline(json.value(name).toArray(), steps, cast, name);
    };
    return firstFault(std::array{timeline(scenario.timeline, QStringLiteral("timeline")),
                                 timeline(scenario.twinTimeline, QStringLiteral("twin_timeline")),
                                 checkHasTwin(scenario),
                                 checkGoals(scenario)});
}

PackCheck checkTwin(const GatewayScenario& scenario, const QList<GatewayScenario>& others)
{
    if (scenario.twin.isEmpty()) {
        return {};
    }
    const auto twin = std::find_if(
        others.begin(), others.end(), [&](const auto& one) { return one.id == scenario.twin; });
    if (twin == others.end()) {
        return noSuch(QStringLiteral("/twin"), "scenario", scenario.twin, idsOf(others));
    }
    return twin->kind == ScenarioKind::Benign
               ? PackCheck{}
               : PackFault{QStringLiteral("/twin"),
                           QStringLiteral("\"%1\" is not benign").arg(scenario.twin)};
}

PackCheck checkClauses(const GatewayScenario& scenario, const QList<SourceDoc>& documents)
{
    QStringList keys;
    for (const SourceDoc& one : documents) {
        keys.append(one.key);
    }
    for (qsizetype i = 0; i < scenario.source.clauses.size(); ++i) {
        const QString& doc = scenario.source.clauses[i].doc;
        if (!keys.contains(doc)) {
            return noSuch(QStringLiteral("/source/clauses/%1/doc").arg(i), "document", doc, keys);
        }
    }
    return {};
}

} // namespace zt
