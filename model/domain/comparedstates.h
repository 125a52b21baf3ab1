// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparison.h"
#include "model/domain/snapshot.h"

namespace zt {

/// One side of a comparison.
struct ComparedSide
{
    QString file;  ///< its name alone
    QString point; ///< as a person names it: a snapshot, "#12"; empty: the present
    Snapshot state;
};

/// Two points of one trail, or of two files, with what differs and who changed it. Held by value:
/// it can be shown and written while the files go on changing.
struct ComparedStates
{
    ComparedSide before;
    ComparedSide after;
    Comparison comparison;
    QList<std::optional<TrailTouch>> touches; ///< by changed answer

    /// The side that knows the scope: the later one, but the earlier for a system that is gone.
    [[nodiscard]] const Snapshot& stateOf(const Scope& scope) const
    {
        const bool gone = scope.kind == ScopeKind::System && after.state.system(scope) == nullptr;
        return gone ? before.state : after.state;
    }
};

} // namespace zt
