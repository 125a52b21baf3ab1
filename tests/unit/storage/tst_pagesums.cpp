// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filecopy.h"
#include "model/storage/migrator.h"
#include "model/storage/pagesums.h"
#include "model/storage/registry.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

/// The sums at the end of each page: what they are, that every page gets its own, what they find.
class TestPageSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOfThePublishedForm_data();
    void sumsOfThePublishedForm();
    void everyBitOfAPage();
    void twoBitsAreNoOneBit();
    void pageOfZeros();
    void everyPageOfANewFile();
    void copiesAndImages();
    void filesWithoutSums();
    void damagedHeaderLeavesTheOthers();
    void namesThatNeedCare();

private:
    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir.filePath(name);
    }

    QByteArray bytesOf(const QString& file) const
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    std::unique_ptr<SqlConnection> make(const QString& file, bool summed) const;
    static pagesums::PageReport reportOf(const QByteArray& file);

    QTemporaryDir m_dir;
    QRandomGenerator m_random{5};
};

std::unique_ptr<SqlConnection> TestPageSums::make(const QString& file, bool summed) const
{
    QFile empty(file);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return {};
    }
    empty.close();
    auto connection = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    const bool ready = connection && (!summed || SqliteEngine(**connection).keepPageSums()) &&
                       Migrator(**connection, shippedRegistry()).build();
    return ready ? std::move(*connection) : nullptr;
}

pagesums::PageReport TestPageSums::reportOf(const QByteArray& file)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    JobContext job;
    return pagesums::check(device, QStringLiteral("x"), job).value_or(pagesums::PageReport());
}

/// The check value of CRC-64/XZ as the catalogue of parametrised CRC algorithms (reveng) has it,
/// and sums that xz computes itself (`xz --check=crc64`).
void TestPageSums::sumsOfThePublishedForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("sum");
    QTest::newRow("check value") << QByteArray("123456789") << quint64{0x995dc9bbdf1939fa};
    QTest::newRow("nothing") << QByteArray() << quint64{0};
    QTest::newRow("a letter") << QByteArray("a") << quint64{0x330284772e652b05};
    QTest::newRow("ones") << QByteArray(4096, '\xff') << quint64{0x81225f948d780652};
    QTest::newRow("zeros") << QByteArray(1000, '\0') << quint64{0x372ae22bec8a254f};
    QTest::newRow("text") << QByteArray("SQLite format 3") << quint64{0x76db9d22fd80275a};
}

void TestPageSums::sumsOfThePublishedForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, sum);
    QCOMPARE(pagesums::crc64(bytes), sum);
    for (qsizetype cut = 0; cut <= bytes.size(); cut += 7) {
        QCOMPARE(pagesums::crc64(bytes.sliced(cut), pagesums::crc64(bytes.first(cut))), sum);
    }
}

void TestPageSums::everyBitOfAPage()
{
    QByteArray page(512, '\0');
    for (char& byte : page) {
        byte = static_cast<char>(m_random.bounded(256));
    }
    pagesums::put(page.data(), page.size(), 7);
    QVERIFY(pagesums::holds(page, 7));
    QVERIFY(!pagesums::holds(page, 8)); // a page in another's place
    for (qsizetype bit = 0; bit < page.size() * 8; ++bit) {
        QByteArray flipped = page;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!pagesums::holds(flipped, 7));
        const pagesums::Bit wanted{bit / 8, static_cast<int>(bit % 8)};
        QVERIFY2(pagesums::flippedBit(flipped, 7) == wanted, qPrintable(QString::number(bit)));
    }
}

void TestPageSums::twoBitsAreNoOneBit()
{
    QByteArray page(4096, 'a');
    pagesums::put(page.data(), page.size(), 1);
    page[100] = 'c';
    page[3000] = 'c';
    QVERIFY(!pagesums::holds(page, 1));
    QVERIFY(!pagesums::flippedBit(page, 1));
}

/// A page that was never written is zeros and has no sum; a bit in it is found all the same.
void TestPageSums::pageOfZeros()
{
    QByteArray page(4096, '\0');
    QVERIFY(pagesums::holds(page, 3));
    page[77] = '\x20';
    QVERIFY(!pagesums::holds(page, 3));
    QVERIFY(pagesums::flippedBit(page, 3) == (pagesums::Bit{77, 5}));
    page[78] = '\x20';
    QVERIFY(!pagesums::holds(page, 3));
    QVERIFY(!pagesums::flippedBit(page, 3));
}

void TestPageSums::everyPageOfANewFile()
{
    const auto file = make(path(), true);
    QVERIFY(file);
    // More than the page cache holds, so that pages go to the disk in the midst of a change.
    const QString insert = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)"
        " INSERT INTO pack (id, version, sha256, bytes)"
        " SELECT 'p' || i, '1', printf('%064d', i), randomblob(5000) FROM n");
    QVERIFY(file->execute(insert, QStringLiteral("test")));
    QVERIFY(file->execute(QStringLiteral("DELETE FROM pack WHERE id LIKE '%3'"), QString()));
    JobContext job;
    const auto report = SqliteEngine(*file).pageReport(job);
    QVERIFY(report && report->summed && report->pages > 900);
    QCOMPARE(report->faultCount, 0);
    QCOMPARE(reportOf(bytesOf(path())).faultCount, 0);
    QVERIFY(SqliteEngine(*file).integrityFaults()->isEmpty());
    QVERIFY(SqliteEngine(*file).hasPageSums());
}

void TestPageSums::copiesAndImages()
{
    const auto file = make(path(), false);
    QVERIFY(file);
    QVERIFY(!SqliteEngine(*file).hasPageSums());
    QVERIFY(file->execute(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                       "900) INSERT INTO pack (id, version, sha256, bytes)"
                       " SELECT 'p' || i, '1', printf('%064d', i), randomblob(5000) FROM n"),
        QStringLiteral("test")));
    const QString copy = path(QStringLiteral("copy.zta"));
    QVERIFY(copyDatabase(*file, copy, IfExists::Replace));
    const pagesums::PageReport report = reportOf(bytesOf(copy));
    QVERIFY(report.summed && report.pages > 900);
    QCOMPARE(report.faultCount, 0);
    const auto again = SqlConnection::open(copy, SqlConnection::Mode::ReadOnly);
    QVERIFY(again);
    QVERIFY(SqliteEngine(**again).integrityFaults()->isEmpty());
    const auto image = SqliteEngine(**again).serialize();
    QVERIFY(image);
    QCOMPARE(*image, bytesOf(copy));
}

void TestPageSums::filesWithoutSums()
{
    const auto file = make(path(), false);
    QVERIFY(file);
    const pagesums::PageReport report = reportOf(bytesOf(path()));
    QVERIFY(!report.summed);
    QCOMPARE(report.faultCount, 0);
    QVERIFY(!reportOf(QByteArray()).summed);
    QVERIFY(!reportOf(QByteArray(100, 'a')).summed);
    QVERIFY(!reportOf(QByteArray(40960, '\0')).summed);
}

void TestPageSums::damagedHeaderLeavesTheOthers()
{
    make(path(), true);
    QByteArray bytes = bytesOf(path());
    bytes.replace(0, 4096, QByteArray(4096, 'x'));
    const pagesums::PageReport report = reportOf(bytes);
    QVERIFY(report.summed);
    QCOMPARE(report.faultCount, 1);
    QCOMPARE(report.faults.first().page, 1);
    QVERIFY(!report.faults.first().flipped);
}

void TestPageSums::namesThatNeedCare()
{
    for (const QString& name : {QStringLiteral("甲 100%?vfs=none#x&y.zta"),
                                QStringLiteral("file:b.zta"),
                                QStringLiteral("%41.zta")}) {
        const auto file = make(path(name), true);
        QVERIFY2(file, qPrintable(name));
        JobContext job;
        const auto report = SqliteEngine(*file).pageReport(job);
        QVERIFY(report && report->summed);
        QCOMPARE(reportOf(bytesOf(path(name))).faultCount, 0);
    }
    QVERIFY(!QDir(m_dir.path()).entryList().contains(QStringLiteral("A.zta")));
}

QTEST_GUILESS_MAIN(TestPageSums)
#include "tst_pagesums.moc"
