// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditevidence.h"

#include "model/domain/labels.h"

#include <algorithm>

namespace zt {

namespace {

Result<ChangeSet> withEvidence(const Snapshot& snapshot,
                               const Audit& audit,
                               const Checklists& lists,
                               const PointRef& ref,
                               const QJsonArray& evidence,
                               const Signature& preparer)
{
    const FieldValues values{{QStringLiteral("evidence"), evidence}};
    return editPoints(snapshot, audit, lists, {{ref, values}}, preparer);
}

QList<EvidenceId> evidenceAt(const Snapshot& snapshot, const Audit& audit, const PointRef& ref)
{
    const PointResult* paper = snapshot.pointResult(audit.id, ref);
    return paper != nullptr ? paper->evidence : QList<EvidenceId>();
}

} // namespace

QJsonArray evidenceValue(const Snapshot& snapshot,
                         const QList<EvidenceId>& attached,
                         const QList<Evidence>& more)
{
    QList<EvidenceId> all = attached;
    for (const Evidence& one : more) {
        const Evidence* there = twinOf(snapshot, one);
        const EvidenceId& id = there != nullptr ? there->id : one.id;
        if (!all.contains(id)) {
            all.append(id);
        }
    }
    QJsonArray ids;
    for (const EvidenceId& id : std::as_const(all)) {
        ids.append(id.toString());
    }
    return ids;
}

Result<ChangeSet> addPointEvidence(const Snapshot& snapshot,
                                   const Audit& audit,
                                   const Checklists& lists,
                                   const PointRef& ref,
                                   const QList<Evidence>& evidence,
                                   const Signature& preparer)
{
    ChangeSet set = addEvidence(snapshot, evidence, {});
    const QJsonArray ids = evidenceValue(snapshot, evidenceAt(snapshot, audit, ref), evidence);
    const Result<ChangeSet> paper = withEvidence(snapshot, audit, lists, ref, ids, preparer);
    if (!paper) {
        return paper;
    }
    set.changes += paper->changes;
    return set;
}

Result<ChangeSet> detachPointEvidence(const Snapshot& snapshot,
                                      const Audit& audit,
                                      const Checklists& lists,
                                      const PointRef& ref,
                                      const EvidenceId& id,
                                      const Signature& preparer)
{
    QList<EvidenceId> attached = evidenceAt(snapshot, audit, ref);
    attached.removeAll(id);
    Result<ChangeSet> set =
        withEvidence(snapshot, audit, lists, ref, evidenceValue(snapshot, attached, {}), preparer);
    const Evidence* evidence = snapshot.evidenceOf(id);
    if (set && evidence != nullptr) {
        set->label = {labels::evidenceDetach, {evidence->name}};
    }
    return set;
}

int papersWith(const Snapshot& snapshot, const EvidenceId& id)
{
    return static_cast<int>(std::count_if(
        snapshot.pointResults.begin(), snapshot.pointResults.end(), [&](const PointResult& paper) {
            return paper.evidence.contains(id);
        }));
}

} // namespace zt
