// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/snapshot.h"
#include "model/storage/trailrepo.h"

#include <QHash>

namespace zt {

/// What the trail alone says the facts are: every change from the first entry on, applied to
/// nothing.
class Replay
{
public:
    /// Entries in order. Error: TrailBroken where a change does not fit what went before.
    [[nodiscard]] Result<void> add(const StoredEntry& entry);

    /// What differs in `present`, in plain English; empty when nothing does. Packs are compared by
    /// their hash.
    [[nodiscard]] QString differenceFrom(const Snapshot& present) const;

private:
    [[nodiscard]] QStringList singlesThatDiffer(const Snapshot& present) const;
    [[nodiscard]] QStringList systemsThatDiffer(const Snapshot& present) const;

    std::optional<Entity> m_profile;
    std::optional<Entity> m_methodology;
    std::optional<Entity> m_adoption;
    QHash<QString, std::optional<Entity>> m_packs;
    QHash<SystemId, std::optional<Entity>> m_systems;
};

} // namespace zt
