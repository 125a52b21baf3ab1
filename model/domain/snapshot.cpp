// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/snapshot.h"

#include "model/domain/entitytraits.h"
#include "model/domain/overlay.h"

#include <algorithm>

namespace zt {

namespace {

/// By the bytes of the identity, as the file sorts them: UUIDv7 sort by the time they were made,
/// so a system that comes back after a deletion comes back to its place.
bool madeBefore(const SystemId& a, const SystemId& b)
{
    const QUuid& x = a.value;
    const QUuid& y = b.value;
    if (x.data1 != y.data1) {
        return x.data1 < y.data1;
    }
    if (x.data2 != y.data2) {
        return x.data2 < y.data2;
    }
    if (x.data3 != y.data3) {
        return x.data3 < y.data3;
    }
    return std::lexicographical_compare(
        std::begin(x.data4), std::end(x.data4), std::begin(y.data4), std::end(y.data4));
}

struct SystemChanges
{
    QList<const System*> added; ///< in the order of their identities
    qsizetype firstRemoved = -1;
};

/// Edits in place, in two passes over the codes: two systems may have swapped theirs.
SystemChanges editInPlace(Snapshot& next, const Overlay& overlay)
{
    SystemChanges rest;
    for (const auto& [id, system] : overlay.systems) {
        const qint32 index = next.indexOf(id);
        if (index < 0) {
            if (system != nullptr) {
                rest.added.append(system);
            }
            continue;
        }
        const QString& oldCode = next.systems[index].code;
        if (system == nullptr || system->code != oldCode) {
            next.indexByCode.remove(oldCode);
        }
        if (system == nullptr && (rest.firstRemoved < 0 || index < rest.firstRemoved)) {
            rest.firstRemoved = index;
        }
    }
    for (const auto& [id, system] : overlay.systems) {
        const qint32 index = next.indexOf(id);
        if (index < 0 || system == nullptr) {
            continue;
        }
        if (next.systems[index].code != system->code) {
            next.indexByCode.insert(system->code, index);
        }
        next.systems.replace(index, *system);
    }
    std::sort(rest.added.begin(), rest.added.end(), [](const System* a, const System* b) {
        return madeBefore(a->id, b->id);
    });
    return rest;
}

void appendIndexed(Snapshot& next, const System& system)
{
    const auto index = static_cast<qint32>(next.systems.size());
    next.indexById.insert(system.id, index);
    next.indexByCode.insert(system.code, index);
    next.systems.append(system);
}

/// First position whose system was made after `id`.
qsizetype placeOf(const ChunkedList<System>& systems, const SystemId& id)
{
    qsizetype low = 0;
    qsizetype high = systems.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (madeBefore(systems[middle].id, id)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/// Takes out and puts in, and numbers anew what stands behind the first such place.
void rebuildFrom(Snapshot& next, qsizetype first, const SystemChanges& rest, const Overlay& overlay)
{
    const ChunkedList<System> old = next.systems;
    next.systems.truncate(first);
    auto added = rest.added.begin();
    for (qsizetype i = first; i < old.size(); ++i) {
        const System& system = old[i];
        while (added != rest.added.end() && madeBefore((*added)->id, system.id)) {
            appendIndexed(next, **added++);
        }
        const auto* touched = overlay.systems.find(system.id);
        if (touched != nullptr && touched->value == nullptr) {
            next.indexById.remove(system.id);
        } else {
            appendIndexed(next, system);
        }
    }
    while (added != rest.added.end()) {
        appendIndexed(next, **added++);
    }
}

void applySystems(Snapshot& next, const Overlay& overlay)
{
    const SystemChanges rest = editInPlace(next, overlay);
    qsizetype first = next.systems.size();
    if (!rest.added.isEmpty()) {
        first = placeOf(next.systems, rest.added.first()->id);
    }
    if (rest.firstRemoved >= 0) {
        first = std::min(first, rest.firstRemoved);
    }
    rebuildFrom(next, first, rest, overlay);
}

void applyAnswers(Snapshot& next, const Overlay& overlay)
{
    for (const auto& [key, answer] : overlay.answers) {
        if (answer != nullptr) {
            next.answers.set(*answer);
        } else if (const std::optional<ItemRef> ref = itemRefFromKey(key)) {
            next.answers.remove(*ref);
        }
    }
}

template <class T>
void applyCollection(Snapshot& next, const Touched<QString, T>& touched)
{
    ById<T>& all = next.*collectionOf<T>;
    for (const auto& [id, one] : touched) {
        if (one != nullptr) {
            all.insert(all.cend(), id, *one); // what is new is mostly the newest
        } else {
            all.remove(id);
        }
    }
}

template <size_t index = 0>
std::optional<Entity> entityOfKind(const Snapshot& snapshot, const QString& kind, const QString& id)
{
    if constexpr (index < std::variant_size_v<Entity>) {
        using T = std::variant_alternative_t<index, Entity>;
        if (kind != EntityTraits<T>::kind) {
            return entityOfKind<index + 1>(snapshot, kind, id);
        }
        const T* fact = factIn<T>(snapshot, id);
        return fact != nullptr ? std::optional<Entity>(*fact) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

} // namespace

template <>
const Profile* factIn<Profile>(const Snapshot& snapshot, const QString&)
{
    return &snapshot.profile;
}

template <>
const Methodology* factIn<Methodology>(const Snapshot& snapshot, const QString&)
{
    return &snapshot.methodology;
}

template <>
const MaturityMethod* factIn<MaturityMethod>(const Snapshot& snapshot, const QString&)
{
    return &snapshot.maturityMethod;
}

template <>
const RoadmapSettings* factIn<RoadmapSettings>(const Snapshot& snapshot, const QString&)
{
    return &snapshot.roadmap;
}

template <>
const Adoption* factIn<Adoption>(const Snapshot& snapshot, const QString&)
{
    return snapshot.adoption ? &*snapshot.adoption : nullptr;
}

template <>
const System* factIn<System>(const Snapshot& snapshot, const QString& id)
{
    return snapshot.system(SystemId::fromString(id));
}

template <>
const ItemAnswer* factIn<ItemAnswer>(const Snapshot& snapshot, const QString& id)
{
    const std::optional<ItemRef> ref = itemRefFromKey(id);
    return ref ? snapshot.answers.find(*ref) : nullptr;
}

template <>
const PackPin* factIn<PackPin>(const Snapshot& snapshot, const QString& id)
{
    const auto it = std::find_if(snapshot.packs.begin(),
                                 snapshot.packs.end(),
                                 [&](const PackPin& pin) { return pin.id == id; });
    return it != snapshot.packs.end() ? &*it : nullptr;
}

std::optional<Entity> entityIn(const Snapshot& snapshot, const QString& kind, const QString& id)
{
    return entityOfKind(snapshot, kind, id);
}

const System* Snapshot::system(const Scope& scope) const
{
    return scope.kind == ScopeKind::System ? system(SystemId::fromString(scope.id)) : nullptr;
}

const Evidence* Snapshot::evidenceOf(const EvidenceId& id) const
{
    const auto it = evidence.constFind(id.toString());
    return it != evidence.constEnd() ? &*it : nullptr;
}

const NamedPoint* Snapshot::pointByName(const QString& name) const
{
    const auto it = std::find_if(
        points.begin(), points.end(), [&](const NamedPoint& one) { return one.name == name; });
    return it != points.end() ? &*it : nullptr;
}

const Audit* Snapshot::auditByCode(const QString& code) const
{
    const auto it = std::find_if(
        audits.begin(), audits.end(), [&](const Audit& one) { return one.code == code; });
    return it != audits.end() ? &*it : nullptr;
}

const AuditFinding* Snapshot::auditFindingByCode(const QString& code) const
{
    const auto it = std::find_if(auditFindings.begin(),
                                 auditFindings.end(),
                                 [&](const AuditFinding& one) { return one.code == code; });
    return it != auditFindings.end() ? &*it : nullptr;
}

const AuditSample* Snapshot::auditSampleByCode(const QString& code) const
{
    const auto it = std::find_if(auditSamples.begin(),
                                 auditSamples.end(),
                                 [&](const AuditSample& one) { return one.code == code; });
    return it != auditSamples.end() ? &*it : nullptr;
}

const PointResult* Snapshot::pointResult(const AuditId& audit, const PointRef& ref) const
{
    const auto it = pointResults.constFind(pointResultKey(audit, ref));
    return it != pointResults.constEnd() ? &*it : nullptr;
}

const Incident* Snapshot::incidentByCode(const QString& code) const
{
    const auto it = std::find_if(
        incidents.begin(), incidents.end(), [&](const Incident& one) { return one.code == code; });
    return it != incidents.end() ? &*it : nullptr;
}

const SimulationRun* Snapshot::simulationRunByCode(const QString& code) const
{
    const auto it = std::find_if(simulationRuns.begin(),
                                 simulationRuns.end(),
                                 [&](const SimulationRun& one) { return one.code == code; });
    return it != simulationRuns.end() ? &*it : nullptr;
}

const SignOff* Snapshot::signOffByCode(const QString& code) const
{
    const auto it = std::find_if(
        signOffs.begin(), signOffs.end(), [&](const SignOff& one) { return one.code == code; });
    return it != signOffs.end() ? &*it : nullptr;
}

const PillarTarget* Snapshot::target(const Scope& scope, const QString& pillar) const
{
    const auto it = targets.constFind(toKey(ItemRef{scope, pillar}));
    return it != targets.constEnd() ? &*it : nullptr;
}

const System* Snapshot::system(const SystemId& id) const
{
    const qint32 index = indexOf(id);
    return index < 0 ? nullptr : &systems[index];
}

const System* Snapshot::systemByCode(const QString& code) const
{
    const qint32 index = indexByCode.value(code, -1);
    return index < 0 ? nullptr : &systems[index];
}

Result<Snapshot> applied(const Snapshot& snapshot, const ChangeSet& changes)
{
    Overlay overlay(snapshot);
    for (const Change& change : changes.changes) {
        const Result<void> ok = overlay.apply(change);
        if (!ok) {
            return tl::unexpected(ok.error());
        }
    }
    return stateAfter(overlay);
}

Snapshot stateAfter(const Overlay& overlay)
{
    Snapshot next = overlay.base;
    next.profile = overlay.profile;
    next.methodology = overlay.methodology;
    next.packs = overlay.packs;
    next.adoption = overlay.adoption;
    next.maturityMethod = overlay.maturityMethod;
    next.roadmap = overlay.roadmap;
    applySystems(next, overlay);
    applyAnswers(next, overlay);
    std::apply([&](const auto&... touched) { (applyCollection(next, touched), ...); },
               overlay.collections);
    return next;
}

} // namespace zt
