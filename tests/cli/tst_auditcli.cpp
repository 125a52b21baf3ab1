// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// An audit from its beginning to its closed finding. The clock of clirun.h stands in the middle of
/// July 2026.
class TestAuditCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_file;

    CliRun audit(const QString& verb, const QStringList& rest = {}) const
    {
        return runCli(QStringList{u"audit"_s, verb, m_file} + rest);
    }

    CliRun audit(const QString& verb, const QString& who, const QStringList& rest) const
    {
        return audit(verb, QStringList{u"--actor"_s, who} + rest);
    }

    QJsonObject shown(const QStringList& rest = {}) const
    {
        return audit(u"show"_s, QStringList{u"--format"_s, u"json"_s} + rest).json();
    }

    QJsonObject point(const QString& code) const
    {
        const QJsonArray points = shown().value("points"_L1).toArray();
        for (const auto& one : points) {
            if (one.toObject().value("id"_L1).toString() == code) {
                return one.toObject();
            }
        }
        return {};
    }

    /// Every number of the totals is the sum of the categories'.
    static void addUp(const QJsonObject& json)
    {
        const QJsonObject totals = json.value("totals"_L1).toObject();
        const QJsonArray categories = json.value("categories"_L1).toArray();
        for (auto it = totals.begin(); it != totals.end(); ++it) {
            int sum = 0;
            for (const auto& one : categories) {
                sum += one.toObject().value(it.key()).toInt();
            }
            QCOMPARE(sum, it.value().toInt());
        }
    }

    static int total(const QJsonObject& json, QLatin1String key)
    {
        return json.value("totals"_L1).toObject().value(key).toInt();
    }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    void begin(const QStringList& rest = {})
    {
        const CliRun run = audit(u"new"_s, QStringList{u"--checklist"_s, u"twse-audit"_s} + rest);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"-"_s +
                                QString::fromLatin1(QTest::currentDataTag()) + u".zta"_s);
        QCOMPARE(runCli({u"new"_s, m_file, u"--name"_s, u"115 年度"_s}).exit, 0);
    }

    void tiers_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("applicable");
        QTest::addColumn<int>("undecided");
        // Of 77 points one repeats another; 66 concern all tiers, 7 more tiers 1 to 3, 3 more tiers
        // 1 and 2.
        QTest::newRow("1") << u"1"_s << 76 << 0;
        QTest::newRow("2") << u"2"_s << 76 << 0;
        QTest::newRow("3") << u"3"_s << 73 << 0;
        QTest::newRow("4") << u"4"_s << 66 << 0;
        QTest::newRow("not stated") << u"0"_s << 66 << 10;
    }

    void tiers()
    {
        QFETCH(QString, tier);
        QFETCH(int, applicable);
        QFETCH(int, undecided);
        begin({u"--field"_s, u"tier="_s + tier});
        const QJsonObject json = shown();
        QCOMPARE(json.value("points"_L1).toArray().size(), 76);
        QCOMPARE(json.value("categories"_L1).toArray().size(), 15);
        QCOMPARE(total(json, "points"_L1), 76);
        QCOMPARE(total(json, "applicable"_L1), applicable);
        QCOMPARE(total(json, "undecided"_L1), undecided);
        addUp(json);
        int yes = 0;
        int reasons = 0;
        for (const auto& one : json.value("points"_L1).toArray()) {
            const QJsonObject row = one.toObject();
            yes += row.value("applicable"_L1).toBool() ? 1 : 0;
            reasons += row.value("why_not"_L1).toArray().isEmpty() ? 0 : 1;
        }
        QCOMPARE(yes, applicable);
        QCOMPARE(reasons, 76 - applicable);
        QCOMPARE(point(u"ACC-2"_s).value("repeated_as"_L1).toArray(), QJsonArray{u"ACC-9"_s});
        QVERIFY(point(u"ACC-9"_s).isEmpty());
    }

    /// Related points and what may be taken from them, between TWSE's points and the guideline's
    /// items as a checklist.
    void relatedAndOffered()
    {
        begin();
        QCOMPARE(audit(u"new"_s,
                       {u"--checklist"_s, u"zt-guideline-items"_s, u"--field"_s, u"code=Z-1"_s})
                     .exit,
                 0);
        const auto paper = [&](const QString& code, const QString& in) {
            return shown({u"--audit"_s, in, u"--point"_s, code});
        };
        const auto ends = [](const QJsonArray& rows) {
            QStringList all;
            for (const auto& row : rows) {
                const QJsonObject one = row.toObject();
                all.append(one.value("id"_L1).toString() + u' ' +
                           one.value("strength"_L1).toString());
            }
            return all;
        };
        QJsonObject item = paper(u"1-1"_s, u"Z-1"_s);
        QCOMPARE(ends(item.value("related"_L1).toArray()).value(0), u"NET-5 superset"_s);
        QCOMPARE(item.value("offers"_L1).toArray(), QJsonArray());
        const QJsonObject first = item.value("related"_L1).toArray().first().toObject();
        QVERIFY(!first.value("reason"_L1).toObject().value("zh"_L1).toString().isEmpty());
        QVERIFY(!first.value("name"_L1).toObject().value("en"_L1).toString().isEmpty());

        QCOMPARE(
            audit(u"set"_s,
                  {u"--audit"_s, u"Q-01"_s, u"--point"_s, u"NET-5"_s, u"--result"_s, u"conform"_s})
                .exit,
            0);
        item = paper(u"1-1"_s, u"Z-1"_s);
        QCOMPARE(item.value("observation"_L1).toString(), QString()); // offered, not copied
        const QJsonObject offer = item.value("offers"_L1).toArray().first().toObject();
        QCOMPARE(offer.value("key"_L1).toString(), u"Q-01:twse-audit/NET-5"_s);
        QCOMPARE(offer.value("strength"_L1).toString(), u"superset"_s);
        QCOMPARE(offer.value("result"_L1).toString(), u"conform"_s);
        QCOMPARE(offer.value("chain"_L1).toArray().size(), 1);

        const CliRun none = audit(u"set"_s,
                                  {u"--audit"_s,
                                   u"Z-1"_s,
                                   u"--point"_s,
                                   u"1-1"_s,
                                   u"--take"_s,
                                   u"Q-01:twse-audit/NET-6"_s});
        QCOMPARE(none.exit, 3);
        QVERIFY2(none.err.contains(u"Q-01:twse-audit/NET-5"_s), qPrintable(none.err));
        QCOMPARE(audit(u"set"_s, {u"--take"_s, u"x"_s, u"--field"_s, u"tier=1"_s}).exit, 2);
        QCOMPARE(audit(u"set"_s,
                       {u"--audit"_s,
                        u"Z-1"_s,
                        u"--point"_s,
                        u"1-1"_s,
                        u"--result"_s,
                        u"conform"_s,
                        u"--observation"_s,
                        u"看過"_s,
                        u"--take"_s,
                        u"Q-01:twse-audit/NET-5"_s,
                        u"--today"_s,
                        u"2026-07-18"_s})
                     .exit,
                 0);
        QCOMPARE(
            paper(u"1-1"_s, u"Z-1"_s).value("observation"_L1).toString(),
            u"看過\n〔引自查核 Q-01 之 NET-5，2026-07-18，對應強度：涵蓋，依 twse-crosswalk〕符合"_s);
        const QJsonArray back = paper(u"ACC-7"_s, u"Q-01"_s).value("offers"_L1).toArray();
        QCOMPARE(back.first().toObject().value("key"_L1).toString(),
                 u"Z-1:zt-guideline-items/1-1"_s);
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    /// The coverage sheet of an audit by the guideline's items: TWSE's points that they touch, none
    /// twice though ACC-9 repeats ACC-2.
    void coverageOfTheItems()
    {
        QCOMPARE(audit(u"new"_s, {u"--checklist"_s, u"zt-guideline-items"_s}).exit, 0);
        for (const QString& code : {u"1-1"_s, u"1-7"_s}) {
            QCOMPARE(audit(u"set"_s, {u"--point"_s, code, u"--result"_s, u"conform"_s}).exit, 0);
        }
        const QString made = m_dir.filePath(u"items.json"_s);
        QCOMPARE(runCli({u"report"_s, m_file, u"--kind"_s, u"audit"_s, u"-o"_s, made}).exit, 0);
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QJsonArray> tables;
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto& section : report.value("sections"_L1).toArray()) {
            for (const auto& block : section.toObject().value("blocks"_L1).toArray()) {
                const QJsonObject one = block.toObject();
                tables.insert(one.value("table"_L1).toString(), one.value("rows"_L1).toArray());
            }
        }
        QCOMPARE(tables.value(u"crosswalk"_s).size(), 1);
        const QJsonArray twse = tables.value(u"crosswalk"_s).first().toArray();
        QCOMPARE(twse.first().toString(), u"twse-audit"_s);
        QCOMPARE(twse.at(4).toInt(), 76);
        QCOMPARE(twse.at(6).toInt(), 5);
        QStringList codes;
        for (const auto& row : tables.value(u"related_points"_s)) {
            codes.append(row.toArray().at(1).toString());
        }
        codes.sort();
        QCOMPARE(codes.join(u' '), u"ACC-2 ACC-3 ACC-7 ACC-8 NET-5"_s);
    }

    void helpOfAGroup()
    {
        const CliRun help = runCli({u"audit"_s, u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("audit letter") && !help.out.contains("regulator"));
        const CliRun alone = runCli({u"audit"_s});
        QCOMPARE(alone.exit, 2);
        QVERIFY(alone.out.isEmpty() && alone.err.contains(u"audit letter"_s));
        QCOMPARE(runCli({u"audit"_s, u"shows"_s, m_file}).exit, 2);
    }

    /// The day it is in Taipei, not in London.
    void todayIsTaipeis()
    {
        begin();
        QCOMPARE(audit(u"set"_s, {u"--point"_s, u"RA-1"_s, u"--result"_s, u"not"_s}).exit, 0);
        QCOMPARE(audit(u"finding"_s,
                       {u"add"_s,
                        u"--point"_s,
                        u"RA-1"_s,
                        u"--field"_s,
                        u"condition=x"_s,
                        u"--field"_s,
                        u"due=2026-07-18"_s})
                     .exit,
                 0);
        for (const auto& [hour, overdue] : {std::pair{15, 0}, std::pair{16, 1}}) {
            zt::SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(hour, 0), Qt::UTC));
            QBuffer out;
            QBuffer err;
            QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
            QCOMPARE(zt::runCli({u"audit"_s, u"findings"_s, m_file, u"--format"_s, u"json"_s},
                                out,
                                err,
                                clock,
                                {}),
                     0);
            const QJsonObject json = QJsonDocument::fromJson(out.data()).object();
            QCOMPARE(json.value("findings"_L1).toArray().first().toObject().value("overdue"_L1),
                     QJsonValue(overdue));
        }
    }

    void refusedBeginnings_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("said");
        const QStringList list{u"--checklist"_s, u"twse-audit"_s};
        const auto field = [&](const QString& text) {
            return list + QStringList{u"--field"_s, text};
        };
        QTest::newRow("no checklist") << QStringList{} << 2 << u"--checklist"_s;
        QTest::newRow("unknown checklist")
            << QStringList{u"--checklist"_s, u"twse"_s} << 3 << u"twse-audit"_s;
        QTest::newRow("no such pack file")
            << QStringList{u"--checklist"_s, u"lost.json"_s} << 4 << u"lost.json"_s;
        QTest::newRow("twice") << list + list << 3 << u"twse-audit"_s;
        QTest::newRow("unknown kind") << field(u"kind=yearly"_s) << 3 << u"selected_case"_s;
        QTest::newRow("case without a trigger") << field(u"kind=selected_case"_s) << 3 << u"Q-01"_s;
        QTest::newRow("tier") << field(u"tier=5"_s) << 3 << u"0–4"_s;
        QTest::newRow("tier in words") << field(u"tier=一"_s) << 3 << u"0–4"_s;
        QTest::newRow("no such day") << field(u"period_from=2026-02-30"_s) << 3 << u"YYYY-MM-DD"_s;
        QTest::newRow("no such field") << field(u"created_at=2020-01-01"_s) << 3 << u"period_to"_s;
        QTest::newRow("no value") << field(u"tier"_s) << 2 << u"tier"_s;
        QTest::newRow("fact that nobody asks for")
            << list + QStringList{u"--fact"_s, u"branches=yes"_s} << 3 << u"branches"_s;
        QTest::newRow("backwards") << field(u"period_to=2026-01-01"_s) +
                                          QStringList{u"--field"_s, u"period_from=2026-01-02"_s}
                                   << 3 << u"2026-01-01"_s;
    }

    void refusedBeginnings()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, said);
        const CliRun run = audit(u"new"_s, arguments);
        QCOMPARE(run.exit, exit);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
        const QJsonObject list = audit(u"list"_s, {u"--format"_s, u"json"_s}).json();
        QVERIFY(list.value("audits"_L1).toArray().isEmpty());
    }

    void nothingToShowYet()
    {
        const CliRun run = audit(u"show"_s);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.err.contains(u"audit new"_s), qPrintable(run.err));
    }

    void periodsMayBeOpen()
    {
        begin({u"--field"_s, u"period_from="_s});
        QVERIFY(shown().value("audit"_L1).toObject().value("period_from"_L1).isNull());
        QCOMPARE(audit(u"set"_s, {u"--field"_s, u"period_to=2026-12-31"_s}).exit, 0);
        QCOMPARE(shown().value("audit"_L1).toObject().value("period_to"_L1).toString(),
                 u"2026-12-31"_s);
        QCOMPARE(audit(u"set"_s, {u"--field"_s, u"period_from=2027-01-01"_s}).exit, 3);
    }

    /// From nobody has looked to accepted, changed, stale, accepted again.
    void reviewAndStaleness()
    {
        begin({u"--field"_s, u"tier=4"_s});
        QCOMPARE(audit(u"set"_s, {u"--point"_s, u"RA-1"_s, u"--result"_s, u"不適用"_s}).exit, 3);
        QCOMPARE(audit(u"review"_s, {u"ready"_s, u"--point"_s, u"RA-1"_s}).exit, 3);
        QCOMPARE(
            audit(u"set"_s,
                  u"王"_s,
                  {u"--point"_s, u"RA-1"_s, u"--result"_s, u"符合"_s, u"--procedure"_s, u"訪談"_s})
                .exit,
            0);
        QCOMPARE(point(u"RA-1"_s).value("result"_L1).toString(), u"conform"_s);
        QCOMPARE(audit(u"review"_s, u"李"_s, {u"accept"_s, u"--point"_s, u"RA-1"_s}).exit, 3);
        QCOMPARE(audit(u"review"_s, u"王"_s, {u"ready"_s, u"--point"_s, u"RA-1"_s}).exit, 0);
        const CliRun own = audit(u"review"_s, u"王"_s, {u"accept"_s, u"--point"_s, u"RA-1"_s});
        QCOMPARE(own.exit, 3);
        QVERIFY2(own.err.contains(u"王"_s), qPrintable(own.err));
        QCOMPARE(audit(u"review"_s, u"李"_s, {u"return"_s, u"--point"_s, u"RA-1"_s}).exit, 3);
        QCOMPARE(audit(u"review"_s, u"李"_s, {u"accept"_s, u"--point"_s, u"RA-1"_s}).exit, 0);
        QCOMPARE(point(u"RA-1"_s).value("state"_L1).toString(), u"accepted"_s);
        QVERIFY(!point(u"RA-1"_s).value("stale"_L1).toBool(true));

        QCOMPARE(
            audit(u"set"_s, u"王"_s, {u"--point"_s, u"RA-1"_s, u"--result"_s, u"partly"_s}).exit,
            0);
        QVERIFY(point(u"RA-1"_s).value("stale"_L1).toBool());
        QCOMPARE(total(shown(), "stale"_L1), 1);
        QCOMPARE(total(shown(), "accepted"_L1), 0);
        // What is undone is what was accepted.
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        QVERIFY(!point(u"RA-1"_s).value("stale"_L1).toBool(true));
        QCOMPARE(point(u"RA-1"_s).value("result"_L1).toString(), u"conform"_s);
        const QJsonObject paper = shown({u"--point"_s, u"RA-1"_s});
        QCOMPARE(paper.value("preparer"_L1).toString(), u"王"_s);
        QCOMPARE(paper.value("reviewer"_L1).toString(), u"李"_s);
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    void aListIsAllOrNothing()
    {
        begin({u"--field"_s, u"tier=1"_s});
        const QString faulty = written(u"faulty.csv"_s,
                                       "查核點,結果,理由\n"
                                       "RA-1,符合,\n"
                                       "RA-9,符合,\n"
                                       "RA-2,不適用,\n"
                                       "POL-1,好,\n"
                                       "RA-1,不符合,\n");
        const CliRun run = audit(u"set"_s, {u"--from"_s, faulty, u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 3);
        QList<int> lines;
        for (const auto& one : run.json().value("faults"_L1).toArray()) {
            lines.append(one.toObject().value("line"_L1).toInt());
        }
        QCOMPARE(lines, (QList<int>{3, 4, 5, 6}));
        QCOMPARE(total(shown(), "checked"_L1), 0);

        const QString good = written(u"good.csv"_s,
                                     "查核點,結果,理由\n"
                                     "RA-1,符合,\n"
                                     "RA-2,部分符合,\n"
                                     "ACC-9,不符合,\n"
                                     "POL-1,不適用,沒有分公司\n");
        QCOMPARE(audit(u"set"_s, {u"--from"_s, good}).exit, 0);
        const QJsonObject json = shown();
        addUp(json);
        QCOMPARE(total(json, "checked"_L1), 3);
        QCOMPARE(total(json, "applicable"_L1), 75);
        QCOMPARE(total(json, "conform"_L1), 1);
        QCOMPARE(total(json, "partly"_L1), 1);
        QCOMPARE(total(json, "not"_L1), 1);
        QCOMPARE(total(json, "not_applicable"_L1), 1);
        QCOMPARE(point(u"ACC-2"_s).value("result"_L1).toString(), u"not"_s);
        QCOMPARE(shown({u"--point"_s, u"ACC-9"_s}).value("id"_L1).toString(), u"ACC-2"_s);
        QCOMPARE(
            audit(u"review"_s, {u"note"_s, u"--point"_s, u"ACC-9"_s, u"--note"_s, u"問"_s}).exit,
            0);
        QCOMPARE(shown({u"--point"_s, u"ACC-2"_s}).value("notes"_L1).toArray().size(), 1);
    }

    void findingsFromRaisedToClosed()
    {
        begin({u"--field"_s, u"tier=1"_s, u"--field"_s, u"period_from=2026-01-01"_s});
        QCOMPARE(audit(u"finding"_s, {u"add"_s, u"--point"_s, u"XX-1"_s}).exit, 3);
        QCOMPARE(audit(u"finding"_s, {u"add"_s, u"--point"_s, u"RA-1"_s}).exit, 3); // no condition
        const CliRun raised = audit(u"finding"_s,
                                    {u"add"_s,
                                     u"--point"_s,
                                     u"RA-1,ACC-9"_s,
                                     u"--field"_s,
                                     u"condition=未評鑑雲端"_s,
                                     u"--field"_s,
                                     u"severity=high"_s,
                                     u"--field"_s,
                                     u"due=2026-07-01"_s,
                                     u"--today"_s,
                                     u"2026-06-30"_s});
        QVERIFY2(raised.exit == 0, qPrintable(raised.err));
        QCOMPARE(raised.out, QByteArray("F-01\n"));
        QCOMPARE(point(u"RA-1"_s).value("finding"_L1).toArray(), QJsonArray{u"F-01"_s});
        QCOMPARE(point(u"ACC-2"_s).value("finding"_L1).toArray(), QJsonArray{u"F-01"_s});
        const auto finding = [&](const QString& today) {
            return audit(u"findings"_s, {u"--format"_s, u"json"_s, u"--today"_s, today})
                .json()
                .value("findings"_L1)
                .toArray()
                .first()
                .toObject();
        };
        QCOMPARE(finding(u"2026-07-03"_s).value("overdue"_L1).toInt(), 2);
        QCOMPARE(finding(u"2026-07-03"_s).value("days"_L1).toInt(), 3);
        QCOMPARE(audit(u"finding"_s, {u"close"_s, u"F-01"_s}).exit, 3);
        QCOMPARE(audit(u"finding"_s, {u"set"_s, u"F-01"_s, u"--field"_s, u"status=closed"_s}).exit,
                 3);
        QCOMPARE(audit(u"finding"_s, {u"set"_s, u"F-01"_s, u"--field"_s, u"response=補做"_s}).exit,
                 0);
        QCOMPARE(finding(u"2026-07-03"_s).value("status"_L1).toString(), u"in_progress"_s);
        QCOMPARE(audit(u"finding"_s,
                       {u"retest"_s, u"F-01"_s, u"--passed"_s, u"yes"_s, u"--text"_s, u"已涵蓋"_s})
                     .exit,
                 0);
        QCOMPARE(audit(u"finding"_s, {u"close"_s, u"F-01"_s, u"--today"_s, u"2026-07-10"_s}).exit,
                 0);
        QCOMPARE(finding(u"2026-08-01"_s).value("days"_L1).toInt(), 10);
        QCOMPARE(finding(u"2026-08-01"_s).value("overdue"_L1).toInt(), 0);
        QCOMPARE(audit(u"findings"_s, {u"--open"_s, u"--format"_s, u"json"_s})
                     .json()
                     .value("findings"_L1)
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(audit(u"finding"_s, {u"close"_s, u"F-09"_s}).exit, 3);
        QCOMPARE(audit(u"finding"_s, {u"paint"_s, u"F-01"_s}).exit, 2);
    }

    /// The year after, the same point again.
    void repeatedFindings()
    {
        const auto raise = [&](const QString& year) {
            begin({u"--field"_s, u"period_from="_s + year + u"-01-01"_s});
            QCOMPARE(audit(u"finding"_s,
                           {u"add"_s, u"--point"_s, u"RA-1"_s, u"--field"_s, u"condition=x"_s})
                         .exit,
                     0);
        };
        raise(u"2025"_s);
        raise(u"2026"_s);
        const QJsonArray findings =
            audit(u"findings"_s, {u"--format"_s, u"json"_s}).json().value("findings"_L1).toArray();
        QCOMPARE(findings[0].toObject().value("earlier"_L1).toArray(), QJsonArray());
        QCOMPARE(findings[1].toObject().value("earlier"_L1).toArray(), QJsonArray{u"F-01"_s});
        QCOMPARE(audit(u"findings"_s, {u"--audit"_s, u"Q-09"_s}).exit, 3);
    }

    void undoneWithItsPin()
    {
        begin();
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        const QJsonObject list = audit(u"list"_s, {u"--format"_s, u"json"_s}).json();
        QVERIFY(list.value("audits"_L1).toArray().isEmpty());
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
        begin();
        QVERIFY(audit(u"list"_s).out.contains("Q-01"));
    }
};

QTEST_GUILESS_MAIN(TestAuditCli)
#include "tst_auditcli.moc"
