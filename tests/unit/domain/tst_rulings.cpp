// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/assuranceanalysis.h"
#include "model/domain/ruleperiod.h"
#include "model/domain/rulings.h"
#include "model/domain/traininganalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

/// Periods and levels that several rules go by, against a calendar and the sources' tables.
class TestRulings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDays_data();
    void lastDays();
    void monthsAreNoDays_data();
    void monthsAreNoDays();
    void within_data();
    void within();
    void periods_data();
    void periods();
    void hours_data();
    void hours();
    void authenticators_data();
    void authenticators();
    void whatIsOpenCannotBeJudged();
    void ages();
};

/// Civil Code, articles 120 and 121: the first day is not counted; the period ends the day before
/// the one that corresponds to its first, or with the month that has no such day.
void TestRulings::lastDays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("last");
    QTest::newRow("a year") << "2025-07-18" << 12 << "2026-07-18";
    QTest::newRow("over the year's end") << "2025-12-31" << 12 << "2026-12-31";
    QTest::newRow("from a leap day") << "2024-02-29" << 12 << "2025-02-28";
    QTest::newRow("to a leap day") << "2023-02-28" << 12 << "2024-02-29"; // begins on 1 March
    QTest::newRow("not the month's end") << "2023-02-27" << 12 << "2024-02-27";
    QTest::newRow("half a year") << "2026-01-18" << 6 << "2026-07-18";
    QTest::newRow("begins with a month") << "2025-08-31" << 6 << "2026-02-28";
    QTest::newRow("no such day") << "2025-08-30" << 6 << "2026-02-28"; // no 31 February
    QTest::newRow("no such day, leap year") << "2023-08-30" << 6 << "2024-02-29";
    QTest::newRow("a month of 30 days") << "2026-03-30" << 1 << "2026-04-30"; // no 31 April
    QTest::newRow("whole months") << "2026-04-30" << 1 << "2026-05-31";
}

void TestRulings::lastDays()
{
    QFETCH(QString, day);
    QFETCH(int, months);
    QTEST(lastDayOfPeriod(QDate::fromString(day, Qt::ISODate), months).toString(Qt::ISODate),
          "last");
}

/// The first day on which 90 days, and three months, are over. Days by Python's datetime, months by
/// the Civil Code's articles.
void TestRulings::monthsAreNoDays_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("months");
    QTest::newRow("2026-04-18") << "2026-07-18"
                                << "2026-07-18"; // 91 days
    QTest::newRow("2026-01-18") << "2026-04-19"
                                << "2026-04-18"; // 90 days
    QTest::newRow("2024-01-18") << "2024-04-18"
                                << "2024-04-18"; // 91 days, over the leap day
    QTest::newRow("2025-11-30") << "2026-03-01"
                                << "2026-02-28";
    QTest::newRow("2027-11-30") << "2028-02-29"
                                << "2028-02-29";
    QTest::newRow("2026-11-29") << "2027-02-28"
                                << "2027-02-28"; // no 30 February
    QTest::newRow("2026-01-31") << "2026-05-02"
                                << "2026-04-30";
    QTest::newRow("2026-02-28") << "2026-05-30"
                                << "2026-05-31"; // begins on 1 March
    QTest::newRow("2024-02-29") << "2024-05-30"
                                << "2024-05-31";
    QTest::newRow("2024-02-28") << "2024-05-29"
                                << "2024-05-28"; // begins on the leap day
    QTest::newRow("2026-06-30") << "2026-09-29"
                                << "2026-09-30";
}

void TestRulings::monthsAreNoDays()
{
    const QDate day = dayOf(QTest::currentDataTag());
    const EvidenceRule days =
        ruleOf(AnalysisKind::Accounts, "x", {numberOf("max_age_days", 90, "days")});
    const EvidenceRule months =
        ruleOf(AnalysisKind::Accounts, "x", {numberOf("max_age_months", 3, "months")});
    const auto firstOver = [&](const EvidenceRule& rule) {
        QDate at = day;
        while (!isPast(day, rule, at)) {
            at = at.addDays(1);
        }
        return at.toString(Qt::ISODate);
    };
    QTEST(firstOver(days), "days");
    QTEST(firstOver(months), "months");
    // Where something is due within the months, the last day is in time.
    const QDate last = lastDayOfPeriod(day, 3);
    QCOMPARE(firstOver(months), last.toString(Qt::ISODate));
    QVERIFY(mustBeWithin(day, 3, last).kind == Ruling::Kind::Holds);
    QVERIFY(mustBeWithin(day, 3, last.addDays(1)).kind == Ruling::Kind::Exception);
    // A period that ends with a day: its first day is in it.
    QCOMPARE(isInPeriod(day.addDays(1), std::nullopt, 3, last), std::optional(true));
}

void TestRulings::within_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("kind");
    QTest::newRow("the same day") << "2025-07-18" << int(Ruling::Kind::Holds);
    QTest::newRow("the last day") << "2026-07-18" << int(Ruling::Kind::Holds);
    QTest::newRow("a day too late") << "2026-07-19" << int(Ruling::Kind::Exception);
    QTest::newRow("not been yet") << "2025-07-17" << int(Ruling::Kind::CannotJudge);
}

void TestRulings::within()
{
    QFETCH(QString, at);
    const Ruling ruling = mustBeWithin(dayOf("2025-07-18"), 12, QDate::fromString(at, Qt::ISODate));
    QTEST(int(ruling.kind), "kind");
    if (ruling.kind == Ruling::Kind::Exception) {
        QCOMPARE(toText(ruling.value), QStringLiteral("2025-07-18"));
        QCOMPARE(toText(ruling.limit), QStringLiteral("2026-07-18"));
    }
}

/// -1: the list does not tell.
void TestRulings::periods_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("counts");
    QTest::newRow("first of a calendar year") << "2025-01-01" << 0 << "2025-12-31" << 1;
    QTest::newRow("the day before") << "2024-12-31" << 0 << "2025-12-31" << 0;
    QTest::newRow("the day itself") << "2026-07-18" << 0 << "2026-07-18" << 1;
    QTest::newRow("the day after") << "2026-07-19" << 0 << "2026-07-18" << 0;
    QTest::newRow("to a leap day, first") << "2023-03-01" << 0 << "2024-02-29" << 1;
    QTest::newRow("to a leap day, before") << "2023-02-28" << 0 << "2024-02-29" << 0;
    QTest::newRow("the whole year") << "" << 2025 << "2025-12-31" << 1;
    QTest::newRow("the year before") << "" << 2024 << "2025-12-31" << 0;
    QTest::newRow("part of the year") << "" << 2025 << "2026-07-18" << -1;
    QTest::newRow("part of this year") << "" << 2026 << "2026-07-18" << -1;
    QTest::newRow("next year") << "" << 2027 << "2026-07-18" << 0;
    QTest::newRow("nothing told") << "" << 0 << "2026-07-18" << -1;
}

void TestRulings::periods()
{
    QFETCH(QString, day);
    QFETCH(int, year);
    QFETCH(QString, at);
    const auto counts = isInPeriod(QDate::fromString(day, Qt::ISODate),
                                   year > 0 ? std::optional(year) : std::nullopt,
                                   12,
                                   QDate::fromString(at, Qt::ISODate));
    QTEST(counts ? int(*counts) : -1, "counts");
}

void TestRulings::hours_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("0 h") << 0;
    QTest::newRow("15 h") << 900;
    QTest::newRow("1.5 h") << 90;
    QTest::newRow("0.1 h") << 6;
    QTest::newRow("0 h 7 min") << 7;
    QTest::newRow("36 h") << 2160;
}

void TestRulings::hours()
{
    QFETCH(int, minutes);
    QCOMPARE(hoursText(minutes), QLatin1String(QTest::currentDataTag()));
}

/// SP 800-63B revision 4: AAL2 needs two factors, AAL3 a key that cannot be exported.
void TestRulings::authenticators_data()
{
    QTest::addColumn<int>("aal");
    QTest::newRow("password") << 1;
    QTest::newRow("otp") << 1;
    QTest::newRow("bound_crypto") << 1;
    QTest::newRow("password,otp") << 2;
    QTest::newRow("password,out_of_band") << 2;
    QTest::newRow("mf_crypto") << 2;
    QTest::newRow("bound_mf_crypto") << 3;
    QTest::newRow("bound_crypto,password") << 3;
    QTest::newRow("otp,out_of_band") << 1; // both are something one has
    QTest::newRow("") << 0;
}

void TestRulings::authenticators()
{
    const EvidenceRule rule = ruleOf(
        AnalysisKind::Assurance,
        "aal-shown",
        {wordsOf("aal_1", authenticatorWords(), "authenticators"),
         wordsOf("aal_2",
                 {QStringLiteral("mf_otp"),
                  QStringLiteral("mf_crypto"),
                  QStringLiteral("password+otp"),
                  QStringLiteral("password + out_of_band")},
                 "authenticators"),
         wordsOf("aal_3",
                 {QStringLiteral("bound_mf_crypto"), QStringLiteral("password+bound_crypto")},
                 "authenticators")});
    const QStringList used =
        QString::fromLatin1(QTest::currentDataTag()).split(u',', Qt::SkipEmptyParts);
    QTEST(aalOf(rule, used), "aal");
}

void TestRulings::whatIsOpenCannotBeJudged()
{
    QVERIFY(mustReach(3, std::nullopt).kind == Ruling::Kind::CannotJudge);
    QVERIFY(mustBeWithin(dayOf("2026-07-01"), std::nullopt, dayOf("2026-07-18")).kind ==
            Ruling::Kind::CannotJudge);
    QVERIFY(mustReach(std::nullopt, 3).kind == Ruling::Kind::CannotJudge);
    QVERIFY(mustBeYes(std::nullopt).kind == Ruling::Kind::CannotJudge);
}

/// The last day of each step and the first of the next; tomorrow has not been yet.
void TestRulings::ages()
{
    const QDate at = dayOf("2026-07-18");
    AgeSeries ages(90);
    for (const int age : {0, 89, 90, 269, 270, 359, 360, 5'000, -1}) {
        ages.add(at.addDays(-age), at);
    }
    ages.add(QDate(), at);
    QStringList counts;
    for (const auto& [label, count] : ages.series(QStringLiteral("x")).counts) {
        counts.append(label + u':' + QString::number(count));
    }
    QCOMPARE(counts.join(u' '), QStringLiteral("0–89:2 90–179:1 180–269:1 270–359:2 ≥ 360:2 ?:2"));
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestRulings)
#include "tst_rulings.moc"
