// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace zt {

inline constexpr qint64 nsPerSecond = 1'000'000'000;

/// Part of a day in which a minute is as busy as the next.
struct LoadSpan
{
    int from = 0; ///< minute of the day
    int to = 0;   ///< the first minute after
    int weight = 0;

    bool operator==(const LoadSpan&) const = default;
};

/// How a day goes by: when people sign in, and when they ask for something.
struct LoadProfile
{
    QList<LoadSpan> signIns;      ///< in the morning
    QList<LoadSpan> signInsAgain; ///< after lunch
    QList<LoadSpan> requests;

    bool operator==(const LoadProfile&) const = default;
};

/// Log-on between 08:30 and 09:00, a dip at noon, most after the market's close at 13:30. No source
/// gives such numbers: these are the program's own.
[[nodiscard]] LoadProfile ownLoadProfile();

/// How requests are shared out among the workers.
enum class LoadBalance : quint8 {
    Shared,     ///< one queue for all
    RoundRobin, ///< each in turn
    LeastQueue, ///< to whoever has least to do; of several the first
    Hash        ///< by whoever asks
};

[[nodiscard]] QString
toKey(LoadBalance balance); ///< "shared", "round-robin", "least-queue", "hash"
[[nodiscard]] std::optional<LoadBalance> loadBalanceFromKey(const QString& key);

/// At most so many requests of one source: a bucket that holds `burst` and fills by `perSecond`.
struct RateLimit
{
    qint64 perSecond = 0;
    qint64 burst = 0;

    bool operator==(const RateLimit&) const = default;
};

/// Requests without a session from many addresses, at random moments.
struct LoadFlood
{
    int fromMinute = 0; ///< of the day
    int seconds = 0;
    qint64 perSecond = 0; ///< of all addresses together
    int addresses = 0;

    bool operator==(const LoadFlood&) const = default;
};

/// What the workers do, and how long each takes.
struct LoadWorkers
{
    int count = 4;
    int queueLimit = 64; ///< waiting before each worker; what comes on top is refused
    LoadBalance balance = LoadBalance::LeastQueue;
    bool exponential = false;     ///< the times below are means, not the same for all
    qint64 requestNs = 2'000'000; ///< the program's own numbers, these three
    qint64 signInNs = 10'000'000;
    qint64 floodNs = 500'000; ///< to refuse what has no session

    bool operator==(const LoadWorkers&) const = default;
};

/// What the settings may be at most; at least 1 where nothing else is said.
namespace loadlimits {
inline constexpr int staff = 100'000;
inline constexpr int requests = 10'000;        ///< of each; at least 0
inline constexpr qint64 arrivals = 20'000'000; ///< requests and sign-ins of a day
inline constexpr int workers = 1024;
inline constexpr int queue = 1'000'000; ///< at least 0
inline constexpr int microseconds = 60'000'000;
inline constexpr int perSecond = 1'000'000;
inline constexpr int burst = 1000;
inline constexpr int floodSeconds = 3600;
inline constexpr qint64 flood = 100'000'000; ///< requests in all
inline constexpr int addresses = 1'000'000;
} // namespace loadlimits

struct LoadSettings
{
    int staff = 5000;
    int requests = 200; ///< of each, in the day
    LoadProfile profile = ownLoadProfile();
    LoadWorkers workers;
    std::optional<RateLimit> limit;
    std::optional<LoadFlood> flood;
    quint64 seed = 0;
};

} // namespace zt
