// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypolicycheck.h"

#include "checklists/packrules.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

template <class T>
PackCheck checkList(const QList<T>& list, const char* name, const QList<SourceDoc>& sources)
{
    return firstFault(std::array{uniqueIds(list, name), sourcesResolve(list, name, sources)});
}

/// Every fact of the program has a name, once, in the program's order.
PackCheck checkFacts(const GatewayPolicy& policy)
{
    QStringList wanted;
    for (int i = 0; i < gatewayFactCount; ++i) {
        wanted.append(gatewayFactKey(static_cast<GatewayFact>(i)));
    }
    return firstFault(std::array{uniqueIds(policy.facts, "facts"),
                                 idsAre(policy.facts, "facts", wanted),
                                 sourcesResolve(policy.facts, "facts", policy.sources)});
}

/// A number is compared with something, a yes or no with nothing.
PackCheck checkTest(const QJsonObject& json, const FactTest& test, const QString& path)
{
    const bool compares =
        test.kind != FactTest::Kind::Holds && test.kind != FactTest::Kind::FailsToHold;
    const bool number = factInfo(test.fact).kind == FactKind::Number;
    if (compares != number) {
        return PackFault{path + QStringLiteral("/test"),
                         QStringLiteral("\"%1\" is %2")
                             .arg(gatewayFactKey(test.fact),
                                  number ? QStringLiteral("a number: at_least, at_most or below")
                                         : QStringLiteral("a yes or no: holds or fails"))};
    }
    if (compares != json.contains(QLatin1String("than"))) {
        return PackFault{path,
                         compares ? QStringLiteral("\"than\" is missing")
                                  : QStringLiteral("\"than\" has no use here")};
    }
    return {};
}

PackCheck checkTests(const QJsonObject& json, const GatewayRule& rule, const QString& path)
{
    const QJsonArray when = json.value(QLatin1String("when")).toArray();
    for (qsizetype i = 0; i < rule.when.size(); ++i) {
        const QString place = path + QStringLiteral("/when/%1").arg(i);
        if (PackCheck fault = checkTest(when[i].toObject(), rule.when[i], place)) {
            return fault;
        }
    }
    return checkTest(json.value(QLatin1String("require")).toObject(),
                     rule.require,
                     path + QStringLiteral("/require"));
}

/// What is false is answered with something; a rule that never says anything is a mistake.
PackCheck checkAnswers(const GatewayRule& rule, const QString& path)
{
    return rule.answer(Truth::False) == Answer{}
               ? PackFault{path + QStringLiteral("/answers/false"),
                           QStringLiteral("a rule whose requirement is not met answers something")}
               : PackCheck{};
}

PackCheck checkRules(const QJsonArray& json, const GatewayPolicy& policy)
{
    const QSet<QString> items(policy.items.begin(), policy.items.end());
    for (qsizetype i = 0; i < policy.rules.size(); ++i) {
        const GatewayRule& rule = policy.rules[i];
        const QString path = at("rules", i);
        if (!rule.item.isEmpty() && !items.contains(rule.item)) {
            return unresolved(path + QStringLiteral("/item"), rule.item);
        }
        if (!rule.liftedBy.isEmpty() && !items.contains(rule.liftedBy)) {
            return unresolved(path + QStringLiteral("/lifted_by"), rule.liftedBy);
        }
        if (PackCheck fault = firstFault(
                std::array{checkReferences(rule.restsOn, items, path + QStringLiteral("/rests_on")),
                           checkTests(json[i].toObject(), rule, path),
                           checkAnswers(rule, path)})) {
            return fault;
        }
    }
    return {};
}

/// An item is switched by a rule, or rested on by one, or said not to be demonstrable; not both.
PackCheck checkEveryItem(const GatewayPolicy& policy)
{
    QStringList used;
    for (const GatewayRule& rule : policy.rules) {
        used += rule.restsOn + QStringList{rule.item, rule.liftedBy};
    }
    QStringList listed;
    for (qsizetype i = 0; i < policy.notDemonstrable.size(); ++i) {
        const QString& item = policy.notDemonstrable[i].item;
        if (!policy.items.contains(item)) {
            return unresolved(at("not_demonstrable", i, "item"), item);
        }
        if (listed.contains(item) || used.contains(item)) {
            return repeated(at("not_demonstrable", i, "item"), item);
        }
        listed.append(item);
    }
    for (qsizetype i = 0; i < policy.items.size(); ++i) {
        if (!used.contains(policy.items[i]) && !listed.contains(policy.items[i])) {
            return PackFault{at("items", i),
                             QStringLiteral("\"%1\" is switched by no rule and not listed under "
                                            "\"not_demonstrable\"")
                                 .arg(policy.items[i])};
        }
    }
    return {};
}

PackCheck checkPlaces(const GatewayPolicy& policy)
{
    const QSet<QString> places = idSet(policy.places);
    for (qsizetype i = 0; i < policy.travel.size(); ++i) {
        const Travel& one = policy.travel[i];
        if (PackCheck fault = checkReferences({one.from, one.to}, places, at("travel", i))) {
            fault->path = at("travel", i, fault->path.endsWith(QLatin1Char('0')) ? "from" : "to");
            return fault;
        }
        if (one.from == one.to) {
            return PackFault{at("travel", i, "to"), QStringLiteral("the same place twice")};
        }
    }
    return uniqueIds(policy.places, "places");
}

PackCheck checkSystems(const GatewayPolicy& policy)
{
    for (qsizetype i = 0; i < policy.systems.size(); ++i) {
        const GatewaySystem& one = policy.systems[i];
        if (one.hoursFrom >= one.hoursTo) {
            return PackFault{at("systems", i, "hours_to"),
                             QStringLiteral("the hours end before they begin")};
        }
        if (one.healthFull != 0 && one.healthFull < one.healthMin) {
            return PackFault{at("systems", i, "health_full"),
                             QStringLiteral("less than \"health_min\"")};
        }
    }
    return uniqueIds(policy.systems, "systems");
}

PackCheck checkRulesInForce(const GatewayPolicy& policy)
{
    return policy.rulesInForce() == nullptr
               ? unresolved(QStringLiteral("/parameters/account_rules"), policy.accountRulesInForce)
               : PackCheck{};
}

} // namespace

PackCheck checkGatewayPolicy(const QJsonObject& json, const GatewayPolicy& policy)
{
    return firstFault(std::array{sourceKeysOnce(policy.sources),
                                 checkFacts(policy),
                                 checkList(policy.accountRules, "account_rules", policy.sources),
                                 checkRulesInForce(policy),
                                 checkPlaces(policy),
                                 checkSystems(policy),
                                 checkList(policy.rules, "rules", policy.sources),
                                 checkRules(json.value(QLatin1String("rules")).toArray(), policy),
                                 checkEveryItem(policy),
                                 checkList(policy.notes, "notes", policy.sources)});
}

} // namespace zt
