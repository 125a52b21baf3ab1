// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/datetext.h"

#include <QTest>

namespace zt {

/// Days and moments in every form, against a calendar.
class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void moments_data();
    void moments();
    void refused_data();
    void refused();
    void cells_data();
    void cells();
    void orders_data();
    void orders();
    void ordersShown_data();
    void ordersShown();
    void fileTimes();
    void unixSeconds_data();
    void unixSeconds();
    void momentsNeedATime();
    void everyDayInEveryForm();
};

void TestDateText::days_data()
{
    QTest::addColumn<QString>("day");
    const char* const second = "2024-01-02";
    for (const char* text : {"民國113年1月2日",
                             "中華民國113年01月02日",
                             "民國 113 年 1 月 2 日",
                             "113年1月2日",
                             "113/01/02",
                             "113/1/2",
                             "113.1.2",
                             "113-01-02",
                             "1130102",
                             "１１３／０１／０２",
                             "ROC 113/1/2",
                             "2024-01-02",
                             "2024/1/2",
                             "2024.01.02",
                             "20240102",
                             "2024年1月2日",
                             "西元2024年1月2日",
                             "2024-01-02T23:59:59",
                             "2024/1/2 下午 11:59:59",
                             "2024-01-02 08:00:00+08:00",
                             "2024-01-01T16:00:00Z",
                             "20240101160000.0Z",
                             "20240102030405.0Z",
                             "45293",
                             "45293.75",
                             "133486272000000000",
                             " 2024-01-02 "}) {
        QTest::newRow(text) << second;
    }
    QTest::newRow("民國99年12月31日") << "2010-12-31";
    QTest::newRow("113/02/29") << "2024-02-29";
    QTest::newRow("民國1年1月1日") << "1912-01-01";
    QTest::newRow("2024-01-01T15:59:59Z") << "2024-01-01";
    QTest::newRow("Tue Jan  2 03:04:05 2024") << "2024-01-02";
    QTest::newRow("Sat Nov 30 23:59:59 2024") << "2024-11-30"; // C's ctime(3)
}

void TestDateText::days()
{
    const auto day = dayFrom(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(day);
    QTEST(day->toString(Qt::ISODate), "day");
}

void TestDateText::moments_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("2024-01-02 08:09:10") << "2024-01-02T08:09:10.000+08:00";
    QTest::newRow("2024-01-02T08:09:10.123") << "2024-01-02T08:09:10.123+08:00";
    QTest::newRow("2024-01-02T08:09:10.1234567Z") << "2024-01-02T08:09:10.123+00:00";
    QTest::newRow("2024-01-02T08:09:10.5Z") << "2024-01-02T08:09:10.500+00:00";
    QTest::newRow("2024-01-02T08:09:10-0500") << "2024-01-02T08:09:10.000-05:00";
    QTest::newRow("2024-01-02 08:09") << "2024-01-02T08:09:00.000+08:00";
    QTest::newRow("113/01/02 08:09:10") << "2024-01-02T08:09:10.000+08:00";
    QTest::newRow("民國113年1月2日 下午3時5分") << "2024-01-02T15:05:00.000+08:00";
    QTest::newRow("2024/1/2 上午 12:05:00") << "2024-01-02T00:05:00.000+08:00";
    QTest::newRow("2024/1/2 下午 12:05:00") << "2024-01-02T12:05:00.000+08:00";
    QTest::newRow("2024/1/2 3:05:06 PM") << "2024-01-02T15:05:06.000+08:00";
    QTest::newRow("20240102030405.0Z") << "2024-01-02T03:04:05.000+00:00";
    QTest::newRow("45293.5") << "2024-01-02T12:00:00.000+08:00";
    QTest::newRow("Tue Jan  2 03:04:05 2024") << "2024-01-02T03:04:05.000+08:00";
    QTest::newRow("2024-01-02 23:59:59,5") << "2024-01-02T23:59:59.500+08:00";
    QTest::newRow("2024-01-02T08:09+08") << "2024-01-02T08:09:00.000+08:00";
    QTest::newRow("2024-01-02T08:09:10+14:00") << "2024-01-02T08:09:10.000+14:00";
    QTest::newRow("2024-01-02T08:09:10-00:59") << "2024-01-02T08:09:10.000-00:59";
    QTest::newRow("民國113年1月2日 早上8點5分6秒") << "2024-01-02T08:05:06.000+08:00";
    QTest::newRow("民國113年1月2日 凌晨12時5分") << "2024-01-02T00:05:00.000+08:00";
    QTest::newRow("民國113年1月2日 晚上8時5分") << "2024-01-02T20:05:00.000+08:00";
    QTest::newRow("2024/1/2, 08:09:10") << "2024-01-02T08:09:10.000+08:00";
    QTest::newRow("20240102030405Z") << "2024-01-02T03:04:05.000+00:00";
    QTest::newRow("20240102030405,25+0800") << "2024-01-02T03:04:05.250+08:00";
    QTest::newRow("116444735999990000") << "1969-12-31T23:59:59.999+00:00";
    QTest::newRow("10959.5") << "1930-01-01T12:00:00.000+08:00";
}

void TestDateText::moments()
{
    const auto moment = momentFrom(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(moment);
    QTEST(toText(*moment), "moment");
}

void TestDateText::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "-",
                             "1/2/2024",
                             "99/12/31",
                             "24-01-02",
                             "2024-13-01",
                             "2023-02-29",
                             "113/2/30",
                             "民國2024年1月2日",
                             "2024-01",
                             "2024-01-02x",
                             "2024-01-02 25:00",
                             "2024-01-02 10:61",
                             "2024/1/2 下午 13:00",
                             "0",
                             "9223372036854775807",
                             "9999",
                             "200000",
                             "昨天",
                             "2024-01/02",
                             "1130230",
                             "20240230",
                             "Tue Feb 30 03:04:05 2024",
                             "Tue Jan  2 25:04:05 2024",
                             "Tue Jan  2 03:04:05 24",
                             "Tue Jan  2 03:04:05 CST 2024",
                             "Jan",
                             "Monday",
                             "1899-12-31",
                             "3000-01-01",
                             "民國201年1月1日",
                             "民國0年1月1日",
                             "0000101",
                             "11301021",
                             "20241-01-02",
                             "12345/1/2",
                             "2024_01_02",
                             "2024年1月2",
                             "2024年1/2",
                             "2024年1月2號",
                             "2024年",
                             "2024-01-02 x8:00",
                             "2024-01-02 8",
                             "2024-01-02 8時x",
                             "2024-01-02 08:",
                             "2024-01-02 08:09:60",
                             "2024-01-02 08:09:",
                             "2024-01-02 08:09:10.",
                             "2024-01-02 08:09:10.x",
                             "2024-01-02 24:00",
                             "2024-01-02 08:09:10 CST",
                             "2024-01-02T08:09:10Zx",
                             "2024-01-02T08:09:10+",
                             "2024-01-02T08:09:10+15:00",
                             "2024-01-02T08:09:10+08:60",
                             "2024-01-02T08:09:10+08:x",
                             "20240230030405Z",
                             "20240102030405",
                             "20240102030405Zx",
                             "20240102240405Z",
                             "20240102036005Z",
                             "20240102030460Z",
                             "20240102030405.Z",
                             "20240102030405x",
                             "10958",
                             "109575",
                             "45293.",
                             "45293.5x",
                             "Tue Jan  2 03:04:05 2024x",
                             "Tue Jan  2 03:04:05 3000",
                             "Tue Jan  0 03:04:05 2024",
                             "99999999999999999999999"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestDateText::refused()
{
    QFETCH(QString, text);
    QVERIFY(!dayFrom(text));
}

void TestDateText::cells_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("date") << int(Cell::Kind::Date) << 45293.0 << "2024-01-02"
                          << "2024-01-02";
    QTest::newRow("date with time") << int(Cell::Kind::Date) << 45293.99 << "…"
                                    << "2024-01-02";
    QTest::newRow("number") << int(Cell::Kind::Number) << 45293.0 << "45293"
                            << "2024-01-02";
    QTest::newRow("leap day") << int(Cell::Kind::Number) << 45351.0 << "45351"
                              << "2024-02-29";
    QTest::newRow("digits") << int(Cell::Kind::Number) << 20240102.0 << "20240102"
                            << "2024-01-02";
    QTest::newRow("ROC digits") << int(Cell::Kind::Number) << 1130102.0 << "1130102"
                                << "2024-01-02";
    QTest::newRow("error") << int(Cell::Kind::Error) << 0.0 << "#N/A"
                           << "";
    QTest::newRow("small number") << int(Cell::Kind::Number) << 90.0 << "90"
                                  << "";
}

void TestDateText::cells()
{
    QFETCH(int, kind);
    QFETCH(double, number);
    QFETCH(QString, text);
    const auto day = dayFrom(Cell{static_cast<Cell::Kind>(kind), text, number});
    QTEST(day ? day->toString(Qt::ISODate) : QString(), "day");
}

/// With the year behind, as English Windows writes a moment: only by the order that is told.
void TestDateText::orders_data()
{
    QTest::addColumn<QString>("monthFirst");
    QTest::addColumn<QString>("dayFirst");
    QTest::newRow("7/8/2026 2:05:00 PM") << "2026-07-08T14:05:00.000+08:00"
                                         << "2026-08-07T14:05:00.000+08:00";
    QTest::newRow("7/18/2026 12:05:01 AM") << "2026-07-18T00:05:01.000+08:00"
                                           << "";
    QTest::newRow("18/7/2026 12:05:01 PM") << ""
                                           << "2026-07-18T12:05:01.000+08:00";
    QTest::newRow("2/29/2024 08:00") << "2024-02-29T08:00:00.000+08:00"
                                     << "";
    QTest::newRow("2/29/2023 08:00") << ""
                                     << "";
    QTest::newRow("18.7.2026 08:00") << ""
                                     << "2026-07-18T08:00:00.000+08:00";
    QTest::newRow("7/18-2026 08:00") << ""
                                     << "";
    QTest::newRow("7/18/26 08:00") << ""
                                   << "";
    QTest::newRow("0/18/2026 08:00") << ""
                                     << "";
    QTest::newRow("7/0/2026 08:00") << ""
                                    << "";
    QTest::newRow("007/18/2026 08:00") << ""
                                       << "";
    QTest::newRow("7/018/2026 08:00") << ""
                                      << "";
    QTest::newRow("7x18/2026 08:00") << ""
                                     << "";
    QTest::newRow("115/7/18 下午 2:05:00") << "2026-07-18T14:05:00.000+08:00"
                                           << "2026-07-18T14:05:00.000+08:00";
    QTest::newRow("2026/7/18 2:05:00 PM") << "2026-07-18T14:05:00.000+08:00"
                                          << "2026-07-18T14:05:00.000+08:00";
}

void TestDateText::orders()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto said = [&text](DayOrder order) {
        const auto moment = momentFrom(text, order);
        return moment ? toText(*moment) : QString();
    };
    QTEST(said(DayOrder::MonthFirst), "monthFirst");
    QTEST(said(DayOrder::DayFirst), "dayFirst");
}

void TestDateText::ordersShown_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("7/18/2026 2:05 PM") << int(DayOrder::MonthFirst);
    QTest::newRow("18/7/2026") << int(DayOrder::DayFirst);
    QTest::newRow("7/12/2026") << int(DayOrder::Unknown);
    QTest::newRow("13-13-2026") << int(DayOrder::DayFirst);
    QTest::newRow("2026/7/18") << -1;
    QTest::newRow("115/7/18") << -1;
    QTest::newRow("") << -1;
    QTest::newRow("7/") << -1;
    QTest::newRow("7/18/") << -1;
}

void TestDateText::ordersShown()
{
    const auto shown = dayOrderShown(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(shown ? int(*shown) : -1, "order");
}

/// Microsoft's own example: 1970-01-01 is 116444736000000000.
void TestDateText::fileTimes()
{
    QCOMPARE(momentFromFileTime(116'444'736'000'000'000)->utcMs, 0);
    QCOMPARE(toText(*momentFromFileTime(133'486'272'000'000'000)),
             QStringLiteral("2024-01-02T00:00:00.000+00:00"));
    QVERIFY(!momentFromFileTime(0));
    QVERIFY(!momentFromFileTime(9'223'372'036'854'775'807));
}

/// Seconds since 1970 by the days of Taiwan (date -d @…).
void TestDateText::unixSeconds_data()
{
    QTest::addColumn<QString>("day");
    QTest::newRow("1") << "1970-01-01";
    QTest::newRow("57599") << "1970-01-01";
    QTest::newRow("57600") << "1970-01-02";
    QTest::newRow(" 1784000000 ") << "2026-07-14";
    QTest::newRow("32503679999") << "3000-01-01"; // 2999-12-31 in UTC
    for (const char* none : {"", "0", "-1", "1.5", "x", "32503680000", "9223372036854775808"}) {
        QTest::newRow(none) << "";
    }
}

void TestDateText::unixSeconds()
{
    const auto day = dayFromUnixSeconds(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(day ? day->toString(Qt::ISODate) : QString(), "day");
}

/// A day is no moment; in a cell that holds a date, midnight is.
void TestDateText::momentsNeedATime()
{
    QVERIFY(!momentFrom(QStringLiteral("2024-01-02")));
    QVERIFY(!momentFrom(QStringLiteral("45293")));
    QVERIFY(!momentFrom(Cell{Cell::Kind::Number, QStringLiteral("45293"), 45293.0}));
    QVERIFY(!momentFrom(Cell{Cell::Kind::Text, QStringLiteral("2024-01-02"), 0.0}));
    QVERIFY(!momentFrom(Cell{Cell::Kind::Date, QStringLiteral("x"), 0.0}));
    QCOMPARE(toText(*momentFrom(Cell{Cell::Kind::Date, QStringLiteral("x"), 45293.0})),
             QStringLiteral("2024-01-02T00:00:00.000+08:00"));
    QCOMPARE(toText(*momentFrom(Cell{Cell::Kind::Date, QStringLiteral("x"), 45293.25})),
             QStringLiteral("2024-01-02T06:00:00.000+08:00"));
}

/// All days of the years in which files are likely to be dated.
void TestDateText::everyDayInEveryForm()
{
    const QDate last(2032, 1, 1);
    for (QDate day(2008, 1, 1); day < last; day = day.addDays(1)) {
        const int roc = day.year() - 1911;
        const QString words =
            QStringLiteral("民國%1年%2月%3日").arg(roc).arg(day.month()).arg(day.day());
        const QString serial = QString::number(day.toJulianDay() - 2'415'019); // 1899-12-30
        QCOMPARE(dayFrom(day.toString(Qt::ISODate)), std::optional(day));
        QCOMPARE(dayFrom(day.toString(QStringLiteral("yyyyMMdd"))), std::optional(day));
        QCOMPARE(dayFrom(words), std::optional(day));
        QCOMPARE(dayFrom(serial), std::optional(day));
    }
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestDateText)
#include "tst_datetext.moc"
