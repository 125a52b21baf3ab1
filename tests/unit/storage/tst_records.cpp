// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/answerrepo.h"
#include "model/storage/migrator.h"
#include "model/storage/readsession.h"
#include "model/storage/recordrepo.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "tests/unit/domain/audittest.h"
#include "tests/unit/domain/incidentfacts.h"
#include "tests/unit/domain/signofffacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

constexpr int systemCount = 6;

template <class T>
QStringList fieldKeys()
{
    QStringList keys;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        keys.append(field.key);
    }
    return keys;
}

} // namespace

/// Facts of maturity in and out of the file, whatever they hold.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_file = std::move(*SqlConnection::openInMemory());
        QVERIFY(Migrator(*m_file, shippedRegistry()).build());
        // The trail that points lie on and the bytes of evidence are not this test's affair.
        QVERIFY(m_file->execute(QStringLiteral("PRAGMA foreign_keys = OFF"), m_what));
    }

    void cleanup() { m_file.reset(); }

    void everyColumnIsAField()
    {
        columns<ItemAnswer>();
        columns<LensAnswer>();
        columns<Evidence>();
        columns<NamedPoint>();
        columns<PillarTarget>();
        columns<ImprovementAction>();
        columns<MaturityMethod>();
        columns<RoadmapSettings>();
        columns<Audit>();
        columns<PointResult>();
        columns<AuditFinding>();
        columns<AuditSample>();
        columns<Incident>();
        columns<IncidentEvent>();
        columns<Exhibit>();
        columns<SimulationRun>();
        columns<SignOff>();
    }

    void whatGoesInComesOut()
    {
        Random random(3);
        const auto scope = [&] { return randomScope(random, systemCount); };
        roundTrip<LensAnswer>([&] { return randomLensAnswer(random, scope()); });
        roundTrip<Evidence>([&] { return randomEvidence(random, pick(random, 9)); });
        roundTrip<NamedPoint>([&] { return randomPoint(random, pick(random, 9)); });
        roundTrip<PillarTarget>([&] { return randomTarget(random, scope()); });
        roundTrip<ImprovementAction>(
            [&] { return randomAction(random, 1 + pick(random, 9), systemCount); });
        roundTrip<MaturityMethod>([&] { return randomMaturityMethod(random); });
        roundTrip<RoadmapSettings>([&] { return randomRoadmap(random); });
        roundTrip<Audit>([&] { return randomAudit(random, pick(random, 9)); });
        roundTrip<PointResult>([&] { return randomPointResult(random, pick(random, 30)); });
        roundTrip<AuditFinding>([&] { return randomFinding(random, pick(random, 9)); });
        roundTrip<AuditSample>([&] { return randomSample(random, pick(random, 9)); });
        roundTrip<Incident>([&] { return randomIncident(random); });
        roundTrip<IncidentEvent>([&] { return randomLine(random); });
        roundTrip<Exhibit>([&] { return randomExhibit(random); });
        roundTrip<SimulationRun>([&] { return randomRun(random); });
        roundTrip<SignOff>([&] { return randomSignOff(random); });
        roundTrip<ItemAnswer>([&] { return randomAnswer(random, scope(), randomItem(random)); });
    }

    void answersByHandAndByTheTable()
    {
        Random random(4);
        RecordRepo<ItemAnswer> repo(*m_file);
        AnswerBook expected;
        for (int i = 0; i < 800; ++i) {
            const ItemAnswer answer =
                randomAnswer(random, randomScope(random, systemCount), randomItem(random));
            if (pick(random, 4) == 0 && expected.find(answer.ref()) != nullptr) {
                QVERIFY(repo.remove(toKey(answer.ref())));
                expected.remove(answer.ref());
            } else {
                QVERIFY(repo.save(answer));
                expected.set(answer);
            }
        }
        const auto book = loadAnswers(*m_file);
        QVERIFY(book.has_value());
        QVERIFY(expected.count() > 100);
        QCOMPARE(book->count(), expected.count());
        QVERIFY(*book == expected);
    }

    void answersByTwoHands()
    {
        Random random(5);
        RecordRepo<ItemAnswer> repo(*m_file);
        AnswerBook expected;
        for (int i = 0; i < 300; ++i) {
            const ItemAnswer answer =
                randomAnswer(random, randomScope(random, systemCount), randomItem(random));
            QVERIFY(repo.save(answer));
            expected.set(answer);
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zta"));
        QVERIFY(SqliteEngine(*m_file).copyTo(path));
        const auto file = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        QVERIFY(file.has_value());
        QStringList middles{QStringLiteral(""), QStringLiteral("~"), QStringLiteral("domain:D9")};
        for (const AnswerSheet& sheet : expected.sheets()) {
            middles.append(toKey(sheet.scope));
        }
        for (const QString& middle : std::as_const(middles)) {
            const auto session = ReadSession::begin(**file);
            QVERIFY(session.has_value());
            const auto byTwo = loadAnswersByTwo(**file, middle);
            QVERIFY(byTwo.has_value());
            QCOMPARE(byTwo->count(), expected.count());
            QVERIFY(*byTwo == expected);
            // A database in memory has no second door.
            const auto alone = loadAnswersByTwo(*m_file, middle);
            QVERIFY(alone.has_value());
            QVERIFY(*alone == expected);
        }
    }

    void refusedByTheFile_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change : {"scope = ''",
                                   "item = ''",
                                   "status = ''",
                                   "status = 'done'",
                                   "share = 100",
                                   "share = -1",
                                   "share = 0",
                                   "share = NULL",
                                   "status = 'implemented'",
                                   "status = NULL",
                                   "note = NULL",
                                   "evidence = 'none'",
                                   "assessed_on = '2026-7-18'",
                                   "review = NULL",
                                   "review = 'seen'"}) {
            QTest::newRow(change) << QString::fromLatin1(change);
        }
    }

    void refusedByTheFile()
    {
        QFETCH(QString, change);
        saveOne();
        QVERIFY(!run(QStringLiteral("UPDATE item_answer SET ") + change));
    }

    void damagedAnswers_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change : {"scope = 'everywhere'",
                                   "scope = 'domain:'",
                                   "scope = 'system:1'",
                                   "status = 'done'",
                                   "review = 'seen'",
                                   "share = -1",
                                   "share = 100",
                                   "evidence = '[1]'",
                                   "evidence = '[\"1\"]'",
                                   "evidence = '[]]'",
                                   "evidence = '[\"'",
                                   "evidence = '[\"0198c1a0-0000-7000-8000-000000000001\","
                                   "\"0198c1a0-0000-7000-8000-000000000001\"]'",
                                   "assessed_on = '1899-12-31'",
                                   "target_date = '3000-01-01'",
                                   "reviewed_on = '0001-01-01'",
                                   "assessed_on = '2026-02-30'",
                                   "target_date = 'tomorrow..'",
                                   "reviewed_on = '2026/02/03'"}) {
            QTest::newRow(change) << QString::fromLatin1(change);
        }
    }

    void damagedAnswers()
    {
        QFETCH(QString, change);
        saveOne();
        QVERIFY(loadAnswers(*m_file).has_value());
        const QString sql = QStringLiteral("UPDATE item_answer SET ") + change;
        run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        QVERIFY(run(sql));
        const auto book = loadAnswers(*m_file);
        QVERIFY(!book.has_value());
        QCOMPARE(toString(book.error().code), toString(ErrorCode::DamagedFile));
        // The field table sees the same.
        QVERIFY(!RecordRepo<ItemAnswer>(*m_file).load().has_value());
    }

    void damagedRecords_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        const auto row = [](const char* table, const char* change) {
            QTest::addRow("%s %s", table, change)
                << QString::fromLatin1(table) << QString::fromLatin1(change);
        };
        row("lens_answer", "scope = 'nowhere'");
        row("lens_answer", "stage = 5");
        row("evidence", "id = 'not a uuid, but as long as one is 36'");
        row("evidence", "added_at = 'yesterday'");
        row("evidence", "kind = 'picture'");
        row("evidence", "valid_to = '2026-13-01'");
        row("named_point", "seq = 0");
        row("pillar_target", "level = 9");
        row("improvement_action", "closes = '[\"nothing\"]'");
        row("improvement_action", "depends_on = '[\"1\"]'");
        row("improvement_action", "progress = 101");
        row("maturity_method", "weights = '{\"1\":100}'");
        row("maturity_method", "rollup = 'average'");
        row("roadmap_settings", "goal = 'money'");
        row("roadmap_settings", "budget_total = -1");
        row("audit", "kind = 'yearly'");
        row("audit", "facts = '{\"a\":1}'");
        row("audit", "created_at = 'today'");
        row("point_result", "result = 'fine'");
        row("point_result", "answer = 'fine'");
        row("point_result", "audit = 'not a uuid, but as long as one is 36'");
        row("point_result", "notes = '[{\"text\":\"x\"}]'");
        row("audit_finding", "criteria = '[\"A-1\"]'");
        row("audit_finding", "retests = '[{\"on\":\"2026-07-18\"}]'");
        row("audit_finding", "status = 'done'");
        row("audit_sample", "method = 'by eye'");
        row("audit_sample", "items = '[{\"number\":0}]'");
        row("audit_sample", "tolerable_rate = 0");
        row("audit_sample", "confidence = 100");
        row("incident", "class = 'bad luck'");
        row("incident", "drill = 'perhaps'");
        row("incident", "clock_start = 'later'");
        row("incident", "roles = '{\"IRO1\":\"\"}'");
        row("incident", "actions = '[{\"text\":\"x\"}]'");
        row("incident", "closed_at = '2026-07-18T09:20:00.000'");
        row("incident_event", "at = '2026-07-18 09:20'");
        row("incident_event", "kind = 'rumour'");
        row("incident_event", "text = ' '");
        row("exhibit", "backed_up = 'perhaps'");
        row("exhibit", "custody = '[{\"step\":\"sealed\"}]'");
        row("simulation_run", "origin = 'hearsay'");
        row("simulation_run", "algorithm = 'dice'");
        row("simulation_run", "context = 'some'");
        row("simulation_run", "scope = 'planet:1'");
        row("simulation_run", "items = '{\"1-1\":0}'");
        row("simulation_run", "seed = -1");
        row("simulation_run", "outcomes = '[{\"scenario\":\"S01\"}]'");
        row("simulation_run", "program = ' '");
        row("sign_off", "role = 'janitor'");
        row("sign_off", "subject = 'rumour'");
        row("sign_off", "audit = 'not a uuid, but as long as one is 36'");
        row("sign_off", "year = 3000");
        row("sign_off", "signed_at = 'yesterday'");
        row("sign_off", "signature = 'not base64!'");
        row("sign_off", "time_stamp = 'MAA'");
        row("sign_off", "assessment = ' '");
    }

    void damagedRecords()
    {
        QFETCH(QString, table);
        QFETCH(QString, change);
        Random random(5);
        const Scope scope = Scope::institution();
        QVERIFY(RecordRepo<LensAnswer>(*m_file).save(randomLensAnswer(random, scope)));
        QVERIFY(RecordRepo<Evidence>(*m_file).save(evidenceAs(1)));
        QVERIFY(RecordRepo<NamedPoint>(*m_file).save(randomPoint(random, 1)));
        QVERIFY(RecordRepo<PillarTarget>(*m_file).save(randomTarget(random, scope)));
        QVERIFY(RecordRepo<ImprovementAction>(*m_file).save(actionAs(1)));
        QVERIFY(RecordRepo<MaturityMethod>(*m_file).save(MaturityMethod()));
        QVERIFY(RecordRepo<RoadmapSettings>(*m_file).save(RoadmapSettings()));
        QVERIFY(RecordRepo<Audit>(*m_file).save(auditAs(1)));
        QVERIFY(RecordRepo<PointResult>(*m_file).save(randomPointResult(random, 1)));
        QVERIFY(RecordRepo<AuditFinding>(*m_file).save(randomFinding(random, 1)));
        QVERIFY(RecordRepo<AuditSample>(*m_file).save(randomSample(random, 1)));
        QVERIFY(RecordRepo<Incident>(*m_file).save(plainIncident(1)));
        QVERIFY(RecordRepo<IncidentEvent>(*m_file).save(
            plainLine(1, IncidentEventKind::Noticed, "09:20")));
        QVERIFY(RecordRepo<Exhibit>(*m_file).save(plainExhibit(1)));
        QVERIFY(RecordRepo<SimulationRun>(*m_file).save(plainRun(1)));
        QVERIFY(RecordRepo<SignOff>(*m_file).save(plainSignOff(1)));
        QCOMPARE(readable(), 16);
        run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        QVERIFY(run(QStringLiteral("UPDATE %1 SET %2").arg(table, change)));
        QCOMPARE(readable(), 15);
    }

    void removingWhatIsNotThere()
    {
        QVERIFY(!RecordRepo<ItemAnswer>(*m_file).remove(QStringLiteral("institution/1-1")));
        QVERIFY(!RecordRepo<Evidence>(*m_file).remove(evidenceId(1).toString()));
    }

private:
    bool run(const QString& sql) { return m_file->execute(sql, m_what).has_value(); }

    void saveOne()
    {
        ItemAnswer answer =
            answerAs(Scope::institution(), QStringLiteral("1-1"), ItemStatus::Partial);
        answer.evidence = {evidenceId(1)};
        QVERIFY(RecordRepo<ItemAnswer>(*m_file).save(answer));
    }

    /// How many of the sixteen tables can be read.
    int readable() const
    {
        const auto can = [](const auto& loaded) { return loaded ? 1 : 0; };
        return can(RecordRepo<LensAnswer>(*m_file).load()) +
               can(RecordRepo<Evidence>(*m_file).load()) +
               can(RecordRepo<NamedPoint>(*m_file).load()) +
               can(RecordRepo<PillarTarget>(*m_file).load()) +
               can(RecordRepo<ImprovementAction>(*m_file).load()) +
               can(RecordRepo<MaturityMethod>(*m_file).load()) +
               can(RecordRepo<RoadmapSettings>(*m_file).load()) +
               can(RecordRepo<Audit>(*m_file).load()) +
               can(RecordRepo<PointResult>(*m_file).load()) +
               can(RecordRepo<AuditFinding>(*m_file).load()) +
               can(RecordRepo<AuditSample>(*m_file).load()) +
               can(RecordRepo<Incident>(*m_file).load()) +
               can(RecordRepo<IncidentEvent>(*m_file).load()) +
               can(RecordRepo<Exhibit>(*m_file).load()) +
               can(RecordRepo<SimulationRun>(*m_file).load()) +
               can(RecordRepo<SignOff>(*m_file).load());
    }

    /// Key columns and fields, each once, are the columns of the table.
    template <class T>
    void columns()
    {
        const RecordTable& table = recordTable<T>();
        QStringList described;
        for (const RecordColumn& column : table.columns) {
            described.append(QLatin1String(column.field));
        }
        QStringList fields = fieldKeys<T>();
        QCOMPARE(QSet<QString>(described.begin(), described.end()),
                 QSet<QString>(fields.begin(), fields.end()));
        QCOMPARE(described.size(), fields.size());
        Result<Statement> rows =
            Statement::query(*m_file,
                             QStringLiteral("SELECT name FROM pragma_table_info('%1')")
                                 .arg(QLatin1String(table.table)),
                             m_what);
        QVERIFY(rows.has_value());
        QStringList inFile;
        while (*rows->next()) {
            inFile.append(rows->text(0));
        }
        QStringList expected = table.keyColumns + described;
        inFile.sort();
        expected.sort();
        QCOMPARE(inFile, expected);
    }

    template <class T>
    void roundTrip(const std::function<T()>& make)
    {
        RecordRepo<T> repo(*m_file);
        ById<T> expected;
        for (int i = 0; i < 300; ++i) {
            const T entity = make();
            const QString id = EntityTraits<T>::id(entity);
            if (i % 5 == 4 && expected.contains(id)) {
                QVERIFY(repo.remove(id));
                expected.remove(id);
            } else {
                const Result<void> saved = repo.save(entity);
                QVERIFY2(saved, qPrintable(saved ? id : saved.error().args.join(u' ')));
                expected.insert(id, entity);
            }
        }
        const auto loaded = repo.load();
        QVERIFY2(loaded.has_value(), recordTable<T>().table);
        QVERIFY2(*loaded == expected, recordTable<T>().table);
    }

    const QString m_what = QStringLiteral("test");
    std::unique_ptr<SqlConnection> m_file;
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
