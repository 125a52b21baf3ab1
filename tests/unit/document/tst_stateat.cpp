// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>

using namespace zt;

namespace {

/// Every fact by kind and identity.
QMap<QString, Entity> factsOf(const Snapshot& snapshot)
{
    QMap<QString, Entity> facts;
    forEachEntity(snapshot, [&](const auto& one) {
        const Entity entity(one);
        facts.insert(entityKind(entity) + QLatin1Char(' ') + entityId(entity), entity);
    });
    return facts;
}

bool same(const Snapshot& found, const Snapshot& kept)
{
    return factsOf(found) == factsOf(kept) && found.systems == kept.systems &&
           found.answers == kept.answers && found.trailSeq == kept.trailSeq &&
           found.trailHead == kept.trailHead && found.trailTime == kept.trailTime;
}

/// A guideline with one pillar and a few items, so that there is something to answer.
Result<Guideline> readPack(const QByteArray& bytes)
{
    Result<Guideline> guideline = fixture::readPack(bytes);
    if (guideline) {
        Pillar pillar;
        pillar.id = QStringLiteral("P1");
        guideline->pillars.append(pillar);
        for (int i = 1; i <= 7; ++i) {
            GuidelineItem item;
            item.id = QStringLiteral("1-%1").arg(i);
            guideline->items.append(item);
        }
    }
    return guideline;
}

} // namespace

/// The past as the trail tells it, against the snapshots kept when it was the present.
class TestStateAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        DocumentEnvironment environment = fixture::environment(m_clock);
        environment.readPack = &readPack;
        auto document = Document::create(m_dir->filePath(QStringLiteral("a.zta")),
                                         fixture::profile(),
                                         fixture::pack(),
                                         environment);
        ZT_VERIFY_RESULT(document);
        m_document = std::move(*document);
        m_kept = {m_document->snapshot()};
    }

    void cleanup()
    {
        m_kept.clear();
        m_document.reset();
        m_dir.reset();
    }

    void everyStateOfARandomHistory()
    {
        for (int round = 0; round < 150; ++round) {
            const int kind = m_random.bounded(10);
            if (kind == 0) {
                undo();
            } else if (kind == 1) {
                returnSomewhere();
            } else {
                apply({{QStringLiteral("test"), {}}, randomChanges(), {}});
            }
        }
        QVERIFY(m_kept.size() > 100);
        JobContext job;
        for (const Snapshot& kept : std::as_const(m_kept)) {
            const auto state = m_document->stateAt(kept.trailSeq);
            ZT_VERIFY_RESULT(state);
            QVERIFY(same(*state, kept));
        }
        const auto byJob = m_document->prepareStateAt(m_kept[40].trailSeq)(job);
        ZT_VERIFY_RESULT(byJob);
        QVERIFY(same(*byJob, m_kept[40]));
        const QList<qsizetype> some{70, 3, m_kept.size() - 1, 3, 0};
        QList<qint64> seqs;
        for (const qsizetype i : some) {
            seqs.append(m_kept[i].trailSeq);
        }
        const auto several = m_document->prepareStatesAt(seqs)(job);
        ZT_VERIFY_RESULT(several);
        QCOMPARE(several->size(), some.size());
        for (qsizetype i = 0; i < some.size(); ++i) {
            QVERIFY(same(several->at(i), m_kept[some[i]]));
        }
        job.cancel();
        ZT_COMPARE_ERROR(m_document->prepareStateAt(1)(job), ErrorCode::Cancelled);
    }

    void pastIsTheNamedPointsAndOneToCompareWith()
    {
        JobContext job;
        const auto none = m_document->preparePast()(job);
        ZT_VERIFY_RESULT(none);
        QVERIFY(none->points.isEmpty() && !none->base && none->steps.isEmpty());
        const auto answered = [&](const QString& item) {
            ItemAnswer answer;
            answer.item = item;
            answer.status = ItemStatus::Planned;
            apply({{QStringLiteral("test"), {}}, {{std::nullopt, answer}}, {}});
        };
        const auto named = [&](const QString& name) {
            NamedPoint point;
            point.id = PointId{QUuid::createUuidV5(QUuid(), name)};
            point.name = name;
            point.seq = m_document->snapshot().trailSeq;
            point.hash = m_document->snapshot().trailHead;
            apply({{QStringLiteral("test"), {}}, {{std::nullopt, point}}, {}});
        };
        answered(QStringLiteral("1-1")); // entry 2
        named(QStringLiteral("期初"));
        answered(QStringLiteral("1-2")); // entry 4
        named(QStringLiteral("半年"));
        answered(QStringLiteral("1-3")); // entry 6

        const auto past = m_document->preparePast()(job);
        ZT_VERIFY_RESULT(past);
        QCOMPARE(past->points.size(), 2);
        QCOMPARE(past->points[0].name, QStringLiteral("期初"));
        QVERIFY(same(past->points[0].state, m_kept[1]));
        QVERIFY(same(past->points[1].state, m_kept[3]));
        QCOMPARE(past->base, std::optional<qsizetype>(1));
        QCOMPARE(past->steps.size(), 2);
        QCOMPARE(past->steps[1].seq, 6);
        QCOMPARE(past->steps[1].actor, m_document->actor());

        const auto other = m_document->preparePast(3)(job);
        ZT_VERIFY_RESULT(other);
        QCOMPARE(other->points.size(), 3);
        QCOMPARE(other->points[1].name, QStringLiteral("#3"));
        QCOMPARE(other->base, std::optional<qsizetype>(1));
        QCOMPARE(other->steps.size(), 3);
        ZT_COMPARE_ERROR(m_document->preparePast(99)(job), ErrorCode::UnknownEntity);
    }

    void pointOnAChangeThatWasUndoneLater()
    {
        ItemAnswer answer;
        answer.item = QStringLiteral("1-1");
        answer.status = ItemStatus::Implemented;
        apply({{QStringLiteral("test"), {}}, {{std::nullopt, answer}}, {}});
        const Snapshot there = m_document->snapshot();
        NamedPoint point;
        point.id = PointId{m_clock.newUuid()};
        point.name = QStringLiteral("期初");
        point.seq = there.trailSeq;
        point.hash = there.trailHead;
        apply({{QStringLiteral("test"), {}}, {{std::nullopt, point}}, {}});
        const auto back = m_document->revertOf(there.trailSeq);
        ZT_VERIFY_RESULT(back);
        apply(*back);
        QCOMPARE(m_document->snapshot().answers.count(), 0);
        const NamedPoint* named = m_document->snapshot().pointByName(point.name);
        QVERIFY(named != nullptr);
        const auto state = m_document->stateAt(named->seq);
        ZT_VERIFY_RESULT(state);
        QVERIFY(same(*state, there));
        QCOMPARE(state->answers.find(answer.ref())->status, ItemStatus::Implemented);
        QCOMPARE(state->trailHead, named->hash);
        QVERIFY(state->points.isEmpty()); // it was named later
    }

    void guidelineOfItsTime()
    {
        const PackPin old = fixture::pack("1");
        const PackPin upgraded = fixture::pack("2");
        apply({{QStringLiteral("test"), {}}, {{old, upgraded}}, {}});
        QCOMPARE(m_document->snapshot().guideline->version, QStringLiteral("2"));
        const auto state = m_document->stateAt(1);
        ZT_VERIFY_RESULT(state);
        QCOMPARE(state->guideline->version, QStringLiteral("1"));
        QVERIFY(same(*state, m_kept.first()));
    }

    void placesThatAreNotOnTheTrail()
    {
        ZT_COMPARE_ERROR(m_document->stateAt(0), ErrorCode::UnknownEntity);
        ZT_COMPARE_ERROR(m_document->stateAt(-1), ErrorCode::UnknownEntity);
        ZT_COMPARE_ERROR(m_document->stateAt(2), ErrorCode::UnknownEntity);
        ZT_VERIFY_RESULT(m_document->stateAt(1));
    }

private:
    void apply(const ChangeSet& changes)
    {
        ZT_VERIFY_RESULT(m_document->apply(changes));
        if (m_document->snapshot().trailSeq > m_kept.last().trailSeq) {
            m_kept.append(m_document->snapshot());
        }
    }

    void undo()
    {
        const qint64 head = m_document->snapshot().trailSeq;
        if (head > 1) {
            const auto back = m_document->revertOf(head);
            ZT_VERIFY_RESULT(back);
            apply(*back);
        }
    }

    void returnSomewhere()
    {
        const auto back =
            m_document->returnTo(1 + m_random.bounded(m_document->snapshot().trailSeq));
        ZT_VERIFY_RESULT(back);
        apply(*back);
    }

    /// One fact each of several kinds, added, edited or removed as it is just now.
    QList<Change> randomChanges()
    {
        const Snapshot& state = m_document->snapshot();
        if (state.systems.size() < 3) {
            return {{std::nullopt, fixture::randomSystem(m_clock, ++m_number, m_random)}};
        }
        switch (m_random.bounded(5)) {
        case 0: {
            System after = state.systems[m_random.bounded(state.systems.size())];
            const System before = after;
            after.name = QStringLiteral("系統 %1").arg(m_random.bounded(100));
            after.scores[0] = static_cast<Score>(m_random.bounded(4));
            return {{before, after}};
        }
        case 1:
            return {change(randomAction())};
        case 2: {
            PillarTarget target;
            target.scope = randomScope();
            target.pillar = QStringLiteral("P1");
            target.order = 1 + m_random.bounded(4);
            return {change(target)};
        }
        case 3: {
            MaturityMethod method;
            method.sharePercent = 1 + m_random.bounded(100);
            method.reason = QStringLiteral("因為");
            return {{state.maturityMethod, method}};
        }
        default:
            return {change(randomAnswer())};
        }
    }

    Scope randomScope()
    {
        const ChunkedList<System>& systems = m_document->snapshot().systems;
        return m_random.bounded(3) == 0
                   ? Scope::institution()
                   : Scope::system(systems[m_random.bounded(systems.size())].id);
    }

    ItemAnswer randomAnswer()
    {
        ItemAnswer answer;
        answer.scope = randomScope();
        answer.item = QStringLiteral("1-%1").arg(1 + m_random.bounded(7));
        answer.status = static_cast<ItemStatus>(m_random.bounded(itemStatusCount));
        answer.sharePercent = answer.status == ItemStatus::Partial ? 1 + m_random.bounded(99) : 0;
        answer.note = QStringLiteral("說明 %1").arg(m_random.bounded(100));
        return answer;
    }

    ImprovementAction randomAction()
    {
        ImprovementAction action;
        const int number = m_random.bounded(4);
        action.id = ActionId{makeUuid7(1'800'000'000'000 + number, 0, 1)};
        action.code = QStringLiteral("A-%1").arg(number);
        action.title = QStringLiteral("改善 %1").arg(m_random.bounded(100));
        action.closes = {{Scope::institution(), QStringLiteral("1-1")}};
        return action;
    }

    /// From what is there now, if anything, to the given fact or now and then to nothing.
    Change change(const Entity& fact)
    {
        const auto before = entityIn(m_document->snapshot(), entityKind(fact), entityId(fact));
        const bool remove = before && m_random.bounded(3) == 0;
        return {before, remove ? std::nullopt : std::optional<Entity>(fact)};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
    QList<Snapshot> m_kept;
    int m_number = 0;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{31};
};

QTEST_GUILESS_MAIN(TestStateAt)
#include "tst_stateat.moc"
