// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditevidence.h"
#include "model/domain/incidentedits.h"

#include <variant>

namespace zt {

/// A point of one audit.
struct AuditPoint
{
    AuditId audit;
    PointRef ref;

    bool operator==(const AuditPoint&) const = default;
};

/// What a piece of evidence is attached to: an item's answer, the working paper of a point, or an
/// incident, of which it becomes an exhibit.
using EvidenceOwner = std::variant<ItemRef, AuditPoint, IncidentId>;

/// Attaching and detaching as a change. Errors: UnknownEntity and those of auditedits.h.
[[nodiscard]] Result<ChangeSet> attachedTo(const EvidenceOwner& owner,
                                           const Snapshot& snapshot,
                                           const QList<Evidence>& evidence,
                                           const Signature& who);
[[nodiscard]] Result<ChangeSet> detachedFrom(const EvidenceOwner& owner,
                                             const Snapshot& snapshot,
                                             const EvidenceId& evidence,
                                             const Signature& who);

} // namespace zt
