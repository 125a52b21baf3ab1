// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/gateway/simulation.h"

namespace zt {

/// Where the items of a run came from.
struct RunSource
{
    RunOrigin origin = RunOrigin::All;
    std::optional<Scope> scope; ///< with Assessment only
    QStringList without;
};

/// What a run leaves to be sealed over the state of now. Identity, program and note are for whoever
/// seals it (see simulationrunedits.h).
[[nodiscard]] SimulationRun recordOf(const Snapshot& snapshot,
                                     const RunPacks& packs,
                                     const GatewayPolicy& policy,
                                     const RunSettings& settings,
                                     const RunSource& source,
                                     const QList<ScenarioRun>& runs);

/// The settings of a sealed run once more. Items that the policy no longer has are left out.
[[nodiscard]] RunSettings settingsOf(const SimulationRun& run, const GatewayPolicy& policy);

/// Where a repetition first goes another way.
struct RunDifference
{
    enum class Kind : quint8 {
        NoScenario, ///< the catalogue no longer has it
        Decision,   ///< the decision of that number is another one
        Fewer,      ///< the repetition ends before that decision
        More        ///< the repetition has that decision beyond those sealed
    } kind = Kind::Decision;

    QString scenario;
    int number = 0; ///< of the decision, from 1; the benign counterpart's come after the attack's
    QString now;    ///< the decision as it is now, as in the log; empty where there is none
    QString sealedOutcome;
    QString outcome; ///< now; empty with NoScenario
};

struct RunRepetition
{
    QString logSha256; ///< of the decisions now
    bool holds = false;
    bool samePacks = false;
    std::optional<RunDifference> first; ///< none where it holds
};

/// Runs it again by the packs at hand.
[[nodiscard]] RunRepetition repeated(const SimulationRun& run,
                                     const GatewayPolicy& policy,
                                     const GatewayScenarios& catalogue,
                                     int threads = 1);

/// An item that the assessment has otherwise than when the run was sealed; thousandths.
struct RunItemChange
{
    QString item;
    int then = 0;
    int now = 0;

    bool operator==(const RunItemChange&) const = default;
};

/// Whether the assessment still stands as it did: computed by comparing, never stored.
struct RunStanding
{
    bool scopeGone = false; ///< the system or domain is not there any more
    QList<RunItemChange> changed;

    [[nodiscard]] bool ofNow() const { return !scopeGone && changed.isEmpty(); }
};

/// A run whose items did not come from the assessment always stands.
[[nodiscard]] RunStanding
standsAsSealed(const SimulationRun& run, const Snapshot& snapshot, const GatewayPolicy& policy);

} // namespace zt
