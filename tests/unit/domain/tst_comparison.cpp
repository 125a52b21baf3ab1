// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/comparison.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

constexpr int systemCount = 5;

Comparison compared(const Snapshot& before, const Snapshot& after)
{
    return compare({before, judge()}, {after, judge()});
}

Snapshot randomState(Random& random)
{
    QList<System> systems;
    for (int i = 1; i <= systemCount; ++i) {
        if (pick(random, 5) != 0) {
            System system = plainSystem(i);
            system.facts[1] = randomTri(random, 20);
            system.cloudModel = static_cast<CloudModel>(pick(random, 4));
            systems.append(system);
        }
    }
    Snapshot snapshot = maturitySnapshot(systems);
    snapshot.maturityMethod.rollup = static_cast<Rollup>(pick(random, 4));
    const int answers = pick(random, 200);
    for (int i = 0; i < answers; ++i) {
        const Scope scope = randomScope(random, systemCount);
        if (scope.kind != ScopeKind::System || snapshot.system(scope) != nullptr) {
            ItemAnswer answer = answerAs(scope, randomItem(random), ItemStatus::Implemented);
            if (pick(random, 3) == 0) {
                answer = randomAnswer(random, scope, answer.item);
            }
            snapshot.answers.set(answer);
        }
    }
    for (int i = 0; i < 4; ++i) {
        const Evidence evidence = randomEvidence(random, pick(random, 5));
        snapshot.evidence.insert(evidence.id.toString(), evidence);
        const ImprovementAction action = randomAction(random, 1 + pick(random, 4), systemCount);
        snapshot.actions.insert(action.id.toString(), action);
        const PillarTarget target = randomTarget(random, randomScope(random, systemCount));
        snapshot.targets.insert(toKey(target.ref()), target);
        const LensAnswer lens = randomLensAnswer(random, randomScope(random, systemCount));
        snapshot.lensAnswers.insert(toKey(lens.ref()), lens);
    }
    return snapshot;
}

QMap<QString, ItemAnswer> answersOf(const Snapshot& snapshot)
{
    QMap<QString, ItemAnswer> answers;
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            answers.insert(toKey(answer.ref()), answer);
        }
    }
    return answers;
}

/// Both sides under each key where they differ.
template <class T>
QMap<QString, Difference<T>> plainDiff(const QMap<QString, T>& before,
                                       const QMap<QString, T>& after)
{
    QMap<QString, Difference<T>> changed;
    const QStringList keys = before.keys() + after.keys();
    for (const QString& key : keys) {
        Difference<T> one;
        if (before.contains(key)) {
            one.before = before.value(key);
        }
        if (after.contains(key)) {
            one.after = after.value(key);
        }
        if (one.before != one.after) {
            changed.insert(key, one);
        }
    }
    return changed;
}

template <class T>
QMap<QString, Difference<T>> byKey(const QList<Difference<T>>& list)
{
    QMap<QString, Difference<T>> all;
    for (const Difference<T>& one : list) {
        all.insert(entityId(one.after ? Entity(*one.after) : Entity(*one.before)), one);
    }
    return all;
}

QSet<QString> gapsOf(const Snapshot& snapshot, const Scope& scope)
{
    QSet<QString> gaps;
    const QList<ItemStanding> items =
        judge().items(snapshot.answers.sheet(scope), snapshot.system(scope));
    for (const ItemStanding& standing : items) {
        if (standing.applies() && standing.status != ItemStatus::Implemented) {
            gaps.insert(toKey(ItemRef{scope, QString::fromLatin1(itemRows()[standing.item].id)}));
        }
    }
    return gaps;
}

QSet<QString> keysOf(const QList<ItemRef>& refs)
{
    QSet<QString> keys;
    for (const ItemRef& ref : refs) {
        keys.insert(toKey(ref));
    }
    return keys;
}

bool answered(const Snapshot& snapshot, const Scope& scope)
{
    const AnswerSheet* sheet = snapshot.answers.sheet(scope);
    return sheet != nullptr && !sheet->answers.isEmpty();
}

QString text(const LevelMove& move)
{
    return QStringLiteral("%1 %2 %3-%4")
        .arg(toKey(move.scope), move.pillar)
        .arg(move.before)
        .arg(move.after);
}

QSet<QString>
movesBetween(const Snapshot& before, const Snapshot& after, const QList<Scope>& scopes)
{
    QSet<QString> moves;
    for (const Scope& scope : scopes) {
        const MaturityView a = maturityOf(before, judge(), scope);
        const MaturityView b = maturityOf(after, judge(), scope);
        for (int pillar = 0; pillar < 5; ++pillar) {
            if (a.order(pillar) != b.order(pillar)) {
                moves.insert(text({scope,
                                   QStringLiteral("P%1").arg(pillar + 1),
                                   a.order(pillar),
                                   b.order(pillar)}));
            }
        }
    }
    return moves;
}

/// Institution, domains, and the systems both have.
QList<Scope> commonScopes(const Snapshot& before, const Snapshot& after)
{
    QList<Scope> scopes{Scope::institution()};
    for (int i = 1; i <= 6; ++i) {
        scopes.append(Scope::domain(QStringLiteral("D%1").arg(i)));
    }
    for (const System& system : after.systems) {
        if (before.system(system.id) != nullptr) {
            scopes.append(Scope::system(system.id));
        }
    }
    return scopes;
}

/// The same assessment as another file would hold it: every identity is another.
Snapshot asOtherFile(const Snapshot& snapshot)
{
    const auto shifted = [](const QUuid& id) {
        QUuid other = id;
        other.data4[7] = static_cast<uchar>(other.data4[7] ^ 0xff);
        return other;
    };
    const auto shiftedScope = [&](const Scope& scope) {
        return scope.kind == ScopeKind::System
                   ? Scope::system(SystemId{shifted(SystemId::fromString(scope.id).value)})
                   : scope;
    };
    QList<System> systems;
    for (System system : snapshot.systems) {
        system.id = SystemId{shifted(system.id.value)};
        systems.append(system);
    }
    Snapshot other = maturitySnapshot(systems);
    other.maturityMethod = snapshot.maturityMethod;
    for (ItemAnswer answer : answersOf(snapshot)) {
        answer.scope = shiftedScope(answer.scope);
        for (EvidenceId& id : answer.evidence) {
            id = EvidenceId{shifted(id.value)};
        }
        other.answers.set(answer);
    }
    for (Evidence evidence : snapshot.evidence) {
        evidence.id = EvidenceId{shifted(evidence.id.value)};
        other.evidence.insert(evidence.id.toString(), evidence);
    }
    for (ImprovementAction action : snapshot.actions) {
        action.id = ActionId{shifted(action.id.value)};
        for (ActionId& id : action.dependsOn) {
            id = ActionId{shifted(id.value)};
        }
        for (ItemRef& ref : action.closes) {
            ref.scope = shiftedScope(ref.scope);
        }
        other.actions.insert(action.id.toString(), action);
    }
    for (PillarTarget target : snapshot.targets) {
        target.scope = shiftedScope(target.scope);
        other.targets.insert(toKey(target.ref()), target);
    }
    return other;
}

/// Every system is there and nothing names what is not.
Snapshot wholeState(Random& random)
{
    Snapshot snapshot;
    do {
        snapshot = randomState(random);
    } while (snapshot.systems.size() < systemCount);
    for (int i = 0; i < 6; ++i) {
        const Evidence evidence = evidenceAs(i);
        snapshot.evidence.insert(evidence.id.toString(), evidence);
    }
    snapshot.actions.clear();
    for (int i = 1; i <= 3; ++i) {
        const ImprovementAction action = randomAction(random, i, systemCount);
        snapshot.actions.insert(action.id.toString(), action);
    }
    return snapshot;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void againstBruteForce()
    {
        Random random(19);
        for (int round = 0; round < 400; ++round) {
            const Snapshot before = randomState(random);
            const Snapshot after = randomState(random);
            const Comparison found = compared(before, after);
            const auto answers = plainDiff(answersOf(before), answersOf(after));
            QCOMPARE(found.answers.size(), answers.size());
            QCOMPARE(byKey(found.answers), answers);
            QCOMPARE(byKey(found.evidence), plainDiff(before.evidence, after.evidence));
            QCOMPARE(byKey(found.actions), plainDiff(before.actions, after.actions));
            QCOMPARE(byKey(found.targets), plainDiff(before.targets, after.targets));
            QCOMPARE(byKey(found.lensAnswers), plainDiff(before.lensAnswers, after.lensAnswers));
            QCOMPARE(found.method.has_value(), before.maturityMethod != after.maturityMethod);
            QSet<QString> moves;
            for (const LevelMove& move : found.levels) {
                moves.insert(text(move));
            }
            const QList<Scope> scopes = commonScopes(before, after);
            QCOMPARE(moves, movesBetween(before, after, scopes));
            QSet<QString> gapsBefore;
            QSet<QString> gapsAfter;
            for (const Scope& scope : scopes) {
                if (scope.kind == ScopeKind::System || answered(before, scope) ||
                    answered(after, scope)) {
                    gapsBefore += gapsOf(before, scope);
                    gapsAfter += gapsOf(after, scope);
                }
            }
            QCOMPARE(keysOf(found.newGaps), gapsAfter - gapsBefore);
            QCOMPARE(keysOf(found.closedGaps), gapsBefore - gapsAfter);
            QCOMPARE(found.gapsBefore, static_cast<int>(gapsBefore.size()));
            QCOMPARE(found.gapsAfter, static_cast<int>(gapsAfter.size()));
        }
    }

    void nothingDiffersFromItself()
    {
        Random random(20);
        const Snapshot state = randomState(random);
        const Comparison found = compared(state, state);
        QVERIFY(found.answers.isEmpty() && found.levels.isEmpty() && found.evidence.isEmpty());
        QVERIFY(found.newGaps.isEmpty() && found.closedGaps.isEmpty() && !found.method);
        QVERIFY(found.addedSystems.isEmpty() && found.removedSystems.isEmpty());
    }

    void otherFileOfTheSameFacts()
    {
        Random random(21);
        for (int round = 0; round < 30; ++round) {
            const Snapshot mine = wholeState(random);
            const Snapshot theirs = asOtherFile(mine);
            const Comparison found = compared(mine, theirs);
            QVERIFY(found.answers.isEmpty());
            QVERIFY(found.levels.isEmpty());
            QVERIFY(found.evidence.isEmpty());
            QVERIFY(found.actions.isEmpty());
            QVERIFY(found.targets.isEmpty());
            QVERIFY(!found.method);
            QVERIFY(found.newGaps.isEmpty() && found.closedGaps.isEmpty());
            QVERIFY(found.addedSystems.isEmpty() && found.removedSystems.isEmpty());
        }
    }

    void otherFileIsToldInItsOwnTerms()
    {
        Snapshot before = maturitySnapshot({plainSystem(1)});
        before.answers.set(
            answerAs(Scope::system(idFor(1)), QStringLiteral("1-1"), ItemStatus::Planned));
        Snapshot after = asOtherFile(before);
        const Scope theirs = Scope::system(after.systems[0].id);
        after.answers.set(answerAs(theirs, QStringLiteral("1-1"), ItemStatus::Implemented));
        const Comparison found = compared(before, after);
        QCOMPARE(found.answers.size(), 1);
        QCOMPARE(found.answers[0].before->scope, theirs);
        QCOMPARE(found.answers[0].before->status, ItemStatus::Planned);
        QCOMPARE(found.answers[0].after->scope, theirs);
        QCOMPARE(found.closedGaps, (QList<ItemRef>{{theirs, QStringLiteral("1-1")}}));
    }

    void systemsComeAndGo()
    {
        Snapshot before = maturitySnapshot({plainSystem(1), plainSystem(2)});
        before.answers.set(
            answerAs(Scope::system(idFor(1)), QStringLiteral("1-1"), ItemStatus::Planned));
        Snapshot after = maturitySnapshot({plainSystem(2), plainSystem(3)});
        after.answers.set(
            answerAs(Scope::system(idFor(3)), QStringLiteral("1-2"), ItemStatus::Planned));
        const Comparison found = compared(before, after);
        QCOMPARE(found.addedSystems, QList<SystemId>{idFor(3)});
        QCOMPARE(found.removedSystems, QList<System>{plainSystem(1)});
        QCOMPARE(found.answers.size(), 2);
        QVERIFY(!found.answers[0].before && found.answers[0].after);
        QVERIFY(found.answers[1].before && !found.answers[1].after);
        QVERIFY(found.newGaps.isEmpty()); // they are told as systems
        // A system that was renamed and one that took its code are no pair.
        System renamed = plainSystem(1);
        renamed.code = QStringLiteral("OTHER");
        System taker = plainSystem(3);
        taker.code = plainSystem(1).code;
        const Comparison swapped =
            compared(maturitySnapshot({plainSystem(1)}), maturitySnapshot({renamed, taker}));
        QCOMPARE(swapped.addedSystems, QList<SystemId>{idFor(3)});
        QVERIFY(swapped.removedSystems.isEmpty());
    }

    void directions_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("direction");
        const std::array<ItemStatus, 4> scale{ItemStatus::NotImplemented,
                                              ItemStatus::Planned,
                                              ItemStatus::Partial,
                                              ItemStatus::Implemented};
        for (size_t i = 0; i < scale.size(); ++i) {
            for (size_t j = 0; j < scale.size(); ++j) {
                QTest::addRow("%d to %d", int(i), int(j))
                    << int(scale.at(i)) << int(scale.at(j)) << (i < j ? 1 : (i > j ? 2 : 0));
            }
            for (const ItemStatus off : {ItemStatus::NotAssessed, ItemStatus::NotApplicable}) {
                QTest::addRow("%d off %d", int(i), int(off)) << int(scale.at(i)) << int(off) << 0;
                QTest::addRow("%d on %d", int(off), int(i)) << int(off) << int(scale.at(i)) << 0;
            }
        }
    }

    void directions()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, direction);
        const auto answer = [](int status) {
            return answerAs(
                Scope::institution(), QStringLiteral("1-1"), static_cast<ItemStatus>(status));
        };
        const Difference<ItemAnswer> difference{answer(before), answer(after)};
        QCOMPARE(static_cast<int>(directionOf(difference)), direction);
        QCOMPARE(directionOf({std::nullopt, answer(after)}), Direction::None);
        QCOMPARE(directionOf({answer(before), std::nullopt}), Direction::None);
    }

    void sharesHaveADirection()
    {
        ItemAnswer half =
            answerAs(Scope::institution(), QStringLiteral("1-1"), ItemStatus::Partial);
        ItemAnswer more = half;
        more.sharePercent = 99;
        QCOMPARE(directionOf({half, more}), Direction::Progressed);
        QCOMPARE(directionOf({more, half}), Direction::Regressed);
        QCOMPARE(directionOf({half, half}), Direction::None);
        Snapshot before = maturitySnapshot();
        Snapshot after = maturitySnapshot();
        before.answers.set(half);
        after.answers.set(more);
        QCOMPARE(compared(before, after).progressed, 1);
        QCOMPARE(compared(after, before).regressed, 1);
    }

    void whoAndWhen()
    {
        const ItemAnswer planned =
            answerAs(Scope::institution(), QStringLiteral("1-1"), ItemStatus::Planned);
        ItemAnswer done = planned;
        done.status = ItemStatus::Implemented;
        const ItemAnswer other =
            answerAs(Scope::institution(), QStringLiteral("1-2"), ItemStatus::Planned);
        const QDateTime start(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
        const auto step = [&](qint64 seq, const char* actor, const QList<Change>& changes) {
            TrailStep one{seq, start.addDays(seq), QString::fromLatin1(actor), {}};
            for (const Change& change : changes) {
                one.changes.append(toJson(change));
            }
            return one;
        };
        const QList<TrailStep> steps{
            step(4, "chen", {{std::nullopt, planned}, {std::nullopt, other}}),
            step(5, "chou", {{planned, done}}),
            step(6, "wang", {{std::nullopt, plainSystem(1)}})};
        const QList<Difference<ItemAnswer>> changed{
            {std::nullopt, done},
            {std::nullopt, other},
            {answerAs(Scope::institution(), QStringLiteral("1-3"), ItemStatus::Planned),
             std::nullopt}};
        const auto touches = lastTouches(changed, steps);
        QCOMPARE(touches.size(), 3);
        QCOMPARE(touches[0], (TrailTouch{5, start.addDays(5), QStringLiteral("chou")}));
        QCOMPARE(touches[1], (TrailTouch{4, start.addDays(4), QStringLiteral("chen")}));
        QVERIFY(!touches[2]);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
