// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/storage/adoptionrepo.h"
#include "model/storage/methodologyrepo.h"
#include "model/storage/migrator.h"
#include "model/storage/packrepo.h"
#include "model/storage/profilerepo.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/systemrepo.h"
#include "model/storage/trailrepo.h"

#include <QTest>

using namespace zt;

/// What goes into a repository comes out the same, whatever it is; what no program of ours writes
/// is refused by the file itself.
class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyFile();
    void texts_data();
    void texts();
    void everyAnswer();
    void unknownIsNull();
    void systemsComeInTheOrderOfTheirIdentities();
    void reasonsFollowTheirSystem();
    void profile();
    void methodology();
    void packsAreKept();
    void adoption();
    void trailIsAppendOnly();
    void trailPortions();
    void refusedByTheFile_data();
    void refusedByTheFile();
    void valuesOfNoProgram();
    void rowsThatAreNotThere();

private:
    int run(const QString& sql) { return m_file->execute(sql, QStringLiteral("test")) ? 0 : 1; }

    System system(int number)
    {
        System system;
        system.id = SystemId{m_clock.newUuid()};
        system.code = QStringLiteral("S%1").arg(number);
        return system;
    }

    std::unique_ptr<SqlConnection> m_file;
    SteppedClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
};

void TestRepositories::init()
{
    m_file = std::move(*SqlConnection::openInMemory());
    QVERIFY(Migrator(*m_file, shippedRegistry()).build());
}

void TestRepositories::cleanup()
{
    m_file.reset();
}

void TestRepositories::emptyFile()
{
    QVERIFY(!ProfileRepo(*m_file).load()->has_value());
    QVERIFY(!MethodologyRepo(*m_file).load()->has_value());
    QVERIFY(!AdoptionRepo(*m_file).load()->has_value());
    QVERIFY(PackRepo(*m_file).load()->isEmpty());
    QVERIFY(SystemRepo(*m_file).load()->isEmpty());
    QCOMPARE(*TrailRepo(*m_file).head(), (TrailHead{0, QByteArray(32, '\0')}));
}

void TestRepositories::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << QStringLiteral("核心帳務系統");
    QTest::newRow("beyond the BMP") << QStringLiteral("𠀀𪜀");
    QTest::newRow("emoji with joiners") << QStringLiteral("👩‍💻🏳️‍🌈");
    QTest::newRow("decomposed") << QStringLiteral("e\u0301");
    QTest::newRow("right to left") << QStringLiteral("\u202eabc שלום");
    QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE trail; --");
    QTest::newRow("parameter") << QStringLiteral("? :a @b $c %1");
    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"http://x\")");
    QTest::newRow("blanks") << QStringLiteral("  a\t\nb\u3000 ");
    QTest::newRow("number") << QStringLiteral("007");
    QTest::newRow("decimal") << QStringLiteral("1.0");
    QTest::newRow("word NULL") << QStringLiteral("NULL");
    QTest::newRow("longest") << QString(20000, QChar(0x9f98));
    QTest::newRow("last of the BMP") << QString(QChar(0xfffd));
}

void TestRepositories::texts()
{
    QFETCH(QString, text);
    System one = system(1);
    one.code = text;
    one.name = text;
    one.ownerUnit = text;
    one.contact = text;
    one.description = text;
    one.reasons.insert(Aspect::RiskFactor1, text);
    QVERIFY(SystemRepo(*m_file).insert(one));
    QCOMPARE((*SystemRepo(*m_file).load())[0], one);

    const Profile profile{text, text, Sector::Insurance, 1, text, {text, text}};
    QVERIFY(ProfileRepo(*m_file).save(profile));
    QCOMPARE(*ProfileRepo(*m_file).load(), profile);
    Methodology methodology;
    methodology.reason = text;
    QVERIFY(MethodologyRepo(*m_file).save(methodology));
    QCOMPARE(*MethodologyRepo(*m_file).load(), methodology);
    const Adoption adoption{{text}, text};
    QVERIFY(AdoptionRepo(*m_file).save(adoption));
    QCOMPARE(*AdoptionRepo(*m_file).load(), adoption);
    const PackPin pack{text, text, QString(64, QLatin1Char('a')), text.toUtf8()};
    QVERIFY(PackRepo(*m_file).pin(pack));
    QCOMPARE(*PackRepo(*m_file).load(), QList<PackPin>{pack});
}

void TestRepositories::everyAnswer()
{
    SystemRepo repo(*m_file);
    QList<System> systems;
    const System plain = system(0);
    systems.append(plain);
    const auto variant = [&](auto change) {
        System one = system(static_cast<int>(systems.size()));
        change(one);
        systems.append(one);
    };
    for (const Tri answer : {Tri::No, Tri::Yes}) {
        for (size_t i = 0; i < factCount; ++i) {
            variant([&](System& s) { s.facts[i] = answer; });
        }
        for (size_t i = 0; i < conditionCount; ++i) {
            variant([&](System& s) { s.conditions[i] = answer; });
        }
    }
    for (const CloudModel model : {CloudModel::Iaas, CloudModel::Paas, CloudModel::Saas}) {
        variant([&](System& s) { s.cloudModel = model; });
    }
    for (size_t i = 0; i < factorCount; ++i) {
        for (Score score = 1; score <= 3; ++score) {
            variant([&](System& s) { s.scores[i] = score; });
        }
    }
    for (const int minutes : {0, 1, 480, 5256000}) {
        variant([&](System& s) { s.rtoMinutes = minutes; });
    }
    for (int i = 0; i < aspectCount; ++i) {
        variant([&](System& s) { s.reasons.insert(static_cast<Aspect>(i), s.code); });
    }
    for (const System& one : systems) {
        QVERIFY(repo.insert(one));
    }
    const auto load = [&] {
        const ChunkedList<System> loaded = *repo.load();
        return QList<System>(loaded.begin(), loaded.end());
    };
    QCOMPARE(load(), systems);
    // The same through updates, both ways round.
    for (System& one : systems) {
        System empty = plain;
        empty.id = one.id;
        empty.code = one.code;
        QVERIFY(repo.update(one, empty));
        QVERIFY(repo.update(empty, one));
    }
    QCOMPARE(load(), systems);
    for (System& one : systems) {
        System changed = one;
        changed.name = QStringLiteral("changed");
        for (auto it = changed.reasons.begin(); it != changed.reasons.end(); ++it) {
            it.value() += QLatin1Char('!');
        }
        QVERIFY(repo.update(one, changed));
        one = changed;
    }
    QCOMPARE(load(), systems);
}

void TestRepositories::unknownIsNull()
{
    QVERIFY(SystemRepo(*m_file).insert(system(1)));
    Result<Statement> row =
        Statement::query(*m_file, QStringLiteral("SELECT * FROM system"), QStringLiteral("test"));
    QVERIFY(row && *row->next());
    for (int column = 0; column < 31; ++column) {
        // id, code and four texts that are empty rather than unknown
        QCOMPARE(row->isNull(column), column >= 6);
    }
}

void TestRepositories::systemsComeInTheOrderOfTheirIdentities()
{
    SystemRepo repo(*m_file);
    QList<System> systems;
    for (int i = 0; i < 20; ++i) {
        systems.append(system(i));
    }
    for (qsizetype i = systems.size(); i-- > 0;) {
        QVERIFY(repo.insert(systems[i]));
    }
    QVERIFY(repo.remove(systems[7]));
    QVERIFY(repo.insert(systems[7]));
    const ChunkedList<System> loaded = *repo.load();
    QCOMPARE(QList<System>(loaded.begin(), loaded.end()), systems);
}

void TestRepositories::reasonsFollowTheirSystem()
{
    SystemRepo repo(*m_file);
    System one = system(1);
    one.reasons = {{Aspect::Rto, QStringLiteral("a")}, {Aspect::ConditionHr1, QStringLiteral("b")}};
    QVERIFY(repo.insert(one));
    QVERIFY(repo.parkCode(one.id));
    QVERIFY(repo.update(one, one));
    QVERIFY(repo.remove(one));
    QVERIFY(repo.load()->isEmpty());
    QCOMPARE(*readInteger(*m_file,
                          QStringLiteral("SELECT count(*) FROM system_reason"),
                          QStringLiteral("test")),
             0);
}

void TestRepositories::profile()
{
    const ProfileRepo repo(*m_file);
    for (const Sector sector :
         {Sector::Unset, Sector::Banking, Sector::Insurance, Sector::Securities}) {
        for (int tier = 0; tier <= 4; ++tier) {
            const Profile profile{
                QStringLiteral("n"), {}, sector, tier, {}, QStringList(tier, QStringLiteral("m"))};
            QVERIFY(repo.save(profile));
            QCOMPARE(*repo.load(), profile);
        }
    }
}

void TestRepositories::methodology()
{
    const MethodologyRepo repo(*m_file);
    Methodology extreme;
    for (size_t i = 0; i < factorCount; ++i) {
        extreme.weightPercent[i] = i % 2 == 0 ? 0 : 1000;
    }
    extreme.riskCutoff = 1000000;
    extreme.impactCutoff = 0;
    extreme.rtoMinutesGreaterThan = 5256000;
    extreme.trials = 100000;
    extreme.factorShiftPermille = 1000;
    extreme.weightSpreadPercent = 100;
    extreme.seed = 4294967295U;
    for (const Instrument instrument :
         {Instrument::Conditions, Instrument::Totals, Instrument::Both}) {
        extreme.instrument = instrument;
        for (const Methodology& one : {extreme, Methodology()}) {
            QVERIFY(repo.save(one));
            QCOMPARE(*repo.load(), one);
        }
    }
}

void TestRepositories::packsAreKept()
{
    const PackRepo repo(*m_file);
    const auto pack = [](const char* id, const char* version) {
        return PackPin{QString::fromLatin1(id),
                       QString::fromLatin1(version),
                       QString(64, QLatin1Char(version[0])),
                       QByteArray("\0\xff", 2) + version};
    };
    QVERIFY(repo.pin(pack("b", "1")));
    QVERIFY(repo.pin(pack("a", "1")));
    QVERIFY(repo.pin(pack("b", "2")));
    QCOMPARE(*repo.load(), (QList<PackPin>{pack("a", "1"), pack("b", "2")}));
    QVERIFY(repo.pin(pack("b", "1")));
    QVERIFY(repo.unpin(QStringLiteral("a")));
    QCOMPARE(*repo.load(), QList<PackPin>{pack("b", "1")});
    QCOMPARE(*repo.loadKept(), (QList<PackPin>{pack("a", "1"), pack("b", "1"), pack("b", "2")}));
    QCOMPARE(*repo.bytesOf(pack("b", "2")), pack("b", "2").bytes);
    const Result<QByteArray> none = repo.bytesOf(pack("c", "1"));
    QVERIFY(!none && none.error().code == ErrorCode::PackMissing);
}

void TestRepositories::adoption()
{
    const AdoptionRepo repo(*m_file);
    for (const std::optional<Adoption>& one :
         {std::optional(Adoption{{QStringLiteral("B"), QStringLiteral("A")}, QStringLiteral("r")}),
          std::optional(Adoption{}),
          std::optional<Adoption>()}) {
        QVERIFY(repo.save(one));
        QCOMPARE(*repo.load(), one);
    }
}

void TestRepositories::trailIsAppendOnly()
{
    const TrailRepo repo(*m_file);
    const StoredEntry first{1, "{\"a\":1}", QByteArray(32, '\0'), QByteArray(32, 'h')};
    QVERIFY(repo.append(first));
    for (const QString& sql : {
             QStringLiteral("UPDATE trail SET stored = x'00'"),
             QStringLiteral("DELETE FROM trail"),
             QStringLiteral(
                 "INSERT OR REPLACE INTO trail VALUES (1, x'00', zeroblob(32), zeroblob(32))"),
             QStringLiteral("REPLACE INTO trail VALUES (1, x'00', zeroblob(32), zeroblob(32))"),
             QStringLiteral("INSERT INTO trail VALUES (3, x'00', zeroblob(32), zeroblob(32))"),
             QStringLiteral("INSERT INTO trail VALUES (0, x'00', zeroblob(32), zeroblob(32))"),
             QStringLiteral("INSERT INTO trail VALUES (2, x'00', x'00', zeroblob(32))"),
             QStringLiteral("INSERT INTO trail VALUES (2, 'text', zeroblob(32), zeroblob(32))"),
         }) {
        QVERIFY2(run(sql) != 0, qPrintable(sql));
    }
    QVERIFY(!repo.append({3, "{}", QByteArray(32, 'h'), QByteArray(32, 'i')}));
    QVERIFY(!repo.append({2, "{}", QByteArray(32, 'h'), QByteArray(31, 'i')}));
    QVERIFY(repo.append({2, "{}", QByteArray(32, 'h'), QByteArray(32, 'i')}));
    QCOMPARE(*repo.head(), (TrailHead{2, QByteArray(32, 'i')}));
}

void TestRepositories::trailPortions()
{
    const TrailRepo repo(*m_file);
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(repo.append({i, QByteArray::number(i), QByteArray(32, 'p'), QByteArray(32, 'h')}));
    }
    QList<qint64> seen;
    QVERIFY(repo.visit(4, 7, [&](const StoredEntry& entry) -> Result<void> {
        seen.append(entry.seq);
        return {};
    }));
    QCOMPARE(seen, (QList<qint64>{4, 5, 6, 7}));
    const Result<void> stopped = repo.visit(1, 10, [&](const StoredEntry& entry) -> Result<void> {
        return entry.seq == 2 ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
}

void TestRepositories::refusedByTheFile_data()
{
    QTest::addColumn<QString>("sql");
    const QString systemId = QStringLiteral("'0190c0de-0000-7000-8000-000000000000'");
    const auto row = [](const QString& sql) { QTest::newRow(qPrintable(sql)) << sql; };
    const auto update = [&](const char* table, const char* column, const char* value) {
        row(QStringLiteral("UPDATE %1 SET %2 = %3")
                .arg(QLatin1String(table), QLatin1String(column), QLatin1String(value)));
    };
    for (const char* fact : {"staff_access_from_outside",
                             "cloud_service_in_use",
                             "own_privileged_infra_accounts",
                             "bulk_personal_or_sensitive_data",
                             "user_and_admin_accounts_separated",
                             "vendor_operates_system",
                             "external_institution_users",
                             "reachable_from_internet",
                             "hr1",
                             "hr2",
                             "hr3",
                             "li1"}) {
        update("system", fact, "2");
        update("system", fact, "'yes'");
    }
    for (const char* factor :
         {"rf1", "rf2", "rf3", "rf4", "rf5", "rf6", "if1", "if2", "if3", "if4", "if5"}) {
        update("system", factor, "0");
        update("system", factor, "4");
        update("system", factor, "1.5");
    }
    update("system", "cloud_model", "''");
    update("system", "cloud_model", "'faas'");
    update("system", "rto_minutes", "-1");
    update("system", "rto_minutes", "5256001");
    update("system", "code", "''");
    update("system", "code", "NULL");
    update("system", "id", "'short'");
    update("system", "name", "NULL");
    update("system", "name", "x'00'");
    row(QStringLiteral("INSERT INTO system (id, code, name, owner_unit, contact, description)"
                       " VALUES (%1, 'S1', '', '', '', '')")
            .arg(systemId));
    row(QStringLiteral("INSERT INTO system_reason VALUES (%1, 'RF1', 'x')").arg(systemId));
    row(QStringLiteral("INSERT INTO system_reason SELECT id, 'RF7', 'x' FROM system"));
    row(QStringLiteral("INSERT INTO system_reason SELECT id, 'RF1', '' FROM system"));
    row(QStringLiteral("DELETE FROM system"));
    update("profile", "name", "''");
    update("profile", "sector", "'telecom'");
    update("profile", "tier", "0");
    update("profile", "tier", "5");
    update("profile", "only_row", "2");
    update("methodology", "instrument", "'dice'");
    update("methodology", "trials", "0");
    update("methodology", "seed", "-1");
    update("methodology", "seed", "4294967296");
    update("methodology", "factor_shift_permille", "1001");
    update("methodology", "weight_spread_percent", "101");
    update("methodology", "rto_minutes_greater_than", "-1");
    update("methodology_weight", "percent", "1001");
    update("methodology_weight", "factor", "'RF9'");
    update("pack", "sha256", "'abc'");
    update("pack_pin", "version", "'unknown'");
    row(QStringLiteral("DELETE FROM pack"));
    update("schema_step", "min_reader", "2");
    row(QStringLiteral("INSERT INTO team_member VALUES (0, 'x')"));
    row(QStringLiteral("INSERT INTO adoption VALUES (2, 'x')"));
    row(QStringLiteral("INSERT INTO adoption_code VALUES (0, 'x')"));
}

void TestRepositories::refusedByTheFile()
{
    System one = system(1);
    one.reasons.insert(Aspect::Rto, QStringLiteral("r"));
    QVERIFY(SystemRepo(*m_file).insert(one));
    QVERIFY(ProfileRepo(*m_file).save({QStringLiteral("n"), {}, Sector::Banking, 1, {}, {}}));
    QVERIFY(MethodologyRepo(*m_file).save(Methodology()));
    QVERIFY(PackRepo(*m_file).pin(
        {QStringLiteral("p"), QStringLiteral("1"), QString(64, QLatin1Char('0')), "x"}));
    QFETCH(QString, sql);
    const Result<void> outcome = m_file->execute(sql, QStringLiteral("test"));
    QVERIFY(!outcome);
    QCOMPARE(toString(outcome.error().code), toString(ErrorCode::SqlFailed));
}

void TestRepositories::valuesOfNoProgram()
{
    const auto damaged = [](const auto& result) {
        return !result && result.error().code == ErrorCode::DamagedFile;
    };
    QCOMPARE(run(QStringLiteral("PRAGMA ignore_check_constraints = ON")), 0);
    QCOMPARE(run(QStringLiteral("PRAGMA foreign_keys = OFF")), 0);
    QVERIFY(ProfileRepo(*m_file).save({QStringLiteral("n"), {}, Sector::Banking, 1, {}, {}}));
    QCOMPARE(run(QStringLiteral("UPDATE profile SET sector = 'moon'")), 0);
    QVERIFY(damaged(ProfileRepo(*m_file).load()));

    QVERIFY(MethodologyRepo(*m_file).save(Methodology()));
    QCOMPARE(run(QStringLiteral("UPDATE methodology_weight SET factor = 'X' WHERE factor = 'RF1'")),
             0);
    QVERIFY(damaged(MethodologyRepo(*m_file).load()));
    QCOMPARE(run(QStringLiteral("DELETE FROM methodology_weight WHERE factor = 'X'")), 0);
    QVERIFY(damaged(MethodologyRepo(*m_file).load()));
    QCOMPARE(run(QStringLiteral("UPDATE methodology SET instrument = 'dice'")), 0);
    QVERIFY(damaged(MethodologyRepo(*m_file).load()));

    SystemRepo systems(*m_file);
    QVERIFY(systems.insert(system(1)));
    QCOMPARE(run(QStringLiteral("INSERT INTO system_reason VALUES ('nobody', 'RF1', 'x')")), 0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral(
                 "UPDATE system_reason SET system_id = (SELECT id FROM system), aspect = 'X'")),
             0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral("DELETE FROM system_reason")), 0);
    QVERIFY(systems.load());
    QCOMPARE(run(QStringLiteral("UPDATE system SET rf1 = 200")), 0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral("UPDATE system SET rf1 = -1")), 0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral("UPDATE system SET rf1 = 1, code = ''")), 0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral("UPDATE system SET code = 'S-1'")), 0);
    QVERIFY(systems.load());
    QCOMPARE(run(QStringLiteral("UPDATE system SET cloud_model = 'moon'")), 0);
    QVERIFY(damaged(systems.load()));
    QCOMPARE(run(QStringLiteral("UPDATE system SET cloud_model = NULL, id = 'x'")), 0);
    QVERIFY(damaged(systems.load()));
}

void TestRepositories::rowsThatAreNotThere()
{
    SystemRepo systems(*m_file);
    const System nobody = system(1);
    QVERIFY(!systems.update(nobody, nobody));
    QVERIFY(!systems.remove(nobody));
    QVERIFY(!systems.parkCode(nobody.id));
    QVERIFY(!PackRepo(*m_file).unpin(QStringLiteral("none")));
    System withReason = nobody;
    withReason.reasons.insert(Aspect::Rto, QStringLiteral("x"));
    QVERIFY(!systems.remove(withReason));
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
