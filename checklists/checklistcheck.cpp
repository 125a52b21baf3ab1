// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistcheck.h"

#include "checklists/packrules.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

PackCheck checkIds(const Checklist& c)
{
    return firstFault(std::array{
        uniqueIds(c.tierSets, "tier_sets"),
        uniqueIds(c.tiers, "tiers"),
        uniqueIds(c.auditKinds, "audit_kinds"),
        uniqueIds(c.facts, "facts"),
        uniqueIds(c.legalBases, "legal_bases"),
        uniqueIds(c.mechanism, "mechanism"),
        uniqueIds(c.groups, "groups"),
        uniqueIds(c.points, "points"),
        uniqueIds(c.cases, "cases"),
        uniqueIds(c.notes, "notes"),
    });
}

PackCheck checkParameterSources(const Checklist& c)
{
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        const QList<PointParameter>& parameters = c.points[i].parameters;
        for (qsizetype k = 0; k < parameters.size(); ++k) {
            const QString path = at("points", i, "parameters/") + QString::number(k);
            if (PackCheck fault = checkSourceRefs(parameters[k].sources, c.sources, path)) {
                return fault;
            }
        }
    }
    return {};
}

PackCheck checkSources(const Checklist& c)
{
    return firstFault(std::array{
        sourceKeysOnce(c.sources),
        sourcesResolve(c.tierSets, "tier_sets", c.sources),
        sourcesResolve(c.tiers, "tiers", c.sources),
        sourcesResolve(c.auditKinds, "audit_kinds", c.sources),
        sourcesResolve(c.facts, "facts", c.sources),
        sourcesResolve(c.legalBases, "legal_bases", c.sources),
        sourcesResolve(c.mechanism, "mechanism", c.sources),
        checkSourceRefs(c.suggestions.sources, c.sources, QStringLiteral("/suggestions")),
        sourcesResolve(c.groups, "groups", c.sources),
        sourcesResolve(c.points, "points", c.sources),
        checkParameterSources(c),
        sourcesResolve(c.cases, "cases", c.sources),
        sourcesResolve(c.notes, "notes", c.sources),
    });
}

PackCheck checkTiers(const Checklist& c)
{
    const QSet<QString> sets = idSet(c.tierSets);
    for (qsizetype i = 0; i < c.tiers.size(); ++i) {
        if (PackCheck fault = checkReferences(c.tiers[i].sets, sets, at("tiers", i, "sets"))) {
            return fault;
        }
    }
    return {};
}

/// Codes are known where the pack lists the points of its rule.
PackCheck checkMechanismCode(const QString& code, const QSet<QString>& known, const QString& path)
{
    const bool lost = !code.isEmpty() && !known.isEmpty() && !known.contains(code);
    return lost ? PackCheck(unresolved(path, code)) : PackCheck();
}

PackCheck checkGroups(const Checklist& c)
{
    const QSet<QString> codes = idSet(c.mechanism);
    QHash<QString, int> partsOf{{QString(), 0}};
    for (qsizetype i = 0; i < c.groups.size(); ++i) {
        const ChecklistGroup& group = c.groups[i];
        if (!partsOf.contains(group.parent)) {
            return PackFault{
                at("groups", i, "parent"),
                QStringLiteral("no group \"%1\" stands before this one").arg(group.parent)};
        }
        const int wanted = ++partsOf[group.parent];
        if (group.order != wanted) {
            return expected(
                at("groups", i, "order"), QString::number(wanted), QString::number(group.order));
        }
        partsOf.insert(group.id, 0);
        if (PackCheck fault =
                checkMechanismCode(group.mechanismCode, codes, at("groups", i, "mechanism_code"))) {
            return fault;
        }
    }
    return {};
}

/// Points of a group stand together, in the order of the groups, and count 1, 2, 3, …
PackCheck checkPlaces(const Checklist& c)
{
    QHash<QString, qsizetype> placeOf;
    for (qsizetype i = 0; i < c.groups.size(); ++i) {
        placeOf.insert(c.groups[i].id, i);
    }
    qsizetype lastPlace = -1;
    int count = 0;
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        const ChecklistPoint& point = c.points[i];
        const qsizetype place = placeOf.value(point.group, -1);
        if (place < 0) {
            return unresolved(at("points", i, "group"), point.group);
        }
        if (place < lastPlace) {
            return PackFault{at("points", i, "group"),
                             QStringLiteral("out of order: group by group, as they are listed")};
        }
        count = place == lastPlace ? count + 1 : 1;
        lastPlace = place;
        if (point.order != count) {
            return expected(
                at("points", i, "order"), QString::number(count), QString::number(point.order));
        }
    }
    return {};
}

PackCheck checkRule(const ApplicabilityRule& rule, const Checklist& c, const QString& path)
{
    return firstFault(std::array{
        checkReferences(rule.tierSets, idSet(c.tierSets), path + QLatin1String("/tier_sets")),
        checkReferences(rule.auditKinds, idSet(c.auditKinds), path + QLatin1String("/audit_kinds")),
        checkReferences(rule.facts, idSet(c.facts), path + QLatin1String("/facts")),
    });
}

PackCheck checkDemands(const Checklist& c)
{
    const QSet<QString> codes = idSet(c.mechanism);
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        const ChecklistPoint& point = c.points[i];
        const QDate& first = point.effectiveFrom;
        const QDate& last = point.effectiveTo;
        if (first.isValid() && last.isValid() && last < first) {
            return PackFault{at("points", i, "effective_to"),
                             QStringLiteral("ends before it begins")};
        }
        PackCheck fault = firstFault(std::array{
            checkRule(point.appliesIf, c, at("points", i, "applies_if")),
            checkRule(point.excludedIf, c, at("points", i, "excluded_if")),
            checkMechanismCode(point.mechanismCode, codes, at("points", i, "mechanism_code")),
        });
        if (fault) {
            return fault;
        }
    }
    return {};
}

/// A point that repeats another leads to one that does not; a part stands after its whole, in the
/// same group.
PackCheck checkRelations(const Checklist& c)
{
    QHash<QString, const ChecklistPoint*> pointOf;
    for (const ChecklistPoint& point : c.points) {
        pointOf.insert(point.id, &point);
    }
    QSet<QString> before;
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        const ChecklistPoint& point = c.points[i];
        const ChecklistPoint* same = pointOf.value(point.sameAs);
        if (!point.sameAs.isEmpty() && same == nullptr) {
            return unresolved(at("points", i, "same_as"), point.sameAs);
        }
        if (same != nullptr && !same->sameAs.isEmpty()) {
            return PackFault{at("points", i, "same_as"),
                             QStringLiteral("\"%1\" repeats another point itself").arg(same->id)};
        }
        const ChecklistPoint* whole = pointOf.value(point.parent);
        if (!point.parent.isEmpty() &&
            (!before.contains(point.parent) || whole->group != point.group)) {
            return PackFault{at("points", i, "parent"),
                             QStringLiteral("no point \"%1\" stands before this one in its group")
                                 .arg(point.parent)};
        }
        before.insert(point.id);
    }
    return {};
}

/// Those the program reads itself have the value it expects.
PackCheck checkKnownKey(const PointParameter& parameter, const QString& path)
{
    const QString& key = parameter.key;
    const bool wrong = (key == QLatin1String("frequency_months") && !parameter.value.isDouble()) ||
                       (key == QLatin1String("frequency_by_tier") && !parameter.value.isObject());
    return wrong ? PackCheck(PackFault{
                       path, QStringLiteral("\"%1\" has a value of another kind").arg(key)})
                 : PackCheck();
}

PackCheck checkParameter(const PointParameter& parameter, const Checklist& c, const QString& path)
{
    if (PackCheck fault = checkKnownKey(parameter, path + QLatin1String("/value"))) {
        return fault;
    }
    const QStringList tiers = parameter.value.toObject().keys();
    for (const QString& tier : tiers) {
        if (c.tier(tier.toInt()) == nullptr) {
            return unresolved(path + QLatin1String("/value"), tier);
        }
    }
    return {};
}

PackCheck checkParameters(const Checklist& c)
{
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        QSet<QString> keys;
        const QList<PointParameter>& parameters = c.points[i].parameters;
        for (qsizetype k = 0; k < parameters.size(); ++k) {
            const QString path = at("points", i, "parameters/") + QString::number(k);
            if (keys.contains(parameters[k].key)) {
                return repeated(path + QLatin1String("/key"), parameters[k].key);
            }
            keys.insert(parameters[k].key);
            if (PackCheck fault = checkParameter(parameters[k], c, path)) {
                return fault;
            }
        }
    }
    return {};
}

PackCheck checkPredecessor(const Predecessor& one, const Checklist& c, const QString& path)
{
    if (one.version == c.version) {
        return PackFault{path + QLatin1String("/version"),
                         QStringLiteral("\"%1\" is this very version").arg(one.version)};
    }
    return {};
}

/// What came of the points of earlier versions: said once per successor, and not both ways.
PackCheck checkHistory(const Checklist& c)
{
    QSet<QString> succeeded;
    const auto keyOf = [](const Predecessor& one) { return one.version + u' ' + one.code; };
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        QSet<QString> own;
        for (qsizetype k = 0; k < c.points[i].supersedes.size(); ++k) {
            const Predecessor& one = c.points[i].supersedes[k];
            const QString path = at("points", i, "supersedes/") + QString::number(k);
            if (own.contains(keyOf(one))) {
                return repeated(path + QLatin1String("/code"), one.code);
            }
            own.insert(keyOf(one));
            if (PackCheck fault = checkPredecessor(one, c, path)) {
                return fault;
            }
        }
        succeeded.unite(own);
    }
    for (qsizetype i = 0; i < c.withdrawn.size(); ++i) {
        const Predecessor& one = c.withdrawn[i].point;
        if (succeeded.contains(keyOf(one))) {
            return PackFault{
                at("withdrawn", i, "code"),
                QStringLiteral("\"%1\" is superseded, or withdrawn twice").arg(one.code)};
        }
        succeeded.insert(keyOf(one));
        if (PackCheck fault = checkPredecessor(one, c, at("withdrawn", i))) {
            return fault;
        }
    }
    return {};
}

/// Each end once per point, and none in the checklist itself.
PackCheck checkCrosswalks(const Checklist& c)
{
    for (qsizetype i = 0; i < c.points.size(); ++i) {
        QSet<QStringList> seen;
        for (qsizetype k = 0; k < c.points[i].crosswalk.size(); ++k) {
            const PointRelation& one = c.points[i].crosswalk[k];
            const QString path = at("points", i, "crosswalk/") + QString::number(k);
            if (one.pack == c.id) {
                return PackFault{path + QLatin1String("/pack"),
                                 QStringLiteral("\"%1\" is this very pack").arg(one.pack)};
            }
            const QStringList end{one.pack, toKey(one.kind), one.id};
            if (seen.contains(end)) {
                return repeated(path + QLatin1String("/id"), one.id);
            }
            seen.insert(end);
        }
    }
    return {};
}

PackCheck checkCases(const Checklist& c)
{
    const QSet<QString> codes = idSet(c.points);
    for (qsizetype i = 0; i < c.cases.size(); ++i) {
        if (PackCheck fault = checkReferences(c.cases[i].points, codes, at("cases", i, "points"))) {
            return fault;
        }
    }
    return {};
}

bool hasSuggestion(const ChecklistPoint& point)
{
    return !point.suggestedEvidence.isEmpty() || !point.samplingHint.zh.isEmpty() ||
           point.verifyBy.kind != VerifyBy::Kind::None;
}

PackCheck checkSuggestions(const Checklist& c)
{
    const auto suggesting = std::find_if(c.points.begin(), c.points.end(), hasSuggestion);
    if (suggesting != c.points.end() && c.suggestions.sources.isEmpty()) {
        return PackFault{at("points", suggesting - c.points.begin()),
                         QStringLiteral("suggests something, and /suggestions does not say whose "
                                        "suggestion it is")};
    }
    for (qsizetype k = 0; k < c.suggestions.sources.size(); ++k) {
        const SourceDoc* doc = c.source(c.suggestions.sources[k].doc);
        if (doc == nullptr || doc->kind != QLatin1String("own")) {
            return PackFault{QStringLiteral("/suggestions/sources/%1/doc").arg(k),
                             QStringLiteral("suggestions are the editors' own and name no other "
                                            "source")};
        }
    }
    return {};
}

} // namespace

PackCheck checkChecklistDates(const QJsonObject& pack)
{
    const QJsonArray points = pack.value(QLatin1String("points")).toArray();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QJsonObject point = points[i].toObject();
        for (const char* name : {"effective_from", "effective_to"}) {
            const QString date = point.value(QLatin1String(name)).toString();
            if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) {
                return PackFault{at("points", i, name),
                                 QStringLiteral("\"%1\" is not in the calendar").arg(date)};
            }
        }
    }
    return {};
}

PackCheck checkChecklist(const Checklist& list)
{
    for (const auto check : {checkIds,
                             checkSources,
                             checkTiers,
                             checkGroups,
                             checkPlaces,
                             checkDemands,
                             checkRelations,
                             checkParameters,
                             checkHistory,
                             checkCrosswalks,
                             checkCases,
                             checkSuggestions}) {
        if (PackCheck fault = check(list)) {
            return fault;
        }
    }
    return {};
}

} // namespace zt
