// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/moment.h"

#include <QTest>

using namespace zt;

/// Moments and lengths of time against a table made by Python's zoneinfo and datetime.
class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void written_data();
    void written();
    void refused_data();
    void refused();
    void lengths_data();
    void lengths();
    void shown();
};

void TestMoment::table_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<QString>("halfAnHour");
    QTest::addColumn<QString>("aDay");
    QTest::addColumn<QString>("threeDays");
    QTest::newRow("same day") << "2026-07-18T09:20:00.000+08:00" << qint64(1784337600000)
                              << "2026-07-18T09:50:00.000+08:00"
                              << "2026-07-19T09:20:00.000+08:00"
                              << "2026-07-21T09:20:00.000+08:00";
    QTest::newRow("over midnight") << "2026-07-18T23:45:00.000+08:00" << qint64(1784389500000)
                                   << "2026-07-19T00:15:00.000+08:00"
                                   << "2026-07-19T23:45:00.000+08:00"
                                   << "2026-07-21T23:45:00.000+08:00";
    QTest::newRow("month of 30 days") << "2026-04-30T23:31:00.000+08:00" << qint64(1777563060000)
                                      << "2026-05-01T00:01:00.000+08:00"
                                      << "2026-05-01T23:31:00.000+08:00"
                                      << "2026-05-03T23:31:00.000+08:00";
    QTest::newRow("month of 31 days") << "2026-08-31T12:00:00.000+08:00" << qint64(1788148800000)
                                      << "2026-08-31T12:30:00.000+08:00"
                                      << "2026-09-01T12:00:00.000+08:00"
                                      << "2026-09-03T12:00:00.000+08:00";
    QTest::newRow("end of the year") << "2026-12-31T23:59:00.000+08:00" << qint64(1798732740000)
                                     << "2027-01-01T00:29:00.000+08:00"
                                     << "2027-01-01T23:59:00.000+08:00"
                                     << "2027-01-03T23:59:00.000+08:00";
    QTest::newRow("before a leap day") << "2028-02-28T23:50:00.000+08:00" << qint64(1835365800000)
                                       << "2028-02-29T00:20:00.000+08:00"
                                       << "2028-02-29T23:50:00.000+08:00"
                                       << "2028-03-02T23:50:00.000+08:00";
    QTest::newRow("on a leap day") << "2028-02-29T08:00:00.000+08:00" << qint64(1835395200000)
                                   << "2028-02-29T08:30:00.000+08:00"
                                   << "2028-03-01T08:00:00.000+08:00"
                                   << "2028-03-03T08:00:00.000+08:00";
    QTest::newRow("no leap day") << "2026-02-28T23:50:00.000+08:00" << qint64(1772293800000)
                                 << "2026-03-01T00:20:00.000+08:00"
                                 << "2026-03-01T23:50:00.000+08:00"
                                 << "2026-03-03T23:50:00.000+08:00";
    QTest::newRow("no leap day in 2100") << "2100-02-28T23:50:00.000+08:00" << qint64(4107513000000)
                                         << "2100-03-01T00:20:00.000+08:00"
                                         << "2100-03-01T23:50:00.000+08:00"
                                         << "2100-03-03T23:50:00.000+08:00";
    QTest::newRow("leap day in 2000") << "2000-02-28T23:50:00.000+08:00" << qint64(951753000000)
                                      << "2000-02-29T00:20:00.000+08:00"
                                      << "2000-02-29T23:50:00.000+08:00"
                                      << "2000-03-02T23:50:00.000+08:00";
    QTest::newRow("summer time begins") << "2026-03-08T01:45:00.000-05:00" << qint64(1772952300000)
                                        << "2026-03-08T02:15:00.000-05:00"
                                        << "2026-03-09T01:45:00.000-05:00"
                                        << "2026-03-11T01:45:00.000-05:00";
    QTest::newRow("summer time ends") << "2026-11-01T00:45:00.000-04:00" << qint64(1793508300000)
                                      << "2026-11-01T01:15:00.000-04:00"
                                      << "2026-11-02T00:45:00.000-04:00"
                                      << "2026-11-04T00:45:00.000-04:00";
    QTest::newRow("west of Greenwich") << "2026-12-31T16:10:00.000-08:00" << qint64(1798762200000)
                                       << "2026-12-31T16:40:00.000-08:00"
                                       << "2027-01-01T16:10:00.000-08:00"
                                       << "2027-01-03T16:10:00.000-08:00";
    QTest::newRow("half an hour off") << "2026-07-18T23:40:00.000+05:30" << qint64(1784398200000)
                                      << "2026-07-19T00:10:00.000+05:30"
                                      << "2026-07-19T23:40:00.000+05:30"
                                      << "2026-07-21T23:40:00.000+05:30";
    QTest::newRow("quarter of an hour off")
        << "2026-07-18T23:40:00.000+05:45" << qint64(1784397300000)
        << "2026-07-19T00:10:00.000+05:45"
        << "2026-07-19T23:40:00.000+05:45"
        << "2026-07-21T23:40:00.000+05:45";
    QTest::newRow("Taipei in summer time, 1975")
        << "1975-09-30T23:40:00.000+09:00" << qint64(181320000000)
        << "1975-10-01T00:10:00.000+09:00"
        << "1975-10-01T23:40:00.000+09:00"
        << "1975-10-03T23:40:00.000+09:00";
    QTest::newRow("before 1970") << "1969-12-31T23:40:00.000+00:00" << qint64(-1200000)
                                 << "1970-01-01T00:10:00.000+00:00"
                                 << "1970-01-01T23:40:00.000+00:00"
                                 << "1970-01-03T23:40:00.000+00:00";
}

void TestMoment::table()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, utcMs);
    const std::optional<Moment> moment = momentFromText(text);
    QVERIFY(moment);
    QCOMPARE(moment->utcMs, utcMs);
    QCOMPARE(toText(*moment), text);
    QTEST(toText(moment->after(*durationMs(QStringLiteral("PT30M")))), "halfAnHour");
    QTEST(toText(moment->after(*durationMs(QStringLiteral("PT24H")))), "aDay");
    QTEST(toText(moment->after(*durationMs(QStringLiteral("P3D")))), "threeDays");
}

void TestMoment::written_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("2026-07-18 09:20") << "2026-07-18T09:20:00.000+08:00";
    QTest::newRow("2026-07-18T09:20") << "2026-07-18T09:20:00.000+08:00";
    QTest::newRow("2026-07-18T09:20:07") << "2026-07-18T09:20:07.000+08:00";
    QTest::newRow("2026-07-18T09:20:07.318Z") << "2026-07-18T09:20:07.318+00:00";
    QTest::newRow("2026-07-18 09:20-03:30") << "2026-07-18T09:20:00.000-03:30";
    QTest::newRow("2026-07-18 09:20+14:00") << "2026-07-18T09:20:00.000+14:00";
}

void TestMoment::written()
{
    const auto moment = momentFromText(QString::fromLatin1(QTest::currentDataTag()), taipeiMinutes);
    QVERIFY(moment);
    QTEST(toText(*moment), "stored");
    QCOMPARE(momentFromText(toText(*moment)), moment);
}

void TestMoment::refused_data()
{
    QTest::addColumn<bool>("withOffset");
    QTest::newRow("2026-07-18 09:20") << false;
    QTest::newRow("2026-07-18") << true;
    QTest::newRow("09:20") << true;
    QTest::newRow("2026-02-29 09:20") << true;
    QTest::newRow("2026-07-18 24:00") << true;
    QTest::newRow("2026-07-18 09:60") << true;
    QTest::newRow("2026-07-18T09:20:61") << true;
    QTest::newRow("2026-07-18T09:20:00.1") << true;
    QTest::newRow("2026-07-18 09:20+15:00") << true;
    QTest::newRow("2026-07-18 09:20+08:60") << true;
    QTest::newRow("2026-07-18 09:20+0800") << true;
    QTest::newRow("1899-12-31 09:20") << true;
    QTest::newRow("3000-01-01 09:20") << true;
    QTest::newRow(" 2026-07-18 09:20") << true;
    QTest::newRow("2026-07-18 09:20\n") << true;
    QTest::newRow("") << true;
}

void TestMoment::refused()
{
    QFETCH(const bool, withOffset);
    const auto offset = withOffset ? std::optional<int>(taipeiMinutes) : std::nullopt;
    QVERIFY(!momentFromText(QString::fromLatin1(QTest::currentDataTag()), offset));
}

void TestMoment::lengths_data()
{
    QTest::addColumn<qint64>("minutes"); // -1: refused
    QTest::newRow("PT30M") << qint64(30);
    QTest::newRow("PT24H") << qint64(1440);
    QTest::newRow("P3D") << qint64(4320);
    QTest::newRow("P1DT2H3M") << qint64(1563);
    QTest::newRow("P1DT3M") << qint64(1443);
    QTest::newRow("PT0M") << qint64(0);
    for (const char* bad :
         {"", "P", "PT", "P3DT", "P1Y", "P1M", "P1W", "PT1S", "PT1.5H", "-P3D", "3D", "PT30M "}) {
        QTest::newRow(bad) << qint64(-1);
    }
}

void TestMoment::lengths()
{
    QFETCH(const qint64, minutes);
    const auto ms = durationMs(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(ms, minutes < 0 ? std::nullopt : std::optional<qint64>(minutes * 60'000));
}

void TestMoment::shown()
{
    const auto moment = momentFromText(QStringLiteral("2026-07-18T23:59:59.999+08:00"));
    QVERIFY(moment);
    QCOMPARE(shownMinute(*moment), QStringLiteral("2026-07-18 23:59"));
    QCOMPARE(shownTime(*moment), QStringLiteral("23:59"));
    QCOMPARE(shownDay(*moment), QStringLiteral("2026-07-18"));
}

QTEST_APPLESS_MAIN(TestMoment)
#include "tst_moment.moc"
