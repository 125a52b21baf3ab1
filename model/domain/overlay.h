// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <algorithm>
#include <tuple>

namespace zt {

/// Facts that a change touches, in the order in which it first does.
template <class Key, class T>
class Touched
{
public:
    struct One
    {
        Key key;
        const T* value; ///< its last state, inside the change; null = removed
    };

    /// Null where it was not touched.
    [[nodiscard]] const One* find(const Key& key) const
    {
        const auto place = m_places.constFind(key);
        return place != m_places.constEnd() ? &m_all[*place] : nullptr;
    }

    [[nodiscard]] bool contains(const Key& key) const { return m_places.contains(key); }

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }

    [[nodiscard]] auto begin() const { return m_all.cbegin(); }

    [[nodiscard]] auto end() const { return m_all.cend(); }

    [[nodiscard]] bool anyRemoved() const
    {
        return std::any_of(begin(), end(), [](const One& one) { return one.value == nullptr; });
    }

    void set(const Key& key, const T* value)
    {
        const auto place = m_places.constFind(key);
        if (place != m_places.constEnd()) {
            m_all[*place].value = value;
        } else {
            m_places.insert(key, m_all.size());
            m_all.append({key, value});
        }
    }

private:
    QList<One> m_all;
    QHash<Key, qsizetype> m_places;
};

/// What a ChangeSet makes of a snapshot, before it is one: the entities touched, in their last
/// state. Applies change after change, so that a set may touch an entity twice; what is touched
/// lies in the changes, which have to outlive it. For the domain room's own use.
struct Overlay
{
    explicit Overlay(const Snapshot& snapshot);

    /// Error: StaleChange where the before side is not the present value.
    [[nodiscard]] Result<void> apply(const Change& change);

    /// What was touched of a kind that is kept by identity.
    template <class T>
    [[nodiscard]] const Touched<QString, T>& touched() const
    {
        return std::get<Touched<QString, T>>(collections);
    }

    /// The value after the changes; null where there is none.
    template <class T>
    [[nodiscard]] const T* present(const QString& id) const;
    [[nodiscard]] const ItemAnswer* present(const ItemRef& ref) const;
    [[nodiscard]] bool hasSystem(const SystemId& id) const;

    const Snapshot& base;
    Profile profile;
    Methodology methodology;
    MaturityMethod maturityMethod;
    RoadmapSettings roadmap;
    QList<PackPin> packs;
    std::optional<Adoption> adoption;
    Touched<SystemId, System> systems;
    Touched<QString, ItemAnswer> answers; ///< by entityId()
    std::tuple<Touched<QString, LensAnswer>,
               Touched<QString, Evidence>,
               Touched<QString, NamedPoint>,
               Touched<QString, PillarTarget>,
               Touched<QString, ImprovementAction>,
               Touched<QString, Audit>,
               Touched<QString, PointResult>,
               Touched<QString, AuditFinding>,
               Touched<QString, AuditSample>,
               Touched<QString, Incident>,
               Touched<QString, IncidentEvent>,
               Touched<QString, Exhibit>,
               Touched<QString, SimulationRun>,
               Touched<QString, SignOff>>
        collections;

private:
    template <class T>
    Result<void> applyTo(const T& any, const Change& change);
    Result<void> applyTo(const System& any, const Change& change);
    Result<void> applyTo(const ItemAnswer& any, const Change& change);
    Result<void> applyTo(const PackPin& any, const Change& change);
    Result<void> applyTo(const Profile& any, const Change& change);
    Result<void> applyTo(const Methodology& any, const Change& change);
    Result<void> applyTo(const MaturityMethod& any, const Change& change);
    Result<void> applyTo(const RoadmapSettings& any, const Change& change);
    Result<void> applyTo(const Adoption& any, const Change& change);
};

/// The state after the changes that the overlay holds.
[[nodiscard]] Snapshot stateAfter(const Overlay& overlay);

template <class T>
const T* Overlay::present(const QString& id) const
{
    if (const auto* changed = touched<T>().find(id)) {
        return changed->value;
    }
    const ById<T>& all = base.*collectionOf<T>;
    const auto found = all.constFind(id);
    return found != all.constEnd() ? &*found : nullptr;
}

} // namespace zt
