// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/maturity.h"
#include "model/gateway/minimalsets.h"
#include "model/gateway/simulation.h"

namespace zt {

/// An attack that gets through although an item is there, because the item does its work only once
/// others are there too.
struct HollowIn
{
    int attack = 0;
    std::vector<IndexSet> restsOn; ///< minimal sets of missing items: with one of them the attack
                                   ///< is stopped, and without this item it is not

    bool operator==(const HollowIn&) const = default;
};

/// What the simulation says of an item that is there.
enum class ClaimStanding : quint8 {
    Shown,   ///< stops attacks, and is found hollow in none
    Partly,  ///< both
    Hollow,  ///< its attacks get through all the same
    Untested ///< no attack turns on it as things stand: others stop it too, or none is made for it
};

[[nodiscard]] QString toKey(ClaimStanding standing); ///< "shown"

struct ClaimedItem
{
    int item = 0;           ///< of the policy
    IndexSet stops;         ///< attacks that would get through without it
    QList<HollowIn> hollow; ///< by attack

    [[nodiscard]] ClaimStanding standing() const;

    bool operator==(const ClaimedItem&) const = default;
};

/// The items that are there whole, against the attacks.
struct Demonstration
{
    QList<const GatewayScenario*> attacks; ///< in the catalogue's order, benign ones left out
    QList<ScenarioOutcome> outcomes;       ///< as things stand
    QList<ClaimedItem> items;              ///< that are there whole, in the policy's order
    bool complete = true; ///< false: for an attack not every minimal set was looked for
    qint64 runs = 0;      ///< runs of scenarios it took
};

/// Error: Cancelled.
[[nodiscard]] Result<Demonstration> demonstration(const RuleBook& book,
                                                  const std::vector<PreparedScenario>& scenarios,
                                                  const RunSettings& settings,
                                                  JobContext& job);

/// Claims of one pillar and level, counted.
struct ClaimLevel
{
    QString pillar;
    int order = 1; ///< 1…4
    int items = 0; ///< of the guideline
    int claimed = 0;
    int shown = 0;
    int partly = 0;
    int hollow = 0;
    int untested = 0;

    bool operator==(const ClaimLevel&) const = default;
};

/// By pillar and level, in the guideline's order; levels without items are left out.
[[nodiscard]] QList<ClaimLevel> claimLevels(const Demonstration& demonstration,
                                            const GatewayPolicy& policy,
                                            const MaturityJudge& judge);

} // namespace zt
