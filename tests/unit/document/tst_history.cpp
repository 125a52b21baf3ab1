// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QSet>
#include <QTemporaryDir>

using namespace zt;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init();
    void cleanup();

    void undoOfDoIsTheIdentity();
    void returnLeadsToEveryPoint();
    void removedSystemComesBackToItsPlace();
    void revertTouchesOnlyItsOwn();
    void revertIsRefusedWhereLaterEntriesChanged();
    void whatCannotBeTakenBack();
    void waysBackOverABrokenTrail();
    void clockSetBackAndForth();

private:
    using Tables = QMap<QString, QStringList>;

    /// Packs once pinned are kept on purpose, the trail only ever grows.
    Tables facts() const
    {
        return raw::dump(path(), {QStringLiteral("trail"), QStringLiteral("pack")});
    }

    QString path() const { return m_dir->filePath(QStringLiteral("a.zta")); }

    ChangeSet randomChange();
    Change randomSystemChange(int number);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{4711};
    int m_number = 0;
};

void TestHistory::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(made);
    m_document = std::move(*made);
}

void TestHistory::cleanup()
{
    m_document.reset();
    m_dir.reset();
}

Change TestHistory::randomSystemChange(int number)
{
    const auto& systems = m_document->snapshot().systems;
    const auto kind = systems.isEmpty() ? 0 : m_random.bounded(4);
    if (kind == 0) {
        return {std::nullopt, fixture::randomSystem(m_clock, number, m_random)};
    }
    const System old = systems[m_random.bounded(static_cast<int>(systems.size()))];
    if (kind == 1) {
        return {old, std::nullopt};
    }
    System now = fixture::randomSystem(m_clock, number, m_random);
    now.id = old.id;
    if (kind == 2) {
        now.code = old.code;
    }
    return {old, now};
}

/// One to three entities, each touched once.
ChangeSet TestHistory::randomChange()
{
    const Snapshot& now = m_document->snapshot();
    ChangeSet set{{labels::systemsPaste, {QString::number(++m_number)}}, {}, {}};
    set.changes.append(randomSystemChange(m_number));
    if (m_random.bounded(3) == 0) {
        Profile profile = now.profile;
        profile.period = QString::number(m_number);
        profile.team = profile.team.mid(1) + QStringList{QString::number(m_number)};
        profile.sector = static_cast<Sector>(m_random.bounded(4));
        profile.tier = profile.sector == Sector::Securities ? 1 + m_number % 4 : 0;
        set.changes.append(Change{now.profile, profile});
    }
    if (m_random.bounded(3) == 0) {
        Methodology methodology = now.methodology;
        methodology.weightPercent[static_cast<size_t>(m_random.bounded(factorCount))] = m_number;
        methodology.riskCutoff = m_random.bounded(2) == 0 ? std::nullopt : std::optional(m_number);
        methodology.reason = QStringLiteral("trial %1").arg(m_number);
        set.changes.append(Change{now.methodology, methodology});
    }
    if (m_random.bounded(3) == 0) {
        std::optional<Entity> before;
        if (now.adoption) {
            before = *now.adoption;
        }
        std::optional<Entity> after = Adoption{{QString::number(m_number)}, QStringLiteral("x")};
        if (before && m_random.bounded(2) == 0) {
            after.reset();
        }
        set.changes.append(Change{before, after});
    }
    if (m_random.bounded(4) == 0) {
        set.changes.append(Change{now.packs.first(), fixture::pack(QByteArray::number(m_number))});
    }
    return set;
}

void TestHistory::undoOfDoIsTheIdentity()
{
    for (int i = 0; i < 25; ++i) {
        const ChangeSet change = randomChange();
        const Tables before = facts();
        ZT_VERIFY_RESULT(m_document->apply(change));
        const Tables after = facts();
        QVERIFY(after != before);
        const qint64 seq = m_document->snapshot().trailSeq;

        ZT_VERIFY_RESULT(m_document->apply(change.inverted()));
        QVERIFY(facts() == before);
        ZT_VERIFY_RESULT(m_document->apply(change));
        QVERIFY(facts() == after);

        // The same from the trail alone, where the entry says everything.
        const auto revert = m_document->revertOf(seq);
        ZT_VERIFY_RESULT(revert);
        QCOMPARE(revert->label,
                 (ActionLabel{labels::undo,
                              QStringList{QString::number(seq), change.label.code} +
                                  change.label.args}));
        ZT_VERIFY_RESULT(m_document->apply(*revert));
        QVERIFY(facts() == before);
        const auto again = m_document->revertOf(seq + 3);
        ZT_VERIFY_RESULT(again);
        ZT_VERIFY_RESULT(m_document->apply(*again));
        QVERIFY(facts() == after);
    }
}

void TestHistory::returnLeadsToEveryPoint()
{
    QList<Tables> at{{}, facts()};
    for (int i = 0; i < 25; ++i) {
        ZT_VERIFY_RESULT(m_document->apply(randomChange()));
        at.append(facts());
    }
    for (const int seq : {26, 25, 20, 3, 1, 12}) {
        const auto back = m_document->returnTo(seq);
        ZT_VERIFY_RESULT(back);
        QCOMPARE(back->label, (ActionLabel{labels::returnTo, {QString::number(seq)}}));
        ZT_VERIFY_RESULT(m_document->apply(*back));
        QVERIFY(facts() == at[seq]);
    }
    const auto nowhere = m_document->returnTo(m_document->snapshot().trailSeq);
    ZT_VERIFY_RESULT(nowhere);
    QVERIFY(nowhere->isEmpty());
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

void TestHistory::removedSystemComesBackToItsPlace()
{
    QList<System> systems;
    for (int i = 0; i < 5; ++i) {
        systems.append(fixture::randomSystem(m_clock, i, m_random));
    }
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding(systems)));
    const ChangeSet removal{{labels::systemRemove, {}}, {Change{systems[2], std::nullopt}}, {}};
    ZT_VERIFY_RESULT(m_document->apply(removal));
    ZT_VERIFY_RESULT(m_document->apply(removal.inverted()));
    const auto sameOrder = [&](const Snapshot& snapshot) {
        return std::equal(
            systems.begin(), systems.end(), snapshot.systems.begin(), snapshot.systems.end());
    };
    QVERIFY(sameOrder(m_document->snapshot()));
    m_document.reset();
    const auto again =
        Document::open(path(), Document::Access::ReadOnly, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(again);
    QVERIFY(sameOrder((*again)->snapshot()));
}

void TestHistory::revertTouchesOnlyItsOwn()
{
    const System first = fixture::randomSystem(m_clock, 1, m_random);
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding({first})));
    ZT_VERIFY_RESULT(m_document->apply(fixture::renaming(first, QStringLiteral("new name"))));
    const System second = *m_document->snapshot().system(first.id);
    System third = second;
    third.scores[0] = static_cast<Score>(third.scores[0] % 3 + 1);
    ZT_VERIFY_RESULT(m_document->apply({{labels::systemScore, {}}, {Change{second, third}}, {}}));
    const auto revert = m_document->revertOf(3);
    ZT_VERIFY_RESULT(revert);
    ZT_VERIFY_RESULT(m_document->apply(*revert));
    const System* now = m_document->snapshot().system(first.id);
    QCOMPARE(now->name, first.name);
    QCOMPARE(now->scores, third.scores);
}

void TestHistory::revertIsRefusedWhereLaterEntriesChanged()
{
    const System first = fixture::emptySystem(m_clock, 1);
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding({first})));
    ZT_VERIFY_RESULT(m_document->apply(fixture::renaming(first, QStringLiteral("second"))));
    const System second = *m_document->snapshot().system(first.id);
    ZT_VERIFY_RESULT(m_document->apply(fixture::renaming(second, QStringLiteral("third"))));
    ZT_COMPARE_ERROR(m_document->revertOf(3), ErrorCode::StaleChange);
    QCOMPARE(m_document->revertOf(3).error().args.first(), first.code);
    ZT_COMPARE_ERROR(m_document->revertOf(2), ErrorCode::StaleChange);
    const System third = *m_document->snapshot().system(first.id);
    ZT_VERIFY_RESULT(
        m_document->apply({{labels::systemRemove, {}}, {Change{third, std::nullopt}}, {}}));
    ZT_COMPARE_ERROR(m_document->revertOf(4), ErrorCode::StaleChange);
    ZT_VERIFY_RESULT(m_document->apply(*m_document->revertOf(5)));
    ZT_COMPARE_ERROR(m_document->revertOf(5), ErrorCode::StaleChange);
    ZT_VERIFY_RESULT(m_document->revertOf(4));
}

void TestHistory::whatCannotBeTakenBack()
{
    for (const qint64 seq : {-1, 0, 1, 2, 1000}) {
        ZT_COMPARE_ERROR(m_document->revertOf(seq), ErrorCode::NothingToUndo);
    }
    for (const qint64 seq : {-1, 0, 2, 1000}) {
        ZT_COMPARE_ERROR(m_document->returnTo(seq), ErrorCode::NothingToUndo);
    }
}

void TestHistory::waysBackOverABrokenTrail()
{
    const System system = fixture::emptySystem(m_clock, 1);
    ZT_VERIFY_RESULT(m_document->apply(fixture::adding({system})));
    ZT_VERIFY_RESULT(m_document->apply(fixture::renaming(system, QStringLiteral("other"))));
    raw::Database file(path());
    QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_update")), 0);
    QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_delete")), 0);
    const QString good = file.value(QStringLiteral("SELECT hex(stored) FROM trail WHERE seq = 3"));
    const auto store = [&](const QByteArray& bytes) {
        return file.execute(QStringLiteral("UPDATE trail SET stored = x'%1' WHERE seq = 3")
                                .arg(QString::fromLatin1(bytes.toHex())));
    };
    const QByteArray bytes = QByteArray::fromHex(good.toLatin1());
    for (const QByteArray& broken :
         {QByteArray("{"),
          QByteArray("[]"),
          QByteArray(bytes).replace("\"seq\":3", "\"seq\":4"),
          QByteArray(bytes).replace("\"uuid\"", "\"none\""),
          QByteArray(bytes).replace("\"kind\":\"system\"", "\"kind\":\"planet\""),
          QByteArray(bytes).replace("\"name\":", "\"nome\":")}) {
        QVERIFY(broken != bytes);
        QCOMPARE(store(broken), 0);
        ZT_COMPARE_ERROR(m_document->revertOf(3), ErrorCode::TrailBroken);
        ZT_COMPARE_ERROR(m_document->returnTo(1), ErrorCode::TrailBroken);
    }
    QCOMPARE(file.execute(QStringLiteral("DELETE FROM trail WHERE seq = 2")), 0);
    ZT_COMPARE_ERROR(m_document->returnTo(1), ErrorCode::TrailBroken);
    ZT_COMPARE_ERROR(m_document->revertOf(2), ErrorCode::TrailBroken);
}

/// The trail tells each time as the clock said it; what came first is told by the numbers, and
/// every way back goes by them.
void TestHistory::clockSetBackAndForth()
{
    const QDateTime right = m_clock.now();
    QList<QDateTime> times{m_document->trail()->first().time};
    QList<Tables> states{facts()};
    for (const int days : {1, -400, -20'000, 9'000, 0, -1, -30'000}) {
        const QDateTime told = right.addDays(days);
        m_clock.set(told);
        ZT_VERIFY_RESULT(m_document->apply(randomChange()));
        times.append(told);
        states.append(facts());
        QCOMPARE(m_document->snapshot().trailTime, told);
    }
    const auto trail = m_document->trail();
    ZT_VERIFY_RESULT(trail);
    QCOMPARE(trail->size(), times.size());
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < trail->size(); ++i) {
        QCOMPARE((*trail)[i].seq, i + 1);
        QCOMPARE((*trail)[i].time, times[i]);
        ids.insert((*trail)[i].uuid);
    }
    QCOMPARE(ids.size(), trail->size());
    for (qsizetype i = states.size() - 1; i >= 0; --i) {
        const auto back = m_document->returnTo(i + 1);
        ZT_VERIFY_RESULT(back);
        ZT_VERIFY_RESULT(m_document->apply(*back));
        QVERIFY(facts() == states[i]);
    }
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
    m_document.reset();
    const auto reopened =
        Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(reopened);
    ZT_VERIFY_RESULT((*reopened)->apply(fixture::adding({fixture::emptySystem(m_clock, 900)})));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
