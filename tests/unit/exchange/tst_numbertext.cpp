// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers and number formats of spreadsheets (ECMA-376 part 1, 18.8.30 and 18.8.31).
#include "model/exchange/numbertext.h"

#include <QTest>

#include <limits>

using namespace zt;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortest_data();
    void shortest();
    void dates_data();
    void dates();
    void styles_data();
    void styles();
    void builtin();
};

void TestNumberText::shortest_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("0") << 0.0;
    QTest::newRow("8") << 8.0;
    QTest::newRow("-1.5") << -1.5;
    QTest::newRow("0.1") << 0.1;
    QTest::newRow("0.30000000000000004") << 0.1 + 0.2;
    QTest::newRow("0.000000001") << 1e-9;
    QTest::newRow("1e-10") << 1e-10;
    QTest::newRow("100000000000000000000") << 1e20;
    QTest::newRow("1e+21") << 1e21;
    QTest::newRow("-1e+300") << -1e300;
    QTest::newRow("9007199254740993") << 9007199254740993.0;
}

void TestNumberText::shortest()
{
    QFETCH(double, value);
    const QString text = shortestNumber(value);
    QCOMPARE(text.toDouble(), value);
    // 2^53 + 1 is no double.
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(text,
             tag.endsWith(u'3') && tag.size() == 16 ? QStringLiteral("9007199254740992") : tag);
    QCOMPARE(shortestNumber(-0.0), QStringLiteral("0"));
}

void TestNumberText::dates_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("elapsed");
    const auto row = [](const char* name, double serial, const char* date, const char* elapsed) {
        QTest::newRow(name) << serial << QString::fromLatin1(date) << QString::fromLatin1(elapsed);
    };
    row("midnight", 0, "00:00:00", "00:00:00");
    row("noon", 0.5, "12:00:00", "12:00:00");
    row("thousandths", 0.5 + 0.123 / 86400, "12:00:00.123", "12:00:00");
    row("half a second", 0.5 + 0.5 / 86400, "12:00:00.500", "12:00:01");
    row("a day and a half", 1.5, "1899-12-31T12:00:00", "36:00:00");
    row("a day", 45293, "2024-01-02", "1087032:00:00");
    row("with a time", 45293.25, "2024-01-02T06:00:00", "1087038:00:00");
    row("just before midnight", 45292.999999999, "2024-01-02", "1087032:00:00");
    row("the last", 2958465, "9999-12-31", "71003160:00:00");
    row("one more", 2958466, "", "");
    row("before the first", -0.5, "", "");
    row("infinite", std::numeric_limits<double>::infinity(), "", "");
    row("no number", std::numeric_limits<double>::quiet_NaN(), "", "");
}

void TestNumberText::dates()
{
    QFETCH(double, serial);
    QFETCH(QString, date);
    QFETCH(QString, elapsed);
    QCOMPARE(dateText(serial, NumberStyle::Date), date);
    QCOMPARE(dateText(serial, NumberStyle::Elapsed), elapsed);
    QCOMPARE(dateText(serial, NumberStyle::Plain), QString());
}

void TestNumberText::styles_data()
{
    QTest::addColumn<int>("style");
    for (const char* plain : {"",
                              "General",
                              "GENERAL",
                              "0.00",
                              "#,##0;[Red]-#,##0",
                              "0.0E+00",
                              "0E-0",
                              "\"day\"0",
                              "\"day",
                              "\\d0",
                              "_d0",
                              "*d0",
                              "0;yyyy",
                              "[Red]0",
                              "[hm]0",
                              "[]0",
                              "[h",
                              "[day",
                              "@",
                              "0%",
                              "[$NT$-404]0",
                              "[Magenta]0",
                              "0\\",
                              "[hhs]0"}) {
        QTest::newRow(plain) << int(NumberStyle::Plain);
    }
    for (const char* date : {"yyyy-mm-dd",
                             "m/d",
                             "h:mm",
                             "s",
                             "e",
                             "gge",
                             "[$-404]e/m/d",
                             "0E",
                             "b",
                             "D",
                             "\"x\"yy",
                             "General yy",
                             "e+e"}) {
        QTest::newRow(date) << int(NumberStyle::Date);
    }
    for (const char* elapsed : {"[h]:mm", "[hh]", "[m]:ss", "[mm]", "[s]", "[SS].00", "yy [h]"}) {
        QTest::newRow(elapsed) << int(NumberStyle::Elapsed);
    }
}

void TestNumberText::styles()
{
    QFETCH(int, style);
    QCOMPARE(int(numberStyleOf(QString::fromLatin1(QTest::currentDataTag()))), style);
}

/// 14 to 22 and 45 to 47 everywhere; 27 to 36 and 50 to 58 in Chinese, Japanese and Korean.
void TestNumberText::builtin()
{
    const QList<int> dates{14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32,
                           33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    for (int id = -1; id < 200; ++id) {
        const NumberStyle expected = id == 46             ? NumberStyle::Elapsed
                                     : dates.contains(id) ? NumberStyle::Date
                                                          : NumberStyle::Plain;
        QVERIFY2(builtinNumberStyle(id) == expected, qPrintable(QString::number(id)));
    }
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
