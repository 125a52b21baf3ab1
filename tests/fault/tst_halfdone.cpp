// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"
#include "model/document/lockchange.h"
#include "model/document/lockedfile.h"
#include "model/storage/migrator.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/statementfaults.h"

#include <QDir>
#include <QTemporaryDir>

using namespace zt;
using statementfaults::Way;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Locked files and files of older programs, whatever statement fails in the midst: what is on the
/// disk is the file of before or that of after, and nothing lies beside it.
class TestHalfDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void init();
    void cleanup();

    void lockedFiles_data();
    void lockedFiles();

    void giveUpBeforeItBegins_data() { lockedFiles_data(); }

    void giveUpBeforeItBegins();
    void upgrades();
    void olderFilesToBeRead();
    void filesWhoseSizeCannotBeAsked();

private:
    /// What is done with the file, which opens with the key before it and after it.
    using Deed = std::function<Result<void>(JobContext&)>;

    [[nodiscard]] QString path(const char* name = "a.zta") const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList all = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
        all.removeAll(QStringLiteral(".a.zta.lock")); // of who has it open
        return all;
    }

    [[nodiscard]] AgeKeys keys() const
    {
        AgeKeys keys;
        keys.identities.push_back(m_identity->clone());
        return keys;
    }

    [[nodiscard]] AgeLock lock() const
    {
        AgeLock lock;
        lock.recipients = {m_identity->recipient()};
        return lock;
    }

    [[nodiscard]] Result<std::unique_ptr<Document>>
    open(Document::Access access = Document::Access::ReadWrite)
    {
        return Document::open(path(), access, fixture::environment(m_clock));
    }

    [[nodiscard]] ChangeSet change() { return fixture::adding({fixture::emptySystem(m_clock, 1)}); }

    [[nodiscard]] Result<std::unique_ptr<Document>> openLocked(JobContext& job)
    {
        const auto file = LockedFile::open(path(), keys(), job);
        return file ? open() : tl::unexpected(file.error());
    }

    void checkSound();

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::optional<AgeIdentity> m_identity;
    QByteArray m_plain;
    QByteArray m_locked;
    std::unique_ptr<Document> m_document;
};

void TestHalfDone::initTestCase()
{
    statementfaults::install();
    m_identity.emplace(AgeIdentity::generate());
    init();
    ZT_VERIFY_RESULT(Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
    m_plain = bytesOf(path());
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(path(), lock(), job));
    m_locked = bytesOf(path());
    QVERIFY(!m_plain.isEmpty() && m_locked.startsWith("age-encryption.org/v1"));
}

void TestHalfDone::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestHalfDone::cleanup()
{
    (void)statementfaults::disarm();
    m_document.reset();
    m_dir.reset();
}

void TestHalfDone::lockedFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("opened"); // before the deed
    QTest::addColumn<bool>("changes");
    QTest::addColumn<Deed>("deed");
    QTest::newRow("locking") << m_plain << false << true << Deed([this](JobContext& job) {
        return lockInPlace(path(), lock(), job);
    });
    QTest::newRow("unlocking") << m_locked << false << true << Deed([this](JobContext& job) {
        return unlockInPlace(path(), keys(), job);
    });
    QTest::newRow("opening") << m_locked << false << false << Deed([this](JobContext& job) {
        return openLocked(job).map([](const auto&) {});
    });
    QTest::newRow("a change") << m_locked << true << true << Deed([this](JobContext& job) {
        return job.cancelled() ? fail(ErrorCode::Cancelled) : m_document->apply(change());
    });
    QTest::newRow("a change on a worker")
        << m_locked << true << true << Deed([this](JobContext& job) -> Result<void> {
               const auto commit = m_document->prepareCommit(change());
               return commit ? m_document->finishCommit((*commit)(job))
                             : tl::unexpected(commit.error());
           });
    QTest::newRow("another key") << m_locked << true << true << Deed([this](JobContext& job) {
        return changeLockOfOpen(path(), {{}, {}, {AgeIdentity::generate().recipient()}, {}}, job);
    });
    QTest::newRow("another key in its place")
        << m_locked << false << true << Deed([this](JobContext& job) {
               return changeLockInPlace(
                   path(), keys(), {{}, {}, {AgeIdentity::generate().recipient()}, {}}, job);
           });
    QTest::newRow("the lock taken off")
        << m_locked << false << true << Deed([this](JobContext& job) -> Result<void> {
               JobContext opening;
               const auto file = LockedFile::open(path(), keys(), opening);
               return file ? takeLockOff(**file, job) : tl::unexpected(file.error());
           });
}

void TestHalfDone::checkSound()
{
    JobContext job;
    if (isLockedFile(path())) {
        const auto file = LockedFile::open(path(), keys(), job);
        ZT_VERIFY_RESULT(file);
        ZT_VERIFY_RESULT(open(Document::Access::ReadOnly));
    } else {
        const auto lines = verifyFile(path(), &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        for (const CheckLine& line : *lines) {
            QVERIFY2(line.ok, qPrintable(line.id + line.fault));
        }
    }
}

void TestHalfDone::lockedFiles()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, opened);
    QFETCH(const bool, changes);
    QFETCH(const Deed, deed);
    const int step = opened || changes ? 3 : 47; // reading it all takes long, and changes nothing
    for (const Way way : {Way::Refused, Way::BrokenOff}) {
        bool struck = true;
        for (int n = 1; struck; n += step) {
            QVERIFY(n < 5000);
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(before);
            file.close();
            JobContext job;
            if (opened) {
                auto document = openLocked(job);
                ZT_VERIFY_RESULT(document);
                m_document = *std::move(document);
            }
            statementfaults::arm(way, n, job);
            const Result<void> done = deed(job);
            struck = statementfaults::disarm();
            QVERIFY(done || struck);
            QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
            if (done && changes) {
                QVERIFY(bytesOf(path()) != before);
            } else if (!opened) {
                QCOMPARE(bytesOf(path()), before);
            } // else it may be on the disk, and the memory it came from says no to the last word
            m_document.reset();
            checkSound();
        }
    }
}

void TestHalfDone::giveUpBeforeItBegins()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, opened);
    QFETCH(const Deed, deed);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before);
    file.close();
    JobContext job;
    if (opened) {
        auto document = openLocked(job);
        ZT_VERIFY_RESULT(document);
        m_document = *std::move(document);
    }
    job.cancel();
    ZT_COMPARE_ERROR(deed(job), ErrorCode::Cancelled);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
    m_document.reset();
    checkSound();
}

/// A file of the version before this one.
void TestHalfDone::upgrades()
{
    const int newest = shippedRegistry().last().version;
    const QString old = QStringLiteral(ZT_SOURCE_DIR "/tests/migration/v%1.zta").arg(newest - 1);
    const auto was = raw::dump(old);
    const QString backup = QStringLiteral("a.zta.v%1.bak").arg(newest - 1);
    for (const Way way : {Way::Refused, Way::BrokenOff}) {
        bool struck = true;
        // Each place costs an upgrade with its backup; the same ones come with every step.
        for (int n = 1; struck; n += 101) {
            QFile::remove(path());
            QFile::remove(m_dir->filePath(backup));
            QVERIFY(QFile::copy(old, path()));
            QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
            JobContext job;
            statementfaults::arm(way, n, job);
            const bool opened = open().has_value();
            struck = statementfaults::disarm();
            QVERIFY(opened || struck);
            const auto file = SqlConnection::open(path(), SqlConnection::Mode::ReadOnly);
            ZT_VERIFY_RESULT(file);
            const auto standing = Migrator(**file, shippedRegistry()).standing();
            ZT_VERIFY_RESULT(standing);
            QVERIFY(*standing == SchemaStanding::Current || !opened);
            if (*standing != SchemaStanding::Current) {
                QVERIFY(*standing == SchemaStanding::Older);
                QVERIFY(raw::dump(path()) == was);
            } else {
                QVERIFY(raw::dump(m_dir->filePath(backup)) == was);
            }
            QStringList left = files();
            left.removeAll(backup);
            QCOMPARE(left, QStringList{QStringLiteral("a.zta")});
        }
    }
    checkSound();
}

/// Read from an upgraded copy, which goes with whoever asked for it; the file stays what it is.
void TestHalfDone::olderFilesToBeRead()
{
    const int newest = shippedRegistry().last().version;
    const QString old = QStringLiteral(ZT_SOURCE_DIR "/tests/migration/v%1.zta").arg(newest - 1);
    QVERIFY(QFile::copy(old, path()));
    const QByteArray before = bytesOf(path());
    const auto whole = open(Document::Access::ReadOnly);
    ZT_VERIFY_RESULT(whole);
    const QDir temporary(QDir::tempPath());
    const qsizetype folders = temporary.entryList(QDir::Dirs).size();
    for (const Way way : {Way::Refused, Way::BrokenOff}) {
        bool struck = true;
        for (int n = 1; struck; n += 47) {
            JobContext job;
            statementfaults::arm(way, n, job);
            {
                const auto document = open(Document::Access::ReadOnly);
                struck = statementfaults::disarm();
                QVERIFY(document || struck);
                if (document) {
                    const Snapshot& now = (*document)->snapshot();
                    QCOMPARE(now.trailHead, (*whole)->snapshot().trailHead);
                    QCOMPARE(now.systems.size(), (*whole)->snapshot().systems.size());
                    QCOMPARE(now.evidence, (*whole)->snapshot().evidence);
                }
            }
        }
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
    QVERIFY(temporary.entryList(QDir::Dirs).size() <= folders);
}

/// A device that does not say how large the file is, or gives nothing of it: no check of its pages
/// passes for done.
void TestHalfDone::filesWhoseSizeCannotBeAsked()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_plain);
    file.close();
    for (const unsigned kind : {unsigned(faultvfs::Size), unsigned(faultvfs::Read)}) {
        bool struck = true;
        for (int n = 1; struck; ++n) {
            QVERIFY(n < 500);
            const auto connection = SqlConnection::open(path(), SqlConnection::Mode::ReadOnly);
            ZT_VERIFY_RESULT(connection);
            const SqliteEngine engine(**connection);
            JobContext job;
            faultvfs::plan() = {kind, n, SQLITE_IOERR, true, false};
            const auto report = engine.pageReport(job);
            struck = faultvfs::plan().struck;
            QVERIFY(!struck || !engine.hasPageSums());
            faultvfs::disarm();
            QVERIFY(engine.hasPageSums());
            const bool fine = report && report->summed && report->faultCount == 0;
            QCOMPARE(fine, !struck);
        }
    }
}

QTEST_GUILESS_MAIN(TestHalfDone)
#include "tst_halfdone.moc"
