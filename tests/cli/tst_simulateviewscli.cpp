// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QStringList& words)
{
    return runCli(words + QStringList{u"--format"_s, u"json"_s}).json();
}

/// Which attacks are stopped when these items are missing, by the plain simulation.
QStringList stoppedWithout(const QString& items)
{
    static QMap<QString, QStringList> known;
    if (known.contains(items)) {
        return known.value(items);
    }
    QStringList stopped;
    const QJsonObject json = jsonOf({u"simulate"_s, u"--without"_s, items});
    for (const QJsonValue one : json[u"scenarios"_s].toArray()) {
        if (one[u"outcome"_s] == u"blocked"_s) {
            stopped.append(one[u"id"_s].toString());
        }
    }
    known.insert(items, stopped);
    return stopped;
}

QString outcomeWithout(const QString& items, const QString& scenario)
{
    return jsonOf({u"simulate"_s,
                   u"--without"_s,
                   items,
                   u"--scenario"_s,
                   scenario})[u"scenarios"_s][0][u"outcome"_s]
        .toString();
}

QStringList texts(const QJsonValue& list)
{
    return list.toVariant().toStringList();
}

} // namespace

/// What an assessment's items are worth and a bank's day, held against the plain simulation and
/// numbers worked out by hand.
class TestSimulateViewsCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    /// One system with every item implemented but those.
    QString firmWithout(const QStringList& missing) const
    {
        const QString path = m_dir.filePath(missing.join(u'_') + u".zta"_s);
        if (QFile::exists(path)) {
            return path;
        }
        QByteArray list("scope,item,status\n");
        for (const QString& item : shippedGatewayPolicy()->items) {
            list += "A," + item.toLatin1() +
                    (missing.contains(item) ? ",not_implemented\n" : ",implemented\n");
        }
        QFile file(m_dir.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size()) {
            return {};
        }
        file.close();
        for (const QStringList& words :
             {QStringList{u"new"_s, path, u"--name"_s, u"測試"_s},
              QStringList{u"add"_s, path, u"A"_s, u"系統"_s},
              QStringList{u"maturity"_s, u"set"_s, path, u"--from"_s, file.fileName()}}) {
            const CliRun run = runCli(words);
            if (run.exit != 0) {
                qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
            }
        }
        return path;
    }

private Q_SLOTS:
    void investsWhereTheSimulationSaysSo();
    void investsWithinABudget();
    void claimsRestOnWhatIsMissing();
    void claimsStopWhatTheSimulationSays();
    void loadOfAQuietDay();
    void loadOfAFlood();
    void showsTables();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void repeatsNothingWhereNothingWasSealed();
};

/// Two items are missing: the curve has what each of them and both together stop.
void TestSimulateViewsCli::investsWhereTheSimulationSaysSo()
{
    const qsizetype none = stoppedWithout(u"1-7,2-1"_s).size();
    const qsizetype first = stoppedWithout(u"2-1"_s).size(); // with 1-7
    const qsizetype second = stoppedWithout(u"1-7"_s).size();
    const qsizetype both = stoppedWithout({}).size();
    QVERIFY(none < std::max(first, second) && std::max(first, second) < both);
    const QJsonObject json = jsonOf({u"simulate"_s,
                                     u"invest"_s,
                                     firmWithout({u"1-7"_s, u"2-1"_s}),
                                     u"--scope"_s,
                                     u"A"_s,
                                     u"--by"_s,
                                     u"items"_s});
    QCOMPARE(json[u"unit"_s].toString(), u"items"_s);
    QCOMPARE(json[u"today"_s][u"blocked"_s].toInt(), none);
    QCOMPARE(json[u"proven"_s].toBool(), true);
    QMap<int, qsizetype> curve;
    for (const QJsonValue point : json[u"curve"_s].toArray()) {
        curve.insert(point[u"cost"_s].toInt(), point[u"stopped"_s].toInt());
    }
    QCOMPARE(curve, (QMap<int, qsizetype>{{0, none}, {1, std::max(first, second)}, {2, both}}));
    QStringList items;
    for (const QJsonValue option : json[u"options"_s].toArray()) {
        items += texts(option[u"items"_s]);
        QCOMPARE(option[u"cost"_s].toInt(), 1);
    }
    items.sort();
    QCOMPARE(items, (QStringList{u"1-7"_s, u"2-1"_s}));
}

void TestSimulateViewsCli::investsWithinABudget()
{
    const QString firm = firmWithout({u"1-7"_s, u"2-1"_s});
    const auto chosen = [&](const QString& budget) {
        return jsonOf({u"simulate"_s,
                       u"invest"_s,
                       firm,
                       u"--scope"_s,
                       u"A"_s,
                       u"--by"_s,
                       u"items"_s,
                       u"--budget"_s,
                       budget})[u"chosen"_s]
            .toObject();
    };
    const QJsonObject one = chosen(u"1"_s);
    QCOMPARE(one[u"cost"_s].toInt(), 1);
    QCOMPARE(one[u"steps"_s].toArray().size(), 1);
    const QJsonObject all = chosen(u"none"_s);
    QCOMPARE(all[u"cost"_s].toInt(), 2);
    QStringList stops = texts(all[u"stops"_s]);
    const QStringList before = stoppedWithout(u"1-7,2-1"_s);
    QStringList gained = stoppedWithout({});
    gained.removeIf([&](const QString& id) { return before.contains(id); });
    stops.sort();
    gained.sort();
    QCOMPARE(stops, gained);
}

/// The pack: the rule of 5-1 against sharing outside (R-DATA-01) rests on 5-3.
void TestSimulateViewsCli::claimsRestOnWhatIsMissing()
{
    QCOMPARE(outcomeWithout(u"5-3"_s, u"S36"_s), u"passed"_s);
    const CliRun run = runCli({u"simulate"_s,
                               u"claims"_s,
                               firmWithout({u"5-3"_s}),
                               u"--scope"_s,
                               u"A"_s,
                               u"--format"_s,
                               u"json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"missing"_s].toObject(), (QJsonObject{{u"5-3"_s, 0}}));
    QCOMPARE(json[u"items"_s].toArray().size(), 35);
    bool found = false;
    for (const QJsonValue item : json[u"items"_s].toArray()) {
        for (const QJsonValue hollow : item[u"hollow"_s].toArray()) {
            if (item[u"item"_s] == u"5-1"_s && hollow[u"scenario"_s] == u"S36"_s) {
                found = true;
                QCOMPARE(hollow[u"outcome"_s].toString(), u"passed"_s);
                QCOMPARE(hollow[u"rests_on"_s].toArray(),
                         QJsonArray{QJsonValue(QJsonArray{u"5-3"_s})});
            }
        }
    }
    QVERIFY(found);
    int claimed = 0;
    for (const QJsonValue level : json[u"levels"_s].toArray()) {
        claimed += level[u"claimed"_s].toInt();
        QCOMPARE(level[u"shown"_s].toInt() + level[u"partly"_s].toInt() +
                     level[u"hollow"_s].toInt() + level[u"untested"_s].toInt(),
                 level[u"claimed"_s].toInt());
    }
    QCOMPARE(claimed, 35);
}

/// What an item stops gets through, in the plain simulation, as soon as the item is missing too.
void TestSimulateViewsCli::claimsStopWhatTheSimulationSays()
{
    const QStringList before = stoppedWithout(u"5-3"_s);
    const QJsonObject json =
        jsonOf({u"simulate"_s, u"claims"_s, firmWithout({u"5-3"_s}), u"--scope"_s, u"A"_s});
    const QStringList after = stoppedWithout(u"5-3,1-7"_s);
    QStringList lost = before;
    lost.removeIf([&](const QString& id) { return after.contains(id); });
    QVERIFY(!lost.isEmpty());
    for (const QJsonValue claimed : json[u"items"_s].toArray()) {
        if (claimed[u"item"_s] == u"1-7"_s) {
            QCOMPARE(texts(claimed[u"stops"_s]), lost);
        }
    }
}

/// Two people sign in twice and ask five times: nobody waits for anybody.
void TestSimulateViewsCli::loadOfAQuietDay()
{
    const QStringList command{u"simulate"_s,
                              u"load"_s,
                              u"--staff"_s,
                              u"2"_s,
                              u"--requests"_s,
                              u"5"_s,
                              u"--request-us"_s,
                              u"100"_s,
                              u"--sign-in-us"_s,
                              u"250"_s};
    const QJsonObject json = jsonOf(command);
    QCOMPARE(json[u"decisions"_s][u"requests"_s].toInt(), 10);
    QCOMPARE(json[u"decisions"_s][u"failed_ceremonies"_s].toInt(), 0);
    const QJsonObject outcome = json[u"outcome"_s].toObject();
    QCOMPARE(outcome[u"staff"_s][u"arrived"_s].toInt(), 14);
    QCOMPARE(outcome[u"staff"_s][u"served"_s].toInt(), 14);
    QCOMPARE(outcome[u"sign_in_delay"_s][u"count"_s].toInt(), 4);
    QCOMPARE(outcome[u"sign_in_delay"_s][u"most_ns"_s].toInt(), 0);
    QCOMPARE(outcome[u"delay"_s][u"count"_s].toInt(), 14);
    QCOMPARE(outcome[u"delay"_s][u"most_ns"_s].toInt(), 0);
    QCOMPARE(json[u"settings"_s][u"request_ns"_s].toInt(), 100'000);
    QCOMPARE(json[u"settings"_s][u"sign_in_ns"_s].toInt(), 250'000);
    int arrived = 0;
    for (const QJsonValue slot : json[u"quarter_hours"_s].toArray()) {
        arrived += slot[u"staff"_s][u"arrived"_s].toInt();
    }
    QCOMPARE(arrived, 14);
    QCOMPARE(jsonOf(command)[u"log_sha256"_s].toString().size(), 64);
}

/// 100 requests a second for 20 seconds from 4 addresses, at random moments: 2,000, give or take
/// five standard deviations; one a second of an address is let in.
void TestSimulateViewsCli::loadOfAFlood()
{
    const QJsonObject json = jsonOf({u"simulate"_s,
                                     u"load"_s,
                                     u"--staff"_s,
                                     u"1"_s,
                                     u"--requests"_s,
                                     u"0"_s,
                                     u"--flood"_s,
                                     u"100,20,4@11:00"_s,
                                     u"--rate-limit"_s,
                                     u"1,1"_s});
    const QJsonObject flood = json[u"outcome"_s][u"flood"_s].toObject();
    const int arrived = flood[u"arrived"_s].toInt();
    QVERIFY(arrived > 2000 - 224 && arrived < 2000 + 224);
    QCOMPARE(flood[u"served"_s].toInt() + flood[u"limited"_s].toInt() +
                 flood[u"queue_full"_s].toInt(),
             arrived);
    QVERIFY(flood[u"served"_s].toInt() <= 4 * 21); // the bucket once, then one a second
    QVERIFY(flood[u"limited"_s].toInt() >= arrived - 4 * 21);
    QCOMPARE(json[u"outcome"_s][u"staff"_s][u"limited"_s].toInt(), 0);
    QCOMPARE(json[u"quarter_hours"_s].toArray().size() > 0, true);
}

void TestSimulateViewsCli::showsTables()
{
    const QString firm = firmWithout({u"5-3"_s});
    const CliRun claims =
        runCli({u"simulate"_s, u"claims"_s, firm, u"--scope"_s, u"A"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(claims.exit, 0);
    QVERIFY2(claims.out.contains("S36"), claims.out);
    const CliRun invest = runCli({u"simulate"_s,
                                  u"invest"_s,
                                  firm,
                                  u"--scope"_s,
                                  u"A"_s,
                                  u"--by"_s,
                                  u"items"_s,
                                  u"--format"_s,
                                  u"csv"_s,
                                  u"--lang"_s,
                                  u"en"_s});
    QCOMPARE(invest.exit, 0);
    QVERIFY2(invest.out.contains("Items,Attacks stopped"), invest.out);
    const CliRun load = runCli({u"simulate"_s,
                                u"load"_s,
                                u"--staff"_s,
                                u"2"_s,
                                u"--requests"_s,
                                u"1"_s,
                                u"--lang"_s,
                                u"en"_s});
    QCOMPARE(load.exit, 0);
    QVERIFY2(load.out.contains("SHA-256 of the log"), load.out);
    QVERIFY(load.out.contains("least-queue"));
}

void TestSimulateViewsCli::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const QString firm = firmWithout({u"5-3"_s});
    const auto row = [](const QStringList& words, int exit) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << exit;
    };
    row({u"invest"_s, m_dir.filePath(u"nowhere.zta"_s)}, 4);
    row({u"invest"_s, firm, u"--by"_s, u"luck"_s}, 2);
    row({u"invest"_s, firm, u"--budget"_s, u"-1"_s}, 2);
    row({u"invest"_s, firm, u"--algorithm"_s, u"luck"_s}, 2);
    row({u"invest"_s, firm, u"--scope"_s, u"Z"_s}, 3);
    row({u"claims"_s, m_dir.filePath(u"nowhere.zta"_s)}, 4);
    row({u"claims"_s, firm, u"--context"_s, u"x"_s}, 2);
    row({u"claims"_s, firm, u"--seed"_s, u"x"_s}, 2);
    row({u"load"_s, u"--staff"_s, u"0"_s}, 2);
    row({u"load"_s, u"--staff"_s, u"100000"_s, u"--requests"_s, u"1000"_s}, 2);
    row({u"load"_s, u"--balance"_s, u"luck"_s}, 2);
    row({u"load"_s, u"--rate-limit"_s, u"0"_s}, 2);
    row({u"load"_s, u"--flood"_s, u"1"_s}, 2);
    row({u"load"_s, u"--service"_s, u"slow"_s}, 2);
}

void TestSimulateViewsCli::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const CliRun run = runCli(QStringList{u"simulate"_s} + words);
    QCOMPARE(run.exit, exit);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestSimulateViewsCli::repeatsNothingWhereNothingWasSealed()
{
    const CliRun run = runCli(
        {u"simulate"_s, u"repeat"_s, firmWithout({u"5-3"_s}), u"R-1"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.err.contains(u"simulate FILE --seal"_s), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestSimulateViewsCli)
#include "tst_simulateviewscli.moc"
