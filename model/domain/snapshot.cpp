// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/snapshot.h"

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
    for (auto it = overlay.systems.begin(); it != overlay.systems.end(); ++it) {
        const qint32 index = next.indexOf(it.key());
        if (index < 0) {
            if (it.value()) {
                rest.added.append(&*it.value());
            }
            continue;
        }
        const QString& oldCode = next.systems[index].code;
        if (!it.value() || it.value()->code != oldCode) {
            next.indexByCode.remove(oldCode);
        }
        if (!it.value() && (rest.firstRemoved < 0 || index < rest.firstRemoved)) {
            rest.firstRemoved = index;
        }
    }
    for (auto it = overlay.systems.begin(); it != overlay.systems.end(); ++it) {
        const qint32 index = next.indexOf(it.key());
        if (index < 0 || !it.value()) {
            continue;
        }
        if (next.systems[index].code != it.value()->code) {
            next.indexByCode.insert(it.value()->code, index);
        }
        next.systems.replace(index, *it.value());
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
        const auto touched = overlay.systems.constFind(system.id);
        if (touched != overlay.systems.constEnd() && !touched->has_value()) {
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

} // namespace

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
    Snapshot next = snapshot;
    next.profile = overlay.profile;
    next.methodology = overlay.methodology;
    next.packs = overlay.packs;
    next.adoption = overlay.adoption;
    applySystems(next, overlay);
    return next;
}

} // namespace zt
