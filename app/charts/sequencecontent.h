// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/gateway/attackcut.h"
#include "reports/charts/sequence.h"

namespace zt {

/// What a sequence diagram is made from. All of it outlives the call only.
struct SequenceSource
{
    const GatewayPolicy* policy = nullptr;
    const GatewayScenario* scenario = nullptr;
    const TimelineRun* run = nullptr;
    bool twin = false; ///< `run` is the benign counterpart's
    /// The same timeline with every item there: says which rule is missing. May be null.
    const TimelineRun* whole = nullptr;
    std::optional<AttackCut> cut;
    QStringList failedSteps; ///< of the ceremonies, in the run's order; may be empty
};

/// Actors, arrows and words of one run, in one language.
[[nodiscard]] SequenceContent sequenceOf(const SequenceSource& source, const Language& language);

} // namespace zt
