// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "model/exchange/sheetreader.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// `ztctl regulator` over a small table worked by hand: three brokers, two years, three types.
class TestRegulatorCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_brokers;
    QString m_findings;

    QString write(const QString& name, const char* text) const
    {
        QFile file(m_dir.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        return written ? file.fileName() : QString();
    }

    CliRun regulator(const QStringList& more) const
    {
        return runCli(QStringList{u"regulator"_s, m_brokers, m_findings} + more);
    }

    QJsonObject json(const QStringList& more) const
    {
        return regulator(more + QStringList{u"--format"_s, u"json"_s}).json();
    }

    static QStringList words(const QJsonValue& list)
    {
        QStringList all;
        for (const auto& value : list.toArray()) {
            all.append(value.toString());
        }
        return all;
    }

    static QJsonObject broker(const QJsonObject& result, const QString& code)
    {
        for (const auto& value : result[u"status"_s][u"brokers"_s].toArray()) {
            if (value[u"code"_s].toString() == code) {
                return value.toObject();
            }
        }
        return {};
    }

    static QJsonObject type(const QJsonObject& result, const QString& id)
    {
        for (const auto& value : result[u"trend"_s][u"types"_s].toArray()) {
            if (value[u"type"_s].toString() == id) {
                return value.toObject();
            }
        }
        return {};
    }

    static const QStringList& cuts()
    {
        static const QStringList all{u"--share-cut"_s,
                                     u"60%"_s,
                                     u"--points-cut"_s,
                                     u"15"_s,
                                     u"--rise"_s,
                                     u"5.5"_s,
                                     u"--rare"_s,
                                     u"35"_s,
                                     u"--growth"_s,
                                     u"30"_s};
        return all;
    }

    /// Every point of 2026 checked: RA-1 does not conform and costs 3 points, the others conform.
    /// Q-02 is a special project. The file's name ends as no assessment's does.
    [[nodiscard]] QString auditedFirm(const QString& institution) const
    {
        const QString file = m_dir.filePath(u"T9.dat"_s);
        QFile::remove(file);
        const auto done = [](const QStringList& words) {
            const CliRun run = runCli(words);
            if (run.exit != 0) {
                qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
            }
            return run;
        };
        done({u"new"_s, file, u"--name"_s, u"x"_s});
        done({u"profile"_s, file, u"--field"_s, u"institution="_s + institution});
        const QStringList begin{u"audit"_s,
                                u"new"_s,
                                file,
                                u"--checklist"_s,
                                u"twse-audit"_s,
                                u"--field"_s,
                                u"tier=1"_s,
                                u"--field"_s,
                                u"period_to=2026-12-31"_s};
        done(begin);
        done(begin + QStringList{u"--field"_s, u"kind=special_project"_s});
        const QStringList first{u"--audit"_s, u"Q-01"_s};
        const QJsonObject shown =
            done(QStringList{u"audit"_s, u"show"_s, file, u"--format"_s, u"json"_s} + first).json();
        QByteArray list("查核點,結果\n");
        for (const auto& point : shown[u"points"_s].toArray()) {
            const QString id = point[u"id"_s].toString();
            list += id.toUtf8() + (id == u"RA-1"_s ? ",不符合\n" : ",符合\n");
        }
        done(QStringList{u"audit"_s,
                         u"set"_s,
                         file,
                         u"--from"_s,
                         write(u"results.csv"_s, list.constData())} +
             first);
        done(QStringList{u"audit"_s,
                         u"finding"_s,
                         file,
                         u"add"_s,
                         u"--point"_s,
                         u"RA-1"_s,
                         u"--field"_s,
                         u"condition=未評鑑雲端"_s,
                         u"--field"_s,
                         u"deduction=3"_s,
                         u"--field"_s,
                         u"due=2026-12-31"_s} +
             first);
        return file;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_brokers = write(u"brokers.csv"_s,
                          "券商代碼,券商名稱,年度,分級,電子交易比重,查核缺失扣分\n"
                          "B1,甲證券,113,1,70%,10\n"
                          "B1,甲證券,114,1,72.5%,16\n"
                          "B2,乙證券,113,2,30%,9\n"
                          "B2,乙證券,114,2,31%,2.5\n"
                          "B3,丙證券,113,2,,4\n"
                          "B3,丙證券,114,2,,9.5\n");
        m_findings = write(u"findings.csv"_s,
                           "券商代碼,年度,缺失類別,缺失類型,查核點,缺失內容,扣分\n"
                           "B1,113,存取控制,盤點,ACC-2,未盤點,10\n"
                           "B2,113,存取控制,日誌,ACC-5,未檢視,9\n"
                           "B1,114,存取控制,盤點,ACC-2,離職未停用,10\n"
                           "B1,114,新興科技,容器,EMT-1,未掃描,6\n"
                           "B2,114,存取控制,盤點,ACC-2,=1+1,2.5\n");
    }

    void statusByHand()
    {
        const QJsonObject result = json(cuts());
        QCOMPARE(result[u"year"_s].toInt(), 2025);
        QCOMPARE(result[u"cut_offs"_s][u"set_by"_s].toString(), u"user"_s);
        QCOMPARE(result[u"cut_offs"_s][u"share"_s].toDouble(), 60.0);
        const QJsonValue status = result[u"status"_s];
        QCOMPARE(status[u"zones"_s][u"attention"_s].toInt(), 1);
        QCOMPARE(status[u"zones"_s][u"ordinary"_s].toInt(), 1);
        QCOMPARE(status[u"zones"_s][u"not_known"_s].toInt(), 1);
        // B1 stands in the zone; B3 rose by 5.5 exactly, although it cannot be placed.
        QCOMPARE(words(status[u"attention"_s]), (QStringList{u"B1"_s, u"B3"_s}));
        QCOMPARE(words(status[u"not_placed"_s]), QStringList{u"B3"_s});
        const QJsonObject first = broker(result, u"B1"_s);
        QCOMPARE(first[u"electronic_share"_s].toDouble(), 72.5);
        QCOMPARE(first[u"deduction_change"_s].toDouble(), 6.0);
        QCOMPARE(
            words(first[u"reasons"_s]),
            (QStringList{u"in_zone"_s, u"entered_zone"_s, u"deduction_rose"_s, u"hidden_risk"_s}));
        QCOMPARE(first[u"findings"_s].toArray().size(), 2);
        QCOMPARE(first[u"findings"_s][1][u"point"_s].toString(), u"EMT-1"_s);
        QVERIFY(broker(result, u"B3"_s)[u"electronic_share"_s].isNull());
        QVERIFY(first[u"open_findings"_s].isNull()); // a spreadsheet tells of none: not 0
        QVERIFY(first[u"name"_s].isNull());          // masked
        QCOMPARE(broker(json({u"--names"_s}), u"B1"_s)[u"name"_s].toString(), u"甲證券"_s);
    }

    void trendByHand()
    {
        const QJsonValue trend = json(cuts())[u"trend"_s];
        // 盤點 1/3 → 2/3, 容器 0/3 → 1/3, 日誌 1/3 → 0/3
        QCOMPARE(words(trend[u"rising"_s]), (QStringList{u"盤點"_s, u"容器"_s}));
        QCOMPARE(words(trend[u"falling"_s]), QStringList{u"日誌"_s});
        QCOMPARE(words(trend[u"hidden_risks"_s]), QStringList{u"容器"_s});
        const QJsonObject container = type(json(cuts()), u"容器"_s);
        QCOMPARE(container[u"by_year"_s][0][u"known"_s].toInt(), 3);
        QCOMPARE(container[u"by_year"_s][1][u"brokers"_s].toInt(), 1);
        QCOMPARE(container[u"change"_s].toDouble(), 33.33);
        QCOMPARE(container[u"first_seen"_s].toBool(), true);
        QCOMPARE(words(container[u"brokers"_s]), QStringList{u"B1"_s});
    }

    void withoutCutsNothingIsInvented()
    {
        const QJsonObject result = json({});
        QCOMPARE(result[u"status"_s][u"zones"_s][u"not_set"_s].toInt(), 3);
        QVERIFY(words(result[u"status"_s][u"attention"_s]).isEmpty());
        QVERIFY(words(result[u"trend"_s][u"hidden_risks"_s]).isEmpty());
        QVERIFY(result[u"cut_offs"_s][u"points"_s].isNull());
        const CliRun table = regulator({});
        QCOMPARE(table.exit, 0);
        QVERIFY(QString::fromUtf8(table.out).contains(u"來源未載"_s));
    }

    /// The reason is the user's and goes with the cut-offs, into what is printed and the workbook.
    void theReasonIsTold()
    {
        QVERIFY(json(cuts())[u"cut_offs"_s][u"reason"_s].isNull());
        const QStringList why = cuts() + QStringList{u"--reason"_s, u" =依抽查結果 "_s};
        QCOMPARE(json(why)[u"cut_offs"_s][u"reason"_s].toString(), u"=依抽查結果"_s);
        QVERIFY(QString::fromUtf8(regulator(why).out).contains(u"=依抽查結果"_s));
        const QString path = m_dir.filePath(u"why.xlsx"_s);
        QCOMPARE(regulator(why + QStringList{u"-o"_s, path}).exit, 0);
        JobContext job;
        const Result<Sheet> cover = readSheet(path, u"封面"_s, job);
        QVERIFY(cover.has_value());
        int told = 0;
        for (const SheetRow& row : cover->rows) {
            for (const Cell& cell : row.cells) {
                told += cell.kind == Cell::Kind::Text && cell.text == u"=依抽查結果" ? 1 : 0;
            }
        }
        QCOMPARE(told, 1);
    }

    void anotherYearAndTier()
    {
        const QJsonObject result =
            json(cuts() + QStringList{u"--year"_s, u"113"_s, u"--tier"_s, u"2"_s});
        QCOMPARE(result[u"year"_s].toInt(), 2024);
        QCOMPARE(result[u"status"_s][u"brokers"_s].toArray().size(), 2);
        QCOMPARE(type(result, u"日誌"_s)[u"by_year"_s][0][u"known"_s].toInt(), 2);
        const CliRun none = regulator({u"--year"_s, u"100"_s});
        QCOMPARE(none.exit, 2);
        QVERIFY(none.err.contains(u"113"_s) && none.err.contains(u"114"_s));
    }

    /// B4 has figures of 113 alone and B5 a row of 114 without any: they are named, and counted
    /// nowhere.
    void whoHasNoFiguresIsTold()
    {
        const QString more = write(u"more.csv"_s,
                                   "券商代碼,券商名稱,年度,分級,電子交易比重,查核缺失扣分\n"
                                   "B4,丁證券,113,2,90%,30\n"
                                   "B5,戊證券,114,3,,\n");
        const QStringList files{u"regulator"_s, m_brokers, m_findings, more};
        const QJsonObject last =
            runCli(files + cuts() + QStringList{u"--format"_s, u"json"_s}).json();
        QCOMPARE(last[u"year"_s].toInt(), 2025);
        const QJsonValue firms = last[u"firms"_s];
        QCOMPARE(firms[u"with_figures"_s].toInt(), 3);
        const QJsonArray without = firms[u"without_figures"_s].toArray();
        QCOMPARE(without.size(), 2);
        QCOMPARE(without[0][u"code"_s].toString(), u"B4"_s);
        QCOMPARE(without[0][u"latest_year"_s].toInt(), 2024);
        QVERIFY(without[0][u"name"_s].isNull()); // masked unless asked for
        QCOMPARE(without[1][u"code"_s].toString(), u"B5"_s);
        QVERIFY(without[1][u"latest_year"_s].isNull());
        QCOMPARE(firms[u"by_year"_s][0][u"brokers"_s].toInt(), 4);
        QCOMPARE(firms[u"by_year"_s][1][u"brokers"_s].toInt(), 3);
        // The counts are those of the three.
        QStringList counted;
        for (const auto& one : last[u"status"_s][u"brokers"_s].toArray()) {
            counted.append(one[u"code"_s].toString());
        }
        QCOMPARE(counted, (QStringList{u"B1"_s, u"B2"_s, u"B3"_s}));
        int inZones = 0;
        const QJsonObject zones = last[u"status"_s][u"zones"_s].toObject();
        for (const auto& one : zones) {
            inZones += one.toInt();
        }
        QCOMPARE(inZones, 3);
        QVERIFY(!words(last[u"status"_s][u"not_placed"_s]).contains(u"B5"_s));
        // Its 30 points and 90 % would put B4 in the zone, were another year taken for it.
        QCOMPARE(words(last[u"status"_s][u"attention"_s]), (QStringList{u"B1"_s, u"B3"_s}));
        const QJsonObject before =
            runCli(files + cuts() + QStringList{u"--year"_s, u"113"_s, u"--format"_s, u"json"_s})
                .json();
        QCOMPARE(words(before[u"status"_s][u"attention"_s]), QStringList{u"B4"_s});
        QCOMPARE(before[u"firms"_s][u"without_figures"_s].toArray().size(), 1);

        const CliRun text = runCli(files + QStringList{u"--names"_s});
        const QString said = QString::fromUtf8(text.out);
        QVERIFY2(said.contains(u"有 114 年度數字的券商 3 家；沒有的 2 家，未列入"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"B4 丁證券（最近 113）"_s), qPrintable(said));
        QVERIFY2(said.contains(u"B5 戊證券（各年度都沒有）"_s), qPrintable(said));
        QVERIFY2(said.contains(u"113 年度 4 家、114 年度 3 家"_s), qPrintable(said));
        // Where the answer has no room for it, it stands beside.
        const CliRun csv = runCli(files + QStringList{u"--format"_s, u"csv"_s});
        QVERIFY(csv.err.contains(u"沒有的 2 家"_s));
        QVERIFY(!QString::fromUtf8(csv.out).contains(u"沒有的"_s));
        const CliRun report =
            runCli(files + QStringList{u"-o"_s, m_dir.filePath(u"absent.json"_s)});
        QCOMPARE(report.exit, 0);
        QVERIFY(report.err.contains(u"沒有的 2 家"_s));
        QVERIFY(regulator({u"--lang"_s, u"en"_s}).out.contains("all of them"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("share beyond") << QStringList{u"--share-cut"_s, u"101%"_s};
        QTest::newRow("share in words") << QStringList{u"--share-cut"_s, u"高"_s};
        QTest::newRow("points negative") << QStringList{u"--points-cut"_s, u"-1"_s};
        QTest::newRow("three decimals") << QStringList{u"--growth"_s, u"1.234"_s};
        QTest::newRow("no year") << QStringList{u"--year"_s, u"去年"_s};
        QTest::newRow("tier") << QStringList{u"--tier"_s, u"5"_s};
        QTest::newRow("no chart") << QStringList{u"--chart"_s, u"pie"_s, u"-o"_s, u"a.png"_s};
        QTest::newRow("chart nowhere") << QStringList{u"--chart"_s, u"status"_s};
        QTest::newRow("report as picture") << QStringList{u"-o"_s, u"a.png"_s};
        QTest::newRow("template with files") << QStringList{u"--template"_s, u"a.xlsx"_s};
        QTest::newRow("reason too long") << QStringList{u"--reason"_s, QString(20001, u'x')};
        QTest::newRow("today") << QStringList{u"--today"_s, u"明天"_s};
        QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s};
    }

    void wrongUse()
    {
        QFETCH(const QStringList, options);
        const CliRun run = regulator(options);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(runCli({u"regulator"_s}).exit, 2);
    }

    void anInputIsNeverWrittenOver()
    {
        const CliRun run = runCli({u"regulator"_s, m_brokers, u"-o"_s, m_brokers});
        QCOMPARE(run.exit, 2);
        QCOMPARE(regulator({}).exit, 0);
    }

    void everyFaultIsTold()
    {
        const QString bad = write(u"bad.csv"_s, "代碼,年度,比重,扣分\nB1,114,120,x\n,去年,5,1\n");
        const CliRun run = runCli({u"regulator"_s, bad, u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 3);
        QStringList cells;
        for (const auto& fault : run.json()[u"faults"_s].toArray()) {
            QCOMPARE(fault[u"file"_s].toString(), u"bad.csv"_s);
            QVERIFY(!fault[u"message"_s].toString().isEmpty());
            cells.append(fault[u"cell"_s].toString());
        }
        QCOMPARE(cells, (QStringList{u"C2"_s, u"D2"_s, u"A3"_s, u"B3"_s}));
        QCOMPARE(runCli({u"regulator"_s, m_dir.filePath(u"none.xlsx"_s)}).exit, 4);
        const QString other = write(u"other.csv"_s, "a,b\n1,2\n");
        QCOMPARE(runCli({u"regulator"_s, other}).exit, 3);
    }

    void theWorkbookHoldsIt()
    {
        const QString path = m_dir.filePath(u"out.xlsx"_s);
        const CliRun run = regulator(cuts() + QStringList{u"-o"_s, path, u"--format"_s, u"json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QMap<QString, int> rows;
        for (const auto& part : run.json()[u"parts"_s].toArray()) {
            rows.insert(part[u"title"_s].toString(), part[u"rows"_s].toInt());
        }
        QCOMPARE(rows.value(u"現況"_s), 3);
        QCOMPARE(rows.value(u"趨勢"_s), 3);
        QCOMPARE(rows.value(u"缺失"_s), 5);
        QCOMPARE(rows.value(u"各年資料"_s), 6);

        JobContext job;
        const Result<Sheet> findings = readSheet(path, u"缺失"_s, job);
        QVERIFY(findings.has_value());
        bool asText = false;
        for (const SheetRow& row : findings->rows) {
            for (const Cell& cell : row.cells) {
                asText = asText || (cell.kind == Cell::Kind::Text && cell.text == u"=1+1");
            }
        }
        QVERIFY(asText); // the auditor's words are never a formula
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("xl/charts/chart2.xml")); // both dashboards have a native chart
        QCOMPARE(regulator(cuts() + QStringList{u"-o"_s, m_dir.filePath(u"again.xlsx"_s)}).exit, 0);
        QFile again(m_dir.filePath(u"again.xlsx"_s));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
    }

    void theTemplateIsReadAgain()
    {
        for (const QString& language : {u"zh_TW"_s, u"en"_s}) {
            const QString path = m_dir.filePath(language + u".xlsx"_s);
            QCOMPARE(runCli({u"regulator"_s, u"--template"_s, path, u"--lang"_s, language}).exit,
                     0);
            const CliRun empty = runCli({u"regulator"_s, path, u"--format"_s, u"json"_s});
            QCOMPARE(empty.exit, 3);
            const QJsonArray faults = empty.json()[u"faults"_s].toArray();
            QCOMPARE(faults.size(), 1); // nothing but that no broker is in it
            QVERIFY(faults[0][u"cell"_s].toString().isEmpty());
            QVERIFY(empty.err.contains(language == u"en" ? u"How to fill in"_s : u"填寫"_s));
        }
    }

    void theSample()
    {
        const QString folder = QStringLiteral(ZT_SOURCE_DIR) + u"/resources/demo/"_s;
        const CliRun run = runCli(QStringList{u"regulator"_s,
                                              folder + u"brokers.csv"_s,
                                              folder + u"broker-findings.csv"_s,
                                              u"--format"_s,
                                              u"json"_s,
                                              u"--rare"_s,
                                              u"15%"_s,
                                              u"--growth"_s,
                                              u"3"_s,
                                              u"--share-cut"_s,
                                              u"60%"_s,
                                              u"--points-cut"_s,
                                              u"8"_s});
        QCOMPARE(run.exit, 0);
        const QJsonObject result = run.json();
        QVERIFY(result[u"status"_s][u"brokers"_s].toArray().size() <= 40);
        QCOMPARE(result[u"years"_s].toArray().size(), 5);
        QVERIFY(!words(result[u"trend"_s][u"hidden_risks"_s]).isEmpty());
        QVERIFY(!words(result[u"status"_s][u"attention"_s]).isEmpty());
        QVERIFY(!words(result[u"status"_s][u"not_placed"_s]).isEmpty());
    }

    /// Known by its content, whatever its name; its firm by the name that a spreadsheet gives it.
    void anAssessmentAmongTheFiles_data()
    {
        QTest::addColumn<QString>("institution");
        QTest::addColumn<QString>("code");
        QTest::newRow("named in a sheet") << u"甲證券"_s << u"B1"_s;
        QTest::newRow("not named there") << u"青嵐證券"_s << u"T9"_s;
    }

    void anAssessmentAmongTheFiles()
    {
        QFETCH(QString, institution);
        QFETCH(QString, code);
        const QString file = auditedFirm(institution);
        const CliRun run = runCli({u"regulator"_s,
                                   m_brokers,
                                   m_findings,
                                   file,
                                   u"--names"_s,
                                   u"--format"_s,
                                   u"json"_s,
                                   u"--today"_s,
                                   u"2027-03-01"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains(u"Q-02"_s), qPrintable(run.err)); // no annual audit
        const QJsonObject result = run.json();
        QCOMPARE(result[u"year"_s].toInt(), 2026);
        const QJsonObject firm = broker(result, code);
        QCOMPARE(firm[u"name"_s].toString(), institution);
        QCOMPARE(firm[u"deduction"_s].toDouble(), 3.0);
        QVERIFY(firm[u"electronic_share"_s].isNull()); // no audit tells
        const QJsonValue open = firm[u"open_findings"_s];
        QCOMPARE(open[u"as_of"_s].toString(), u"2027-03-01"_s);
        QCOMPARE(open[u"open"_s].toInt(), 1);
        QCOMPARE(open[u"overdue"_s].toInt(), 1);
        QCOMPARE(open[u"list"_s][0][u"finding"_s].toString(), u"F-01"_s);
        QCOMPARE(open[u"list"_s][0][u"overdue_days"_s].toInt(), 60); // 31 of January, 28, and 1
        QCOMPARE(words(firm[u"types"_s]), QStringList{u"RA-1"_s});
        QCOMPARE(firm[u"findings"_s][0][u"text"_s].toString(), u"未評鑑雲端"_s);
        QCOMPARE(type(result, u"RA-1"_s)[u"by_year"_s].toArray().last()[u"known"_s].toInt(), 1);
        QCOMPARE(runCli({u"verify"_s, file}).exit, 0);
    }

    void aDatabaseThatIsNoAssessment()
    {
        const QString file = write(u"other.zta"_s, "SQLite format 3");
        const CliRun run = runCli({u"regulator"_s, m_brokers, file});
        QVERIFY2(run.exit == 3 && run.err.contains(u"other.zta"_s), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestRegulatorCli)
#include "tst_regulatorcli.moc"
