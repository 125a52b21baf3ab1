// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/loaddecisions.h"
#include "model/gateway/loadqueue.h"

namespace zt {

/// Exact quantiles of nanoseconds by the nearest rank: the least value that so many per cent of all
/// do not exceed. Nothing of nothing is 0.
struct LoadQuantiles
{
    qint64 count = 0;
    qint64 mean = 0; ///< rounded down
    qint64 p50 = 0;
    qint64 p95 = 0;
    qint64 p99 = 0;
    qint64 most = 0;

    bool operator==(const LoadQuantiles&) const = default;
};

[[nodiscard]] LoadQuantiles quantilesOf(std::vector<qint64> values);

struct LoadTally
{
    qint64 arrived = 0;
    qint64 served = 0;
    qint64 limited = 0; ///< refused by the limit on their source
    qint64 full = 0;    ///< refused because the queue was full

    bool operator==(const LoadTally&) const = default;
};

/// A quarter of an hour.
struct LoadSlot
{
    int minute = 0; ///< of the day
    LoadTally staff;
    LoadTally flood;
    LoadQuantiles delay; ///< of the staff's

    bool operator==(const LoadSlot&) const = default;
};

/// A day at the gateway under one way of sharing out and one limit.
struct LoadOutcome
{
    LoadBalance balance = LoadBalance::LeastQueue;
    std::optional<RateLimit> limit;
    LoadTally staff; ///< requests and sign-ins
    LoadTally flood;
    LoadQuantiles delay; ///< from arriving to being served; of the staff
    LoadQuantiles signInDelay;
    qint64 busyNs = 0;          ///< of all workers together
    qint64 spanNs = 0;          ///< from the first arrival to the last end
    qint64 peakServed = 0;      ///< most that ended within one second
    QList<LoadSlot> slotsOfDay; ///< those in which something arrived
    QString logSha256;          ///< of every arrival and what became of it

    /// How busy the workers were, in thousandths.
    [[nodiscard]] int utilisation(int workers) const;

    bool operator==(const LoadOutcome&) const = default;
};

struct LoadReport
{
    LoadSettings settings;
    LoadDecisions decisions;
    LoadOutcome outcome;         ///< as the settings have it
    QList<LoadOutcome> variants; ///< every way of sharing out, without a limit and with one
};

/// For the variants where the settings have none; the program's own numbers.
[[nodiscard]] RateLimit ownRateLimit();

/// One day: who comes when, what is said to them, and how long they wait. All in whole numbers and
/// from the seed, so that the log has the same SHA-256 everywhere. Error: Cancelled.
[[nodiscard]] Result<LoadReport>
loadReport(const RuleBook& book, const LoadSettings& settings, JobContext& job);

/// The queue alone, for a day that is decided.
[[nodiscard]] LoadOutcome loadOutcome(const std::vector<LoadArrival>& day,
                                      const LoadDecisions& decisions,
                                      const LoadSettings& settings);

} // namespace zt
