// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"
#include "tests/unit/domain/runfacts.h"

#include <QTemporaryDir>

using namespace zt;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init();
    void cleanup();

    void soundFile();
    void settingsThatBeganAsDefaults();
    void sealedRuns();
    void eachCheckFindsItsOwn_data();
    void eachCheckFindsItsOwn();
    void everyFlippedByteOfTheTrail();
    void everyFlippedBitIsFoundAndLocated();
    void truncatedAnywhere();
    void otherFiles();
    void noSumsAreClaimedWhereThereAreNone();
    void canBeCancelled();

private:
    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    static void flip(const QString& file, qsizetype at, char bits);
    QList<qsizetype> bytesToFlip(qsizetype size);

    /// Ids of the checks that failed; "error" when the file could not be opened at all.
    QStringList failed(const QString& file) const;

    /// The same of a file that another program wrote to, whose page sums tell that in any case.
    QStringList failedBesidesSums(const QString& file) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{99};
};

void TestVerify::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto document = Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    const System system = fixture::emptySystem(m_clock, 1);
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding({system})));
    ZT_VERIFY_RESULT((*document)->apply(fixture::renaming(system, QStringLiteral("清算"))));
}

void TestVerify::cleanup()
{
    m_dir.reset();
}

QStringList TestVerify::failed(const QString& file) const
{
    JobContext job;
    const auto lines = verifyFile(file, &fixture::readPack, job);
    if (!lines) {
        return {QStringLiteral("error")};
    }
    QStringList ids;
    for (const CheckLine& line : *lines) {
        if (!line.ok) {
            ids.append(line.id);
        }
    }
    return ids;
}

QStringList TestVerify::failedBesidesSums(const QString& file) const
{
    QStringList ids = failed(file);
    if (!ids.removeOne(QStringLiteral("integrity"))) {
        ids.append(QStringLiteral("sums hold"));
    }
    return ids;
}

void TestVerify::settingsThatBeganAsDefaults()
{
    const auto document =
        Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    MaturityMethod method;
    method.rollup = Rollup::Share;
    method.sharePercent = 60;
    method.reason = QStringLiteral("決議");
    ZT_VERIFY_RESULT((*document)->apply(
        {{labels::maturityMethod, {}}, {{Entity(MaturityMethod()), Entity(method)}}, {}}));
    RoadmapSettings roadmap;
    roadmap.budgetTotal = 5'000'000;
    ZT_VERIFY_RESULT((*document)->apply(
        {{labels::maturityMethod, {}}, {{Entity(RoadmapSettings()), Entity(roadmap)}}, {}}));
    QCOMPARE(failed(path()), QStringList());
}

/// Each run is held against the trail: the state it names, and the entry that sealed it.
void TestVerify::sealedRuns()
{
    auto document =
        Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    const auto seal = [&](int number, const QString& version) {
        SimulationRun run = test::plainRun(number);
        run.stateSeq = (*document)->snapshot().trailSeq;
        run.stateHash = (*document)->snapshot().trailHead;
        run.packs.policy.version = version;
        return (*document)->apply(sealSimulation(run));
    };
    ZT_VERIFY_RESULT(seal(1, QStringLiteral("1.0.0")));
    ZT_VERIFY_RESULT(seal(2, QStringLiteral("0.9.0")));
    document->reset();
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job, test::plainRun(1).packs);
    ZT_VERIFY_RESULT(lines);
    const CheckLine& runs = lines->at(7);
    QCOMPARE(runs.id, QStringLiteral("runs"));
    QVERIFY(runs.ok);
    QCOMPARE(runs.value, QStringLiteral("1/2"));
    raw::Database file(path());
    const auto spoilt = [&](const QString& change) {
        (void)file.execute(QStringLiteral("UPDATE simulation_run SET ") + change);
        return failedBesidesSums(path());
    };
    QCOMPARE(spoilt(QStringLiteral("program = 'ztctl 9'")), QStringList{QStringLiteral("state")});
    const QStringList both{QStringLiteral("state"), QStringLiteral("runs")};
    QCOMPARE(spoilt(QStringLiteral("state_seq = 2")), both);
    QCOMPARE(spoilt(QStringLiteral("state_seq = 3, state_hash = "
                                   "(SELECT lower(hex(hash)) FROM trail WHERE seq = 3)")),
             both);
    const auto again = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(again);
    QCOMPARE(again->at(7).value, QStringLiteral("0/2"));
    // The first run was sealed by entry 4, which follows entry 3; the second was not.
    QCOMPARE(again->at(7).fault, QStringLiteral("R-02 was not sealed by entry 4"));
}

void TestVerify::soundFile()
{
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    QStringList ids;
    QStringList values;
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
        QVERIFY(line.fault.isEmpty());
        ids.append(line.id);
        values.append(line.value);
    }
    QCOMPARE(
        ids.join(QLatin1Char(' ')),
        QStringLiteral("chain triggers packs evidence schema integrity state runs signatures"));
    QCOMPARE(values[0], QStringLiteral("3"));
    QCOMPARE(values[2], QStringLiteral("guide 1"));
    QCOMPARE(values[3], QStringLiteral("0"));
    QCOMPARE(values[4], QStringLiteral("6"));
    QCOMPARE(values[6], QStringLiteral("1"));
    QCOMPARE(values[8], QStringLiteral("0/0"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("a.zta")});
}

void TestVerify::eachCheckFindsItsOwn_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("failing");
    const auto row = [](const char* name, const char* sql, const char* failing) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(failing);
    };
    // Whoever tampers puts the triggers back, so that only the trail itself can tell.
    row("entry rewritten",
        "UPDATE trail SET stored = CAST(replace(CAST(stored AS TEXT), 'auditor', 'nobody!') AS "
        "BLOB)"
        " WHERE seq = 2",
        "chain");
    row("entry rewritten with its hash",
        "UPDATE trail SET hash = zeroblob(32) WHERE seq = 2",
        "chain");
    row("previous hash", "UPDATE trail SET previous_hash = zeroblob(32) WHERE seq = 2", "chain");
    row("entry taken out", "DELETE FROM trail WHERE seq = 2", "chain state");
    row("last entry taken out", "DELETE FROM trail WHERE seq = 3", "state");
    row("first entry taken out", "DELETE FROM trail WHERE seq = 1", "chain state");
    row("all taken out", "DELETE FROM trail", "chain state");
    row("entry far away",
        "UPDATE trail SET seq = 4611686018427387904 WHERE seq = 3",
        "chain state");
    row("row changed", "UPDATE system SET rto_minutes = 5", "state");
    row("row removed", "DELETE FROM system", "state");
    row("row added",
        "INSERT INTO system (id, code, name, owner_unit, contact, description)"
        " VALUES ('0190c0de-0000-7000-8000-000000000000', 'X', '', '', '', '')",
        "state");
    row("reason added",
        "INSERT INTO system_reason SELECT id, 'RF1', 'because' FROM system",
        "state");
    row("profile changed", "UPDATE profile SET tier = 4", "state");
    row("team changed", "DELETE FROM team_member WHERE position = 1", "state");
    row("weight changed",
        "UPDATE methodology_weight SET percent = 0 WHERE factor = 'IF5'",
        "state");
    row("weight removed", "DELETE FROM methodology_weight WHERE factor = 'IF5'", "state");
    row("profile removed", "DELETE FROM profile", "state");
    row("methodology removed", "DELETE FROM methodology", "state");
    row("adopted list added", "INSERT INTO adoption VALUES (1, '')", "state");
    row("pack unpinned", "DELETE FROM pack_pin", "packs state");
    row("pack replaced",
        "INSERT INTO pack SELECT id, '9', sha256, bytes FROM pack; UPDATE pack_pin SET version = "
        "'9'",
        "state");
    row("pack content", "UPDATE pack SET bytes = CAST('pack 2' AS BLOB)", "packs");
    row("pack reference",
        "PRAGMA foreign_keys = OFF; UPDATE pack_pin SET version = '7'",
        "packs state");
    row("trigger dropped", "DROP TRIGGER trail_in_order", "triggers schema");
    row("trigger without teeth",
        "DROP TRIGGER trail_no_delete; CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail BEGIN"
        " SELECT 1; END",
        "triggers schema");
    row("trigger added",
        "CREATE TRIGGER spy AFTER INSERT ON system BEGIN SELECT 1; END",
        "triggers schema");
    row("table added", "CREATE TABLE extra (a)", "schema");
    row("index added", "CREATE INDEX extra ON system (name)", "schema");
    row("column added", "ALTER TABLE profile ADD COLUMN extra TEXT", "schema");
    row("table dropped", "DROP TABLE adoption", "schema state");
    row("steps dropped", "DROP TABLE schema_step", "schema");
    row("version moved", "PRAGMA user_version = 7", "schema");
    row("version gone", "PRAGMA user_version = 0", "schema");
    row("newer file",
        "PRAGMA user_version = 7; INSERT INTO schema_step VALUES (7, 1, '9.9', 'later')",
        "schema");
    row("not ours any more", "PRAGMA application_id = 1", "");
}

void TestVerify::eachCheckFindsItsOwn()
{
    QFETCH(QString, tampering);
    QFETCH(QString, failing);
    raw::Database file(path());
    const QStringList triggers = file.rows(QStringLiteral(
        "SELECT sql FROM sqlite_schema WHERE name IN ('trail_no_update', 'trail_no_delete')"));
    const bool ofTheTrail = tampering.contains(QStringLiteral(" trail SET")) ||
                            tampering.startsWith(QStringLiteral("DELETE FROM trail"));
    if (ofTheTrail) {
        QVERIFY(file.execute(tampering) != 0);
        QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_update")), 0);
        QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_delete")), 0);
    }
    QCOMPARE(file.execute(tampering), 0);
    for (const QString& trigger : triggers) {
        QCOMPARE(ofTheTrail ? file.execute(trigger) : 0, 0);
    }
    QCOMPARE(failedBesidesSums(path()).join(QLatin1Char(' ')), failing);
}

void TestVerify::everyFlippedByteOfTheTrail()
{
    raw::Database file(path());
    QCOMPARE(file.execute(QStringLiteral("PRAGMA synchronous = OFF")), 0);
    QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_update")), 0);
    const QString untouched = QStringLiteral("triggers schema");
    QCOMPARE(failedBesidesSums(path()).join(QLatin1Char(' ')), untouched);
    int flips = 0;
    for (const QString& column :
         {QStringLiteral("stored"), QStringLiteral("hash"), QStringLiteral("previous_hash")}) {
        const auto hexOf = QStringLiteral("SELECT hex(%1) FROM trail WHERE seq = 2").arg(column);
        const QByteArray good = QByteArray::fromHex(file.value(hexOf).toLatin1());
        const auto store = [&](const QByteArray& bytes) {
            return file.execute(QStringLiteral("UPDATE trail SET %1 = x'%2' WHERE seq = 2")
                                    .arg(column, QString::fromLatin1(bytes.toHex())));
        };
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << m_random.bounded(8)));
            QCOMPARE(store(bad), 0);
            QVERIFY2(failedBesidesSums(path()).contains(QStringLiteral("chain")),
                     qPrintable(QStringLiteral("%1 byte %2").arg(column).arg(i)));
            ++flips;
        }
        QCOMPARE(store(good), 0);
    }
    QVERIFY(flips > 300);
    QCOMPARE(failedBesidesSums(path()).join(QLatin1Char(' ')), untouched);
}

/// The bytes whose turn it is: with ZT_WHOLE_SWEEP=1 every byte of the file; with 2/8, say, the
/// second of eight parts of it; else its header and some more, by chance.
QList<qsizetype> TestVerify::bytesToFlip(qsizetype size)
{
    const QString part = qEnvironmentVariable("ZT_WHOLE_SWEEP");
    QList<qsizetype> bytes;
    if (part.isEmpty()) {
        for (qsizetype i = 0; i < 350; ++i) {
            bytes.append(i < 100 ? i : m_random.bounded(static_cast<int>(size)));
        }
        return bytes;
    }
    const qsizetype count = qMax(part.section(QLatin1Char('/'), 1).toInt(), 1);
    const qsizetype first = count > 1 ? part.section(QLatin1Char('/'), 0, 0).toInt() - 1 : 0;
    for (qsizetype at = size * first / count; at < size * (first + 1) / count; ++at) {
        bytes.append(at);
    }
    return bytes;
}

/// One bit, wherever it is: found, and its place named. Where a flip keeps the file from being
/// opened at all, the pages still tell it.
void TestVerify::everyFlippedBitIsFoundAndLocated()
{
    QFile original(path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray good = original.readAll();
    original.close();
    const QString copy = path(QStringLiteral("copy.zta"));
    QVERIFY(QFile::copy(path(), copy));
    const QList<qsizetype> bytes = bytesToFlip(good.size());
    for (const qsizetype at : bytes) {
        const int which = m_random.bounded(8);
        flip(copy, at, static_cast<char>(1 << which));
        JobContext job;
        const auto lines = verifyFile(copy, &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        QString told;
        for (const CheckLine& line : *lines) {
            told += line.id == QLatin1String("integrity") ? line.fault : QString();
        }
        const auto place = QStringLiteral("page %1 (bytes").arg(at / 4096 + 1);
        QVERIFY2(told.startsWith(place), qPrintable(QString::number(at) + told));
        const auto bit = QStringLiteral(": bit %1 of byte %2 is flipped").arg(which).arg(at);
        QVERIFY2(told.contains(bit), qPrintable(QString::number(at) + told));
        flip(copy, at, static_cast<char>(1 << which));
    }
    QCOMPARE(failed(copy), QStringList());
    qInfo("%lld of %lld bytes, one bit of each", bytes.size(), good.size());
}

void TestVerify::flip(const QString& file, qsizetype at, char bits)
{
    QFile device(file);
    QVERIFY(device.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    char byte = 0;
    QVERIFY(device.seek(at) && device.read(&byte, 1) == 1 && device.seek(at));
    byte = static_cast<char>(byte ^ bits);
    QCOMPARE(device.write(&byte, 1), 1);
}

void TestVerify::truncatedAnywhere()
{
    QFile original(path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray good = original.readAll();
    const QString copy = path(QStringLiteral("copy.zta"));
    for (qsizetype size = 0; size < good.size(); size += 1 + m_random.bounded(4000)) {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(good.first(size)), size);
        file.close();
        QVERIFY(!failed(copy).isEmpty());
        const auto opened =
            Document::open(copy, Document::Access::ReadWrite, fixture::environment(m_clock));
        QVERIFY(!opened || !failed(copy).isEmpty());
    }
}

void TestVerify::otherFiles()
{
    JobContext job;
    const auto outcome = [&](const QString& file) {
        return verifyFile(file, &fixture::readPack, job);
    };
    const auto opening = [&](const QString& file) {
        return Document::open(file, Document::Access::ReadWrite, fixture::environment(m_clock));
    };
    const QString other = path(QStringLiteral("other"));
    ZT_COMPARE_ERROR(outcome(other), ErrorCode::FileNotFound);
    ZT_COMPARE_ERROR(opening(other), ErrorCode::FileNotFound);
    ZT_COMPARE_ERROR(outcome(m_dir->path()), ErrorCode::NotAnAssessment);
    QFile file(other);
    for (const QByteArray& content : {QByteArray(),
                                      QByteArray("x"),
                                      QByteArray("PK\x03\x04 a spreadsheet"),
                                      QByteArray(5000, 'a'),
                                      QByteArray(5000, '\0')}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ZT_COMPARE_ERROR(outcome(other), ErrorCode::NotAnAssessment);
        ZT_COMPARE_ERROR(opening(other), ErrorCode::NotAnAssessment);
    }
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'a'));
    file.close();
    ZT_COMPARE_ERROR(outcome(other), ErrorCode::DamagedFile);
    ZT_COMPARE_ERROR(opening(other), ErrorCode::DamagedFile);
    file.remove();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    raw::Database(other).execute(QStringLiteral("CREATE TABLE a (b)"));
    ZT_COMPARE_ERROR(outcome(other), ErrorCode::NotAnAssessment);
    ZT_COMPARE_ERROR(opening(other), ErrorCode::NotAnAssessment);
}

/// A file of a program that wrote no sums, with something of its own in it: it is not read further.
void TestVerify::noSumsAreClaimedWhereThereAreNone()
{
    const QString old = path(QStringLiteral("old.zta"));
    QVERIFY(QFile::copy(QStringLiteral(ZT_SOURCE_DIR "/tests/migration/v1.zta"), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(raw::Database(old).execute(QStringLiteral("CREATE VIEW extra AS SELECT 1")), 0);
    JobContext job;
    const auto lines = verifyFile(old, &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().id, QStringLiteral("schema"));
    QVERIFY(!lines->first().ok);
}

void TestVerify::canBeCancelled()
{
    JobContext job;
    job.cancel();
    ZT_COMPARE_ERROR(verifyFile(path(), &fixture::readPack, job), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
