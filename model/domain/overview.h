// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmapplan.h"
#include "model/domain/rollup.h"
#include "model/domain/selection.h"

namespace zt {

/// The numbers a CISO reads at a glance. All of them are counts of facts; none decides a level.

/// The items of one pillar by status; those that do not apply count as NotApplicable whatever was
/// answered. Of a rolled-up scope: one item in one system is one.
struct PillarTally
{
    std::array<int, itemStatusCount> counts{}; ///< by ItemStatus

    [[nodiscard]] int count(ItemStatus status) const
    {
        return counts.at(static_cast<size_t>(status));
    }

    [[nodiscard]] int applicable() const;

    [[nodiscard]] int implemented() const { return count(ItemStatus::Implemented); }

    /// Applicable and not implemented, assessed or not.
    [[nodiscard]] int gaps() const { return applicable() - implemented(); }

    /// Implemented of the applicable ones, rounded down; none where nothing applies.
    [[nodiscard]] std::optional<int> implementedPercent() const;

    PillarTally& operator+=(const PillarTally& other);

    bool operator==(const PillarTally&) const = default;
};

/// By pillar, in the guideline's order.
using PillarTallies = QList<PillarTally>;

[[nodiscard]] PillarTallies tallyOf(const QList<ItemStanding>& items, const MaturityJudge& judge);
[[nodiscard]] PillarTallies
tallyOfSystem(const Snapshot& snapshot, const MaturityJudge& judge, const System& system);

/// Of any scope: over the systems that count where it is rolled up, by its own answers otherwise.
/// `systems` may be handed in where they are at hand (tallyOfSystem), by the snapshot's order.
[[nodiscard]] PillarTallies tallyOf(const Snapshot& snapshot,
                                    const MaturityJudge& judge,
                                    const Scope& scope,
                                    const QList<PillarTallies>* systems = nullptr);

/// Where a scope stood at one point of the trail, by the guideline and the method of that state.
struct StatePoint
{
    QString name; ///< of the named point; empty for the present
    qint64 seq = 0;
    QList<std::optional<int>> orders; ///< level by pillar; none where it has none
    PillarTallies tallies;            ///< empty where the scope did not exist

    bool operator==(const StatePoint&) const = default;
};

[[nodiscard]] StatePoint
statePoint(const Snapshot& state, const Scope& scope, const QString& name = {});

/// Ids of the items that hold a pillar down; of a rolled-up scope with how many systems.
[[nodiscard]] QList<std::pair<QString, int>>
holdingDown(const MaturityJudge& judge, const MaturityView& view, int pillar);

/// Positions in Snapshot::systems of the systems a scope concerns, the riskiest first; equal ones
/// in the snapshot's order.
[[nodiscard]] QList<qint32>
byRisk(const Snapshot& snapshot, const Selection& selection, const Scope& scope);

/// How long an action has been open: days since it was recorded.
enum class ActionAge : quint8 { UpTo30, UpTo60, UpTo90, Over90, Unknown };
inline constexpr int actionAgeCount = 5;

/// The three kinds are disjoint; what is late is counted as such, whatever its status.
enum class OpenAction : quint8 { Overdue, Committed, Candidate };
inline constexpr int openActionCount = 3;

struct ActionAges
{
    std::array<std::array<int, openActionCount>, actionAgeCount> counts{};

    [[nodiscard]] int count(ActionAge age, OpenAction kind) const
    {
        return counts.at(static_cast<size_t>(age)).at(static_cast<size_t>(kind));
    }

    [[nodiscard]] int of(OpenAction kind) const;
    [[nodiscard]] int total() const;

    bool operator==(const ActionAges&) const = default;
};

/// Actions neither done nor dropped. When one was recorded is read from its identity.
[[nodiscard]] ActionAges
actionsByAge(const QList<ImprovementAction>& actions, const QDateTime& now, const QDate& today);

/// Candidates of a plan that close gaps, those that close most first, then the cheaper, then by
/// code; indexes into RoadmapPlan::actions, at most `most`.
[[nodiscard]] QList<int> nextInvestments(const RoadmapPlan& plan, int most);

} // namespace zt
