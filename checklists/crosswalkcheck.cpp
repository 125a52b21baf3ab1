// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkcheck.h"

#include "checklists/packrules.h"
#include "model/domain/guidelinechecklist.h"

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

const PackEnds* find(const QList<PackEnds>& packs, const PackVersion& wanted)
{
    const auto found = std::find_if(
        packs.begin(), packs.end(), [&](const PackEnds& one) { return one.pack == wanted; });
    return found == packs.end() ? nullptr : &*found;
}

bool isKnown(const QList<PackEnds>& packs, const QString& pack)
{
    return std::any_of(
        packs.begin(), packs.end(), [&](const PackEnds& one) { return one.pack.pack == pack; });
}

PackFault notAtHand(const QString& path, const PackVersion& pack)
{
    return {path, QStringLiteral("there is no pack \"%1\" %2").arg(pack.pack, pack.version)};
}

PackCheck checkIds(const Crosswalk& c)
{
    return firstFault(std::array{
        sourceKeysOnce(c.sources),
        uniqueIds(c.frameworks, "frameworks"),
        uniqueIds(c.links, "links"),
        uniqueIds(c.notes, "notes"),
        sourcesResolve(c.frameworks, "frameworks", c.sources),
        sourcesResolve(c.links, "links", c.sources),
        sourcesResolve(c.notes, "notes", c.sources),
    });
}

PackCheck checkPacks(const Crosswalk& c, const QList<PackEnds>& packs)
{
    if (find(packs, c.from) == nullptr) {
        return notAtHand(QStringLiteral("/from"), c.from);
    }
    for (qsizetype i = 0; i < c.frameworks.size(); ++i) {
        if (find(packs, c.frameworks[i].pack) == nullptr) {
            return notAtHand(at("frameworks", i, "pack"), c.frameworks[i].pack);
        }
    }
    return {};
}

const QSet<QString>& targetsOf(const CrosswalkFramework& framework, const PackEnds& ends)
{
    switch (framework.kind) {
    case CrosswalkFramework::Kind::Group:
        return ends.groups;
    case CrosswalkFramework::Kind::Domain:
        return ends.domains;
    case CrosswalkFramework::Kind::Point:
        break;
    }
    return ends.points;
}

PackFault notInPack(const QString& path, const QString& id, const PackVersion& pack)
{
    return {path, QStringLiteral("\"%1\" is not in the pack \"%2\"").arg(id, pack.pack)};
}

PackCheck
checkLink(const CrosswalkLink& link, qsizetype i, const Crosswalk& c, const QList<PackEnds>& packs)
{
    const CrosswalkFramework* framework = c.framework(link.framework);
    if (framework == nullptr) {
        return unresolved(at("links", i, "framework"), link.framework);
    }
    const PackEnds* from = find(packs, c.from);
    if (from != nullptr && !from->points.contains(link.point)) {
        return notInPack(at("links", i, "point"), link.point, c.from);
    }
    const PackEnds* to = find(packs, framework->pack);
    if (to != nullptr && !targetsOf(*framework, *to).contains(link.target)) {
        return notInPack(at("links", i, "target"), link.target, framework->pack);
    }
    return {};
}

PackCheck checkLinks(const Crosswalk& c, const QList<PackEnds>& packs)
{
    QSet<QStringList> seen;
    for (qsizetype i = 0; i < c.links.size(); ++i) {
        const CrosswalkLink& link = c.links[i];
        if (PackCheck fault = checkLink(link, i, c, packs)) {
            return fault;
        }
        const QStringList ends{link.point, link.framework, link.target};
        if (seen.contains(ends)) {
            return PackFault{
                at("links", i),
                QStringLiteral("links \"%1\" and \"%2\" again").arg(link.point, link.target)};
        }
        seen.insert(ends);
    }
    return {};
}

/// `from` null: it cannot be told whether a point is missing.
PackCheck checkGap(const CrosswalkGap& gap, qsizetype i, const PackEnds* from, const Crosswalk& c)
{
    QSet<QString> left =
        from != nullptr ? from->points : QSet<QString>(gap.points.begin(), gap.points.end());
    for (const CrosswalkLink& link : c.links) {
        if (link.framework == gap.framework) {
            left.remove(link.point);
        }
    }
    for (qsizetype k = 0; k < gap.points.size(); ++k) {
        if (!left.remove(gap.points[k])) {
            return PackFault{at("unmapped", i, "points/") + QString::number(k),
                             QStringLiteral("\"%1\" has a link, or stands twice, or is not in the "
                                            "pack")
                                 .arg(gap.points[k])};
        }
    }
    if (!left.isEmpty()) {
        const QString first = *std::min_element(left.begin(), left.end());
        return PackFault{at("unmapped", i, "points"),
                         QStringLiteral("\"%1\" has no link and is not listed").arg(first)};
    }
    return {};
}

PackCheck checkGaps(const Crosswalk& c, const QList<PackEnds>& packs)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < c.unmapped.size(); ++i) {
        const QString& id = c.unmapped[i].framework;
        if (c.framework(id) == nullptr) {
            return unresolved(at("unmapped", i, "framework"), id);
        }
        if (seen.contains(id)) {
            return repeated(at("unmapped", i, "framework"), id);
        }
        seen.insert(id);
        if (PackCheck fault = checkGap(c.unmapped[i], i, find(packs, c.from), c)) {
            return fault;
        }
    }
    return {};
}

} // namespace

PackEnds endsOf(const Checklist& list)
{
    return {{list.id, list.version}, list.title, idSet(list.points), idSet(list.groups), {}};
}

PackEnds endsOf(const Guideline& guideline)
{
    PackEnds ends = endsOf(checklistOf(guideline));
    ends.domains = idSet(guideline.domains);
    return ends;
}

PackCheck checkCrosswalk(const Crosswalk& crosswalk, const QList<PackEnds>& packs)
{
    if (PackCheck fault =
            firstFault(std::array{checkIds(crosswalk), checkPacks(crosswalk, packs)})) {
        return fault;
    }
    const PackCheck fault = checkKnownEnds(crosswalk, packs);
    return fault ? fault : checkSelfLinks(crosswalk);
}

PackCheck checkKnownEnds(const Crosswalk& crosswalk, const QList<PackEnds>& packs)
{
    if (PackCheck fault = checkIds(crosswalk)) {
        return fault;
    }
    for (const auto check : {checkLinks, checkGaps}) {
        if (PackCheck fault = check(crosswalk, packs)) {
            return fault;
        }
    }
    return {};
}

PackCheck checkSelfLinks(const Crosswalk& crosswalk)
{
    for (qsizetype i = 0; i < crosswalk.links.size(); ++i) {
        const CrosswalkLink& link = crosswalk.links[i];
        const CrosswalkFramework* framework = crosswalk.framework(link.framework);
        const bool within = framework != nullptr &&
                            framework->kind == CrosswalkFramework::Kind::Point &&
                            framework->pack.pack == crosswalk.from.pack;
        if (within && link.point == link.target) {
            return PackFault{at("links", i, "target"),
                             QStringLiteral("\"%1\" is linked to itself").arg(link.target)};
        }
    }
    return {};
}

PackCheck checkRelations(const Checklist& list, const QList<PackEnds>& packs)
{
    for (qsizetype i = 0; i < list.points.size(); ++i) {
        const QList<PointRelation>& relations = list.points[i].crosswalk;
        for (qsizetype k = 0; k < relations.size(); ++k) {
            const PointRelation& one = relations[k];
            CrosswalkFramework framework;
            framework.kind = one.kind;
            const auto holds = [&](const PackEnds& ends) {
                return ends.pack.pack == one.pack && targetsOf(framework, ends).contains(one.id);
            };
            if (isKnown(packs, one.pack) && std::none_of(packs.begin(), packs.end(), holds)) {
                const QString path = at("points", i, "crosswalk/") + QString::number(k);
                return notInPack(path + QLatin1String("/id"), one.id, {one.pack, {}});
            }
        }
    }
    return {};
}

QList<PackVersion> packsNotAtHand(const Crosswalk& crosswalk, const QList<PackEnds>& packs)
{
    QList<PackVersion> wanted{crosswalk.from};
    for (const CrosswalkFramework& framework : crosswalk.frameworks) {
        wanted.append(framework.pack);
    }
    QList<PackVersion> missing;
    const auto isAtHand = [&](const PackVersion& one) {
        return one.version.isEmpty() ? isKnown(packs, one.pack) : find(packs, one) != nullptr;
    };
    for (const PackVersion& one : wanted) {
        if (!isAtHand(one) && !missing.contains(one)) {
            missing.append(one);
        }
    }
    return missing;
}

} // namespace zt
