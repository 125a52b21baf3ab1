// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkbook.h"

#include "checklists/auditmaterial.h"
#include "checklists/packloader.h"
#include "model/domain/guidelinechecklist.h"
#include "model/domain/pointkinship.h"

#include <algorithm>

namespace zt {

namespace {

bool isGuideline(const QString& pack, const Snapshot& snapshot)
{
    return pack == QLatin1String(guidelineId) && snapshot.guideline != nullptr;
}

QString keyOf(const QString& crosswalk, const QString& link, const CrosswalkNode& target)
{
    return QStringList{crosswalk, link, target.pack, target.id}.join(QChar(0x1f));
}

bool isShipped(const Crosswalk& crosswalk)
{
    const Result<PackPin> shipped = shippedCrosswalk();
    return shipped && shipped->sha256 == crosswalk.sha256;
}

} // namespace

Result<CrosswalkBook> CrosswalkBook::of(const Snapshot& snapshot)
{
    return crosswalksInUse(snapshot).map(
        [](const QList<Crosswalk>& crosswalks) { return CrosswalkBook(crosswalks); });
}

CrosswalkBook::CrosswalkBook(QList<Crosswalk> crosswalks)
    : m_crosswalks(std::move(crosswalks))
    , m_index(m_crosswalks)
{
    for (const Crosswalk& crosswalk : m_crosswalks) {
        for (const CrosswalkLink& link : crosswalk.links) {
            if (const CrosswalkFramework* framework = crosswalk.framework(link.framework)) {
                m_forth.insert(keyOf(crosswalk.id, link.id, {framework->pack.pack, link.target}),
                               framework->name);
            }
        }
    }
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
    const auto forth = m_forth.constFind(keyOf(link.crosswalk, link.link, link.node));
    if (forth != m_forth.constEnd() && !forth->zh.isEmpty()) {
        return *forth;
    }
    if (isGuideline(link.node.pack, snapshot)) {
        return snapshot.guideline->title;
    }
    const Bilingual& title = listOf(link.node.pack, snapshot).title;
    return title.zh.isEmpty() ? Bilingual{link.node.pack, link.node.pack} : title;
}

RelatedPoint CrosswalkBook::told(const RelatedNode& link, const Snapshot& snapshot)
{
    RelatedPoint point{link, frameworkOf(link, snapshot), titleOf(link.node, snapshot), {}, {}};
    const auto source =
        std::find_if(m_crosswalks.begin(), m_crosswalks.end(), [&](const Crosswalk& one) {
            return one.id == link.crosswalk;
        });
    if (source != m_crosswalks.end()) {
        point.source = source->title;
        point.version = source->version;
        point.isOwn = !isShipped(*source);
    }
    return point;
}

Bilingual CrosswalkBook::titleOf(const CrosswalkNode& node, const Snapshot& snapshot)
{
    if (isGuideline(node.pack, snapshot)) {
        if (const GuidelineItem* item = snapshot.guideline->item(node.id)) {
            return item->capability;
        }
        if (const AdoptionDomain* domain = snapshot.guideline->domain(node.id)) {
            return domain->name;
        }
        const QList<Pillar>& pillars = snapshot.guideline->pillars;
        const auto pillar = std::find_if(
            pillars.begin(), pillars.end(), [&](const Pillar& one) { return one.id == node.id; });
        return pillar != pillars.end() ? pillar->name : Bilingual();
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
                all.append(told(link, snapshot));
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
