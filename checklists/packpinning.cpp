// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packpinning.h"

#include "checklists/owncrosswalk.h"
#include "checklists/packloader.h"
#include "model/domain/packedits.h"

namespace zt {

namespace {

Result<PackPinning>
pinningCrosswalk(const Snapshot& snapshot, const QByteArray& bytes, const QString& name)
{
    const Result<OwnCrosswalk> own = ownCrosswalk(snapshot, bytes, name);
    const Result<ChangeSet> changes =
        own ? pinCrosswalk(snapshot, own->pin) : tl::unexpected(own.error());
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    const Crosswalk& crosswalk = own->crosswalk;
    const auto before = snapshot.crosswalks.constFind(crosswalk.id);
    const bool there = before != snapshot.crosswalks.constEnd();
    return PackPinning{summaryOf(crosswalk),
                       *changes,
                       there ? before->version : QString(),
                       diff(there ? *before : Crosswalk(), crosswalk),
                       own->notAtHand,
                       own->linksElsewhere};
}

Result<PackPinning>
pinningChecklist(const Snapshot& snapshot, const QByteArray& bytes, const QString& name)
{
    const Result<Checklist> list = readChecklist(bytes, name);
    const Result<OwnRelations> own =
        list ? ownChecklist(snapshot, *list, name) : tl::unexpected(list.error());
    const Result<ChangeSet> changes =
        own ? pinChecklist(snapshot, PackPin{list->id, list->version, list->sha256, bytes})
            : tl::unexpected(own.error());
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    return PackPinning{summaryOf(*list), *changes, {}, {}, own->notAtHand, own->linksElsewhere};
}

} // namespace

Result<PackPinning>
packPinning(const Snapshot& snapshot, const QByteArray& bytes, const QString& name)
{
    const PackKind kind = packKindOf(bytes);
    if (kind == PackKind::Crosswalk) {
        return pinningCrosswalk(snapshot, bytes, name);
    }
    if (kind == PackKind::Checklist) {
        return pinningChecklist(snapshot, bytes, name);
    }
    return fail(ErrorCode::InvariantBroken,
                {name,
                 QStringLiteral("kind"),
                 toKey(kind),
                 toKey(PackKind::Checklist) + QStringLiteral(", ") + toKey(PackKind::Crosswalk)});
}

} // namespace zt
