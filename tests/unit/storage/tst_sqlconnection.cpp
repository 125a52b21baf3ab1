// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filecopy.h"
#include "model/storage/readsession.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/statement.h"
#include "model/storage/transaction.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

class TestSqlConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nameDisappearsWithTheConnection();
    void settings();
    void statementsAreResults();
    void transactionRollsBackUnlessCommitted();
    void transactionMoves();
    void secondWriterWaitsThenLearns();
    void readSessionSeesOneMoment();
    void readerMayNotWrite();
    void pagesRunOut();
    void copies();
    void draftDisappears();
    void whatCannotBeOpened();

private:
    QString path(const QString& name = QStringLiteral("a")) const { return m_dir->filePath(name); }

    std::unique_ptr<SqlConnection> open(SqlConnection::Mode mode = SqlConnection::Mode::ReadWrite)
    {
        auto connection = SqlConnection::open(path(), mode);
        return connection ? std::move(*connection) : nullptr;
    }

    static Result<void> run(const SqlConnection& connection, const char* sql)
    {
        return connection.execute(QString::fromLatin1(sql), QStringLiteral("test"));
    }

    static qint64 number(const SqlConnection& connection, const char* sql)
    {
        return readInteger(connection, QString::fromLatin1(sql), QStringLiteral("test"))
            .value_or(-1);
    }

    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QStringLiteral("fine") : toString(result.error().code);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSqlConnection::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(run(*open(), "CREATE TABLE t (a INTEGER NOT NULL) STRICT"));
}

void TestSqlConnection::cleanup()
{
    m_dir.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestSqlConnection::nameDisappearsWithTheConnection()
{
    const auto one = open();
    auto two = open();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    two.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

void TestSqlConnection::settings()
{
    const auto file = open();
    QCOMPARE(number(*file, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(*file, "PRAGMA trusted_schema"), 0);
    QCOMPARE(number(*file, "PRAGMA cell_size_check"), 1);
    QCOMPARE(number(*file, "PRAGMA recursive_triggers"), 1);
    QCOMPARE(number(*file, "PRAGMA synchronous"), 2);
    QCOMPARE(number(*file, "PRAGMA temp_store"), 2);
    Result<Statement> mode =
        Statement::query(*file, QStringLiteral("PRAGMA journal_mode"), QStringLiteral("test"));
    QVERIFY(mode && *mode->next());
    QCOMPARE(mode->text(0), QStringLiteral("delete"));
}

void TestSqlConnection::statementsAreResults()
{
    const auto file = open();
    const auto prepare = [&](const char* sql) {
        return Statement::prepare(*file, QString::fromLatin1(sql), QStringLiteral("to test"));
    };
    const auto wrong = prepare("SELEKT 1");
    QCOMPARE(codeOf(wrong), QStringLiteral("SqlFailed"));
    QCOMPARE(wrong.error().args.first(), QStringLiteral("to test"));
    QCOMPARE(codeOf(Statement::query(*file, QStringLiteral("SELECT * FROM x"), {})),
             QStringLiteral("SqlFailed"));
    QCOMPARE(codeOf(prepare("SELECT 1; SELECT 2")), QStringLiteral("SqlFailed"));
    Result<Statement> insert = prepare("INSERT INTO t VALUES (?)");
    QVERIFY(insert);
    QVERIFY(insert->bind(1).runOnOneRow());
    QVERIFY(insert->bindOptional(2).run());
    QCOMPARE(codeOf(insert->bindOptional(std::nullopt).run()), QStringLiteral("SqlFailed"));
    QVERIFY(insert->bind(3).run());
    Result<Statement> none = prepare("DELETE FROM t WHERE a = 99");
    QCOMPARE(codeOf(none->runOnOneRow()), QStringLiteral("SqlFailed"));
    Result<Statement> rows = prepare("SELECT a, NULL, x'00ff', 'text' FROM t ORDER BY a");
    QVERIFY(rows->run());
    QVERIFY(*rows->next());
    QCOMPARE(rows->integer(0), 1);
    QCOMPARE(rows->optionalInteger(0), std::optional<int>(1));
    QCOMPARE(rows->optionalInteger(1), std::optional<int>());
    QCOMPARE(rows->bytes(2), QByteArray("\x00\xff", 2));
    QCOMPARE(rows->text(3), QStringLiteral("text"));
    QVERIFY(*rows->next() && *rows->next() && !*rows->next());
    QCOMPARE(codeOf(readInteger(*file, QStringLiteral("SELECT a FROM t WHERE a > 9"), {})),
             QStringLiteral("SqlFailed"));
    // A failure while stepping, not while preparing.
    Result<Statement> late = prepare(
        "SELECT CASE WHEN a = 2 THEN abs(-9223372036854775808) ELSE a END FROM t ORDER BY 1");
    const Result<void> ran = late->run();
    const Result<bool> stepped = ran ? late->next() : Result<bool>(tl::unexpected(ran.error()));
    QVERIFY(!stepped);
}

void TestSqlConnection::transactionRollsBackUnlessCommitted()
{
    const auto file = open();
    {
        const auto transaction = Transaction::begin(*file);
        QVERIFY(transaction && run(*file, "INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(number(*file, "SELECT count(*) FROM t"), 0);
    auto transaction = Transaction::begin(*file);
    QVERIFY(run(*file, "INSERT INTO t VALUES (1)"));
    QCOMPARE(codeOf(Transaction::begin(*file)), QStringLiteral("SqlFailed"));
    QVERIFY(transaction->commit());
    QCOMPARE(number(*file, "SELECT count(*) FROM t"), 1);
}

void TestSqlConnection::transactionMoves()
{
    const auto file = open();
    {
        auto first = Transaction::begin(*file);
        const Transaction second(std::move(*first));
        QVERIFY(run(*file, "INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(number(*file, "SELECT count(*) FROM t"), 0);
}

void TestSqlConnection::secondWriterWaitsThenLearns()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(run(*two, "PRAGMA busy_timeout = 1"));
    auto writing = Transaction::begin(*one);
    QVERIFY(run(*one, "INSERT INTO t VALUES (1)"));
    const auto refused = Transaction::begin(*two);
    QCOMPARE(codeOf(refused), QStringLiteral("FileLocked"));
    QCOMPARE(refused.error().args.first(), path());
    {
        // Somebody reads: the change cannot be finished, and is taken back whole.
        const auto reading = ReadSession::begin(*two);
        QCOMPARE(number(*two, "SELECT count(*) FROM t"), 0);
        QVERIFY(run(*one, "PRAGMA busy_timeout = 1"));
        QCOMPARE(codeOf(writing->commit()), QStringLiteral("FileLocked"));
    }
    QCOMPARE(number(*one, "SELECT count(*) FROM t"), 0);
    QVERIFY(Transaction::begin(*two));
}

void TestSqlConnection::readSessionSeesOneMoment()
{
    const auto one = open(SqlConnection::Mode::ReadOnly);
    const auto two = open();
    QVERIFY(run(*two, "PRAGMA busy_timeout = 1"));
    const qint64 version = *SqliteEngine(*one).dataVersion();
    {
        auto session = ReadSession::begin(*one);
        const ReadSession moved(std::move(*session));
        QCOMPARE(number(*one, "SELECT count(*) FROM t"), 0);
        QVERIFY(!run(*two, "INSERT INTO t VALUES (1)"));
        QCOMPARE(codeOf(ReadSession::begin(*one)), QStringLiteral("SqlFailed"));
    }
    QVERIFY(run(*two, "INSERT INTO t VALUES (1)"));
    QCOMPARE(number(*one, "SELECT count(*) FROM t"), 1);
    QVERIFY(*SqliteEngine(*one).dataVersion() != version);
}

void TestSqlConnection::readerMayNotWrite()
{
    const auto reader = open(SqlConnection::Mode::ReadOnly);
    QVERIFY(!reader->isWritable());
    QCOMPARE(codeOf(run(*reader, "INSERT INTO t VALUES (1)")), QStringLiteral("FileUnreadable"));
}

void TestSqlConnection::pagesRunOut()
{
    const auto file = open();
    QVERIFY(run(*file, "PRAGMA max_page_count = 4"));
    const Result<void> full =
        run(*file,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO t SELECT i FROM n");
    QCOMPARE(codeOf(full), QStringLiteral("DiskFull"));
    QCOMPARE(full.error().args, QStringList{path()});
}

void TestSqlConnection::copies()
{
    const auto file = open();
    QVERIFY(SqliteEngine(*file).writeHeader({77, 5}));
    QVERIFY(run(*file, "INSERT INTO t VALUES (1)"));
    const QString target = path(QStringLiteral("copy"));
    QVERIFY(copyDatabase(*file, target, IfExists::Refuse));
    QCOMPARE(codeOf(copyDatabase(*file, target, IfExists::Refuse)), QStringLiteral("FileExists"));
    QVERIFY(copyDatabase(*file, target, IfExists::Replace));
    const auto copy = SqlConnection::open(target, SqlConnection::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(number(**copy, "SELECT count(*) FROM t"), 1);
    QCOMPARE(SqliteEngine(**copy).header()->applicationId, 77U);
    QCOMPARE(SqliteEngine(**copy).header()->userVersion, 5);
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(codeOf(copyDatabase(*file, path(QStringLiteral("folder")), IfExists::Replace)),
             QStringLiteral("FileUnwritable"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("a"), QStringLiteral("copy")}));
    // Onto something that is a database already: SQLite refuses, and the name is the copy's.
    const Result<void> taken = SqliteEngine(*file).copyTo(target);
    QVERIFY(!taken);
}

void TestSqlConnection::draftDisappears()
{
    QString name;
    {
        auto draft = DraftFile::beside(path(QStringLiteral("new")));
        QVERIFY(draft);
        const DraftFile moved(std::move(*draft));
        name = moved.path();
        QVERIFY(QFile::exists(name));
        QFile journal(name + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
    }
    QVERIFY(!QFile::exists(name));
    QVERIFY(!QFile::exists(name + QStringLiteral("-journal")));
    QCOMPARE(codeOf(DraftFile::beside(path(QStringLiteral("no/folder")))),
             QStringLiteral("FileUnwritable"));
}

void TestSqlConnection::whatCannotBeOpened()
{
    const auto outcome = [&](const QString& name) {
        return codeOf(SqlConnection::open(path(name), SqlConnection::Mode::ReadWrite));
    };
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path(QStringLiteral("b")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QCOMPARE(outcome(QStringLiteral("b")), QStringLiteral("FileNotFound"));
    QCOMPARE(outcome(QStringLiteral(".")), QStringLiteral("NotAnAssessment"));
    write(QByteArray(4096, 'x'));
    QCOMPARE(outcome(QStringLiteral("b")), QStringLiteral("NotAnAssessment"));
    write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x'));
    QCOMPARE(outcome(QStringLiteral("b")), QStringLiteral("DamagedFile"));
}

QTEST_GUILESS_MAIN(TestSqlConnection)
#include "tst_sqlconnection.moc"
