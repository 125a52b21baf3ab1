// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/cutsets.h"

namespace zt {

/// Where an attack that gets through would have ended, had some more items been there.
struct AttackCut
{
    CutSet items;  ///< the fewest of those that are missing; the scenario's own decisive ones first
    int step = 0;  ///< into TimelineRun::steps: the first that would have been answered otherwise
    int rule = -1; ///< that would have answered so; -1: none, or the score
    Answer answer;
};

/// For a run of the scenario's own timeline under these settings. Nothing where the attack is
/// stopped, and where no three items would stop it.
[[nodiscard]] std::optional<AttackCut> attackCut(const RuleBook& book,
                                                 const PreparedScenario& scenario,
                                                 const RunSettings& settings,
                                                 const TimelineRun& run);

} // namespace zt
