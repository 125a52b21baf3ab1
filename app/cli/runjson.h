// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/sealedrun.h"

namespace zt {

/// A sealed run with what is computed of it.
struct ShownRun
{
    SimulationRun run;
    TrailEntry sealing; ///< tells who and when; seq 0 where the trail has none
    RunStanding standing;
    bool repeatable = false; ///< by the packs this program ships
};

/// All of them, the oldest first. Errors: PackInvalid, TrailBroken.
[[nodiscard]] Result<QList<ShownRun>> shownRuns(const Document& document);

[[nodiscard]] QJsonObject shownRunJson(const ShownRun& shown);
[[nodiscard]] Listing
runListing(const CliContext& context, const Snapshot& snapshot, const QList<ShownRun>& runs);

[[nodiscard]] QJsonObject repetitionJson(const SimulationRun& run, const RunRepetition& repetition);
/// Where a repetition first goes another way, or why it cannot be told.
[[nodiscard]] QString repetitionText(const CliContext& context, const RunRepetition& repetition);

} // namespace zt
