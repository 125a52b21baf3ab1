// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "clirun.h"
#include "model/document/document.h"
#include "model/domain/auditedits.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// `ztctl incident`: the drawn example from its first line to its report.
class TestIncidentCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    static void done(const QStringList& words)
    {
        const CliRun run = runCli(words);
        if (run.exit != 0) {
            qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
        }
    }

    QString freshFile()
    {
        const QString path = m_dir.filePath(u"f%1.zta"_s.arg(++m_count));
        done({u"new"_s, path, u"--name"_s, u"事件測試"_s});
        done({u"add"_s, path, u"SYS-003"_s, u"電子下單平台"_s});
        done({u"set"_s, path, u"SYS-003"_s, u"--field"_s, u"rto_minutes=60"_s});
        return path;
    }

    static void
    line(const QString& path, const QString& kind, const QString& at, const QString& text)
    {
        done({u"incident"_s,
              u"event"_s,
              path,
              kind,
              text,
              u"--at"_s,
              u"2026-07-18 "_s + at,
              u"--who"_s,
              u"周士軒"_s});
    }

    /// Noticed 09:20, announced 09:44, first report 09:58.
    QString example()
    {
        const QString path = freshFile();
        done({u"incident"_s,
              u"new"_s,
              path,
              u"--field"_s,
              u"title=下單平台撞庫登入"_s,
              u"--field"_s,
              u"class=intrusion"_s,
              u"--field"_s,
              u"affects_investors=yes"_s,
              u"--field"_s,
              u"interrupted=no"_s,
              u"--role"_s,
              u"IRO2=資安處 陳怡安"_s,
              u"--system"_s,
              u"SYS-003"_s,
              u"--occurred"_s,
              u"2026-07-18 09:12"_s,
              u"--noticed"_s,
              u"2026-07-18 09:20"_s});
        line(path, u"contain"_s, u"09:31"_s, u"閘道封鎖來源"_s);
        line(path, u"announcement"_s, u"09:44"_s, u"官網與 App 公告"_s);
        line(path, u"initial_report"_s, u"09:58"_s, u"初步通報送出"_s);
        line(path, u"contained"_s, u"10:05"_s, u"封鎖完成"_s);
        line(path, u"eradicate"_s, u"10:05"_s, u"強制改密"_s);
        return path;
    }

    static QJsonObject shown(const QString& path, const QString& now)
    {
        return runCli({u"incident"_s, u"show"_s, path, u"--now"_s, now, u"--format"_s, u"json"_s})
            .json();
    }

    static QString words(const QJsonArray& rows, const QStringList& keys)
    {
        QStringList lines;
        for (const auto& row : rows) {
            QStringList cells;
            for (const QString& key : keys) {
                cells.append(row[key].toVariant().toString());
            }
            lines.append(cells.join(u' '));
        }
        return lines.join(u", "_s);
    }

    static CliRun custody(const QString& path, const QStringList& more)
    {
        return runCli(QStringList{u"incident"_s, u"custody"_s, path} + more);
    }

private Q_SLOTS:

    void deadlinesOfTheExample()
    {
        const QJsonObject json = shown(example(), u"2026-07-18 14:22"_s);
        QCOMPARE(words(json[u"deadlines"_s].toArray(), {u"id"_s, u"state"_s, u"seconds"_s}),
                 u"DL1 met_late 480, DL2 running 68280, DL3 running 241080, DL4 met 1440"_s);
        QCOMPARE(json[u"deadlines"_s][1][u"limit"_s].toString(),
                 u"2026-07-19T09:20:00.000+08:00"_s);
        QCOMPARE(json[u"late"_s].toBool(), true);
        QCOMPARE(words(json[u"stages"_s].toArray(), {u"id"_s, u"state"_s}),
                 u"contain done, eradicate in_work, recover not_begun"_s);
        QCOMPARE(json[u"timeline"_s].toArray().size(), 7);
        QCOMPARE(json[u"systems"_s].toArray(), QJsonArray{u"SYS-003"_s});
        QCOMPARE(json[u"rto_minutes"_s].toInt(), 60);
        QCOMPARE(json[u"rto_kept"_s].toString(), u"yes"_s);
        QCOMPARE(json[u"issues"_s].toArray().size(), 0);
    }

    void earlierAndLater()
    {
        const QString path = example();
        const auto states = [&](const QString& now) {
            return words(shown(path, now)[u"deadlines"_s].toArray(), {u"state"_s});
        };
        QCOMPARE(states(u"2026-07-18 09:30"_s), u"running, running, running, due_at_once"_s);
        QCOMPARE(states(u"2026-07-18T01:51:00.000Z"_s), u"overdue, running, running, met"_s);
        QCOMPARE(states(u"2026-07-21 09:21"_s), u"met_late, overdue, overdue, met"_s);
    }

    void listInBothLanguages()
    {
        const QString path = example();
        const QStringList words{
            u"incident"_s, u"list"_s, path, u"--now"_s, u"2026-07-18 14:22"_s, u"--lang"_s};
        const QString zh = QString::fromUtf8(runCli(words + QStringList{u"zh_TW"_s}).out);
        for (const QString& word : {u"IN-01"_s,
                                    u"外力入侵"_s,
                                    u"已完成，逾 8 分"_s,
                                    u"剩 18 時 58 分"_s,
                                    u"正式通報"_s}) {
            QVERIFY2(zh.contains(word), qPrintable(word + u'\n' + zh));
        }
        const QString en = QString::fromUtf8(runCli(words + QStringList{u"en"_s}).out);
        for (const QString& word : {u"External intrusion"_s, u"done, 8 min late"_s}) {
            QVERIFY2(en.contains(word), qPrintable(en));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const auto row = [](const char* name, const QStringList& words, int exit) {
            QTest::newRow(name) << words << exit;
        };
        row("kind", {u"event"_s, u"F"_s, u"rumour"_s, u"x"_s}, 2);
        row("no text", {u"event"_s, u"F"_s, u"note"_s}, 3);
        row("time", {u"event"_s, u"F"_s, u"note"_s, u"x"_s, u"--at"_s, u"yesterday"_s}, 2);
        row("stage backwards",
            {u"event"_s, u"F"_s, u"contained"_s, u"x"_s, u"--at"_s, u"2026-07-18 09:00"_s},
            3);
        row("line there is not", {u"event"_s, u"F"_s, u"--remove"_s, u"99"_s}, 2);
        row("incident", {u"show"_s, u"F"_s, u"--incident"_s, u"IN-99"_s}, 3);
        row("field", {u"set"_s, u"F"_s, u"--field"_s, u"colour=red"_s}, 3);
        row("role", {u"set"_s, u"F"_s, u"--role"_s, u"BOSS=x"_s}, 3);
        row("system", {u"set"_s, u"F"_s, u"--system"_s, u"SYS-9"_s}, 3);
        row("case", {u"cases"_s, u"--case"_s, u"ZZ9"_s}, 3);
        row("no reason", {u"set"_s, u"F"_s, u"--field"_s, u"reportable=no"_s}, 3);
        row("not whole", {u"close"_s, u"F"_s, u"--by"_s, u"王紹宇"_s}, 3);
        row("exhibit", {u"custody"_s, u"F"_s, u"E-09"_s, u"sealed"_s}, 3);
        row("hash",
            {u"custody"_s,
             u"F"_s,
             u"new"_s,
             u"collected"_s,
             u"--name"_s,
             u"x"_s,
             u"--sha256"_s,
             u"abc"_s},
            3);
        row("step", {u"custody"_s, u"F"_s, u"new"_s, u"burnt"_s, u"--name"_s, u"x"_s}, 2);
        row("action", {u"finding"_s, u"F"_s, u"--point"_s, u"twse-audit/DEV-3"_s}, 3);
    }

    void refusals()
    {
        QFETCH(QStringList, words);
        const QString path = example();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (QString& word : words) {
            word = word == u"F"_s ? path : word;
        }
        const CliRun run = runCli(QStringList{u"incident"_s} + words);
        QTEST(run.exit, "exit");
        QVERIFY(!run.err.isEmpty());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void custodyWithHashes()
    {
        const QString path = example();
        const QString file = m_dir.filePath(u"waf.gz"_s);
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::WriteOnly) && bytes.write("abc") == 3);
        bytes.close();
        // SHA-256 of "abc", FIPS 180-4
        const QString abc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        const CliRun made = custody(path,
                                    {u"new"_s,
                                     u"collected"_s,
                                     u"--name"_s,
                                     u"waf.gz"_s,
                                     u"--who"_s,
                                     u"周士軒"_s,
                                     u"--place"_s,
                                     u"機房"_s,
                                     u"--file"_s,
                                     file,
                                     u"--at"_s,
                                     u"2026-07-18 09:48"_s,
                                     u"--field"_s,
                                     u"third_party=no"_s});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.out, "E-01\n");
        QCOMPARE(custody(path,
                         {u"E-01"_s,
                          u"handed_over"_s,
                          u"--from"_s,
                          u"周士軒"_s,
                          u"--who"_s,
                          u"陳怡安"_s,
                          u"--place"_s,
                          u"法遵處"_s,
                          u"--sha256"_s,
                          abc,
                          u"--at"_s,
                          u"2026-07-18 10:20"_s})
                     .exit,
                 0);
        const QJsonObject exhibit = shown(path, u"2026-07-18 14:22"_s)[u"exhibits"_s][0].toObject();
        QCOMPARE(exhibit[u"custody"_s][0][u"sha256"_s].toString(), abc);
        QCOMPARE(exhibit[u"holder"_s].toString(), u"陳怡安"_s);
        QCOMPARE(words(exhibit[u"issues"_s].toArray(), {u"entry"_s, u"issue"_s, u"breaks"_s}),
                 u"2 seal_missing ER2"_s);
        QCOMPARE(exhibit[u"principles"_s][u"EP2"_s].toString(), u"no"_s);
        QCOMPARE(exhibit[u"principles"_s][u"EP4"_s].toString(), u"yes"_s);
        QCOMPARE(runCli({u"undo"_s, path}).exit, 0);
        QCOMPARE(
            shown(path, u"2026-07-18 14:22"_s)[u"exhibits"_s][0][u"custody"_s].toArray().size(), 1);
        QCOMPARE(runCli({u"verify"_s, path}).exit, 0);
    }

    void closedWithReasonAndOpenedAgain()
    {
        const QString path = example();
        const CliRun refused = runCli({u"incident"_s, u"close"_s, path});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(u"IR4"_s), qPrintable(refused.err));
        done({u"incident"_s,
              u"close"_s,
              path,
              u"--by"_s,
              u"王紹宇"_s,
              u"--reason"_s,
              u"演練"_s,
              u"--at"_s,
              u"2026-07-18 16:00"_s});
        const QJsonObject json = shown(path, u"2026-07-18 17:00"_s);
        QCOMPARE(json[u"closed_by"_s].toString(), u"王紹宇"_s);
        QCOMPARE(json[u"closed_at"_s].toString(), u"2026-07-18T16:00:00.000+08:00"_s);
        done({u"incident"_s, u"set"_s, path, u"--reopen"_s});
        QVERIFY(shown(path, u"2026-07-18 17:00"_s)[u"closed_at"_s].isNull());
    }

    void begunFromACase()
    {
        const QString path = freshFile();
        done({u"incident"_s, u"new"_s, path, u"--case"_s, u"IC2"_s});
        const QJsonObject json = shown(path, u"2026-07-18 14:22"_s);
        QCOMPARE(json[u"case_id"_s].toString(), u"IC2"_s);
        QCOMPARE(json[u"class"_s].toString(), u"internal"_s);
        QVERIFY(json[u"description"_s].toString().contains(u"連線用到上限"_s));
        QCOMPARE(words(json[u"deadlines"_s].toArray(), {u"state"_s}),
                 u"unknown, unknown, unknown, unknown"_s);
    }

    void cases()
    {
        const QJsonArray all = runCli({u"incident"_s, u"cases"_s, u"--format"_s, u"json"_s})
                                   .json()[u"cases"_s]
                                   .toArray();
        QCOMPARE(all.size(), 13);
        QVERIFY(all[0][u"controls"_s][0][u"result"_s].isUndefined());
    }

    /// A corrective action becomes a finding; a case is held against what the audit found.
    void findingsAndControls()
    {
        const QString path = example();
        {
            SteppedClock clock(QDateTime::fromString(u"2026-07-18T07:00:00Z"_s, Qt::ISODate));
            const DocumentEnvironment environment{
                &clock, u"auditor"_s, [](const QByteArray& bytes) {
                    return readPack(bytes, u"p"_s);
                }};
            auto document = Document::open(path, Document::Access::ReadWrite, environment);
            QVERIFY(document.has_value());
            Audit audit;
            audit.id = AuditId{clock.newUuid()};
            audit.code = u"Q-01"_s;
            audit.checklists = {u"twse-audit"_s};
            audit.createdAt = clock.now();
            const auto pin = shippedChecklist(u"twse-audit"_s);
            QVERIFY((*document)->apply(addAudit((*document)->snapshot(), audit, {*pin})));
            const auto judged =
                editPoints((*document)->snapshot(),
                           audit,
                           (*document)->snapshot().checklists,
                           {{PointRef{u"twse-audit"_s, u"DEV-3"_s}, {{u"result"_s, u"not"_s}}}},
                           {u"甲"_s, clock.now()});
            QVERIFY(judged.has_value());
            QVERIFY((*document)->apply(*judged));
        }
        done({u"incident"_s,
              u"set"_s,
              path,
              u"--action"_s,
              u"通報窗口設代理人"_s,
              u"--owner"_s,
              u"陳怡安"_s,
              u"--due"_s,
              u"2026-07-31"_s});
        const CliRun raised = runCli({u"incident"_s,
                                      u"finding"_s,
                                      path,
                                      u"--point"_s,
                                      u"twse-audit/POL-3"_s,
                                      u"--severity"_s,
                                      u"high"_s});
        QCOMPARE(raised.exit, 0);
        QCOMPARE(raised.out, "F-01\n");
        QCOMPARE(words(shown(path, u"2026-07-18 14:22"_s)[u"actions"_s].toArray(),
                       {u"text"_s, u"owner"_s, u"finding"_s}),
                 u"通報窗口設代理人 陳怡安 F-01"_s);
        QCOMPARE(
            runCli({u"incident"_s, u"finding"_s, path, u"--point"_s, u"twse-audit/POL-3"_s}).exit,
            3); // is one already
        const QJsonObject held =
            runCli(
                {u"incident"_s, u"cases"_s, path, u"--case"_s, u"IC1a"_s, u"--format"_s, u"json"_s})
                .json()[u"cases"_s][0]
                .toObject();
        QCOMPARE(words(held[u"controls"_s].toArray(), {u"point"_s, u"result"_s, u"audit"_s}),
                 u"OPS-1  , DEV-3 not Q-01, BCM-5  "_s);
        QCOMPARE(runCli({u"verify"_s, path}).exit, 0);
    }

    void trailTellsInWords()
    {
        const QString path = example();
        const QString zh = QString::fromUtf8(runCli({u"trail"_s, path}).out);
        for (const QString& word :
             {u"事件 IN-01 建檔：下單平台撞庫登入"_s, u"記錄「初步通報」"_s}) {
            QVERIFY2(zh.contains(word), qPrintable(zh));
        }
    }

    void reportIsReadBackAndCounted()
    {
        const QString path = example();
        QCOMPARE(custody(path,
                         {u"new"_s,
                          u"collected"_s,
                          u"--name"_s,
                          u"waf.gz"_s,
                          u"--place"_s,
                          u"機房"_s,
                          u"--sha256"_s,
                          QString(64, u'a')})
                     .exit,
                 0);
        for (const QString& language : {u"zh_TW"_s, u"en"_s}) {
            const CliRun run = runCli({u"report"_s,
                                       path,
                                       u"--kind"_s,
                                       u"incident"_s,
                                       u"--now"_s,
                                       u"2026-07-18 14:22"_s,
                                       u"-o"_s,
                                       m_dir.filePath(u"i.xlsx"_s),
                                       u"--lang"_s,
                                       language,
                                       u"--format"_s,
                                       u"json"_s});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QCOMPARE(run.json()[u"format"_s].toString(), u"xlsx"_s);
            QVERIFY(run.json()[u"parts"_s].toArray().size() >= 8);
        }
        const QString json = m_dir.filePath(u"i.json"_s);
        done({u"report"_s,
              path,
              u"--kind"_s,
              u"incident"_s,
              u"--now"_s,
              u"2026-07-18 14:22"_s,
              u"-o"_s,
              json});
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& word :
             {u"已完成，逾 8 分"_s, u"初步通報送出"_s, QString(64, u'a'), u"資安處 陳怡安"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TestIncidentCli)
#include "tst_incidentcli.moc"
