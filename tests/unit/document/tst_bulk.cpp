// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pagesums.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>

using namespace zt;

/// Large changes on a worker. ZT_BULK sets the number of systems; timings are printed.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void importOnAWorker();
    void cancelledImportLeavesNothing();
    void nothingElseMeanwhile();
    void droppedPreparationFreesTheDocument();
    void documentMayGoFirst();
    void longTrail();

private:
    QList<System> manySystems(int count)
    {
        QList<System> systems;
        systems.reserve(count);
        for (int i = 0; i < count; ++i) {
            systems.append(fixture::randomSystem(m_clock, i, m_random));
        }
        return systems;
    }

    void lengthen(int entries);

    QString path() const { return m_dir->filePath(QStringLiteral("a.zta")); }

    int m_count = 2000;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{1};
};

void TestBulk::initTestCase()
{
    if (qEnvironmentVariableIsSet("ZT_BULK")) {
        m_count = qEnvironmentVariableIntValue("ZT_BULK");
    } else {
        faultvfs::install(); // without waiting for the disk
    }
}

void TestBulk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(made);
    m_document = std::move(*made);
}

void TestBulk::cleanup()
{
    m_document.reset();
    m_dir.reset();
}

void TestBulk::importOnAWorker()
{
    const ChangeSet set = fixture::adding(manySystems(m_count));
    QList<qint64> steps;
    JobContext job([&](qint64 done, qint64 total) {
        QVERIFY(done >= 0 && done <= total);
        steps.append(done);
    });
    QElapsedTimer timer;
    timer.start();
    const auto commit = m_document->prepareCommit(set);
    ZT_VERIFY_RESULT(commit);
    Result<std::shared_ptr<Document::Committed>> committed;
    std::thread worker([&] { committed = (*commit)(job); });
    worker.join();
    ChangeSummary last;
    connect(m_document.get(), &Document::changed, this, [&](const auto& s) { last = s; });
    ZT_VERIFY_RESULT(m_document->finishCommit(committed));
    qInfo("commit of %d systems: %lld ms", m_count, timer.elapsed());
    QVERIFY(steps.size() > 50 && std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(m_document->snapshot().systems.size(), m_count);
    QCOMPARE(last.trailSeq, 2);
    QVERIFY(last.reset || last.added.size() == m_count);
    ZT_VERIFY_RESULT(m_document->apply(
        fixture::renaming(m_document->snapshot().systems[0], QStringLiteral("x"))));
    const Snapshot kept = m_document->snapshot();
    m_document.reset();

    timer.restart();
    const auto again =
        Document::open(path(), Document::Access::ReadOnly, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(again);
    qInfo("open: %lld ms", timer.elapsed());
    QVERIFY((*again)->snapshot().systems == kept.systems);

    timer.restart();
    const auto entries = (*again)->trail();
    ZT_VERIFY_RESULT(entries);
    qInfo("trail with the import: %lld ms", timer.elapsed());
    QCOMPARE(entries->at(1).subjects.size(), 8);
    timer.restart();
    const auto back = (*again)->returnTo(1);
    ZT_VERIFY_RESULT(back);
    QCOMPARE(back->changes.size(), m_count);
    qInfo("return before the import: %lld ms", timer.elapsed());

    timer.restart();
    JobContext check;
    const auto lines = verifyFile(path(), &fixture::readPack, check);
    ZT_VERIFY_RESULT(lines);
    qInfo("verify: %lld ms", timer.elapsed());
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

void TestBulk::cancelledImportLeavesNothing()
{
    const ChangeSet set = fixture::adding(manySystems(300));
    const auto before = raw::dump(path());
    for (const qint64 at : {qint64(0), qint64(10), qint64(299), qint64(350), qint64(600)}) {
        JobContext* self = nullptr;
        JobContext job([&](qint64 done, qint64) {
            if (done >= at) {
                self->cancel();
            }
        });
        self = &job;
        const auto commit = m_document->prepareCommit(set);
        ZT_VERIFY_RESULT(commit);
        const auto committed = (*commit)(job);
        ZT_COMPARE_ERROR(committed, ErrorCode::Cancelled);
        ZT_COMPARE_ERROR(m_document->finishCommit(committed), ErrorCode::Cancelled);
        QVERIFY(raw::dump(path()) == before);
    }
    ZT_VERIFY_RESULT(m_document->apply(set));
}

void TestBulk::nothingElseMeanwhile()
{
    const ChangeSet set = fixture::adding(manySystems(2));
    const ChangeSet other = fixture::adding({fixture::emptySystem(m_clock, 77)});
    JobContext job;
    const auto commit = m_document->prepareCommit(set);
    ZT_VERIFY_RESULT(commit);
    ZT_COMPARE_ERROR(m_document->apply(other), ErrorCode::StaleChange);
    ZT_COMPARE_ERROR(m_document->prepareCommit(other), ErrorCode::StaleChange);
    const auto committed = (*commit)(job);
    ZT_COMPARE_ERROR(m_document->apply(other), ErrorCode::StaleChange);
    ZT_VERIFY_RESULT(m_document->finishCommit(committed));
    ZT_VERIFY_RESULT(m_document->apply(other));
    QCOMPARE(m_document->snapshot().systems.size(), 3);
    // An empty one goes all the way and leaves nothing.
    const QString head = m_document->snapshot().trailHead;
    const auto empty = m_document->prepareCommit({});
    ZT_VERIFY_RESULT(empty);
    ZT_VERIFY_RESULT(m_document->finishCommit((*empty)(job)));
    QCOMPARE(m_document->snapshot().trailHead, head);
}

void TestBulk::droppedPreparationFreesTheDocument()
{
    const ChangeSet set = fixture::adding(manySystems(2));
    {
        const auto commit = m_document->prepareCommit(set);
        ZT_VERIFY_RESULT(commit);
    }
    ZT_VERIFY_RESULT(m_document->apply(set));
}

void TestBulk::documentMayGoFirst()
{
    const ChangeSet set = fixture::adding(manySystems(2));
    auto commit = m_document->prepareCommit(set);
    ZT_VERIFY_RESULT(commit);
    m_document.reset();
    // The worker still holds the file.
    const auto other = [&] {
        return Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
    };
    ZT_COMPARE_ERROR(other(), ErrorCode::FileLocked);
    JobContext job;
    ZT_VERIFY_RESULT((*commit)(job));
    commit = fail(ErrorCode::Cancelled);
    const auto document = other();
    ZT_VERIFY_RESULT(document);
    QCOMPARE((*document)->snapshot().systems.size(), 2);
}

/// Entries as they are, with the last one's content again and again, each with its own hash.
void TestBulk::lengthen(int entries)
{
    sqlite3* file = nullptr;
    sqlite3_open(QFile::encodeName(path()).constData(), &file);
    raw::Database reader(path());
    qint64 seq = reader.value(QStringLiteral("SELECT max(seq) FROM trail")).toLongLong();
    const auto last = [&](const char* column) {
        return QByteArray::fromHex(
            reader
                .value(QStringLiteral("SELECT hex(%1) FROM trail WHERE seq = %2")
                           .arg(QLatin1String(column))
                           .arg(seq))
                .toLatin1());
    };
    const QByteArray pattern = last("stored");
    const QByteArray number = "\"seq\":" + QByteArray::number(seq);
    QByteArray hash = last("hash");
    sqlite3_exec(file, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(file, "INSERT INTO trail VALUES (?, ?, ?, ?)", -1, &insert, nullptr);
    const auto bind = [&](int column, const QByteArray& bytes) {
        sqlite3_bind_blob(
            insert, column, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    };
    while (seq < entries) {
        ++seq;
        QByteArray stored = pattern;
        stored.replace(number, "\"seq\":" + QByteArray::number(seq));
        const QByteArray previous = hash;
        hash = QCryptographicHash::hash(previous + stored, QCryptographicHash::Sha256);
        sqlite3_bind_int64(insert, 1, seq);
        bind(2, stored);
        bind(3, previous);
        bind(4, hash);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(file, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(file);
    QFile summed(path()); // SQLite alone writes no sums
    QVERIFY(summed.open(QIODevice::ReadWrite));
    QByteArray bytes = summed.readAll();
    pagesums::putAll(bytes);
    QVERIFY(summed.seek(0) && summed.write(bytes) == bytes.size());
}

/// As many small entries as a long engagement leaves.
void TestBulk::longTrail()
{
    System system = fixture::randomSystem(m_clock, 1, m_random);
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding({system})));
    QElapsedTimer timer;
    timer.start();
    constexpr int entries = 200;
    for (int i = 0; i < entries; ++i) {
        const ChangeSet set = fixture::renaming(system, QString::number(i));
        ZT_VERIFY_RESULT(m_document->apply(set));
        system = std::get<System>(*set.changes.first().after);
    }
    qInfo("%d changes one by one: %lld ms", entries, timer.elapsed());
    m_document.reset();
    if (m_count > entries) {
        lengthen(m_count);
    }
    timer.restart();
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    qInfo("verify of %s entries: %lld ms", qPrintable(lines->first().value), timer.elapsed());
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
