// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidenceowner.h"

#include <algorithm>

namespace zt {

namespace {

Result<Audit> auditAt(const Snapshot& snapshot, const AuditPoint& point)
{
    const auto audit = snapshot.audits.constFind(point.audit.toString());
    if (audit == snapshot.audits.constEnd()) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("audit"), point.audit.toString()});
    }
    return *audit;
}

Result<Incident> incidentAt(const Snapshot& snapshot, const IncidentId& id)
{
    const auto incident = std::find_if(snapshot.incidents.begin(),
                                       snapshot.incidents.end(),
                                       [&](const Incident& one) { return one.id == id; });
    if (incident == snapshot.incidents.end()) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("incident"), id.toString()});
    }
    return *incident;
}

} // namespace

Result<ChangeSet> attachedTo(const EvidenceOwner& owner,
                             const Snapshot& snapshot,
                             const QList<Evidence>& evidence,
                             const Signature& who)
{
    if (const auto* item = std::get_if<ItemRef>(&owner)) {
        return addEvidence(snapshot, evidence, {*item});
    }
    if (const auto* id = std::get_if<IncidentId>(&owner)) {
        const Result<Incident> incident = incidentAt(snapshot, *id);
        return incident ? Result<ChangeSet>(addExhibits(snapshot, *incident, evidence))
                        : tl::unexpected(incident.error());
    }
    const auto& point = std::get<AuditPoint>(owner);
    const Result<Audit> audit = auditAt(snapshot, point);
    return audit ? addPointEvidence(snapshot, *audit, snapshot.checklists, point.ref, evidence, who)
                 : tl::unexpected(audit.error());
}

Result<ChangeSet> detachedFrom(const EvidenceOwner& owner,
                               const Snapshot& snapshot,
                               const EvidenceId& evidence,
                               const Signature& who)
{
    if (const auto* item = std::get_if<ItemRef>(&owner)) {
        return detachEvidence(snapshot, evidence, {*item});
    }
    if (const auto* id = std::get_if<IncidentId>(&owner)) {
        const Result<Incident> incident = incidentAt(snapshot, *id);
        return incident ? detachExhibitFile(snapshot, *incident, evidence)
                        : tl::unexpected(incident.error());
    }
    const auto& point = std::get<AuditPoint>(owner);
    const Result<Audit> audit = auditAt(snapshot, point);
    return audit ? detachPointEvidence(
                       snapshot, *audit, snapshot.checklists, point.ref, evidence, who)
                 : tl::unexpected(audit.error());
}

} // namespace zt
