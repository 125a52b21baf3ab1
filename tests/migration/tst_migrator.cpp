// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffstanding.h"
#include "model/domain/auditsampletally.h"
#include "model/domain/auditstatus.h"
#include "model/domain/incidentstatus.h"
#include "model/domain/labels.h"
#include "model/storage/migrator.h"
#include "model/storage/profilerepo.h"
#include "model/storage/schema.h"
#include "model/storage/sqlconnection.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QTemporaryDir>

using namespace zt;

/// Every outcome of an upgrade, the broken ones too, with histories made up for it.
class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init();
    void cleanup();

    void shippedStepsAreInOrder();
    void shippedStepsAreFrozen();
    void shippedDigestIsThatOfTheSteps();
    void currentFileIsLeftAlone();
    void olderFileIsUpgraded();
    void upgradedEqualsFresh();
    void secondBackupGetsAnotherName();
    void readerDoesNotUpgrade();
    void newerFileThatMayBeRead();
    void newerFileOpensReadOnly();
    void newerFileThatMayNotBeRead();
    void failingStepLeavesTheFile_data();
    void failingStepLeavesTheFile();
    void backupThatCannotBeMade();
    void tableDroppedOnPurpose();
    void headerAgainstSteps();
    void otherFiles();
    void everyDeviceFaultWhileUpgrading();
    void shippedFileOfEachVersion_data();
    void shippedFileOfEachVersion();

    void shippedFileIsReadAsItIs_data() { shippedFileOfEachVersion_data(); }

    void shippedFileIsReadAsItIs();

private:
    static int newest() { return shippedRegistry().last().version; }

    /// The suffix of a backup of a file as this program writes it.
    static QString backup(const QString& tail = QStringLiteral(".bak"))
    {
        return QStringLiteral(".v%1%2").arg(newest()).arg(tail);
    }

    /// A step that this program does not know.
    static MigrationStep oneMore(int minReader = 1)
    {
        return {newest() + 1,
                minReader,
                QStringLiteral("7.5.0"),
                QStringLiteral("A note to the profile"),
                {QStringLiteral("ALTER TABLE profile ADD COLUMN note TEXT"),
                 QStringLiteral(
                     "CREATE TABLE remark (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"),
                 QStringLiteral("CREATE TRIGGER remark_stays BEFORE DELETE ON remark BEGIN"
                                " SELECT RAISE(ABORT, 'no; never'); END"),
                 QStringLiteral("INSERT INTO remark (text) SELECT name FROM profile")}};
    }

    static Registry withOneMore(int minReader = 1)
    {
        return shippedRegistry() + Registry{oneMore(minReader)};
    }

    static Registry with(const QStringList& statements)
    {
        MigrationStep step = oneMore();
        step.statements += statements;
        return shippedRegistry() + Registry{step};
    }

    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    std::unique_ptr<SqlConnection>
    connect(SqlConnection::Mode mode = SqlConnection::Mode::ReadWrite) const
    {
        auto connection = SqlConnection::open(path(), mode);
        return connection ? std::move(*connection) : nullptr;
    }

    QByteArray bytes(const QString& name = QStringLiteral("a.zta")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList filesLeft() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
};

void TestMigrator::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    ZT_VERIFY_RESULT(Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
}

void TestMigrator::cleanup()
{
    m_dir.reset();
}

void TestMigrator::shippedStepsAreInOrder()
{
    int version = 0;
    for (const MigrationStep& step : shippedRegistry()) {
        QCOMPARE(step.version, ++version);
        QVERIFY(step.minReader >= 1 && step.minReader <= step.version);
        QVERIFY(!step.description.isEmpty() && !step.program.isEmpty());
        for (const QString& statement : step.statements) {
            QVERIFY(!statement.trimmed().endsWith(QLatin1Char(';')));
        }
    }
}

/// A shipped step is never edited. Whoever sees this fail writes the next step instead.
void TestMigrator::shippedStepsAreFrozen()
{
    const QStringList frozen{
        QStringLiteral("3bf5e2c1725c067fd16206794e08e43efda1c192574a0116b27dd2d20f38a0e3"),
        QStringLiteral("05db8cd5225bb4cbac3f2bb8aaefcb9ecc278e1ae3d7178f3d0bf1a36f46092f"),
        QStringLiteral("913067ca94503c93086c2f378b76f6383dc6378a5cc505fe7f37c6ffad4c5c95"),
        QStringLiteral("ac98284a5f02c1396c15596040d96bbec55221d4ed266c9e56683ebbf1dd942b"),
        QStringLiteral("9f8b92294d5889e47616e56696bf4fc8b76daf3a5db39d0adf48ace5bf68d540"),
        QStringLiteral("1476e8d5dcb98d4b5b492524db0099483fe6ec88ae35cab4f0bbe6fdafc3fb57")};
    QCOMPARE(shippedRegistry().size(), frozen.size());
    for (qsizetype i = 0; i < frozen.size(); ++i) {
        const QString text = shippedRegistry()[i].statements.join(QLatin1Char('\n'));
        QCOMPARE(sha256Hex(text.toUtf8()), frozen[i]);
    }
}

void TestMigrator::shippedDigestIsThatOfTheSteps()
{
    const auto fresh = SqlConnection::openInMemory();
    ZT_VERIFY_RESULT(fresh);
    ZT_VERIFY_RESULT(Migrator(**fresh, shippedRegistry()).build());
    const auto objects = SqliteEngine(**fresh).schema();
    ZT_VERIFY_RESULT(objects);
    QCOMPARE(digestOf(*objects), QString(shippedSchemaDigest));
    QList<SqliteEngine::SchemaObject> other = *objects;
    other[0].sql.append(QLatin1Char(' '));
    QVERIFY(digestOf(other) != shippedSchemaDigest);
}

void TestMigrator::currentFileIsLeftAlone()
{
    const QByteArray before = bytes();
    const auto report = bringUpToDate(*connect(), shippedRegistry());
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->before == SchemaStanding::Current);
    QVERIFY(report->backupPath.isEmpty() && report->descriptions.isEmpty());
    QCOMPARE(bytes(), before);
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestMigrator::olderFileIsUpgraded()
{
    const auto before = raw::dump(path());
    const auto report = bringUpToDate(*connect(), withOneMore());
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->before == SchemaStanding::Older);
    QCOMPARE(report->descriptions, QStringList{oneMore().description});
    QCOMPARE(report->backupPath, path() + backup());
    QVERIFY(raw::dump(report->backupPath) == before);
    QVERIFY((QFile::permissions(report->backupPath) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    raw::Database file(path());
    QCOMPARE(file.value(QStringLiteral("PRAGMA user_version")), QString::number(newest() + 1));
    QCOMPARE(file.value(QStringLiteral("SELECT text FROM remark")), fixture::profile().name);
    QCOMPARE(file.rows(QStringLiteral("SELECT version, program FROM schema_step")),
             (QStringList{QStringLiteral("1|0.1.0"),
                          QStringLiteral("2|0.2.0"),
                          QStringLiteral("3|0.2.0"),
                          QStringLiteral("4|0.2.0"),
                          QStringLiteral("5|0.2.0"),
                          QStringLiteral("6|0.2.0"),
                          QStringLiteral("7|7.5.0")}));
    auto after = raw::dump(path(), {QStringLiteral("remark"), QStringLiteral("schema_step")});
    QCOMPARE(after.value(QStringLiteral("trail")), before.value(QStringLiteral("trail")));
    QVERIFY(Migrator(*connect(), withOneMore()).standing() == SchemaStanding::Current);
}

void TestMigrator::upgradedEqualsFresh()
{
    ZT_VERIFY_RESULT(bringUpToDate(*connect(), withOneMore()));
    const auto fresh = SqlConnection::openInMemory();
    const Registry registry = withOneMore();
    ZT_VERIFY_RESULT(Migrator(**fresh, registry).build());
    QVERIFY(*SqliteEngine(*connect()).schema() == *SqliteEngine(**fresh).schema());
    QVERIFY(Migrator(*connect(), registry).stepFaults()->isEmpty());
    QCOMPARE(Migrator(*connect(), shippedRegistry()).stepFaults()->size(), 0);
}

void TestMigrator::secondBackupGetsAnotherName()
{
    for (const QString& name : {QStringLiteral("a.zta") + backup(),
                                QStringLiteral("a.zta") + backup(QStringLiteral("-2.bak"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
    }
    const auto report = bringUpToDate(*connect(), withOneMore());
    ZT_VERIFY_RESULT(report);
    QCOMPARE(report->backupPath, path() + backup(QStringLiteral("-3.bak")));
    QCOMPARE(bytes(QStringLiteral("a.zta") + backup()), QByteArray("precious"));
}

void TestMigrator::readerDoesNotUpgrade()
{
    const QByteArray before = bytes();
    const auto report = bringUpToDate(*connect(SqlConnection::Mode::ReadOnly), withOneMore());
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->before == SchemaStanding::Older);
    QVERIFY(report->backupPath.isEmpty());
    QCOMPARE(bytes(), before);
}

void TestMigrator::newerFileThatMayBeRead()
{
    ZT_VERIFY_RESULT(bringUpToDate(*connect(), withOneMore(1)));
    const QByteArray before = bytes();
    const auto report = bringUpToDate(*connect(), shippedRegistry());
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->before == SchemaStanding::NewerReadable);
    QCOMPARE(ProfileRepo(*connect()).load()->value(), fixture::profile());
    QCOMPARE(bytes(), before);
}

void TestMigrator::newerFileOpensReadOnly()
{
    ZT_VERIFY_RESULT(bringUpToDate(*connect(), withOneMore(1)));
    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        const auto document = Document::open(path(), access, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        QVERIFY((*document)->isReadOnly());
        QCOMPARE((*document)->snapshot().profile, fixture::profile());
        ZT_COMPARE_ERROR((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})),
                         ErrorCode::ReadOnly);
    }
}

void TestMigrator::newerFileThatMayNotBeRead()
{
    ZT_VERIFY_RESULT(bringUpToDate(*connect(), withOneMore(newest() + 1)));
    const QByteArray before = bytes();
    const auto report = bringUpToDate(*connect(), shippedRegistry());
    ZT_COMPARE_ERROR(report, ErrorCode::NewerFile);
    const QStringList args{path(), QString::number(newest() + 1), QStringLiteral("7.5.0")};
    QCOMPARE(report.error().args, args);
    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        const auto document = Document::open(path(), access, fixture::environment(m_clock));
        ZT_COMPARE_ERROR(document, ErrorCode::NewerFile);
        QCOMPARE(document.error().args, args);
    }
    QCOMPARE(bytes(), before);
}

void TestMigrator::failingStepLeavesTheFile_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("syntax") << QStringLiteral("CREATE TABEL x (a)");
    QTest::newRow("two at once") << QStringLiteral("CREATE TABLE x (a); CREATE TABLE y (a)");
    QTest::newRow("there already") << QStringLiteral("CREATE TABLE profile (a)");
    QTest::newRow("constraint") << QStringLiteral("UPDATE profile SET tier = 9");
    QTest::newRow("trail touched") << QStringLiteral("DELETE FROM trail");
    QTest::newRow("reference left hanging") << QStringLiteral(
        "CREATE TABLE x (a REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED);");
    QTest::newRow("step recorded twice")
        << QStringLiteral("INSERT INTO schema_step VALUES (4, 1, '', '')");
}

void TestMigrator::failingStepLeavesTheFile()
{
    QFETCH(QString, statement);
    QStringList statements{statement};
    if (statement.endsWith(QLatin1Char(';'))) {
        statements = {statement.chopped(1), QStringLiteral("INSERT INTO x VALUES ('nobody')")};
    }
    const QByteArray before = bytes();
    const Registry registry = with(statements);
    const auto report = bringUpToDate(*connect(), registry);
    ZT_COMPARE_ERROR(report, ErrorCode::MigrationFailed);
    QCOMPARE(report.error().args.mid(0, 2),
             (QStringList{QString::number(newest()), QString::number(newest() + 1)}));
    QVERIFY(!report.error().args[2].isEmpty());
    QCOMPARE(bytes(), before);
    QCOMPARE(filesLeft(),
             (QStringList{QStringLiteral("a.zta"), QStringLiteral("a.zta") + backup()}));
    QVERIFY(Migrator(*connect(), registry).standing() == SchemaStanding::Older);
}

void TestMigrator::backupThatCannotBeMade()
{
    const QByteArray before = bytes();
    const auto connection = connect();
    faultvfs::plan() = {faultvfs::Write, 1, SQLITE_FULL, true, false};
    const auto report = bringUpToDate(*connection, withOneMore());
    faultvfs::disarm();
    ZT_COMPARE_ERROR(report, ErrorCode::DiskFull);
    QCOMPARE(report.error().args, QStringList{path() + backup()});
    QCOMPARE(bytes(), before);
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestMigrator::tableDroppedOnPurpose()
{
    QCOMPARE(raw::Database(path()).execute(QStringLiteral("DROP TABLE profile")), 0);
    ZT_COMPARE_ERROR(bringUpToDate(*connect(), withOneMore()), ErrorCode::MigrationFailed);
    QCOMPARE(*schemaFaults(*connect()), QStringList{QStringLiteral("table profile is missing")});
    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        const auto document = Document::open(path(), access, fixture::environment(m_clock));
        ZT_COMPARE_ERROR(document, ErrorCode::DamagedFile);
        QVERIFY(document.error().args.value(1).contains(QStringLiteral("profile")));
    }
    QCOMPARE(raw::Database(path()).execute(QStringLiteral("DROP TABLE schema_step")), 0);
    ZT_COMPARE_ERROR(bringUpToDate(*connect(), withOneMore()), ErrorCode::DamagedFile);
}

void TestMigrator::headerAgainstSteps()
{
    for (const int version : {0, -1, 1, newest() + 1, 2000000000}) {
        raw::Database(path()).execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
        const QByteArray before = bytes();
        ZT_COMPARE_ERROR(bringUpToDate(*connect(), withOneMore()), ErrorCode::DamagedFile);
        ZT_COMPARE_ERROR(bringUpToDate(*connect(), shippedRegistry()), ErrorCode::DamagedFile);
        QCOMPARE(bytes(), before);
    }
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestMigrator::otherFiles()
{
    raw::Database(path()).execute(QStringLiteral("PRAGMA application_id = 0"));
    ZT_COMPARE_ERROR(bringUpToDate(*connect(), withOneMore()), ErrorCode::NotAnAssessment);
    ZT_COMPARE_ERROR(Migrator(*connect(), withOneMore()).build(), ErrorCode::SqlFailed);
}

void TestMigrator::everyDeviceFaultWhileUpgrading()
{
    const auto before = raw::dump(path());
    const Registry registry = withOneMore();
    QVERIFY(QFile::copy(path(), path(QStringLiteral("start"))));
    for (int n = 1;; ++n) {
        QVERIFY(n < 500);
        QFile::remove(path());
        QFile::remove(path() + backup());
        QVERIFY(QFile::copy(path(QStringLiteral("start")), path()));
        auto connection = connect();
        const unsigned all = faultvfs::Write | faultvfs::Sync | faultvfs::Truncate |
                             faultvfs::Delete | faultvfs::Open;
        faultvfs::plan() = {all, n, SQLITE_IOERR, n % 2 == 0, false};
        const auto report = bringUpToDate(*connection, registry);
        const bool struck = faultvfs::plan().struck;
        faultvfs::disarm();
        connection.reset();
        if (report) {
            QVERIFY(Migrator(*connect(), registry).standing() == SchemaStanding::Current);
        } else {
            QVERIFY(Migrator(*connect(), registry).standing() == SchemaStanding::Older);
            QVERIFY(raw::dump(path()) == before);
        }
        if (!struck) {
            ZT_VERIFY_RESULT(report);
            return;
        }
    }
}

void TestMigrator::shippedFileOfEachVersion_data()
{
    QTest::addColumn<QString>("file");
    for (const MigrationStep& step : shippedRegistry()) {
        const QString name = QStringLiteral("v%1.zta").arg(step.version);
        QTest::newRow(qPrintable(name)) << QStringLiteral(ZT_SOURCE_DIR "/tests/migration/") + name;
    }
}

/// A file of every version ever shipped opens and holds what it held.
/// To look at an older file, or to verify it, changes neither the file nor the folder it is in.
void TestMigrator::shippedFileIsReadAsItIs()
{
    QFETCH(QString, file);
    const QString copy = path(QStringLiteral("old.zta"));
    QVERIFY2(QFile::copy(file, copy), qPrintable(file));
    const auto bytesOf = [](const QString& name) {
        QFile one(name);
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    };
    const QByteArray before = bytesOf(copy);
    const QStringList files = QDir(path(QString())).entryList(QDir::Files | QDir::Hidden);
    {
        const auto document =
            Document::open(copy, Document::Access::ReadOnly, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        const Snapshot& snapshot = (*document)->snapshot();
        QVERIFY((*document)->isReadOnly());
        QCOMPARE((*document)->path(), copy);
        QCOMPARE(snapshot.systems.size(), 3);
        QCOMPARE(snapshot.systems[0].name, QStringLiteral("核心帳務"));
        const auto trail = (*document)->trail();
        ZT_VERIFY_RESULT(trail);
        QCOMPARE(trail->last().hash, snapshot.trailHead);
        ZT_VERIFY_RESULT((*document)->stateAt(2));
        JobContext job;
        ZT_VERIFY_RESULT((*document)->prepareStateAt(2)(job));
        const auto opened = Document::prepareOpen(
            copy, Document::Access::ReadOnly, fixture::environment(m_clock))(job);
        ZT_VERIFY_RESULT(Document::finishOpen(opened, fixture::environment(m_clock)));
    }
    JobContext job;
    const auto lines = verifyFile(copy, &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + QLatin1Char(' ') + line.fault));
    }
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(QDir(path(QString())).entryList(QDir::Files | QDir::Hidden), files);
}

void TestMigrator::shippedFileOfEachVersion()
{
    QFETCH(QString, file);
    const QString copy = path(QStringLiteral("old.zta"));
    QVERIFY2(QFile::copy(file, copy), qPrintable(file));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const auto document =
        Document::open(copy, Document::Access::ReadWrite, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    const Snapshot& snapshot = (*document)->snapshot();
    QCOMPARE(snapshot.profile, fixture::profile());
    QCOMPARE(snapshot.systems.size(), 3);
    QCOMPARE(snapshot.systems[0].name, QStringLiteral("核心帳務"));
    QCOMPARE(snapshot.systems[1].rtoMinutes, std::optional<int>(240));
    QCOMPARE(snapshot.systems[2].reasons.value(Aspect::RiskFactor1), QStringLiteral("訪談"));
    QVERIFY(snapshot.adoption.has_value());
    if (!file.endsWith(QStringLiteral("v1.zta"))) {
        const ItemRef ref{Scope::system(snapshot.systems[0].id), QStringLiteral("1-2")};
        const ItemAnswer* answer = snapshot.answers.find(ref);
        QVERIFY(answer != nullptr && answer->sharePercent == 91);
        QCOMPARE(snapshot.evidenceOf(answer->evidence.value(0))->name, QStringLiteral("佐證.txt"));
        QCOMPARE(snapshot.pointByName(QStringLiteral("期初"))->seq, 4);
        QCOMPARE(snapshot.target(Scope::institution(), QStringLiteral("P1"))->order, 3);
        QCOMPARE(snapshot.actions.first().costOnce, Money(6200000));
        QCOMPARE(snapshot.actions.first().closes, QList<ItemRef>{ref});
    }
    const int version = file.section(QLatin1Char('v'), -1).section(QLatin1Char('.'), 0, 0).toInt();
    if (version >= 3) {
        const Audit& audit = snapshot.audits.first();
        QCOMPARE(audit.trigger, QStringLiteral("客訴"));
        const PointRef ref{QStringLiteral("twse-audit"), QStringLiteral("RA-1")};
        const PointResult* paper = snapshot.pointResult(audit.id, ref);
        QVERIFY(paper != nullptr && paper->state == ReviewState::Accepted);
        QVERIFY(!isStale(snapshot, *paper));
        QCOMPARE(paper->notes.first().text, QStringLiteral("可"));
        QCOMPARE(paper->answer, AuditResult::Conform);
        QCOMPARE(paper->answeredBy, QStringLiteral("資訊部 陳"));
        QCOMPARE(snapshot.auditFindings.first().retests.first().passed, true);
        QCOMPARE(snapshot.auditFindings.first().status, AuditFindingStatus::Closed);
        const AuditSample& sample = snapshot.auditSamples.first();
        QCOMPARE(sample.items.size(), 3);
        QVERIFY(drawsTheSame(sample, {}));
        QCOMPARE(sample.items.first().outcome, SampleOutcome::Exception);
    }
    if (version >= 4) {
        const Incident& incident = snapshot.incidents.first();
        QCOMPARE(incident.kind, IncidentClass::Intrusion);
        QCOMPARE(incident.affectsInvestors, Tri::Yes);
        QCOMPARE(incident.systems, QList<SystemId>{snapshot.systems[0].id});
        QCOMPARE(incident.roles.value(QStringLiteral("IRO2")), QStringLiteral("資安處 陳怡安"));
        QCOMPARE(incident.actions.first().finding, snapshot.auditFindings.first().id);
        const IncidentFile whole = incidentFile(snapshot, incident);
        QCOMPARE(whole.events.size(), 2);
        QCOMPARE(toText(whole.events.first().at), QStringLiteral("2026-07-18T09:20:00.000+08:00"));
        QCOMPARE(whole.exhibits.first().thirdParty, Tri::No);
        QCOMPARE(whole.exhibits.first().custody.size(), 2);
        QVERIFY(custodyIssues(whole.exhibits.first().custody).isEmpty());
    }
    if (version >= 5) {
        const SimulationRun& run = snapshot.simulationRuns.first();
        QCOMPARE(run.code, QStringLiteral("R-01"));
        QCOMPARE(run.origin, RunOrigin::Assessment);
        QVERIFY(run.scope == Scope::system(snapshot.systems[0].id));
        QCOMPARE(run.items.value(QStringLiteral("1-2")), 910);
        QCOMPARE(run.outcomes.size(), 2);
        QCOMPARE(run.outcomes.last().twin, QStringLiteral("served"));
        const auto sealing = (*document)->trail(run.stateSeq, run.stateSeq + 1);
        ZT_VERIFY_RESULT(sealing);
        QCOMPARE(sealing->first().hash, run.stateHash);
        QCOMPARE(sealing->last().actor, QStringLiteral("林稽核"));
        QCOMPARE(sealing->last().label.code, QString(labels::simulationSeal));
    }
    JobContext job;
    if (version >= 6) {
        // Signed and stamped by the openssl program.
        const auto standings = readSignOffStandings(copy, snapshot, {}, job);
        ZT_VERIFY_RESULT(standings);
        QCOMPARE(standings->size(), 2);
        const SignOffStanding& first = standings->first();
        QCOMPARE(first.fault, QString());
        QCOMPARE(toKey(first.state), QStringLiteral("unchecked"));
        QCOMPARE(first.signOff.audit, snapshot.audits.first().id);
        QCOMPARE(first.signOff.reportName, QStringLiteral("查核報告.pdf"));
        QCOMPARE(first.recordedBy, QStringLiteral("王淑芬"));
        QVERIFY(first.look.stamp.has_value());
        QCOMPARE(toKey(standings->last().state), QStringLiteral("withdrawn"));
        QCOMPARE(standings->last().signOff.withdrawn, QStringLiteral("簽錯版本"));
    }
    const auto fresh = SqlConnection::openInMemory();
    ZT_VERIFY_RESULT(Migrator(**fresh, shippedRegistry()).build());
    const auto upgraded = SqlConnection::open(copy, SqlConnection::Mode::ReadOnly);
    ZT_VERIFY_RESULT(upgraded);
    QVERIFY(*SqliteEngine(**upgraded).schema() == *SqliteEngine(**fresh).schema());
    const auto lines = verifyFile(copy, &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
