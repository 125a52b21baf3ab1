// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/checkfault.h"
#include "model/document/checknames.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/rawsqlite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace zt;
using namespace Qt::StringLiterals;

/// What a check says does not hold is said in the reader's language, whatever was done to the file.
class TestCheckFault : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SteppedClock m_clock = fixture::newClock();
    const Language m_zh{LanguageCode::ZhTw};
    const Language m_en{LanguageCode::En};

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.zta"_s); }

private Q_SLOTS:

    void init()
    {
        QFile::remove(path());
        const auto document = Document::create(
            path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})));
    }

    void everyFaultIsPutIntoWords_data()
    {
        QTest::addColumn<QString>("tampering");
        const auto row = [](const char* name, const char* sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("hash", "UPDATE trail SET hash = zeroblob(32) WHERE seq = 2");
        row("previous hash", "UPDATE trail SET previous_hash = zeroblob(32) WHERE seq = 2");
        row("entry taken out", "DELETE FROM trail WHERE seq = 1");
        row("all taken out", "DELETE FROM trail");
        row("row changed", "UPDATE profile SET tier = 4");
        row("pack unpinned", "DELETE FROM pack_pin");
        row("pack content", "UPDATE pack SET bytes = CAST('pack 2' AS BLOB)");
        row("pack reference", "PRAGMA foreign_keys = OFF; UPDATE pack_pin SET version = '7'");
        row("trigger dropped", "DROP TRIGGER trail_in_order");
        row("table added", "CREATE TABLE extra (a)");
        row("column added", "ALTER TABLE profile ADD COLUMN extra TEXT");
        row("table dropped", "DROP TABLE adoption");
        row("newer file",
            "PRAGMA user_version = 99; INSERT INTO schema_step VALUES (99, 1, '9.9', 'later')");
    }

    void everyFaultIsPutIntoWords()
    {
        QFETCH(QString, tampering);
        {
            raw::Database file(path());
            if (tampering.contains(u"trail"_s) && !tampering.startsWith(u"DROP"_s)) {
                (void)file.execute(u"DROP TRIGGER trail_no_update"_s);
                (void)file.execute(u"DROP TRIGGER trail_no_delete"_s);
            }
            (void)file.execute(tampering);
        }
        JobContext job;
        const auto lines = verifyFile(path(), &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        static const QRegularExpression chinese(u"\\p{Han}"_s);
        int faults = 0;
        for (const CheckLine& line : *lines) {
            for (const QString& one : line.fault.split(u"; "_s, Qt::SkipEmptyParts)) {
                const QString said = checkFaultText(one, m_zh);
                QVERIFY2(said.contains(chinese), qPrintable(line.id + u": "_s + said));
                if (!one.startsWith(u"page "_s) && !one.startsWith(u"row of "_s) &&
                    !one.startsWith(u"not as the trail"_s)) {
                    QCOMPARE(checkFaultText(one, m_en), one); // else a table has its words
                }
                ++faults;
            }
        }
        QVERIFY(faults > 0);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const QString& fault, const QString& chinese) {
            QTest::newRow(qPrintable(fault)) << fault << chinese;
        };
        using namespace checkfault;
        row(u"TrailBroken: 5, does not match its hash"_s,
            u"軌跡在第 5 筆前後不符：與其雜湊不符。請與備份檔比對，或將尚可讀取的內容救成新檔。"_s);
        row(checkFault(otherState, {u"S-01"_s, u"7"_s}), u"S-01 所指的狀態與第 7 筆不同"_s);
        row(checkFault(notRecorded, {u"S-01"_s, u"8"_s}), u"S-01 並非由第 8 筆登錄"_s);
        row(checkFault(notSealed, {u"R-01"_s, u"8"_s}), u"R-01 並非由第 8 筆封存"_s);
        row(checkFault(wrongStep, {u"S-01"_s, u"signature"_s}), u"S-01：簽章不成立"_s);
        row(checkFault(notTrusted, {u"S-01"_s}), u"S-01：簽署憑證無法追溯到您信任的憑證"_s);
        row(u"system A; B.zta is missing"_s, u"system A；缺少 B.zta"_s); // no sentence of ours
        row(u"aa does not match its hash or size"_s, u"aa 與其雜湊或大小不符"_s);
        row(u"清冊.xlsx has no content"_s, u"清冊.xlsx 沒有內容"_s);
        row(u"the trail is empty; no pack is pinned"_s, u"軌跡是空的；未釘選任何套件"_s);
        row(u"not as the trail left it: system A, 中文 and 3 more"_s,
            u"與軌跡所記不同：系統 A, 中文，另有 3 項"_s);
    }

    void sentences()
    {
        QFETCH(QString, fault);
        QFETCH(QString, chinese);
        QCOMPARE(checkFaultText(fault, m_zh), chinese);
        QCOMPARE(checkFaultText(fault, m_en), fault);
    }

    /// What looks like an error of the program's and is none stays as it is.
    void errorsThatThereAreNot()
    {
        for (const QString& fault :
             {u"NoSuchCode: 5, x"_s, u"trailBroken: 5"_s, u"TrailBroken"_s}) {
            QCOMPARE(checkFaultText(fault, m_zh), fault);
            QCOMPARE(checkFaultText(fault, m_en), fault);
        }
        QVERIFY(checkFaultText(u"TrailBroken: 5, x"_s, m_zh) != u"TrailBroken: 5, x"_s);
    }

    /// Tables go by words, their own names beside them; what is no table of ours stays.
    void tablesAreNamed()
    {
        using namespace checkfault;
        const QString known = checkFault(changedIn, {u"9"_s, u"1"_s, u"2"_s, u"trail"_s});
        QCOMPARE(checkFaultText(known + u"; aa has no content"_s, m_zh),
                 u"第 9 頁（位元組 1 至 2，軌跡（trail））與寫入時不符；aa 沒有內容"_s);
        QCOMPARE(checkFaultText(known + u"; aa has no content"_s, m_en),
                 u"page 9 (bytes 1 to 2, the trail (trail)) is not as it was written; aa has no "
                 "content"_s);
        QCOMPARE(storedName(u"index sqlite_autoindex_team_member_1"_s, m_en),
                 u"looking up the assessment's team (sqlite_autoindex_team_member_1)"_s);
        QCOMPARE(storedName(u"free"_s, m_zh), u"未使用"_s);
        QCOMPARE(factName(u"methodology"_s, m_zh), u"評選方法（methodology）"_s);
        QCOMPARE(factName(u"point_result a/b/1-1"_s, m_zh), u"工作底稿 a/b/1-1"_s);
        QCOMPARE(factName(u"清冊.xlsx"_s, m_zh), u"清冊.xlsx"_s);
        QCOMPARE(storedName(u"%1; trail"_s, m_zh), u"%1; trail"_s);
        QCOMPARE(checkFaultText(u"row of point_result without its row in audit"_s, m_zh),
                 u"工作底稿（point_result） 有一列，在 查核（audit） 找不到所屬的列"_s);
    }

    /// Every table and index of a new file, and every check of it.
    void nothingOfAnAssessmentIsWithoutAName()
    {
        raw::Database file(path());
        const QStringList names = file.rows(u"SELECT name FROM sqlite_schema WHERE type IN "
                                            "('table', 'index') UNION SELECT 'sqlite_schema'"_s);
        QVERIFY(names.size() > 30);
        for (const QString& name : names) {
            QVERIFY2(storedName(name, m_en).endsWith(u" ("_s + name + u')'), qPrintable(name));
            QVERIFY2(storedName(name, m_zh).endsWith(u"（"_s + name + u'）'), qPrintable(name));
        }
        JobContext job;
        const auto lines = verifyFile(path(), &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        for (const CheckLine& line : *lines) {
            QVERIFY2(checkName(line.id, m_en) != line.id, qPrintable(line.id));
            QVERIFY2(checkName(line.id, m_zh) != checkName(line.id, m_en), qPrintable(line.id));
        }
    }

    void values()
    {
        QCOMPARE(checkValueText(u"SQLite, 12 page sums"_s, m_zh), u"SQLite，12 頁檢查碼"_s);
        QCOMPARE(checkValueText(u"guide 1"_s, m_zh), u"guide 1"_s);
        QCOMPARE(checkValueText(u"SQLite, 12 page sums"_s, m_en), u"SQLite, 12 page sums"_s);
    }
};

QTEST_GUILESS_MAIN(TestCheckFault)
#include "tst_checkfault.moc"
