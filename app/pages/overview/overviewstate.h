// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/overview.h"

#include <memory>

namespace zt {

/// What the page shows, computed from the snapshot; the widgets draw it and compute nothing.
/// Levels and tallies of systems are kept, and computed anew only of what changed.
class OverviewState
{
public:
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary);
    /// Falls back to the institution where there is no such scope.
    void setScope(const Scope& scope);
    void refresh(const Selection& selection, const QDateTime& now, const QDate& today);

    void setPast(const QList<StatePoint>& points) { m_past = points; }

    void setRecorded(const QList<BurnPoint>& points);

    /// The past point that the present is compared with; null id: the latest.
    void compareWith(const PointId& id) { m_compared = id; }

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] const Guideline& guideline() const { return *m_snapshot.guideline; }

    [[nodiscard]] const MaturityJudge& judge() const { return *m_judge; }

    [[nodiscard]] const Scope& scope() const { return m_scope; }

    [[nodiscard]] const MaturityView& view() const { return m_view; }

    [[nodiscard]] const StatePoint& now() const { return m_now; }

    [[nodiscard]] const QList<StatePoint>& past() const { return m_past; }

    /// The point compared with, as the file names it; none where there is none.
    [[nodiscard]] std::optional<NamedPoint> comparedPoint() const;
    /// Its state; null where it is not read yet.
    [[nodiscard]] const StatePoint* before() const;
    /// Past points, then the present.
    [[nodiscard]] QList<StatePoint> trend() const;

    /// Positions of systems, the riskiest first.
    [[nodiscard]] const QList<qint32>& rows() const { return m_rows; }

    [[nodiscard]] const RoadmapPlan& plan() const { return m_plan; }

    [[nodiscard]] const BurnDown& burn() const { return m_burn; }

    [[nodiscard]] const ActionAges& ages() const { return m_ages; }

    [[nodiscard]] const QDate& today() const { return m_today; }

    /// Ids of the items that hold a pillar down; of a rolled-up scope with how many systems.
    [[nodiscard]] QList<std::pair<QString, int>> holdingDown(int pillar) const;
    /// Nothing is answered anywhere.
    [[nodiscard]] bool isEmpty() const;

private:
    void updateSystems(const ChangeSummary& summary);
    void readSystem(qint32 index);

    Snapshot m_snapshot;
    std::shared_ptr<const Guideline> m_guideline; ///< what the judge refers to
    std::unique_ptr<MaturityJudge> m_judge;
    Scope m_scope;
    QList<SystemLevels> m_levels; ///< by the snapshot's order
    QList<PillarTallies> m_tallies;
    bool m_systemsKnown = false;
    MaturityView m_view;
    StatePoint m_now;
    QList<StatePoint> m_past;
    PointId m_compared;
    QList<qint32> m_rows;
    RoadmapPlan m_plan;
    QList<BurnPoint> m_recorded;
    BurnDown m_burn;
    ActionAges m_ages;
    QDate m_today;
};

} // namespace zt
