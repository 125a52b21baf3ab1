// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/auditsample.h"
#include "model/domain/incident.h"
#include "model/domain/itemanswer.h"
#include "model/domain/maturitymethod.h"
#include "model/domain/methodology.h"
#include "model/domain/namedpoint.h"
#include "model/domain/roadmap.h"
#include "model/domain/signoff.h"
#include "model/domain/simulationrun.h"

#include <QJsonValue>
#include <QList>

#include <functional>

namespace zt {

/// One named field of an entity, readable and writable as JSON. The one table per entity serves
/// the trail, undo, the command line's `set`, comparison and import alike.
template <class T>
struct Field
{
    QString key;
    std::function<QJsonValue(const T&)> get;
    /// Refuses what is outside the field's range (InvariantBroken: entity, field, given, accepted).
    std::function<Result<void>(T&, const QJsonValue&)> set;
};

/// name, institution, sector, tier, period, team
[[nodiscard]] const QList<Field<Profile>>& profileFields();
/// instrument, weights.RF1…, risk_cutoff, impact_cutoff, rto_minutes_greater_than, trials,
/// factor_shift_permille, weight_spread_percent, seed, reason
[[nodiscard]] const QList<Field<Methodology>>& methodologyFields();
/// code, name, owner_unit, contact, description, rto_minutes, the facts, cloud_model, HR1…LI1,
/// RF1…IF5, and "reason.<aspect key>" for each aspect. Unknown answers are JSON null.
[[nodiscard]] const QList<Field<System>>& systemFields();
/// id, version, sha256 (the bytes are not part of the trail; the hash is)
[[nodiscard]] const QList<Field<PackPin>>& packFields();

/// codes, reason
[[nodiscard]] const QList<Field<Adoption>>& adoptionFields();

/// status, share, note, evidence (UUIDs), assessor, assessed_on, target_date, review, reviewer,
/// review_note, reviewed_on. Dates are "2026-07-18" or null; a status nobody gave is null.
[[nodiscard]] const QList<Field<ItemAnswer>>& itemAnswerFields();
/// stage, note
[[nodiscard]] const QList<Field<LensAnswer>>& lensAnswerFields();
/// kind, name, sha256, size, media_type, address, note, valid_from, valid_to, added_at
[[nodiscard]] const QList<Field<Evidence>>& evidenceFields();
/// name, seq, hash, note
[[nodiscard]] const QList<Field<NamedPoint>>& namedPointFields();
/// level (1…4), due, note
[[nodiscard]] const QList<Field<PillarTarget>>& pillarTargetFields();
/// code, title, owner_unit, person, start, due, cost_once, cost_yearly, status, progress, closes
/// ("scope/item"), depends_on (UUIDs), note
[[nodiscard]] const QList<Field<ImprovementAction>>& improvementActionFields();
/// rollup, share, population, weights (UUID: percent), period_from, period_to,
/// review_cycle_months, reason
[[nodiscard]] const QList<Field<MaturityMethod>>& maturityMethodFields();
/// budget_total, budget_per_quarter, goal, reason
[[nodiscard]] const QList<Field<RoadmapSettings>>& roadmapSettingsFields();
/// code, kind, trigger, period_from, period_to, scope, team, tier, facts ({id: true or false}),
/// checklists, deduction_not, deduction_partly, created_at
[[nodiscard]] const QList<Field<Audit>>& auditFields();
/// result (null = nobody has looked), reason, procedure, observation, sample, conclusion, evidence,
/// answer (the audited unit's own; null = none), answer_text, answer_evidence, answered_by,
/// answered_on, preparer, prepared_at, reviewer, reviewed_at, state, accepted_digest, notes
/// ([{time, who, text}])
[[nodiscard]] const QList<Field<PointResult>>& pointResultFields();
/// audit, code, condition, criteria ("pack/code"), cause, effect, recommendation, severity,
/// deduction, response, owner, raised_on, due, status, follow_ups ([{on, text}]), retests ([{on,
/// passed, text, evidence}]), closed_by, closed_on, close_reason
[[nodiscard]] const QList<Field<AuditFinding>>& auditFindingFields();
/// audit, code, points ("pack/code"), population, population_sha256, population_size, columns,
/// method, stratum, seed, confidence, tolerable_rate, expected_rate, items ([{number, cells,
/// outcome (null = nobody has looked), note}]), conclusion, preparer, prepared_at
[[nodiscard]] const QList<Field<AuditSample>>& auditSampleFields();

/// code, title, class, drill, case_id, level, clock_start, reportable, not_reported_reason,
/// affects_trading, affects_investors, interrupted, systems (UUIDs), description, result,
/// root_cause, lesson, customers, complaints, amount, roles (id: name), actions, closed_by,
/// closed_at, close_reason, created_at. Moments are "2026-07-18T09:20:00.000+08:00".
[[nodiscard]] const QList<Field<Incident>>& incidentFields();
/// incident, at, kind, text, who, channel, evidence
[[nodiscard]] const QList<Field<IncidentEvent>>& incidentEventFields();
/// incident, code, name, container, evidence, authorised, third_party, original_state,
/// storage_safe, backed_up, explanation, custody
[[nodiscard]] const QList<Field<Exhibit>>& exhibitFields();
/// code, state_seq, state_hash, origin, scope ("" = none), without, items (id: thousandths; null =
/// none), seed, algorithm, context, policy, policy_version, policy_sha256, catalogue,
/// catalogue_version, catalogue_sha256, outcomes ([{scenario, outcome, twin, as_expected,
/// decisions}]), log_sha256, program, note
[[nodiscard]] const QList<Field<SimulationRun>>& simulationRunFields();
/// code, subject, audit ("" = none), audit_code, year (0 = none), role, assessment, state_seq,
/// state_hash, report_name, report_sha256, report_bytes, signer, signed_at, note, signature
/// (base64), time_stamp (base64), withdrawn
[[nodiscard]] const QList<Field<SignOff>>& signOffFields();

template <class T>
[[nodiscard]] const Field<T>* findField(const QList<Field<T>>& fields, const QString& key)
{
    for (const Field<T>& field : fields) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace zt
