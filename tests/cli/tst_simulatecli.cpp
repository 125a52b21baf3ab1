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
    void holdsCutSetsAgainstWhatIsDeclared();
    void repeatsItsLog();
    void namesTheFailedStep();
    void showsTheBytesOfACeremony();
    void showsEveryCeremonyUnlessAsked();
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

/// S05: a response sent again answers a challenge that is used up (WebAuthn Level 3, 7.2).
void TestSimulateCli::namesTheFailedStep()
{
    const QJsonObject json = simulated({QStringLiteral("--scenario"), QStringLiteral("S05")});
    const QJsonArray steps = json.value(QLatin1String("scenarios"))
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(QLatin1String("steps"))
                                 .toArray();
    QVERIFY(steps.at(0).toObject().value(QLatin1String("failed_step")).isNull());
    QCOMPARE(steps.last().toObject().value(QLatin1String("failed_step")).toString(),
             QStringLiteral("authn-ceremony-verify-challenge"));
}

void TestSimulateCli::showsTheBytesOfACeremony()
{
    const CliRun run = runCli({QStringLiteral("simulate"),
                               QStringLiteral("ceremony"),
                               QStringLiteral("S05"),
                               QStringLiteral("--step"),
                               QStringLiteral("4"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(run.exit, 0);
    const QJsonArray ceremonies = run.json().value(QLatin1String("ceremonies")).toArray();
    QCOMPARE(ceremonies.size(), 1);
    const QJsonObject one = ceremonies.at(0).toObject();
    QCOMPARE(one.value(QLatin1String("ceremony")).toString(), QStringLiteral("authentication"));
    QCOMPARE(one.value(QLatin1String("failed_step")).toString(),
             QStringLiteral("authn-ceremony-verify-challenge"));
    const QJsonArray parts = one.value(QLatin1String("parts")).toArray();
    QCOMPARE(parts.size(), 3);
    const QJsonObject data = parts.at(1).toObject();
    QCOMPARE(data.value(QLatin1String("name")).toString(), QStringLiteral("authenticatorData"));
    QCOMPARE(data.value(QLatin1String("length")).toInt(), 37);
    QCOMPARE(data.value(QLatin1String("hex")).toString().size(), 2 * 37);
}

void TestSimulateCli::showsEveryCeremonyUnlessAsked()
{
    const CliRun all = runCli({QStringLiteral("simulate"),
                               QStringLiteral("ceremony"),
                               QStringLiteral("S24"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    // proof, sign-in, assertion, two requests; a health report is none
    QCOMPARE(all.json().value(QLatin1String("ceremonies")).toArray().size(), 5);
    const CliRun none = runCli({QStringLiteral("simulate"),
                                QStringLiteral("ceremony"),
                                QStringLiteral("S24"),
                                QStringLiteral("--step"),
                                QStringLiteral("5")});
    QCOMPARE(none.exit, 0);
    const CliRun beyond = runCli({QStringLiteral("simulate"),
                                  QStringLiteral("ceremony"),
                                  QStringLiteral("S24"),
                                  QStringLiteral("--step"),
                                  QStringLiteral("7")});
    QCOMPARE(beyond.exit, 2);
    const CliRun nobody =
        runCli({QStringLiteral("simulate"), QStringLiteral("ceremony"), QStringLiteral("S99")});
    QCOMPARE(nobody.exit, 2);
    QVERIFY(nobody.err.contains(QStringLiteral("S24")));
}

void TestSimulateCli::findsWhatHasToBeMissing()
{
    const QJsonArray sets = cookie({QStringLiteral("--cutsets"), QStringLiteral("2")})
                                .value(QLatin1String("cut_sets"))
                                .toArray();
    QCOMPARE(sets,
             QJsonArray{QJsonValue(QJsonArray{QStringLiteral("1-5"), QStringLiteral("2-4")})});
}

/// S27 is declared to turn on 1-5 and 2-4, which only together let it through: in sets of one item
/// neither is decisive. Where both are missing already it gets through as it is.
void TestSimulateCli::holdsCutSetsAgainstWhatIsDeclared()
{
    const QJsonArray declared{QStringLiteral("1-5"), QStringLiteral("2-4")};
    const auto decisive = [](const QStringList& options) {
        return cookie(options).value(QLatin1String("decisive"));
    };
    const QJsonObject pairs =
        decisive({QStringLiteral("--cutsets"), QStringLiteral("2")}).toObject();
    QCOMPARE(pairs.value(QLatin1String("both")).toArray(), declared);
    QCOMPARE(pairs.value(QLatin1String("declared_only")).toArray(), QJsonArray());
    QCOMPARE(pairs.value(QLatin1String("computed_only")).toArray(), QJsonArray());
    const QJsonObject single =
        decisive({QStringLiteral("--cutsets"), QStringLiteral("1")}).toObject();
    QCOMPARE(single.value(QLatin1String("declared_only")).toArray(), declared);
    const auto without = [&](const QString& items) {
        return decisive(
            {QStringLiteral("--cutsets"), QStringLiteral("1"), QStringLiteral("--without"), items});
    };
    QVERIFY(without(QStringLiteral("1-5,2-4")).isNull());
    const QJsonObject rest = without(QStringLiteral("1-5")).toObject();
    QCOMPARE(rest.value(QLatin1String("both")).toArray(), QJsonArray{QStringLiteral("2-4")});
    QCOMPARE(rest.value(QLatin1String("declared_only")).toArray(), QJsonArray());
    const CliRun table = runCli({QStringLiteral("simulate"),
                                 QStringLiteral("--scenario"),
                                 QStringLiteral("S27"),
                                 QStringLiteral("--cutsets"),
                                 QStringLiteral("1")});
    QVERIFY(QString::fromUtf8(table.out).contains(QStringLiteral("−1-5 −2-4")));
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
