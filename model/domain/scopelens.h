// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cisalens.h"
#include "model/domain/rollup.h"

namespace zt {

/// The CISA model over a scope, by the rule in force (MaturityMethod).
///
/// A system, and every scope where levels are given directly: its own items, read as the rows
/// suggest them, and the stages given to rows themselves.
///
/// A domain or the institution where levels roll up: as the guideline's levels do, pillar by pillar
/// over the systems that count, and so also row by row and capability by capability. A system's
/// pillar stands at its lowest row. A stage given to a row for the scope itself says of every
/// system in it where the row stands. Unknown is never "no": a row that is to be answered may be
/// anything up to what its items leave open, and there is a stage only where that cannot change it.
[[nodiscard]] CisaLens scopeLens(const Snapshot& snapshot,
                                 const MaturityJudge& judge,
                                 const MaturityModel& model,
                                 const Scope& scope);

/// Where a row stands, or between what it may stand.
struct StageRange
{
    int low = 0;
    int high = stageCount;

    [[nodiscard]] bool known() const { return low == high; }

    bool operator==(const StageRange&) const = default;
};

/// The rows against the guideline's items, prepared for judging many systems; says what lensRow()
/// says, in numbers only.
class LensJudge
{
public:
    LensJudge(const MaturityJudge& judge, const MaturityModel& model);

    /// By row. `own`: stages given to rows, by their position; none where there is none.
    [[nodiscard]] QList<StageRange> rows(const AnswerSheet* sheet,
                                         const System* system,
                                         const QList<std::optional<int>>& own) const;

private:
    struct Mapped
    {
        int item = -1; ///< index into Guideline::items; -1 where the guideline has no such item
        int level = 1;
    };

    const MaturityJudge& m_judge;
    QList<QList<Mapped>> m_rows;
};

} // namespace zt
