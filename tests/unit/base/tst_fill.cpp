// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/fill.h"

#include <QTest>

using namespace zt;

class TestFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void places_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("text");
        const QStringList two{QStringLiteral("甲"), QStringLiteral("乙")};
        QTest::newRow("none") << "nothing" << two << "nothing";
        QTest::newRow("in another order, twice")
            << "%2、%1、%2" << two << QStringLiteral("乙、甲、乙");
        QTest::newRow("no argument for it") << "[%3]" << two << "[]";
        QTest::newRow("a per cent sign") << "100 % of %1" << two << QStringLiteral("100 % of 甲");
        QTest::newRow("at the end") << "%1 %" << two << QStringLiteral("甲 %");
        QTest::newRow("%0 is no place") << "%0%1" << two << QStringLiteral("%0甲");
        QTest::newRow("nor is another script's digit")
            << QStringLiteral("%１") << two << QStringLiteral("%１");
        QTest::newRow("one digit only") << "%12" << two << QStringLiteral("甲2");
        QTest::newRow("an argument that looks like a place")
            << "%1 %2" << QStringList{QStringLiteral("%2"), QStringLiteral("%1")} << "%2 %1";
    }

    void places()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, args);
        QTEST(fill(pattern, args), "text");
    }

    void askedForByNumber()
    {
        const auto number = [](int place) { return QString::number(place); };
        QCOMPARE(fill(QStringLiteral("%1 %9"), number), QStringLiteral("0 8"));
    }
};

QTEST_GUILESS_MAIN(TestFill)
#include "tst_fill.moc"
