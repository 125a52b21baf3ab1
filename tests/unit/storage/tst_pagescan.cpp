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

private:
    /// The rows of table t, as text; of pages that no tree leads to any more, too.
    static QStringList rowsOf(const PageScan& scan);
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

QTEST_GUILESS_MAIN(TestPageScan)
#include "tst_pagescan.moc"
