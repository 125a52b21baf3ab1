// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString freshName() { return m_dir.filePath(QStringLiteral("f%1.zta").arg(++m_count)); }

    QString freshFile()
    {
        const QString path = freshName();
        const CliRun run = runCli({u"new"_s, path, u"--name"_s, u"測試評估"_s});
        if (run.exit != 0) {
            qFatal("new: %s", qPrintable(run.err));
        }
        return path;
    }

    QString writeFile(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// One system that both instruments would choose: applicable in D1, HR1, LI1.
    void addChosen(const QString& path, const QString& code)
    {
        QCOMPARE(runCli({u"add"_s, path, code, u"甲系統"_s}).exit, 0);
        const CliRun set = runCli({u"set"_s,
                                   path,
                                   code,
                                   u"--field"_s,
                                   u"staff_access_from_outside=yes"_s,
                                   u"--field"_s,
                                   u"HR1=yes"_s,
                                   u"--field"_s,
                                   u"LI1=yes"_s});
        QVERIFY2(set.exit == 0, qPrintable(set.err));
    }

private Q_SLOTS:

    void helpEverywhere()
    {
        QCOMPARE(runCli({u"--help"_s}).exit, 0);
        QCOMPARE(runCli({}).exit, 2);
        for (const auto& command : allCommands()) {
            const QStringList words = command->name().split(QLatin1Char(' '));
            const CliRun run = runCli(words + QStringList{u"--help"_s});
            QCOMPARE(run.exit, 0);
            QVERIFY2(run.out.startsWith("ztctl " + command->name().toUtf8()), run.out.constData());
        }
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(runCli({u"nonsense"_s}).exit, 2);
        QCOMPARE(runCli({u"select"_s}).exit, 2);
        QCOMPARE(runCli({u"new"_s, freshName()}).exit, 2);
        QCOMPARE(runCli({u"select"_s, freshFile(), u"--format"_s, u"xml"_s}).exit, 2);
        QCOMPARE(runCli({u"select"_s, freshFile(), u"--risk-cutoff"_s, u"13.123"_s}).exit, 2);
        QCOMPARE(runCli({u"select"_s, freshFile(), u"--weight"_s, u"RF9=100"_s}).exit, 2);
        QCOMPARE(runCli({u"select"_s, freshFile(), u"--lang"_s, u"fr"_s}).exit, 2);
    }

    void fileTroubleIsFour()
    {
        QCOMPARE(runCli({u"select"_s, m_dir.filePath(u"none.zta"_s)}).exit, 4);
        QCOMPARE(runCli({u"select"_s, writeFile(u"junk.zta"_s, "not a database")}).exit, 4);
        const QString path = freshFile();
        QCOMPARE(runCli({u"new"_s, path, u"--name"_s, u"x"_s}).exit, 4);
        QCOMPARE(runCli({u"new"_s, u"/nonexistent/dir/x.zta"_s, u"--name"_s, u"x"_s}).exit, 4);
    }

    void emptyAssessmentSelectsNothing()
    {
        const CliRun run = runCli({u"select"_s, freshFile(), u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json.value(u"systems"_s).toInt(-1), 0);
        QCOMPARE(json.value(u"not_assessed"_s).toInt(-1), 0);
        QCOMPARE(json.value(u"domains"_s).toArray().size(), 6);
        QCOMPARE(json.value(u"ranking"_s).toArray().size(), 0);
        QCOMPARE(json.value(u"trail_head"_s).toString().size(), 64);
        QVERIFY(json.value(u"methodology"_s).toObject().value(u"risk_cutoff"_s).isNull());
    }

    void aSystemFromNothingToChosen()
    {
        const QString path = freshFile();
        QCOMPARE(runCli({u"add"_s, path, u"S1"_s, u"甲系統"_s}).exit, 0);
        QJsonObject json = runCli({u"select"_s, path, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"not_assessed"_s).toInt(), 1);

        addChosen(path, u"S2"_s);
        json = runCli({u"select"_s, path, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"systems"_s).toInt(), 2);
        QCOMPARE(json.value(u"not_assessed"_s).toInt(), 1);
        const QJsonArray ranking = json.value(u"ranking"_s).toArray();
        QCOMPARE(ranking.size(), 1);
        const QJsonObject first = ranking.at(0).toObject();
        QCOMPARE(first.value(u"rank"_s).toInt(), 1);
        QCOMPARE(first.value(u"code"_s).toString(), u"S2"_s);
        QCOMPARE(first.value(u"high_risk"_s).toArray(), QJsonArray{u"HR1"_s});
        QCOMPARE(first.value(u"low_impact"_s).toArray(), QJsonArray{u"LI1"_s});
        QVERIFY(first.value(u"domains"_s).toArray().contains(u"D1"_s));
        QVERIFY(first.value(u"risk_total"_s).isNull());
        const QJsonObject remote = json.value(u"domains"_s).toArray().at(0).toObject();
        QCOMPARE(remote.value(u"id"_s).toString(), u"D1"_s);
        QCOMPARE(remote.value(u"selected"_s).toArray(), QJsonArray{u"S2"_s});
    }

    void badInputIsThreeAndChangesNothing()
    {
        const QString path = freshFile();
        addChosen(path, u"S1"_s);
        const QByteArray before = bytesOf(path);
        QCOMPARE(runCli({u"add"_s, path, u"S1"_s, u"again"_s}).exit, 3);
        QCOMPARE(runCli({u"set"_s, path, u"S9"_s, u"--field"_s, u"RF1=3"_s}).exit, 3);
        QCOMPARE(runCli({u"set"_s, path, u"S1"_s, u"--field"_s, u"RF1=4"_s}).exit, 3);
        QCOMPARE(runCli({u"set"_s, path, u"S1"_s, u"--field"_s, u"HR1=maybe"_s}).exit, 3);
        QCOMPARE(runCli({u"set"_s, path, u"S1"_s, u"--field"_s, u"nothing=1"_s}).exit, 3);
        QCOMPARE(runCli({u"method"_s, path, u"--instrument"_s, u"both"_s}).exit, 3);
        QCOMPARE(bytesOf(path), before);
    }

    void methodologyNeedsAReasonAndIsRecorded()
    {
        const QString path = freshFile();
        const CliRun set = runCli({u"method"_s,
                                   path,
                                   u"--instrument"_s,
                                   u"both"_s,
                                   u"--risk-cutoff"_s,
                                   u"13"_s,
                                   u"--impact-cutoff"_s,
                                   u"8.5"_s,
                                   u"--reason"_s,
                                   u"董事會決議"_s});
        QVERIFY2(set.exit == 0, qPrintable(set.err));
        const QJsonObject method = runCli({u"method"_s, path}).json();
        QCOMPARE(method.value(u"instrument"_s).toString(), u"both"_s);
        QCOMPARE(method.value(u"risk_cutoff"_s).toDouble(), 13.0);
        QCOMPARE(method.value(u"impact_cutoff"_s).toDouble(), 8.5);
        QCOMPARE(method.value(u"reason"_s).toString(), u"董事會決議"_s);
    }

    void whatIfIsNotRecorded()
    {
        const QString path = freshFile();
        addChosen(path, u"S1"_s);
        const QByteArray before = bytesOf(path);
        const CliRun run = runCli({u"select"_s,
                                   path,
                                   u"--format"_s,
                                   u"json"_s,
                                   u"--instrument"_s,
                                   u"totals"_s,
                                   u"--risk-cutoff"_s,
                                   u"6"_s,
                                   u"--impact-cutoff"_s,
                                   u"15"_s});
        QCOMPARE(run.exit, 0);
        // Whatever the missing scores are, 6 <= risk and impact <= 15 hold.
        QCOMPARE(run.json().value(u"ranking"_s).toArray().size(), 1);
        QCOMPARE(bytesOf(path), before);
    }

    void undoTakesBackAndTheTrailKeepsBoth()
    {
        const QString path = freshFile();
        addChosen(path, u"S1"_s);
        QCOMPARE(runCli({u"undo"_s, path, u"--to"_s, u"1"_s}).exit, 0);
        QCOMPARE(runCli({u"select"_s, path, u"--format"_s, u"json"_s})
                     .json()
                     .value(u"systems"_s)
                     .toInt(-1),
                 0);
        const QJsonArray entries = runCli({u"trail"_s, path, u"--format"_s, u"json"_s})
                                       .json()
                                       .value(u"entries"_s)
                                       .toArray();
        QCOMPARE(entries.size(), 4);
        for (qsizetype i = 1; i < entries.size(); ++i) {
            QCOMPARE(entries.at(i).toObject().value(u"previous_hash"_s),
                     entries.at(i - 1).toObject().value(u"hash"_s));
        }
        const CliRun verified = runCli({u"verify"_s, path, u"--format"_s, u"json"_s});
        QCOMPARE(verified.exit, 0);
        QVERIFY(verified.json().value(u"ok"_s).toBool());
    }

    void importRefusesWholeOrTakesTheGoodRows()
    {
        const QString path = freshFile();
        const QString sheet = writeFile(u"inventory.csv"_s,
                                        "系統編號,系統名稱,權責單位,RTO,資源所在地\n"
                                        "S1,甲系統,資訊處,8小時,3\n"
                                        "S2,乙系統,資訊處,約半天,2\n"
                                        "S3,丙系統,資訊處,0.5天,4\n");
        const QByteArray before = bytesOf(path);
        const CliRun refused = runCli({u"import"_s, path, sheet, u"--format"_s, u"json"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(bytesOf(path), before);
        const QJsonArray faults = refused.json().value(u"faults"_s).toArray();
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.at(0).toObject().value(u"cell"_s).toString(), u"D3"_s);
        QCOMPARE(faults.at(1).toObject().value(u"cell"_s).toString(), u"E4"_s);

        const QString rejects = m_dir.filePath(u"rejects.csv"_s);
        const CliRun partly =
            runCli({u"import"_s, path, sheet, u"--valid-rows-only"_s, u"--rejects"_s, rejects});
        QVERIFY2(partly.exit == 0, qPrintable(partly.err));
        QCOMPARE(runCli({u"systems"_s, path, u"--format"_s, u"json"_s})
                     .json()
                     .value(u"systems"_s)
                     .toArray()
                     .size(),
                 1);
        const QString rejected = QString::fromUtf8(bytesOf(rejects));
        QVERIFY(rejected.contains(u"乙系統"_s));
        QVERIFY(rejected.contains(u"丙系統"_s));
        QVERIFY(!rejected.contains(u"甲系統"_s));
    }

    void whatIsReadIsNeverOverwritten()
    {
        const QString path = freshFile();
        const QString sheet = writeFile(u"own.csv"_s, "code,name,RTO\nS1,One,eight\nS2,Two,8\n");
        const QString map = writeFile(u"own-map.json"_s, "{}");
        const QString link = m_dir.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(path, link));
        for (const QString& target : {path, sheet, map, link}) {
            const QByteArray before = bytesOf(path) + bytesOf(sheet) + bytesOf(map);
            const CliRun run = runCli({u"import"_s,
                                       path,
                                       sheet,
                                       u"--map"_s,
                                       map,
                                       u"--valid-rows-only"_s,
                                       u"--rejects"_s,
                                       target});
            QCOMPARE(run.exit, 2);
            QCOMPARE(bytesOf(path) + bytesOf(sheet) + bytesOf(map), before);
        }
        const QString named = m_dir.filePath(u"named.xlsx"_s);
        QVERIFY(QFile::copy(path, named));
        const QByteArray before = bytesOf(named);
        QCOMPARE(runCli({u"report"_s, named, u"-o"_s, named}).exit, 2);
        QCOMPARE(bytesOf(named), before);
    }

    void aMapNamesHeadsNobodyKnows()
    {
        const QString path = freshFile();
        const QString sheet = writeFile(u"odd.csv"_s, "list,,\nalpha,beta,gamma\nS1,One,far\n");
        const QString map = writeFile(
            u"odd.json"_s,
            R"({"columns": {"alpha": "code", "beta": "name", "C": "staff_access_from_outside"},
                "words": {"staff_access_from_outside": {"far": "yes"}}})");
        QCOMPARE(runCli({u"import"_s, path, sheet}).exit, 3);
        const CliRun run =
            runCli({u"import"_s, path, sheet, u"--map"_s, map, u"--format"_s, u"json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"header_row"_s).toInt(), 2);
        QCOMPARE(run.json().value(u"added"_s).toInt(), 1);
    }

    void dryRunChangesNothing()
    {
        const QString path = freshFile();
        const QString sheet = writeFile(u"dry.csv"_s, "code,name\nS1,One\n");
        const QByteArray before = bytesOf(path);
        const CliRun run =
            runCli({u"import"_s, path, sheet, u"--dry-run"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json().value(u"added"_s).toInt(), 1);
        QVERIFY(!run.json().value(u"imported"_s).toBool());
        QCOMPARE(bytesOf(path), before);
    }

    void dryRunShowsWhatWouldChange()
    {
        const QString path = freshFile();
        addChosen(path, u"S1"_s);
        const QString sheet =
            writeFile(u"change.csv"_s, "code,name,RTO,HR1\nS1,乙系統,0.5天,否\nS2,New,8,Y\n");
        const CliRun json =
            runCli({u"import"_s, path, sheet, u"--dry-run"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.exit, 0);
        const QJsonArray updates = json.json().value(u"updates"_s).toArray();
        QCOMPARE(updates.size(), 1);
        QCOMPARE(updates.at(0).toObject().value(u"code"_s).toString(), u"S1"_s);
        const QJsonObject name{
            {u"field"_s, u"name"_s}, {u"from"_s, u"甲系統"_s}, {u"to"_s, u"乙系統"_s}};
        const QJsonObject rto{
            {u"field"_s, u"rto_minutes"_s}, {u"from"_s, QJsonValue()}, {u"to"_s, 720}};
        const QJsonObject hr1{{u"field"_s, u"HR1"_s}, {u"from"_s, u"yes"_s}, {u"to"_s, u"no"_s}};
        QCOMPARE(updates.at(0).toObject().value(u"changes"_s).toArray(),
                 QJsonArray({name, rto, hr1}));
        const CliRun table =
            runCli({u"import"_s, path, sheet, u"--dry-run"_s, u"--lang"_s, u"en"_s});
        const QString out = QString::fromUtf8(table.out);
        QVERIFY2(out.contains(QRegularExpression(u"2 +S1 +Name +甲系統 +乙系統"_s)), table.out);
        QCOMPARE(out.count(u'\n'), 4);
    }

    void whatSystemsPrintsIsImportedAsItWas()
    {
        const QString path = freshFile();
        addChosen(path, u"=S1"_s);
        const CliRun set = runCli({u"set"_s,
                                   path,
                                   u"=S1"_s,
                                   u"--field"_s,
                                   u"description=-1, \"甲\""_s,
                                   u"--field"_s,
                                   u"rto_minutes=510"_s,
                                   u"--field"_s,
                                   u"cloud_service_in_use=yes"_s,
                                   u"--field"_s,
                                   u"cloud_model=saas"_s,
                                   u"--field"_s,
                                   u"RF1=3"_s,
                                   u"--reason"_s,
                                   u"+訪談"_s});
        QVERIFY2(set.exit == 0, qPrintable(set.err));
        QCOMPARE(runCli({u"add"_s, path, u"S2"_s, u"空白"_s}).exit, 0);
        const auto systemsOf = [](const QString& file) {
            QJsonArray systems = runCli({u"systems"_s, file, u"--format"_s, u"json"_s})
                                     .json()
                                     .value(u"systems"_s)
                                     .toArray();
            for (auto system : systems) {
                QJsonObject object = system.toObject();
                object.remove(u"id"_s);
                system = object;
            }
            return systems;
        };
        for (const QString& language : {u"zh_TW"_s, u"en"_s}) {
            const CliRun csv =
                runCli({u"systems"_s, path, u"--format"_s, u"csv"_s, u"--lang"_s, language});
            const QString copy = freshFile();
            const CliRun imported = runCli({u"import"_s, copy, writeFile(u"again.csv"_s, csv.out)});
            QVERIFY2(imported.exit == 0,
                     qPrintable(imported.err + QString::fromUtf8(imported.out)));
            QCOMPARE(systemsOf(copy), systemsOf(path));
        }
    }

    void explainSaysWhy()
    {
        const QString path = freshFile();
        addChosen(path, u"S1"_s);
        const QJsonObject json =
            runCli({u"explain"_s, path, u"S1"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"class"_s).toString(), u"selected"_s);
        QVERIFY(!json.value(u"lines"_s).toArray().isEmpty());
        QVERIFY(!json.value(u"flips"_s).toArray().isEmpty());
        QCOMPARE(runCli({u"explain"_s, path, u"none"_s}).exit, 3);
    }

    void bothLanguagesSpeak()
    {
        const QString none = m_dir.filePath(u"none.zta"_s);
        const QString zh = runCli({u"select"_s, none}).err;
        const QString en = runCli({u"select"_s, none, u"--lang"_s, u"en"_s}).err;
        QVERIFY2(zh.contains(u"檔"_s), qPrintable(zh));
        QVERIFY2(en.contains(u"There is no file"_s), qPrintable(en));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
