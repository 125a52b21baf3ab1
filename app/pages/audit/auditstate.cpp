// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditstate.h"

#include "app/cli/auditverify.h"

#include <algorithm>

namespace zt {

void AuditState::setSnapshot(const Snapshot& snapshot, const QDate& today)
{
    m_snapshot = snapshot;
    m_today = today;
    const auto same = snapshot.audits.constFind(m_audit.id.toString());
    if (same != snapshot.audits.constEnd()) {
        m_audit = *same;
    } else {
        m_audit = snapshot.audits.isEmpty() ? Audit() : snapshot.audits.last();
    }
    refresh();
}

void AuditState::setAudit(const AuditId& id)
{
    const auto found = m_snapshot.audits.constFind(id.toString());
    if (found != m_snapshot.audits.constEnd()) {
        m_audit = *found;
        refresh();
    }
}

void AuditState::refresh()
{
    findPoints();
    m_rows.clear();
    m_order.clear();
    m_outside = {};
    m_outside.docked = true;
    const QList<PointStatus> all = pointStatuses(m_snapshot, m_audit, m_snapshot.checklists);
    m_coverage = coverageOf(all);
    m_deduction = deductionOf(m_snapshot, m_audit, m_snapshot.checklists, all);
    for (const PointStatus& point : all) {
        addPoint(point);
    }
    for (AuditGroupRow& row : m_rows) {
        row.coverage = coverageOf(row.points);
    }
    if (!m_outside.points.isEmpty()) {
        m_outside.coverage = coverageOf(m_outside.points);
        m_rows.append(m_outside);
    }
    m_places.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int point = 0; point < m_rows[row].points.size(); ++point) {
            const PointRef& ref = std::as_const(m_rows)[row].points[point].ref;
            m_order.append(ref);
            m_places.insert(toKey(ref), {row, point});
        }
    }
}

void AuditState::findPoints()
{
    m_positions.clear();
    for (const QString& id : std::as_const(m_audit.checklists)) {
        if (const Checklist* list = checklist(id)) {
            QHash<QString, qsizetype>& positions = m_positions[id];
            for (qsizetype i = list->points.size(); i-- > 0;) {
                positions.insert(list->points[i].id, i);
            }
        }
    }
}

void AuditState::addPoint(const PointStatus& point)
{
    if (point.applicability.applies == Tri::No && point.result == AuditResult::Unchecked) {
        m_outside.points.append(point);
        return;
    }
    const bool begins = m_rows.isEmpty() || m_rows.last().group != point.group ||
                        m_rows.last().checklist != point.ref.checklist;
    if (begins) {
        AuditGroupRow row;
        row.checklist = point.ref.checklist;
        row.group = point.group;
        m_rows.append(row);
    }
    m_rows.last().points.append(point);
}

const Checklist* AuditState::checklist(const QString& id) const
{
    const auto list = m_snapshot.checklists.constFind(id);
    return list != m_snapshot.checklists.constEnd() ? &*list : nullptr;
}

const ChecklistPoint* AuditState::point(const PointRef& ref) const
{
    const Checklist* list = checklist(ref.checklist);
    const auto known = m_positions.constFind(ref.checklist);
    if (list == nullptr || known == m_positions.constEnd()) {
        return list != nullptr ? list->point(ref.point) : nullptr;
    }
    const auto position = known->constFind(ref.point);
    return position != known->constEnd() ? &list->points[*position] : nullptr;
}

const PointStatus* AuditState::status(const PointRef& ref) const
{
    const auto place = m_places.constFind(toKey(ref));
    return place != m_places.constEnd() ? &m_rows[place->first].points[place->second] : nullptr;
}

PointResult AuditState::paper(const PointRef& ref) const
{
    if (const PointResult* recorded = m_snapshot.pointResult(m_audit.id, ref)) {
        return *recorded;
    }
    PointResult empty;
    empty.audit = m_audit.id;
    empty.ref = ref;
    return empty;
}

QList<ChecklistFact> AuditState::facts() const
{
    QList<ChecklistFact> all;
    QStringList ids;
    for (const QString& id : m_audit.checklists) {
        const Checklist* list = checklist(id);
        for (const ChecklistFact& fact : list != nullptr ? list->facts : QList<ChecklistFact>()) {
            if (!ids.contains(fact.id)) {
                ids.append(fact.id);
                all.append(fact);
            }
        }
    }
    return all;
}

bool AuditState::dependsOnFacts(const PointStatus& point) const
{
    const ChecklistPoint* asked = this->point(point.ref);
    return asked != nullptr && !point.applicability.whyNot.isEmpty() &&
           !(asked->appliesIf.facts + asked->excludedIf.facts).isEmpty();
}

QList<VerifyBy> AuditState::ways(const PointRef& ref) const
{
    const Checklist* list = checklist(ref.checklist);
    return list != nullptr ? waysToVerify(*list, ref.point) : QList<VerifyBy>();
}

bool AuditState::isSendable(const PointRef& ref) const
{
    const PointStatus* point = status(ref);
    return point != nullptr && point->result != AuditResult::Unchecked &&
           (point->state == ReviewState::Open || point->state == ReviewState::Returned ||
            point->stale);
}

QList<PointRef> AuditState::sendable() const
{
    QList<PointRef> all;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(all), [this](const auto& ref) {
        return isSendable(ref);
    });
    return all;
}

QList<const AuditFinding*> AuditState::findings() const
{
    return hasAudit() ? findingsOf(m_snapshot, m_audit.id) : QList<const AuditFinding*>();
}

QList<const AuditFinding*> AuditState::findingsAt(const PointRef& ref) const
{
    QList<const AuditFinding*> all = findings();
    all.removeIf([&](const AuditFinding* finding) { return !finding->criteria.contains(ref); });
    return all;
}

} // namespace zt
