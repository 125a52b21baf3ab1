// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/loadqueue.h"

#include "model/gateway/virtualexponential.h"

#include <algorithm>

namespace zt {

namespace {

constexpr size_t mostSpent = 4096; // entries kept after they are spent
constexpr quint64 serviceActor = 0x53657276;

} // namespace

TokenBuckets::TokenBuckets(const RateLimit& limit, size_t sources)
    : m_rate(limit.perSecond)
    , m_full(limit.burst * nsPerSecond)
    , m_buckets(sources, Bucket{limit.burst * nsPerSecond})
{
}

bool TokenBuckets::take(size_t source, qint64 at)
{
    Bucket& bucket = m_buckets[source];
    const qint64 passed = at - bucket.at;
    const bool fills = passed >= (m_full - bucket.level) / m_rate + 1;
    bucket.level = fills ? m_full : std::min(m_full, bucket.level + passed * m_rate);
    bucket.at = at;
    if (bucket.level < nsPerSecond) {
        return false;
    }
    bucket.level -= nsPerSecond;
    return true;
}

size_t LoadQueue::Ahead::countAfter(qint64 now)
{
    while (m_first < m_times.size() && m_times[m_first] <= now) {
        ++m_first;
    }
    if (m_first > mostSpent && m_first * 2 > m_times.size()) {
        m_times.erase(m_times.begin(), m_times.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
    return m_times.size() - m_first;
}

LoadQueue::LoadQueue(const LoadWorkers& workers,
                     const std::optional<RateLimit>& limit,
                     size_t people,
                     size_t addresses)
    : m_workers(workers)
    , m_people(people)
    , m_ahead(workers.balance == LoadBalance::Shared ? 1 : static_cast<size_t>(workers.count))
    , m_free(static_cast<size_t>(workers.count), 0)
{
    if (limit) {
        m_buckets.emplace(*limit, people + addresses);
    }
}

LoadPlace LoadQueue::arrive(const LoadArrival& arrival, qint64 serviceNs)
{
    const size_t source = arrival.source + (arrival.kind == LoadKind::Flood ? m_people : 0);
    if (m_buckets && !m_buckets->take(source, arrival.at)) {
        return {LoadFate::Limited, -1, 0, 0};
    }
    return m_workers.balance == LoadBalance::Shared ? shared(arrival, serviceNs)
                                                    : own(arrival, serviceNs);
}

int LoadQueue::workerFor(const LoadArrival& arrival)
{
    const size_t count = m_free.size();
    if (m_workers.balance == LoadBalance::RoundRobin) {
        m_turn = m_turn + 1 == count ? 0 : m_turn + 1;
        return static_cast<int>((m_turn == 0 ? count : m_turn) - 1);
    }
    if (m_workers.balance == LoadBalance::Hash) {
        const bool flood = arrival.kind == LoadKind::Flood;
        return static_cast<int>(mixed(arrival.source + (flood ? m_people : 0)) % count);
    }
    size_t best = 0;
    size_t least = m_ahead[0].countAfter(arrival.at);
    for (size_t i = 1; i < count && least > 0; ++i) {
        const size_t ahead = m_ahead[i].countAfter(arrival.at);
        best = ahead < least ? i : best;
        least = std::min(least, ahead);
    }
    return static_cast<int>(best);
}

LoadPlace LoadQueue::own(const LoadArrival& arrival, qint64 serviceNs)
{
    const int worker = workerFor(arrival);
    const auto at = static_cast<size_t>(worker);
    // one is being served, the others wait
    if (m_ahead[at].countAfter(arrival.at) > static_cast<size_t>(m_workers.queueLimit)) {
        return {LoadFate::Full, worker, 0, 0};
    }
    const qint64 start = std::max(arrival.at, m_free[at]);
    m_free[at] = start + serviceNs;
    m_ahead[at].add(m_free[at]);
    return {LoadFate::Served, worker, start, m_free[at]};
}

LoadPlace LoadQueue::shared(const LoadArrival& arrival, qint64 serviceNs)
{
    const auto next = std::min_element(m_free.begin(), m_free.end());
    const auto limit = static_cast<size_t>(m_workers.queueLimit) * m_free.size();
    if (*next > arrival.at && m_ahead[0].countAfter(arrival.at) >= limit) {
        return {LoadFate::Full, -1, 0, 0};
    }
    const qint64 start = std::max(arrival.at, *next);
    *next = start + serviceNs;
    m_ahead[0].add(start);
    return {LoadFate::Served, static_cast<int>(next - m_free.begin()), start, *next};
}

qint64 serviceTime(const LoadWorkers& workers, LoadKind kind, quint64 seed, quint64 index)
{
    const qint64 mean = kind == LoadKind::SignIn  ? workers.signInNs
                        : kind == LoadKind::Flood ? workers.floodNs
                                                  : workers.requestNs;
    if (!workers.exponential) {
        return mean;
    }
    VirtualRandom random(seed ^ mixed(serviceActor + static_cast<quint64>(kind)), index);
    return exponential(random, mean);
}

} // namespace zt
