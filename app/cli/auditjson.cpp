// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditjson.h"

#include "app/cli/auditoptions.h"
#include "model/domain/earlierpapers.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

QJsonValue triJson(Tri value)
{
    return value == Tri::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(value == Tri::Yes);
}

QJsonArray whyNotJson(const PointStatus& point)
{
    QJsonArray all;
    for (const ApplicabilityReason& reason : point.applicability.whyNot) {
        all.append(
            QJsonObject{{QStringLiteral("part"), toKey(reason.part)},
                        {QStringLiteral("demanded"), QJsonArray::fromStringList(reason.demanded)}});
    }
    return all;
}

QJsonArray refsJson(const QList<PointRef>& refs)
{
    QJsonArray all;
    for (const PointRef& ref : refs) {
        all.append(toKey(ref));
    }
    return all;
}

/// What was answered to points that a new version no longer has.
QJsonArray withdrawnJson(const Snapshot& snapshot, const Audit& audit)
{
    QJsonArray all;
    for (const WithdrawnPaper& one : EarlierPapers(snapshot, audit).withdrawn()) {
        QJsonObject json = paperJson(*snapshot.pointResult(audit.id, one.ref));
        json.insert(QStringLiteral("withdrawn_in"), one.version);
        json.insert(QStringLiteral("withdrawn_reason"),
                    one.reason.zh.isEmpty()
                        ? QJsonValue(QJsonValue::Null)
                        : QJsonValue(QJsonObject{{QStringLiteral("zh"), one.reason.zh},
                                                 {QStringLiteral("en"), one.reason.en}}));
        all.append(json);
    }
    return all;
}

QJsonObject pointJson(const PointStatus& point)
{
    return {
        {QStringLiteral("id"), point.ref.point},
        {QStringLiteral("checklist"), point.ref.checklist},
        {QStringLiteral("category"), point.group},
        {QStringLiteral("applicable"), triJson(point.applicability.applies)},
        {QStringLiteral("why_not"), whyNotJson(point)},
        {QStringLiteral("result"), resultWord(point.result)},
        {QStringLiteral("evidence"), point.evidence},
        {QStringLiteral("state"), toKey(point.state)},
        {QStringLiteral("stale"), point.stale},
        {QStringLiteral("finding"), QJsonArray::fromStringList(point.findings)},
        {QStringLiteral("repeated_as"), QJsonArray::fromStringList(point.repeatedAs)},
        {QStringLiteral("needs_look"), point.needsLook},
        {QStringLiteral("carried_from"), refsJson(point.carriedFrom)},
    };
}

QJsonObject totalsJson(const Coverage& coverage)
{
    return {
        {QStringLiteral("points"), coverage.points},
        {QStringLiteral("applicable"), coverage.applicable},
        {QStringLiteral("undecided"), coverage.undecided},
        {QStringLiteral("checked"), coverage.checked},
        {QStringLiteral("conform"), coverage.conform},
        {QStringLiteral("partly"), coverage.partly},
        {QStringLiteral("not"), coverage.notConform},
        {QStringLiteral("not_applicable"), coverage.notApplicable},
        {QStringLiteral("accepted"), coverage.accepted},
        {QStringLiteral("stale"), coverage.stale},
        {QStringLiteral("needs_look"), coverage.needLook},
    };
}

QJsonObject categoryJson(const Coverage& coverage, const Checklists& lists)
{
    QJsonObject json = totalsJson(coverage);
    json.insert(QStringLiteral("checklist"), coverage.checklist);
    json.insert(QStringLiteral("id"), coverage.group);
    const auto list = lists.constFind(coverage.checklist);
    if (const ChecklistGroup* group =
            list != lists.constEnd() ? list->group(coverage.group) : nullptr) {
        json.insert(QStringLiteral("name"),
                    QJsonObject{{QStringLiteral("zh"), group->name.zh},
                                {QStringLiteral("en"), group->name.en}});
    }
    return json;
}

QJsonObject findingCounts(const Snapshot& snapshot, const Audit& audit, const QDate& today)
{
    int open = 0;
    int overdue = 0;
    const QList<const AuditFinding*> findings = findingsOf(snapshot, audit.id);
    for (const AuditFinding* finding : findings) {
        open += finding->status != AuditFindingStatus::Closed ? 1 : 0;
        overdue += ageOf(snapshot, *finding, today).overdue > 0 ? 1 : 0;
    }
    return {{QStringLiteral("all"), findings.size()},
            {QStringLiteral("open"), open},
            {QStringLiteral("overdue"), overdue}};
}

} // namespace

QString resultWord(AuditResult result)
{
    return result == AuditResult::Unchecked ? QStringLiteral("unchecked") : toKey(result);
}

QJsonObject auditJson(const Audit& audit)
{
    QJsonObject json = fieldsJson(auditFields(), audit);
    json.insert(QStringLiteral("id"), audit.id.toString());
    return json;
}

QJsonObject paperJson(const PointResult& result)
{
    QJsonObject json = fieldsJson(pointResultFields(), result);
    json.insert(QStringLiteral("id"), result.ref.point);
    json.insert(QStringLiteral("checklist"), result.ref.checklist);
    json.insert(QStringLiteral("result"), resultWord(result.result));
    return json;
}

QJsonObject
auditShowJson(const Snapshot& snapshot, const Audit& audit, const Checklists& lists, QDate today)
{
    const QList<PointStatus> points = pointStatuses(snapshot, audit, lists);
    QJsonArray rows;
    for (const PointStatus& point : points) {
        rows.append(pointJson(point));
    }
    QJsonArray categories;
    for (const Coverage& coverage : coverageByGroup(points)) {
        categories.append(categoryJson(coverage, lists));
    }
    const DeductionSum deduction = deductionOf(snapshot, audit, lists, points);
    return {{QStringLiteral("audit"), auditJson(audit)},
            {QStringLiteral("points"), rows},
            {QStringLiteral("withdrawn"), withdrawnJson(snapshot, audit)},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("totals"), totalsJson(coverageOf(points))},
            {QStringLiteral("deduction"),
             QJsonObject{{QStringLiteral("points"), deduction.points},
                         {QStringLiteral("unstated"), deduction.unstated},
                         {QStringLiteral("basis"), QStringLiteral("user")}}},
            {QStringLiteral("findings"), findingCounts(snapshot, audit, today)},
            {QStringLiteral("trail_seq"), snapshot.trailSeq},
            {QStringLiteral("trail_head"), snapshot.trailHead}};
}

QJsonObject findingJson(const Snapshot& snapshot, const AuditFinding& finding, QDate today)
{
    const FindingAge age = ageOf(snapshot, finding, today);
    QJsonObject json = fieldsJson(auditFindingFields(), finding);
    json.insert(QStringLiteral("id"), finding.id.toString());
    json.insert(QStringLiteral("audit"), snapshot.audits.value(finding.audit.toString()).code);
    json.insert(QStringLiteral("days"),
                age.days ? QJsonValue(*age.days) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("overdue"), age.overdue);
    json.insert(QStringLiteral("earlier"), QJsonArray::fromStringList(age.earlier));
    return json;
}

} // namespace zt
