// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recordtable.h"

namespace zt {

namespace {

using enum StoredAs;

constexpr QLatin1String onlyRow("only_row");

QStringList byScope(const char* item)
{
    return {QStringLiteral("scope"), QLatin1String(item)};
}

} // namespace

template <>
const RecordTable& recordTable<ItemAnswer>()
{
    static const RecordTable table{"item_answer",
                                   byScope("item"),
                                   {{"status", Nullable},
                                    {"share", Number},
                                    {"note", Text},
                                    {"evidence", Json},
                                    {"assessor", Text},
                                    {"assessed_on", Nullable},
                                    {"target_date", Nullable},
                                    {"review", Text},
                                    {"reviewer", Text},
                                    {"review_note", Text},
                                    {"reviewed_on", Nullable}}};
    return table;
}

template <>
const RecordTable& recordTable<LensAnswer>()
{
    static const RecordTable table{
        "lens_answer", byScope("lens_row"), {{"stage", Number}, {"note", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<Evidence>()
{
    static const RecordTable table{"evidence",
                                   {QStringLiteral("id")},
                                   {{"kind", Text},
                                    {"name", Text},
                                    {"sha256", EmptyIsNull},
                                    {"size", Number},
                                    {"media_type", Text},
                                    {"address", Text},
                                    {"note", Text},
                                    {"valid_from", Nullable},
                                    {"valid_to", Nullable},
                                    {"added_at", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<NamedPoint>()
{
    static const RecordTable table{
        "named_point",
        {QStringLiteral("id")},
        {{"name", Text}, {"seq", Number}, {"hash", Text}, {"note", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<PillarTarget>()
{
    static const RecordTable table{
        "pillar_target", byScope("pillar"), {{"level", Number}, {"due", Nullable}, {"note", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<ImprovementAction>()
{
    static const RecordTable table{"improvement_action",
                                   {QStringLiteral("id")},
                                   {{"code", Text},
                                    {"title", Text},
                                    {"owner_unit", Text},
                                    {"person", Text},
                                    {"start", Nullable},
                                    {"due", Nullable},
                                    {"cost_once", Number},
                                    {"cost_yearly", Number},
                                    {"status", Text},
                                    {"progress", Number},
                                    {"closes", Json},
                                    {"depends_on", Json},
                                    {"note", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<MaturityMethod>()
{
    static const RecordTable table{"maturity_method",
                                   {onlyRow},
                                   {{"rollup", Text},
                                    {"share", Number},
                                    {"population", Text},
                                    {"weights", Json},
                                    {"period_from", Nullable},
                                    {"period_to", Nullable},
                                    {"review_cycle_months", Number},
                                    {"reason", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<RoadmapSettings>()
{
    static const RecordTable table{"roadmap_settings",
                                   {onlyRow},
                                   {{"budget_total", Number},
                                    {"budget_per_quarter", Number},
                                    {"goal", Text},
                                    {"reason", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<Audit>()
{
    static const RecordTable table{"audit",
                                   {QStringLiteral("id")},
                                   {{"code", Text},
                                    {"kind", Text},
                                    {"trigger", Text},
                                    {"period_from", Nullable},
                                    {"period_to", Nullable},
                                    {"scope", Text},
                                    {"team", Json},
                                    {"tier", Number},
                                    {"facts", Json},
                                    {"checklists", Json},
                                    {"deduction_not", Number},
                                    {"deduction_partly", Number},
                                    {"created_at", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<PointResult>()
{
    static const RecordTable table{
        "point_result",
        {QStringLiteral("audit"), QStringLiteral("checklist"), QStringLiteral("point")},
        {{"result", Nullable},
         {"reason", Text},
         {"procedure", Text},
         {"observation", Text},
         {"sample", Text},
         {"conclusion", Text},
         {"evidence", Json},
         {"answer", Nullable},
         {"answer_text", Text},
         {"answer_evidence", Text},
         {"answered_by", Text},
         {"answered_on", Nullable},
         {"preparer", Text},
         {"prepared_at", Nullable},
         {"reviewer", Text},
         {"reviewed_at", Nullable},
         {"state", Text},
         {"accepted_digest", Text},
         {"notes", Json}}};
    return table;
}

template <>
const RecordTable& recordTable<AuditFinding>()
{
    static const RecordTable table{"audit_finding",
                                   {QStringLiteral("id")},
                                   {{"audit", Text},
                                    {"code", Text},
                                    {"condition", Text},
                                    {"criteria", Json},
                                    {"cause", Text},
                                    {"effect", Text},
                                    {"recommendation", Text},
                                    {"severity", Text},
                                    {"deduction", Number},
                                    {"response", Text},
                                    {"owner", Text},
                                    {"raised_on", Nullable},
                                    {"due", Nullable},
                                    {"status", Text},
                                    {"follow_ups", Json},
                                    {"retests", Json},
                                    {"closed_by", Text},
                                    {"closed_on", Nullable},
                                    {"close_reason", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<AuditSample>()
{
    static const RecordTable table{"audit_sample",
                                   {QStringLiteral("id")},
                                   {{"audit", Text},
                                    {"code", Text},
                                    {"points", Json},
                                    {"population", Text},
                                    {"population_sha256", Text},
                                    {"population_size", Number},
                                    {"columns", Json},
                                    {"method", Text},
                                    {"stratum", Text},
                                    {"seed", Text},
                                    {"confidence", Number},
                                    {"tolerable_rate", Number},
                                    {"expected_rate", Number},
                                    {"items", Json},
                                    {"conclusion", Text},
                                    {"preparer", Text},
                                    {"prepared_at", Nullable}}};
    return table;
}

template <>
const RecordTable& recordTable<Incident>()
{
    static const RecordTable table{"incident",
                                   {QStringLiteral("id")},
                                   {{"code", Text},
                                    {"title", Text},
                                    {"class", Nullable},
                                    {"drill", Text},
                                    {"case_id", Text},
                                    {"level", Text},
                                    {"clock_start", Text},
                                    {"reportable", Nullable},
                                    {"not_reported_reason", Text},
                                    {"affects_trading", Nullable},
                                    {"affects_investors", Nullable},
                                    {"interrupted", Nullable},
                                    {"systems", Json},
                                    {"description", Text},
                                    {"result", Text},
                                    {"root_cause", Text},
                                    {"lesson", Text},
                                    {"customers", Number},
                                    {"complaints", Number},
                                    {"amount", Number},
                                    {"roles", Json},
                                    {"actions", Json},
                                    {"closed_by", Text},
                                    {"closed_at", Nullable},
                                    {"close_reason", Text},
                                    {"created_at", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<IncidentEvent>()
{
    static const RecordTable table{"incident_event",
                                   {QStringLiteral("id")},
                                   {{"incident", Text},
                                    {"at", Text},
                                    {"kind", Text},
                                    {"text", Text},
                                    {"who", Text},
                                    {"channel", Text},
                                    {"evidence", Json}}};
    return table;
}

template <>
const RecordTable& recordTable<Exhibit>()
{
    static const RecordTable table{"exhibit",
                                   {QStringLiteral("id")},
                                   {{"incident", Text},
                                    {"code", Text},
                                    {"name", Text},
                                    {"container", Text},
                                    {"evidence", Nullable},
                                    {"authorised", Nullable},
                                    {"third_party", Nullable},
                                    {"original_state", Nullable},
                                    {"storage_safe", Nullable},
                                    {"backed_up", Nullable},
                                    {"explanation", Text},
                                    {"custody", Json}}};
    return table;
}

template <>
const RecordTable& recordTable<SimulationRun>()
{
    static const RecordTable table{"simulation_run",
                                   {QStringLiteral("id")},
                                   {{"code", Text},
                                    {"state_seq", Number},
                                    {"state_hash", Text},
                                    {"origin", Text},
                                    {"scope", Text},
                                    {"without", Json},
                                    {"items", Json},
                                    {"seed", Number},
                                    {"algorithm", Text},
                                    {"context", Text},
                                    {"policy", Text},
                                    {"policy_version", Text},
                                    {"policy_sha256", Text},
                                    {"catalogue", Text},
                                    {"catalogue_version", Text},
                                    {"catalogue_sha256", Text},
                                    {"outcomes", Json},
                                    {"log_sha256", Text},
                                    {"program", Text},
                                    {"note", Text}}};
    return table;
}

template <>
const RecordTable& recordTable<SignOff>()
{
    static const RecordTable table{"sign_off",
                                   {QStringLiteral("id")},
                                   {{"code", Text},
                                    {"subject", Text},
                                    {"audit", Text},
                                    {"audit_code", Text},
                                    {"year", Number},
                                    {"role", Text},
                                    {"assessment", Text},
                                    {"state_seq", Number},
                                    {"state_hash", Text},
                                    {"report_name", Text},
                                    {"report_sha256", Text},
                                    {"report_bytes", Number},
                                    {"signer", Text},
                                    {"signed_at", Text},
                                    {"note", Text},
                                    {"signature", Text},
                                    {"time_stamp", Text},
                                    {"withdrawn", Text}}};
    return table;
}

QStringList keyValues(const RecordTable& table, const QString& entityId)
{
    if (table.keyColumns.first() == onlyRow) {
        return {QStringLiteral("1")};
    }
    if (table.keyColumns.size() == 1) {
        return {entityId};
    }
    if (table.keyColumns.size() == 3) {
        // The last part may hold slashes, the first two may not.
        const qsizetype first = entityId.indexOf(QLatin1Char('/'));
        const qsizetype second = entityId.indexOf(QLatin1Char('/'), first + 1);
        return {entityId.left(first),
                entityId.mid(first + 1, second - first - 1),
                entityId.mid(second + 1)};
    }
    const qsizetype slash = entityId.lastIndexOf(QLatin1Char('/'));
    return {entityId.left(slash), entityId.mid(slash + 1)};
}

QString entityIdOf(const RecordTable& table, const QStringList& keyValues)
{
    return table.keyColumns.first() == onlyRow ? QString() : keyValues.join(QLatin1Char('/'));
}

} // namespace zt
