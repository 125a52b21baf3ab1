// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/load.h"

#include <QTest>

#include <cmath>

using namespace zt;

namespace {

constexpr qint64 minute = 60 * nsPerSecond;

LoadSettings small()
{
    LoadSettings settings;
    settings.staff = 30;
    settings.requests = 40;
    return settings;
}

LoadReport reportOf(const LoadSettings& settings)
{
    const RuleBook book(*shippedGatewayPolicy());
    JobContext job;
    return loadReport(book, settings, job).value();
}

void addsUp(const LoadTally& tally)
{
    QCOMPARE(tally.served + tally.limited + tally.full, tally.arrived);
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyComesAsOftenAsStated();
    void comesWhenTheProfileSays();
    void floodsAtItsRate();
    void signsInInEarnest();
    void asksAgainAfterALongPause();
    void repeatsItself();
    void keepsAFloodAwayFromTheStaff();
    void stopsWhenTold();
};

void TestLoad::everybodyComesAsOftenAsStated()
{
    const LoadSettings settings = small();
    const std::vector<LoadArrival> day = staffDay(settings);
    QCOMPARE(day.size(), size_t(30 * 42));
    std::vector<int> requests(30, 0);
    std::vector<int> signIns(30, 0);
    qint64 last = 0;
    for (const LoadArrival& arrival : day) {
        QVERIFY(arrival.at >= last);
        last = arrival.at;
        if (arrival.kind == LoadKind::SignIn) {
            ++signIns[arrival.source];
        } else {
            ++requests[arrival.source];
            QVERIFY(signIns[arrival.source] > 0);
        }
    }
    QVERIFY(requests == std::vector<int>(30, 40));
    QVERIFY(signIns == std::vector<int>(30, 2));
    QVERIFY(staffDay(settings) == day);
}

void TestLoad::comesWhenTheProfileSays()
{
    LoadSettings settings;
    settings.staff = 1000;
    settings.requests = 100;
    settings.profile = {{{60, 61, 1}}, {}, {{100, 110, 1}, {110, 120, 3}, {120, 160, 1}}};
    std::array<int, 3> found{};
    for (const LoadArrival& arrival : staffDay(settings)) {
        if (arrival.kind == LoadKind::Request) {
            const qint64 at = arrival.at / minute;
            QVERIFY(at >= 100 && at < 160);
            ++found[at < 110 ? 0 : at < 120 ? 1 : 2];
        }
    }
    constexpr double draws = 100'000;
    const std::array<double, 3> shares{10.0 / 80, 30.0 / 80, 40.0 / 80};
    for (size_t i = 0; i < shares.size(); ++i) {
        const double error = std::sqrt(draws * shares[i] * (1 - shares[i]));
        QVERIFY(std::abs(found[i] - draws * shares[i]) < 4 * error);
    }
}

void TestLoad::floodsAtItsRate()
{
    const LoadFlood flood{600, 30, 7000, 13};
    FloodArrivals arrivals(flood, 5);
    int count = 0;
    qint64 last = 600 * minute;
    for (; arrivals.peek() != nullptr; arrivals.advance(), ++count) {
        QVERIFY(arrivals.peek()->at >= last && arrivals.peek()->source < 13);
        last = arrivals.peek()->at;
    }
    QVERIFY(last < 600 * minute + 30 * nsPerSecond);
    QVERIFY(std::abs(count - 210'000) < 4 * std::sqrt(210'000.0));
    QVERIFY(FloodArrivals(std::nullopt, 5).peek() == nullptr);
}

void TestLoad::signsInInEarnest()
{
    const LoadReport report = reportOf(small());
    const LoadDecisions& said = report.decisions;
    QCOMPARE(said.failed, 0);
    QCOMPARE(said.requests, 30 * 40);
    QCOMPARE(said.signIns, 60 + said.again);
    QCOMPARE(said.counts[static_cast<size_t>(Verdict::Allow)], 30 * 42);
    QVERIFY(refuses(said.flood.verdict));
    QCOMPARE(report.outcome.staff.arrived, 30 * 42);
    QCOMPARE(report.variants.size(), 8);
}

void TestLoad::asksAgainAfterALongPause()
{
    // signed in at one, the requests two hours later: every session has been idle for too long
    LoadSettings settings = small();
    settings.requests = 1;
    settings.profile = {{{60, 61, 1}}, {}, {{200, 201, 1}}};
    const LoadReport report = reportOf(settings);
    QCOMPARE(report.decisions.again, 30);
    QCOMPARE(report.decisions.signIns, 60);
    QCOMPARE(report.decisions.counts[static_cast<size_t>(Verdict::Allow)], 60);
}

void TestLoad::repeatsItself()
{
    LoadSettings settings = small();
    settings.flood = LoadFlood{600, 2, 1000, 50};
    settings.workers.exponential = true;
    const LoadReport first = reportOf(settings);
    const LoadReport second = reportOf(settings);
    QVERIFY(first.outcome == second.outcome);
    QVERIFY(first.variants == second.variants);
    QCOMPARE(first.outcome.logSha256.size(), 64);
    settings.seed = 1;
    QVERIFY(reportOf(settings).outcome.logSha256 != first.outcome.logSha256);
    // the one the settings name is among those side by side
    QVERIFY(first.variants.contains(first.outcome));
    for (const LoadOutcome& outcome : first.variants) {
        addsUp(outcome.staff);
        addsUp(outcome.flood);
        QCOMPARE(outcome.staff.arrived, first.outcome.staff.arrived);
        QCOMPARE(outcome.flood.arrived, first.outcome.flood.arrived);
        QCOMPARE(outcome.delay.count, outcome.staff.served);
    }
}

void TestLoad::keepsAFloodAwayFromTheStaff()
{
    // twenty seconds of 20,000 a second, while each of four workers refuses 2,000 a second
    LoadSettings settings = small();
    settings.flood = LoadFlood{600, 20, 20'000, 100};
    settings.profile.requests = {{600, 601, 1}};
    settings.limit = RateLimit{5, 1};
    const LoadReport report = reportOf(settings);
    for (const LoadOutcome& outcome : report.variants) {
        QCOMPARE(outcome.staff.full > 0, !outcome.limit.has_value());
        QCOMPARE(outcome.flood.limited > 0, outcome.limit.has_value());
    }
}

void TestLoad::stopsWhenTold()
{
    const RuleBook book(*shippedGatewayPolicy());
    JobContext job;
    job.cancel();
    QVERIFY(loadReport(book, small(), job).error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
