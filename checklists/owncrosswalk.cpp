// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/owncrosswalk.h"

#include "checklists/crosswalkpack.h"
#include "checklists/packloader.h"
#include "model/domain/effectivecrosswalks.h"
#include "model/domain/packversion.h"

#include <algorithm>

namespace zt {

namespace {

bool isAtHand(const QList<PackVersion>& missing, const PackVersion& pack)
{
    return !missing.contains(pack);
}

qsizetype linksInto(const Crosswalk& crosswalk, const QList<PackVersion>& missing)
{
    if (!isAtHand(missing, crosswalk.from)) {
        return crosswalk.links.size();
    }
    return std::count_if(
        crosswalk.links.begin(), crosswalk.links.end(), [&](const CrosswalkLink& link) {
            const CrosswalkFramework* framework = crosswalk.framework(link.framework);
            return framework != nullptr && !isAtHand(missing, framework->pack);
        });
}

} // namespace

bool isPackId(const QString& id)
{
    return !id.isEmpty() && id == id.simplified() &&
           std::none_of(id.begin(), id.end(), [](QChar c) {
               return c == QLatin1Char('/') || c == QLatin1Char('@') || c == QLatin1Char('#');
           });
}

Result<void> checkOwnId(const QString& id, PackKind kind)
{
    if (!isPackId(id)) {
        return fail(ErrorCode::InvariantBroken,
                    {QStringLiteral("pack"),
                     QStringLiteral("id"),
                     id,
                     QString::fromLatin1(QT_TRANSLATE_NOOP("Reason", "an id without /, @ or #"))});
    }
    const Result<QList<PackPin>> shipped = shippedPacks();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    const bool taken = std::any_of(shipped->begin(), shipped->end(), [&](const PackPin& one) {
        return one.id == id && packKindOf(one.bytes) != kind;
    });
    return taken ? fail(ErrorCode::InvariantBroken,
                        {QStringLiteral("pack"),
                         QStringLiteral("id"),
                         id,
                         QStringLiteral("an id that no pack of another kind has")})
                 : Result<void>();
}

Result<QList<PackEnds>> endsAtHand(const Snapshot& snapshot)
{
    QList<PackEnds> ends;
    if (snapshot.guideline != nullptr) {
        ends.append(endsOf(*snapshot.guideline));
    }
    QList<Checklist> lists = snapshot.checklists.values();
    std::stable_sort(lists.begin(), lists.end(), [](const Checklist& a, const Checklist& b) {
        return a.id == b.id ? compareVersions(a.version, b.version) > 0 : a.id < b.id;
    });
    for (const Checklist& list : lists) {
        ends.append(endsOf(list));
    }
    return shippedEnds().map([&](const QList<PackEnds>& shipped) { return ends + shipped; });
}

OwnRelations standingOf(const Crosswalk& crosswalk, const QList<PackEnds>& packs)
{
    OwnRelations standing;
    standing.notAtHand = packsNotAtHand(crosswalk, packs);
    standing.linksElsewhere = linksInto(crosswalk, standing.notAtHand);
    return standing;
}

Result<OwnRelations>
ownRelations(const Checklist& list, const QList<PackEnds>& packs, const QString& fileName)
{
    if (!carriesLinks(list)) {
        return OwnRelations();
    }
    if (const PackCheck fault = checkRelations(list, packs)) {
        return fail(ErrorCode::PackInvalid, {fileName, fault->path, fault->reason});
    }
    return standingOf(crosswalkOf(list), packs + QList<PackEnds>{endsOf(list)});
}

Result<OwnRelations>
ownChecklist(const Snapshot& snapshot, const Checklist& list, const QString& fileName)
{
    if (const Result<void> free = checkOwnId(list.id, PackKind::Checklist); !free) {
        return tl::unexpected(free.error());
    }
    return carriesLinks(list) ? endsAtHand(snapshot).and_then([&](const QList<PackEnds>& ends) {
        return ownRelations(list, ends, fileName);
    })
                              : Result<OwnRelations>(OwnRelations());
}

Result<OwnCrosswalk>
ownCrosswalk(const Snapshot& snapshot, const QByteArray& bytes, const QString& fileName)
{
    const Result<QList<PackEnds>> ends = endsAtHand(snapshot);
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    Result<Crosswalk> read = readCrosswalkAmong(bytes, fileName, *ends);
    const Result<void> free =
        read ? checkOwnId(read->id, PackKind::Crosswalk) : tl::unexpected(read.error());
    if (!free) {
        return tl::unexpected(free.error());
    }
    if (const PackCheck fault = checkSelfLinks(*read)) {
        return fail(ErrorCode::PackInvalid, {fileName, fault->path, fault->reason});
    }
    OwnCrosswalk own;
    own.pin = {read->id, read->version, read->sha256, bytes};
    const OwnRelations standing = standingOf(*read, *ends);
    own.notAtHand = standing.notAtHand;
    own.linksElsewhere = standing.linksElsewhere;
    own.crosswalk = *std::move(read);
    return own;
}

} // namespace zt
