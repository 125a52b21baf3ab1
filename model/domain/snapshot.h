// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/domain/changeset.h"
#include "model/domain/guideline.h"

#include <QHash>

#include <memory>

namespace zt {

/// The state of an assessment at one point of its trail. Immutable once handed out; copies share.
struct Snapshot
{
    Profile profile;
    Methodology methodology;
    ChunkedList<System> systems; ///< in the order they were added
    QList<PackPin> packs;
    std::optional<Adoption> adoption; ///< none until a list is adopted
    std::shared_ptr<const Guideline>
        guideline; ///< read from the pinned pack; never null in an open document
    qint64 trailSeq = 0;
    QString trailHead; ///< hash of the last trail entry, lower-case hex

    QHash<SystemId, qint32> indexById;
    QHash<QString, qint32> indexByCode;

    [[nodiscard]] const System* system(const SystemId& id) const;
    [[nodiscard]] const System* systemByCode(const QString& code) const;

    /// -1 when there is none.
    [[nodiscard]] qint32 indexOf(const SystemId& id) const { return indexById.value(id, -1); }
};

/// The state after a change. Does not check invariants (see invariants.h) and does not touch the
/// trail's head. Error: StaleChange where a before side does not match.
[[nodiscard]] Result<Snapshot> applied(const Snapshot& snapshot, const ChangeSet& changes);

} // namespace zt
