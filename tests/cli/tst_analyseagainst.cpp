// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// On 18 July 2026: a02's password is 91 days old; a03 was not used since 18 January, is shared,
// privileged and without an owner; a04 left and is enabled; a05 tells of no password.
const QByteArray accountList =
    "帳號,姓名,最後登入日期,密碼變更日期,帳號狀態,特權帳號,共用帳號,離職日期\n"
    "wang.zy,王小明,115/07/17,115/07/01,啟用,否,否,\n"
    "li.dh,李大華,2026-07-17,2026-04-18,啟用,否,否,\n"
    "ops.shared,,民國115年1月18日,2026-07-01,啟用,是,是,\n"
    "lin.y,林一,2026-07-10,2026-07-01,啟用,否,否,2026-07-17\n"
    "chen.e,陳二,2026-07-10,,啟用,否,否,\n";

QString shaOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// ztctl analyse held against an assessment: exceptions explained, what the audit says otherwise,
/// evidence of maturity.
class TestAnalyseAgainst : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_list = write(u"accounts.csv"_s, accountList);
        m_file = m_folder->filePath(u"firm.zta"_s);
        done({u"new"_s, m_file, u"--name"_s, u"甲"_s});
        done({u"audit"_s,
              u"new"_s,
              m_file,
              u"--checklist"_s,
              u"twse-audit"_s,
              u"--field"_s,
              u"tier=2"_s});
    }

    void explained()
    {
        const QJsonObject before = analysed({u"--with"_s, m_file});
        QCOMPARE(before.value(u"explained"_s).toInt(), 0);
        // no column tells whether passwords expire, so that nobody is wholly without
        QCOMPARE(partsOf(before), u"0 3 0 2"_s);
        const QJsonObject after =
            analysed({u"--into"_s, m_file, u"--explain"_s, u"3=已於 7/19 更換，見工單 118"_s});
        QCOMPARE(after.value(u"explained"_s).toInt(), 1);
        QCOMPARE(exceptionsOf(after).size(), exceptionsOf(before).size());
        QCOMPARE(partsOf(after), u"0 2 1 2"_s);
        const QJsonObject one = exceptionsOf(after).first().toObject();
        QCOMPARE(one.value(u"rule"_s).toString(), u"password-age"_s);
        const QJsonObject by = one.value(u"explained"_s).toObject();
        QCOMPARE(by.value(u"reason"_s).toString(), u"已於 7/19 更換，見工單 118"_s);
        QVERIFY(!by.value(u"who"_s).toString().isEmpty());
        QVERIFY(!by.value(u"when"_s).toString().isEmpty());
        // it stays in the file, at the point that the rule speaks to, and names nobody
        QCOMPARE(analysed({u"--with"_s, m_file}).value(u"explained"_s).toInt(), 1);
        const CliRun trail = done({u"trail"_s, m_file, u"--format"_s, u"json"_s});
        QVERIFY(trail.out.contains("analysis.explain"));
        QVERIFY(!trail.out.contains("li.dh"));
        QVERIFY(trail.out.contains(shaOf("li.dh").left(16).toLatin1()));
        done({u"verify"_s, m_file});
        // without the assessment nobody knows
        QCOMPARE(analysed({}).value(u"explained"_s).toInt(), 0);
        QVERIFY(analysed({}).value(u"held_against"_s).isNull());
    }

    /// The next export: what was said of the same account is told, and explains nothing.
    void theNextExport()
    {
        analysed({u"--into"_s, m_file, u"--explain"_s, u"3=專案帳號，li.dh 專用"_s});
        m_list = write(u"later.csv"_s, QByteArray(accountList).replace("115/07/01", "115/07/02"));
        const QJsonObject later = analysed({u"--with"_s, m_file});
        QCOMPARE(later.value(u"explained"_s).toInt(), 0);
        const QJsonArray before =
            later.value(u"held_against"_s).toObject().value(u"explained_before"_s).toArray();
        QCOMPARE(before.size(), 1);
        QCOMPARE(before[0].toObject().value(u"row"_s).toInt(), 3);
        QCOMPARE(before[0].toObject().value(u"reason"_s).toString(), u"專案帳號，li.dh 專用"_s);
        const CliRun masked =
            done(words({u"--with"_s, m_file, u"--mask"_s, u"--format"_s, u"json"_s}));
        QVERIFY(masked.out.contains("專案帳號"));
        QVERIFY(!masked.out.contains("li.dh") && !masked.err.contains(u"li.dh"_s));
    }

    void takenBackAndUndone()
    {
        analysed({u"--into"_s, m_file, u"--explain"_s, u"4=x"_s});
        done({u"undo"_s, m_file});
        QCOMPARE(analysed({u"--with"_s, m_file}).value(u"explained"_s).toInt(), 0);
        analysed({u"--into"_s, m_file, u"--explain"_s, u"4=值班帳號，主管每日覆核"_s});
        QCOMPARE(analysed({u"--with"_s, m_file}).value(u"explained"_s).toInt(), 3);
        analysed({u"--into"_s, m_file, u"--dispute"_s, u"4:shared"_s});
        QCOMPARE(analysed({u"--with"_s, m_file}).value(u"explained"_s).toInt(), 2);
        done({u"undo"_s, m_file});
        QCOMPARE(analysed({u"--with"_s, m_file}).value(u"explained"_s).toInt(), 3);
    }

    /// A scanner's file is one long line: what it tells of each host is taken back for itself.
    void ofOneSubject()
    {
        const auto item = [](const QByteArray& host, const QByteArray& name) {
            return "<ReportHost name=\"" + host +
                   "\"><HostProperties><tag name=\"HOST_END\">Mon Jun 1 10:00:00 2026</tag>"
                   "</HostProperties><ReportItem port=\"443\" svc_name=\"www\" protocol=\"tcp\" "
                   "severity=\"3\" pluginID=\"7\" pluginName=\"" +
                   name + "\"></ReportItem></ReportHost>";
        };
        const QString list =
            write(u"scan.nessus"_s,
                  "<?xml version=\"1.0\" ?><NessusClientData_v2><Report name=\"x\">" +
                      item("10.0.0.1", "CN=a") + item("10.0.0.2", "CN=a") +
                      "</Report></NessusClientData_v2>");
        const auto ask = [&](const QStringList& more) {
            return runCli(QStringList{u"analyse"_s,
                                      u"vulnerability-scans"_s,
                                      list,
                                      u"--at"_s,
                                      u"2026-07-18"_s,
                                      u"--format"_s,
                                      u"json"_s} +
                          more);
        };
        const auto explained = [&](const CliRun& run) {
            QStringList names;
            for (const auto& one : exceptionsOf(run.json())) {
                const QJsonObject exception = one.toObject();
                if (exception.value(u"rule"_s) == u"report-fields"_s &&
                    !exception.value(u"explained"_s).isNull()) {
                    names.append(exception.value(u"subject"_s).toString());
                }
            }
            return names;
        };
        const QString point = u"ACC-4"_s;
        // the subject has an equals sign, and so has the reason
        CliRun run = ask({u"--into"_s,
                          m_file,
                          u"--point"_s,
                          point,
                          u"--explain"_s,
                          u"1:report-fields:10.0.0.2 CN=a=已排 7=月"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(explained(run), QStringList{u"10.0.0.2 CN=a"_s});
        QVERIFY(run.out.contains("已排 7=月"));
        run =
            ask({u"--into"_s, m_file, u"--point"_s, point, u"--explain"_s, u"1:report-fields=x"_s});
        QCOMPARE(explained(run), (QStringList{u"10.0.0.1 CN=a"_s, u"10.0.0.2 CN=a"_s}));
        run = ask({u"--into"_s, m_file, u"--dispute"_s, u"1:report-fields:10.0.0.2 CN=a"_s});
        QCOMPARE(explained(run), QStringList{u"10.0.0.1 CN=a"_s});
        const QByteArray before = bytesOf(m_file);
        run = ask({u"--into"_s, m_file, u"--dispute"_s, u"1:report-fields:10.0.0.2 CN=a"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"1:report-fields:10.0.0.1 CN=a"_s), qPrintable(run.err));
        QCOMPARE(bytesOf(m_file), before);
        done({u"verify"_s, m_file});
    }

    /// A point of an audit that is not the last one: the option that picks it is named.
    void aPointOfAnotherAudit()
    {
        done({u"audit"_s,
              u"new"_s,
              m_file,
              u"--checklist"_s,
              u"iso27001-annex-a"_s,
              u"--field"_s,
              u"code=LATER"_s});
        const QJsonArray audits = done({u"audit"_s, u"list"_s, m_file, u"--format"_s, u"json"_s})
                                      .json()
                                      .value(u"audits"_s)
                                      .toArray();
        const QString first = audits.first().toObject().value(u"code"_s).toString();
        const QByteArray before = bytesOf(m_file);
        for (const QStringList& more :
             {QStringList{u"--point"_s, u"ACC-4"_s},
              QStringList{u"--point"_s, u"ACC-4"_s, u"--explain"_s, u"3=x"_s}}) {
            const CliRun run = runCli(words(QStringList{u"--into"_s, m_file} + more));
            QCOMPARE(run.exit, 3);
            QVERIFY2(run.err.contains(u"LATER"_s) && run.err.contains(u"--audit "_s + first),
                     qPrintable(run.err));
        }
        const CliRun shown = runCli({u"audit"_s, u"show"_s, m_file, u"--point"_s, u"ACC-4"_s});
        QVERIFY2(shown.err.contains(u"--audit "_s + first), qPrintable(shown.err));
        // Where none has it there is nothing to pick.
        const CliRun none = runCli(words({u"--into"_s, m_file, u"--point"_s, u"ZZ-9"_s}));
        QCOMPARE(none.exit, 3);
        QVERIFY2(!none.err.contains(u"--audit"_s), qPrintable(none.err));
        QCOMPARE(bytesOf(m_file), before);
        analysed({u"--into"_s, m_file, u"--point"_s, u"ACC-4"_s, u"--audit"_s, first});
    }

    /// Beside a row of the file stands how each exception on it was worked out.
    void workedOut()
    {
        QJsonArray told = analysed({u"--row"_s, u"3"_s, u"--lang"_s, u"zh_TW"_s})
                              .value(u"exceptions"_s)
                              .toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].toObject().value(u"subject"_s).toString(), u"li.dh"_s);
        QCOMPARE(told[0].toObject().value(u"working"_s).toString(),
                 u"2026-07-18 減 2026-04-18 為 91 天，超過 90 天。"_s);
        const CliRun table = done(words({u"--row"_s, u"3"_s, u"--lang"_s, u"en"_s, u"--mask"_s}));
        QVERIFY2(table.err.contains(u"From 2026-04-18 to 2026-07-18 it is 91 days"_s),
                 qPrintable(table.err));
        QVERIFY(!table.err.contains(u"li.dh"_s));
        QVERIFY(analysed({u"--row"_s, u"2"_s}).value(u"exceptions"_s).toArray().isEmpty());
        // One line that is the whole file tells of the first ones.
        QByteArray hosts = "<?xml version=\"1.0\" ?><NessusClientData_v2><Report name=\"x\">";
        for (int i = 0; i < 30; ++i) {
            hosts += "<ReportHost name=\"h" + QByteArray::number(i) +
                     "\"><ReportItem port=\"1\" protocol=\"tcp\" severity=\"3\" pluginID=\"7\" "
                     "pluginName=\"x\"></ReportItem></ReportHost>";
        }
        const QStringList line{u"analyse"_s,
                               u"vulnerability-scans"_s,
                               write(u"line.nessus"_s, hosts + "</Report></NessusClientData_v2>"),
                               u"--at"_s,
                               u"2026-07-18"_s,
                               u"--row"_s,
                               u"1"_s,
                               u"--lang"_s,
                               u"en"_s};
        const CliRun many = done(line);
        QCOMPARE(many.err.count(u"Exception by the rule"_s), 20);
        QVERIFY2(many.err.contains(u"30 exceptions"_s), qPrintable(many.err));
        QCOMPARE(done(line + QStringList{u"--format"_s, u"json"_s})
                     .json()
                     .value(u"exceptions"_s)
                     .toArray()
                     .size(),
                 30);
        // A name that was read twice is masked as what was read, too.
        m_list = write(u"twice.csv"_s, "帳號\nli.dh\nLI.DH\n");
        const CliRun twice = done(words({u"--mask"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(exceptionsOf(twice.json()).size(), 1);
        QVERIFY2(!twice.out.contains("LI.DH"), twice.out.constData());
        told =
            analysed({u"--row"_s, u"3"_s, u"--lang"_s, u"en"_s}).value(u"exceptions"_s).toArray();
        QCOMPARE(told[0].toObject().value(u"working"_s).toString(),
                 u"The same stands in row 2 already."_s);
    }

    /// The map as JSON in place of a file, and a reason for each parameter.
    void saidOnTheCommandLine()
    {
        const QString map = uR"({"columns":{"密碼變更日期":"created"}})"_s;
        const QJsonObject inlined = analysed({u"--map"_s, map});
        QCOMPARE(inlined, analysed({u"--map"_s, write(u"map.json"_s, map.toUtf8())}));
        QVERIFY(inlined != analysed({}));
        QCOMPARE(runCli(words({u"--map"_s, u"{"_s})).exit, 3);
        const QStringList sets{u"--set"_s,
                               u"password-age.max_age_days=91"_s,
                               u"--set"_s,
                               u"idle-suspend.max_idle_months=7"_s};
        const QJsonObject each =
            analysed(sets + QStringList{u"--reason"_s, u"甲"_s, u"--reason"_s, u"乙"_s});
        QStringList reasons;
        for (const auto& one : each.value(u"rules"_s).toArray()) {
            for (const auto& reason : one.toObject().value(u"set_because"_s).toObject()) {
                reasons.append(reason.toString());
            }
        }
        QCOMPARE(reasons, (QStringList{u"甲"_s, u"乙"_s}));
        QCOMPARE(
            runCli(
                words(sets +
                      QStringList{
                          u"--reason"_s, u"甲"_s, u"--reason"_s, u"乙"_s, u"--reason"_s, u"丙"_s}))
                .exit,
            2);
    }

    /// Paper and workbook tell the explained ones apart.
    void inPaperAndWorkbook()
    {
        analysed({u"--into"_s, m_file, u"--explain"_s, u"3:password-age=已更換"_s});
        analysed({u"--into"_s, m_file, u"--point"_s, u"ACC-4"_s});
        const CliRun shown = done({u"audit"_s,
                                   u"show"_s,
                                   m_file,
                                   u"--point"_s,
                                   u"ACC-4"_s,
                                   u"--lang"_s,
                                   u"zh_TW"_s,
                                   u"--format"_s,
                                   u"json"_s});
        QVERIFY2(shown.out.contains("已更換"), shown.out.constData());
        QVERIFY(!shown.out.contains("li.dh"));
        const QString csv = m_folder->filePath(u"out.csv"_s);
        done({u"analyse"_s,
              u"accounts"_s,
              m_list,
              u"--at"_s,
              u"2026-07-18"_s,
              u"--with"_s,
              m_file,
              u"-o"_s,
              csv});
        const QString json = m_folder->filePath(u"out.json"_s);
        done({u"analyse"_s,
              u"accounts"_s,
              m_list,
              u"--at"_s,
              u"2026-07-18"_s,
              u"--with"_s,
              m_file,
              u"-o"_s,
              json});
        for (const QString& path : {csv, json}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.contains("已更換"), qPrintable(path));
            QVERIFY(!bytes.contains("li.dh")); // masked all the same
        }
        const QString book = m_folder->filePath(u"audit.json"_s);
        done({u"report"_s, m_file, u"--kind"_s, u"audit"_s, u"-o"_s, book, u"--lang"_s, u"en"_s});
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Explained 1 exceptions of the analysis Accounts"));
        QVERIFY(!bytes.contains("zt:explained"));
    }

    void atOdds()
    {
        done({u"audit"_s, u"set"_s, m_file, u"--point"_s, u"ACC-4"_s, u"--result"_s, u"conform"_s});
        done({u"audit"_s,
              u"sample"_s,
              m_file,
              u"draw"_s,
              u"--from"_s,
              m_list,
              u"--point"_s,
              u"ACC-4"_s,
              u"--method"_s,
              u"all"_s});
        for (int number = 1; number <= 5; ++number) {
            done({u"audit"_s,
                  u"sample"_s,
                  m_file,
                  u"check"_s,
                  u"S-01"_s,
                  u"--item"_s,
                  QString::number(number),
                  u"--outcome"_s,
                  u"sound"_s});
        }
        const CliRun run = done({u"analyse"_s,
                                 u"accounts"_s,
                                 m_list,
                                 u"--at"_s,
                                 u"2026-07-18"_s,
                                 u"--with"_s,
                                 m_file,
                                 u"--format"_s,
                                 u"json"_s});
        const QJsonArray odds =
            run.json().value(u"held_against"_s).toObject().value(u"contradictions"_s).toArray();
        QStringList kinds;
        for (const auto& one : odds) {
            kinds.append(one.toObject().value(u"kind"_s).toString());
        }
        QCOMPARE(kinds, (QStringList{u"result"_s, u"clean_item"_s, u"clean_sample"_s}));
        const QJsonObject item = odds[1].toObject().value(u"sample"_s).toObject();
        QCOMPARE(item.value(u"items"_s).toArray(), (QJsonArray{2}));
        QCOMPARE(item.value(u"rows"_s).toArray(), (QJsonArray{3}));
        QCOMPARE(item.value(u"same_population"_s).toBool(), true);
        QVERIFY(run.err.contains(u"ACC-4"_s) && run.err.contains(u"S-01"_s));
        // once it is explained nothing is at odds any more
        const QJsonObject now = analysed({u"--into"_s, m_file, u"--explain"_s, u"3=已更換"_s});
        QVERIFY(
            now.value(u"held_against"_s).toObject().value(u"contradictions"_s).toArray().isEmpty());
    }

    void evidenceOfMaturity()
    {
        const QJsonObject held =
            analysed({u"--with"_s, m_file}).value(u"held_against"_s).toObject();
        const QJsonArray items = held.value(u"items"_s).toArray();
        QVERIFY(!items.isEmpty()); // by the crosswalk
        const QString item = items.first().toObject().value(u"item"_s).toString();
        analysed({u"--into"_s, m_file, u"--item"_s, item});
        const QJsonArray evidence =
            done({u"evidence"_s, m_file, u"list"_s, u"--format"_s, u"json"_s})
                .json()
                .value(u"evidence"_s)
                .toArray();
        QCOMPARE(evidence.size(), 1);
        const QJsonObject one = evidence.first().toObject();
        QCOMPARE(one.value(u"sha256"_s).toString(), shaOf(accountList));
        QVERIFY2(one.value(u"note"_s).toString().contains(u"2026-07-18"_s),
                 qPrintable(one.value(u"note"_s).toString()));
        QVERIFY(QString::fromUtf8(QJsonDocument(one).toJson()).contains(item));
        QCOMPARE(runCli(words({u"--into"_s, m_file, u"--item"_s, u"9-9"_s})).exit, 3);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing said") << QStringList{u"--into"_s} << 2;
        QTest::newRow("no such exception")
            << QStringList{u"--into"_s, u"--explain"_s, u"2=x"_s} << 3;
        QTest::newRow("no such rule")
            << QStringList{u"--into"_s, u"--explain"_s, u"3:shared=x"_s} << 3;
        QTest::newRow("no reason") << QStringList{u"--into"_s, u"--explain"_s, u"3="_s} << 3;
        QTest::newRow("no row") << QStringList{u"--into"_s, u"--explain"_s, u"a=x"_s} << 2;
        QTest::newRow("no equals") << QStringList{u"--into"_s, u"--explain"_s, u"3"_s} << 2;
        QTest::newRow("one right, one wrong")
            << QStringList{u"--into"_s, u"--explain"_s, u"3=x"_s, u"--explain"_s, u"2=y"_s} << 3;
        QTest::newRow("nothing to take back")
            << QStringList{u"--into"_s, u"--dispute"_s, u"3"_s} << 3;
        QTest::newRow("both")
            << QStringList{u"--into"_s, u"--explain"_s, u"3=x"_s, u"--dispute"_s, u"3"_s} << 2;
        QTest::newRow("only held against")
            << QStringList{u"--with"_s, u"--explain"_s, u"3=x"_s} << 2;
        QTest::newRow("finding with it") << QStringList{u"--into"_s,
                                                        u"--explain"_s,
                                                        u"3=x"_s,
                                                        u"--point"_s,
                                                        u"ACC-4"_s,
                                                        u"--finding"_s}
                                         << 2;
        QTest::newRow("no such point")
            << QStringList{u"--into"_s, u"--explain"_s, u"3=x"_s, u"--point"_s, u"ZZ-9"_s} << 3;
        QTest::newRow("filed and taken at once")
            << QStringList{u"--into"_s, u"--point"_s, u"ACC-4"_s, u"--item"_s, u"1-1"_s} << 2;
        QTest::newRow("no such audit")
            << QStringList{u"--into"_s, u"--item"_s, u"1-1"_s, u"--audit"_s, u"ZZ-9"_s} << 3;
        QTest::newRow("scope alone") << QStringList{u"--with"_s, u"--scope"_s, u"D1"_s} << 2;
    }

    /// Nothing is changed.
    void refusals()
    {
        QFETCH(QStringList, more);
        more.insert(1, m_file);
        const QByteArray before = bytesOf(m_file);
        const CliRun run = runCli(words(more));
        QTEST(run.exit, "exit");
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(bytesOf(m_file), before);
    }

private:
    static CliRun done(const QStringList& asked)
    {
        CliRun run = runCli(asked);
        if (run.exit != 0) {
            qFatal("%s: %s", qPrintable(asked.join(u' ')), qPrintable(run.err));
        }
        return run;
    }

    [[nodiscard]] QStringList words(const QStringList& more) const
    {
        return QStringList{u"analyse"_s, u"accounts"_s, m_list, u"--at"_s, u"2026-07-18"_s} + more;
    }

    QJsonObject analysed(const QStringList& more) const
    {
        return done(words(more) + QStringList{u"--format"_s, u"json"_s}).json();
    }

    static QJsonArray exceptionsOf(const QJsonObject& json)
    {
        return json.value(u"exceptions"_s).toArray();
    }

    static QString partsOf(const QJsonObject& json)
    {
        const QJsonObject parts = json.value(u"parts"_s).toObject();
        QStringList numbers;
        for (const char* key : {"without_exception", "exceptions", "explained", "cannot_judge"}) {
            numbers.append(QString::number(parts.value(QLatin1String(key)).toInt(-1)));
        }
        return numbers.join(u' ');
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_list;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestAnalyseAgainst)
#include "tst_analyseagainst.moc"
