// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QTemporaryDir>

using namespace zt;

/// SQLite's own lesson at our scale: whatever call to the device fails, the file holds the state
/// before or the state after, and opens.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void savingOnAFailingDevice_data() { devices(); }

    void savingOnAFailingDevice();

    void importOnAFailingDevice_data() { devices(); }

    void importOnAFailingDevice();

    void creatingOnAFailingDevice_data() { devices(); }

    void creatingOnAFailingDevice();

    void copyingOnAFailingDevice_data() { devices(); }

    void copyingOnAFailingDevice();
    void readingFromAFailingDevice();
    void everyStatementThatMayFailWhileSaving();
    void everyStatementThatMayFailWhileCreating();
    void everyStatementThatMayFailWhileOpening();
    void everyStatementThatMayFailWhileVerifying();
    void everyStatementThatMayFailOnTheWayBack();

private:
    using Tables = QMap<QString, QStringList>;
    using Step = std::function<Result<void>(Document&)>;

    static void devices();
    void armFor(int n) const;
    void failEverywhere(const Step& step);
    void checkAfterFault(const Result<void>& outcome, const Tables& before, const Tables& after);
    Result<void> importOnWorker(Document& document, const ChangeSet& changes) const;
    [[nodiscard]] ChangeSet mixedChange();
    [[nodiscard]] bool isSound(const QString& path) const;

    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    Result<std::unique_ptr<Document>> create(const QString& name = QStringLiteral("a.zta"))
    {
        return Document::create(
            path(name), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    }

    Result<std::unique_ptr<Document>> open(Document::Access access = Document::Access::ReadWrite)
    {
        return Document::open(path(), access, fixture::environment(m_clock));
    }

    QStringList filesLeft() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{7};
    System m_one;
    System m_two;
};

void TestFaults::initTestCase()
{
    faultvfs::install();
    faultvfs::authorizer::install();
}

void TestFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto document = create();
    ZT_VERIFY_RESULT(document);
    m_one = fixture::randomSystem(m_clock, 1, m_random);
    m_two = fixture::randomSystem(m_clock, 2, m_random);
    m_one.reasons.insert(Aspect::Rto, QStringLiteral("contract"));
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding({m_one, m_two})));
}

void TestFaults::cleanup()
{
    faultvfs::disarm();
    faultvfs::authorizer::countdown() = 0;
    m_dir.reset();
}

void TestFaults::devices()
{
    using namespace faultvfs;
    QTest::addColumn<unsigned>("kinds");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<QList<int>>("expected");
    const unsigned all = Write | Sync | Truncate | Delete | Open;
    const auto io = static_cast<int>(ErrorCode::FileUnwritable);
    const auto full = static_cast<int>(ErrorCode::DiskFull);
    QTest::newRow("one write fails") << unsigned(Write) << SQLITE_IOERR_WRITE << false << QList{io};
    QTest::newRow("disk full") << unsigned(Write) << SQLITE_FULL << true << QList{full, io};
    QTest::newRow("disk full once") << unsigned(Write) << SQLITE_FULL << false << QList{full, io};
    QTest::newRow("sync fails") << unsigned(Sync) << SQLITE_IOERR_FSYNC << false << QList{io};
    QTest::newRow("journal stays") << unsigned(Delete) << SQLITE_IOERR_DELETE << false << QList{io};
    QTest::newRow("no journal") << unsigned(Open) << SQLITE_CANTOPEN << false << QList{io};
    QTest::newRow("not permitted") << unsigned(Open) << SQLITE_PERM << false << QList{io};
    QTest::newRow("device gone") << all << SQLITE_IOERR << true << QList{io};
}

void TestFaults::armFor(int n) const
{
    QFETCH(unsigned, kinds);
    QFETCH(int, code);
    QFETCH(bool, lasting);
    faultvfs::plan() = {kinds, n, code, lasting, false};
}

ChangeSet TestFaults::mixedChange()
{
    System one = m_one;
    one.code = m_two.code;
    one.reasons.remove(Aspect::Rto);
    one.reasons.insert(Aspect::ConditionHr1, QStringLiteral("survey"));
    System two = m_two;
    two.code = m_one.code;
    Profile profile = fixture::profile();
    profile.team.append(QStringLiteral("丙"));
    Methodology methodology;
    methodology.trials = 5;
    ChangeSet set = fixture::adding({fixture::randomSystem(m_clock, 3, m_random)});
    set.changes += {Change{m_one, one},
                    Change{m_two, two},
                    Change{two, std::nullopt},
                    Change{fixture::profile(), profile},
                    Change{Methodology(), methodology},
                    Change{std::nullopt, Adoption{{one.code}, QStringLiteral("board")}},
                    Change{fixture::pack(), fixture::pack("2")}};
    return set;
}

bool TestFaults::isSound(const QString& path) const
{
    JobContext job;
    const auto lines = verifyFile(path, &fixture::readPack, job);
    if (!lines) {
        qWarning("%s", fixture::words(lines).constData());
        return false;
    }
    for (const CheckLine& line : *lines) {
        if (!line.ok) {
            qWarning("%s: %s", qPrintable(line.id), qPrintable(line.fault));
            return false;
        }
    }
    return true;
}

void TestFaults::checkAfterFault(const Result<void>& outcome,
                                 const Tables& before,
                                 const Tables& after)
{
    if (!outcome) {
        QFETCH(QList<int>, expected);
        QVERIFY2(expected.contains(static_cast<int>(outcome.error().code)),
                 fixture::words(outcome).constData());
        QVERIFY(outcome.error().args.first().endsWith(QStringLiteral("a.zta")));
    }
    QVERIFY(isSound(path()));
    const Tables now = raw::dump(path(), {QStringLiteral("trail")});
    QVERIFY(now == before || now == after);
    QCOMPARE(now == after, outcome.has_value());
}

void TestFaults::failEverywhere(const Step& step)
{
    const Tables before = raw::dump(path(), {QStringLiteral("trail")});
    QVERIFY(QFile::copy(path(), path(QStringLiteral("start"))));
    QVERIFY(QFile::copy(path(), path(QStringLiteral("good"))));
    {
        const auto document = Document::open(path(QStringLiteral("good")),
                                             Document::Access::ReadWrite,
                                             fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT(step(**document));
    }
    const Tables after = raw::dump(path(QStringLiteral("good")), {QStringLiteral("trail")});
    QVERIFY(before != after);
    for (int n = 1;; ++n) {
        QVERIFY(n < 2000);
        QFile::remove(path());
        QVERIFY(QFile::copy(path(QStringLiteral("start")), path()));
        auto document = open();
        ZT_VERIFY_RESULT(document);
        armFor(n);
        const Result<void> outcome = step(**document);
        const bool struck = faultvfs::plan().struck;
        faultvfs::disarm();
        const QString head = (*document)->snapshot().trailHead;
        document->reset();
        checkAfterFault(outcome, before, after);
        if (QTest::currentTestFailed()) {
            qWarning("at call %d", n);
            return;
        }
        document = open();
        ZT_VERIFY_RESULT(document);
        // What the document took for true is what the file holds.
        QCOMPARE((*document)->snapshot().trailHead, head);
        if (!outcome) {
            ZT_VERIFY_RESULT(step(**document));
        }
        if (!struck) {
            QVERIFY(n > 1);
            return;
        }
    }
}

void TestFaults::savingOnAFailingDevice()
{
    const ChangeSet set = mixedChange();
    failEverywhere([&](Document& document) { return document.apply(set); });
}

Result<void> TestFaults::importOnWorker(Document& document, const ChangeSet& changes) const
{
    const auto commit = document.prepareCommit(changes);
    if (!commit) {
        return tl::unexpected(commit.error());
    }
    JobContext job;
    return document.finishCommit((*commit)(job));
}

void TestFaults::importOnAFailingDevice()
{
    QList<System> systems;
    for (int i = 10; i < 40; ++i) {
        systems.append(fixture::randomSystem(m_clock, i, m_random));
    }
    const ChangeSet set = fixture::adding(systems);
    failEverywhere([&](Document& document) { return importOnWorker(document, set); });
}

void TestFaults::creatingOnAFailingDevice()
{
    for (int n = 1;; ++n) {
        QVERIFY(n < 2000);
        armFor(n);
        auto made = create(QStringLiteral("new.zta"));
        const bool struck = faultvfs::plan().struck;
        faultvfs::disarm();
        if (made) {
            made->reset();
            QVERIFY(isSound(path(QStringLiteral("new.zta"))));
            QVERIFY(QFile::remove(path(QStringLiteral("new.zta"))));
        } else {
            QVERIFY2(made.error().args.first().endsWith(QStringLiteral("/new.zta")),
                     fixture::words(made).constData());
        }
        if (!struck) {
            ZT_VERIFY_RESULT(made);
            return;
        }
        // Opening what was made may still fail; then it is whole.
        if (QFile::exists(path(QStringLiteral("new.zta")))) {
            QVERIFY(isSound(path(QStringLiteral("new.zta"))));
            QVERIFY(QFile::remove(path(QStringLiteral("new.zta"))));
        }
        QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
    }
}

void TestFaults::copyingOnAFailingDevice()
{
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    const QString target = path(QStringLiteral("copy.zta"));
    const QString real = QFileInfo(target).absoluteFilePath();
    for (int n = 1;; ++n) {
        QVERIFY(n < 2000);
        armFor(n);
        const Result<void> outcome = (*document)->saveCopy(target);
        const bool struck = faultvfs::plan().struck;
        faultvfs::disarm();
        if (outcome) {
            QVERIFY(raw::dump(target) == raw::dump(path()));
            QVERIFY(QFile::remove(target));
        } else {
            QCOMPARE(outcome.error().args.first(), real);
        }
        QCOMPARE(filesLeft(),
                 (QStringList{QStringLiteral(".a.zta.lock"), QStringLiteral("a.zta")}));
        if (!struck) {
            ZT_VERIFY_RESULT(outcome);
            return;
        }
    }
}

void TestFaults::readingFromAFailingDevice()
{
    const Tables before = raw::dump(path());
    JobContext job;
    bool done = false;
    for (int n = 1; !done; ++n) {
        QVERIFY(n < 5000);
        faultvfs::plan() = {faultvfs::Read, n, SQLITE_IOERR_READ, false, false};
        bool fine = true;
        {
            auto document = open();
            fine = document.has_value();
            if (fine) {
                fine = (*document)->trail().has_value() && (*document)->returnTo(1).has_value();
            }
            const auto lines = verifyFile(path(), &fixture::readPack, job);
            fine = fine && lines.has_value();
            for (const CheckLine& line : lines.value_or(QList<CheckLine>())) {
                fine = fine && line.ok;
            }
        }
        const bool struck = faultvfs::plan().struck;
        faultvfs::disarm();
        QVERIFY(fine || struck);
        done = !struck;
    }
    QCOMPARE(raw::dump(path()), before);
}

void TestFaults::everyStatementThatMayFailWhileSaving()
{
    const ChangeSet set = mixedChange();
    const Tables before = raw::dump(path());
    for (int n = 1;; ++n) {
        QVERIFY(n < 5000);
        auto document = open();
        ZT_VERIFY_RESULT(document);
        faultvfs::authorizer::countdown() = n;
        const Result<void> outcome = (*document)->apply(set);
        const bool struck = faultvfs::authorizer::countdown() == 0;
        faultvfs::authorizer::countdown() = 0;
        if (outcome) {
            QVERIFY(!struck);
            document->reset();
            QVERIFY(isSound(path()));
            QVERIFY(raw::dump(path()) != before);
            return;
        }
        QVERIFY(struck);
        document->reset();
        QVERIFY(raw::dump(path()) == before);
    }
}

void TestFaults::everyStatementThatMayFailWhileCreating()
{
    const QStringList left = filesLeft();
    for (int n = 1;; ++n) {
        QVERIFY(n < 5000);
        faultvfs::authorizer::countdown() = n;
        const auto made = create(QStringLiteral("new.zta"));
        faultvfs::authorizer::countdown() = 0;
        if (made) {
            QVERIFY(n > 100);
            return;
        }
        if (QFile::exists(path(QStringLiteral("new.zta")))) {
            QVERIFY(isSound(path(QStringLiteral("new.zta"))));
            QVERIFY(QFile::remove(path(QStringLiteral("new.zta"))));
        }
        QCOMPARE(filesLeft(), left);
    }
}

void TestFaults::everyStatementThatMayFailWhileOpening()
{
    const Tables before = raw::dump(path());
    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        bool struck = true;
        for (int n = 1; struck; ++n) {
            QVERIFY(n < 5000);
            faultvfs::authorizer::countdown() = n;
            const bool opened = open(access).has_value();
            struck = faultvfs::authorizer::countdown() == 0;
            faultvfs::authorizer::countdown() = 0;
            QVERIFY(opened || struck);
        }
    }
    QCOMPARE(raw::dump(path()), before);
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestFaults::everyStatementThatMayFailWhileVerifying()
{
    JobContext job;
    for (int n = 1;; ++n) {
        QVERIFY(n < 5000);
        faultvfs::authorizer::countdown() = n;
        const auto lines = verifyFile(path(), &fixture::readPack, job);
        const bool struck = faultvfs::authorizer::countdown() == 0;
        faultvfs::authorizer::countdown() = 0;
        bool fine = lines.has_value();
        for (const CheckLine& line : lines.value_or(QList<CheckLine>())) {
            fine = fine && line.ok;
            QVERIFY(line.ok == line.fault.isEmpty());
        }
        QVERIFY(fine || struck);
        if (!struck) {
            return;
        }
    }
}

void TestFaults::everyStatementThatMayFailOnTheWayBack()
{
    const auto document = open();
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT((*document)->apply(mixedChange()));
    bool done = false;
    for (int n = 1; !done; ++n) {
        QVERIFY(n < 500);
        faultvfs::authorizer::countdown() = n;
        done = (*document)->revertOf(3).has_value();
        faultvfs::authorizer::countdown() = n;
        done = (*document)->returnTo(1).has_value() && done;
        faultvfs::authorizer::countdown() = n;
        done = (*document)->trail().has_value() && done;
        faultvfs::authorizer::countdown() = 0;
    }
    ZT_VERIFY_RESULT((*document)->apply(*(*document)->returnTo(1)));
    QVERIFY(isSound(path()));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
