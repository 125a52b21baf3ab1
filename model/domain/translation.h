// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>

namespace zt {

/// The facts of one state under the identities that another has for them. What the other does not
/// have keeps its own. For the domain room's own use.
class Translation
{
public:
    Translation(const Snapshot& from, const Snapshot& to);

    /// Nothing has another identity: two points of one trail.
    [[nodiscard]] bool isIdentity() const;

    /// Null where the other state has no such system.
    [[nodiscard]] const System* system(const System& system) const;

    [[nodiscard]] SystemId id(const SystemId& id) const { return m_systems.value(id, id); }

    [[nodiscard]] Scope scope(const Scope& scope) const;

    [[nodiscard]] ItemAnswer translated(ItemAnswer answer) const;
    [[nodiscard]] LensAnswer translated(LensAnswer answer) const;
    [[nodiscard]] PillarTarget translated(PillarTarget target) const;
    [[nodiscard]] Evidence translated(Evidence evidence) const;
    [[nodiscard]] ImprovementAction translated(ImprovementAction action) const;
    [[nodiscard]] MaturityMethod translated(MaturityMethod method) const;

private:
    void matchSystems(const Snapshot& from);

    const Snapshot& m_to;
    /// Only those that have another identity there.
    QHash<SystemId, SystemId> m_systems;
    QHash<EvidenceId, EvidenceId> m_evidence;
    QHash<ActionId, ActionId> m_actions;
};

} // namespace zt
