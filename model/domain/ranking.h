// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

namespace zt {

/// Orders the selected (positions in `systems`) and writes rank and Pareto layer into their
/// verdicts. Missing scores count against a system: lowest risk, highest impact. Layer 1 are those
/// that no other beats on one total without losing on the other; layer 2 those when layer 1 is
/// taken away; equal points share a layer. n log n. For the domain room's own use.
[[nodiscard]] QList<qint32> rankSelected(const QList<qint32>& selected,
                                         const ChunkedList<System>& systems,
                                         QList<SystemVerdict>& verdicts);

} // namespace zt
