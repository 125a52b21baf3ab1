// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/auditsample.h"

namespace zt {

/// What a sample says about its population, from the results of its items. Rates in hundredths of
/// a percent, rounded up.
struct SampleTally
{
    int drawn = 0;
    int checked = 0;
    int exceptions = 0;
    SampleSize needed;        ///< by the rule, of a population of this size
    int rate = 0;             ///< exceptions of those checked; 0 where none is checked
    std::optional<int> upper; ///< as many exceptions may be in the population; none until all
                              ///< drawn are checked
    std::optional<int> upperAsRate;
    /// Whether the population's rate is below the tolerable one, with the rule's confidence.
    /// Unknown until every drawn item is checked; No where the sample does not show it.
    Tri holds = Tri::Unknown;

    bool operator==(const SampleTally&) const = default;
};

/// Exact for items drawn at random (hypergeometric); for strata and intervals it is what the same
/// number drawn at random would say. Error: InvariantBroken where the rule is out of range.
[[nodiscard]] Result<SampleTally> tallyOf(const AuditSample& sample);

/// Whether the seed draws these items from a population in that order. `strata`: the cells of the
/// stratum's column, one per item; empty with other methods.
[[nodiscard]] bool drawsTheSame(const AuditSample& sample, const QStringList& strata);

} // namespace zt
