// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/maturity/maturitystate.h"
#include "model/base/jobcontext.h"
#include "model/domain/comparison.h"

#include <memory>

namespace zt {

/// The state at a named point, read back along the trail, with the levels of its systems.
struct PastState
{
    NamedPoint point;
    Snapshot snapshot;
    std::unique_ptr<MaturityJudge> judge; ///< of the guideline of that time
    QList<SystemLevels> levels;

    PastState(NamedPoint at, Snapshot state);
};

/// One scope then and now.
struct ScopeComparison
{
    struct Move
    {
        QString pillar;
        int before = 0;
        int after = 0;
    };

    QList<Move> moves;                     ///< every pillar, in the guideline's order
    QList<Difference<ItemAnswer>> answers; ///< whose status or share changed, by item
    int progressed = 0;
    int regressed = 0;
    int gapsBefore = 0;
    int gapsAfter = 0;
};

[[nodiscard]] ScopeComparison compareScope(const PastState& past, const MaturityState& now);

/// As a job: who touched these answers last, after entry `from`. Errors: Cancelled and those of
/// reading.
[[nodiscard]] Result<QList<std::optional<TrailTouch>>>
readTouches(const QString& path,
            qint64 from,
            qint64 head,
            const Scope& scope,
            const QList<Difference<ItemAnswer>>& answers,
            JobContext& job);

} // namespace zt
