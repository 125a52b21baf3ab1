// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csvtext.h"

#include <QTest>

using namespace zt;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatASpreadsheetWouldReckonWith_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        const auto row = [](const char* text, bool guarded) {
            QTest::newRow(text) << QString::fromUtf8(text) << guarded;
        };
        row("=1+1", true);
        row("=HYPERLINK(\"http://x\",\"y\")", true);
        row("@SUM(A1)", true);
        row("+886", true);
        row("+886 2 1234", true);
        row("-x", true);
        row("-1+1", true);
        row("  =lead", true);
        row("\t=tab", true);
        row("＝全形", true);
        row("－1+cmd", true);
        row("-1", true);
        row("-", false);
        row("+", false);
        row("=", false);
        row("a=b", false);
        row("'=x", false);
        row("", false);
        row("   ", false);
    }

    void whatASpreadsheetWouldReckonWith()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, guarded);
        const QString safe = withoutFormula(text);
        QCOMPARE(safe, guarded ? QLatin1Char('\'') + text : text);
        QVERIFY(!guarded || guardsFormula(safe));
    }

    void onlyAGuardIsTakenForOne()
    {
        QVERIFY(guardsFormula(QStringLiteral("'-5")));
        QVERIFY(guardsFormula(QStringLiteral("' @x")));
        QVERIFY(!guardsFormula(QStringLiteral("'s")));
        QVERIFY(!guardsFormula(QStringLiteral("'")));
        QVERIFY(!guardsFormula(QStringLiteral("=x")));
        QVERIFY(!guardsFormula(QString()));
    }

    void quotes()
    {
        QCOMPARE(csvField(QStringLiteral("系統")), QByteArray("系統"));
        QCOMPARE(csvField(QStringLiteral("a,b")), QByteArray("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("a\"b")), QByteArray("\"a\"\"b\""));
        QCOMPARE(csvField(QStringLiteral("a\nb")), QByteArray("\"a\nb\""));
        QCOMPARE(csvField(QStringLiteral("=\"x\"")), QByteArray("\"'=\"\"x\"\"\""));
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
