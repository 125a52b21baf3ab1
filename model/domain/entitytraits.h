// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/domain/fields.h"

namespace zt {

/// What the trail, undo and comparison need to know of one kind of fact: its name, its identity as
/// text, the entity of an identity before any field was set (none where the text is no identity),
/// and its fields.
template <class T>
struct EntityTraits;

namespace entitytraits {

/// A kind of which an assessment has one.
template <class T>
struct OnlyOne
{
    static QString id(const T&) { return {}; }

    static std::optional<T> empty(const QString&) { return T(); }
};

/// A kind whose identity is a UUID in its member `id`.
template <class T>
struct ByUuid
{
    static QString id(const T& entity) { return entity.id.toString(); }

    static std::optional<T> empty(const QString& id)
    {
        T entity;
        entity.id = decltype(entity.id)::fromString(id);
        return entity.id.isNull() ? std::nullopt : std::optional<T>(entity);
    }
};

/// A kind that speaks of one item, row or pillar in one scope.
template <class T, QString T::*item>
struct ByScope
{
    static QString id(const T& entity) { return toKey(entity.ref()); }

    static std::optional<T> empty(const QString& id)
    {
        const std::optional<ItemRef> ref = itemRefFromKey(id);
        if (!ref) {
            return std::nullopt;
        }
        T entity;
        entity.scope = ref->scope;
        entity.*item = ref->item;
        return entity;
    }
};

} // namespace entitytraits

template <>
struct EntityTraits<Profile> : entitytraits::OnlyOne<Profile>
{
    static constexpr QLatin1String kind{"profile"};

    static const QList<Field<Profile>>& fields() { return profileFields(); }
};

template <>
struct EntityTraits<Methodology> : entitytraits::OnlyOne<Methodology>
{
    static constexpr QLatin1String kind{"methodology"};

    static const QList<Field<Methodology>>& fields() { return methodologyFields(); }
};

template <>
struct EntityTraits<System> : entitytraits::ByUuid<System>
{
    static constexpr QLatin1String kind{"system"};

    static const QList<Field<System>>& fields() { return systemFields(); }
};

template <>
struct EntityTraits<PackPin>
{
    static constexpr QLatin1String kind{"pack"};

    static QString id(const PackPin& pin) { return pin.id; }

    static std::optional<PackPin> empty(const QString& id)
    {
        PackPin pin;
        pin.id = id;
        return pin;
    }

    static const QList<Field<PackPin>>& fields() { return packFields(); }
};

template <>
struct EntityTraits<Adoption> : entitytraits::OnlyOne<Adoption>
{
    static constexpr QLatin1String kind{"adoption"};

    static const QList<Field<Adoption>>& fields() { return adoptionFields(); }
};

template <>
struct EntityTraits<ItemAnswer> : entitytraits::ByScope<ItemAnswer, &ItemAnswer::item>
{
    static constexpr QLatin1String kind{"answer"};

    static const QList<Field<ItemAnswer>>& fields() { return itemAnswerFields(); }
};

template <>
struct EntityTraits<LensAnswer> : entitytraits::ByScope<LensAnswer, &LensAnswer::row>
{
    static constexpr QLatin1String kind{"lens_answer"};

    static const QList<Field<LensAnswer>>& fields() { return lensAnswerFields(); }
};

template <>
struct EntityTraits<Evidence> : entitytraits::ByUuid<Evidence>
{
    static constexpr QLatin1String kind{"evidence"};

    static const QList<Field<Evidence>>& fields() { return evidenceFields(); }
};

template <>
struct EntityTraits<NamedPoint> : entitytraits::ByUuid<NamedPoint>
{
    static constexpr QLatin1String kind{"point"};

    static const QList<Field<NamedPoint>>& fields() { return namedPointFields(); }
};

template <>
struct EntityTraits<PillarTarget> : entitytraits::ByScope<PillarTarget, &PillarTarget::pillar>
{
    static constexpr QLatin1String kind{"target"};

    static const QList<Field<PillarTarget>>& fields() { return pillarTargetFields(); }
};

template <>
struct EntityTraits<ImprovementAction> : entitytraits::ByUuid<ImprovementAction>
{
    static constexpr QLatin1String kind{"action"};

    static const QList<Field<ImprovementAction>>& fields() { return improvementActionFields(); }
};

template <>
struct EntityTraits<MaturityMethod> : entitytraits::OnlyOne<MaturityMethod>
{
    static constexpr QLatin1String kind{"maturity_method"};

    static const QList<Field<MaturityMethod>>& fields() { return maturityMethodFields(); }
};

template <>
struct EntityTraits<RoadmapSettings> : entitytraits::OnlyOne<RoadmapSettings>
{
    static constexpr QLatin1String kind{"roadmap"};

    static const QList<Field<RoadmapSettings>>& fields() { return roadmapSettingsFields(); }
};

template <>
struct EntityTraits<Audit> : entitytraits::ByUuid<Audit>
{
    static constexpr QLatin1String kind{"audit"};

    static const QList<Field<Audit>>& fields() { return auditFields(); }
};

template <>
struct EntityTraits<PointResult>
{
    static constexpr QLatin1String kind{"point_result"};

    static QString id(const PointResult& result)
    {
        return pointResultKey(result.audit, result.ref);
    }

    static std::optional<PointResult> empty(const QString& id)
    {
        const qsizetype slash = id.indexOf(QLatin1Char('/'));
        const AuditId audit = AuditId::fromString(id.left(slash));
        const std::optional<PointRef> ref = pointRefFromKey(id.mid(slash + 1));
        if (slash < 0 || audit.isNull() || !ref) {
            return std::nullopt;
        }
        PointResult result;
        result.audit = audit;
        result.ref = *ref;
        return result;
    }

    static const QList<Field<PointResult>>& fields() { return pointResultFields(); }
};

template <>
struct EntityTraits<AuditFinding> : entitytraits::ByUuid<AuditFinding>
{
    static constexpr QLatin1String kind{"finding"};

    static const QList<Field<AuditFinding>>& fields() { return auditFindingFields(); }
};

template <>
struct EntityTraits<AuditSample> : entitytraits::ByUuid<AuditSample>
{
    static constexpr QLatin1String kind{"sample"};

    static const QList<Field<AuditSample>>& fields() { return auditSampleFields(); }
};

template <>
struct EntityTraits<Incident> : entitytraits::ByUuid<Incident>
{
    static constexpr QLatin1String kind{"incident"};

    static const QList<Field<Incident>>& fields() { return incidentFields(); }
};

template <>
struct EntityTraits<IncidentEvent> : entitytraits::ByUuid<IncidentEvent>
{
    static constexpr QLatin1String kind{"incident_event"};

    static const QList<Field<IncidentEvent>>& fields() { return incidentEventFields(); }
};

template <>
struct EntityTraits<Exhibit> : entitytraits::ByUuid<Exhibit>
{
    static constexpr QLatin1String kind{"exhibit"};

    static const QList<Field<Exhibit>>& fields() { return exhibitFields(); }
};

template <>
struct EntityTraits<SimulationRun> : entitytraits::ByUuid<SimulationRun>
{
    static constexpr QLatin1String kind{"simulation_run"};

    static const QList<Field<SimulationRun>>& fields() { return simulationRunFields(); }
};

template <>
struct EntityTraits<SignOff> : entitytraits::ByUuid<SignOff>
{
    static constexpr QLatin1String kind{"sign_off"};

    static const QList<Field<SignOff>>& fields() { return signOffFields(); }
};

} // namespace zt
