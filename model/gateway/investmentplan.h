// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/roadmapplan.h"
#include "model/gateway/investment.h"
#include "model/gateway/simulation.h"

namespace zt {

/// How options are counted: by what the roadmap's actions cost once, or by the number of items.
enum class InvestmentUnit : quint8 { Dollars, Items };

/// "money", "items"
[[nodiscard]] QString toKey(InvestmentUnit unit);
[[nodiscard]] std::optional<InvestmentUnit> investmentUnitFromKey(const QString& key);

struct InvestmentAsk
{
    Scope scope;
    /// None: money where an unfinished action that costs something closes an item of the scope.
    std::optional<InvestmentUnit> unit;
    TrustAlgorithm algorithm;
    quint64 seed = 0;
};

/// What can be done, under the name a person knows.
struct NamedOption
{
    QString code;      ///< an action's, or an item's
    QString title;     ///< an action's; empty for an item
    QStringList items; ///< of the policy, that it completes or brings on; in their order

    bool operator==(const NamedOption&) const = default;
};

/// Where a firm stands against the attacks, and what would stop more of them.
struct InvestmentPlan
{
    InvestmentUnit unit = InvestmentUnit::Items;
    ControlSet today;
    QList<const GatewayScenario*> attacks; ///< in the catalogue's order, benign ones left out
    QList<ScenarioOutcome> outcomes;       ///< of each, as things stand
    QList<bool> stoppable;                 ///< by everything on offer together
    QList<NamedOption> options;
    InvestmentProblem problem; ///< of the same options and attacks
    InvestmentCurve curve;
    QStringList withoutAction; ///< missing items that no action closes: what they cost is not known
    QStringList free;          ///< actions that cost nothing once, or for which nothing is stated
    qint64 runs = 0;           ///< runs of scenarios it took

    [[nodiscard]] int countOf(ScenarioOutcome outcome) const;
};

/// An attack counts as stopped when it is blocked; one that is only detected got through.
/// An item is closed where the roadmap says an action closes it, in the systems that it concerns;
/// what is approved or under way counts as taken. By number of items: each that is missing, whole,
/// in every system to which it applies. Error: PackMissing.
[[nodiscard]] Result<InvestmentPlan> investmentPlan(const Snapshot& snapshot,
                                                    const RuleBook& book,
                                                    const std::vector<PreparedScenario>& scenarios,
                                                    const InvestmentAsk& ask,
                                                    JobContext& job);

} // namespace zt
