// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

namespace zt {

/// Share of the trials, in basis points (10000 = always), in which each system keeps the class
/// "selected" or "not selected" that it has now; -1 where it is not assessed. A trial moves every
/// factor by one with the stated chance (within 1…3) and every weight within the stated spread.
/// Draws depend on seed, code and trial alone: other systems and their order change nothing.
/// Error: Cancelled.
[[nodiscard]] Result<QList<int>> stability(const ChunkedList<System>& systems,
                                           const Guideline& guideline,
                                           const Methodology& method,
                                           JobContext& job);

/// One answer that, changed alone, would move the system into or out of the selection.
struct Flip
{
    Aspect aspect = Aspect::Rto;
    QString from; ///< key of the present value, "" where unknown
    QString to;   ///< key of the value that flips; for the RTO "<=480" or ">480" (minutes)

    bool operator==(const Flip&) const = default;
};

/// All of them, in the order of Aspect. Empty: no single answer decides.
[[nodiscard]] QList<Flip>
singleFlips(const System& system, const Guideline& guideline, const Methodology& method);

} // namespace zt
