// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditstatus.h"

#include "model/domain/earlierpapers.h"
#include "model/domain/explainedexceptions.h"
#include "model/domain/fields.h"
#include "model/domain/pointkinship.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

/// The exchange's ids of the three kinds of audit; a checklist that does not list them asks for
/// none.
QString packKind(AuditForm form, const Checklist& list)
{
    static const QMap<AuditForm, QString> ids{
        {AuditForm::Annual, QStringLiteral("AK1")},
        {AuditForm::SelectedCase, QStringLiteral("AK2")},
        {AuditForm::SpecialProject, QStringLiteral("AK3")},
    };
    const QString id = ids.value(form);
    return list.auditKind(id) != nullptr ? id : QString();
}

QJsonObject paperJson(const PointResult& result)
{
    QJsonObject paper;
    for (const char* key : {"result",
                            "reason",
                            "procedure",
                            "observation",
                            "sample",
                            "conclusion",
                            "evidence",
                            "answer",
                            "answer_text",
                            "answer_evidence",
                            "answered_by",
                            "answered_on"}) {
        const QString field = QString::fromLatin1(key);
        paper.insert(field, findField(pointResultFields(), field)->get(result));
    }
    return paper;
}

QJsonArray evidenceJson(const Snapshot& snapshot, const PointResult& result)
{
    QJsonArray all;
    for (const EvidenceId& id : result.evidence) {
        QJsonObject one;
        if (const Evidence* evidence = snapshot.evidenceOf(id)) {
            for (const char* key : {"sha256", "address", "valid_from", "valid_to"}) {
                const QString field = QString::fromLatin1(key);
                one.insert(field, findField(evidenceFields(), field)->get(*evidence));
            }
        }
        all.append(one);
    }
    return all;
}

/// What was drawn for the point, and what it shows.
QJsonArray samplesJson(const Snapshot& snapshot, const PointResult& result)
{
    QJsonArray all;
    for (const AuditSample& sample : snapshot.auditSamples) {
        if (sample.audit != result.audit || !sample.points.contains(result.ref)) {
            continue;
        }
        QJsonObject one;
        for (const Field<AuditSample>& field : auditSampleFields()) {
            one.insert(field.key, field.get(sample));
        }
        all.append(one);
    }
    return all;
}

/// Of the thread, what says why an exception is none.
QJsonArray explainedJson(const PointResult& result)
{
    QJsonArray all;
    for (const ReviewNote& note : result.notes) {
        if (explanationFrom(note)) {
            all.append(note.text);
        }
    }
    return all;
}

QString pinnedHash(const Snapshot& snapshot, const QString& pack)
{
    const auto pin = std::find_if(snapshot.packs.begin(),
                                  snapshot.packs.end(),
                                  [&](const PackPin& one) { return one.id == pack; });
    return pin != snapshot.packs.end() ? pin->sha256 : QString();
}

using CodesByPoint = QHash<QString, QStringList>;

CodesByPoint findingsByPoint(const Snapshot& snapshot, const AuditId& audit)
{
    CodesByPoint codes;
    for (const AuditFinding* finding : findingsOf(snapshot, audit)) {
        for (const PointRef& ref : finding->criteria) {
            codes[toKey(ref)].append(finding->code);
        }
    }
    return codes;
}

/// By the code at which they are shown.
CodesByPoint repeatsIn(const Checklist& list)
{
    CodesByPoint codes;
    for (const ChecklistPoint& point : list.points) {
        if (!point.sameAs.isEmpty()) {
            codes[answeredAt(list, point).id].append(point.id);
        }
    }
    return codes;
}

PointStatus statusOf(const Snapshot& snapshot, const Audit& audit, const PointRef& ref)
{
    PointStatus status;
    status.ref = ref;
    if (const PointResult* result = snapshot.pointResult(audit.id, ref)) {
        status.result = result->result;
        status.state = result->state;
        status.stale = isStale(snapshot, *result);
        status.evidence = result->evidence.size();
    }
    return status;
}

void count(Coverage& coverage, const PointStatus& point)
{
    ++coverage.points;
    coverage.applicable += point.counts() ? 1 : 0;
    coverage.checked += point.counts() && point.result != AuditResult::Unchecked ? 1 : 0;
    coverage.conform += point.result == AuditResult::Conform ? 1 : 0;
    coverage.partly += point.result == AuditResult::Partly ? 1 : 0;
    coverage.notConform += point.result == AuditResult::Not ? 1 : 0;
    coverage.notApplicable += point.result == AuditResult::NotApplicable ? 1 : 0;
    coverage.undecided +=
        point.result == AuditResult::Unchecked && point.applicability.applies == Tri::Unknown ? 1
                                                                                              : 0;
    coverage.accepted += point.state == ReviewState::Accepted && !point.stale ? 1 : 0;
    coverage.stale += point.stale ? 1 : 0;
    coverage.needLook += point.needsLook ? 1 : 0;
}

/// What a point that does not conform costs where its findings do not say.
std::optional<int> ownDeduction(const Audit& audit, const Checklists& lists, const PointStatus& of)
{
    const auto list = lists.constFind(of.ref.checklist);
    const ChecklistPoint* point = list != lists.constEnd() ? list->point(of.ref.point) : nullptr;
    if (of.result == AuditResult::Not) {
        return point != nullptr && point->deductionPoints ? point->deductionPoints
                                                          : audit.deductionNot;
    }
    return audit.deductionPartly;
}

/// One of the points is the same, perhaps in another version of its checklist.
bool areAgainstTheSame(const AuditFinding& a, const AuditFinding& b, PointKinship& kinship)
{
    for (const PointRef& ref : a.criteria) {
        for (const PointRef& other : b.criteria) {
            if (kinship.in(ref, other.checklist).contains(other)) {
                return true;
            }
        }
    }
    return false;
}

/// Whether `other` belongs to an audit before that of `finding`.
bool isEarlier(const Snapshot& snapshot, const AuditFinding& other, const AuditFinding& finding)
{
    const Audit before = snapshot.audits.value(other.audit.toString());
    const Audit now = snapshot.audits.value(finding.audit.toString());
    if (before.periodFrom.isValid() && now.periodFrom.isValid() &&
        before.periodFrom != now.periodFrom) {
        return before.periodFrom < now.periodFrom;
    }
    return before.createdAt < now.createdAt;
}

} // namespace

AuditContext contextOf(const Audit& audit, const Checklist& list)
{
    AuditContext context;
    context.tier = audit.tier;
    context.auditKind = packKind(audit.form, list);
    for (auto it = audit.facts.begin(); it != audit.facts.end(); ++it) {
        context.facts.insert(it.key(), it.value() ? Tri::Yes : Tri::No);
    }
    context.on = audit.periodTo.isValid() ? audit.periodTo : audit.periodFrom;
    return context;
}

QString acceptanceDigest(const Snapshot& snapshot, const PointResult& result)
{
    QJsonObject all{
        {QStringLiteral("paper"), paperJson(result)},
        {QStringLiteral("evidence"), evidenceJson(snapshot, result)},
        {QStringLiteral("samples"), samplesJson(snapshot, result)},
        {QStringLiteral("checklist"), pinnedHash(snapshot, result.ref.checklist)},
    };
    if (const QJsonArray explained = explainedJson(result); !explained.isEmpty()) {
        all.insert(QStringLiteral("explained"), explained);
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact),
                                 QCryptographicHash::Sha256)
            .toHex());
}

bool isStale(const Snapshot& snapshot, const PointResult& result)
{
    return result.state == ReviewState::Accepted &&
           acceptanceDigest(snapshot, result) != result.acceptedDigest;
}

QList<PointStatus>
pointStatuses(const Snapshot& snapshot, const Audit& audit, const Checklists& lists)
{
    const CodesByPoint findings = findingsByPoint(snapshot, audit.id);
    const EarlierPapers earlier(snapshot, audit);
    QList<PointStatus> all;
    for (const QString& pack : audit.checklists) {
        const auto list = lists.constFind(pack);
        if (list == lists.constEnd()) {
            continue;
        }
        const AuditContext context = contextOf(audit, *list);
        const CodesByPoint repeats = repeatsIn(*list);
        for (const ChecklistPoint& point : list->points) {
            if (!point.sameAs.isEmpty()) {
                continue;
            }
            PointStatus status = statusOf(snapshot, audit, {pack, point.id});
            status.group = point.group;
            if (!earlier.isEmpty()) {
                status.needsLook = earlier.needsLook(status.ref);
                status.carriedFrom = earlier.behind(status.ref);
            }
            status.applicability = applicability(*list, point, context);
            status.findings = findings.value(toKey(status.ref));
            status.repeatedAs = repeats.value(point.id);
            all.append(status);
        }
    }
    return all;
}

QList<Coverage> coverageByGroup(const QList<PointStatus>& points)
{
    QList<Coverage> groups;
    for (const PointStatus& point : points) {
        const auto same = [&](const Coverage& one) {
            return one.checklist == point.ref.checklist && one.group == point.group;
        };
        auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found == groups.end()) {
            Coverage coverage;
            coverage.checklist = point.ref.checklist;
            coverage.group = point.group;
            groups.append(coverage);
            found = groups.end() - 1;
        }
        count(*found, point);
    }
    return groups;
}

Coverage coverageOf(const QList<PointStatus>& points)
{
    Coverage coverage;
    for (const PointStatus& point : points) {
        count(coverage, point);
    }
    return coverage;
}

DeductionSum deductionOf(const Snapshot& snapshot,
                         const Audit& audit,
                         const Checklists& lists,
                         const QList<PointStatus>& points)
{
    DeductionSum sum;
    QSet<QString> stated;
    for (const AuditFinding* finding : findingsOf(snapshot, audit.id)) {
        if (!finding->deduction) {
            continue;
        }
        sum.points += *finding->deduction;
        for (const PointRef& ref : finding->criteria) {
            stated.insert(toKey(ref));
        }
    }
    for (const PointStatus& point : points) {
        const bool falls = point.result == AuditResult::Not || point.result == AuditResult::Partly;
        if (!falls || stated.contains(toKey(point.ref))) {
            continue;
        }
        const std::optional<int> own = ownDeduction(audit, lists, point);
        sum.points += own.value_or(0);
        sum.unstated += own ? 0 : 1;
    }
    return sum;
}

QList<const AuditFinding*> findingsOf(const Snapshot& snapshot, const AuditId& audit)
{
    QList<const AuditFinding*> all;
    for (const AuditFinding& finding : snapshot.auditFindings) {
        if (audit.isNull() || finding.audit == audit) {
            all.append(&finding);
        }
    }
    std::sort(all.begin(), all.end(), [](const AuditFinding* a, const AuditFinding* b) {
        return a->code < b->code;
    });
    return all;
}

qint64 overdueDays(const AuditFinding& finding, const QDate& today)
{
    const bool closed = finding.status == AuditFindingStatus::Closed;
    return closed || !finding.due.isValid() ? 0 : std::max<qint64>(0, finding.due.daysTo(today));
}

FindingAge ageOf(const Snapshot& snapshot, const AuditFinding& finding, const QDate& today)
{
    FindingAge age;
    age.code = finding.code;
    const bool closed = finding.status == AuditFindingStatus::Closed;
    const QDate end = closed ? finding.closedOn : today;
    if (finding.raisedOn.isValid()) {
        age.days = std::max<qint64>(0, finding.raisedOn.daysTo(end));
    }
    age.overdue = overdueDays(finding, today);
    PointKinship kinship(snapshot);
    for (const AuditFinding* other : findingsOf(snapshot, {})) {
        if (other->audit != finding.audit && isEarlier(snapshot, *other, finding) &&
            areAgainstTheSame(finding, *other, kinship)) {
            age.earlier.append(other->code);
        }
    }
    return age;
}

} // namespace zt
