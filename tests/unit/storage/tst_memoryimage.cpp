// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filecopy.h"
#include "model/storage/memoryimage.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace zt;

namespace {

using Mode = SqlConnection::Mode;

void run(const SqlConnection& connection, const char* sql)
{
    const Result<void> done =
        connection.execute(QString::fromLatin1(sql), QStringLiteral("the test"));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().args.join(u' ')));
}

qint64 count(const SqlConnection& connection)
{
    return readInteger(
               connection, QStringLiteral("SELECT count(*) FROM t"), QStringLiteral("the test"))
        .value_or(-1);
}

QByteArray databaseBytes(const QString& path)
{
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
    }
    const auto connection = SqlConnection::open(path, Mode::ReadWrite);
    run(**connection, "CREATE TABLE t (n INTEGER) STRICT");
    run(**connection, "INSERT INTO t VALUES (1), (2)");
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

} // namespace

class TestMemoryImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bytes = databaseBytes(path("plain.zta"));
        QVERIFY(QFile::remove(path("plain.zta")));
        QFile locked(path("a.zta"));
        QVERIFY(locked.open(QIODevice::WriteOnly));
        locked.write("locked bytes");
    }

    void connectionsGoToMemory();
    void seenFromAnotherThread();
    void nothingIsWrittenAnywhere();
    void aBrokenOffChangeIsTakenBack();
    void whatATransactionHasChangedIsGathered();
    void whatIsGatheredWhileOthersWriteIsOfOneMoment();
    void readOnlyConnectionsDoNotWrite();
    void twoImagesDoNotMix();
    void linksLeadToTheSameImage();
    void copiesAreOfTheLockedFile();
    void notADatabase_data();
    void notADatabase();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QByteArray bytesOnDisk() const
    {
        QFile file(path("a.zta"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_bytes;
};

void TestMemoryImage::connectionsGoToMemory()
{
    QVERIFY(MemoryImage::databaseOf(path("a.zta")).isEmpty());
    auto image = MemoryImage::load(path("a.zta"), m_bytes);
    QVERIFY(image.has_value());
    {
        const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
        QVERIFY(connection.has_value());
        QVERIFY((*connection)->isInMemory());
        QCOMPARE((*connection)->path(), path("a.zta"));
        QCOMPARE(count(**connection), 2);
        QCOMPARE(SqliteEngine(**connection).sizeFault().value(), QString());
        QCOMPARE(SqliteEngine(**connection).serialize().value().size(), m_bytes.size());
    }
    image->reset();
    const auto after = SqlConnection::open(path("a.zta"), Mode::ReadOnly);
    QVERIFY(!after.has_value());
    QVERIFY(after.error().code == ErrorCode::NotAnAssessment);
}

void TestMemoryImage::seenFromAnotherThread()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
    run(**connection, "INSERT INTO t VALUES (3)");
    const Result<qint64> version = SqliteEngine(**connection).dataVersion();
    qint64 seen = 0;
    std::thread([&] {
        const auto other = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
        run(**other, "INSERT INTO t VALUES (4)");
        seen = count(**other);
    }).join();
    QCOMPARE(seen, 4);
    QCOMPARE(count(**connection), 4);
    QVERIFY(SqliteEngine(**connection).dataVersion().value() != *version);
}

void TestMemoryImage::nothingIsWrittenAnywhere()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
    run(**connection, "BEGIN");
    // far more than the page cache and the limits beyond which journals go to a file
    run(**connection,
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 300000) INSERT "
        "INTO t SELECT x FROM c");
    run(**connection, "SAVEPOINT s");
    run(**connection, "UPDATE t SET n = n + 1");
    run(**connection, "CREATE INDEX i ON t (n)");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("a.zta")});
    run(**connection, "ROLLBACK TO s");
    run(**connection, "COMMIT");
    QCOMPARE(count(**connection), 300'002);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("a.zta")});
    QCOMPARE(bytesOnDisk(), QByteArray("locked bytes"));
}

void TestMemoryImage::aBrokenOffChangeIsTakenBack()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    {
        const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
        run(**connection, "BEGIN");
        run(**connection, "INSERT INTO t VALUES (3)");
    }
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadOnly);
    QCOMPARE(count(**connection), 2);
}

void TestMemoryImage::whatATransactionHasChangedIsGathered()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
    run(**connection, "BEGIN");
    run(**connection, "INSERT INTO t VALUES (3)");
    const Result<QByteArray> within = SqliteEngine(**connection).serialize();
    run(**connection, "ROLLBACK");
    const Result<QByteArray> after = SqliteEngine(**connection).serialize();
    QVERIFY(within && after);
    const auto first = MemoryImage::load(path("within.zta"), *within);
    const auto second = MemoryImage::load(path("after.zta"), *after);
    const auto one = SqlConnection::open(path("within.zta"), Mode::ReadOnly);
    const auto other = SqlConnection::open(path("after.zta"), Mode::ReadOnly);
    QCOMPARE(count(**one), 3);
    QCOMPARE(count(**other), 2);
    QCOMPARE(SqliteEngine(**one).integrityFaults().value(), QStringList());
}

void TestMemoryImage::whatIsGatheredWhileOthersWriteIsOfOneMoment()
{
    constexpr int insertions = 1000;
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    std::atomic<bool> isDone{false};
    std::thread writer([&] {
        const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
        for (int i = 0; i < insertions; ++i) {
            run(**connection,
                "INSERT INTO t WITH RECURSIVE c(n) AS"
                " (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3000) SELECT n FROM c");
        }
        isDone = true;
    });
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadOnly);
    qint64 rows = 0;
    for (bool last = false; !last;) {
        last = isDone;
        const Result<QByteArray> bytes = SqliteEngine(**connection).serialize();
        const auto moment = MemoryImage::load(path("moment.zta"), bytes.value_or(QByteArray()));
        const auto then = SqlConnection::open(path("moment.zta"), Mode::ReadOnly);
        if (!bytes || !moment || !then) {
            rows = -1;
            break;
        }
        const qint64 found = count(**then);
        const bool isWhole = (found - 2) % 3'000 == 0 && found >= rows &&
                             SqliteEngine(**then).integrityFaults().value() == QStringList();
        rows = isWhole ? found : -1;
        if (!isWhole) {
            break;
        }
    }
    writer.join();
    QCOMPARE(rows, insertions * 3'000 + 2);
}

void TestMemoryImage::readOnlyConnectionsDoNotWrite()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadOnly);
    QVERIFY(!(*connection)
                 ->execute(QStringLiteral("INSERT INTO t VALUES (3)"), QStringLiteral("the test")));
}

void TestMemoryImage::twoImagesDoNotMix()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto other = MemoryImage::load(path("b.zta"), m_bytes);
    const auto here = SqlConnection::open(path("a.zta"), Mode::ReadWrite);
    const auto there = SqlConnection::open(path("b.zta"), Mode::ReadWrite);
    run(**here, "INSERT INTO t VALUES (3)");
    QCOMPARE(count(**here), 3);
    QCOMPARE(count(**there), 2);
}

void TestMemoryImage::linksLeadToTheSameImage()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    QVERIFY(QFile::link(path("a.zta"), path("link.zta")));
    const auto connection = SqlConnection::open(path("link.zta"), Mode::ReadOnly);
    QVERIFY(connection.has_value());
    QCOMPARE(count(**connection), 2);
}

void TestMemoryImage::copiesAreOfTheLockedFile()
{
    const auto image = MemoryImage::load(path("a.zta"), m_bytes);
    const auto connection = SqlConnection::open(path("a.zta"), Mode::ReadOnly);
    QVERIFY(copyDatabase(**connection, path("copy.zta"), IfExists::Refuse).has_value());
    QFile copy(path("copy.zta"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("locked bytes"));
}

void TestMemoryImage::notADatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("something else");
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("damaged header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x');
}

void TestMemoryImage::notADatabase()
{
    QFETCH(QByteArray, bytes);
    const auto image = MemoryImage::load(path("a.zta"), bytes);
    QVERIFY(!image.has_value());
    QVERIFY(image.error().code == ErrorCode::NotAnAssessment ||
            image.error().code == ErrorCode::DamagedFile);
    QCOMPARE(image.error().args.first(), path("a.zta"));
    QVERIFY(MemoryImage::databaseOf(path("a.zta")).isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryImage)
#include "tst_memoryimage.moc"
