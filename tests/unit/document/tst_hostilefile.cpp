// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvage.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace zt;

/// A database that somebody prepared: nothing in it runs, it is refused or read as what it is, and
/// neither takes long.
class TestHostileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); }

    void prepared_data();
    void prepared();

private:
    void writeTo(const QString& file);

    SteppedClock m_clock = fixture::newClock();
};

namespace {

/// Would never end.
const QString endless =
    QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                   "SELECT max(i) FROM n");
const QString unlock =
    QStringLiteral("DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;");

/// Puts a definition past SQLite's own checks into the file.
QString smuggled(const QString& type, const QString& name, const QString& sql)
{
    return QStringLiteral("PRAGMA writable_schema = ON;"
                          "INSERT INTO sqlite_schema VALUES ('%1', '%2', 'system', 0, '%3');"
                          "PRAGMA writable_schema = OFF;")
        .arg(type, name, QString(sql).replace(QLatin1Char('\''), QStringLiteral("''")));
}

} // namespace

void TestHostileFile::writeTo(const QString& file)
{
    const auto document =
        Document::create(file, fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})));
}

void TestHostileFile::prepared_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char* name, const QString& sql, bool readable) {
        QTest::newRow(name) << sql << readable;
    };
    row("endless view in place of a table",
        QStringLiteral("DROP TABLE adoption; CREATE VIEW adoption (only_row, reason) AS "
                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                       "SELECT max(i), 'x' FROM n"),
        false);
    row("endless view beside the tables", QStringLiteral("CREATE VIEW extra AS ") + endless, false);
    row("endless trigger",
        QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON system BEGIN INSERT INTO team_member "
                       "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n) "
                       "SELECT i, 'x' FROM n; END"),
        true);
    row("trigger that calls itself",
        QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON team_member BEGIN "
                       "INSERT INTO team_member VALUES (NEW.position + 1, 'x'); END"),
        true);
    row("trigger under a name of SQLite's own",
        smuggled(QStringLiteral("trigger"),
                 QStringLiteral("sqlite_spy"),
                 QStringLiteral("CREATE TRIGGER sqlite_spy AFTER INSERT ON system BEGIN "
                                "DELETE FROM system; END")),
        true);
    row("computed column",
        QStringLiteral("ALTER TABLE profile ADD COLUMN extra TEXT AS (hex(zeroblob(400000000)))"),
        false);
    row("computed column in words apart",
        QStringLiteral("ALTER TABLE profile ADD COLUMN extra TEXT AS/**/(hex(zeroblob(9)))"),
        false);
    row("virtual table in place of the trail",
        unlock + QStringLiteral("DROP TRIGGER trail_in_order; DROP TABLE named_point;"
                                "DROP TABLE trail; CREATE VIRTUAL TABLE trail USING fts5"
                                "(seq, stored, previous_hash, hash)"),
        false);
    row("newer version with a view",
        QStringLiteral("PRAGMA user_version = 99; INSERT INTO schema_step VALUES (99, 1, '9', '');"
                       "CREATE VIEW extra AS ") +
            endless,
        false);
    row("older version with an endless trigger",
        QStringLiteral("PRAGMA user_version = 1; DELETE FROM schema_step WHERE version > 1;"
                       "CREATE TRIGGER spy AFTER INSERT ON schema_step BEGIN "
                       "INSERT INTO team_member WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL "
                       "SELECT i + 1 FROM n) SELECT i, 'x' FROM n; END"),
        false);
    row("version below the first", QStringLiteral("PRAGMA user_version = -5"), false);
    row("version past all",
        QStringLiteral("PRAGMA user_version = 2147483647;"
                       "INSERT INTO schema_step VALUES (2147483647, 2147483647, '9', '')"),
        false);
    row(
        "thousands of tables",
        [] {
            QString sql;
            for (int i = 0; i < 3000; ++i) {
                sql += QStringLiteral("CREATE TABLE t%1 (a);").arg(i);
            }
            return sql;
        }(),
        false);
    row(
        "a table of many columns",
        [] {
            QStringList columns;
            for (int i = 0; i < 1900; ++i) {
                columns.append(QStringLiteral("c%1").arg(i));
            }
            return QStringLiteral("CREATE TABLE wide (%1)").arg(columns.join(QLatin1Char(',')));
        }(),
        false);
    row("huge entry of the trail",
        QStringLiteral("INSERT INTO trail VALUES (3, zeroblob(8000000), zeroblob(32), "
                       "zeroblob(32))"),
        true);
    row("huge text",
        QStringLiteral("UPDATE profile SET institution = hex(zeroblob(2000000))"),
        true);
    row("text beyond all bounds", // read, it would be there several times over
        QStringLiteral("UPDATE system SET name = hex(zeroblob(34000000))"),
        false);
    row("pack beyond all bounds",
        QStringLiteral("UPDATE pack SET bytes = zeroblob(68000000)"),
        false);
    row("an import's entry may be that long",
        unlock + QStringLiteral("UPDATE trail SET stored = CAST(hex(zeroblob(34000000)) || "
                                "substr(stored, -200) AS BLOB) WHERE seq = 2"),
        true);
    row("deep JSON",
        QStringLiteral("PRAGMA ignore_check_constraints = ON; INSERT INTO item_answer VALUES "
                       "('institution', '1-1', NULL, 0, '', '%1', '', NULL, NULL, 'pending', '', "
                       "'', NULL)")
            .arg(QString(200'000, QLatin1Char('['))),
        false);
    row("numbers far out",
        unlock + QStringLiteral("UPDATE trail SET seq = 9223372036854775807 WHERE seq = 2"),
        true);
    row("index that computes",
        QStringLiteral("CREATE INDEX extra ON system (length(hex(zeroblob(90000000))))"),
        true);
    row("text that is no text",
        QStringLiteral("UPDATE system SET name = CAST(x'ff00fe' AS TEXT)"),
        true);
}

void TestHostileFile::prepared()
{
    QFETCH(QString, sql);
    QFETCH(bool, readable);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.zta"));
    writeTo(file);
    {
        raw::Database database(file);
        QCOMPARE(database.execute(sql), 0);
    }
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    const std::clock_t begun =
        std::clock(); // the processor's time: other programs count for nothing
    JobContext job;
    const auto lines = verifyFile(file, &fixture::readPack, job);
    QVERIFY(!lines ||
            std::any_of(lines->begin(), lines->end(), [](const auto& one) { return !one.ok; }));
    {
        const auto read =
            Document::open(file, Document::Access::ReadOnly, fixture::environment(m_clock));
        QVERIFY2(read.has_value() == readable, fixture::words(read).constData());
    }
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(bytes.readAll() == before);
    bytes.close();
    {
        const auto written =
            Document::open(file, Document::Access::ReadWrite, fixture::environment(m_clock));
        if (written) { // then it is ours to the letter, and a change works or is refused
            (void)(*written)->apply(fixture::adding({fixture::emptySystem(m_clock, 2)}));
        }
    }
    SalvageRequest request{file,
                           dir.filePath(QStringLiteral("new.zta")),
                           fixture::environment(m_clock),
                           {fixture::pack()},
                           [](const Evidence&) { return QStringLiteral("lost"); }};
    const auto salvaged = salvageFile(request, job);
    if (salvaged) {
        const auto held = verifyFile(request.to, &fixture::readPack, job);
        ZT_VERIFY_RESULT(held);
        for (const CheckLine& line : *held) {
            QVERIFY2(line.ok, qPrintable(line.id + line.fault));
        }
    }
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 15, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
