// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/effectivecrosswalks.h"

#include "model/domain/guidelinechecklist.h"
#include "model/domain/packversion.h"
#include "model/domain/pointkinship.h"

#include <algorithm>

namespace zt {

namespace {

using Kind = CrosswalkFramework::Kind;

QString frameworkIdOf(const PointRelation& relation)
{
    return relation.kind == Kind::Point ? relation.pack
                                        : relation.pack + QLatin1Char('#') + toKey(relation.kind);
}

bool holds(const Checklist& list, const QString& id)
{
    return list.point(id) != nullptr || list.group(id) != nullptr;
}

/// Names the ends of links as they are known in this assessment.
class Naming
{
public:
    explicit Naming(const Snapshot& snapshot)
        : m_snapshot(snapshot)
        , m_kinship(snapshot)
    {
    }

    /// The same links; where ends lie in several pins of one pack, in several crosswalks of one id.
    [[nodiscard]] QList<Crosswalk> named(const Crosswalk& crosswalk)
    {
        if (!isPinnedBeside(crosswalk.from) &&
            std::none_of(crosswalk.frameworks.begin(),
                         crosswalk.frameworks.end(),
                         [&](const CrosswalkFramework& one) { return isPinnedBeside(one.pack); })) {
            return {crosswalk};
        }
        QList<Crosswalk> all;
        for (const CrosswalkLink& link : crosswalk.links) {
            const CrosswalkFramework* framework = crosswalk.framework(link.framework);
            if (framework == nullptr) {
                continue;
            }
            for (const PointRef& near : namesOf(crosswalk.from, link.point, Kind::Point)) {
                for (const PointRef& far : namesOf(framework->pack, link.target, framework->kind)) {
                    add(crosswalkFrom(all, crosswalk, near.checklist), *framework, link, near, far);
                }
            }
        }
        return all;
    }

private:
    /// Whether a version of it may be known under another id than its own.
    [[nodiscard]] bool isPinnedBeside(const PackVersion& pack) const
    {
        return pack.pack == QLatin1String(itemChecklistId) ||
               pinsOfPack(m_snapshot, pack.pack).size() > 1;
    }

    /// The pin that a crosswalk means: that of the very version; where it leaves that open or
    /// it is not pinned, the one under the pack's own id, or else the newest that holds the end.
    [[nodiscard]] QString pinOf(const PackVersion& pack, const QString& id) const
    {
        const QList<const PackPin*> pins = pinsOfPack(m_snapshot, pack.pack);
        for (const PackPin* pin : pins) {
            if (pin->version == pack.version) {
                return pin->id;
            }
        }
        if (holds(m_snapshot.checklists.value(pack.pack), id)) {
            return pack.pack;
        }
        const auto newest = std::find_if(pins.crbegin(), pins.crend(), [&](const PackPin* pin) {
            return holds(m_snapshot.checklists.value(pin->id), id);
        });
        return newest != pins.crend() ? (*newest)->id : pack.pack;
    }

    [[nodiscard]] QList<PointRef> namesOf(const PackVersion& pack, const QString& id, Kind kind)
    {
        if (kind != Kind::Point) {
            return {PointRef{pack.pack, id}};
        }
        return m_kinship.underOwnId({pinOf(pack, id), id});
    }

    static Crosswalk&
    crosswalkFrom(QList<Crosswalk>& all, const Crosswalk& crosswalk, const QString& pack)
    {
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Crosswalk& one) { return one.from.pack == pack; });
        if (known != all.end()) {
            return *known;
        }
        all.append(crosswalk);
        Crosswalk& made = all.last();
        made.from.pack = pack;
        made.frameworks.clear();
        made.links.clear();
        return made;
    }

    static void add(Crosswalk& to,
                    const CrosswalkFramework& framework,
                    CrosswalkLink link,
                    const PointRef& near,
                    const PointRef& far)
    {
        CrosswalkFramework set = framework;
        if (far.checklist != packOfPin(far.checklist)) {
            set.id += QLatin1Char('@') + framework.pack.version;
        }
        set.pack.pack = far.checklist;
        if (to.framework(set.id) == nullptr) {
            to.frameworks.append(set);
        }
        link.framework = set.id;
        link.point = near.point;
        link.target = far.point;
        to.links.append(link);
    }

    const Snapshot& m_snapshot;
    PointKinship m_kinship;
};

/// The newest pinned version of every checklist, in the order of their packs.
QStringList newestPins(const Snapshot& snapshot)
{
    QMap<QString, QString> pinOf;
    for (auto list = snapshot.checklists.begin(); list != snapshot.checklists.end(); ++list) {
        const QString pack = packOfPin(list.key());
        const auto known = snapshot.checklists.constFind(pinOf.value(pack));
        if (known == snapshot.checklists.constEnd() ||
            compareVersions(known->version, list->version) < 0) {
            pinOf.insert(pack, list.key());
        }
    }
    return pinOf.values();
}

} // namespace

bool carriesLinks(const Checklist& list)
{
    return std::any_of(list.points.begin(), list.points.end(), [](const ChecklistPoint& point) {
        return !point.crosswalk.isEmpty();
    });
}

Crosswalk crosswalkOf(const Checklist& list)
{
    Crosswalk crosswalk;
    crosswalk.id = list.id;
    crosswalk.version = list.version;
    crosswalk.sha256 = list.sha256;
    crosswalk.title = list.title;
    crosswalk.sources = list.sources;
    crosswalk.from = {list.id, list.version};
    for (const ChecklistPoint& point : list.points) {
        for (qsizetype i = 0; i < point.crosswalk.size(); ++i) {
            const PointRelation& relation = point.crosswalk[i];
            CrosswalkFramework framework;
            framework.id = frameworkIdOf(relation);
            framework.kind = relation.kind;
            framework.pack.pack = relation.pack;
            if (crosswalk.framework(framework.id) == nullptr) {
                crosswalk.frameworks.append(framework);
            }
            crosswalk.links.append({QStringLiteral("%1#%2").arg(point.id).arg(i + 1),
                                    point.id,
                                    framework.id,
                                    relation.id,
                                    relation.strength,
                                    relation.reason,
                                    point.sources});
        }
    }
    return crosswalk;
}

QList<Crosswalk> effectiveCrosswalks(const Snapshot& snapshot, const QList<Crosswalk>& shipped)
{
    QList<Crosswalk> all = snapshot.crosswalks.values();
    for (const QString& pin : newestPins(snapshot)) {
        const Crosswalk carried = crosswalkOf(*snapshot.checklists.constFind(pin));
        if (!carried.links.isEmpty()) {
            all.append(carried);
        }
    }
    for (const Crosswalk& one : shipped) {
        if (!snapshot.crosswalks.contains(one.id)) {
            all.append(one);
        }
    }
    Naming naming(snapshot);
    QList<Crosswalk> named;
    for (const Crosswalk& one : all) {
        named.append(naming.named(one));
    }
    return named;
}

} // namespace zt
