// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace zt;

class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init();
    void cleanup();

    void secondWriterLearnsWhoHoldsIt();
    void linkMeetsTheSameLock();
    void lockOfADeadProgramIsTakenOver();
    void lockThatStayedBehind();
    void draftsOfADeadProgramGo();
    void readerBesideAWriter();
    void readOnAWorker();
    void changedWhileAWorkerRead();
    void newFileBesideAHeldName();
    void someoneElseWroteARow();
    void someoneElseWroteTheTrail();
    void anotherFileInItsPlace();
    void fileTakenAway();
    void brokenOffChangeIsTakenBackByAReader();
    void writeProtectedFile();
    void writeProtectedFolder();

private:
    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    Result<std::unique_ptr<Document>> open(const QString& file,
                                           Document::Access access = Document::Access::ReadWrite)
    {
        return Document::open(file, access, fixture::environment(m_clock));
    }

    /// What a worker read, and gave back.
    Result<std::shared_ptr<Document::Opened>> openedByAWorker(Document::Access access)
    {
        const auto job = Document::prepareOpen(path(), access, fixture::environment(m_clock));
        Result<std::shared_ptr<Document::Opened>> opened;
        std::thread([&] {
            JobContext context;
            opened = job(context);
        }).join();
        return opened;
    }

    ChangeSet someChange() { return fixture::adding({fixture::emptySystem(m_clock, ++m_number)}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    int m_number = 0;
};

void TestLocking::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    ZT_VERIFY_RESULT(Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
}

void TestLocking::cleanup()
{
    m_dir.reset();
}

void TestLocking::secondWriterLearnsWhoHoldsIt()
{
    auto first = open(path());
    ZT_VERIFY_RESULT(first);
    const auto second = open(path());
    ZT_COMPARE_ERROR(second, ErrorCode::FileLocked);
    const QString holder = second.error().args.value(1);
    const QString expected = QStringLiteral("%1@%2, %3")
                                 .arg(QFileInfo(path()).owner(), QSysInfo::machineHostName())
                                 .arg(QCoreApplication::applicationPid());
    QCOMPARE(holder, expected);
    first->reset();
    ZT_VERIFY_RESULT(open(path()));
}

void TestLocking::linkMeetsTheSameLock()
{
    const auto first = open(path());
    QVERIFY(QFile::link(path(), path(QStringLiteral("link.zta"))));
    ZT_COMPARE_ERROR(open(path(QStringLiteral("link.zta"))), ErrorCode::FileLocked);
}

void TestLocking::lockOfADeadProgramIsTakenOver()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path()});
    QVERIFY(child.waitForReadyRead(20000));
    QCOMPARE(child.readLine().trimmed(), QByteArray("held"));
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::exists(path(QStringLiteral(".a.zta.lock"))));
    const auto document = open(path());
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT((*document)->apply(someChange()));
}

/// Its drive was gone when it was to be written, or to be taken away.
void TestLocking::lockThatStayedBehind()
{
#ifdef Q_OS_UNIX
    const QString lockPath = path(QStringLiteral(".a.zta.lock"));
    const auto leave = [&](const QByteArray& text, int secondsAgo) {
        QFile file(lockPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                 QFileDevice::FileModificationTime));
    };
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid()) + "\ntst\n" +
                           QSysInfo::machineHostName().toUtf8() + '\n';
    const QByteArray elsewhere = "1\ntst\nsome.other.host\n";
    for (const int age : {60, -60}) { // the clock may have been set back
        leave({}, age);
        ZT_VERIFY_RESULT(open(path()));
        leave(own, age);
        ZT_VERIFY_RESULT(open(path()));
        leave(elsewhere, age);
        ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
        QVERIFY(QFile::remove(lockPath));
    }
    leave({}, -1); // just being made, by a clock a little ahead
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
    QVERIFY(QFile::remove(lockPath));
    const auto document = open(path());
    ZT_VERIFY_RESULT(document);
    leave(own, 60); // the same file, which is held
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
    leave({}, 60);
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
#endif
}

/// What was being written when a program was killed is gone with the next that may write; what
/// only looks like it stays.
void TestLocking::draftsOfADeadProgramGo()
{
    const QStringList strays{QStringLiteral(".a.zta.aB3xYz.draft"),
                             QStringLiteral(".a.zta.aB3xYz.draft-journal")};
    const QStringList others{QStringLiteral(".a.zta.backup"),
                             QStringLiteral(".a.zta.recovery"),
                             QStringLiteral(".a.zta.my.draft"),
                             QStringLiteral(".b.zta.aB3xYz.draft"),
                             QStringLiteral("a.zta.aB3xYz.draft")};
    for (const QString& name : strays + others) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ZT_VERIFY_RESULT(open(path(), Document::Access::ReadOnly));
    QVERIFY(QFile::exists(path(strays[0]))); // it may be another program's
    const auto first = open(path());
    ZT_VERIFY_RESULT(first);
    for (const QString& name : strays) {
        QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
    }
    for (const QString& name : others) {
        QVERIFY2(QFile::exists(path(name)), qPrintable(name));
    }
}

void TestLocking::readerBesideAWriter()
{
    const auto writer = open(path());
    const auto reader = open(path(), Document::Access::ReadOnly);
    ZT_VERIFY_RESULT(reader);
    const QString head = (*reader)->snapshot().trailHead;
    ZT_VERIFY_RESULT((*writer)->apply(someChange()));
    QCOMPARE((*reader)->snapshot().trailHead, head);
    QCOMPARE((*reader)->trail()->size(), 1);
    const auto later = open(path(), Document::Access::ReadOnly);
    ZT_VERIFY_RESULT(later);
    QCOMPARE((*later)->snapshot().systems.size(), 1);
}

void TestLocking::readOnAWorker()
{
    const auto opened = openedByAWorker(Document::Access::ReadWrite);
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileLocked);
    const auto document = Document::finishOpen(opened, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    QVERIFY(!(*document)->isReadOnly());
    QCOMPARE((*document)->snapshot().profile, fixture::profile());
    ZT_VERIFY_RESULT((*document)->apply(someChange()));
    const auto reader = openedByAWorker(Document::Access::ReadOnly);
    const auto second = Document::finishOpen(reader, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->snapshot().systems == (*document)->snapshot().systems);
    ZT_COMPARE_ERROR(Document::finishOpen(openedByAWorker(Document::Access::ReadWrite),
                                          fixture::environment(m_clock)),
                     ErrorCode::FileLocked);
}

void TestLocking::changedWhileAWorkerRead()
{
    const auto writer = open(path());
    const auto reader = openedByAWorker(Document::Access::ReadOnly);
    ZT_VERIFY_RESULT((*writer)->apply(someChange()));
    ZT_COMPARE_ERROR(Document::finishOpen(reader, fixture::environment(m_clock)),
                     ErrorCode::FileChangedMeanwhile);
}

void TestLocking::newFileBesideAHeldName()
{
    QLockFile held(path(QStringLiteral(".b.zta.lock")));
    QVERIFY(held.lock());
    const auto made = Document::create(path(QStringLiteral("b.zta")),
                                       fixture::profile(),
                                       fixture::pack(),
                                       fixture::environment(m_clock));
    ZT_COMPARE_ERROR(made, ErrorCode::FileLocked);
}

void TestLocking::someoneElseWroteARow()
{
    auto document = open(path());
    ZT_VERIFY_RESULT(document);
    raw::Database other(path());
    QCOMPARE(other.execute(QStringLiteral("UPDATE profile SET period = '116'")), 0);
    const auto before = raw::dump(path());
    ZT_COMPARE_ERROR((*document)->apply(someChange()), ErrorCode::FileChangedMeanwhile);
    ZT_COMPARE_ERROR((*document)->prepareCommit(someChange()), ErrorCode::FileChangedMeanwhile);
    QVERIFY(raw::dump(path()) == before);
    document->reset();
    document = open(path());
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT((*document)->apply(someChange()));
}

void TestLocking::someoneElseWroteTheTrail()
{
    const auto document = open(path());
    const auto commit = (*document)->prepareCommit(someChange());
    ZT_VERIFY_RESULT(commit);
    raw::Database other(path());
    QCOMPARE(other.execute(QStringLiteral(
                 "INSERT INTO trail VALUES (2, x'7b7d', zeroblob(32), zeroblob(32))")),
             0);
    JobContext job;
    const auto committed = (*commit)(job);
    ZT_COMPARE_ERROR(committed, ErrorCode::FileChangedMeanwhile);
    ZT_COMPARE_ERROR((*document)->finishCommit(committed), ErrorCode::FileChangedMeanwhile);
    QCOMPARE((*document)->snapshot().systems.size(), 0);
}

void TestLocking::anotherFileInItsPlace()
{
    const auto document = open(path());
    const auto commit = (*document)->prepareCommit(someChange());
    ZT_VERIFY_RESULT(commit);
    QVERIFY(QFile::copy(path(), path(QStringLiteral("twin"))));
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path(QStringLiteral("twin")), path()));
    const auto before = raw::dump(path());
    JobContext job;
    ZT_COMPARE_ERROR((*document)->finishCommit((*commit)(job)), ErrorCode::FileChangedMeanwhile);
    ZT_COMPARE_ERROR((*document)->apply(someChange()), ErrorCode::FileChangedMeanwhile);
    QVERIFY(raw::dump(path()) == before);
}

void TestLocking::fileTakenAway()
{
    const auto document = open(path());
    QVERIFY(QFile::rename(path(), path(QStringLiteral("elsewhere"))));
    ZT_COMPARE_ERROR((*document)->apply(someChange()), ErrorCode::FileNotFound);
    QVERIFY(QFile::rename(path(QStringLiteral("elsewhere")), path()));
    ZT_VERIFY_RESULT((*document)->apply(someChange()));
}

void TestLocking::brokenOffChangeIsTakenBackByAReader()
{
    const auto before = raw::dump(path());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--break-off"), path()});
    QVERIFY(child.waitForReadyRead(20000));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFileInfo(path(QStringLiteral("a.zta-journal"))).size() > 512);
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
    const auto reader = open(path(), Document::Access::ReadOnly);
    ZT_VERIFY_RESULT(reader);
    QVERIFY(raw::dump(path()) == before);
}

namespace {

/// Root may write everywhere; the test must be somebody else for a while.
class AsNobody
{
public:
    explicit AsNobody(const QString& dir)
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            const QStringList names = QDir(dir).entryList(QDir::Files | QDir::Hidden);
            bool given = ::chown(QFile::encodeName(dir).constData(), nobody, nobody) == 0;
            for (const QString& name : names) {
                const QByteArray file = QFile::encodeName(QDir(dir).filePath(name));
                given = given && ::chown(file.constData(), nobody, nobody) == 0;
            }
            m_changed = given && ::seteuid(nobody) == 0;
        }
#else
        Q_UNUSED(dir)
#endif
    }

    ~AsNobody()
    {
#ifdef Q_OS_UNIX
        if (m_changed && ::seteuid(0) != 0) {
            qFatal("cannot become root again");
        }
#endif
    }

    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr unsigned nobody = 65534;
    bool m_changed = false;
};

} // namespace

void TestLocking::writeProtectedFile()
{
    const AsNobody nobody(m_dir->path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    ZT_COMPARE_ERROR(open(path()), ErrorCode::FileUnwritable);
    ZT_VERIFY_RESULT(open(path(), Document::Access::ReadOnly));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions()));
    ZT_COMPARE_ERROR(open(path(), Document::Access::ReadOnly), ErrorCode::FileUnreadable);
    JobContext job;
    ZT_COMPARE_ERROR(verifyFile(path(), &fixture::readPack, job), ErrorCode::FileUnreadable);
}

void TestLocking::writeProtectedFolder()
{
    const AsNobody nobody(m_dir->path());
    const auto document = open(path());
    ZT_VERIFY_RESULT(document);
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<void> outcome = (*document)->apply(someChange());
    const auto made = Document::create(path(QStringLiteral("b.zta")),
                                       fixture::profile(),
                                       fixture::pack(),
                                       fixture::environment(m_clock));
    const auto copied = (*document)->saveCopy(path(QStringLiteral("copy.zta")));
    const auto reader = open(path(), Document::Access::ReadOnly);
    QVERIFY(QFile::setPermissions(m_dir->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ZT_COMPARE_ERROR(outcome, ErrorCode::FileUnwritable);
    ZT_COMPARE_ERROR(made, ErrorCode::FileUnwritable);
    ZT_COMPARE_ERROR(copied, ErrorCode::FileUnwritable);
    ZT_VERIFY_RESULT(reader);
    ZT_VERIFY_RESULT((*document)->apply(someChange()));
}

namespace {

int hold(const QString& path)
{
    SteppedClock clock = fixture::newClock();
    const auto document =
        Document::open(path, Document::Access::ReadWrite, fixture::environment(clock));
    std::puts(document ? "held" : "refused");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Half of a transaction on the disk: SQLite had to make room in its cache.
int breakOff(const QString& path)
{
    raw::Database file(path);
    file.execute(QStringLiteral("PRAGMA cache_size = 1"));
    file.execute(QStringLiteral("BEGIN IMMEDIATE"));
    file.execute(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
        " INSERT INTO team_member SELECT i + 100, hex(randomblob(200)) FROM n"));
    file.execute(QStringLiteral("UPDATE profile SET name = 'half'"));
    std::puts("broken off");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argc == 3 ? argv[2] : "");
    if (argc == 3 && QByteArray(argv[1]) == "--hold") {
        return hold(path);
    }
    if (argc == 3 && QByteArray(argv[1]) == "--break-off") {
        return breakOff(path);
    }
    TestLocking test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_locking.moc"
