// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/scope.h"

#include <QList>
#include <QMap>

namespace zt {

using SimulationRunId = Id<struct SimulationRunTag>;

/// Where the items that a run took as there came from.
enum class RunOrigin : quint8 {
    Assessment, ///< as one scope of the assessment has them
    All,
    None,
    Chosen ///< named one by one
};

/// "assessment", "all", "none", "chosen"
[[nodiscard]] QString toKey(RunOrigin origin);
[[nodiscard]] std::optional<RunOrigin> runOriginFromKey(const QString& key);

/// The four trust algorithms of SP 800-207, 3.3, by their two questions.
enum class RunAlgorithm : quint8 { Criteria, Scored };
enum class RunContext : quint8 { Singular, Contextual };

/// "criteria", "score"
[[nodiscard]] QString toKey(RunAlgorithm algorithm);
[[nodiscard]] std::optional<RunAlgorithm> runAlgorithmFromKey(const QString& key);
/// "singular", "contextual"
[[nodiscard]] QString toKey(RunContext context);
[[nodiscard]] std::optional<RunContext> runContextFromKey(const QString& key);

/// A pack that a run went by, as it was.
struct RunPack
{
    QString id;
    QString version;
    QString sha256; ///< lower-case hex

    bool operator==(const RunPack&) const = default;
};

/// The two packs that a simulation goes by.
struct RunPacks
{
    RunPack policy;
    RunPack catalogue;

    bool operator==(const RunPacks&) const = default;
};

/// What came of one scenario, in short.
struct RunOutcome
{
    QString scenario;       ///< its id
    QString outcome;        ///< "passed", "detected", "blocked", "served", "refused"
    QString twin;           ///< the same of its own benign counterpart; "" where it has none
    bool asExpected = true; ///< every step was answered as with all items on
    QString decisions;      ///< a mark of eight hex digits for each decision, in order

    bool operator==(const RunOutcome&) const = default;
};

/// A simulation that was sealed: what it went by, what came of it, and the hash of its decisions,
/// so that somebody else can run it again and see whether it holds. Never altered once it is there;
/// whether the assessment still stands as it did is computed (see standsAsSealed()), who sealed it
/// and when is told by the trail: entry stateSeq + 1.
struct SimulationRun
{
    SimulationRunId id;
    QString code;        ///< unique within the assessment; never empty
    qint64 stateSeq = 0; ///< the trail entry after which the assessment was simulated
    QString stateHash;   ///< of that entry, lower-case hex
    RunOrigin origin = RunOrigin::All;
    std::optional<Scope> scope; ///< with Assessment only
    QStringList without;        ///< items taken away from it
    QMap<QString, int> items;   ///< by id, thousandths 1…1000; who is missing was not there
    qint64 seed = 0;
    RunAlgorithm algorithm = RunAlgorithm::Criteria;
    RunContext context = RunContext::Contextual;
    RunPacks packs;
    QList<RunOutcome> outcomes; ///< each scenario once, in the catalogue's order; at least one
    QString logSha256;          ///< of all decisions, lower-case hex
    QString program;            ///< name and version of what ran it
    QString note;

    bool operator==(const SimulationRun&) const = default;
};

} // namespace zt
