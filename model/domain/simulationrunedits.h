// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewayscenario.h"
#include "model/domain/snapshot.h"

namespace zt {

/// How a sealed run names the packs it went by.
[[nodiscard]] RunPacks runPacks(const GatewayPolicy& policy, const GatewayScenarios& catalogue);

/// Seals a run; what is sealed is never edited (see edits.h on what a deed is).
[[nodiscard]] ChangeSet sealSimulation(const SimulationRun& run);

/// "R-01", "R-02", …: the first after the highest there is.
[[nodiscard]] QString nextRunCode(const Snapshot& snapshot);

/// Sealed runs, the oldest first.
[[nodiscard]] QList<SimulationRun> runsInOrder(const Snapshot& snapshot);

} // namespace zt
