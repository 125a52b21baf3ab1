// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domaintest.h"
#include "model/domain/snapshot.h"

#include <QSet>

namespace zt::test {

inline Change added(const System& system)
{
    return {std::nullopt, system};
}

inline Change removed(const System& system)
{
    return {system, std::nullopt};
}

inline ChangeSet setOf(const QList<Change>& changes)
{
    return {{QStringLiteral("test"), {}}, changes, {}};
}

inline Snapshot emptySnapshot()
{
    Snapshot snapshot;
    snapshot.profile.name = QStringLiteral("Test");
    snapshot.guideline = std::make_shared<const Guideline>(guideline());
    return snapshot;
}

inline Snapshot snapshotWith(const ChunkedList<System>& systems)
{
    ChangeSet set = setOf({});
    for (const System& system : systems) {
        set.changes.append(added(system));
    }
    return applied(emptySnapshot(), set).value();
}

inline bool sameState(const Snapshot& a, const Snapshot& b)
{
    return a.profile == b.profile && a.methodology == b.methodology && a.systems == b.systems &&
           a.packs == b.packs && a.adoption == b.adoption && a.indexById == b.indexById &&
           a.indexByCode == b.indexByCode;
}

/// Both indexes say exactly where each system stands.
inline bool indexesFit(const Snapshot& snapshot)
{
    if (snapshot.indexById.size() != snapshot.systems.size() ||
        snapshot.indexByCode.size() != snapshot.systems.size()) {
        return false;
    }
    for (qsizetype i = 0; i < snapshot.systems.size(); ++i) {
        const System& system = snapshot.systems[i];
        if (snapshot.indexById.value(system.id, -1) != i ||
            snapshot.indexByCode.value(system.code, -1) != i) {
            return false;
        }
    }
    return true;
}

} // namespace zt::test
