// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/checklist.h"

#include <QMap>

namespace zt {

/// Who is audited, how, and on which day. What is not known stays empty.
struct AuditContext
{
    int tier = 0;             ///< 0 = not stated
    QString auditKind;        ///< id of an AuditKind; empty = not stated
    QMap<QString, Tri> facts; ///< by id of the pack's facts; a missing one is unknown
    QDate on;                 ///< invalid = not stated
};

/// Which demand keeps a point out of an audit, or leaves it open.
enum class ApplicabilityPart : quint8 {
    Tier,
    AuditKind,
    Fact,
    Exclusion,
    EffectiveFrom,
    EffectiveTo,
};

/// "tier", "audit_kind", "fact", "exclusion", "effective_from", "effective_to"
[[nodiscard]] QString toKey(ApplicabilityPart part);

struct ApplicabilityReason
{
    ApplicabilityPart part = ApplicabilityPart::Tier;
    /// What is demanded: ids of tier sets, audit kinds or facts; an ISO date for the period.
    QStringList demanded;

    bool operator==(const ApplicabilityReason&) const = default;
};

/// Whether a point belongs in an audit. Where it does not, or nobody can tell yet, `whyNot` names
/// the demands that say so; it is empty where the point applies.
struct PointApplicability
{
    Tri applies = Tri::Unknown;
    QList<ApplicabilityReason> whyNot;

    bool operator==(const PointApplicability&) const = default;
};

/// Three-valued: a missing tier, kind, fact or day leaves open what depends on it and nothing
/// else, so a point that every tier is in for applies to a firm of unknown tier. A tier that the
/// pack does not list is as good as unknown. Never No for want of an answer.
[[nodiscard]] PointApplicability
applicability(const Checklist& list, const ChecklistPoint& point, const AuditContext& context);

/// One answer per point, in the order of the list.
[[nodiscard]] QList<PointApplicability> applicability(const Checklist& list,
                                                      const AuditContext& context);

/// The point at which `point` is shown and answered: itself, or the one whose words it repeats.
[[nodiscard]] const ChecklistPoint& answeredAt(const Checklist& list, const ChecklistPoint& point);

/// The codes of the points that are shown: all but the repeated ones, in order.
[[nodiscard]] QStringList distinctPoints(const Checklist& list);

/// How often a health check is due; nothing where the tier is unknown or the source is silent.
[[nodiscard]] std::optional<int> healthCheckMonths(const Checklist& list, int tier);

/// How often a point is due for a firm of that tier, from its parameters frequency_by_tier and
/// frequency_months; nothing where neither says.
[[nodiscard]] std::optional<int> frequencyMonths(const ChecklistPoint& point, int tier);

} // namespace zt
