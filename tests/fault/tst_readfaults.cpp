// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/damage.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/readcomparison.h"
#include "model/document/recoveryfile.h"
#include "model/document/salvage.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace zt;

namespace {

/// Everything that statements ask leave for, of which one may be denied.
struct Leave
{
    QList<QByteArray> asked; ///< action and table, in order
    qsizetype denied = -1;   ///< by place
};

Leave& leave()
{
    static Leave one;
    return one;
}

int decide(void*, int action, const char* what, const char*, const char*, const char*)
{
    Leave& all = leave();
    all.asked.append(QByteArray::number(action) + ' ' + what);
    return all.asked.size() - 1 == all.denied ? SQLITE_DENY : SQLITE_OK;
}

int attach(sqlite3* handle, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_set_authorizer(handle, &decide, nullptr);
}

/// The last time that each thing is asked for, and some in between.
QList<qsizetype> placesIn(const QList<QByteArray>& asked, const QList<int>& actions)
{
    QMap<QByteArray, qsizetype> last;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (actions.contains(asked[i].split(' ').first().toInt())) {
            last.insert(asked[i], i);
        }
    }
    QList<qsizetype> places = last.values();
    constexpr int inBetween = 40;
    for (int i = 0; i < inBetween; ++i) {
        places.append(asked.size() * i / inBetween);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

/// Every kind of statement that may fail while something is read that is not the assessment at
/// hand: what comes of it is an error, or the very same as ever, and nothing is left behind.
class TestReadFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { leave() = {}; }

    void whileSalvaging();
    void salvagingOntoAFailingDevice_data();
    void salvagingOntoAFailingDevice();
    void whileComparing();
    void whileLookingForWhatWasKept();
    void whileLookingForDamage();

private:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    SalvageRequest request()
    {
        SalvageRequest request{path(),
                               path(QStringLiteral("new.zta")),
                               fixture::environment(m_clock),
                               {fixture::pack()},
                               {}};
        request.placeholder = [](const Evidence&) { return QStringLiteral("lost"); };
        return request;
    }

    /// Does `work` with one leave denied after the other; it says whether it was done.
    void denyEach(const QList<int>& actions, const std::function<bool()>& work);
    [[nodiscard]] bool holds(const QString& file) const;

    [[nodiscard]] QStringList filesLeft() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] QByteArray bytesOf(const QString& file) const
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{5};
    Snapshot m_facts;
    QByteArray m_good;
};

void TestReadFaults::initTestCase()
{
    faultvfs::install();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach));
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.zta"));
    const auto document =
        Document::create(file, fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    const System system = fixture::randomSystem(m_clock, 1, m_random);
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding({system})));
    const EvidenceDraft draft = draftOfBytes(QStringLiteral("紀錄.txt"),
                                             QStringLiteral("text/plain"),
                                             QByteArray("record"),
                                             EvidenceId{m_clock.newUuid()},
                                             m_clock.now());
    ZT_VERIFY_RESULT((*document)->apply(
        {{QStringLiteral("evidence.add"), {}}, {{std::nullopt, draft.evidence}}, {}},
        {draft.content}));
    ZT_VERIFY_RESULT((*document)->apply(fixture::renaming(system, QStringLiteral("清算"))));
    m_facts = (*document)->snapshot();
    m_good = bytesOf(file);
}

void TestReadFaults::init()
{
    faultvfs::disarm();
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_good), m_good.size());
}

void TestReadFaults::denyEach(const QList<int>& actions, const std::function<bool()>& work)
{
    leave() = {};
    QVERIFY(work());
    const QList<qsizetype> places = placesIn(leave().asked, actions);
    int failed = 0;
    for (const qsizetype place : places) {
        leave() = {{}, place};
        failed += work() ? 0 : 1;
        if (QTest::currentTestFailed()) {
            qWarning("at %lld: %s", qint64{place}, leave().asked.value(place).constData());
            return;
        }
    }
    leave() = {};
    QVERIFY2(failed > 5, qPrintable(QString::number(failed)));
}

bool TestReadFaults::holds(const QString& file) const
{
    JobContext job;
    const auto lines = verifyFile(file, &fixture::readPack, job);
    return lines &&
           std::all_of(lines->begin(), lines->end(), [](const CheckLine& line) { return line.ok; });
}

/// No fact is lost by it: what a row cannot tell the trail does.
void TestReadFaults::whileSalvaging()
{
    const QList<int> actions{
        SQLITE_INSERT, SQLITE_TRANSACTION, SQLITE_PRAGMA, SQLITE_UPDATE, SQLITE_SAVEPOINT};
    const SalvageRequest wish = request();
    denyEach(actions, [&] {
        JobContext job;
        const auto report = salvageFile(wish, job);
        leave().denied = -1;
        const bool made = QFile::exists(wish.to);
        if (made != report.has_value() || (made && !holds(wish.to))) {
            QTest::qFail(fixture::words(report).constData(), __FILE__, __LINE__);
        }
        if (made) {
            const auto document =
                Document::open(wish.to, Document::Access::ReadOnly, wish.environment);
            const bool same = document && (*document)->snapshot().systems == m_facts.systems &&
                              (*document)->snapshot().evidence == m_facts.evidence &&
                              (*document)->snapshot().profile == m_facts.profile;
            if (!same) {
                QTest::qFail("other facts", __FILE__, __LINE__);
            }
        } else if (report.error().args.join(QLatin1Char(' ')).contains(QLatin1String(".draft"))) {
            QTest::qFail(fixture::words(report).constData(), __FILE__, __LINE__);
        }
        QFile::remove(wish.to);
        if (filesLeft() != QStringList{QStringLiteral("a.zta")}) {
            QTest::qFail(qPrintable(filesLeft().join(QLatin1Char(' '))), __FILE__, __LINE__);
        }
        return report.has_value();
    });
    QVERIFY(bytesOf(path()) == m_good);
}

void TestReadFaults::salvagingOntoAFailingDevice_data()
{
    QTest::addColumn<unsigned>("kinds");
    QTest::addColumn<int>("code");
    QTest::newRow("a write fails") << unsigned(faultvfs::Write) << SQLITE_IOERR_WRITE;
    QTest::newRow("full") << unsigned(faultvfs::Write) << SQLITE_FULL;
    QTest::newRow("a sync fails") << unsigned(faultvfs::Sync) << SQLITE_IOERR_FSYNC;
    QTest::newRow("no journal") << unsigned(faultvfs::Open) << SQLITE_CANTOPEN;
}

void TestReadFaults::salvagingOntoAFailingDevice()
{
    QFETCH(const unsigned, kinds);
    QFETCH(const int, code);
    const SalvageRequest wish = request();
    bool done = false;
    int failed = 0;
    for (int call = 1; !done; call += 1 + call / 8) {
        QVERIFY(call < 5000);
        faultvfs::plan() = {kinds, call, code, true, false};
        JobContext job;
        const auto report = salvageFile(wish, job);
        done = !faultvfs::plan().struck;
        faultvfs::disarm();
        QCOMPARE(QFile::exists(wish.to), report.has_value());
        if (report) {
            QVERIFY(holds(wish.to));
            QVERIFY(QFile::remove(wish.to));
        } else {
            ++failed;
            const ErrorCode why = report.error().code;
            QVERIFY2(why == ErrorCode::FileUnwritable || why == ErrorCode::DiskFull ||
                         why == ErrorCode::FileUnreadable || why == ErrorCode::DamagedFile,
                     fixture::words(report).constData());
        }
        QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
    }
    QVERIFY(failed > 0);
    QVERIFY(bytesOf(path()) == m_good);
}

void TestReadFaults::whileComparing()
{
    const ComparedSource before{path(), QStringLiteral("#2")};
    const ComparedSource after{path(), {}};
    denyEach({SQLITE_READ, SQLITE_SELECT, SQLITE_PRAGMA}, [&] {
        JobContext job;
        const auto states = readComparison(before, after, &fixture::readPack, job);
        const bool same =
            !states || (states->before.state.trailSeq == 2 && states->after.state.trailSeq == 4 &&
                        states->after.state.systems == m_facts.systems);
        if (!same) {
            QTest::qFail("another state", __FILE__, __LINE__);
        }
        return states.has_value();
    });
    QVERIFY(bytesOf(path()) == m_good);
}

void TestReadFaults::whileLookingForWhatWasKept()
{
    AgeIdentity identity = AgeIdentity::generate();
    AgeLock lock;
    lock.recipients = {identity.recipient()};
    AgeKeys keys;
    keys.identities.push_back(std::move(identity));
    JobContext job;
    ZT_VERIFY_RESULT(lockInPlace(path(), lock, job));
    const QByteArray sealed = bytesOf(path());
    {
        const auto locked = LockedFile::open(path(), keys, job);
        ZT_VERIFY_RESULT(locked);
        const auto document =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        (*document)->saveLater();
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 2)})));
        QVERIFY(QFile::rename(path(), path(QStringLiteral("away"))));
        ZT_COMPARE_ERROR((*document)->prepareSave()(job), ErrorCode::FileNotFound);
    }
    QVERIFY(QFile::rename(path(QStringLiteral("away")), path()));
    denyEach({SQLITE_READ, SQLITE_SELECT, SQLITE_PRAGMA}, [&] {
        const auto found = findRecovery(path(), keys, job);
        const bool same = !found || (*found && (*found)->standing == RecoveryStanding::Ahead &&
                                     (*found)->entries == 1);
        if (!same) {
            QTest::qFail("another answer", __FILE__, __LINE__);
        }
        return found.has_value();
    });
    QVERIFY(bytesOf(path()) == sealed);
    QVERIFY(hasRecovery(path()));
}

/// Where SQLite does not help, the bytes are looked at by themselves.
void TestReadFaults::whileLookingForDamage()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 3 + 100));
    QCOMPARE(file.write("xxxxxxxx"), 8);
    file.close();
    JobContext job;
    leave() = {};
    const auto whole = damageOf(path(), job);
    ZT_VERIFY_RESULT(whole);
    QCOMPARE(whole->size(), 1);
    QVERIFY(whole->first().startsWith(QStringLiteral("page 4 (bytes 12288 to 16383, ")));
    const qsizetype asked = leave().asked.size();
    bool bare = false;
    for (qsizetype place = 0; place < asked; ++place) {
        leave() = {{}, place};
        const auto found = damageOf(path(), job);
        ZT_VERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().startsWith(QStringLiteral("page 4 (bytes 12288 to 16383")));
        bare = bare || found->first().startsWith(QStringLiteral("page 4 (bytes 12288 to 16383) "));
    }
    QVERIFY(bare);
    leave() = {};
    job.cancel();
    ZT_COMPARE_ERROR(damageOf(path(), job), ErrorCode::Cancelled);
    JobContext another;
    ZT_COMPARE_ERROR(damageOf(path(QStringLiteral("none.zta")), another), ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestReadFaults)
#include "tst_readfaults.moc"
