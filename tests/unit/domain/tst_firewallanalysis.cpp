// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/firewallanalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

using Kind = Ruling::Kind;

/// Rules of a firewall, the verdict of each row worked out by hand, on 18 July 2026.
class TestFirewallAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach_data();
    void reach();
    void use_data();
    void use();
    void idle_data();
    void idle();
    void expiry_data();
    void expiry();
    void ownerAndLogging();
    void review_data();
    void review();
    void retention_data();
    void retention();
    void whatIsSwitchedOff();
    void anUnaffectedRowChangesNothing();
};

namespace {

const QDate today(2026, 7, 18);

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters = {})
{
    return ruleOf(AnalysisKind::Firewall, id, parameters);
}

FirewallRow sound()
{
    FirewallRow row;
    row.row = 2;
    row.name = QStringLiteral("1");
    row.anySource = false;
    row.anyDestination = false;
    row.allows = true;
    row.hits = 7;
    row.lastHit = today;
    row.tellsExpiry = true;
    row.owner = QStringLiteral("網路組");
    row.logged = true;
    row.retention = Retention{36, 0};
    return row;
}

/// "y", "n", "?"
std::optional<bool> flag(const QString& word)
{
    return word == QLatin1String("?") ? std::nullopt : std::optional(word == QLatin1String("y"));
}

} // namespace

void TestFirewallAnalysis::reach_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("allows");
    QTest::addColumn<int>("kind");
    QTest::newRow("any to any, allowed") << "y"
                                         << "y"
                                         << "y" << int(Kind::Exception);
    QTest::newRow("the last rule, which denies") << "y"
                                                 << "y"
                                                 << "n" << int(Kind::NotConcerned);
    QTest::newRow("any to any, action not told") << "y"
                                                 << "y"
                                                 << "?" << int(Kind::CannotJudge);
    QTest::newRow("to one place") << "y"
                                  << "n"
                                  << "y" << int(Kind::Holds);
    QTest::newRow("from one place") << "n"
                                    << "y"
                                    << "y" << int(Kind::Holds);
    QTest::newRow("from one place, to not told") << "n"
                                                 << "?"
                                                 << "y" << int(Kind::Holds);
    QTest::newRow("from one place, action not told") << "n"
                                                     << "y"
                                                     << "?" << int(Kind::Holds);
    QTest::newRow("from anywhere, to not told") << "y"
                                                << "?"
                                                << "y" << int(Kind::CannotJudge);
}

void TestFirewallAnalysis::reach()
{
    QFETCH(QString, source);
    QFETCH(QString, destination);
    QFETCH(QString, allows);
    FirewallRow row = sound();
    row.anySource = flag(source);
    row.anyDestination = flag(destination);
    row.allows = flag(allows);
    QTEST(int(judgeFirewallRow(rule("any-any"), row, today).kind), "kind");
}

void TestFirewallAnalysis::use_data()
{
    QTest::addColumn<int>("hits"); // -1: not told
    QTest::addColumn<bool>("never");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("kind");
    QTest::newRow("none") << 0 << false << "" << int(Kind::Exception);
    QTest::newRow("one") << 1 << false << "" << int(Kind::Holds);
    QTest::newRow("never, says the date") << -1 << true << "" << int(Kind::Exception);
    QTest::newRow("none since the counter began anew")
        << 0 << false << "2026-07-01" << int(Kind::Holds);
    QTest::newRow("a date alone") << -1 << false << "2020-01-01" << int(Kind::Holds);
    QTest::newRow("not told") << -1 << false << "" << int(Kind::CannotJudge);
}

void TestFirewallAnalysis::use()
{
    QFETCH(int, hits);
    QFETCH(bool, never);
    QFETCH(QString, last);
    FirewallRow row = sound();
    row.hits = hits < 0 ? std::nullopt : std::optional<qint64>(hits);
    row.neverHit = never;
    row.lastHit = QDate::fromString(last, Qt::ISODate);
    QTEST(int(judgeFirewallRow(rule("unused"), row, today).kind), "kind");
}

void TestFirewallAnalysis::idle_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("kind");
    QTest::newRow("90 days") << "2026-04-19"
                             << "2026-07-18" << int(Kind::Holds);
    QTest::newRow("91 days") << "2026-04-18"
                             << "2026-07-18" << int(Kind::Exception);
    QTest::newRow("90 days over the leap day") << "2027-12-01"
                                               << "2028-02-29" << int(Kind::Holds);
    QTest::newRow("91 days over the leap day") << "2027-12-01"
                                               << "2028-03-01" << int(Kind::Exception);
    QTest::newRow("after the day judged by") << "2026-07-19"
                                             << "2026-07-18" << int(Kind::CannotJudge);
    QTest::newRow("not told") << ""
                              << "2026-07-18" << int(Kind::CannotJudge);
}

void TestFirewallAnalysis::idle()
{
    QFETCH(QString, last);
    QFETCH(QString, at);
    FirewallRow row = sound();
    row.lastHit = QDate::fromString(last, Qt::ISODate);
    const QDate day = QDate::fromString(at, Qt::ISODate);
    const EvidenceRule idle = rule("idle", {numberOf("max_idle_days", 90, "days")});
    QTEST(int(judgeFirewallRow(idle, row, day).kind), "kind");
    // Nobody has stated a number: nothing is judged by it.
    RuleParameter open = numberOf("max_idle_days", 0, "days");
    open.number.reset();
    QVERIFY(judgeFirewallRow(rule("idle", {open}), row, day).kind == Kind::CannotJudge);
    row.hits = 0;
    row.lastHit = {};
    QVERIFY(judgeFirewallRow(idle, row, day).kind == Kind::NotConcerned); // "unused" tells of it
}

void TestFirewallAnalysis::expiry_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("kind");
    QTest::newRow("tomorrow") << true << "2026-07-19" << int(Kind::Holds);
    QTest::newRow("today") << true << "2026-07-18" << int(Kind::Holds);
    QTest::newRow("yesterday") << true << "2026-07-17" << int(Kind::Exception);
    QTest::newRow("permanent") << true << "" << int(Kind::NotConcerned);
    QTest::newRow("not told") << false << "" << int(Kind::CannotJudge);
}

void TestFirewallAnalysis::expiry()
{
    QFETCH(bool, told);
    QFETCH(QString, day);
    FirewallRow row = sound();
    row.tellsExpiry = told;
    row.expires = QDate::fromString(day, Qt::ISODate);
    QTEST(int(judgeFirewallRow(rule("expired"), row, today).kind), "kind");
}

void TestFirewallAnalysis::ownerAndLogging()
{
    FirewallRow row = sound();
    QVERIFY(judgeFirewallRow(rule("owner"), row, today).kind == Kind::Holds);
    QVERIFY(judgeFirewallRow(rule("logging"), row, today).kind == Kind::Holds);
    row.owner = QStringLiteral("  ");
    row.logged = false;
    QVERIFY(judgeFirewallRow(rule("owner"), row, today).kind == Kind::Exception);
    QVERIFY(judgeFirewallRow(rule("logging"), row, today).kind == Kind::Exception);
    row.owner.reset();
    row.logged.reset();
    QVERIFY(judgeFirewallRow(rule("owner"), row, today).kind == Kind::CannotJudge);
    QVERIFY(judgeFirewallRow(rule("logging"), row, today).kind == Kind::CannotJudge);
}

/// Due within the months: on their last day it is in time.
void TestFirewallAnalysis::review_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("kind");
    QTest::newRow("half a year ago") << "2026-01-18" << int(Kind::Holds);
    QTest::newRow("a day more") << "2026-01-17" << int(Kind::Exception);
    QTest::newRow("tomorrow") << "2026-07-19" << int(Kind::CannotJudge);
    QTest::newRow("never told") << "" << int(Kind::CannotJudge);
}

void TestFirewallAnalysis::review()
{
    QFETCH(QString, day);
    FirewallRow row = sound();
    row.reviewed = QDate::fromString(day, Qt::ISODate);
    const EvidenceRule half = rule("reviewed", {numberOf("max_review_months", 6, "months")});
    const Ruling ruling = judgeFirewallRow(half, row, today);
    QTEST(int(ruling.kind), "kind");
    if (ruling.kind == Kind::Exception) {
        QCOMPARE(toText(ruling.limit), QStringLiteral("2026-07-17"));
    }
    QVERIFY(judgeFirewallRow(rule("reviewed"), row, today).kind == Kind::CannotJudge); // open
    row.reviewed = QDate(2026, 1, 18); // 181 days before: 13 + 28 + 31 + 30 + 31 + 30 + 18
    const auto inDays = [&](int days) {
        return judgeFirewallRow(
                   rule("reviewed", {numberOf("max_review_days", days, "days")}), row, today)
            .kind;
    };
    QVERIFY(inDays(181) == Kind::Holds);
    QVERIFY(inDays(180) == Kind::Exception);
}

void TestFirewallAnalysis::retention_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("kind");
    QTest::newRow("three years") << 36 << 0 << int(Kind::Holds);
    QTest::newRow("a month short") << 35 << 0 << int(Kind::Exception);
    QTest::newRow("3 × 365 days") << 0 << 1095 << int(Kind::Holds);
    QTest::newRow("a day short") << 0 << 1094 << int(Kind::Exception);
    QTest::newRow("not kept") << 0 << 0 << int(Kind::Exception);
}

void TestFirewallAnalysis::retention()
{
    QFETCH(int, months);
    QFETCH(int, days);
    FirewallRow row = sound();
    row.retention = Retention{months, days};
    const EvidenceRule kept = rule("retention", {numberOf("min_retention_years", 3, "years")});
    QTEST(int(judgeFirewallRow(kept, row, today).kind), "kind");
    row.retention.reset();
    QVERIFY(judgeFirewallRow(kept, row, today).kind == Kind::CannotJudge);
}

void TestFirewallAnalysis::whatIsSwitchedOff()
{
    FirewallRow row = sound();
    row.enabled = false;
    row.anySource = true;
    row.anyDestination = true;
    row.owner = QString();
    row.logged = false;
    row.hits = 0;
    for (const char* id : {"any-any", "unused", "expired", "owner", "logging"}) {
        QVERIFY(judgeFirewallRow(rule(id), row, today).kind == Kind::NotConcerned);
    }
}

void TestFirewallAnalysis::anUnaffectedRowChangesNothing()
{
    const auto resultOf = [](bool withMore) {
        FirewallAnalysis analysis(setOf({rule("any-any"), rule("unused"), rule("owner")}), today);
        for (int i = 0; i < 12; ++i) {
            FirewallRow row = sound();
            row.row = 2 + i;
            row.anySource = i % 2 == 0;
            row.anyDestination = i % 3 == 0;
            row.lastHit = {};
            row.hits = i % 4;
            row.owner = i % 5 == 0 ? std::optional(QString()) : row.owner;
            analysis.take(row);
        }
        if (withMore) {
            FirewallRow more = sound();
            more.row = 100;
            analysis.take(more);
        }
        FirewallRow nameless = sound();
        nameless.name = QStringLiteral(" ");
        analysis.take(nameless);
        return std::move(analysis).finish();
    };
    const AnalysisResult without = resultOf(false);
    const AnalysisResult with = resultOf(true);
    QCOMPARE(without.population, 12);
    QCOMPARE(without.excluded, 1);
    QCOMPARE(without.rules[0].exceptions, 2); // 0 and 6
    QCOMPARE(without.rules[1].exceptions, 3); // 0, 4, 8
    QCOMPARE(without.rules[2].exceptions, 3); // 0, 5, 10
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
    QCOMPARE(with.rules[0].tested, without.rules[0].tested + 1);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestFirewallAnalysis)
#include "tst_firewallanalysis.moc"
