// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// What must hold whatever the way a change came in: codes unique and not empty, ranges kept, text
/// without control characters and within limits, before sides as they are now, no reference into
/// nothing. Checks only what the change touches. A methodology that uses what the sources leave
/// open (totals, cut-offs, weights, another RTO) needs its reason, since that choice is printed in
/// the report. Errors: InvariantBroken, DuplicateCode, DuplicateName, UnknownEntity, StaleChange,
/// ReasonRequired, NoteRequired.
[[nodiscard]] Result<void> checkInvariants(const Snapshot& current, const ChangeSet& changes);

/// The state after a change that keeps them; both in one pass. Errors: as checkInvariants().
[[nodiscard]] Result<Snapshot> soundStateAfter(const Snapshot& current, const ChangeSet& changes);

/// Longest accepted texts, in UTF-16 units.
inline constexpr int maxCodeLength = 64;
inline constexpr int maxNameLength = 500;
inline constexpr int maxTextLength = 20000;
inline constexpr int maxDeduction = 10'000; ///< points

} // namespace zt
