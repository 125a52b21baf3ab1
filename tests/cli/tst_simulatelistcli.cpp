// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

class TestSimulateListCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    static QByteArray file(const QString& id)
    {
        return shippedScenarioFiles()(u"scenarios/"_s + id + u".json"_s).value_or(QByteArray());
    }

private Q_SLOTS:

    void listsEveryScenario()
    {
        const CliRun run = runCli({u"simulate"_s, u"list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json()[u"sha256"_s].toString().size(), 64);
        const QJsonArray scenarios = run.json()[u"scenarios"_s].toArray();
        QCOMPARE(scenarios.size(), 52);
        for (qsizetype i = 0; i < scenarios.size(); ++i) {
            QCOMPARE(scenarios[i][u"id"_s].toString(), u"S%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
        }
        const QJsonValue theft = scenarios[26];
        QCOMPARE(theft[u"name"_s][u"en"_s].toString(), u"Stolen session cookie"_s);
        QCOMPARE(theft[u"kind"_s].toString(), u"attack"_s);
        QCOMPARE(theft[u"decisive"_s].toArray(), (QJsonArray{u"1-5"_s, u"2-4"_s}));
        QCOMPARE(theft[u"source"_s][u"attack_techniques"_s].toArray(), QJsonArray{u"T1539"_s});
        QVERIFY(scenarios[0][u"source"_s][u"sp800_207_threat"_s].isNull());
        QCOMPARE(scenarios[38][u"kind"_s].toString(), u"availability"_s);
    }

    void listsInBothLanguagesAndAsCsv()
    {
        const CliRun zh = runCli({u"simulate"_s, u"list"_s});
        QCOMPARE(zh.exit, 0);
        for (const QString& word :
             {u"工作階段 Cookie 遭竊"_s, u"決定性項目"_s, u"攻擊"_s, u"正常使用"_s}) {
            QVERIFY2(QString::fromUtf8(zh.out).contains(word), qPrintable(word));
        }
        const CliRun csv =
            runCli({u"simulate"_s, u"list"_s, u"--lang"_s, u"en"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.out.count('\n'), 53);
        QVERIFY(QString::fromUtf8(csv.out).contains(u"S02,Stolen password,attack,1-1,"_s));
        QVERIFY(QString::fromUtf8(csv.out).contains(u"NIST SP 1800-35 B-3; NIST SP 800-207 5.3"_s));
    }

    void checksAScenarioOfOnesOwn()
    {
        const QByteArray own = file(u"S38"_s).replace("\"id\": \"S38\"", "\"id\": \"bank-7\"");
        const QString good = write(u"good.json"_s, own);
        const CliRun held = runCli({u"simulate"_s, u"check"_s, good, u"--format"_s, u"json"_s});
        QVERIFY2(held.exit == 0, held.out.constData());
        QCOMPARE(held.json()[u"ok"_s].toBool(), true);
        QCOMPARE(held.json()[u"scenario"_s][u"id"_s].toString(), u"bank-7"_s);
    }

    void saysWhereTheFaultIs()
    {
        const QByteArray wrong = file(u"S38"_s).replace("\"PT25M\"", "\"PT2M\"");
        const QString bad = write(u"bad.json"_s, wrong);
        const CliRun broken = runCli({u"simulate"_s, u"check"_s, bad, u"--format"_s, u"json"_s});
        QCOMPARE(broken.exit, 1);
        QCOMPARE(broken.json()[u"ok"_s].toBool(true), false);
        const QJsonObject fault = broken.json()[u"fault"_s].toObject();
        const int line = 1 + static_cast<int>(wrong.left(wrong.indexOf("\"PT2M\"")).count('\n'));
        QCOMPARE(fault[u"file"_s].toString(), bad);
        QCOMPARE(fault[u"line"_s].toInt(), line);
        QCOMPARE(fault[u"path"_s].toString(), u"/timeline/5/at"_s);
        QVERIFY(fault[u"reason"_s].toString().contains(u"PT2M"_s));
        const CliRun table = runCli({u"simulate"_s, u"check"_s, bad});
        QCOMPARE(table.exit, 1);
        QVERIFY(QString::fromUtf8(table.out).contains(u"bad.json:%1"_s.arg(line)));
    }

    void refusals()
    {
        QCOMPARE(runCli({u"simulate"_s, u"check"_s, m_dir.filePath(u"lost.json"_s)}).exit, 4);
        QCOMPARE(runCli({u"simulate"_s, u"check"_s}).exit, 2);
        QCOMPARE(runCli({u"simulate"_s, u"list"_s, u"more"_s}).exit, 2);
        QCOMPARE(runCli({u"simulate"_s, u"list"_s, u"--format"_s, u"xml"_s}).exit, 2);
        QCOMPARE(runCli({u"simulate"_s, u"check"_s, write(u"text.json"_s, "hello")}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestSimulateListCli)
#include "tst_simulatelistcli.moc"
