// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "tests/support/rawsqlite.h"
#include "tests/unit/gateway/firmofthree.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QStringList& words)
{
    return runCli(words + QStringList{u"--format"_s, u"json"_s}).json();
}

} // namespace

/// The items of an assessment from the command line, runs sealed by one person and repeated by
/// another.
class TestSealedRunCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    static void must(const QStringList& words)
    {
        const CliRun run = runCli(words);
        if (run.exit != 0) {
            qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
        }
    }

    /// The firm of firmofthree.h, as somebody enters it.
    QString firm()
    {
        const QString path = m_dir.filePath(u"f%1.zta"_s.arg(++m_count));
        must({u"new"_s, path, u"--name"_s, u"測試評估"_s});
        for (const QString& code : {u"A"_s, u"B"_s, u"C"_s}) {
            must({u"add"_s, path, code, u"系統 "_s + code});
        }
        must({u"set"_s, path, u"A"_s, u"--field"_s, u"staff_access_from_outside=yes"_s});
        must({u"set"_s, path, u"B"_s, u"--field"_s, u"staff_access_from_outside=yes"_s});
        must({u"set"_s, path, u"B"_s, u"--field"_s, u"cloud_service_in_use=yes"_s});
        must({u"set"_s, path, u"B"_s, u"--field"_s, u"cloud_model=saas"_s});
        for (int system = 0; system < 3; ++system) {
            for (const ItemRow& row : firmTable) {
                answer(path, QChar(u'A' + system), row.item, row.answers.at(size_t(system)));
            }
        }
        return path;
    }

    static void
    answer(const QString& path, const QString& system, const char* item, const char* status)
    {
        const QString words = QString::fromLatin1(status);
        if (words.isEmpty()) {
            return;
        }
        must({u"maturity"_s,
              u"set"_s,
              path,
              u"--scope"_s,
              system,
              u"--item"_s,
              QString::fromLatin1(item),
              u"--status"_s,
              words.startsWith(u"partial"_s) ? words + u'%' : words,
              u"--note"_s,
              u"依規範"_s});
    }

    static QJsonObject sealedBy(const QString& actor, const QString& path, const QStringList& more)
    {
        return jsonOf(QStringList{u"simulate"_s, path, u"--seal"_s, u"--actor"_s, actor} + more);
    }

    static QJsonObject firstRun(const QString& path)
    {
        return jsonOf({u"simulate"_s, u"runs"_s, path})[u"runs"_s].toArray().at(0).toObject();
    }

private Q_SLOTS:

    void itemsOfEachScope()
    {
        const QString path = firm();
        for (size_t at = 0; at < std::size(firmScopes); ++at) {
            QJsonArray items;
            QJsonObject shares;
            for (const ItemRow& row : firmTable) {
                const int share = row.there.at(at);
                if (share > 0 && share < 1000) {
                    shares.insert(QString::fromLatin1(row.item), share);
                }
            }
            const QJsonObject json = jsonOf({u"simulate"_s,
                                             path,
                                             u"--items"_s,
                                             u"from-assessment"_s,
                                             u"--scope"_s,
                                             QString::fromLatin1(firmScopes[at]),
                                             u"--scenario"_s,
                                             u"S27"_s});
            for (const ItemRow& row : firmTable) {
                const bool there =
                    json[u"items"_s].toArray().contains(QString::fromLatin1(row.item));
                QVERIFY2(there == (row.there.at(at) == 1000),
                         qPrintable(QString::fromLatin1(row.item)));
            }
            QCOMPARE(json[u"shares"_s].toObject(), shares);
        }
    }

    void aSecondPersonRepeatsIt()
    {
        const QString path = firm();
        const QJsonObject json =
            sealedBy(u"周甲"_s,
                     path,
                     {u"--scope"_s, u"B"_s, u"--without"_s, u"1-1"_s, u"--note"_s, u"期中"_s});
        QCOMPARE(json[u"sealed"_s].toString(), u"R-01"_s);
        const QJsonObject run = firstRun(path);
        QCOMPARE(run[u"run"_s].toString(), u"R-01"_s);
        QCOMPARE(run[u"sealed_by"_s].toString(), u"周甲"_s);
        QVERIFY(run[u"sealed_at"_s].toString().startsWith(u"2026-07-18T"_s));
        QCOMPARE(run[u"log_sha256"_s], json[u"log_sha256"_s]);
        QCOMPARE(run[u"origin"_s].toString(), u"assessment"_s);
        QVERIFY(run[u"scope"_s].toString().startsWith(u"system:"_s));
        QCOMPARE(run[u"without"_s].toArray(), QJsonArray{u"1-1"_s});
        QCOMPARE(
            run[u"items"_s].toObject(),
            (QJsonObject{{u"1-2"_s, 600}, {u"1-4"_s, 1000}, {u"1-6"_s, 1000}, {u"2-4"_s, 10}}));
        QCOMPARE(run[u"note"_s].toString(), u"期中"_s);
        QCOMPARE(run[u"scenarios"_s].toArray().size(), json[u"scenarios"_s].toArray().size());
        QCOMPARE(run[u"of_earlier_state"_s].toBool(), false);
        QCOMPARE(run[u"repeatable"_s].toBool(), true);
        const QString copy = m_dir.filePath(u"copy.zta"_s);
        QVERIFY(QFile::copy(path, copy));
        for (const QString& threads : {u"1"_s, u"4"_s}) {
            const CliRun again = runCli({u"simulate"_s,
                                         u"repeat"_s,
                                         copy,
                                         u"R-01"_s,
                                         u"--threads"_s,
                                         threads,
                                         u"--actor"_s,
                                         u"陳乙"_s,
                                         u"--format"_s,
                                         u"json"_s});
            QCOMPARE(again.exit, 0);
            QCOMPARE(again.json()[u"holds"_s].toBool(), true);
            QCOMPARE(again.json()[u"same_packs"_s].toBool(), true);
            QCOMPARE(again.json()[u"log_sha256"_s], json[u"log_sha256"_s]);
            QVERIFY(again.json()[u"first_difference"_s].isNull());
        }
    }

    void sealedWithAnyNumberOfThreads()
    {
        const QString path = firm();
        const QString one =
            sealedBy(u"甲"_s, path, {u"--threads"_s, u"1"_s})[u"log_sha256"_s].toString();
        const QJsonObject four = sealedBy(u"乙"_s, path, {u"--threads"_s, u"4"_s});
        QCOMPARE(four[u"log_sha256"_s].toString(), one);
        QCOMPARE(four[u"sealed"_s].toString(), u"R-02"_s);
    }

    void aLaterAnswerMakesItOfAnEarlierState()
    {
        const QString path = firm();
        sealedBy(u"甲"_s, path, {u"--scope"_s, u"A"_s});
        answer(path, u"A"_s, "1-3", "implemented");
        answer(path, u"B"_s, "1-3", "implemented"); // not in the scope
        const QJsonObject run = firstRun(path);
        QCOMPARE(run[u"of_earlier_state"_s].toBool(), true);
        QCOMPARE(
            run[u"changed"_s].toArray(),
            QJsonArray({QJsonObject{{u"item"_s, u"1-3"_s}, {u"then"_s, 750}, {u"now"_s, 1000}}}));
        QCOMPARE(runCli({u"simulate"_s, u"repeat"_s, path, u"R-01"_s}).exit, 0);
        answer(path, u"A"_s, "1-3", "partial 75");
        QCOMPARE(firstRun(path)[u"of_earlier_state"_s].toBool(), false);
    }

    void takenBackAndBroughtAgain()
    {
        const QString path = firm();
        const QJsonObject json = sealedBy(u"甲"_s, path, {u"--scenario"_s, u"S27"_s});
        must({u"undo"_s, path, u"--actor"_s, u"乙"_s});
        QVERIFY(firstRun(path).isEmpty());
        must({u"undo"_s, path, u"--actor"_s, u"丙"_s});
        QCOMPARE(firstRun(path)[u"log_sha256"_s], json[u"log_sha256"_s]);
        QCOMPARE(firstRun(path)[u"sealed_by"_s].toString(), u"甲"_s);
        const QString trail =
            QString::fromUtf8(runCli({u"trail"_s, path, u"--lang"_s, u"en"_s}).out);
        QVERIFY(trail.contains(u"Sealed gateway run R-01"_s));
        const QJsonArray checks = jsonOf({u"verify"_s, path})[u"checks"_s].toArray();
        const QJsonObject runs = checks.at(7).toObject();
        QCOMPARE(runs[u"check"_s].toString(), u"runs"_s);
        QCOMPARE(runs[u"ok"_s].toBool(), true);
        QCOMPARE(runs[u"value"_s].toString(), u"1/1"_s);
    }

    void aForgedRunDoesNotHold()
    {
        const QString path = firm();
        sealedBy(u"甲"_s, path, {u"--scenario"_s, u"S11,S27"_s, u"--items"_s, u"all"_s});
        raw::Database file(path);
        QCOMPARE(
            file.execute(
                uR"(UPDATE simulation_run SET items = json_remove(items, '$."1-5"', '$."2-4"'))"_s),
            0);
        const CliRun again = runCli({u"simulate"_s,
                                     u"repeat"_s,
                                     path,
                                     u"R-01"_s,
                                     u"--format"_s,
                                     u"json"_s,
                                     u"--lang"_s,
                                     u"en"_s});
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.json()[u"holds"_s].toBool(), false);
        const QJsonObject first = again.json()[u"first_difference"_s].toObject();
        QCOMPARE(first[u"kind"_s].toString(), u"decision"_s);
        QVERIFY(first[u"decision"_s].toInt() > 0);
        QVERIFY(again.err.contains(u"First difference: "_s + first[u"scenario"_s].toString()));
        QCOMPARE(runCli({u"verify"_s, path}).exit, 1); // the trail knows better
        QCOMPARE(file.execute(u"UPDATE simulation_run SET state_seq = 2"_s), 0);
        const QJsonArray checks = jsonOf({u"verify"_s, path})[u"checks"_s].toArray();
        QCOMPARE(checks.at(7).toObject()[u"ok"_s].toBool(), false);
        QVERIFY(checks.at(7).toObject()[u"fault"_s].toString().contains(u"R-01"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString none = u"FILE"_s;
        QTest::newRow("no file") << QStringList{u"simulate"_s, u"--seal"_s} << none;
        QTest::newRow("note alone")
            << QStringList{u"simulate"_s, u"--note"_s, u"x"_s} << u"--seal"_s;
        QTest::newRow("threads") << QStringList{u"simulate"_s, u"--threads"_s, u"0"_s}
                                 << u"--threads"_s;
    }

    void refusals()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, said);
        const CliRun run = runCli(words);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
    }

    void unknownRun()
    {
        const QString path = firm();
        sealedBy(u"甲"_s, path, {u"--scenario"_s, u"S27"_s});
        const CliRun run = runCli({u"simulate"_s, u"repeat"_s, path, u"R-9"_s});
        QCOMPARE(run.exit, 2);
        QVERIFY(run.err.contains(u"R-9"_s) && run.err.contains(u"R-01"_s));
    }
};

QTEST_GUILESS_MAIN(TestSealedRunCli)
#include "tst_sealedruncli.moc"
