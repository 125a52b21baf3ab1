// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <vector>

namespace zt {

/// Orders the selected (positions in `systems`, ascending) and writes what follows from the order:
/// the ranking, rank and Pareto layer of each verdict, the lists of the domains. Missing scores
/// count against a system: lowest risk, highest impact. Layer 1 are those that no other beats on
/// one total without losing on the other; layer 2 those when layer 1 is taken away; equal points
/// share a layer. For the domain room's own use.
void rankSelected(const std::vector<qint32>& selected,
                  const ChunkedList<System>& systems,
                  Selection& selection);

/// The same after the verdicts at `edited` were judged anew (rank and layer 0), from the ranking as
/// it was before: all others keep their order.
void rankAgain(const QList<qint32>& edited,
               const ChunkedList<System>& systems,
               Selection& selection);

} // namespace zt
