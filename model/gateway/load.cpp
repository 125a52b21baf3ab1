// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/load.h"

#include "model/crypto/digest.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace zt {

namespace {

constexpr int slotMinutes = 15;
constexpr int minutesPerDay = 1440;
constexpr qint64 nsOfSlot = slotMinutes * 60 * nsPerSecond;
constexpr int percent = 100;
constexpr qsizetype logBuffer = 1 << 16;

/// What happened, as bytes of fixed width, least significant first.
class LoadLog
{
public:
    void add(const LoadArrival& arrival, const LoadPlace& place, Verdict verdict)
    {
        put(arrival.at);
        put(arrival.source);
        put(static_cast<quint8>(arrival.kind));
        put(static_cast<quint8>(place.fate));
        put(static_cast<quint8>(verdict));
        put(static_cast<qint32>(place.worker));
        put(place.start);
        put(place.finish);
        if (m_bytes.size() >= logBuffer) {
            m_hash.add(m_bytes);
            m_bytes.resize(0);
        }
    }

    QString finish()
    {
        m_hash.add(m_bytes);
        return QString::fromLatin1(m_hash.finish().toHex());
    }

private:
    template <class Number>
    void put(Number number)
    {
        const Number little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }

    Sha256 m_hash;
    QByteArray m_bytes;
};

void count(LoadTally& tally, LoadFate fate)
{
    ++tally.arrived;
    tally.served += fate == LoadFate::Served ? 1 : 0;
    tally.limited += fate == LoadFate::Limited ? 1 : 0;
    tally.full += fate == LoadFate::Full ? 1 : 0;
}

/// Plays one day through the queue.
class DayAtTheGate
{
public:
    DayAtTheGate(const std::vector<LoadArrival>& day,
                 const LoadDecisions& decisions,
                 const LoadSettings& settings)
        : m_day(day)
        , m_decisions(decisions)
        , m_settings(settings)
        , m_queue(settings.workers,
                  settings.limit,
                  static_cast<size_t>(settings.staff),
                  static_cast<size_t>(settings.flood ? settings.flood->addresses : 0))
        , m_slots(minutesPerDay / slotMinutes)
        , m_delays(minutesPerDay / slotMinutes)
    {
    }

    LoadOutcome run()
    {
        FloodArrivals flood(m_settings.flood, m_settings.seed);
        quint64 floods = 0;
        for (size_t i = 0; i < m_day.size() || flood.peek() != nullptr;) {
            const LoadArrival* other = flood.peek();
            if (i < m_day.size() && (other == nullptr || m_day[i].at <= other->at)) {
                staff(i++);
            } else {
                const qint64 takes =
                    serviceTime(m_settings.workers, LoadKind::Flood, m_settings.seed, floods++);
                note(*other, m_queue.arrive(*other, takes), m_decisions.flood.verdict);
                flood.advance();
            }
        }
        return finished();
    }

private:
    void staff(size_t index)
    {
        const LoadArrival& arrival = m_day[index];
        qint64 takes = serviceTime(m_settings.workers, arrival.kind, m_settings.seed, index);
        if (m_decisions.signedIn[index] && arrival.kind == LoadKind::Request) {
            takes += serviceTime(m_settings.workers, LoadKind::SignIn, m_settings.seed, index);
        }
        const LoadPlace place = m_queue.arrive(arrival, takes);
        note(arrival, place, m_decisions.verdicts[index]);
        if (place.fate == LoadFate::Served) {
            const qint64 delay = place.start - arrival.at;
            m_delays[slotOf(arrival)].push_back(delay);
            if (arrival.kind == LoadKind::SignIn) {
                m_signInDelays.push_back(delay);
            }
        }
    }

    static size_t slotOf(const LoadArrival& arrival)
    {
        return static_cast<size_t>(arrival.at / nsOfSlot);
    }

    void note(const LoadArrival& arrival, const LoadPlace& place, Verdict verdict)
    {
        const bool flood = arrival.kind == LoadKind::Flood;
        LoadSlot& slot = m_slots[slotOf(arrival)];
        count(flood ? m_outcome.flood : m_outcome.staff, place.fate);
        count(flood ? slot.flood : slot.staff, place.fate);
        m_first = std::min(m_first, arrival.at);
        if (place.fate == LoadFate::Served) {
            m_outcome.busyNs += place.finish - place.start;
            m_last = std::max(m_last, place.finish);
            const auto second = static_cast<size_t>(place.finish / nsPerSecond);
            m_ended.resize(std::max(m_ended.size(), second + 1), 0);
            ++m_ended[second];
        }
        m_log.add(arrival, place, verdict);
    }

    LoadOutcome finished()
    {
        m_outcome.balance = m_settings.workers.balance;
        m_outcome.limit = m_settings.limit;
        std::vector<qint64> all;
        for (size_t i = 0; i < m_slots.size(); ++i) {
            LoadSlot& slot = m_slots[i];
            slot.minute = static_cast<int>(i) * slotMinutes;
            all.insert(all.end(), m_delays[i].begin(), m_delays[i].end());
            slot.delay = quantilesOf(std::move(m_delays[i]));
            if (slot.staff.arrived + slot.flood.arrived > 0) {
                m_outcome.slotsOfDay.append(slot);
            }
        }
        m_outcome.delay = quantilesOf(std::move(all));
        m_outcome.signInDelay = quantilesOf(std::move(m_signInDelays));
        m_outcome.spanNs = std::max<qint64>(0, m_last - m_first);
        for (const qint64 ended : m_ended) {
            m_outcome.peakServed = std::max(m_outcome.peakServed, ended);
        }
        m_outcome.logSha256 = m_log.finish();
        return std::move(m_outcome);
    }

    const std::vector<LoadArrival>& m_day;
    const LoadDecisions& m_decisions;
    const LoadSettings& m_settings;
    LoadQueue m_queue;
    std::vector<LoadSlot> m_slots;
    std::vector<std::vector<qint64>> m_delays; ///< by slot
    std::vector<qint64> m_signInDelays;
    std::vector<qint64> m_ended; ///< by second
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = 0;
    LoadLog m_log;
    LoadOutcome m_outcome;
};

/// The least value that `rank` of all do not exceed; the values before `rank` are in no order.
qint64 nth(std::vector<qint64>& values, int percentile)
{
    const auto count = static_cast<qint64>(values.size());
    const qint64 rank = (count * percentile + percent - 1) / percent;
    const auto at = values.begin() + std::max<qint64>(0, rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

LoadQuantiles quantilesOf(std::vector<qint64> values)
{
    LoadQuantiles found;
    if (values.empty()) {
        return found;
    }
    qint64 sum = 0;
    for (const qint64 value : values) {
        sum += value;
        found.most = std::max(found.most, value);
    }
    found.count = static_cast<qint64>(values.size());
    found.mean = sum / found.count;
    found.p50 = nth(values, 50);
    found.p95 = nth(values, 95);
    found.p99 = nth(values, 99);
    return found;
}

int LoadOutcome::utilisation(int workers) const
{
    const qint64 whole = spanNs / 1000 * workers;
    return whole > 0 ? static_cast<int>(busyNs / whole) : 0;
}

RateLimit ownRateLimit()
{
    return {10, 30};
}

LoadOutcome loadOutcome(const std::vector<LoadArrival>& day,
                        const LoadDecisions& decisions,
                        const LoadSettings& settings)
{
    return DayAtTheGate(day, decisions, settings).run();
}

Result<LoadReport> loadReport(const RuleBook& book, const LoadSettings& settings, JobContext& job)
{
    const std::vector<LoadArrival> day = staffDay(settings);
    Result<LoadDecisions> decisions = decideDay(book, day, settings, job);
    if (!decisions) {
        return tl::unexpected(decisions.error());
    }
    LoadReport report{settings, *std::move(decisions), {}, {}};
    report.outcome = loadOutcome(day, report.decisions, settings);
    for (const LoadBalance balance : {LoadBalance::Shared,
                                      LoadBalance::RoundRobin,
                                      LoadBalance::LeastQueue,
                                      LoadBalance::Hash}) {
        for (const bool limited : {false, true}) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            LoadSettings other = settings;
            other.workers.balance = balance;
            other.limit =
                limited ? std::optional(settings.limit.value_or(ownRateLimit())) : std::nullopt;
            const bool same = balance == settings.workers.balance && other.limit == settings.limit;
            report.variants.append(same ? report.outcome
                                        : loadOutcome(day, report.decisions, other));
        }
    }
    return report;
}

} // namespace zt
