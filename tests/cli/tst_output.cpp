// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QTest>

using namespace zt;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void chineseCountsTwice()
    {
        QCOMPARE(displayWidth(QStringLiteral("abc")), 3);
        QCOMPARE(displayWidth(QStringLiteral("遠距服務")), 8);
        QCOMPARE(displayWidth(QStringLiteral("櫃檯e化")), 7);
        QCOMPARE(displayWidth(QString::fromUcs4(U"\U00020000")), 2);
    }

    void columnsStandUnderTheirHeads()
    {
        const Listing listing{{QStringLiteral("名次"), QStringLiteral("Name")},
                              {{QStringLiteral("1"), QStringLiteral("甲")},
                               {QStringLiteral("12"), QStringLiteral("b")}},
                              {0}};
        QCOMPARE(tableText(listing), QStringLiteral("名次  Name\n   1  甲\n  12  b\n"));
    }

    void controlCharactersDoNotReachTheTerminal()
    {
        const Listing listing{{QStringLiteral("a")}, {{QStringLiteral("x\033[2Jy\nz")}}, {}};
        const QString text = tableText(listing);
        QVERIFY(!text.contains(QChar(0x1b)));
        QCOMPARE(text.count(QLatin1Char('\n')), 2);
    }

    void textCannotTurnTheLine()
    {
        const QString turned = QChar(0x202e) + QStringLiteral("abc") + QChar(0x2066);
        const QString text = tableText({{QStringLiteral("h")}, {{turned}}, {}});
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(QChar(0x2066)));
        QVERIFY(text.contains(QStringLiteral("abc")));
    }

    void csvNeverStartsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("sum") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+cmd") << QByteArray("'+cmd");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("a code") << QStringLiteral("-5") << QByteArray("'-5");
        QTest::newRow("quotes") << QStringLiteral("a\"b,c") << QByteArray("\"a\"\"b,c\"");
        QTest::newRow("lines") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    }

    void csvNeverStartsAFormula()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, written);
        QCOMPARE(csvText({{QStringLiteral("h")}, {{cell}}, {}}), "h\r\n" + written + "\r\n");
    }

    void numbersStayNumbers()
    {
        const Listing listing{{QStringLiteral("h"), QStringLiteral("n")},
                              {{QStringLiteral("-5"), QStringLiteral("-5")},
                               {QStringLiteral("x"), QStringLiteral("-x")}},
                              {1}};
        QCOMPARE(csvText(listing), QByteArray("h,n\r\n'-5,-5\r\nx,'-x\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
