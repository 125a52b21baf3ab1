// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pagescan.h"
#include "tests/support/rawsqlite.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace zt;

namespace {

constexpr qint64 pageBytes = 4096;

/// A file in memory whose pages can be taken away.
struct FailingFile
{
    QByteArray bytes;
    QSet<qint64> unreadable;
    qint64 reads = 0;
    std::function<void()> onRead;

    [[nodiscard]] pagesums::ReadAt reader()
    {
        return [this](char* to, qsizetype size, qint64 at) {
            ++reads;
            if (onRead) {
                onRead();
            }
            if (unreadable.contains(at / pageBytes + 1) || at + size > bytes.size()) {
                return false;
            }
            std::copy_n(bytes.constData() + at, size, to);
            return true;
        };
    }
};

} // namespace

/// Rows of damaged files, on devices that fail, and of files made to keep the reader busy.
class TestPageScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAsSqliteReadsThem();
    void pagesThatCannotBeRead_data();
    void pagesThatCannotBeRead();
    void cutOffWhileItIsRead();
    void chainsSharedByEveryCell();
    void chainThatIsARing();
    void canBeCancelledAnywhere();
    void cancelledBetweenTwoPages();
    void rowsOfPlacesThatAreNone();
    void freedPagesAreNotRead();
    void freeListsThatLie_data();
    void freeListsThatLie();
    void cellsThatAreNone_data();
    void cellsThatAreNone();
    void pageOfTwoTables();
    void childrenPastTheEndOfAPage();

private:
    /// The rows of table t, as text; of pages that no tree leads to any more, too.
    static QStringList rowsOf(const PageScan& scan);
    static QByteArray leafOf(const QByteArray& cell, quint16 at);
    void makeAnew(const QString& sql);
    static void pointEveryCellTo(QByteArray& file, qint64 leaf, qint64 size, qint64 chain);

    QTemporaryDir m_dir;
    FailingFile m_file;
    QStringList m_rows;
};

/// Small rows, and some that go on over several pages.
void TestPageScan::init()
{
    const QString path = m_dir.filePath(QStringLiteral("a.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    {
        raw::Database database(path);
        QCOMPARE(
            database.execute(QStringLiteral(
                "PRAGMA journal_mode = OFF; CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);"
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                " INSERT INTO t SELECT i, printf('%.*c', CASE WHEN i % 40 = 0 THEN 9000 + i"
                " ELSE i % 400 END, 'x') FROM n")),
            0);
        m_rows = database.rows(QStringLiteral("SELECT a || ':' || b FROM t ORDER BY a"));
    }
    QCOMPARE(m_rows.size(), 2000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = {};
    m_file.bytes = file.readAll();
}

QStringList TestPageScan::rowsOf(const PageScan& scan)
{
    QMap<qint64, QString> rows;
    scan.visit([&rows](const PageScan::Table& table, const PageScan::Row& row) {
        const bool isOurs = table.name.isEmpty() || table.name == QLatin1String("t");
        if (isOurs && row.values.size() == 2) {
            rows.insert(row.rowId,
                        QString::number(row.rowId) + QLatin1Char(':') + row.values[1].toString());
        }
    });
    return rows.values();
}

void TestPageScan::rowsAsSqliteReadsThem()
{
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    QCOMPARE(rowsOf(**scan), m_rows);
    QCOMPARE((*scan)->damage().size(), 0);
    QCOMPARE((*scan)->pages(), m_file.bytes.size() / pageBytes);
}

void TestPageScan::pagesThatCannotBeRead_data()
{
    QTest::addColumn<qint64>("page");
    for (qint64 page = 1; page <= 24; ++page) {
        QTest::addRow("page %d", static_cast<int>(page)) << page;
    }
}

/// What lies elsewhere is read all the same, and nothing is made up.
void TestPageScan::pagesThatCannotBeRead()
{
    QFETCH(qint64, page);
    QVERIFY(page <= m_file.bytes.size() / pageBytes);
    m_file.unreadable.insert(page);
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    QCOMPARE((*scan)->damage().size(), 1);
    QCOMPARE((*scan)->damage().first().page, page);
    QVERIFY(!(*scan)->damage().first().mended);
    const QStringList rows = rowsOf(**scan);
    for (const QString& row : rows) {
        QVERIFY(m_rows.contains(row));
    }
    QVERIFY2(rows.size() >= 1500, qPrintable(QString::number(rows.size())));
}

/// The end is there when the scan begins, and gone later.
void TestPageScan::cutOffWhileItIsRead()
{
    const qint64 size = m_file.bytes.size();
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), size, job);
    QVERIFY(scan.has_value());
    m_file.bytes.truncate(size / 2);
    const QStringList rows = rowsOf(**scan);
    QVERIFY(rows.size() < m_rows.size());
    for (const QString& row : rows) {
        QVERIFY(m_rows.contains(row));
    }
}

/// A leaf of a table, full of cells that claim `size` bytes each (a multiple of 4,092, so that 489
/// of them are on the page) and all go on at `chain`.
void TestPageScan::pointEveryCellTo(QByteArray& file, qint64 leaf, qint64 size, qint64 chain)
{
    constexpr qint64 cellBytes = 20;
    constexpr qint64 count = 164;
    constexpr qint64 first = 8 + 2 * count;
    static_assert((5 + 489) % cellBytes == 14, "where a cell goes on lies in what it leaves free");
    QByteArray page(pageBytes, '\0');
    page[0] = 0x0d;
    qToBigEndian(static_cast<quint16>(count), page.data() + 3);
    for (qint64 i = 0; i < count; ++i) {
        qToBigEndian(static_cast<quint16>(first + cellBytes * i), page.data() + 8 + 2 * i);
    }
    // The cells overlap, as nobody forbids: a size of four bytes, the row's number, the chain.
    for (qint64 at = first; at + cellBytes <= pageBytes; at += cellBytes) {
        for (qint64 byte = 0; byte < 4; ++byte) {
            const auto seven = static_cast<char>((size >> (7 * (3 - byte))) & 0x7f);
            page[at + byte] = static_cast<char>(byte < 3 ? seven | '\x80' : seven);
        }
        page[at + 4] = 1;
        qToBigEndian(static_cast<quint32>(chain), page.data() + at + 14);
    }
    file.replace((leaf - 1) * pageBytes, pageBytes, page);
}

/// Forty leaves of 164 cells over a chain of 1,000 pages: followed for each, six million steps.
void TestPageScan::chainsSharedByEveryCell()
{
    constexpr qint64 pages = 1'041;
    constexpr qint64 leaves = 40;
    m_file.bytes = QByteArray(pages * pageBytes, '\0');
    for (qint64 leaf = 2; leaf <= leaves + 1; ++leaf) {
        pointEveryCellTo(m_file.bytes, leaf, 999 * (pageBytes - 4), leaves + 2);
    }
    for (qint64 page = leaves + 2; page < pages; ++page) {
        qToBigEndian(static_cast<quint32>(page + 1), m_file.bytes.data() + (page - 1) * pageBytes);
    }
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    (*scan)->visit([](const PageScan::Table&, const PageScan::Row&) {});
    QVERIFY2(m_file.reads < 100'000, qPrintable(QString::number(m_file.reads)));
    QVERIFY2(m_file.reads > 10'000, "the chains were never followed: no test of anything");
}

void TestPageScan::chainThatIsARing()
{
    constexpr qint64 pages = 500;
    m_file.bytes = QByteArray(pages * pageBytes, '\0');
    pointEveryCellTo(m_file.bytes, 2, (pages - 1) * (pageBytes - 4), 10);
    for (qint64 page = 3; page <= 12; ++page) {
        qToBigEndian(static_cast<quint32>(page == 12 ? 10 : page + 1),
                     m_file.bytes.data() + (page - 1) * pageBytes);
    }
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    (*scan)->visit([](const PageScan::Table&, const PageScan::Row&) { QFAIL("no row is there"); });
    QVERIFY((*scan)->brokenRows().value(QString()) > 100);
}

void TestPageScan::canBeCancelledAnywhere()
{
    for (qint64 after = 0; after < 200; after += 7) {
        JobContext job;
        m_file.reads = 0;
        m_file.onRead = [&] {
            if (m_file.reads > after) {
                job.cancel();
            }
        };
        const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
        const qint64 needed = m_file.reads;
        if (!scan) {
            QVERIFY(scan.error().code == ErrorCode::Cancelled);
            QVERIFY(needed <= after + 70); // one page with all its neighbours at most
            continue;
        }
        (*scan)->visit([](const PageScan::Table&, const PageScan::Row&) {});
        QVERIFY(needed <= after);
    }
}

void TestPageScan::cancelledBetweenTwoPages()
{
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    QSet<qint64> seen;
    (*scan)->visit([&](const PageScan::Table&, const PageScan::Row& row) {
        seen.insert(row.place.page);
        if (seen.size() == 3) {
            job.cancel();
        }
    });
    QCOMPARE(seen.size(), 3);
}

void TestPageScan::rowsOfPlacesThatAreNone()
{
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    const qint64 pages = m_file.bytes.size() / pageBytes;
    for (const qint64 page : {qint64{-1}, qint64{0}, pages + 1, pages * pages}) {
        QVERIFY(!(*scan)->rowAt({page, 100}));
    }
    // Page 2 is the table's root, which has no rows of its own.
    QCOMPARE(m_file.bytes[pageBytes], '\x05');
    PageScan::Place first;
    (*scan)->visit([&first](const PageScan::Table& table, const PageScan::Row& row) {
        first = table.name == QLatin1String("t") && first.page == 0 ? row.place : first;
    });
    QVERIFY(first.page > 2);
    QVERIFY((*scan)->rowAt(first));
    for (const qint64 cell : {qint64{-1}, qint64{0}, pageBytes, pageBytes + 7, pageBytes - 1}) {
        QVERIFY(!(*scan)->rowAt({2, cell}));
        QVERIFY(!(*scan)->rowAt({first.page, cell}));
    }
    QVERIFY(!(*scan)->rowAt({2, first.cell}));
}

/// Another file in place of the first.
void TestPageScan::makeAnew(const QString& sql)
{
    const QString path = m_dir.filePath(QStringLiteral("b.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    {
        raw::Database database(path);
        QCOMPARE(database.execute(sql), 0);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = {};
    m_file.bytes = file.readAll();
}

/// What was deleted lies in the file still, and is no row of it.
void TestPageScan::freedPagesAreNotRead()
{
    makeAnew(QStringLiteral(
        "PRAGMA journal_mode = OFF; PRAGMA secure_delete = OFF;"
        "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE TABLE gone (a, b);"
        "INSERT INTO t VALUES (1, 'stays');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
        " INSERT INTO gone SELECT i, printf('deleted %d %.*c', i, 100, 'x') FROM n;"
        "DROP TABLE gone"));
    QVERIFY(m_file.bytes.contains("deleted 150 "));
    const qint64 freed = qFromBigEndian<quint32>(m_file.bytes.constData() + 36);
    QVERIFY(freed > 5);
    const qint64 trunk = qFromBigEndian<quint32>(m_file.bytes.constData() + 32);
    const char* const leaves = m_file.bytes.constData() + (trunk - 1) * pageBytes + 8;
    const qint64 leaf = qFromBigEndian<quint32>(leaves);
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    QCOMPARE(rowsOf(**scan), QStringList{QStringLiteral("1:stays")});
    // One that cannot be read is told to be free: nothing is lost with it.
    m_file.unreadable.insert(leaf);
    const auto damaged = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(damaged.has_value());
    QCOMPARE((*damaged)->damage().size(), 1);
    QCOMPARE((*damaged)->damage().first().page, leaf);
    QCOMPARE((*damaged)->damage().first().table, QStringLiteral("free"));
    QCOMPARE(rowsOf(**damaged), QStringList{QStringLiteral("1:stays")});
}

void TestPageScan::freeListsThatLie_data()
{
    QTest::addColumn<quint32>("trunk");
    QTest::addColumn<quint32>("next");
    QTest::addColumn<quint32>("count");
    QTest::newRow("none") << 0U << 0U << 0U;
    QTest::newRow("past the end") << 100'000U << 0U << 0U;
    QTest::newRow("as large as can be") << 0xffffffffU << 0U << 0U;
    QTest::newRow("leads to itself") << 3U << 3U << 2U;
    QTest::newRow("leads past the end") << 3U << 0xffffffffU << 0U;
    QTest::newRow("more leaves than a page has room for") << 3U << 0U << 0xffffffffU;
}

/// The third page is made the free list's first. What it says of itself ends, whatever it says,
/// and the rows of every page that it does not name are there.
void TestPageScan::freeListsThatLie()
{
    QFETCH(const quint32, trunk);
    QFETCH(const quint32, next);
    QFETCH(const quint32, count);
    qToBigEndian(trunk, m_file.bytes.data() + 32);
    if (trunk == 3) {
        QByteArray page(pageBytes, '\0');
        qToBigEndian(next, page.data());
        qToBigEndian(count, page.data() + 4);
        m_file.bytes.replace(2 * pageBytes, pageBytes, page);
    }
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    const QStringList rows = rowsOf(**scan);
    QCOMPARE(rows.size() == m_rows.size(), trunk != 3);
    QVERIFY(rows.size() > 1800);
    for (const QString& row : rows) {
        QVERIFY(m_rows.contains(row));
    }
}

/// A leaf of a table whose one cell lies there.
QByteArray TestPageScan::leafOf(const QByteArray& cell, quint16 at)
{
    QByteArray page(pageBytes, '\0');
    page[0] = 0x0d;
    page[4] = 1; // how many cells
    qToBigEndian(at, page.data() + 8);
    const bool isOnPage = at > 10 && at < pageBytes;
    const qsizetype bytes = isOnPage ? std::min<qsizetype>(cell.size(), pageBytes - at) : 0;
    return page.replace(at, bytes, cell.first(bytes));
}

void TestPageScan::cellsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("isRow");
    // Three bytes, row 7: a head of two bytes, and an integer of one.
    const QByteArray good = QByteArray::fromHex("0307020105");
    QTest::newRow("a row") << good << 4000 << true;
    QTest::newRow("at the very end") << good << 4091 << true;
    QTest::newRow("one byte past it") << good << 4092 << false;
    QTest::newRow("at the page's head") << good << 0 << false;
    QTest::newRow("past the page") << good << 4096 << false;
    QTest::newRow("as far as can be") << good << 0xffff << false;
    QTest::newRow("of no size") << QByteArray::fromHex("0007020105") << 4000 << false;
    QTest::newRow("of negative size")
        << QByteArray::fromHex("ffffffffffffffffff07020105") << 4000 << false;
    QTest::newRow("larger than the file")
        << QByteArray::fromHex("ffffffff7f07020105") << 4000 << false;
    QTest::newRow("a size cut off") << QByteArray::fromHex("81") << 4095 << false;
    QTest::newRow("a number cut off") << QByteArray::fromHex("0381") << 4094 << false;
}

void TestPageScan::cellsThatAreNone()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const int, at);
    QFETCH(const bool, isRow);
    m_file = {};
    m_file.bytes = QByteArray(pageBytes, '\0') + leafOf(cell, static_cast<quint16>(at));
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    QList<PageScan::Row> rows;
    (*scan)->visit([&](const PageScan::Table&, const PageScan::Row& row) { rows.append(row); });
    QCOMPARE(rows.size(), isRow ? 1 : 0);
    QCOMPARE((*scan)->brokenRows().value(QString()), isRow ? 0 : 1);
    if (isRow) {
        QCOMPARE(rows.first().rowId, qint64{7});
        QCOMPARE(rows.first().values, QList<QVariant>{qlonglong{5}});
    }
}

/// A second table claims a page on which a row of the first goes on: the first has it.
void TestPageScan::pageOfTwoTables()
{
    makeAnew(QStringLiteral("PRAGMA journal_mode = OFF;"
                            "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);"
                            "CREATE TABLE u (a INTEGER PRIMARY KEY, b TEXT);"
                            "INSERT INTO t VALUES (1, printf('%.*c', 9000, 'x'))"));
    // Four pages to come: the schema, both roots, and where the row goes on.
    QVERIFY(m_file.bytes.size() >= 5 * pageBytes);
    const QByteArray leads = QByteArrayLiteral("tableuu\x03"); // type, name, table, root page
    const qsizetype root = m_file.bytes.indexOf(leads) + leads.size() - 1;
    QVERIFY(root > leads.size());
    m_file.bytes[root] = 4;
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    const QStringList rows = rowsOf(**scan);
    QCOMPARE(rows, QStringList{QStringLiteral("1:") + QString(9000, u'x')});
    (*scan)->visit([](const PageScan::Table& table, const PageScan::Row&) {
        QVERIFY(table.name != QLatin1String("u"));
    });
}

/// The number of a child that would begin on a page's last bytes is none.
void TestPageScan::childrenPastTheEndOfAPage()
{
    QCOMPARE(m_file.bytes[pageBytes], '\x05');
    qToBigEndian(quint16{4094}, m_file.bytes.data() + pageBytes + 12);
    JobContext job;
    const auto scan = PageScan::of(m_file.reader(), m_file.bytes.size(), job);
    QVERIFY(scan.has_value());
    // Its leaf is led to by nobody any more, and is read all the same.
    QCOMPARE(rowsOf(**scan), m_rows);
}

QTEST_GUILESS_MAIN(TestPageScan)
#include "tst_pagescan.moc"
