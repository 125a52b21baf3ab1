// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"
#include "model/document/lockchange.h"
#include "model/document/lockedfile.h"
#include "model/storage/pagesums.h"
#include "model/storage/sqlconnection.h"
#include "tests/support/assessmentfixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>

using namespace zt;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without the first page's head, where SQLite counts its own writes, and its sum, which counts
/// them too.
QByteArray contentOf(const QString& path)
{
    constexpr qsizetype head = 100;
    const QByteArray bytes = bytesOf(path);
    return bytes.mid(head, pagesums::pageBytes - pagesums::reservedBytes - head) +
           bytes.mid(pagesums::pageBytes);
}

QString codeOf(const Result<void>& result)
{
    return result ? QString() : toString(result.error().code);
}

} // namespace

/// Who opens a locked file, changed; and saves beside each other.
class TestLockChange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::vector<AgeIdentity> m_people;
    JobContext m_job;

    [[nodiscard]] QString path(const char* name = "a.zta") const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] AgeRecipient recipient(std::size_t person) const
    {
        return m_people[person].recipient();
    }

    [[nodiscard]] AgeKeys keys(std::size_t person) const
    {
        AgeKeys keys;
        keys.identities.push_back(m_people[person].clone());
        return keys;
    }

    static AgeKeys phrase(const char* text)
    {
        AgeKeys keys;
        keys.passphrase = SecureBytes::copyOf(text);
        return keys;
    }

    static AgePassphrase cheap(const char* text) { return {SecureBytes::copyOf(text), 10}; }

    void lockFor(const QList<AgeRecipient>& recipients)
    {
        AgeLock lock;
        lock.recipients = recipients;
        QCOMPARE(codeOf(lockInPlace(path(), lock, m_job)), QString());
    }

    /// "" or the code of what keeps it from being opened.
    [[nodiscard]] QString openedWith(const AgeKeys& keys)
    {
        const auto file = LockedFile::open(path(), keys, m_job);
        return file ? QString() : toString(file.error().code);
    }

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_people.clear();
        for (int i = 0; i < 3; ++i) {
            m_people.push_back(AgeIdentity::generate());
        }
        QVERIFY(Document::create(
                    path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock))
                    .has_value());
    }

    void keysAddedAndRemoved()
    {
        lockFor({recipient(0)});
        LockChange add;
        add.added = {recipient(1), recipient(0), recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(add), m_job)), QString());
        QCOMPARE(openedWith(keys(0)), QString());
        QCOMPARE(openedWith(keys(1)), QString());
        QCOMPARE(openedWith(keys(2)), QStringLiteral("NoKeyFits"));
        {
            const auto file = LockedFile::open(path(), keys(1), m_job);
            QVERIFY(file.has_value());
            QCOMPARE((*file)->keyCount(), 2);
            QVERIFY((*file)->recipients() == QList<AgeRecipient>({recipient(0), recipient(1)}));
        }
        LockChange remove;
        remove.removed = {recipient(0)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(1), std::move(remove), m_job)), QString());
        QCOMPARE(openedWith(keys(0)), QStringLiteral("NoKeyFits"));
        QCOMPARE(openedWith(keys(1)), QString());
    }

    void aNewFileKeyEachTime()
    {
        lockFor({recipient(0), recipient(1)});
        QFile before(path());
        QVERIFY(before.open(QIODevice::ReadOnly));
        const Result<AgeOpenedLock> old = openAgeLock(before, keys(0), {});
        QVERIFY(old.has_value());
        LockChange remove;
        remove.removed = {recipient(0)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(remove), m_job)), QString());
        QFile after(path());
        QVERIFY(after.open(QIODevice::ReadOnly));
        const Result<AgeOpenedLock> now = openAgeLock(after, keys(1), {});
        QVERIFY(now.has_value());
        QVERIFY(old->fileKey.view() != now->fileKey.view());
    }

    void onlyTheseKeys()
    {
        lockFor({recipient(0)});
        LockChange only;
        only.only = {recipient(2)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(only), m_job)), QString());
        QCOMPARE(openedWith(keys(0)), QStringLiteral("NoKeyFits"));
        QCOMPARE(openedWith(keys(2)), QString());
    }

    void fromKeysToAPassphraseAndBack()
    {
        lockFor({recipient(0)});
        LockChange phrased;
        phrased.passphrase = cheap("密語一");
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(phrased), m_job)), QString());
        QCOMPARE(openedWith(phrase("密語一")), QString());
        QCOMPARE(openedWith(phrase("密語二")), QStringLiteral("WrongPassphrase"));
        LockChange again;
        again.passphrase = cheap("密語二");
        QCOMPARE(codeOf(changeLockInPlace(path(), phrase("密語一"), std::move(again), m_job)),
                 QString());
        QCOMPARE(openedWith(phrase("密語一")), QStringLiteral("WrongPassphrase"));
        LockChange back;
        back.only = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), phrase("密語二"), std::move(back), m_job)),
                 QString());
        QCOMPARE(openedWith(keys(1)), QString());
    }

    void refusedAndNothingChanged()
    {
        lockFor({recipient(0)});
        const QByteArray before = bytesOf(path());
        const auto code = [&](LockChange change) {
            return codeOf(changeLockInPlace(path(), keys(0), std::move(change), m_job));
        };
        LockChange nobody;
        nobody.removed = {recipient(0)};
        QCOMPARE(code(std::move(nobody)), QStringLiteral("InvariantBroken"));
        LockChange stranger;
        stranger.removed = {recipient(1)};
        QCOMPARE(code(std::move(stranger)), QStringLiteral("UnknownEntity"));
        LockChange added;
        added.added = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(1), std::move(added), m_job)),
                 QStringLiteral("NoKeyFits"));
        QCOMPARE(bytesOf(path()), before);
        LockChange phrased;
        phrased.passphrase = cheap("x");
        QCOMPARE(code(std::move(phrased)), QString());
        LockChange besides;
        besides.added = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), phrase("x"), std::move(besides), m_job)),
                 QStringLiteral("InvariantBroken"));
    }

    void notOfAPlainFileNorOfOneOpenElsewhere()
    {
        LockChange change;
        change.only = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(change), m_job)),
                 QStringLiteral("NotLocked"));
        lockFor({recipient(0)});
        const auto file = LockedFile::open(path(), keys(0), m_job);
        const auto document =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        QVERIFY(document.has_value());
        LockChange other;
        other.only = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(other), m_job)),
                 QStringLiteral("FileLocked"));
        LockChange ofOpen;
        ofOpen.only = {recipient(1)};
        QCOMPARE(codeOf(changeLockOfOpen(path(), std::move(ofOpen), m_job)), QString());
        QVERIFY((*file)->recipients() == QList<AgeRecipient>({recipient(1)}));
        const Result<void> added =
            (*document)->apply({{QStringLiteral("system.add"), {}},
                                {Change{std::nullopt, fixture::emptySystem(m_clock, 1)}},
                                {}});
        QCOMPARE(codeOf(added), QString()); // our own save is nobody else's
    }

    /// All or nothing: where the new lock cannot be saved, the old one goes on.
    void aFailedChangeKeepsTheOldLock()
    {
#ifdef Q_OS_UNIX
        lockFor({recipient(0)});
        const auto file = LockedFile::open(path(), keys(0), m_job);
        QVERIFY(file.has_value());
        QVERIFY(QFile::rename(path(), path("away")));
        LockChange change;
        change.only = {recipient(1)};
        QCOMPARE(codeOf(changeLockOfOpen(path(), std::move(change), m_job)),
                 QStringLiteral("FileNotFound"));
        QVERIFY(QFile::rename(path("away"), path()));
        QVERIFY((*file)->recipients() == QList<AgeRecipient>({recipient(0)}));
#endif
    }

    /// The list of keys is ours alone; the tool passes it over.
    void theAgeToolOpensIt()
    {
        const QString age = QStandardPaths::findExecutable(QStringLiteral("age"));
        if (age.isEmpty()) {
            QSKIP("age is not installed");
        }
        const QByteArray plain = contentOf(path());
        lockFor({recipient(0)});
        LockChange add;
        add.added = {recipient(1)};
        QCOMPARE(codeOf(changeLockInPlace(path(), keys(0), std::move(add), m_job)), QString());
        QFile key(path("key"));
        QVERIFY(key.open(QIODevice::WriteOnly));
        const SecureBytes text = identityFile(m_people[1]);
        key.write(text.data(), text.size());
        key.close();
        QProcess process;
        process.start(age,
                      {QStringLiteral("-d"),
                       QStringLiteral("-i"),
                       path("key"),
                       QStringLiteral("-o"),
                       path("out"),
                       path()});
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(contentOf(path("out")) == plain);
    }

    void lockedWhileAtHand()
    {
        AgeLock lock;
        lock.passphrase = cheap("x");
        const Result<AgeOpenedLock> made = makeAgeLock(lock, path());
        QVERIFY(made.has_value());
        const QByteArray plain = contentOf(path());
        QCOMPARE(codeOf(lockInPlace(path(), *made, m_job)), QString());
        auto file = LockedFile::open(path(), made->clone(), m_job);
        QVERIFY(file.has_value());
        {
            const auto content = SqlConnection::open(path(), SqlConnection::Mode::ReadOnly);
            QVERIFY(content.has_value());
            QCOMPARE(codeOf((*file)->saveInTheClear(**content, m_job)), QString());
        }
        file->reset();
        QVERIFY(contentOf(path()) == plain);
        // Another lock than the file's
        QCOMPARE(codeOf(lockInPlace(path(), lock, m_job)), QString());
        const auto other = LockedFile::open(path(), made->clone(), m_job);
        QVERIFY(!other && other.error().code == ErrorCode::LockDamaged);
    }

    /// What is in memory is not lost with the place it came from.
    void aCopyWhereItCannotBeSaved()
    {
#ifdef Q_OS_UNIX
        lockFor({recipient(0)});
        const auto file = LockedFile::open(path(), keys(0), m_job);
        auto document =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        QVERIFY(document.has_value());
        (*document)->saveLater();
        QVERIFY((*document)
                    ->apply({{QStringLiteral("system.add"), {}},
                             {Change{std::nullopt, fixture::emptySystem(m_clock, 1)}},
                             {}})
                    .has_value());
        QVERIFY(QFile::remove(path()));
        QCOMPARE(codeOf((*document)->saveCopy(path("copy.zta"))), QString());
        QVERIFY(!(*document)->isSaved());
        QVERIFY(isLockedFile(path("copy.zta")));
        const auto copy = LockedFile::open(path("copy.zta"), keys(0), m_job);
        QVERIFY(copy.has_value());
        const auto read = Document::open(
            path("copy.zta"), Document::Access::ReadOnly, fixture::environment(m_clock));
        QVERIFY(read.has_value());
        QCOMPARE((*read)->snapshot().systems.size(), 1);
#endif
    }

    /// While one thread changes, others save; in the end the last state is on the disk.
    void savesBesideChanges()
    {
        lockFor({recipient(0)});
        constexpr int count = 60;
        {
            const auto file = LockedFile::open(path(), keys(0), m_job);
            const auto document =
                Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
            QVERIFY(document.has_value());
            (*document)->saveLater();
            const Document::SaveJob save = (*document)->prepareSave();
            std::atomic<bool> done{false};
            std::atomic<int> failures{0};
            std::vector<std::thread> savers;
            for (int i = 0; i < 2; ++i) {
                savers.emplace_back([&] {
                    JobContext job;
                    while (!done) {
                        failures += save(job) ? 0 : 1;
                    }
                });
            }
            for (int i = 1; i <= count; ++i) {
                QCOMPARE(codeOf((*document)->apply(
                             {{QStringLiteral("system.add"), {}},
                              {Change{std::nullopt, fixture::emptySystem(m_clock, i)}},
                              {}})),
                         QString());
            }
            done = true;
            for (std::thread& saver : savers) {
                saver.join();
            }
            QCOMPARE(failures.load(), 0);
            QCOMPARE(codeOf(save(m_job)), QString());
            QVERIFY((*document)->isSaved());
        }
        const auto file = LockedFile::open(path(), keys(0), m_job);
        const auto read =
            Document::open(path(), Document::Access::ReadOnly, fixture::environment(m_clock));
        QVERIFY(read.has_value());
        QCOMPARE((*read)->snapshot().systems.size(), count);
    }
};

QTEST_GUILESS_MAIN(TestLockChange)
#include "tst_lockchange.moc"
