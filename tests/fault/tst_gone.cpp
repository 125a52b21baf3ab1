// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/evidencestore.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/salvage.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/goneplace.h"

#include <QTemporaryDir>

#include <sys/time.h>

#include <ctime>

using namespace zt;

/// The drive with the file goes away at any moment, and everything asked of it fails from then on.
/// The program says so and lives; when the drive is back, the file opens, holds, and is as before
/// or as after.
class TestGone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cleanup() { goneplace::plan() = {}; }

    void whileItChanges_data();
    void whileItChanges();
    void whileItIsRead_data();
    void whileItIsRead();
    void whileItIsLocked();
    void whenItIsClosed();

private:
    using Step = std::function<Result<void>()>;

    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    void startAnew(bool locked);
    [[nodiscard]] AgeKeys keys() const;
    [[nodiscard]] Result<std::unique_ptr<Document>> open();
    [[nodiscard]] Result<void> change(Document& document, const QString& kind);
    /// The head of the trail of what is on the disk; "" where something does not hold.
    [[nodiscard]] QString headOnDisk();
    void goesAtCall(int call, int reason) const;
    void letTimePass() const;
    static bool isBack();

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{3};
    std::optional<AgeIdentity> m_identity;
    std::shared_ptr<LockedFile> m_locked;
    QByteArray m_plain;
    QByteArray m_sealed;
    System m_system;
    QString m_content;
};

void TestGone::initTestCase()
{
    m_identity.emplace(AgeIdentity::generate());
    m_dir = std::make_unique<QTemporaryDir>();
    m_system = fixture::randomSystem(m_clock, 1, m_random);
    const QString name = QStringLiteral("paper.txt");
    const EvidenceDraft draft = draftOfBytes(name,
                                             QStringLiteral("text/plain"),
                                             QByteArray(50'000, 'x'),
                                             EvidenceId{m_clock.newUuid()},
                                             m_clock.now());
    m_content = draft.evidence.sha256;
    {
        const auto document = Document::create(
            path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({m_system})));
        ZT_VERIFY_RESULT((*document)->apply(
            {{QStringLiteral("evidence.add"), {name}}, {{std::nullopt, draft.evidence}}, {}},
            {draft.content}));
    }
    const auto bytes = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_plain = bytes();
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(path(), lock, job));
    m_sealed = bytes();
}

void TestGone::startAnew(bool locked)
{
    goneplace::plan() = {};
    m_locked.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(locked ? m_sealed : m_plain);
    goneplace::plan().folder = m_dir->path().toStdString();
}

AgeKeys TestGone::keys() const
{
    AgeKeys keys;
    keys.identities.push_back(m_identity->clone());
    return keys;
}

Result<std::unique_ptr<Document>> TestGone::open()
{
    if (isLockedFile(path())) {
        JobContext job;
        Result<std::shared_ptr<LockedFile>> locked = LockedFile::open(path(), keys(), job);
        if (!locked) {
            return tl::unexpected(locked.error());
        }
        m_locked = *std::move(locked);
    }
    return Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
}

Result<void> TestGone::change(Document& document, const QString& kind)
{
    if (kind == QLatin1String("save")) {
        return document.apply(fixture::renaming(m_system, QStringLiteral("after")));
    }
    const Result<ChangeSet> back = document.revertOf(2);
    return back ? document.apply(*back) : tl::unexpected(back.error());
}

QString TestGone::headOnDisk()
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
    return (*document)->snapshot().trailHead;
}

void TestGone::goesAtCall(int call, int reason) const
{
    goneplace::plan() = {m_dir->path().toStdString(), call, reason, 0};
}

/// Whether it was ever away.
bool TestGone::isBack()
{
    const bool wasGone = goneplace::plan().calls >= goneplace::plan().from;
    goneplace::plan().from = 0;
    return wasGone;
}

/// A lock that could not be taken away is not taken for one that is just being made.
void TestGone::letTimePass() const
{
    const timeval before[] = {{std::time(nullptr) - 60, 0}, {std::time(nullptr) - 60, 0}};
    ::utimes(QFile::encodeName(path(QStringLiteral(".a.zta.lock"))).constData(), before);
}

void TestGone::whileItChanges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("reason");
    for (const char* kind : {"save", "undo"}) {
        for (const bool locked : {false, true}) {
            for (const int reason : {ESTALE, EIO}) {
                QTest::addRow(
                    "%s %s %s", kind, locked ? "locked" : "plain", reason == EIO ? "EIO" : "ESTALE")
                    << QString::fromLatin1(kind) << locked << reason;
            }
        }
    }
}

void TestGone::whileItChanges()
{
    QFETCH(QString, kind);
    QFETCH(bool, locked);
    QFETCH(int, reason);
    for (int call = 1;; ++call) {
        QVERIFY(call < 2000);
        startAnew(locked);
        auto document = open();
        ZT_VERIFY_RESULT(document);
        const QString before = (*document)->snapshot().trailHead;
        goesAtCall(call, reason);
        const Result<void> outcome = change(**document, kind);
        const bool wasGone = isBack();
        const QString head = (*document)->snapshot().trailHead;
        QVERIFY2((head == before) != outcome.has_value(), qPrintable(QString::number(call)));
        // It goes on where it can, and never over what it does not know.
        const Result<void> again =
            (*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 9)}));
        const QString last = (*document)->snapshot().trailHead;
        document->reset();
        letTimePass();
        const QString onDisk = headOnDisk();
        QVERIFY2(!onDisk.isEmpty(), qPrintable(QString::number(call)));
        QVERIFY2(onDisk == last || (!again && !outcome),
                 qPrintable(QStringLiteral("call %1: %2").arg(call).arg(onDisk)));
        if (!wasGone) {
            ZT_VERIFY_RESULT(outcome);
            ZT_VERIFY_RESULT(again);
            QVERIFY(call > (locked ? 8 : 30));
            return;
        }
    }
}

void TestGone::whileItIsRead_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"open", "open locked", "verify", "evidence", "salvage", "peek"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

/// Whoever reads is told; what is read in the end is the same as ever.
void TestGone::whileItIsRead()
{
    QFETCH(QString, what);
    JobContext job;
    QTemporaryDir elsewhere;
    const QMap<QString, Step> steps{
        {QStringLiteral("open"),
         [&]() -> Result<void> {
             const auto document =
                 Document::open(path(), Document::Access::ReadOnly, fixture::environment(m_clock));
             return document ? Result<void>() : tl::unexpected(document.error());
         }},
        {QStringLiteral("open locked"),
         [&]() -> Result<void> {
             const auto file = LockedFile::open(path(), keys(), job);
             return file ? Result<void>() : tl::unexpected(file.error());
         }},
        {QStringLiteral("verify"),
         [&]() -> Result<void> {
             const auto lines = verifyFile(path(), &fixture::readPack, job);
             if (!lines) {
                 return tl::unexpected(lines.error());
             }
             for (const CheckLine& line : *lines) {
                 if (!line.ok) {
                     return fail(ErrorCode::DamagedFile, {line.id, line.fault});
                 }
             }
             return {};
         }},
        {QStringLiteral("evidence"),
         [&]() -> Result<void> {
             const auto bytes = readEvidence(path(), m_content, 100'000, job);
             if (!bytes) {
                 return tl::unexpected(bytes.error());
             }
             return *bytes == QByteArray(50'000, 'x') ? Result<void>()
                                                      : fail(ErrorCode::DamagedFile, {path()});
         }},
        {QStringLiteral("salvage"),
         [&]() -> Result<void> {
             const QString target = elsewhere.filePath(QStringLiteral("new.zta"));
             QFile::remove(target);
             SalvageRequest request{
                 path(), target, fixture::environment(m_clock), {fixture::pack()}, {}};
             request.placeholder = [](const Evidence&) { return QStringLiteral("lost"); };
             const auto report = salvageFile(request, job);
             if (!report) {
                 return tl::unexpected(report.error());
             }
             return report->isWhole() ? Result<void>() : fail(ErrorCode::DamagedFile, {path()});
         }},
        {QStringLiteral("peek"),
         [&]() -> Result<void> {
             return isLockedFile(path()) ? Result<void>() : fail(ErrorCode::NotLocked, {path()});
         }},
    };
    const bool locked = what == QLatin1String("open locked") || what == QLatin1String("peek");
    startAnew(locked);
    QList<int> unnoticed;
    int call = 1;
    for (;; ++call) {
        QVERIFY(call < 5000);
        goesAtCall(call, ESTALE);
        const Result<void> outcome = steps[what]();
        if (!isBack()) {
            ZT_VERIFY_RESULT(outcome);
            break;
        }
        if (outcome) {
            unnoticed.append(call);
        }
    }
    // All that is left to do at the end is to close the file.
    QVERIFY2(unnoticed.isEmpty() || unnoticed.first() > call - 6,
             qPrintable(QStringLiteral("%1 of %2").arg(unnoticed.value(0)).arg(call)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == (locked ? m_sealed : m_plain));
}

/// Locked and unlocked in place: the one or the other is there, whole.
void TestGone::whileItIsLocked()
{
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    for (const bool locked : {false, true}) {
        for (int call = 1;; ++call) {
            QVERIFY(call < 2000);
            startAnew(locked);
            const QString before = headOnDisk();
            m_locked.reset();
            JobContext job;
            goesAtCall(call, ESTALE);
            const Result<void> outcome =
                locked ? unlockInPlace(path(), keys(), job) : lockInPlace(path(), lock, job);
            const bool wasGone = isBack();
            letTimePass();
            QCOMPARE(isLockedFile(path()), outcome.has_value() ? !locked : locked);
            QCOMPARE(headOnDisk(), before);
            if (!wasGone) {
                ZT_VERIFY_RESULT(outcome);
                break;
            }
        }
    }
}

/// The document goes while the drive is away: what it held is free again afterwards.
void TestGone::whenItIsClosed()
{
    for (const bool locked : {false, true}) {
        startAnew(locked);
        auto document = open();
        ZT_VERIFY_RESULT(document);
        const QString head = (*document)->snapshot().trailHead;
        goesAtCall(1, ESTALE);
        document->reset();
        m_locked.reset();
        QVERIFY(isBack());
        QVERIFY(QFile::exists(path(QStringLiteral(".a.zta.lock"))));
        letTimePass();
        QCOMPARE(headOnDisk(), head);
        QVERIFY(!QFile::exists(path(QStringLiteral(".a.zta.lock"))));
    }
}

QTEST_GUILESS_MAIN(TestGone)
#include "tst_gone.moc"
