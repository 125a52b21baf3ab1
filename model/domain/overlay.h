// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// What a ChangeSet makes of a snapshot, before it is one: the entities touched, in their last
/// state. Applies change after change, so that a set may touch an entity twice. For the domain
/// room's own use.
struct Overlay
{
    explicit Overlay(const Snapshot& snapshot);

    /// Error: StaleChange where the before side is not the present value.
    [[nodiscard]] Result<void> apply(const Change& change);

    const Snapshot& base;
    Profile profile;
    Methodology methodology;
    QList<PackPin> packs;
    std::optional<Adoption> adoption;
    QHash<SystemId, std::optional<System>> systems; ///< only those touched; none = removed

private:
    Result<void> applyTo(const System& any, const Change& change);
    Result<void> applyTo(const PackPin& any, const Change& change);
    Result<void> applyTo(const Profile& any, const Change& change);
    Result<void> applyTo(const Methodology& any, const Change& change);
    Result<void> applyTo(const Adoption& any, const Change& change);
};

} // namespace zt
