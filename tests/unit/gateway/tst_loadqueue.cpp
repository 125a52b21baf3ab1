// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/load.h"
#include "model/gateway/virtualexponential.h"

#include <QTest>

#include <cmath>
#include <deque>

using namespace zt;

namespace {

constexpr LoadBalance balances[] = {
    LoadBalance::Shared, LoadBalance::RoundRobin, LoadBalance::LeastQueue, LoadBalance::Hash};

/// Waits of a long run with random arrivals, in units of the mean service time.
struct Waits
{
    double mean = 0;
    double error = 0; ///< of the mean, one standard deviation, from the means of batches
};

constexpr qint64 service = 1'000'000;

Waits waits(int servers, double load, bool exponentialService, LoadBalance balance, quint64 seed)
{
    constexpr int batches = 50;
    constexpr int perBatch = 20'000;
    LoadWorkers workers;
    workers.count = servers;
    workers.queueLimit = 1'000'000;
    workers.balance = balance;
    workers.exponential = exponentialService;
    workers.requestNs = service;
    LoadQueue queue(workers, std::nullopt, 0, 0);
    VirtualRandom arrivals(seed, 1);
    const auto gap = static_cast<qint64>(static_cast<double>(service) / (servers * load));
    LoadArrival arrival;
    quint64 index = 0;
    std::vector<double> means;
    for (int batch = -2; batch < batches; ++batch) { // the first two fill the queue
        double sum = 0;
        for (int i = 0; i < perBatch; ++i) {
            arrival.at += exponential(arrivals, gap);
            arrival.source = static_cast<quint32>(index);
            const qint64 takes = serviceTime(workers, LoadKind::Request, seed, index++);
            sum += static_cast<double>(queue.arrive(arrival, takes).start - arrival.at);
        }
        if (batch >= 0) {
            means.push_back(sum / perBatch / service);
        }
    }
    Waits result;
    for (const double mean : means) {
        result.mean += mean / batches;
    }
    for (const double mean : means) {
        result.error += (mean - result.mean) * (mean - result.mean);
    }
    result.error = std::sqrt(result.error / (batches - 1) / batches);
    return result;
}

/// Erlang's formula: the share of arrivals that wait at `servers`.
double erlangC(int servers, double load)
{
    const double offered = servers * load;
    double term = 1;
    double sum = 0;
    for (int n = 0; n < servers; ++n) {
        sum += term;
        term *= offered / (n + 1);
    }
    const double last = term / (1 - load);
    return last / (sum + last);
}

/// The queue told again nanosecond by nanosecond, with nothing computed ahead.
class StepByStep
{
public:
    StepByStep(const LoadWorkers& workers, const std::optional<RateLimit>& limit, size_t sources)
        : m_workers(workers)
        , m_limit(limit)
        , m_waiting(workers.balance == LoadBalance::Shared ? 1 : static_cast<size_t>(workers.count))
        , m_serving(static_cast<size_t>(workers.count), -1)
        , m_left(static_cast<size_t>(workers.count), 0)
        , m_tokens(sources, limit ? limit->burst * nsPerSecond : 0)
    {
    }

    std::vector<LoadPlace> run(const std::vector<LoadArrival>& arrivals,
                               const std::vector<qint64>& takes)
    {
        m_places.assign(arrivals.size(), LoadPlace());
        size_t next = 0;
        for (qint64 now = 0; next < arrivals.size() || isBusy(); ++now) {
            for (size_t w = 0; w < m_serving.size(); ++w) {
                if (m_serving[w] >= 0 && m_left[w] == 0) {
                    m_places[static_cast<size_t>(m_serving[w])].finish = now;
                    m_serving[w] = -1;
                }
            }
            startWaiting(now, takes);
            while (next < arrivals.size() && arrivals[next].at == now) {
                arrive(arrivals[next], static_cast<int>(next));
                startWaiting(now, takes);
                ++next;
            }
            for (qint64& left : m_left) {
                left -= left > 0 ? 1 : 0;
            }
            for (qint64& tokens : m_tokens) {
                tokens = m_limit
                             ? std::min(m_limit->burst * nsPerSecond, tokens + m_limit->perSecond)
                             : tokens;
            }
        }
        return m_places;
    }

private:
    [[nodiscard]] bool isBusy() const
    {
        return std::any_of(m_serving.begin(), m_serving.end(), [](int one) { return one >= 0; });
    }

    [[nodiscard]] size_t load(size_t worker) const
    {
        return m_waiting[worker].size() + (m_serving[worker] >= 0 ? 1U : 0U);
    }

    size_t choose(const LoadArrival& arrival)
    {
        const size_t count = m_serving.size();
        size_t chosen = 0;
        if (m_workers.balance == LoadBalance::RoundRobin) {
            chosen = m_turn++ % count;
        } else if (m_workers.balance == LoadBalance::Hash) {
            chosen = mixed(arrival.source) % count;
        } else if (m_workers.balance == LoadBalance::LeastQueue) {
            for (size_t w = 1; w < count; ++w) {
                chosen = load(w) < load(chosen) ? w : chosen;
            }
        }
        return chosen;
    }

    void arrive(const LoadArrival& arrival, int index)
    {
        LoadPlace& place = m_places[static_cast<size_t>(index)];
        if (m_limit && m_tokens[arrival.source] < nsPerSecond) {
            place.fate = LoadFate::Limited;
            return;
        }
        m_tokens[arrival.source] -= m_limit ? nsPerSecond : 0;
        const size_t queue = choose(arrival);
        const bool common = m_workers.balance == LoadBalance::Shared;
        const size_t limit =
            static_cast<size_t>(m_workers.queueLimit) * (common ? m_serving.size() : 1);
        const bool idle =
            common
                ? std::any_of(m_serving.begin(), m_serving.end(), [](int one) { return one < 0; })
                : m_serving[queue] < 0;
        place.worker = common ? -1 : static_cast<int>(queue);
        if (!idle && m_waiting[queue].size() >= limit) {
            place.fate = LoadFate::Full;
            return;
        }
        m_waiting[queue].push_back(index);
    }

    void startWaiting(qint64 now, const std::vector<qint64>& takes)
    {
        for (size_t w = 0; w < m_serving.size(); ++w) {
            std::deque<int>& waiting = m_waiting[m_waiting.size() == 1 ? 0 : w];
            if (m_serving[w] < 0 && !waiting.empty()) {
                const int index = waiting.front();
                waiting.pop_front();
                m_serving[w] = index;
                m_left[w] = takes[static_cast<size_t>(index)];
                m_places[static_cast<size_t>(index)].start = now;
            }
        }
    }

    LoadWorkers m_workers;
    std::optional<RateLimit> m_limit;
    std::vector<std::deque<int>> m_waiting;
    std::vector<int> m_serving;
    std::vector<qint64> m_left;
    std::vector<qint64> m_tokens;
    std::vector<LoadPlace> m_places;
    size_t m_turn = 0;
};

} // namespace

class TestLoadQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsTimesWithoutMemory();
    void waitsAsTheorySays_data();
    void waitsAsTheorySays();
    void agreesWithTheQueueStepByStep_data();
    void agreesWithTheQueueStepByStep();
    void findsQuantilesByNearestRank();
};

void TestLoadQueue::drawsTimesWithoutMemory()
{
    constexpr int draws = 1'000'000;
    constexpr qint64 mean = 1'000'000'000;
    VirtualRandom random(7, 3);
    double sum = 0;
    double squares = 0;
    std::array<int, 4> beyond{}; // of one, two, three, four times the mean
    for (int i = 0; i < draws; ++i) {
        const qint64 value = exponential(random, mean);
        QVERIFY(value >= 0);
        const double x = static_cast<double>(value) / mean;
        sum += x;
        squares += x * x;
        for (size_t k = 0; k < beyond.size(); ++k) {
            beyond[k] += x > static_cast<double>(k + 1) ? 1 : 0;
        }
    }
    // the mean of 1 has a deviation of 1, that of the squares, 2, one of the root of 20
    QVERIFY(std::abs(sum / draws - 1) < 4 / std::sqrt(draws));
    QVERIFY(std::abs(squares / draws - 2) < 4 * std::sqrt(20.0 / draws));
    for (size_t k = 0; k < beyond.size(); ++k) {
        const double share = std::exp(-static_cast<double>(k + 1));
        const double error = std::sqrt(share * (1 - share) / draws);
        QVERIFY(std::abs(static_cast<double>(beyond[k]) / draws - share) < 4 * error);
    }
}

void TestLoadQueue::waitsAsTheorySays_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("load");
    QTest::addColumn<bool>("exponentialService");
    QTest::addColumn<int>("balance");
    QTest::addColumn<double>("expected"); // mean wait in mean service times
    const int shared = static_cast<int>(LoadBalance::Shared);
    const int own = static_cast<int>(LoadBalance::LeastQueue);
    const int hash = static_cast<int>(LoadBalance::Hash);
    QTest::newRow("M/M/1 at 0.5") << 1 << 0.5 << true << own << 0.5 / 0.5;
    QTest::newRow("M/M/1 at 0.8") << 1 << 0.8 << true << shared << 0.8 / 0.2;
    QTest::newRow("M/D/1 at 0.5") << 1 << 0.5 << false << own << 0.5 / (2 * 0.5);
    QTest::newRow("M/D/1 at 0.8") << 1 << 0.8 << false << shared << 0.8 / (2 * 0.2);
    QTest::newRow("M/M/3 at 0.7") << 3 << 0.7 << true << shared << erlangC(3, 0.7) / (3 * 0.3);
    QTest::newRow("M/M/8 at 0.8") << 8 << 0.8 << true << shared << erlangC(8, 0.8) / (8 * 0.2);
    // shared out at random, each of four is an M/M/1 of its own
    QTest::newRow("4 M/M/1 at 0.6") << 4 << 0.6 << true << hash << 0.6 / 0.4;
}

void TestLoadQueue::waitsAsTheorySays()
{
    QFETCH(int, servers);
    QFETCH(double, load);
    QFETCH(bool, exponentialService);
    QFETCH(int, balance);
    QFETCH(double, expected);
    const Waits found =
        waits(servers, load, exponentialService, static_cast<LoadBalance>(balance), 20260718);
    const QByteArray told = QStringLiteral("%1 ± %2, theory %3")
                                .arg(found.mean)
                                .arg(found.error)
                                .arg(expected)
                                .toUtf8();
    QVERIFY2(std::abs(found.mean - expected) < 4 * found.error, told.constData());
    QVERIFY2(found.error < 0.03 * expected, told.constData());
}

void TestLoadQueue::agreesWithTheQueueStepByStep_data()
{
    QTest::addColumn<int>("balance");
    QTest::addColumn<bool>("limited");
    for (const LoadBalance balance : balances) {
        for (const bool limited : {false, true}) {
            QTest::addRow("%s %s", qPrintable(toKey(balance)), limited ? "limited" : "free")
                << static_cast<int>(balance) << limited;
        }
    }
}

void TestLoadQueue::agreesWithTheQueueStepByStep()
{
    QFETCH(int, balance);
    QFETCH(bool, limited);
    constexpr size_t sources = 5;
    // a token every 12.5 nanoseconds, so that parts of a token are kept
    const auto limit = limited ? std::optional(RateLimit{80'000'000, 2}) : std::nullopt;
    int refused = 0;
    for (quint64 seed = 0; seed < 60; ++seed) {
        VirtualRandom random(seed, 9);
        LoadWorkers workers;
        workers.count = 1 + static_cast<int>(random.below(4));
        workers.queueLimit = static_cast<int>(random.below(4));
        workers.balance = static_cast<LoadBalance>(balance);
        std::vector<LoadArrival> arrivals;
        std::vector<qint64> takes;
        qint64 at = 0;
        for (int i = 0; i < 300; ++i) {
            at += static_cast<qint64>(random.below(5));
            arrivals.push_back(
                {at, static_cast<quint32>(random.below(sources)), LoadKind::Request});
            takes.push_back(1 + static_cast<qint64>(random.below(9)));
        }
        const std::vector<LoadPlace> expected =
            StepByStep(workers, limit, sources).run(arrivals, takes);
        LoadQueue queue(workers, limit, sources, 0);
        for (size_t i = 0; i < arrivals.size(); ++i) {
            const LoadPlace place = queue.arrive(arrivals[i], takes[i]);
            const QByteArray told = QByteArray::number(seed) + '/' + QByteArray::number(int(i));
            QVERIFY2(place.fate == expected[i].fate, told.constData());
            QVERIFY2(place.start == expected[i].start, told.constData());
            QVERIFY2(place.finish == expected[i].finish, told.constData());
            if (workers.balance != LoadBalance::Shared) {
                QCOMPARE(place.worker, expected[i].worker);
            }
            refused += place.fate == LoadFate::Served ? 0 : 1;
        }
    }
    QVERIFY(refused > 0);
}

void TestLoadQueue::findsQuantilesByNearestRank()
{
    std::vector<qint64> values;
    for (qint64 i = 1; i <= 200; ++i) {
        values.push_back((i * 37) % 211); // 1 … 210 without eleven of them, in no order
    }
    std::vector<qint64> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const LoadQuantiles found = quantilesOf(values);
    QCOMPARE(found.count, 200);
    QCOMPARE(found.p50, sorted[99]);
    QCOMPARE(found.p95, sorted[189]);
    QCOMPARE(found.p99, sorted[197]);
    QCOMPARE(found.most, sorted.back());
    QCOMPARE(quantilesOf({5, 1, 9}).p50, 5);
    QCOMPARE(quantilesOf({5, 1, 9}).p99, 9);
    QCOMPARE(quantilesOf({5, 1, 9}).mean, 5);
    QCOMPARE(quantilesOf({}).count, 0);
    QCOMPARE(quantilesOf({4}).p50, 4);
}

QTEST_GUILESS_MAIN(TestLoadQueue)
#include "tst_loadqueue.moc"
