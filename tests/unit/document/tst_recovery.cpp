// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/recoveryfile.h"
#include "tests/support/assessmentfixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace zt;

/// Changes of a locked file that cannot be saved at its place are kept beside it, locked; they come
/// back after a crash, and never over what somebody else saved.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_dir.reset(); }

    void nothingKeptWhileSavesSucceed();
    void saveThatIsCancelled();
    void keptWhereTheFileCannotBeSaved();
    void putBackAfterACrash();
    void whateverTheClockSays();
    void fileThatIsGone();
    void goesWithTheNextSave();
    void staysUntilSomebodyDecides();
    void neverOverWhatSomebodyElseSaved();
    void whatTheFileHasAlready();
    void wrongKeysAndBrokenFiles();
    void refusedWhileOpen();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("a.zta")); }

    QString kept() const { return m_dir->filePath(QStringLiteral(".a.zta.recovery")); }

    QByteArray bytesOf(const QString& file) const
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    void write(const QString& file, const QByteArray& bytes) const
    {
        QFile device(file);
        QVERIFY(device.open(QIODevice::WriteOnly));
        QCOMPARE(device.write(bytes), bytes.size());
    }

    AgeKeys keys() const
    {
        AgeKeys keys;
        keys.identities.push_back(m_identity->clone());
        return keys;
    }

    /// Opened as a window has it: changes count in memory.
    Result<std::unique_ptr<Document>> open();
    Result<void> add(Document& document);

    Result<void> save(const Document& document) const
    {
        JobContext job;
        return document.prepareSave()(job);
    }

    Result<std::optional<Recovery>> find() const
    {
        JobContext job;
        return findRecovery(path(), keys(), job);
    }

    qsizetype systemsInFile();
    /// A window that could not save `changes` changes, and died.
    void crashWithUnsaved(int changes);

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::optional<AgeIdentity> m_identity;
    std::shared_ptr<LockedFile> m_locked;
    int m_number = 0;
};

void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_identity.emplace(AgeIdentity::generate());
    ZT_VERIFY_RESULT(Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(path(), lock, job));
}

Result<std::unique_ptr<Document>> TestRecovery::open()
{
    JobContext job;
    Result<std::shared_ptr<LockedFile>> locked = LockedFile::open(path(), keys(), job);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    m_locked = *std::move(locked);
    auto document =
        Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
    if (document) {
        (*document)->saveLater();
    }
    return document;
}

Result<void> TestRecovery::add(Document& document)
{
    return document.apply(fixture::adding({fixture::emptySystem(m_clock, ++m_number)}));
}

qsizetype TestRecovery::systemsInFile()
{
    const auto document = open();
    const qsizetype count = document ? (*document)->snapshot().systems.size() : -1;
    m_locked.reset();
    return count;
}

void TestRecovery::crashWithUnsaved(int changes)
{
    const QByteArray good = bytesOf(path());
    auto document = open();
    ZT_VERIFY_RESULT(document);
    for (int i = 0; i < changes; ++i) {
        ZT_VERIFY_RESULT(add(**document));
    }
    write(path(), QByteArray("somebody else's"));
    ZT_COMPARE_ERROR(save(**document), ErrorCode::FileChangedMeanwhile);
    document->reset();
    m_locked.reset();
    write(path(), good);
}

void TestRecovery::nothingKeptWhileSavesSucceed()
{
    auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT(add(**document));
    ZT_VERIFY_RESULT(save(**document));
    QVERIFY(!hasRecovery(path()));
    QVERIFY(!isAllKept(path()));
    const auto found = find();
    ZT_VERIFY_RESULT(found);
    QVERIFY(!*found);
    JobContext job;
    ZT_COMPARE_ERROR(discardRecovery(path()), ErrorCode::FileNotFound);
    document->reset();
    m_locked.reset();
    ZT_COMPARE_ERROR(adoptRecovery(path(), keys(), job), ErrorCode::FileNotFound);
    const QString target = m_dir->filePath(QStringLiteral("b.zta"));
    ZT_COMPARE_ERROR(moveRecovery(path(), target), ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(target));
}

/// Whoever stops a save wants nothing of it, nor beside it.
void TestRecovery::saveThatIsCancelled()
{
    const QByteArray before = bytesOf(path());
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT(add(**document));
    JobContext job;
    job.cancel();
    ZT_COMPARE_ERROR((*document)->prepareSave()(job), ErrorCode::Cancelled);
    QVERIFY(!hasRecovery(path()));
    QVERIFY(bytesOf(path()) == before);
    ZT_VERIFY_RESULT(save(**document));
    QVERIFY(bytesOf(path()) != before);
}

void TestRecovery::keptWhereTheFileCannotBeSaved()
{
    crashWithUnsaved(2);
    QVERIFY(hasRecovery(path()));
    QVERIFY(bytesOf(kept()).startsWith("age-encryption.org/v1"));
    QVERIFY(!bytesOf(kept()).contains("SYS-00"));
    QCOMPARE(QFile::permissions(kept()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const auto found = find();
    ZT_VERIFY_RESULT(found);
    QVERIFY(*found && (*found)->standing == RecoveryStanding::Ahead);
    QCOMPARE((*found)->entries, 2);
    QVERIFY((*found)->savedAt.isValid());
}

void TestRecovery::putBackAfterACrash()
{
    crashWithUnsaved(3);
    QCOMPARE(systemsInFile(), 0);
    JobContext job;
    ZT_VERIFY_RESULT(adoptRecovery(path(), keys(), job));
    QVERIFY(!hasRecovery(path()));
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    QCOMPARE((*document)->snapshot().systems.size(), 3);
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
    ZT_VERIFY_RESULT(add(**document));
    ZT_VERIFY_RESULT(save(**document));
}

/// Which of the two goes further is told by their trails, not by their times.
void TestRecovery::whateverTheClockSays()
{
    const auto dated = [](const QString& name, int year) {
        QFile file(name);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC),
                                QFileDevice::FileModificationTime);
    };
    crashWithUnsaved(2);
    for (const auto& [ofFile, ofKept] : {std::pair(2040, 2001), std::pair(2001, 2040)}) {
        QVERIFY(dated(path(), ofFile) && dated(kept(), ofKept));
        const auto found = find();
        ZT_VERIFY_RESULT(found);
        QVERIFY(*found && (*found)->standing == RecoveryStanding::Ahead);
        QCOMPARE((*found)->entries, 2);
        QCOMPARE((*found)->savedAt.date().year(), ofKept); // as the file says
    }
    JobContext job;
    ZT_VERIFY_RESULT(adoptRecovery(path(), keys(), job));
    QCOMPARE(systemsInFile(), 2);
}

void TestRecovery::fileThatIsGone()
{
    auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT(add(**document));
    QVERIFY(QFile::remove(path()));
    ZT_COMPARE_ERROR(save(**document), ErrorCode::FileNotFound);
    document->reset();
    m_locked.reset();
    const auto found = find();
    ZT_VERIFY_RESULT(found);
    QVERIFY(*found && (*found)->standing == RecoveryStanding::Ahead);
    JobContext job;
    ZT_VERIFY_RESULT(adoptRecovery(path(), keys(), job));
    QCOMPARE(systemsInFile(), 1);
}

void TestRecovery::goesWithTheNextSave()
{
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    const QString away = m_dir->filePath(QStringLiteral("away"));
    ZT_VERIFY_RESULT(add(**document));
    QVERIFY(QFile::rename(path(), away));
    ZT_COMPARE_ERROR(save(**document), ErrorCode::FileNotFound);
    const QByteArray first = bytesOf(kept());
    QVERIFY(!first.isEmpty());
    QVERIFY(isAllKept(path()));
    ZT_COMPARE_ERROR(save(**document), ErrorCode::FileNotFound);
    QVERIFY(bytesOf(kept()) != first);
    QVERIFY(QFile::rename(away, path()));
    ZT_VERIFY_RESULT(save(**document));
    QVERIFY(!hasRecovery(path()));
    QVERIFY(!isAllKept(path()));
}

/// Whoever goes on without them has not thrown them away.
void TestRecovery::staysUntilSomebodyDecides()
{
    crashWithUnsaved(1);
    const QByteArray recovery = bytesOf(kept());
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT(add(**document));
    ZT_VERIFY_RESULT(save(**document));
    QCOMPARE(bytesOf(kept()), recovery);
    ZT_VERIFY_RESULT(add(**document));
    write(path(), QByteArray("somebody else's"));
    ZT_COMPARE_ERROR(save(**document), ErrorCode::FileChangedMeanwhile);
    QCOMPARE(bytesOf(kept()), recovery);
    QVERIFY(!isAllKept(path())); // what lies there is older
}

void TestRecovery::neverOverWhatSomebodyElseSaved()
{
    crashWithUnsaved(2);
    const QByteArray recovery = bytesOf(kept());
    {
        const auto document = open();
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT(add(**document));
        ZT_VERIFY_RESULT(save(**document));
    }
    m_locked.reset();
    write(kept(), recovery);
    const auto found = find();
    ZT_VERIFY_RESULT(found);
    QVERIFY(*found && (*found)->standing == RecoveryStanding::Apart);
    const QByteArray before = bytesOf(path());
    JobContext job;
    ZT_COMPARE_ERROR(adoptRecovery(path(), keys(), job), ErrorCode::FileChangedMeanwhile);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(bytesOf(kept()), recovery);
    ZT_VERIFY_RESULT(discardRecovery(path()));
    QVERIFY(!hasRecovery(path()));
}

void TestRecovery::whatTheFileHasAlready()
{
    crashWithUnsaved(1);
    const QByteArray recovery = bytesOf(kept());
    JobContext job;
    ZT_VERIFY_RESULT(adoptRecovery(path(), keys(), job));
    write(kept(), recovery);
    const auto found = find();
    ZT_VERIFY_RESULT(found);
    QVERIFY(*found && (*found)->standing == RecoveryStanding::Behind);
    QCOMPARE((*found)->entries, 0);
    ZT_COMPARE_ERROR(adoptRecovery(path(), keys(), job), ErrorCode::FileChangedMeanwhile);
}

void TestRecovery::wrongKeysAndBrokenFiles()
{
    crashWithUnsaved(1);
    const QByteArray good = bytesOf(path());
    AgeKeys others;
    others.identities.push_back(AgeIdentity::generate());
    JobContext job;
    ZT_COMPARE_ERROR(findRecovery(path(), others, job), ErrorCode::NoKeyFits);
    ZT_COMPARE_ERROR(adoptRecovery(path(), others, job), ErrorCode::NoKeyFits);
    QByteArray torn = bytesOf(kept());
    torn.chop(100);
    write(kept(), torn);
    ZT_COMPARE_ERROR(adoptRecovery(path(), keys(), job), ErrorCode::LockDamaged);
    QCOMPARE(bytesOf(path()), good);
}

void TestRecovery::refusedWhileOpen()
{
    crashWithUnsaved(1);
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    JobContext job;
    ZT_COMPARE_ERROR(adoptRecovery(path(), keys(), job), ErrorCode::FileLocked);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
