// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/snapshot.h"
#include "model/storage/trailrepo.h"

#include <QHash>

namespace zt {

/// What the trail alone says the facts are: every change from the first entry on, applied to
/// nothing but the settings that a new file has without an entry.
class Replay
{
public:
    Replay();

    /// Entries in order. Error: TrailBroken where a change does not fit what went before.
    [[nodiscard]] Result<void> add(const StoredEntry& entry);

    /// What differs in `present`, in plain English; empty when nothing does. Packs are compared by
    /// their hash.
    [[nodiscard]] QString differenceFrom(const Snapshot& present) const;

    /// What there is, by key; a pack without its content. None where it was there once.
    [[nodiscard]] const QHash<QString, std::optional<Entity>>& entities() const
    {
        return m_entities;
    }

    /// The key of an entity: its kind and identity.
    [[nodiscard]] static QString keyOf(const Entity& entity);
    [[nodiscard]] static QString keyOf(const QString& kind, const QString& id);
    /// How a person would find it: a system by its code.
    [[nodiscard]] static QString nameOf(const Entity& entity);
    /// Whether two are the same to the trail, which names a pack by its hash.
    [[nodiscard]] static bool same(const Entity& one, const Entity& other);
    /// Always there, even where the trail never spoke of it.
    [[nodiscard]] static bool isUntouchedDefault(const Entity& entity);

private:
    /// By kind and identity; none where it was there once.
    QHash<QString, std::optional<Entity>> m_entities;
};

} // namespace zt
