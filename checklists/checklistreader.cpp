// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistreader.h"

#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

QList<Bilingual> bilingualsAt(const QJsonObject& o, QLatin1String name)
{
    QList<Bilingual> list;
    const QJsonArray array = o.value(name).toArray();
    for (const auto& value : array) {
        list.append(bilingual(value));
    }
    return list;
}

std::optional<int> numberAt(const QJsonObject& o, QLatin1String name)
{
    const QJsonValue value = o.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate dateAt(const QJsonObject& o, QLatin1String name)
{
    return QDate::fromString(textAt(o, name), Qt::ISODate);
}

FirmTier readTier(const QJsonObject& o)
{
    auto tier = entry<FirmTier>(o);
    tier.tier = tier.id.toInt();
    tier.healthCheckMonths = numberAt(o, QLatin1String("health_check_months"));
    tier.sets = textsAt(o, QLatin1String("sets"));
    return tier;
}

AuditKind readAuditKind(const QJsonObject& o)
{
    auto kind = textEntry<AuditKind>(o);
    kind.triggers = bilingualsAt(o, QLatin1String("triggers"));
    return kind;
}

MechanismPoint readMechanismPoint(const QJsonObject& o)
{
    auto point = textEntry<MechanismPoint>(o);
    point.number = o.value(QLatin1String("number")).toInt();
    return point;
}

ChecklistGroup readGroup(const QJsonObject& o)
{
    auto group = textEntry<ChecklistGroup>(o);
    group.parent = textAt(o, QLatin1String("parent"));
    group.order = o.value(QLatin1String("order")).toInt();
    group.theme = bilingualAt(o, QLatin1String("theme"));
    group.mechanismCode = textAt(o, QLatin1String("mechanism_code"));
    group.internalAudit = bilingualAt(o, QLatin1String("internal_audit"));
    group.scope = bilingualAt(o, QLatin1String("scope"));
    return group;
}

ApplicabilityRule ruleAt(const QJsonObject& o, QLatin1String name)
{
    const QJsonObject rule = o.value(name).toObject();
    return {textsAt(rule, QLatin1String("tier_sets")),
            textsAt(rule, QLatin1String("audit_kinds")),
            textsAt(rule, QLatin1String("facts"))};
}

PointParameter readParameter(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("key")),
            o.value(QLatin1String("value")),
            textAt(o, QLatin1String("unit")),
            sourcesOf(o)};
}

Obligation obligationOf(const QString& key)
{
    if (key == QLatin1String("shall")) {
        return Obligation::Shall;
    }
    return key == QLatin1String("should") ? Obligation::Should : Obligation::NotStated;
}

VerifyBy readVerifyBy(const QJsonObject& o)
{
    using Kind = VerifyBy::Kind;
    if (o.isEmpty()) {
        return {};
    }
    const bool gateway = textAt(o, QLatin1String("kind")) == QLatin1String("gateway_rule");
    return {gateway ? Kind::GatewayRule : Kind::EvidenceAnalysis, textAt(o, QLatin1String("id"))};
}

PointRelation readRelation(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("pack")),
            textAt(o, QLatin1String("id")),
            crosswalkEndFromKey(textAt(o, QLatin1String("kind")))
                .value_or(CrosswalkFramework::Kind::Point),
            crosswalkStrengthFromKey(textAt(o, QLatin1String("strength")))
                .value_or(CrosswalkStrength::Intersects),
            bilingualAt(o, QLatin1String("reason"))};
}

Predecessor readPredecessor(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("version")), textAt(o, QLatin1String("code"))};
}

void readDemands(ChecklistPoint& point, const QJsonObject& o)
{
    point.obligation = obligationOf(textAt(o, QLatin1String("obligation")));
    point.appliesIf = ruleAt(o, QLatin1String("applies_if"));
    point.excludedIf = ruleAt(o, QLatin1String("excluded_if"));
    point.effectiveFrom = dateAt(o, QLatin1String("effective_from"));
    point.effectiveTo = dateAt(o, QLatin1String("effective_to"));
    point.parameters = listAt(o, QLatin1String("parameters"), readParameter);
    point.deductionPoints = numberAt(o, QLatin1String("deduction_points"));
}

ChecklistPoint readPoint(const QJsonObject& o)
{
    auto point = textEntry<ChecklistPoint>(o);
    point.group = textAt(o, QLatin1String("group"));
    point.parent = textAt(o, QLatin1String("parent"));
    point.order = o.value(QLatin1String("order")).toInt();
    point.mechanismCode = textAt(o, QLatin1String("mechanism_code"));
    readDemands(point, o);
    point.suggestedEvidence = bilingualsAt(o, QLatin1String("suggested_evidence"));
    point.samplingHint = bilingualAt(o, QLatin1String("sampling_hint"));
    point.sameAs = textAt(o, QLatin1String("same_as"));
    point.supersedes = listAt(o, QLatin1String("supersedes"), readPredecessor);
    point.crosswalk = listAt(o, QLatin1String("crosswalk"), readRelation);
    point.verifyBy = readVerifyBy(o.value(QLatin1String("verify_by")).toObject());
    point.tags = textsAt(o, QLatin1String("tags"));
    return point;
}

WithdrawnPoint readWithdrawn(const QJsonObject& o)
{
    return {readPredecessor(o), bilingualAt(o, QLatin1String("reason"))};
}

ChecklistCase readCase(const QJsonObject& o)
{
    auto one = textEntry<ChecklistCase>(o);
    one.outcome = bilingualAt(o, QLatin1String("outcome"));
    one.points = textsAt(o, QLatin1String("points"));
    return one;
}

ChecklistSuggestions readSuggestions(const QJsonObject& o)
{
    return {bilingualAt(o, QLatin1String("text")), sourcesOf(o)};
}

} // namespace

Checklist checklistFromJson(const QJsonObject& pack)
{
    Checklist list;
    list.id = textAt(pack, QLatin1String("pack"));
    list.version = textAt(pack, QLatin1String("version"));
    list.title = bilingualAt(pack, QLatin1String("title"));
    list.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    list.tierSets = listAt(pack, QLatin1String("tier_sets"), entry<TierSet>);
    list.tiers = listAt(pack, QLatin1String("tiers"), readTier);
    list.auditKinds = listAt(pack, QLatin1String("audit_kinds"), readAuditKind);
    list.facts = listAt(pack, QLatin1String("facts"), textEntry<ChecklistFact>);
    list.legalBases = listAt(pack, QLatin1String("legal_bases"), textEntry<LegalBasis>);
    list.mechanism = listAt(pack, QLatin1String("mechanism"), readMechanismPoint);
    list.suggestions = readSuggestions(pack.value(QLatin1String("suggestions")).toObject());
    list.groups = listAt(pack, QLatin1String("groups"), readGroup);
    list.points = listAt(pack, QLatin1String("points"), readPoint);
    list.withdrawn = listAt(pack, QLatin1String("withdrawn"), readWithdrawn);
    list.cases = listAt(pack, QLatin1String("cases"), readCase);
    list.notes = listAt(pack, QLatin1String("notes"), textEntry<GuidelineText>);
    return list;
}

} // namespace zt
