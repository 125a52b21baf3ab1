// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkbook.h"

#include "checklists/packloader.h"
#include "model/domain/guidelinechecklist.h"
#include "model/domain/pointkinship.h"

namespace zt {

namespace {

bool isGuideline(const QString& pack, const Snapshot& snapshot)
{
    return pack == QLatin1String(guidelineId) && snapshot.guideline != nullptr;
}

} // namespace

Result<CrosswalkBook> CrosswalkBook::shipped()
{
    return shippedCrosswalk()
        .and_then([](const PackPin& pin) { return readCrosswalk(pin.bytes, pin.id); })
        .map([](const Crosswalk& crosswalk) { return CrosswalkBook({crosswalk}); });
}

CrosswalkBook::CrosswalkBook(QList<Crosswalk> crosswalks)
    : m_crosswalks(std::move(crosswalks))
    , m_index(m_crosswalks)
{
}

const Checklist& CrosswalkBook::listOf(const QString& pack, const Snapshot& snapshot)
{
    const auto pinned = snapshot.checklists.constFind(pack);
    if (pinned != snapshot.checklists.constEnd()) {
        return *pinned;
    }
    if (!m_lists.contains(pack)) {
        const Result<PackPin> shipped = shippedChecklist(pack);
        const Result<Checklist> list =
            shipped ? readChecklist(shipped->bytes, pack) : tl::unexpected(shipped.error());
        m_lists.insert(pack, list ? *list : Checklist());
    }
    return *m_lists.constFind(pack);
}

bool CrosswalkBook::isRepetition(const CrosswalkNode& node, const Snapshot& snapshot)
{
    const ChecklistPoint* point =
        isGuideline(node.pack, snapshot) ? nullptr : listOf(node.pack, snapshot).point(node.id);
    return point != nullptr && !point->sameAs.isEmpty();
}

Bilingual CrosswalkBook::frameworkOf(const RelatedNode& link, const Snapshot& snapshot)
{
    for (const Crosswalk& crosswalk : m_crosswalks) {
        for (const CrosswalkLink& one : crosswalk.links) {
            const CrosswalkFramework* framework = crosswalk.framework(one.framework);
            if (crosswalk.id == link.crosswalk && one.id == link.link && framework != nullptr &&
                CrosswalkNode{framework->pack.pack, one.target} == link.node) {
                return framework->name;
            }
        }
    }
    const Bilingual& title = listOf(link.node.pack, snapshot).title;
    return title.zh.isEmpty() ? Bilingual{link.node.pack, link.node.pack} : title;
}

Bilingual CrosswalkBook::titleOf(const CrosswalkNode& node, const Snapshot& snapshot)
{
    if (isGuideline(node.pack, snapshot)) {
        if (const GuidelineItem* item = snapshot.guideline->item(node.id)) {
            return item->capability;
        }
        const AdoptionDomain* domain = snapshot.guideline->domain(node.id);
        return domain != nullptr ? domain->name : Bilingual();
    }
    const Checklist& list = listOf(node.pack, snapshot);
    if (const ChecklistPoint* point = list.point(node.id)) {
        return point->name.zh.isEmpty() ? point->text : point->name;
    }
    const ChecklistGroup* group = list.group(node.id);
    return group != nullptr ? group->name : Bilingual();
}

QList<RelatedPoint> CrosswalkBook::relatedTo(const Snapshot& snapshot, const PointRef& ref)
{
    QList<RelatedPoint> all;
    const QList<PointRef> known = PointKinship(snapshot).underOwnId(ref);
    for (const PointRef& one : known) {
        for (const RelatedNode& link : m_index.linksOf({one.checklist, one.point})) {
            if (!isRepetition(link.node, snapshot)) {
                all.append({link, frameworkOf(link, snapshot), titleOf(link.node, snapshot)});
            }
        }
    }
    return all;
}

QList<AnswerElsewhere> CrosswalkBook::answersFor(const Snapshot& snapshot,
                                                 const PointRef& ref) const
{
    return answersElsewhere(m_index, snapshot, ref);
}

} // namespace zt
