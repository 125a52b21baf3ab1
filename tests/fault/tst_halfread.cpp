// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/namedstates.h"
#include "model/document/pastgaps.h"
#include "model/document/readcomparison.h"
#include "model/document/sentstates.h"
#include "model/document/signing.h"
#include "model/document/storedtrail.h"
#include "model/domain/signoffedits.h"
#include "model/storage/answerrepo.h"
#include "model/storage/evidenceblobs.h"
#include "model/storage/migrator.h"
#include "model/storage/packrepo.h"
#include "model/storage/schema.h"
#include "model/storage/scratchtables.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/upgradedcopy.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/statementfaults.h"
#include "tests/unit/domain/maturitytest.h"

#include <QTemporaryDir>

using namespace zt;
using statementfaults::Way;
using statementfaults::ways;

namespace {

using Answer = Result<QStringList>;
using Question = std::function<Answer(JobContext&)>;

template <class T>
void addNames(QStringList& form, const ById<T>& all)
{
    form.append(QString::number(all.size()) + u':' + QStringList(all.keys()).join(u','));
}

/// A pillar of two items, both of the first level.
Result<Guideline> readPack(const QByteArray& bytes)
{
    Result<Guideline> guideline = fixture::readPack(bytes);
    if (guideline) {
        Level level;
        level.id = QStringLiteral("I");
        level.order = 1;
        guideline->levels.append(level);
        for (GuidelineItem& item : guideline->items) {
            item.level = level.id;
        }
    }
    return guideline;
}

/// What a state is told by.
QStringList formOf(const Snapshot& state)
{
    QStringList form{QString::number(state.trailSeq),
                     state.trailHead,
                     state.profile.name,
                     QString::number(state.methodology.trials),
                     QString::number(state.answers.count()),
                     QString::number(state.packs.size()),
                     state.adoption ? state.adoption->reason : QString()};
    for (qsizetype i = 0; i < state.systems.size(); ++i) {
        const System& system = state.systems[i];
        form.append(system.name + system.reasons.values().join(u','));
    }
    addNames(form, state.lensAnswers);
    addNames(form, state.evidence);
    addNames(form, state.points);
    addNames(form, state.targets);
    addNames(form, state.audits);
    addNames(form, state.signOffs);
    return form;
}

QStringList formOf(const QList<Snapshot>& states)
{
    QStringList form;
    for (const Snapshot& state : states) {
        form += formOf(state);
    }
    return form;
}

} // namespace

/// Whatever statement fails while something is read, and wherever it is broken off: the answer is
/// the true one, or none. Half an answer would pass for the whole.
class TestHalfRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void whatIsRead_data();
    void whatIsRead();
    void checksTellOfIt();
    void openingForSomebodyElse();
    void changesOnAWorkerAreWholeOrNot();
    void evidenceIsWholeOrNot();

private:
    [[nodiscard]] QString path(const char* name = "a.zta") const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] DocumentEnvironment environment()
    {
        return {&m_clock, QStringLiteral("auditor"), &readPack};
    }

    [[nodiscard]] std::unique_ptr<Document> open(const char* name = "a.zta")
    {
        auto document = Document::open(path(name), Document::Access::ReadOnly, environment());
        return document ? *std::move(document) : nullptr;
    }

    [[nodiscard]] std::unique_ptr<SqlConnection> connect() const
    {
        auto file = SqlConnection::open(path(), SqlConnection::Mode::ReadOnly);
        return file ? *std::move(file) : nullptr;
    }

    void fill(Document& document);
    void add(Document& document, const Entity& entity);
    void ofEvidence();
    void ofThePast();
    void ofTheFile();

    QTemporaryDir m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{11};
    QByteArray m_content = QByteArray((1 << 20) + 100, 'z');
    QString m_sha256;
};

void TestHalfRead::initTestCase()
{
    statementfaults::install();
    m_clock.set(QDateTime(QDate(2025, 1, 10), QTime(2, 0), QTimeZone::utc()));
    auto document = Document::create(path(), fixture::profile(), fixture::pack(), environment());
    ZT_VERIFY_RESULT(document);
    fill(**document);
}

void TestHalfRead::cleanup()
{
    statementfaults::disarm();
}

void TestHalfRead::add(Document& document, const Entity& entity)
{
    ZT_VERIFY_RESULT(document.apply({{QStringLiteral("system.add"), {}}, {{{}, entity}}, {}}));
}

/// Something of most kinds, over two years, and two who signed.
void TestHalfRead::fill(Document& document)
{
    QList<System> systems;
    for (int number = 1; number <= 4; ++number) {
        systems.append(fixture::randomSystem(m_clock, number, m_random));
        systems.last().reasons.insert(Aspect::Rto, QStringLiteral("契約"));
    }
    ZT_VERIFY_RESULT(document.apply(fixture::adding(systems)));
    const auto point = [&](const char* name) {
        NamedPoint one;
        one.id = PointId{m_clock.newUuid()};
        one.name = QString::fromUtf8(name);
        one.seq = document.snapshot().trailSeq;
        one.hash = document.snapshot().trailHead;
        add(document, one);
    };
    point("期初");
    m_clock.set(QDateTime(QDate(2025, 5, 10), QTime(2, 0), QTimeZone::utc()));
    const Scope scope = Scope::system(systems[0].id);
    add(document, test::answerAs(scope, QStringLiteral("1-1"), ItemStatus::Implemented));
    PillarTarget target;
    target.scope = scope;
    target.pillar = QStringLiteral("P1");
    add(document, target);
    const EvidenceDraft draft = draftOfBytes(QStringLiteral("記錄.log"),
                                             QStringLiteral("text/plain"),
                                             m_content,
                                             EvidenceId{m_clock.newUuid()},
                                             m_clock.now());
    m_sha256 = draft.evidence.sha256;
    ZT_VERIFY_RESULT(document.apply(
        {{QStringLiteral("evidence.add"), {}}, {{{}, draft.evidence}}, {}}, {draft.content}));
    point("期中");
    m_clock.set(QDateTime(QDate(2025, 11, 10), QTime(2, 0), QTimeZone::utc()));
    add(document, Adoption{{systems[0].code, systems[1].code}, QStringLiteral("董事會決議")});
    Audit audit;
    audit.id = AuditId{m_clock.newUuid()};
    audit.code = QStringLiteral("A-1");
    audit.createdAt = m_clock.now();
    audit.checklists = QStringList{QStringLiteral("guide")};
    add(document, audit);
    for (const char* code : {"S-01", "S-02"}) {
        SignOff one;
        one.id = SignOffId{m_clock.newUuid()};
        one.code = QString::fromLatin1(code);
        one.role = SignRole::Ciso;
        one.assessment = document.snapshot().profile.name;
        one.stateSeq = document.snapshot().trailSeq;
        one.stateHash = document.snapshot().trailHead;
        one.signer = QStringLiteral("CN=陳怡安");
        one.signedAt = QDateTime(QDate(2025, 11, 10), QTime(2, 0), QTimeZone::utc());
        one.signature = QStringLiteral("MAMCAQE=");
        ZT_VERIFY_RESULT(document.apply(addSignOff(one)));
    }
    ZT_VERIFY_RESULT(document.apply(fixture::renaming(systems[2], QStringLiteral("清算"))));
    ZT_VERIFY_RESULT(document.apply(fixture::renaming(systems[3], QStringLiteral("交割"))));
}

void TestHalfRead::whatIsRead_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<int>("step"); // of long ones, every so many places are tried
    QTest::newRow("the whole assessment") << Question([this](JobContext&) -> Answer {
        auto document = Document::open(path(), Document::Access::ReadOnly, environment());
        return document.map([](const auto& one) { return formOf(one->snapshot()); });
    }) << 9;
    QTest::newRow("standings of sign-offs") << Question([this](JobContext& job) -> Answer {
        static const Snapshot state = open()->snapshot();
        return readSignOffStandings(path(), state, {}, job).map([](const auto& all) {
            QStringList form;
            for (const SignOffStanding& one : all) {
                form.append(one.signOff.code + toKey(one.state) + one.fault + one.recordedBy +
                            QString::number(one.since.size()) + QString::number(one.facts.size()));
            }
            return form;
        });
    }) << 1;
    ofEvidence();
    ofThePast();
    ofTheFile();
}

void TestHalfRead::ofEvidence()
{
    QTest::newRow("evidence") << Question([this](JobContext& job) -> Answer {
        return evidenceInMemory(path(), m_sha256, job).map([](const QByteArray& bytes) {
            return QStringList{sha256Hex(bytes)};
        });
    }) << 1;
    QTest::newRow("the beginning of evidence") << Question([this](JobContext& job) -> Answer {
        return readEvidence(path(), m_sha256, (1 << 20) + 10, job).map([](const QByteArray& bytes) {
            return QStringList{QString::number(bytes.size())};
        });
    }) << 1;
    QTest::newRow("evidence into a file") << Question([this](JobContext& job) -> Answer {
        const QString target = path("記錄.log");
        const Result<void> done = exportEvidence(path(), m_sha256, target, job);
        if (QFile::exists(target) != done.has_value()) {
            return QStringList{QStringLiteral("half a file")};
        }
        QFile file(target);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove();
        return done ? Answer(QStringList{sha256Hex(bytes)}) : tl::unexpected(done.error());
    }) << 1;
    QTest::newRow("names of evidence") << Question([this](JobContext&) -> Answer {
        const auto file = SqlConnection::open(path(), SqlConnection::Mode::ReadOnly);
        if (!file) {
            return tl::unexpected(file.error());
        }
        const Result<qint64> size = EvidenceBlobs(**file).sizeOf(m_sha256);
        const Result<bool> has = EvidenceBlobs(**file).has(m_sha256);
        Answer names = EvidenceBlobs(**file).names();
        if (!size || !has) {
            return tl::unexpected(!size ? size.error() : has.error());
        }
        return names.map([&](const QStringList& all) {
            return QStringList{QString::number(*size), QString::number(int(*has))} + all;
        });
    }) << 1;
}

void TestHalfRead::ofThePast()
{
    static std::unique_ptr<Document> document;
    document = open();
    QVERIFY(document);
    const qint64 head = document->snapshot().trailSeq;
    QTest::newRow("states") << Question([head](JobContext& job) -> Answer {
        return document->prepareStatesAt({2, head, 5, 2})(job).map(
            [](const QList<Snapshot>& states) { return formOf(states); });
    }) << 1;
    QTest::newRow("one state") << Question([](JobContext& job) -> Answer {
        return document->prepareStateAt(4)(job).map(
            [](const Snapshot& state) { return formOf(state); });
    }) << 1;
    QTest::newRow("named points and what came after") << Question([](JobContext& job) -> Answer {
        return document->preparePast()(job).map([](const Past& past) {
            QStringList form{QString::number(past.steps.size())};
            for (const Past::Point& point : past.points) {
                form += point.name;
                form += formOf(point.state);
            }
            return form;
        });
    }) << 1;
    QTest::newRow("named states") << Question([](JobContext& job) -> Answer {
        return namedStates(*document, Scope::institution())(job).map(
            [](const QList<StatePoint>& points) {
                QStringList form;
                for (const StatePoint& point : points) {
                    form.append(point.name + QString::number(point.seq));
                }
                return form;
            });
    }) << 1;
    QTest::newRow("gaps of the past") << Question([](JobContext& job) -> Answer {
        const Scope scope = Scope::system(document->snapshot().systems[0].id);
        const auto gaps = pastGaps(*document, scope, QDate(2026, 2, 1));
        if (!gaps) {
            return QStringList();
        }
        return gaps(job).map([](const QList<BurnPoint>& points) {
            QStringList form;
            for (const BurnPoint& point : points) {
                form.append(QStringLiteral("%1/%2: %3")
                                .arg(point.quarter.year)
                                .arg(point.quarter.number)
                                .arg(point.gaps));
            }
            return form;
        });
    }) << 1;
    QTest::newRow("the trail") << Question([](JobContext&) -> Answer {
        return document->trail().map([](const QList<TrailEntry>& entries) {
            QStringList form;
            for (const TrailEntry& entry : entries) {
                form.append(entry.hash);
            }
            return form;
        });
    }) << 1;
    QTest::newRow("the trail as stored") << Question([this, head](JobContext& job) -> Answer {
        QStringList form;
        const Result<void> read = visitStoredTrail(
            path(),
            head,
            [&](const StoredEntry& entry) -> Result<void> {
                form.append(QString::fromLatin1(entry.hash.toHex()));
                return {};
            },
            job);
        return read ? Answer(form) : tl::unexpected(read.error());
    }) << 1;
    QTest::newRow("what takes an entry back") << Question([](JobContext&) -> Answer {
        const auto one = document->revertOf(document->snapshot().trailSeq - 1);
        const auto all = document->returnTo(3);
        return one && all ? Answer(QStringList{QString::number(one->changes.size()),
                                               QString::number(all->changes.size())})
                          : tl::unexpected(!one ? one.error() : all.error());
    }) << 1;
    QTest::newRow("a comparison") << Question([this](JobContext& job) -> Answer {
        return readComparison({path(), QStringLiteral("#2")}, {path(), {}}, &readPack, job)
            .map([](const ComparedStates& both) {
                return formOf(QList<Snapshot>{both.before.state, both.after.state});
            });
    }) << 23;
    QTest::newRow("states that a questionnaire was sent of")
        << Question([head](JobContext& job) -> Answer {
               SentRow row;
               row.audit = document->snapshot().audits.first().id;
               row.ref = {QStringLiteral("own"), QStringLiteral("A-1")};
               row.head = QString(16, u'0');
               QList<ReturnedRow> rows;
               for (const qint64 seq : {head, qint64{3}, head + 7}) {
                   row.seq = seq;
                   rows.append({1, toKey(row), {}});
               }
               return prepareSentStates(*document, rows)(job).map([](const SentStates& states) {
                   QStringList form;
                   for (auto it = states.begin(); it != states.end(); ++it) {
                       form.append(formOf(*it).join(u'|'));
                   }
                   form.sort();
                   return form;
               });
           })
        << 1;
}

void TestHalfRead::ofTheFile()
{
    static std::unique_ptr<SqlConnection> file;
    file = connect();
    QVERIFY(file);
    QTest::newRow("answers by two") << Question([](JobContext&) -> Answer {
        return loadAnswersByTwo(*file, QStringLiteral("m")).map([](const AnswerBook& book) {
            return QStringList{QString::number(book.count())};
        });
    }) << 1;
    QTest::newRow("definitions") << Question([](JobContext&) -> Answer {
        const SqliteEngine engine(*file);
        const auto standing = Migrator(*file, shippedRegistry()).standing();
        const Answer parts[] = {schemaFaults(*file),
                                trailTriggerFaults(*file),
                                Migrator(*file, shippedRegistry()).stepFaults(),
                                engine.computedTables(),
                                engine.integrityFaults()};
        QStringList form;
        for (const Answer& part : parts) {
            if (!part) {
                return part;
            }
            form += QString::number(part->size()) + part->join(u',');
        }
        const Result<QString> size = engine.sizeFault();
        const Result<QString> foreign = foreignCode(*file, shippedRegistry(), Firing::Written);
        if (!standing || !size || !foreign) {
            return fail(ErrorCode::SqlFailed);
        }
        return form + QStringList{QString::number(int(*standing)), *size, *foreign};
    }) << 11;
    QTest::newRow("packs") << Question([](JobContext&) -> Answer {
        const auto pins = PackRepo(*file).load();
        const auto kept = PackRepo(*file).loadKept();
        const auto bytes = PackRepo(*file).bytesOf(fixture::pack());
        return pins && kept && bytes
                   ? Answer(QStringList{pins->first().id, kept->first().sha256, sha256Hex(*bytes)})
                   : fail(ErrorCode::SqlFailed);
    }) << 1;
    QTest::newRow("tables for a damaged file") << Question([](JobContext&) -> Answer {
        return ScratchTables::make().map(
            [](const auto& tables) { return QStringList{QString::number(tables->pins().size())}; });
    }) << 9;
}

void TestHalfRead::whatIsRead()
{
    QFETCH(const Question, ask);
    QFETCH(const int, step);
    JobContext first;
    const Answer truth = ask(first);
    ZT_VERIFY_RESULT(truth);
    QVERIFY(!truth->isEmpty());
    for (const Way way : ways) {
        bool struck = true;
        for (int n = 1; struck; n += step) {
            QVERIFY(n < 3000);
            JobContext job;
            statementfaults::arm(way, n, job);
            const Answer answer = ask(job);
            struck = statementfaults::disarm();
            if (!answer) {
                QVERIFY(struck);
                QVERIFY(way != Way::Cancelled || answer.error().code == ErrorCode::Cancelled);
            } else if (*answer != *truth) {
                qWarning("way %d, %d of them", int(way), n);
                QCOMPARE(*answer, *truth);
            }
        }
    }
}

/// A check may say of a part that it could not be read, and never that it is fine where it is not
/// known, nor something else that it counted.
void TestHalfRead::checksTellOfIt()
{
    JobContext first;
    const auto truth = verifyFile(path(), &readPack, first);
    ZT_VERIFY_RESULT(truth);
    for (const Way way : ways) {
        bool struck = true;
        for (int n = 1; struck; n += 7) {
            JobContext job;
            statementfaults::arm(way, n, job);
            const auto lines = verifyFile(path(), &readPack, job);
            struck = statementfaults::disarm();
            QVERIFY(lines || struck);
            if (!lines) {
                QVERIFY(way != Way::Cancelled || lines.error().code == ErrorCode::Cancelled);
                continue;
            }
            // Where no more can be told than why it cannot be read, that is told.
            QVERIFY(lines->size() == truth->size() ||
                    std::any_of(lines->begin(), lines->end(), [](const CheckLine& line) {
                        return !line.ok;
                    }));
            for (const CheckLine& line : *lines) {
                const auto same =
                    std::find_if(truth->begin(), truth->end(), [&](const CheckLine& one) {
                        return one.id == line.id;
                    });
                QVERIFY(same != truth->end());
                QVERIFY(struck || line.ok == same->ok);
                if (line.ok && lines->size() == truth->size()) {
                    QCOMPARE(line.value, same->value);
                }
            }
        }
    }
}

void TestHalfRead::openingForSomebodyElse()
{
    const QStringList truth = formOf(open()->snapshot());
    const auto prepare = [&](JobContext& job) {
        return Document::prepareOpen(path(), Document::Access::ReadWrite, environment())(job);
    };
    for (const Way way : {Way::Refused, Way::BrokenOff}) {
        bool struck = true;
        for (int n = 1; struck; ++n) {
            JobContext job;
            const auto opened = prepare(job);
            ZT_VERIFY_RESULT(opened);
            statementfaults::arm(way, n, job);
            const auto document = Document::finishOpen(opened, environment());
            struck = statementfaults::disarm();
            QVERIFY(document || struck);
            if (document) {
                QCOMPARE(formOf((*document)->snapshot()), truth);
            }
        }
    }
    JobContext cancelled;
    cancelled.cancel();
    ZT_COMPARE_ERROR(prepare(cancelled), ErrorCode::Cancelled);
    // Nobody is shut out by those that failed.
    ZT_VERIFY_RESULT(Document::open(path(), Document::Access::ReadWrite, environment()));
}

void TestHalfRead::changesOnAWorkerAreWholeOrNot()
{
    const Snapshot now = open()->snapshot();
    ChangeSet set = fixture::adding({fixture::randomSystem(m_clock, 10, m_random),
                                     fixture::randomSystem(m_clock, 11, m_random)});
    for (const char* item : {"1-1", "1-2"}) {
        const ItemAnswer answer = test::answerAs(
            Scope::system(now.systems[2].id), QString::fromLatin1(item), ItemStatus::Implemented);
        set.changes.append(Change{std::nullopt, answer});
    }
    System renamed = now.systems[1];
    renamed.name = QStringLiteral("結算");
    renamed.reasons.clear();
    set.changes.append(Change{now.systems[1], renamed});
    for (const Way way : ways) {
        bool struck = true;
        for (int n = 1; struck; n += 11) {
            QFile::remove(path("b.zta"));
            QVERIFY(QFile::copy(path(), path("b.zta")));
            auto document =
                Document::open(path("b.zta"), Document::Access::ReadWrite, environment());
            ZT_VERIFY_RESULT(document);
            const auto commit = (*document)->prepareCommit(set);
            ZT_VERIFY_RESULT(commit);
            JobContext job;
            statementfaults::arm(way, n, job);
            const auto committed = (*commit)(job);
            struck = statementfaults::disarm();
            const bool done = committed.has_value();
            QVERIFY(done || struck);
            QVERIFY(done || way != Way::Cancelled ||
                    committed.error().code == ErrorCode::Cancelled);
            QCOMPARE((*document)->finishCommit(committed).has_value(), done);
            const QStringList held = formOf((*document)->snapshot());
            document->reset();
            QCOMPARE(held, formOf(open("b.zta")->snapshot()));
            QCOMPARE(held == formOf(now), !done);
        }
    }
}

void TestHalfRead::evidenceIsWholeOrNot()
{
    const QByteArray bytes(3'000'000, 'e');
    const EvidenceDraft draft = draftOfBytes(QStringLiteral("n.bin"),
                                             QStringLiteral("application/octet-stream"),
                                             bytes,
                                             EvidenceId{m_clock.newUuid()},
                                             m_clock.now());
    const ChangeSet set{{QStringLiteral("evidence.add"), {}}, {{{}, draft.evidence}}, {}};
    for (const Way way : {Way::Refused, Way::BrokenOff}) {
        QFile::remove(path("b.zta"));
        QVERIFY(QFile::copy(path(), path("b.zta")));
        auto document = Document::open(path("b.zta"), Document::Access::ReadWrite, environment());
        ZT_VERIFY_RESULT(document);
        bool done = false;
        for (int n = 1; !done; ++n) {
            JobContext job;
            statementfaults::arm(way, n, job);
            const Result<void> applied = (*document)->apply(set, {draft.content});
            const bool struck = statementfaults::disarm();
            done = applied.has_value();
            QVERIFY(done || struck);
            const auto read = evidenceInMemory(path("b.zta"), draft.evidence.sha256, job);
            QCOMPARE(read.has_value(), done);
            QVERIFY(!done || *read == bytes);
        }
    }
}

QTEST_GUILESS_MAIN(TestHalfRead)
#include "tst_halfread.moc"
