// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QTest>

namespace {

QJsonObject simulated(const QStringList& options)
{
    const QStringList command{
        QStringLiteral("simulate"), QStringLiteral("--format"), QStringLiteral("json")};
    return runCli(command + options).json();
}

QJsonObject cookie(const QStringList& options)
{
    const QJsonObject json =
        simulated(QStringList{QStringLiteral("--scenario"), QStringLiteral("S27")} + options);
    return json.value(QLatin1String("scenarios")).toArray().at(0).toObject();
}

} // namespace

class TestSimulateCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsTheStolenCookieWithEverythingOn();
    void letsItThroughWithoutBothItems();
    void findsWhatHasToBeMissing();
    void repeatsItsLog();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestSimulateCli::stopsTheStolenCookieWithEverythingOn()
{
    const QJsonObject scenario = cookie({});
    QCOMPARE(scenario.value(QLatin1String("outcome")).toString(), QStringLiteral("blocked"));
    QCOMPARE(scenario.value(QLatin1String("as_expected")).toBool(), true);
    const QJsonObject last = scenario.value(QLatin1String("steps")).toArray().last().toObject();
    QCOMPARE(last.value(QLatin1String("verdict")).toString(), QStringLiteral("DENY"));
    QCOMPARE(last.value(QLatin1String("item")).toString(), QStringLiteral("1-5"));
}

void TestSimulateCli::letsItThroughWithoutBothItems()
{
    const auto without = [](const QString& items) {
        return cookie({QStringLiteral("--without"), items})
            .value(QLatin1String("outcome"))
            .toString();
    };
    QCOMPARE(without(QStringLiteral("1-5")), QStringLiteral("blocked"));
    QCOMPARE(without(QStringLiteral("2-4")), QStringLiteral("blocked"));
    QCOMPARE(without(QStringLiteral("1-5,2-4")), QStringLiteral("passed"));
}

void TestSimulateCli::findsWhatHasToBeMissing()
{
    const QJsonArray sets = cookie({QStringLiteral("--cutsets"), QStringLiteral("2")})
                                .value(QLatin1String("cut_sets"))
                                .toArray();
    QCOMPARE(sets, QJsonArray({QJsonArray({QStringLiteral("1-5"), QStringLiteral("2-4")})}));
}

void TestSimulateCli::repeatsItsLog()
{
    const QString first = simulated({}).value(QLatin1String("log_sha256")).toString();
    QCOMPARE(first.size(), 64);
    QCOMPARE(simulated({}).value(QLatin1String("log_sha256")).toString(), first);
    const QJsonObject none = simulated({QStringLiteral("--items"), QStringLiteral("none")});
    QVERIFY(none.value(QLatin1String("log_sha256")).toString() != first);
}

void TestSimulateCli::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("scenario") << QStringList{QStringLiteral("--scenario"), QStringLiteral("S99")};
    QTest::newRow("item") << QStringList{QStringLiteral("--items"), QStringLiteral("9-9")};
    QTest::newRow("without") << QStringList{QStringLiteral("--without"), QStringLiteral("9-9")};
    QTest::newRow("algorithm") << QStringList{QStringLiteral("--algorithm"),
                                              QStringLiteral("luck")};
    QTest::newRow("context") << QStringList{QStringLiteral("--context"), QStringLiteral("none")};
    QTest::newRow("order") << QStringList{QStringLiteral("--cutsets"), QStringLiteral("9")};
    QTest::newRow("no assessment")
        << QStringList{QStringLiteral("--items"), QStringLiteral("from-assessment")};
}

void TestSimulateCli::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, options);
    const CliRun run = runCli(QStringList{QStringLiteral("simulate")} + options);
    QCOMPARE(run.exit, static_cast<int>(zt::Exit::Usage));
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulateCli)
#include "tst_simulatecli.moc"
