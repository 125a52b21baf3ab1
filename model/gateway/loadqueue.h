// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/loadarrivals.h"

#include <vector>

namespace zt {

enum class LoadFate : quint8 {
    Served,
    Limited, ///< its source had asked too often
    Full     ///< the queue was
};

/// What became of one arrival.
struct LoadPlace
{
    LoadFate fate = LoadFate::Served;
    int worker = -1;  ///< -1: none
    qint64 start = 0; ///< nanoseconds of the day
    qint64 finish = 0;

    bool operator==(const LoadPlace&) const = default;
};

/// The limit on each source: a bucket in whole numbers, a token being a second's worth of
/// nanoseconds times the rate.
class TokenBuckets
{
public:
    TokenBuckets(const RateLimit& limit, size_t sources);

    /// Takes a token; false where there is none. Times never go back.
    [[nodiscard]] bool take(size_t source, qint64 at);

private:
    struct Bucket
    {
        qint64 level;
        qint64 at = 0;
    };

    qint64 m_rate;
    qint64 m_full;
    std::vector<Bucket> m_buckets;
};

/// The workers of the gateway and what waits before them, first come first served.
///
/// A source is held against its limit first, which takes no worker's time; then the request gets a
/// worker, or a place in the common queue, and is refused where that queue is full. What ends at
/// the nanosecond in which another arrives has made room for it.
class LoadQueue
{
public:
    /// `people` and `addresses`: how many sources there are of each kind.
    LoadQueue(const LoadWorkers& workers,
              const std::optional<RateLimit>& limit,
              size_t people,
              size_t addresses);

    /// Arrivals in order of time, each with what it takes.
    [[nodiscard]] LoadPlace arrive(const LoadArrival& arrival, qint64 serviceNs);

private:
    /// Ends (or, of the common queue, starts) of what is ahead, earliest first.
    class Ahead
    {
    public:
        [[nodiscard]] size_t countAfter(qint64 now);

        void add(qint64 at) { m_times.push_back(at); }

    private:
        std::vector<qint64> m_times;
        size_t m_first = 0;
    };

    [[nodiscard]] int workerFor(const LoadArrival& arrival);
    [[nodiscard]] LoadPlace own(const LoadArrival& arrival, qint64 serviceNs);
    [[nodiscard]] LoadPlace shared(const LoadArrival& arrival, qint64 serviceNs);

    LoadWorkers m_workers;
    size_t m_people;
    std::optional<TokenBuckets> m_buckets;
    std::vector<Ahead> m_ahead; ///< by worker; of the common queue one
    std::vector<qint64> m_free; ///< when each worker has done all it has
    size_t m_turn = 0;
};

/// What one arrival takes; the same whatever becomes of the others. `index`: of the arrival among
/// those of its kind.
[[nodiscard]] qint64
serviceTime(const LoadWorkers& workers, LoadKind kind, quint64 seed, quint64 index);

} // namespace zt
