// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultcalls.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>

using namespace zt;

/// Ends the program at every single write, sync, rename and removal of a save, an import and an
/// undo, in the clear and locked, and lets each of them fail: afterwards the file opens, holds, and
/// is as before or as after.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void diesAtEveryCall_data() { steps(); }

    void diesAtEveryCall();

    void everyCallFails_data() { steps(); }

    void everyCallFails();

private:
    using Step = std::function<Result<void>(Document&)>;

    enum Kind { Save, Import, Undo };

    static void steps();
    void startAnew();
    [[nodiscard]] Step step(Kind kind);
    [[nodiscard]] AgeKeys keys() const;
    [[nodiscard]] Result<std::unique_ptr<Document>> open();
    /// The state on the disk: the head of the trail; "" where something does not hold.
    QString headOnDisk();
    int childThatDies(int call, const Step& step);

    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("a.zta")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{3};
    std::optional<AgeIdentity> m_identity;
    std::shared_ptr<LockedFile> m_locked;
    QByteArray m_plain;
    QByteArray m_sealed;
    System m_system;
    QList<System> m_imported;
    bool m_isLocked = false;
};

void TestCrash::initTestCase()
{
    m_identity.emplace(AgeIdentity::generate());
    m_dir = std::make_unique<QTemporaryDir>();
    m_system = fixture::randomSystem(m_clock, 1, m_random);
    for (int i = 10; i < 60; ++i) {
        m_imported.append(fixture::randomSystem(m_clock, i, m_random));
    }
    {
        const auto document = Document::create(
            path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({m_system})));
    }
    const auto bytes = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_plain = bytes();
    {
        // A locked file is written whole each time, in several blocks.
        const auto document =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        const QString name = QStringLiteral("large.bin");
        const EvidenceDraft draft = draftOfBytes(name,
                                                 QStringLiteral("application/octet-stream"),
                                                 QByteArray(3'500'000, 'x'),
                                                 EvidenceId{m_clock.newUuid()},
                                                 m_clock.now());
        ZT_VERIFY_RESULT((*document)->apply(
            {{QStringLiteral("evidence.add"), {name}}, {{std::nullopt, draft.evidence}}, {}},
            {draft.content}));
    }
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(path(), lock, job));
    m_sealed = bytes();
    QVERIFY(!m_plain.isEmpty() && !m_sealed.isEmpty());
}

void TestCrash::steps()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("locked");
    QTest::newRow("save") << int(Save) << false;
    QTest::newRow("import") << int(Import) << false;
    QTest::newRow("undo") << int(Undo) << false;
    QTest::newRow("save, locked") << int(Save) << true;
    QTest::newRow("import, locked") << int(Import) << true;
    QTest::newRow("undo, locked") << int(Undo) << true;
}

AgeKeys TestCrash::keys() const
{
    AgeKeys keys;
    keys.identities.push_back(m_identity->clone());
    return keys;
}

void TestCrash::startAnew()
{
    m_locked.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_isLocked ? m_sealed : m_plain);
}

Result<std::unique_ptr<Document>> TestCrash::open()
{
    if (m_isLocked) {
        JobContext job;
        Result<std::shared_ptr<LockedFile>> locked = LockedFile::open(path(), keys(), job);
        if (!locked) {
            return tl::unexpected(locked.error());
        }
        m_locked = *std::move(locked);
    }
    return Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
}

TestCrash::Step TestCrash::step(Kind kind)
{
    if (kind == Save) {
        return [this](Document& document) {
            return document.apply(fixture::renaming(m_system, QStringLiteral("after")));
        };
    }
    if (kind == Undo) {
        return [](Document& document) {
            const Result<ChangeSet> back = document.revertOf(2);
            return back ? document.apply(*back) : tl::unexpected(back.error());
        };
    }
    return [this](Document& document) -> Result<void> {
        const auto commit = document.prepareCommit(fixture::adding(m_imported));
        if (!commit) {
            return tl::unexpected(commit.error());
        }
        JobContext job;
        return document.finishCommit((*commit)(job));
    };
}

QString TestCrash::headOnDisk()
{
    m_locked.reset();
    const auto document = open();
    if (!document) {
        qWarning("%s", fixture::words(document).constData());
        return {};
    }
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    for (const CheckLine& line : lines.value_or(QList<CheckLine>{CheckLine()})) {
        if (!line.ok) {
            qWarning("%s: %s", qPrintable(line.id), qPrintable(line.fault));
            return {};
        }
    }
    const Snapshot& now = (*document)->snapshot();
    return QStringLiteral("%1 %2 %3")
        .arg(now.trailSeq)
        .arg(now.systems.size())
        .arg(now.systems.isEmpty() ? QString() : now.systems.begin()->name);
}

/// 0 where it lived to the end.
int TestCrash::childThatDies(int call, const Step& step)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto document = open();
        faultcalls::plan() = {call, faultcalls::Then::Die, EIO, false, false, 0};
        const bool done = document && step(**document);
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void TestCrash::diesAtEveryCall()
{
    QFETCH(int, kind);
    QFETCH(bool, locked);
    m_isLocked = locked;
    startAnew();
    const QString before = headOnDisk();
    QVERIFY(!before.isEmpty());
    const Step change = step(static_cast<Kind>(kind));
    QCOMPARE(childThatDies(0, change), 0);
    const QString after = headOnDisk();
    QVERIFY(after != before && !after.isEmpty());
    int seenBefore = 0;
    for (int call = 1;; ++call) {
        QVERIFY(call < 2000);
        startAnew();
        const int ended = childThatDies(call, change);
        QVERIFY2(ended == 0 || ended == 9, qPrintable(QString::number(ended)));
        const QString now = headOnDisk();
        QVERIFY2(now == before || now == after,
                 qPrintable(QStringLiteral("call %1: %2").arg(call).arg(now)));
        seenBefore += now == before ? 1 : 0;
        if (ended == 0) {
            QCOMPARE(now, after);
            QVERIFY(call > 5 && seenBefore > 3);
            return;
        }
    }
}

void TestCrash::everyCallFails()
{
    QFETCH(int, kind);
    QFETCH(bool, locked);
    m_isLocked = locked;
    const Step change = step(static_cast<Kind>(kind));
    for (const auto& [reason, lasting] :
         {std::pair(EIO, false), std::pair(ENOSPC, true), std::pair(EIO, true)}) {
        for (int call = 1;; ++call) {
            QVERIFY(call < 2000);
            startAnew();
            const QString before = headOnDisk();
            auto document = open();
            ZT_VERIFY_RESULT(document);
            faultcalls::plan() = {call, faultcalls::Then::Fail, reason, lasting, false, 0};
            const Result<void> outcome = change(**document);
            const bool struck = faultcalls::plan().struck;
            faultcalls::disarm();
            const QString head = (*document)->snapshot().trailHead;
            document->reset();
            const QString now = headOnDisk();
            QVERIFY2(!now.isEmpty(), qPrintable(QString::number(call)));
            QVERIFY2((now == before) != outcome.has_value(),
                     qPrintable(QStringLiteral("call %1: %2").arg(call).arg(now)));
            document = open();
            ZT_VERIFY_RESULT(document);
            QCOMPARE((*document)->snapshot().trailHead, head);
            document->reset();
            m_locked.reset();
            if (!struck) {
                ZT_VERIFY_RESULT(outcome);
                break;
            }
            // Nothing of the attempt is left behind, unless nothing can be removed any more.
            if (lasting) {
                continue;
            }
            const QString left =
                QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).join(QLatin1Char(' '));
            QVERIFY2(left == QLatin1String("a.zta"),
                     qPrintable(QStringLiteral("call %1: %2").arg(call).arg(left)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
