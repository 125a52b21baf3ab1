// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/domain/roadmapschedule.h"
#include "reports/wordingroadmap.h"

namespace zt {

/// What the search found, with what it could find for other totals.
struct RoadmapChoice
{
    Choice choice;
    /// Value of the best set for each of `curveSteps` equal steps up to the cost of everything:
    /// pillars or items, as the goal is.
    QList<int> curve;
};

inline constexpr int curveSteps = 12;

/// Everything the page shows, computed from the snapshot and what is tried out. The widgets draw
/// it; none of them computes.
struct RoadmapState
{
    Snapshot snapshot;
    RoadmapPlan plan;
    WhatIf whatIf;
    QDate today;
    RoadmapChoice found;
    ActionSet asRecorded; ///< what the committed actions bring
    bool chosen = false;  ///< false while the search runs
    QList<ActionId> taken;
    QSet<ActionId> takenSet;
    Budget budget;
    QList<Attention> attention;
    std::optional<ScheduleProposal> schedule;
    QList<BurnPoint> recorded;
    BurnDown burn;
    Money everything = 0; ///< one-off cost of all unfinished actions
    QList<int> orders;    ///< level per pillar; -1 where nothing applies

    /// Reads the plan; the committed actions stand for the choice until it is known.
    void read(const Snapshot& now, const Scope& scope);
    void setChoice(const RoadmapChoice& choice);
    void setRecorded(const QList<BurnPoint>& points);

    [[nodiscard]] bool isTaken(const ImprovementAction& action) const
    {
        return takenSet.contains(action.id);
    }

    /// Whether the what-if has it otherwise than the file.
    [[nodiscard]] bool enters(const ImprovementAction& action) const;
    [[nodiscard]] bool leaves(const ImprovementAction& action) const;
    /// Whether anything is tried out that is not recorded.
    [[nodiscard]] bool differs() const;
    /// Pillar's target is reached by the what-if and not yet now.
    [[nodiscard]] bool rises(const PlanTarget& target) const;
    [[nodiscard]] const Attention* attentionFor(int action, Attention::Kind kind) const;

private:
    void readDerived();
};

/// The long part, for a worker.
[[nodiscard]] Result<RoadmapChoice> searchRoadmap(const ChoiceProblem& problem, JobContext& job);

} // namespace zt
