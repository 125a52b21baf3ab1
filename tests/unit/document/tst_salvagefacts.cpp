// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvage.h"
#include "model/document/signing.h"
#include "model/document/trailcodec.h"
#include "model/domain/signoffedits.h"
#include "model/storage/sqlconnection.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"
#include "tests/unit/crypto/opensslbench.h"
#include "tests/unit/domain/runfacts.h"

#include <QDir>
#include <QTemporaryDir>

using namespace zt;

/// Facts that contradict the trail or each other, of every kind: which one counts, what is lost
/// with what, and that the list says so.
class TestSalvageFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void init();

    void whatCounts_data();
    void whatCounts();
    void entriesThatContradict_data();
    void entriesThatContradict();
    void valuesOfAnotherType_data();
    void valuesOfAnotherType();
    void noTableIsKnownAnyMore();
    void pageThatHoldsNothing();
    void nothingSaysWhoseItIs();
    void cancelledAtAnyStep();
    void readerThatFails();

private:
    using Outcome = Result<SalvageReport>;

    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    [[nodiscard]] const Snapshot& state() const { return m_document->snapshot(); }

    SalvageRequest request(const QList<PackPin>& shipped = {})
    {
        return {path(),
                path(QStringLiteral("new.zta")),
                fixture::environment(m_clock),
                shipped,
                [](const Evidence& one) { return QStringLiteral("lost: ") + one.sha256; }};
    }

    void add(const QList<Entity>& entities);
    void sign(SignSubject subject, AuditId audit);
    void seal(int number);
    /// By the program's own layer, so that every page stays sound.
    void edit(const QStringList& statements) const;
    /// Past it, so that the pages are not as they were written.
    void spoil(const QStringList& statements) const;
    void overwrite(qint64 page) const;
    /// What differs, each with its reason, pages aside.
    static QStringList told(const SalvageReport& report);
    /// The new file holds; what it says.
    Result<Snapshot> salvaged();

    OpensslBench m_bench;
    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock{QDateTime::currentDateTimeUtc().addSecs(60)};
    QRandomGenerator m_random{23};
    std::unique_ptr<Document> m_document;
    QList<System> m_systems;
    Snapshot m_facts;
    QByteArray m_good;
};

namespace {

const QString strange = QStringLiteral("0198a000-0000-7000-8000-000000000099");
const QString asUnknown =
    QStringLiteral("UPDATE system SET id = '%1', code = 'SYS-000099', name = 'another' "
                   "WHERE code = 'SYS-000007'")
        .arg(strange);
const QString leftOut =
    QStringLiteral("fact system %1 from_trail: a row that the trail does not know is left out");
const QString setAside =
    QStringLiteral("entry %1 set_aside: it can be read, but not what it follows");
const QString noEntry =
    QStringLiteral("fact %1 lost: it stands for an entry of the trail that is lost");

/// Takes the proof from one entry.
QStringList without(int seq, const QStringList& more = {})
{
    return QStringList{
               QStringLiteral("DROP TRIGGER trail_no_update"),
               QStringLiteral("UPDATE trail SET stored = X'7b7d' WHERE seq = %1").arg(seq)} +
           more;
}

} // namespace

void TestSalvageFacts::add(const QList<Entity>& entities)
{
    ChangeSet set{{QStringLiteral("import"), {QStringLiteral("a.xlsx")}}, {}, {}};
    for (const Entity& entity : entities) {
        const bool always = std::holds_alternative<MaturityMethod>(entity) ||
                            std::holds_alternative<RoadmapSettings>(entity);
        const Entity untouched = std::holds_alternative<MaturityMethod>(entity)
                                     ? Entity(MaturityMethod())
                                     : Entity(RoadmapSettings());
        set.changes.append(
            {always ? std::optional<Entity>(untouched) : std::nullopt, std::optional(entity)});
    }
    ZT_VERIFY_RESULT(m_document->apply(set));
}

void TestSalvageFacts::sign(SignSubject subject, AuditId audit)
{
    const auto identity = SigningIdentity::fromFile(
        m_bench.path(QStringLiteral("ciso.key")), m_bench.path(QStringLiteral("ciso.pem")), {});
    ZT_VERIFY_RESULT(identity);
    SignWish wish;
    wish.subject = subject;
    wish.audit = audit;
    const auto draft = draftSignOff(
        state(), wish, identity->certificate(), m_clock.now(), SignOffId{m_clock.newUuid()});
    ZT_VERIFY_RESULT(draft);
    const auto done = signedDraft(*draft, *identity, {}, {});
    ZT_VERIFY_RESULT(done);
    ZT_VERIFY_RESULT(m_document->apply(addSignOff(*done)));
}

void TestSalvageFacts::seal(int number)
{
    SimulationRun run = test::plainRun(number);
    run.stateSeq = state().trailSeq;
    run.stateHash = state().trailHead;
    ZT_VERIFY_RESULT(m_document->apply(sealSimulation(run)));
}

/// #2 systems, #3 #4 evidence, #5 answers, #6 actions, #7 an audit, #8 settings, #9 a point at #8,
/// #10 signed, #11 the audit signed, #12 sealed, #13 renamed, #14 removed, #15 sealed again.
void TestSalvageFacts::initTestCase()
{
    faultvfs::install(); // without waiting for the disk
    m_bench.makeAuthority(QStringLiteral("root"));
    m_bench.certify(QStringLiteral("ciso"),
                    QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                    QStringLiteral("root"),
                    "keyUsage=critical,digitalSignature,nonRepudiation\n"
                    "extendedKeyUsage=emailProtection\n");
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.zta"));
    auto document =
        Document::create(file, fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    m_document = *std::move(document);
    for (int i = 1; i <= 8; ++i) {
        m_systems.append(fixture::randomSystem(m_clock, i, m_random));
    }
    m_systems[2].reasons.insert(Aspect::Rto, QStringLiteral("契約"));
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding(m_systems)));
    Evidence link;
    link.id = EvidenceId{m_clock.newUuid()};
    link.kind = EvidenceKind::Link;
    link.name = QStringLiteral("政策");
    link.address = QStringLiteral("https://intranet.example/policy");
    link.addedAt = m_clock.now();
    add({link});
    const EvidenceDraft draft = draftOfBytes(QStringLiteral("紀錄.txt"),
                                             QStringLiteral("text/plain"),
                                             QByteArray(30'000, 'r'),
                                             EvidenceId{m_clock.newUuid()},
                                             m_clock.now());
    ZT_VERIFY_RESULT(m_document->apply(
        {{QStringLiteral("evidence.add"), {}}, {{std::nullopt, draft.evidence}}, {}},
        {draft.content}));
    QList<Entity> answers;
    for (const int i : {0, 1}) {
        ItemAnswer answer;
        answer.scope = Scope::system(m_systems[i].id);
        answer.item = QStringLiteral("1-1");
        answer.status = ItemStatus::Planned;
        answers.append(answer);
    }
    add(answers);
    // Each waits for the one after it.
    QList<Entity> actions;
    for (int i = 1; i <= 40; ++i) {
        ImprovementAction action;
        action.id = test::idOf<ActionId>(i);
        action.code = QStringLiteral("P-%1").arg(i, 2, 10, QLatin1Char('0'));
        action.title = QStringLiteral("改善");
        if (i < 40) {
            action.dependsOn = {test::idOf<ActionId>(i + 1)};
        }
        actions.append(action);
    }
    add(actions);
    Audit audit;
    audit.id = AuditId{m_clock.newUuid()};
    audit.code = QStringLiteral("A-1");
    audit.createdAt = m_clock.now();
    audit.checklists = QStringList{QStringLiteral("guide")};
    add({audit});
    MaturityMethod method;
    method.sharePercent = 70;
    method.rollup = Rollup::Share;
    method.reason = QStringLiteral("委員會決議");
    RoadmapSettings roadmap;
    roadmap.budgetTotal = 1'000'000;
    add({method, roadmap});
    NamedPoint point;
    point.id = PointId{m_clock.newUuid()};
    point.name = QStringLiteral("期初");
    point.seq = state().trailSeq;
    point.hash = state().trailHead;
    add({point});
    sign(SignSubject::Assessment, {});
    sign(SignSubject::Audit, audit.id);
    seal(1);
    ZT_VERIFY_RESULT(m_document->apply(fixture::renaming(m_systems[0], QStringLiteral("清算"))));
    ZT_VERIFY_RESULT(m_document->apply(
        {{QStringLiteral("system.remove"), {}}, {{m_systems[7], std::nullopt}}, {}}));
    seal(2);
    QCOMPARE(state().trailSeq, 15);
    m_facts = state();
    m_document.reset();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    m_good = written.readAll();
}

void TestSalvageFacts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_good), m_good.size());
}

void TestSalvageFacts::edit(const QStringList& statements) const
{
    const auto file = SqlConnection::open(path(), SqlConnection::Mode::ReadWrite);
    ZT_VERIFY_RESULT(file);
    ZT_VERIFY_RESULT((*file)->execute(QStringLiteral("PRAGMA foreign_keys = OFF"), {}));
    for (const QString& one : statements) {
        ZT_VERIFY_RESULT((*file)->execute(one, {}));
    }
}

void TestSalvageFacts::spoil(const QStringList& statements) const
{
    raw::Database file(path());
    for (const QString& one : statements) {
        QCOMPARE(file.execute(one), 0);
    }
}

void TestSalvageFacts::overwrite(qint64 page) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
}

QStringList TestSalvageFacts::told(const SalvageReport& report)
{
    QStringList lines;
    for (const SalvageItem& item : report.items) {
        QString detail = item.detail;
        for (qsizetype i = item.args.size(); i > 0; --i) {
            detail.replace(QStringLiteral("%%1").arg(i), item.args[i - 1]);
        }
        if (item.kind != QLatin1String("page") && item.kind != QLatin1String("row")) {
            lines.append(QStringList{item.kind, item.what, item.outcome}.join(QLatin1Char(' ')) +
                         (detail.isEmpty() ? QString() : QStringLiteral(": ") + detail));
        }
    }
    lines.sort();
    return lines;
}

Result<Snapshot> TestSalvageFacts::salvaged()
{
    const QString made = path(QStringLiteral("new.zta"));
    JobContext job;
    const auto lines = verifyFile(made, &fixture::readPack, job);
    for (const CheckLine& line : lines.value_or(QList<CheckLine>{{{}, false, {}, {}}})) {
        if (!line.ok) {
            return fail(ErrorCode::DamagedFile, {line.id, line.fault});
        }
    }
    const auto document =
        Document::open(made, Document::Access::ReadOnly, fixture::environment(m_clock));
    return document ? Result<Snapshot>((*document)->snapshot()) : tl::unexpected(document.error());
}

void TestSalvageFacts::whatCounts_data()
{
    QTest::addColumn<int>("cut");           ///< the entry that proves nothing any more
    QTest::addColumn<QStringList>("sound"); ///< changes that leave the pages sound
    QTest::addColumn<QStringList>("damaging");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("gone"); ///< codes and names that are not in the new file
    const QString lost15 =
        QStringLiteral("entry 15 lost: this one and any after it, if there were some");
    const QString as14 = QStringLiteral("fact system %1 from_trail: as entry 14 left it");
    const auto row = [](const char* name,
                        int cut,
                        const QStringList& sound,
                        const QStringList& damaging,
                        const QStringList& expected,
                        const QStringList& gone) {
        QTest::newRow(name) << cut << sound << damaging << expected << gone;
    };
    const QString seven = QStringLiteral("fact system SYS-000007 from_trail");
    row("nothing", 0, {}, {}, {}, {});
    row("unknown to the whole trail",
        0,
        {asUnknown},
        {},
        {seven, leftOut.arg(QLatin1String("SYS-000099"))},
        {});
    row("the same on a damaged page",
        0,
        {},
        {asUnknown},
        {seven, leftOut.arg(QLatin1String("SYS-000099"))},
        {});
    row("unknown to what is left of the trail",
        15,
        {asUnknown},
        {},
        {lost15},
        {QStringLiteral("SYS-000007")});
    row("the same on a damaged page of its own",
        15,
        {},
        {asUnknown},
        {lost15,
         as14.arg(QLatin1String("SYS-000007")),
         QStringLiteral("fact system SYS-000099 unproven: it was read from a damaged page")},
        {});
    row("removed, and on a damaged page again",
        15,
        {},
        {QStringLiteral("UPDATE system SET id = '%1', code = 'SYS-000008', name = 'gone' "
                        "WHERE code = 'SYS-000007'")
             .arg(m_systems[7].id.toString())},
        {lost15, as14.arg(QLatin1String("SYS-000007"))},
        {});
    row("a part on a damaged page",
        15,
        {},
        {QStringLiteral("UPDATE system_reason SET reason = 'X' WHERE reason = '契約'")},
        {lost15, as14.arg(QLatin1String("SYS-000003"))},
        {});
    const QString second = m_systems[1].id.toString();
    row("an answer without its system",
        15,
        {QStringLiteral("DELETE FROM system WHERE code = 'SYS-000002'")},
        {},
        {lost15,
         QStringLiteral("fact answer system:%1/1-1 lost: it refers to what is lost "
                        "(UnknownEntity: scope, %1)")
             .arg(second)},
        {QStringLiteral("SYS-000002"), QStringLiteral("answer of ") + second});
    row("actions that wait for one that is lost",
        15,
        {QStringLiteral("DELETE FROM improvement_action WHERE code IN ('P-02', "
                        "'P-04')")},
        {},
        {lost15,
         QStringLiteral("fact action %1 lost: it refers to what is lost (UnknownEntity: action, "
                        "%2)")
             .arg(test::idOf<ActionId>(1).toString(), test::idOf<ActionId>(2).toString()),
         QStringLiteral("fact action %1 lost: it refers to what is lost (UnknownEntity: action, "
                        "%2)")
             .arg(test::idOf<ActionId>(3).toString(), test::idOf<ActionId>(4).toString())},
        {QStringLiteral("P-01"),
         QStringLiteral("P-02"),
         QStringLiteral("P-03"),
         QStringLiteral("P-04")});
    row("sealed by an entry that is lost", 15, {}, {}, {lost15}, {});
    row("sealed after one that is lost",
        14,
        {},
        {},
        {QStringLiteral("entry 14 lost"), setAside.arg(15), noEntry.arg(QLatin1String("R-02"))},
        {QStringLiteral("R-02")});
    row("sealed of another state",
        15,
        {QStringLiteral("UPDATE simulation_run SET state_hash = lower(hex(zeroblob(32))) "
                        "WHERE code = 'R-01'")},
        {},
        {lost15, noEntry.arg(QLatin1String("R-01"))},
        {QStringLiteral("R-01")});
    row("sealed by another entry",
        15,
        {QStringLiteral("UPDATE simulation_run SET state_seq = 3, state_hash = (SELECT "
                        "lower(hex(hash)) FROM trail WHERE seq = 3) WHERE code = 'R-01'")},
        {},
        {lost15, noEntry.arg(QLatin1String("R-01"))},
        {QStringLiteral("R-01")});
    row("signed of another state",
        15,
        {QStringLiteral("UPDATE sign_off SET state_hash = lower(hex(zeroblob(32))) "
                        "WHERE code = 'S-01'")},
        {},
        {lost15, noEntry.arg(QLatin1String("S-01"))},
        {QStringLiteral("S-01")});
    row("signed by an entry that is lost",
        10,
        {},
        {},
        {QStringLiteral("entry 10 lost"),
         setAside.arg(11),
         setAside.arg(12),
         setAside.arg(13),
         setAside.arg(14),
         setAside.arg(15),
         noEntry.arg(QLatin1String("S-02")),
         noEntry.arg(QLatin1String("R-01")),
         noEntry.arg(QLatin1String("R-02"))},
        {QStringLiteral("S-02"), QStringLiteral("R-01"), QStringLiteral("R-02")});
    row("a point of another state",
        15,
        {QStringLiteral("UPDATE named_point SET hash = lower(hex(zeroblob(32)))")},
        {},
        {lost15, noEntry.arg(QStringLiteral("期初"))},
        {QStringLiteral("期初")});
    row("the audit that was signed",
        15,
        {QStringLiteral("DELETE FROM audit")},
        {},
        {lost15, QStringLiteral("fact S-02 lost: it signs an audit that is lost")},
        {QStringLiteral("A-1"), QStringLiteral("S-02")});
    row("what nobody would miss",
        0,
        {},
        {QStringLiteral("DROP TRIGGER trail_no_delete"),
         QStringLiteral("DELETE FROM trail WHERE seq = 15"),
         QStringLiteral("DELETE FROM simulation_run WHERE code = 'R-02'")},
        {QStringLiteral("entry 15 lost: this one and any after it, if there were some")},
        {QStringLiteral("R-02")});
}

namespace {

/// By code, name or owner.
QStringList namesIn(const Snapshot& facts)
{
    QStringList names;
    for (const System& one : facts.systems) {
        names.append(one.code);
    }
    for (const AnswerSheet& sheet : facts.answers.sheets()) {
        for (const ItemAnswer& one : sheet.answers) {
            names.append(QStringLiteral("answer of ") + one.scope.id);
        }
    }
    for (const ImprovementAction& one : facts.actions) {
        names.append(one.code);
    }
    for (const Audit& one : facts.audits) {
        names.append(one.code);
    }
    for (const NamedPoint& one : facts.points) {
        names.append(one.name);
    }
    for (const SignOff& one : facts.signOffs) {
        names.append(one.code);
    }
    for (const SimulationRun& one : facts.simulationRuns) {
        names.append(one.code);
    }
    names.sort();
    return names;
}

} // namespace

void TestSalvageFacts::whatCounts()
{
    QFETCH(const int, cut);
    QFETCH(const QStringList, sound);
    QFETCH(const QStringList, damaging);
    QFETCH(QStringList, expected);
    QFETCH(const QStringList, gone);
    edit(sound);
    spoil(damaging + (cut > 0 ? without(cut) : QStringList()));
    QFile source(path());
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray before = source.readAll();
    JobContext job;
    const Outcome report = salvageFile(request(), job);
    ZT_VERIFY_RESULT(report);
    expected.sort();
    QCOMPARE(told(*report).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
    QCOMPARE(report->damagedPages > 0, cut > 0 || !damaging.isEmpty());
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QStringList names = namesIn(m_facts);
    for (const QString& one : gone) {
        QVERIFY2(names.removeOne(one), qPrintable(one));
    }
    const QString added = QStringLiteral("SYS-000099");
    QStringList there = namesIn(*found);
    if (QByteArray(QTest::currentDataTag()).startsWith("unknown to what is left") ||
        QByteArray(QTest::currentDataTag()).startsWith("the same on a damaged page of")) {
        QVERIFY(there.removeOne(added));
    }
    QCOMPARE(there, names);
    QCOMPARE(found->maturityMethod, m_facts.maturityMethod);
    QCOMPARE(found->roadmap, m_facts.roadmap);
    QCOMPARE(found->profile, m_facts.profile);
    QCOMPARE(found->evidence.size(), 2);
    QVERIFY(source.seek(0));
    QVERIFY(source.readAll() == before);
}

void TestSalvageFacts::entriesThatContradict_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("of a kind that is not known")
        << QByteArray("\"kind\":\"simulation_run\"") << QByteArray("\"kind\":\"other\"")
        << QStringList{setAside.arg(15),
                       QStringLiteral("fact other %1 lost: entry 15 was the last to speak of it")
                           .arg(test::idOf<SimulationRunId>(2).toString())};
    QTest::newRow("that cannot be read within")
        << QByteArray("\"changes\":[{") << QByteArray("\"changes\":[}{")
        << QStringList{setAside.arg(15)};
}

/// Its hash fits, so that it is as somebody wrote it; what it says does not fit what went before.
void TestSalvageFacts::entriesThatContradict()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QStringList, expected);
    {
        raw::Database file(path());
        const auto bytes = [&](const char* column) {
            return QByteArray::fromHex(
                file.value(QStringLiteral("SELECT hex(%1) FROM trail WHERE seq = 15")
                               .arg(QLatin1String(column)))
                    .toLatin1());
        };
        QByteArray stored = bytes("stored");
        QVERIFY(stored.contains(from));
        stored.replace(from, to);
        const QByteArray hash = chainHash(bytes("previous_hash"), stored);
        edit({QStringLiteral("DROP TRIGGER trail_no_update"),
              QStringLiteral("UPDATE trail SET stored = X'%1', hash = X'%2' WHERE seq = 15")
                  .arg(QString::fromLatin1(stored.toHex()), QString::fromLatin1(hash.toHex()))});
    }
    JobContext job;
    const Outcome report = salvageFile(request(), job);
    ZT_VERIFY_RESULT(report);
    QCOMPARE(told(*report).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
    QCOMPARE(report->entriesKept, 14);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(namesIn(*found), namesIn(m_facts)); // the rows tell of it
}

void TestSalvageFacts::valuesOfAnotherType_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    const QString entry =
        QStringLiteral("entry 15 lost: this one and any after it, if there were some");
    for (const char* change : {"stored = CAST(stored AS TEXT) || ' '",
                               "previous_hash = '12345678901234567890123456789012'",
                               "hash = '12345678901234567890123456789012'"}) {
        QTest::newRow(change) << QStringLiteral("trail")
                              << QString::fromLatin1(change) + QStringLiteral(" WHERE seq = 15")
                              << entry;
    }
    const QString pack = QStringLiteral("pack guide 1 mended: this program ships the same");
    for (const char* change : {"id = X'6775'",
                               "version = X'3132'",
                               "sha256 = CAST(upper(sha256) AS BLOB)",
                               "bytes = 'pack one'",
                               "bytes = X'00'"}) {
        QTest::newRow(change) << QStringLiteral("pack") << QString::fromLatin1(change) << pack;
    }
    const QString content = QStringLiteral("evidence 紀錄.txt placeholder: SHA-256 %1, 30000 bytes")
                                .arg(sha256Hex(QByteArray(30'000, 'r')));
    for (const char* change : {"sha256 = CAST(upper(sha256) AS BLOB)",
                               "sha256 = 'abc'",
                               "position = X'01'",
                               "bytes = CAST(bytes AS TEXT) || 's'",
                               "extra = 1"}) {
        QTest::newRow(qPrintable(QStringLiteral("piece ") + QString::fromLatin1(change)))
            << QStringLiteral("evidence_piece") << QString::fromLatin1(change) << content;
    }
}

/// A table whose strictness somebody took away; its rows are no entry, pack or content any more.
void TestSalvageFacts::valuesOfAnotherType()
{
    QFETCH(const QString, table);
    QFETCH(const QString, change);
    QFETCH(const QString, expected);
    spoil({QStringLiteral("DROP TRIGGER trail_no_update"),
           QStringLiteral("PRAGMA writable_schema = ON"),
           QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') "
                          "WHERE name = '%1'")
               .arg(table)});
    if (change.startsWith(QLatin1String("extra"))) {
        spoil({QStringLiteral("ALTER TABLE %1 ADD COLUMN extra").arg(table)});
    }
    spoil({QStringLiteral("UPDATE %1 SET %2").arg(table, change)});
    JobContext job;
    const Outcome report = salvageFile(request({fixture::pack()}), job);
    ZT_VERIFY_RESULT(report);
    QStringList lines = told(*report);
    // Where pages were given back, nobody knows whose they were.
    lines.removeOne(QStringLiteral("entry 16 lost: this one and any after it, if there were some"));
    QCOMPARE(lines.join(QLatin1Char('\n')), expected);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(namesIn(*found), namesIn(m_facts));
}

/// Every page that says what tables there are is lost: rows are known by their form alone. Where
/// one of them goes on upon a lost page, nobody knows whose it was.
void TestSalvageFacts::noTableIsKnownAnyMore()
{
    QStringList schema;
    {
        raw::Database file(path());
        schema =
            file.rows(QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'"));
    }
    QVERIFY(schema.size() > 1);
    for (const QString& page : std::as_const(schema)) {
        overwrite(page.toLongLong());
    }
    JobContext job;
    Outcome report = salvageFile(request(), job);
    ZT_VERIFY_RESULT(report);
    const QString after =
        QStringLiteral("entry 16 lost: this one and any after it, if there were some");
    QCOMPARE(told(*report).join(QLatin1Char('\n')),
             after + QStringLiteral("\nfact profile from_trail: as entry 15 left it"));
    QCOMPARE(report->entriesKept, m_facts.trailSeq);
    QCOMPARE(report->evidenceKept, 1);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(namesIn(*found), namesIn(m_facts));
    QCOMPARE(found->profile, m_facts.profile);
    QCOMPARE(found->adoption, m_facts.adoption);

    QVERIFY(QFile::remove(path(QStringLiteral("new.zta"))));
    overwrite(m_good.indexOf(QByteArray(4000, 'r')) / 4096 + 1);
    report = salvageFile(request(), job);
    ZT_VERIFY_RESULT(report);
    QCOMPARE(report->evidenceLost, 1);
    const auto nobodys = [](const SalvageItem& item) {
        return item.kind == QLatin1String("row") && item.what.isEmpty();
    };
    QVERIFY(std::any_of(report->items.begin(), report->items.end(), nobodys));
    QVERIFY(told(*report).contains(after));
    ZT_VERIFY_RESULT(salvaged());
}

/// A page that nothing uses may say what it likes.
void TestSalvageFacts::pageThatHoldsNothing()
{
    edit({QStringLiteral("CREATE TABLE large (bytes)"),
          QStringLiteral("INSERT INTO large VALUES (zeroblob(40000))"),
          QStringLiteral("DROP TABLE large")});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.seek(32));
    const qint64 trunk = file.read(4).toHex().toLongLong(nullptr, 16);
    QVERIFY(trunk > 0);
    QVERIFY(file.seek((trunk - 1) * 4096 + 8));
    const qint64 leaf = file.read(4).toHex().toLongLong(nullptr, 16);
    QVERIFY(leaf > 0);
    overwrite(leaf);
    JobContext job;
    const Outcome report = salvageFile(request(), job);
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->isWhole());
    QCOMPARE(report->items.size(), 1);
    QCOMPARE(report->items.first().what, QString::number(leaf));
    QCOMPARE(report->items.first().outcome, QStringLiteral("mended"));
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->trailHead, m_facts.trailHead);
}

/// Neither a row nor an entry tells the name, nor does the file's.
void TestSalvageFacts::nothingSaysWhoseItIs()
{
    edit(without(1) + QStringList{QStringLiteral("DELETE FROM profile")});
    SalvageRequest wish = request();
    wish.from = path(QStringLiteral(".zta"));
    QVERIFY(QFile::rename(path(), wish.from));
    JobContext job;
    const Outcome report = salvageFile(wish, job);
    ZT_VERIFY_RESULT(report);
    QVERIFY(told(*report).contains(QStringLiteral("fact profile lost")));
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->profile.name, QStringLiteral("?"));
    QCOMPARE(found->systems.size(), 7);
}

/// Whoever is asked for something may be the one who stops it; nothing is left behind then.
void TestSalvageFacts::cancelledAtAnyStep()
{
    spoil({QStringLiteral("UPDATE evidence_piece SET bytes = zeroblob(30000)")});
    int cancelled = 0;
    bool done = false;
    for (int step = 1; !done; ++step) {
        QVERIFY(step < 100);
        JobContext job;
        int left = step;
        const auto ask = [&] {
            if (--left == 0) {
                job.cancel();
            }
        };
        SalvageRequest wish = request();
        wish.placeholder = [&](const Evidence&) {
            ask();
            return QStringLiteral("lost");
        };
        wish.environment.readPack = [&](const QByteArray& bytes) {
            ask();
            return fixture::readPack(bytes);
        };
        const Outcome report = salvageFile(wish, job);
        done = left > 0;
        if (report) {
            ZT_VERIFY_RESULT(salvaged());
            QVERIFY(QFile::remove(wish.to));
        } else {
            ZT_COMPARE_ERROR(report, ErrorCode::Cancelled);
            ++cancelled;
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.zta")});
    }
    QVERIFY2(cancelled >= 3, qPrintable(QString::number(cancelled)));
}

/// A pack that could be read once and then cannot: no file is handed out that does not hold.
void TestSalvageFacts::readerThatFails()
{
    bool done = false;
    int refused = 0;
    for (int step = 1; !done; ++step) {
        QVERIFY(step < 100);
        int left = step;
        SalvageRequest wish = request();
        wish.environment.readPack = [&](const QByteArray& bytes) -> Result<Guideline> {
            return --left == 0 ? fail(ErrorCode::PackInvalid, {QStringLiteral("guide")})
                               : fixture::readPack(bytes);
        };
        JobContext job;
        const Outcome report = salvageFile(wish, job);
        done = left > 0;
        if (report) {
            ZT_VERIFY_RESULT(salvaged());
            QVERIFY(QFile::remove(wish.to));
        } else {
            const ErrorCode code = report.error().code;
            QVERIFY2(code == ErrorCode::PackInvalid || code == ErrorCode::DamagedFile,
                     fixture::words(report).constData());
            refused += code == ErrorCode::DamagedFile ? 1 : 0;
            for (const QString& arg : report.error().args) {
                QVERIFY2(!arg.contains(QStringLiteral(".draft")), qPrintable(arg));
            }
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.zta")});
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestSalvageFacts)
#include "tst_salvagefacts.moc"
