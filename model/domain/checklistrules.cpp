// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistrules.h"

#include "model/domain/enumkeys.h"

#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<ApplicabilityPart, 6> partKeys{{
    {ApplicabilityPart::Tier, "tier"},
    {ApplicabilityPart::AuditKind, "audit_kind"},
    {ApplicabilityPart::Fact, "fact"},
    {ApplicabilityPart::Exclusion, "exclusion"},
    {ApplicabilityPart::EffectiveFrom, "effective_from"},
    {ApplicabilityPart::EffectiveTo, "effective_to"},
}};

bool isIn(const FirmTier& tier, const QStringList& sets)
{
    return std::any_of(
        sets.begin(), sets.end(), [&](const QString& set) { return tier.sets.contains(set); });
}

Tri tierHolds(const Checklist& list, const QStringList& sets, int number)
{
    if (sets.isEmpty()) {
        return Tri::Yes;
    }
    if (const FirmTier* tier = list.tier(number)) {
        return isIn(*tier, sets) ? Tri::Yes : Tri::No;
    }
    const auto in = std::count_if(list.tiers.begin(), list.tiers.end(), [&](const FirmTier& tier) {
        return isIn(tier, sets);
    });
    return in == list.tiers.size() && in > 0 ? Tri::Yes : Tri::Unknown;
}

Tri kindHolds(const QStringList& kinds, const QString& kind)
{
    if (kinds.isEmpty()) {
        return Tri::Yes;
    }
    return kind.isEmpty() ? Tri::Unknown : (kinds.contains(kind) ? Tri::Yes : Tri::No);
}

Tri factsHold(const QStringList& facts, const QMap<QString, Tri>& known)
{
    Tri all = Tri::Yes;
    for (const QString& fact : facts) {
        all = triAnd(all, known.value(fact, Tri::Unknown));
    }
    return all;
}

Tri holds(const Checklist& list, const ApplicabilityRule& rule, const AuditContext& context)
{
    return triAnd(tierHolds(list, rule.tierSets, context.tier),
                  triAnd(kindHolds(rule.auditKinds, context.auditKind),
                         factsHold(rule.facts, context.facts)));
}

Tri notBefore(const QDate& first, const QDate& on)
{
    if (!first.isValid()) {
        return Tri::Yes;
    }
    return on.isValid() ? (on >= first ? Tri::Yes : Tri::No) : Tri::Unknown;
}

Tri notAfter(const QDate& last, const QDate& on)
{
    if (!last.isValid()) {
        return Tri::Yes;
    }
    return on.isValid() ? (on <= last ? Tri::Yes : Tri::No) : Tri::Unknown;
}

struct Demand
{
    Tri holds;
    ApplicabilityReason reason;
};

QStringList idsOf(const ApplicabilityRule& rule)
{
    return rule.tierSets + rule.auditKinds + rule.facts;
}

QList<Demand>
demandsOf(const Checklist& list, const ChecklistPoint& point, const AuditContext& context)
{
    using Part = ApplicabilityPart;
    const ApplicabilityRule& wanted = point.appliesIf;
    const Tri excluded =
        point.excludedIf.isEmpty() ? Tri::No : holds(list, point.excludedIf, context);
    return {
        {tierHolds(list, wanted.tierSets, context.tier), {Part::Tier, wanted.tierSets}},
        {kindHolds(wanted.auditKinds, context.auditKind), {Part::AuditKind, wanted.auditKinds}},
        {factsHold(wanted.facts, context.facts), {Part::Fact, wanted.facts}},
        {!excluded, {Part::Exclusion, idsOf(point.excludedIf)}},
        {notBefore(point.effectiveFrom, context.on),
         {Part::EffectiveFrom, {point.effectiveFrom.toString(Qt::ISODate)}}},
        {notAfter(point.effectiveTo, context.on),
         {Part::EffectiveTo, {point.effectiveTo.toString(Qt::ISODate)}}},
    };
}

} // namespace

QString toKey(ApplicabilityPart part)
{
    return partKeys.toKey(part);
}

PointApplicability
applicability(const Checklist& list, const ChecklistPoint& point, const AuditContext& context)
{
    const QList<Demand> demands = demandsOf(list, point, context);
    PointApplicability result{Tri::Yes, {}};
    for (const Demand& demand : demands) {
        result.applies = triAnd(result.applies, demand.holds);
    }
    for (const Demand& demand : demands) {
        if (result.applies != Tri::Yes && demand.holds == result.applies) {
            result.whyNot.append(demand.reason);
        }
    }
    return result;
}

QList<PointApplicability> applicability(const Checklist& list, const AuditContext& context)
{
    QList<PointApplicability> results;
    results.reserve(list.points.size());
    for (const ChecklistPoint& point : list.points) {
        results.append(applicability(list, point, context));
    }
    return results;
}

const ChecklistPoint& answeredAt(const Checklist& list, const ChecklistPoint& point)
{
    const ChecklistPoint* other = point.sameAs.isEmpty() ? nullptr : list.point(point.sameAs);
    return other == nullptr ? point : *other;
}

QStringList distinctPoints(const Checklist& list)
{
    QStringList codes;
    for (const ChecklistPoint& point : list.points) {
        if (point.sameAs.isEmpty()) {
            codes.append(point.id);
        }
    }
    return codes;
}

std::optional<int> healthCheckMonths(const Checklist& list, int tier)
{
    const FirmTier* found = list.tier(tier);
    return found == nullptr ? std::nullopt : found->healthCheckMonths;
}

std::optional<int> frequencyMonths(const ChecklistPoint& point, int tier)
{
    QJsonValue months;
    if (const PointParameter* byTier = point.parameter(QStringLiteral("frequency_by_tier"))) {
        months = byTier->value.toObject().value(QString::number(tier));
    } else if (const PointParameter* same = point.parameter(QStringLiteral("frequency_months"))) {
        months = same->value;
    }
    return months.isDouble() ? std::optional(months.toInt()) : std::nullopt;
}

} // namespace zt
