// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/auditmaterial.h"

#include "checklists/packloader.h"
#include "model/domain/effectivecrosswalks.h"

namespace zt {

namespace {

/// What the assessment has pinned goes before what this program ships.
Result<Checklists> relatedLists(const Snapshot& snapshot)
{
    Checklists lists = snapshot.checklists;
    const Result<QList<PackPin>> shipped = shippedChecklists();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    for (const PackPin& pin : *shipped) {
        if (lists.contains(pin.id)) {
            continue;
        }
        Result<Checklist> list = readChecklist(pin.bytes, pin.id);
        if (!list) {
            return tl::unexpected(list.error());
        }
        lists.insert(pin.id, std::move(*list));
    }
    return lists;
}

} // namespace

Result<Checklists> checklistsOf(const Snapshot& snapshot, const Audit& audit)
{
    Checklists lists;
    for (const QString& id : audit.checklists) {
        const auto list = snapshot.checklists.constFind(id);
        if (list == snapshot.checklists.constEnd()) {
            return fail(ErrorCode::PackMissing, {id, QStringLiteral("—")});
        }
        lists.insert(id, *list);
    }
    return lists;
}

Result<QList<Crosswalk>> crosswalksInUse(const Snapshot& snapshot)
{
    return readShippedCrosswalk().map(
        [&](const Crosswalk& one) { return effectiveCrosswalks(snapshot, {one}); });
}

Result<AuditMaterial> auditMaterial(const Snapshot& snapshot, const Audit& audit)
{
    const Result<Checklists> lists = checklistsOf(snapshot, audit);
    const Result<Checklists> related = lists ? relatedLists(snapshot) : lists;
    if (!related) {
        return tl::unexpected(related.error());
    }
    const Result<QList<Crosswalk>> crosswalks = crosswalksInUse(snapshot);
    if (!crosswalks) {
        return tl::unexpected(crosswalks.error());
    }
    return AuditMaterial{*lists, *crosswalks, *related};
}

} // namespace zt
