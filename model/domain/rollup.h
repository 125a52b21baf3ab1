// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturity.h"
#include "model/domain/snapshot.h"

namespace zt {

/// One system's levels, and what it weighs in a roll-up.
struct SystemLevels
{
    SystemId system;
    QList<PillarLevel> pillars;
    ItemSet missing; ///< applicable and not implemented
    int weightPercent = 100;
};

/// One pillar over many systems.
struct GroupPillar
{
    int order = 0;          ///< 0 = below I
    int possible = 0;       ///< if every item nobody has assessed turned out to be implemented
    int systems = 0;        ///< that count: at least one item of the pillar applies to them
    int notAssessed = 0;    ///< of these, no item of the pillar is assessed
    int nothingApplies = 0; ///< no item of the pillar applies, so they do not count
    std::array<int, levelCount + 1> reached{};   ///< systems at level ≥ 0, I, … IV
    std::array<qint64, levelCount + 1> weight{}; ///< the same in percent of one system
    /// Items that hold systems below `order` + 1 down, with how many; most first.
    QList<std::pair<QString, int>> holdingDown;

    bool operator==(const GroupPillar&) const = default;
};

/// How much of what counts must have a level, and whether systems count by their weight.
struct RollupRule
{
    int sharePercent = 100;
    bool weighted = false;

    explicit RollupRule(const MaturityMethod& method);

    [[nodiscard]] int weightOf(int weightPercent) const { return weighted ? weightPercent : 100; }

    /// The highest level that enough has; `weight`: what has level ≥ 0, I, … IV. 0 where nothing
    /// weighs anything.
    [[nodiscard]] int highest(const std::array<qint64, levelCount + 1>& weight) const;
};

/// The highest level L such that the systems with level ≥ L weigh at least `sharePercent` of all
/// that count; Weakest is 100 percent of the systems, unweighted. In whole numbers throughout.
[[nodiscard]] QList<GroupPillar>
rollUp(const QList<SystemLevels>& systems, const MaturityMethod& method, qsizetype pillarCount);

/// Which systems a scope counts: all or the adopted ones, and of them those to which the domain
/// applies. `undecided`: whether the domain applies is not known, so they do not count.
struct ScopeSystems
{
    QList<SystemId> systems;
    int undecided = 0;
};

[[nodiscard]] ScopeSystems systemsOf(const Snapshot& snapshot, const Scope& scope);

/// The maturity of any scope, with what it rests on.
struct MaturityView
{
    Scope scope;
    bool rolledUp = false;    ///< from systems; otherwise by the scope's own answers
    ScopeMaturity own;        ///< the scope's own answers, also where it is rolled up
    QList<GroupPillar> group; ///< where rolled up, in the guideline's order
    int undecidedSystems = 0;

    /// Level order of a pillar, 0…4.
    [[nodiscard]] int order(int pillar) const;
    [[nodiscard]] int possible(int pillar) const;
    /// Towards the level above: items of a single scope, systems of a group.
    [[nodiscard]] LevelProgress next(int pillar) const;
    /// Whether the pillar has a level at all: something applies, and weighs something.
    [[nodiscard]] bool hasLevel(int pillar) const;
    /// Something applies, but every system that counts weighs 0 percent.
    [[nodiscard]] bool weighsNothing(int pillar) const;
};

[[nodiscard]] SystemLevels
levelsOf(const Snapshot& snapshot, const MaturityJudge& judge, const System& system);

/// Levels of every system, in the snapshot's order. About a microsecond per answer.
[[nodiscard]] QList<SystemLevels> levelsOfSystems(const Snapshot& snapshot,
                                                  const MaturityJudge& judge);

/// `levels` may be handed in where they are at hand (levelsOfSystems), by the snapshot's order.
[[nodiscard]] MaturityView maturityOf(const Snapshot& snapshot,
                                      const MaturityJudge& judge,
                                      const Scope& scope,
                                      const QList<SystemLevels>* levels = nullptr);

} // namespace zt
