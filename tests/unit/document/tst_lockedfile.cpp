// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filerescue.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "tests/support/assessmentfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace zt;

namespace {

/// Stands in every assessment of these tests, so that it shows where one lies in the clear.
const char* const marker = "Example Securities";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(const Result<void>& result)
{
    return result ? QString() : toString(result.error().code);
}

} // namespace

/// Locked assessments: nothing of them lies in the clear, nothing is lost, nothing is half written.
class TestLockedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lockedAndUnlockedAtItsPlace();
    void byPassphrase();
    void wrongKeysLeaveItAlone();
    void refusedWhileOpenElsewhere();
    void lockedTwice();
    void notAnAssessment();
    void opensOnlyInMemory();
    void eachChangeIsOnTheDiskBeforeItCounts();
    void eachSaveHasANewNonce();
    void aChangeThatCannotBeSavedIsNotMade();
    void anotherFileInItsPlace();
    void editedInItsPlace();
    void savedLater();
    void savedAtTheEndAtTheLatest();
    void largeChangeOnAWorker();
    void evidenceAndPastStatesComeFromMemory();
    void readOnlyBesideTheWriter();
    void copiesAreLocked();
    void filesOfAnyKind();
    void ofADamagedOneWhatStillOpens();

private:
    [[nodiscard]] QString path(const char* name = "a.zta") const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    void makeLocked();
    [[nodiscard]] AgeLock lockForKey() const;
    [[nodiscard]] AgeKeys keys() const;

    [[nodiscard]] Result<std::unique_ptr<Document>>
    open(Document::Access access = Document::Access::ReadWrite)
    {
        return Document::open(path(), access, fixture::environment(m_clock));
    }

    [[nodiscard]] Result<void> addSystem(Document& document, int number)
    {
        return document.apply({{QStringLiteral("system.add"), {}},
                               {Change{std::nullopt, fixture::emptySystem(m_clock, number)}},
                               {}});
    }

    /// What lies on the disk, read by itself.
    [[nodiscard]] qsizetype systemsOnDisk() const;

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::optional<AgeIdentity> m_identity;
    JobContext m_job;
};

void TestLockedFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_identity.emplace(AgeIdentity::generate());
    QVERIFY(
        Document::create(path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock))
            .has_value());
    QVERIFY(bytesOf(path()).contains(marker));
}

AgeLock TestLockedFile::lockForKey() const
{
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    return lock;
}

AgeKeys TestLockedFile::keys() const
{
    AgeKeys keys;
    keys.identities.push_back(m_identity->clone());
    return keys;
}

void TestLockedFile::makeLocked()
{
    JobContext job;
    QCOMPARE(codeOf(lockInPlace(path(), lockForKey(), job)), QString());
}

qsizetype TestLockedFile::systemsOnDisk() const
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.zta"));
    JobContext job;
    SteppedClock clock = fixture::newClock();
    if (!decryptFile(path(), plain, keys(), job)) {
        return -1;
    }
    const auto document =
        Document::open(plain, Document::Access::ReadOnly, fixture::environment(clock));
    return document ? (*document)->snapshot().systems.size() : -1;
}

void TestLockedFile::lockedAndUnlockedAtItsPlace()
{
    const QByteArray plain = bytesOf(path());
    makeLocked();
    QVERIFY(isLockedFile(path()));
    QVERIFY(bytesOf(path()).startsWith("age-encryption.org/v1\n-> X25519 "));
    QVERIFY(!bytesOf(path()).contains(marker));
    QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
#ifdef Q_OS_UNIX
    QCOMPARE(int(QFile::permissions(path()) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
             0);
#endif
    QCOMPARE(codeOf(unlockInPlace(path(), keys(), m_job)), QString());
    QCOMPARE(bytesOf(path()), plain);
    QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
}

void TestLockedFile::byPassphrase()
{
    const QByteArray plain = bytesOf(path());
    AgeLock lock;
    lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("密語"), 10});
    QCOMPARE(codeOf(lockInPlace(path(), lock, m_job)), QString());
    AgeKeys keys;
    keys.passphrase = SecureBytes::copyOf("密碼");
    QCOMPARE(codeOf(unlockInPlace(path(), keys, m_job)), QStringLiteral("WrongPassphrase"));
    QVERIFY(isLockedFile(path()));
    keys.passphrase = SecureBytes::copyOf("密語");
    QCOMPARE(codeOf(unlockInPlace(path(), keys, m_job)), QString());
    QCOMPARE(bytesOf(path()), plain);
}

void TestLockedFile::wrongKeysLeaveItAlone()
{
    makeLocked();
    const QByteArray before = bytesOf(path());
    AgeKeys other;
    other.identities.push_back(AgeIdentity::generate());
    QCOMPARE(codeOf(unlockInPlace(path(), other, m_job)), QStringLiteral("NoKeyFits"));
    const auto opened = LockedFile::open(path(), AgeKeys(), m_job);
    QVERIFY(!opened && opened.error().code == ErrorCode::KeyNeeded);
    const auto document = open();
    QVERIFY(!document && document.error().code == ErrorCode::KeyNeeded);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("a.zta")});
}

void TestLockedFile::refusedWhileOpenElsewhere()
{
    const QByteArray before = bytesOf(path());
    {
        const auto document = open();
        QVERIFY(document.has_value());
        QCOMPARE(codeOf(lockInPlace(path(), lockForKey(), m_job)), QStringLiteral("FileLocked"));
    }
    QCOMPARE(bytesOf(path()), before);
    makeLocked();
    const auto unlocked = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QCOMPARE(codeOf(unlockInPlace(path(), keys(), m_job)), QStringLiteral("FileLocked"));
}

void TestLockedFile::lockedTwice()
{
    makeLocked();
    const QByteArray before = bytesOf(path());
    QCOMPARE(codeOf(lockInPlace(path(), lockForKey(), m_job)), QStringLiteral("FileUnwritable"));
    QCOMPARE(bytesOf(path()), before);
}

void TestLockedFile::notAnAssessment()
{
    QFile file(path("text"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(codeOf(lockInPlace(path("text"), lockForKey(), m_job)),
             QStringLiteral("NotAnAssessment"));
    QCOMPARE(
        codeOf(encryptFile(path("text"), path("text.age"), lockForKey(), AgeForm::Binary, m_job)),
        QString());
    QCOMPARE(codeOf(unlockInPlace(path("text.age"), keys(), m_job)),
             QStringLiteral("NotAnAssessment"));
    QVERIFY(isLockedFile(path("text.age")));
    const auto opened = LockedFile::open(path("text.age"), keys(), m_job);
    QVERIFY(!opened && opened.error().code == ErrorCode::NotAnAssessment);
    QCOMPARE(codeOf(lockInPlace(path("nothing"), lockForKey(), m_job)),
             QStringLiteral("FileNotFound"));
}

void TestLockedFile::opensOnlyInMemory()
{
    makeLocked();
    const QByteArray before = bytesOf(path());
    {
        const auto file = LockedFile::open(path(), keys(), m_job);
        QVERIFY(file.has_value());
        const auto document = open();
        QVERIFY(document.has_value());
        QVERIFY((*document)->isLocked());
        QCOMPARE((*document)->snapshot().profile.institution, QString::fromLatin1(marker));
        QCOMPARE(files(), QStringList({QStringLiteral(".a.zta.lock"), QStringLiteral("a.zta")}));
        QCOMPARE(bytesOf(path()), before); // opening writes nothing
    }
    QVERIFY(LockedFile::alreadyOpen(path()) == nullptr);
    QVERIFY(!open().has_value());
}

void TestLockedFile::eachChangeIsOnTheDiskBeforeItCounts()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    qsizetype seen = -1;
    connect(document->get(), &Document::changed, this, [&] { seen = systemsOnDisk(); });
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(codeOf(addSystem(**document, i)), QString());
        QCOMPARE(seen, i);
        QVERIFY((*document)->isSaved());
        QVERIFY(!bytesOf(path()).contains("SYS-0000"));
    }
    QCOMPARE(files(), QStringList({QStringLiteral(".a.zta.lock"), QStringLiteral("a.zta")}));
}

void TestLockedFile::eachSaveHasANewNonce()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QVERIFY(addSystem(**document, 1).has_value());
    const QByteArray one = bytesOf(path());
    QVERIFY(addSystem(**document, 2).has_value());
    const QByteArray other = bytesOf(path());
    const qsizetype header = one.indexOf('\n', one.indexOf("\n--- ") + 1) + 1;
    QCOMPARE(one.first(header), other.first(header)); // the same lock
    QVERIFY(one.sliced(header, 16) != other.sliced(header, 16));
}

/// All or nothing: what is not on the disk is not in memory either.
void TestLockedFile::aChangeThatCannotBeSavedIsNotMade()
{
#ifdef Q_OS_UNIX
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QVERIFY(QFile::rename(path(), path("b.zta")));
    const Result<void> added = addSystem(**document, 1);
    QCOMPARE(codeOf(added), QStringLiteral("FileNotFound"));
    QCOMPARE((*document)->snapshot().systems.size(), 0);
    QCOMPARE((*document)->trail().value().size(), 1);
    QVERIFY(QFile::rename(path("b.zta"), path()));
    QCOMPARE(codeOf(addSystem(**document, 1)), QString());
    QCOMPARE(systemsOnDisk(), 1);
#endif
}

void TestLockedFile::anotherFileInItsPlace()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QVERIFY(QFile::remove(path()));
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another's");
    other.close();
    QCOMPARE(codeOf(addSystem(**document, 1)), QStringLiteral("FileChangedMeanwhile"));
    QCOMPARE(bytesOf(path()), QByteArray("another's"));
}

/// By another program, which kept its size: what that wrote is not written over.
void TestLockedFile::editedInItsPlace()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QTest::qWait(20); // the system's clock for files goes in steps
    QFile other(path());
    QVERIFY(other.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(other.seek(other.size() / 2));
    QCOMPARE(other.write("edited"), 6);
    other.close();
    const QByteArray edited = bytesOf(path());
    QCOMPARE(codeOf(addSystem(**document, 1)), QStringLiteral("FileChangedMeanwhile"));
    QVERIFY(bytesOf(path()) == edited);
}

void TestLockedFile::savedLater()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    (*document)->saveLater();
    QVERIFY(addSystem(**document, 1).has_value());
    QVERIFY(addSystem(**document, 2).has_value());
    QVERIFY(!(*document)->isSaved());
    QCOMPARE(systemsOnDisk(), 0);
    const Document::SaveJob save = (*document)->prepareSave();
    Result<void> saved;
    QThread* worker = QThread::create([&] {
        JobContext job;
        saved = save(job);
    });
    worker->start();
    worker->wait();
    delete worker;
    QCOMPARE(codeOf(saved), QString());
    QVERIFY((*document)->isSaved());
    QCOMPARE(systemsOnDisk(), 2);
    QVERIFY(addSystem(**document, 3).has_value()); // our own save is nobody else's write
}

void TestLockedFile::savedAtTheEndAtTheLatest()
{
    makeLocked();
    {
        const auto file = LockedFile::open(path(), keys(), m_job);
        const auto document = open();
        QVERIFY(document.has_value());
        (*document)->saveLater();
        QVERIFY(addSystem(**document, 1).has_value());
    }
    QCOMPARE(systemsOnDisk(), 1);
}

void TestLockedFile::largeChangeOnAWorker()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    ChangeSet changes{{QStringLiteral("import"), {}}, {}, {}};
    for (int i = 0; i < 2000; ++i) {
        changes.changes.append(Change{std::nullopt, fixture::emptySystem(m_clock, i)});
    }
    const auto job = (*document)->prepareCommit(changes);
    QVERIFY(job.has_value());
    Result<std::shared_ptr<Document::Committed>> committed = fail(ErrorCode::Cancelled);
    QThread* worker = QThread::create([&] {
        JobContext context;
        committed = (*job)(context);
    });
    worker->start();
    worker->wait();
    delete worker;
    QCOMPARE(codeOf((*document)->finishCommit(std::move(committed))), QString());
    QCOMPARE((*document)->snapshot().systems.size(), 2000);
    QCOMPARE(systemsOnDisk(), 2000);
    QVERIFY(addSystem(**document, 5000).has_value());
}

void TestLockedFile::evidenceAndPastStatesComeFromMemory()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    QVERIFY(addSystem(**document, 1).has_value());
    const Result<Snapshot> past = (*document)->prepareStateAt(1)(m_job);
    QVERIFY(past.has_value());
    QCOMPARE(past->systems.size(), 0);
    const Result<QList<CheckLine>> lines = verifyFile(path(), &fixture::readPack, m_job);
    QVERIFY(lines.has_value());
    QCOMPARE(files(), QStringList({QStringLiteral(".a.zta.lock"), QStringLiteral("a.zta")}));
}

void TestLockedFile::readOnlyBesideTheWriter()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto writer = open();
    QVERIFY(writer.has_value());
    const auto second = open();
    QVERIFY(!second && second.error().code == ErrorCode::FileLocked);
    const auto reader = open(Document::Access::ReadOnly);
    QVERIFY(reader.has_value());
    QVERIFY((*reader)->isReadOnly());
    QVERIFY(addSystem(**writer, 1).has_value());
    QCOMPARE(codeOf(addSystem(**reader, 2)), QStringLiteral("ReadOnly"));
}

void TestLockedFile::copiesAreLocked()
{
    makeLocked();
    const auto file = LockedFile::open(path(), keys(), m_job);
    const auto document = open();
    QVERIFY(document.has_value());
    (*document)->saveLater();
    QVERIFY(addSystem(**document, 1).has_value());
    QCOMPARE(codeOf((*document)->saveCopy(path("copy.zta"))), QString());
    QVERIFY(isLockedFile(path("copy.zta")));
    QCOMPARE(bytesOf(path("copy.zta")), bytesOf(path()));
    QCOMPARE(systemsOnDisk(), 1); // with what was not saved before
}

void TestLockedFile::filesOfAnyKind()
{
    const QByteArray plain = bytesOf(path());
    for (const AgeForm form : {AgeForm::Binary, AgeForm::Armored}) {
        const QString sealed = path(form == AgeForm::Binary ? "x.age" : "x.asc");
        const QString back = sealed + QStringLiteral(".plain");
        QCOMPARE(codeOf(encryptFile(path(), sealed, lockForKey(), form, m_job)), QString());
        QVERIFY(isLockedFile(sealed));
        QCOMPARE(codeOf(decryptFile(sealed, back, keys(), m_job)), QString());
        QCOMPARE(bytesOf(back), plain);
        QCOMPARE(codeOf(decryptFile(sealed, back, keys(), m_job)), QStringLiteral("FileExists"));
        QCOMPARE(codeOf(encryptFile(path(), sealed, lockForKey(), form, m_job)),
                 QStringLiteral("FileExists"));
    }
    QCOMPARE(codeOf(decryptFile(path(), path("y"), keys(), m_job)), QStringLiteral("NotLocked"));
    QVERIFY(!QFile::exists(path("y")));
}

/// Chunks of 64 KiB and their 16 bytes, counted by hand: all but the damaged one come back, from a
/// file cut off too.
void TestLockedFile::ofADamagedOneWhatStillOpens()
{
    constexpr qsizetype chunk = 65536;
    QByteArray text(5 * chunk + 100, 'a');
    for (qsizetype i = 0; i < text.size(); ++i) {
        text[i] = static_cast<char>(i % 251);
    }
    const auto write = [this](const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("plain", text));
    QCOMPARE(
        codeOf(encryptFile(path("plain"), path("x.age"), lockForKey(), AgeForm::Binary, m_job)),
        QString());
    const QByteArray sealed = bytesOf(path("x.age"));
    const qsizetype payload = sealed.size() - 6 * 16 - text.size();
    auto found = rescueFile(path("x.age"), path("whole"), keys(), m_job);
    QVERIFY(found && found->isWhole());
    QCOMPARE(bytesOf(path("whole")), text);

    QByteArray damaged = sealed;
    damaged[payload + 2 * (chunk + 16) + 7] ^= 1;
    QVERIFY(write("d.age", damaged));
    QCOMPARE(codeOf(decryptFile(path("d.age"), path("no"), keys(), m_job)),
             QStringLiteral("LockDamaged"));
    found = rescueFile(path("d.age"), path("d"), keys(), m_job);
    QVERIFY(found);
    QCOMPARE(found->lost, QList<qint64>{3});
    QVERIFY(found->hasEnd && !found->isWhole());
    QByteArray expected = text;
    expected.replace(2 * chunk, chunk, QByteArray(chunk, '\0'));
    QCOMPARE(bytesOf(path("d")), expected);

    QVERIFY(write("c.age", sealed.first(payload + 2 * (chunk + 16))));
    found = rescueFile(path("c.age"), path("c"), keys(), m_job);
    QVERIFY(found);
    QVERIFY(found->lost.isEmpty() && !found->hasEnd);
    QCOMPARE(bytesOf(path("c")), text.first(2 * chunk));

    QVERIFY(write("h.age", sealed.first(payload)));
    found = rescueFile(path("h.age"), path("h"), keys(), m_job);
    QVERIFY(found && !found->hasEnd);
    QCOMPARE(bytesOf(path("h")), QByteArray());
    damaged = sealed;
    damaged[payload - 20] ^= 1; // of the header's seal
    QVERIFY(write("m.age", damaged));
    QVERIFY(!rescueFile(path("m.age"), path("m"), keys(), m_job));
    QVERIFY(!QFile::exists(path("m")));
    found = rescueFile(path("x.age"), path("d"), keys(), m_job);
    QVERIFY(!found && found.error().code == ErrorCode::FileExists);
}

QTEST_GUILESS_MAIN(TestLockedFile)
#include "tst_lockedfile.moc"
