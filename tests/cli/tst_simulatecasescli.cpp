// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

class TestSimulateCasesCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    CliRun decide(const QByteArray& csv, const QStringList& more = {}) const
    {
        QFile file(m_dir.filePath(u"cases.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
            return {};
        }
        file.close();
        return runCli(QStringList{u"simulate"_s,
                                  u"cases"_s,
                                  file.fileName(),
                                  u"--format"_s,
                                  u"json"_s,
                                  u"--lang"_s,
                                  u"en"_s} +
                      more);
    }

private Q_SLOTS:
    void decidesRowByRow_data();
    void decidesRowByRow();
    void itemsSwitchRules();
    void differencesAreTold();
    void faultsAreTold_data();
    void faultsAreTold();
};

/// Rules of the shipped policy, one a row: what is asked, where, what is wrong, what follows.
void TestSimulateCasesCli::decidesRowByRow_data()
{
    QTest::addColumn<QByteArray>("heads");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<bool>("served");
    const auto row = [](const char* heads, const char* cells, bool served) {
        QTest::newRow(cells) << QByteArray(heads) << QByteArray(cells) << served;
    };
    row("resource", "mail", true);
    row("resource,user,device,place,health,session,time",
        "mail,staff,managed,TW,ABCD,live,2026-07-14T10:00",
        true);
    row("resource,user", "mail,left", false);
    row("resource,session", "mail,none", false);
    row("resource,session", "mail,", false);        // nobody knows
    row("resource,health", "reporting,0.7", false); // the least is 0.8
    row("resource,health", "reporting,0.8", true);
    row("resource,health", "reporting,1", true);
    row("resource,health", "reporting,ABD", true);  // 4 + 3 + 1
    row("resource,health", "reporting,ACD", false); // 4 + 2 + 1
    row("resource,health", "reporting,stale", false);
    row("resource,place", "network-management,FR", false);
    row("resource,action,device", "document,sign_in,unmanaged", false);
    row("resource,action,device", "mail,sign_in,unmanaged", true); // open to any device
    row("resource,data.rows", "reporting,999", true);
    row("resource,data.rows", "reporting,1001", false);
    row("resource,session.idle_minutes", "network-management,15", true);
    row("resource,session.idle_minutes", "network-management,16", false);
}

void TestSimulateCasesCli::decidesRowByRow()
{
    QFETCH(QByteArray, heads);
    QFETCH(QByteArray, cells);
    QFETCH(bool, served);
    const CliRun run = decide(heads + '\n' + cells + '\n');
    QVERIFY2(run.exit == 0, run.out.constData());
    const QJsonObject row = run.json()[u"rows"_s][0].toObject();
    QVERIFY2((row[u"verdict"_s].toString() == u"ALLOW") == served, run.out.constData());
    QCOMPARE(row[u"rule"_s].isNull(), served);
}

void TestSimulateCasesCli::itemsSwitchRules()
{
    const QByteArray csv = "resource,health\nreporting,0.6\n";
    QVERIFY(decide(csv).json()[u"rows"_s][0][u"verdict"_s] != u"ALLOW"_s);
    const CliRun none = decide(csv, {u"--items"_s, u"none"_s});
    QCOMPARE(none.json()[u"rows"_s][0][u"verdict"_s].toString(), u"ALLOW"_s);
    QCOMPARE(none.json()[u"items"_s].toArray().size(), 0);
    const CliRun without = decide(csv, {u"--without"_s, u"2-2,2-4"_s});
    QCOMPARE(without.json()[u"rows"_s][0][u"verdict"_s].toString(), u"ALLOW"_s);
    QCOMPARE(without.json()[u"items"_s].toArray().size(), 34);
    QCOMPARE(decide(csv, {u"--without"_s, u"9-9"_s}).exit, 2);
    QCOMPARE(decide(csv, {u"--algorithm"_s, u"luck"_s}).exit, 2);
    QCOMPARE(decide(csv, {u"--algorithm"_s, u"score"_s}).exit, 0);
}

void TestSimulateCasesCli::differencesAreTold()
{
    const QByteArray heads = "case,resource,session,expected\n";
    const CliRun same = decide(heads + "a,mail,live,ALLOW\nb,mail,,\n");
    QCOMPARE(same.exit, 0);
    QCOMPARE(same.json()[u"compared"_s].toInt(), 1);
    QCOMPARE(same.json()[u"agreeing"_s].toInt(), 1);
    QVERIFY(same.json()[u"rows"_s][1][u"agrees"_s].isNull());
    const CliRun other = decide(heads + "a,mail,none,ALLOW\nb,mail,live,ALLOW+ALERT\n");
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.json()[u"agreeing"_s].toInt(), 0);
    QVERIFY(other.err.contains(u"0 of 2"_s));
}

void TestSimulateCasesCli::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* csv, int line, const char* column) {
        QTest::newRow(csv) << QByteArray(csv) << line << QString::fromLatin1(column);
    };
    row("resource,mood\nmail,good\n", 1, "mood");
    row("resource,resource\nmail,mail\n", 1, "resource");
    row("user\nstaff\n", 1, "resource");
    row("resource\nmail\nmale\n", 3, "resource");
    row("resource,user\nmail,king\n", 2, "user");
    row("resource,health\nmail,7\n", 2, "health");
    row("resource,place\nmail,Taiwan\n", 2, "place");
    row("resource,time\nmail,noon\n", 2, "time");
    row("resource,action\nmail,look\n", 2, "action");
    row("resource,operation\nmail,look\n", 2, "operation");
    row("resource,identity.user_verified\nmail,1\n", 2, "identity.user_verified");
    row("resource,data.rows\nmail,-1\n", 2, "data.rows");
    row("resource,expected\nmail,NO\n", 2, "expected");
}

void TestSimulateCasesCli::faultsAreTold()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(QString, column);
    const CliRun run = decide(csv);
    QCOMPARE(run.exit, 3);
    const QJsonObject fault = run.json()[u"faults"_s][0].toObject();
    QCOMPARE(fault[u"line"_s].toInt(), line);
    QCOMPARE(fault[u"column"_s].toString(), column);
    QVERIFY(!fault[u"message"_s].toString().isEmpty());
}

QTEST_APPLESS_MAIN(TestSimulateCasesCli)
#include "tst_simulatecasescli.moc"
