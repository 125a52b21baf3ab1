// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditevidence.h"

#include "model/domain/labels.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

Result<ChangeSet> withEvidence(const Snapshot& snapshot,
                               const Audit& audit,
                               const Checklists& lists,
                               const PointRef& ref,
                               const QList<EvidenceId>& evidence,
                               const Signature& preparer)
{
    QJsonArray ids;
    for (const EvidenceId& id : evidence) {
        ids.append(id.toString());
    }
    const FieldValues values{{QStringLiteral("evidence"), ids}};
    return editPoints(snapshot, audit, lists, {{ref, values}}, preparer);
}

QList<EvidenceId> evidenceAt(const Snapshot& snapshot, const Audit& audit, const PointRef& ref)
{
    const PointResult* paper = snapshot.pointResult(audit.id, ref);
    return paper != nullptr ? paper->evidence : QList<EvidenceId>();
}

} // namespace

Result<ChangeSet> addPointEvidence(const Snapshot& snapshot,
                                   const Audit& audit,
                                   const Checklists& lists,
                                   const PointRef& ref,
                                   const QList<Evidence>& evidence,
                                   const Signature& preparer)
{
    ChangeSet set = addEvidence(snapshot, evidence, {});
    QList<EvidenceId> attached = evidenceAt(snapshot, audit, ref);
    for (const Evidence& one : evidence) {
        const Evidence* there = twinOf(snapshot, one);
        const EvidenceId& id = there != nullptr ? there->id : one.id;
        if (!attached.contains(id)) {
            attached.append(id);
        }
    }
    const Result<ChangeSet> paper = withEvidence(snapshot, audit, lists, ref, attached, preparer);
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
    Result<ChangeSet> set = withEvidence(snapshot, audit, lists, ref, attached, preparer);
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
