// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/devicehealth.h"
#include "model/gateway/accountlife.h"
#include "model/gateway/controlset.h"
#include "model/gateway/cutsets.h"
#include "model/gateway/scheduler.h"
#include "model/gateway/virtualrandom.h"

#include <QTest>

#include <algorithm>

using namespace zt;

namespace {

AccountRules city()
{
    AccountRules rules;
    rules.passwordMonths = 3;
    rules.suspendMonths = 6;
    rules.deleteMonths = 12;
    rules.minLength = 8;
    rules.letter = rules.digit = rules.symbol = true;
    return rules;
}

AccountRules exchange()
{
    AccountRules rules;
    rules.passwordDays = 90;
    rules.minLength = 6;
    rules.letter = rules.digit = rules.symbol = true;
    return rules;
}

} // namespace

class TestGatewayParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthIsThatOfTheSource_data();
    void healthIsThatOfTheSource();
    void showsTheFiveTies();
    void accountsAge_data();
    void accountsAge();
    void passwordsAge();
    void passwordsAreLongAndMixed_data();
    void passwordsAreLongAndMixed();
    void plannedFirstComesFirst();
    void schedulerKeepsTheOrderOfSorting();
    void numbersAreTheSameEverywhere();
    void sharesGrowWithoutLosingAnybody();
    void countsTheControlSets();
};

void TestGatewayParts::healthIsThatOfTheSource_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("tenths");
    // TWCA-ID, 設備健康管理
    QTest::newRow("D001") << QStringLiteral("AD") << 5;
    QTest::newRow("D002") << QStringLiteral("CD") << 3;
    QTest::newRow("D003") << QStringLiteral("ABC") << 9;
    QTest::newRow("D004") << QStringLiteral("D") << 1;
    QTest::newRow("all") << QStringLiteral("ABCD") << 10;
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("twice") << QStringLiteral("AA") << -1;
    QTest::newRow("unknown") << QStringLiteral("AE") << -1;
}

void TestGatewayParts::healthIsThatOfTheSource()
{
    QFETCH(QString, states);
    QFETCH(int, tenths);
    QCOMPARE(healthTenths(states).value_or(-1), tenths);
}

void TestGatewayParts::showsTheFiveTies()
{
    // by hand, from the sixteen sums of 4, 3, 2 and 1
    const QList<HealthTie> expected = {
        {3, {QStringLiteral("B"), QStringLiteral("CD")}},
        {4, {QStringLiteral("A"), QStringLiteral("BD")}},
        {5, {QStringLiteral("BC"), QStringLiteral("AD")}},
        {6, {QStringLiteral("AC"), QStringLiteral("BCD")}},
        {7, {QStringLiteral("AB"), QStringLiteral("ACD")}},
    };
    QCOMPARE(healthTies(), expected);
}

void TestGatewayParts::accountsAge_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("standing");
    QTest::newRow("a day before half a year") << QDate(2026, 7, 14) << 0;
    QTest::newRow("half a year") << QDate(2026, 7, 15) << 1;
    QTest::newRow("a day before a year") << QDate(2027, 1, 14) << 1;
    QTest::newRow("a year") << QDate(2027, 1, 15) << 2;
}

void TestGatewayParts::accountsAge()
{
    QFETCH(QDate, today);
    QFETCH(int, standing);
    const QDate lastUse(2026, 1, 15);
    QCOMPARE(static_cast<int>(standingOf(lastUse, today, city())), standing);
    // the exchange's rules ask for a review and say nothing of suspension
    QCOMPARE(standingOf(lastUse, today, exchange()), AccountStanding::InOrder);
}

void TestGatewayParts::passwordsAge()
{
    const QDate changed(2026, 1, 31);
    QVERIFY(passwordFresh(changed, QDate(2026, 4, 29), city()));
    QVERIFY(!passwordFresh(changed, QDate(2026, 4, 30), city())); // three months of the 31st
    QVERIFY(passwordFresh(changed, changed.addDays(90), exchange()));
    QVERIFY(!passwordFresh(changed, changed.addDays(91), exchange()));
}

void TestGatewayParts::passwordsAreLongAndMixed_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("city8");
    QTest::addColumn<bool>("exchange6");
    QTest::newRow("six") << QStringLiteral("ab1!cd") << false << true;
    QTest::newRow("eight") << QStringLiteral("ab1!cdef") << true << true;
    QTest::newRow("no symbol") << QStringLiteral("ab1cdefg") << false << false;
    QTest::newRow("no digit") << QStringLiteral("ab!cdefg") << false << false;
    QTest::newRow("no letter") << QStringLiteral("12!45678") << false << false;
    QTest::newRow("five") << QStringLiteral("a1!bc") << false << false;
}

void TestGatewayParts::passwordsAreLongAndMixed()
{
    QFETCH(QString, password);
    QFETCH(bool, city8);
    QFETCH(bool, exchange6);
    QCOMPARE(passwordStrong(password, city()), city8);
    QCOMPARE(passwordStrong(password, exchange()), exchange6);
}

void TestGatewayParts::plannedFirstComesFirst()
{
    Scheduler<int> scheduler;
    for (int i = 0; i < 100; ++i) {
        scheduler.plan(i % 2, i);
    }
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(scheduler.next().event, i < 50 ? 2 * i : 2 * (i - 50) + 1);
    }
    QVERIFY(scheduler.isEmpty());
}

void TestGatewayParts::schedulerKeepsTheOrderOfSorting()
{
    VirtualRandom random(1, 2);
    Scheduler<int> scheduler;
    std::vector<std::pair<qint64, int>> sorted;
    for (int i = 0; i < 5000; ++i) {
        const auto at = static_cast<qint64>(random.below(500));
        scheduler.plan(at, i);
        sorted.emplace_back(at, i);
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [at, event] : sorted) {
        const auto next = scheduler.next();
        QCOMPARE(next.at, at);
        QCOMPARE(next.event, event);
    }
}

void TestGatewayParts::numbersAreTheSameEverywhere()
{
    // the first outputs of SplitMix64 with seed 0, as its author's reference program prints them
    QCOMPARE(mixed(0), 0xE220A8397B1DCDAFULL);
    QCOMPARE(mixed(0x9E3779B97F4A7C15ULL), 0x6E789E6AA1B965F4ULL);
    // FNV-1a, 64 bits, of "a" (RFC draft's table)
    QCOMPARE(hashOf("a"), 0xAF63DC4C8601EC8CULL);
    VirtualRandom one(7, 1);
    VirtualRandom other(7, 2);
    QVERIFY(one.next() != other.next());
}

void TestGatewayParts::sharesGrowWithoutLosingAnybody()
{
    for (quint64 subject = 0; subject < 500; ++subject) {
        bool reached = false;
        for (int share = 0; share <= 1000; share += 50) {
            const bool now = reaches(share, 3, 5, subject);
            QVERIFY(now || !reached);
            reached = now;
        }
        QVERIFY(reached);
        QVERIFY(!reaches(0, 3, 5, subject));
    }
}

void TestGatewayParts::countsTheControlSets()
{
    QCOMPARE(controlSetCount(36, 3), 7806); // 36 + 630 + 7140
}

QTEST_GUILESS_MAIN(TestGatewayParts)
#include "tst_gatewayparts.moc"
