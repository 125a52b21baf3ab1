// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filerescue.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/recoveryfile.h"
#include "model/document/salvage.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/goneplace.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace zt;

/// The drive goes away while changes that could not be saved are kept, put back, moved or thrown
/// away, and while what is left of a damaged file is written: whatever was there is there
/// afterwards, at its old place or at its new one, and nothing is half written.
class TestGoneAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cleanup() { goneplace::plan() = {}; }

    void whileSomethingIsMoved_data();
    void whileSomethingIsMoved();
    void whileItIsKept_data();
    void whileItIsKept();

private:
    using Files = QMap<QString, QByteArray>;

    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }

    [[nodiscard]] QString file() const { return path(QStringLiteral("a.zta")); }

    [[nodiscard]] AgeKeys keys() const
    {
        AgeKeys keys;
        keys.identities.push_back(m_identity->clone());
        return keys;
    }

    [[nodiscard]] Result<std::unique_ptr<Document>> open();
    [[nodiscard]] Result<void> act(const QString& what);
    void startAnew();
    void checkAfter(const QString& what, bool done) const;
    /// But for locks and drafts that could not be taken away.
    [[nodiscard]] Files files() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::optional<AgeIdentity> m_identity;
    std::shared_ptr<LockedFile> m_locked;
    Files m_start;
};

namespace {

const QString kept = QStringLiteral(".a.zta.recovery");
const QString moved = QStringLiteral("moved.zta");
const QString plain = QStringLiteral("plain.zta");

} // namespace

TestGoneAside::Files TestGoneAside::files() const
{
    Files found;
    const QDir folder(m_dir->path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile one(folder.filePath(name));
        if (!name.endsWith(QLatin1String(".lock")) && !name.endsWith(QLatin1String(".draft")) &&
            one.open(QIODevice::ReadOnly)) {
            found.insert(name, one.readAll());
        }
    }
    return found;
}

Result<std::unique_ptr<Document>> TestGoneAside::open()
{
    JobContext job;
    Result<std::shared_ptr<LockedFile>> locked = LockedFile::open(file(), keys(), job);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    m_locked = *std::move(locked);
    auto document =
        Document::open(file(), Document::Access::ReadWrite, fixture::environment(m_clock));
    if (document) {
        (*document)->saveLater();
    }
    return document;
}

/// A locked file, changes of it that lie beside it, and the same in the clear.
void TestGoneAside::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_identity.emplace(AgeIdentity::generate());
    ZT_VERIFY_RESULT(Document::create(
        file(), fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
    QVERIFY(QFile::copy(file(), path(plain)));
    AgeLock lock;
    lock.recipients = {m_identity->recipient()};
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(file(), lock, job));
    auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})));
    QVERIFY(QFile::rename(file(), path(QStringLiteral("away"))));
    ZT_COMPARE_ERROR((*document)->prepareSave()(job), ErrorCode::FileNotFound);
    document->reset();
    m_locked.reset();
    QVERIFY(QFile::rename(path(QStringLiteral("away")), file()));
    m_start = files();
    QCOMPARE(m_start.keys(), (QStringList{kept, QStringLiteral("a.zta"), plain}));
}

void TestGoneAside::startAnew()
{
    goneplace::plan() = {};
    m_locked.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    for (auto it = m_start.cbegin(); it != m_start.cend(); ++it) {
        QFile one(path(it.key()));
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write(it.value());
    }
}

Result<void> TestGoneAside::act(const QString& what)
{
    JobContext job;
    if (what == QLatin1String("find")) {
        return findRecovery(file(), keys(), job).map([](const auto&) {});
    }
    if (what == QLatin1String("adopt")) {
        return adoptRecovery(file(), keys(), job);
    }
    if (what == QLatin1String("move")) {
        return moveRecovery(file(), path(moved));
    }
    if (what == QLatin1String("discard")) {
        return discardRecovery(file());
    }
    if (what == QLatin1String("rescue")) {
        return rescueFile(path(kept), path(moved), keys(), job).map([](const auto&) {});
    }
    SalvageRequest request{
        path(plain), path(moved), fixture::environment(m_clock), {fixture::pack()}, {}};
    request.placeholder = [](const Evidence&) { return QString(); };
    return salvageFile(request, job).map([](const auto&) {});
}

void TestGoneAside::whileSomethingIsMoved_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"find", "adopt", "move", "discard", "rescue", "salvage"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestGoneAside::checkAfter(const QString& what, bool done) const
{
    const Files now = files();
    const bool isMade = now.contains(moved);
    if (what == QLatin1String("adopt")) {
        const bool isIn = now.value(QStringLiteral("a.zta")) == m_start.value(kept);
        QVERIFY(isIn ||
                now.value(QStringLiteral("a.zta")) == m_start.value(QStringLiteral("a.zta")));
        QVERIFY(isIn || now.value(kept) == m_start.value(kept));
        QCOMPARE(isIn && !now.contains(kept), done);
    } else if (what == QLatin1String("move")) {
        QVERIFY(isMade ? now.value(moved) == m_start.value(kept)
                       : now.value(kept) == m_start.value(kept));
        QCOMPARE(isMade && !now.contains(kept), done);
    } else if (what == QLatin1String("discard")) {
        QCOMPARE(!now.contains(kept), done);
    } else {
        QCOMPARE(now.value(kept), m_start.value(kept));
        QVERIFY(isMade || !done || what == QLatin1String("find"));
    }
    QCOMPARE(now.value(plain), m_start.value(plain));
    if (isMade && what == QLatin1String("salvage")) {
        JobContext job;
        const auto lines = verifyFile(path(moved), &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        QVERIFY(std::all_of(
            lines->begin(), lines->end(), [](const CheckLine& line) { return line.ok; }));
    }
}

void TestGoneAside::whileSomethingIsMoved()
{
    QFETCH(const QString, what);
    bool done = false;
    int refused = 0;
    for (int call = 1; !done; ++call) {
        QVERIFY(call < 2000);
        startAnew();
        goneplace::plan() = {m_dir->path().toStdString(), call, EIO, 0};
        const Result<void> outcome = act(what);
        const bool wasGone = goneplace::plan().calls >= call;
        goneplace::plan() = {};
        QVERIFY2(outcome || wasGone, fixture::words(outcome).constData());
        checkAfter(what, outcome.has_value());
        if (QTest::currentTestFailed()) {
            qWarning("at call %d", call);
            return;
        }
        done = !wasGone;
        refused += outcome ? 0 : 1;
        // Once nothing is left but to look, most calls are the same.
        call += call > 60 ? call / 12 : 0;
    }
    QVERIFY2(refused >= 1, qPrintable(QString::number(refused)));
}

void TestGoneAside::whileItIsKept_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("the first time") << false;
    QTest::newRow("over what was kept before") << true;
}

/// What says that all is kept is right, and the next save that goes through makes it needless.
void TestGoneAside::whileItIsKept()
{
    QFETCH(const bool, again);
    JobContext job;
    const QString away = QStringLiteral("away");
    bool done = false;
    int lost = 0;
    for (int call = 1; !done; ++call) {
        QVERIFY(call < 500);
        startAnew();
        QVERIFY(QFile::remove(path(kept)));
        auto document = open();
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})));
        QVERIFY(QFile::rename(file(), path(away)));
        if (again) {
            ZT_COMPARE_ERROR((*document)->prepareSave()(job), ErrorCode::FileNotFound);
            QVERIFY(isAllKept(file()));
            QVERIFY(QFile::rename(path(away), file()));
            ZT_VERIFY_RESULT(
                (*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 2)})));
            QVERIFY(QFile::rename(file(), path(away)));
        }
        goneplace::plan() = {m_dir->path().toStdString(), call, EIO, 0};
        QVERIFY(!(*document)->prepareSave()(job));
        done = goneplace::plan().calls < call;
        goneplace::plan() = {};
        if (isAllKept(file())) {
            const auto found = findRecovery(file(), keys(), job);
            ZT_VERIFY_RESULT(found);
            QVERIFY(found->has_value());
            QCOMPARE((*found)->entries, (*document)->snapshot().trailSeq);
        } else {
            ++lost;
            QVERIFY(!done);
        }
        QVERIFY(!again || hasRecovery(file()));
        QVERIFY(QFile::rename(path(away), file()));
        ZT_VERIFY_RESULT((*document)->prepareSave()(job));
        QVERIFY(!hasRecovery(file()));
        document->reset();
    }
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(TestGoneAside)
#include "tst_goneaside.moc"
