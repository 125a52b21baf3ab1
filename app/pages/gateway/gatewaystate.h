// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/gateway/attackcut.h"
#include "model/gateway/preparedgateway.h"

#include <array>

namespace zt {

/// Which items a run takes as there.
enum class ItemsFrom : quint8 { Assessment, All, None, Chosen };

/// What the person asked to be simulated.
struct GatewayChoice
{
    ItemsFrom from = ItemsFrom::Assessment;
    Scope scope;       ///< with Assessment only
    ControlSet chosen; ///< with Chosen only
    TrustAlgorithm algorithm;
    quint64 seed = 0;

    bool operator==(const GatewayChoice&) const = default;
};

/// Errors: those of controlsOf().
[[nodiscard]] Result<RunSettings>
settingsOf(const GatewayChoice& choice, const Snapshot& snapshot, const GatewayPolicy& policy);

/// What one run of the page brings.
struct GatewayRuns
{
    SimulationResult present;
    SimulationResult whole;               ///< the same with every item there: says what is missing
    QList<std::optional<AttackCut>> cuts; ///< by scenario: what would have cut it off
    std::optional<SimulationResult> assessed; ///< with the items as assessed, where they are others
};

/// What a set of items changes against the assessed one. Scenarios by id, in the catalogue's order.
struct SetComparison
{
    struct Item
    {
        QString item;
        int then = 0; ///< thousandths
        int now = 0;

        bool operator==(const Item&) const = default;
    };

    QList<Item> items;
    QStringList stopped;  ///< attacks that were not
    QStringList through;  ///< attacks that get through unnoticed and did not
    QStringList detected; ///< attacks that are only detected and were not
    QStringList refused;  ///< ordinary use that is kept out and was not
    QStringList served;   ///< ordinary use that is let in and was not

    bool operator==(const SetComparison&) const = default;
};

[[nodiscard]] SetComparison compared(const SimulationResult& then, const SimulationResult& now);

/// Scenarios with one outcome, by their place in the catalogue.
struct OutcomeGroup
{
    ScenarioOutcome outcome = ScenarioOutcome::Passed;
    QList<int> scenarios;

    bool operator==(const OutcomeGroup&) const = default;
};

/// The order in which outcomes are shown: what is worst first.
inline constexpr std::array outcomeOrder{ScenarioOutcome::Passed,
                                         ScenarioOutcome::Detected,
                                         ScenarioOutcome::Refused,
                                         ScenarioOutcome::Blocked,
                                         ScenarioOutcome::Served};

/// How one minimal cut set stands under the items of a run.
struct CutStanding
{
    QList<int> missing; ///< of its items: not there at all
    QList<int> partly;  ///< there for a share
    QList<int> there;   ///< whole

    [[nodiscard]] bool open() const { return partly.isEmpty() && there.isEmpty(); }
};

[[nodiscard]] CutStanding standingOf(const CutSet& set, const ControlSet& controls);

/// What the page shows, as values: the choice, the last run, and the cut sets of its algorithm.
class GatewayState
{
public:
    void setSnapshot(const Snapshot& snapshot) { m_snapshot = snapshot; }

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    /// Nothing of what the run would go by is answered yet.
    [[nodiscard]] bool needsAnswers() const;

    void setChoice(const GatewayChoice& choice) { m_choice = choice; }

    [[nodiscard]] const GatewayChoice& choice() const { return m_choice; }

    void setRuns(const GatewayRuns& runs);

    [[nodiscard]] bool hasRun() const { return m_runs.present.gateway != nullptr; }

    [[nodiscard]] const GatewayRuns& runs() const { return m_runs; }

    [[nodiscard]] const GatewayPolicy& policy() const { return m_runs.present.gateway->policy(); }

    [[nodiscard]] const ControlSet& controls() const { return m_runs.present.settings.controls; }

    [[nodiscard]] int count() const { return static_cast<int>(m_runs.present.runs.size()); }

    [[nodiscard]] const ScenarioRun& run(int scenario) const
    {
        return m_runs.present.runs.at(scenario);
    }

    [[nodiscard]] const PreparedScenario& prepared(int scenario) const;

    [[nodiscard]] const ScenarioCeremonies& ceremonies(int scenario) const
    {
        return m_runs.present.gateway->ceremonies().at(static_cast<size_t>(scenario));
    }

    [[nodiscard]] const std::optional<AttackCut>& cut(int scenario) const
    {
        return m_runs.cuts.at(scenario);
    }

    /// Of the scope that was chosen last; none where nothing is assessed.
    [[nodiscard]] std::optional<ControlSet> assessedControls() const;
    /// None where the run is the assessment's, or nothing is assessed.
    [[nodiscard]] std::optional<SetComparison> comparison() const;

    /// -1 where there is no such scenario.
    [[nodiscard]] int indexOf(const QString& id) const;
    /// Without those that are empty, in outcomeOrder.
    [[nodiscard]] QList<OutcomeGroup> groups() const;
    [[nodiscard]] int countOf(ScenarioOutcome outcome) const;

    void setCutSets(const RunSettings& settings, const QList<QList<CutSet>>& sets);
    /// Null until they are computed for the algorithm and seed of the run.
    [[nodiscard]] const QList<CutSet>* cutSets(int scenario) const;
    [[nodiscard]] bool hasCutSets() const;

    /// Of every scenario; none until they are computed.
    [[nodiscard]] QList<QList<CutSet>> allCutSets() const
    {
        return hasCutSets() ? m_cutSets : QList<QList<CutSet>>();
    }

private:
    Snapshot m_snapshot;
    GatewayChoice m_choice;
    GatewayRuns m_runs;
    RunSettings m_cutSettings; ///< of these, algorithm and seed
    QList<QList<CutSet>> m_cutSets;
};

} // namespace zt
