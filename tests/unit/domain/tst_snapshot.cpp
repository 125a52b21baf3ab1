// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "snapshottest.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace zt;
using namespace zt::test;

class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    /// A change of any kind that fits the snapshot; may touch an entity twice.
    static ChangeSet randomSet(Random& random, const Snapshot& start, int& nextNumber)
    {
        ChangeSet set = setOf({});
        Snapshot now = start;
        const int steps = 1 + pick(random, 6);
        for (int i = 0; i < steps; ++i) {
            const Change change = randomChange(random, now, nextNumber);
            now = applied(now, setOf({change})).value();
            set.changes.append(change);
        }
        return set;
    }

    static Change randomChange(Random& random, const Snapshot& now, int& nextNumber)
    {
        const int deed = pick(random, 8);
        if (deed == 0) {
            Profile after = now.profile;
            after.period = QString::number(pick(random, 10));
            return {now.profile, after};
        }
        if (deed == 1) {
            return {now.methodology, randomMethod(random)};
        }
        if (deed == 2) {
            Change change;
            if (now.adoption) {
                change.before = *now.adoption;
            }
            if (!now.adoption || pick(random, 2) == 0) {
                change.after = Adoption{{QString::number(pick(random, 9))}, {}};
            }
            return change;
        }
        if (deed <= 4 || now.systems.isEmpty()) {
            // Numbers do not only go up: a system may come back from before others.
            const int number = pick(random, 3) == 0 ? pick(random, 5000) : ++nextNumber;
            const System system = randomSystem(random, number, 10);
            const bool free =
                now.indexOf(system.id) < 0 && now.systemByCode(system.code) == nullptr;
            return free ? added(system) : Change{now.profile, now.profile};
        }
        const System& system = now.systems[pick(random, static_cast<int>(now.systems.size()))];
        if (deed == 5) {
            return removed(system);
        }
        System after = system;
        after.scores[0] = static_cast<Score>(1 + pick(random, 3));
        if (pick(random, 3) == 0) {
            after.code = QStringLiteral("NEW-%1").arg(++nextNumber);
        }
        return {system, after};
    }

private Q_SLOTS:

    void undoOfDoIsIdentity()
    {
        Random random(1);
        for (int round = 0; round < 5; ++round) {
            int nextNumber = 5000;
            Snapshot now = snapshotWith(randomInventory(random, pick(random, 700), 10));
            QList<Snapshot> states{now};
            QList<ChangeSet> deeds;
            for (int i = 0; i < 25; ++i) {
                deeds.append(randomSet(random, now, nextNumber));
                const Result<Snapshot> next = applied(now, deeds.last());
                QVERIFY(next.has_value());
                QVERIFY(indexesFit(*next));
                now = *next;
                states.append(now);
            }
            for (qsizetype i = deeds.size() - 1; i >= 0; --i) {
                const Result<Snapshot> back = applied(now, deeds.at(i).inverted());
                QVERIFY(back.has_value());
                QVERIFY(sameState(*back, states.at(i)));
                now = *back;
                const Result<Snapshot> again = applied(now, deeds.at(i).inverted().inverted());
                QVERIFY(sameState(again.value(), states.at(i + 1)));
            }
        }
    }

    // The same as a plain list that is sorted by identity after every step.
    void orderIsThatOfTheIdentities()
    {
        Random random(2);
        QList<int> numbers;
        for (int i = 0; i < 600; ++i) {
            numbers.append(i);
        }
        std::shuffle(numbers.begin(), numbers.end(), random);
        Snapshot now = emptySnapshot();
        for (qsizetype i = 0; i < numbers.size();) {
            ChangeSet set = setOf({});
            for (int k = 0; k < 50 && i < numbers.size(); ++k, ++i) {
                set.changes.append(added(randomSystem(random, numbers.at(i), 0)));
            }
            now = applied(now, set).value();
            QVERIFY(indexesFit(now));
            QVERIFY(std::is_sorted(
                now.systems.begin(), now.systems.end(), [](const auto& a, const auto& b) {
                    return a.id.value.toRfc4122() < b.id.value.toRfc4122();
                }));
        }
        QCOMPARE(now.systems.size(), 600);
    }

    void codesMayBeSwapped()
    {
        ChunkedList<System> systems;
        systems.append(plainSystem(1));
        systems.append(plainSystem(2));
        const Snapshot before = snapshotWith(systems);
        System first = systems[0];
        System second = systems[1];
        std::swap(first.code, second.code);
        const Snapshot after =
            applied(before, setOf({Change{systems[0], first}, Change{systems[1], second}})).value();
        QVERIFY(indexesFit(after));
        QCOMPARE(after.systemByCode(first.code)->id, first.id);
        QCOMPARE(before.systemByCode(first.code)->id, second.id);
    }

    void aFreedCodeMayBeTakenAtOnce()
    {
        ChunkedList<System> systems;
        systems.append(plainSystem(1));
        systems.append(plainSystem(2));
        const Snapshot before = snapshotWith(systems);
        System heir = systems[1];
        heir.code = systems[0].code;
        const Snapshot after =
            applied(before, setOf({removed(systems[0]), Change{systems[1], heir}})).value();
        QVERIFY(indexesFit(after));
        QCOMPARE(after.systems.size(), 1);
    }

    void oldSnapshotsStayAsTheyWere()
    {
        Random random(3);
        const Snapshot before = snapshotWith(randomInventory(random, 900, 0));
        const Snapshot kept = before;
        System changed = before.systems[500];
        changed.name = QStringLiteral("changed");
        const Snapshot after =
            applied(before, setOf({Change{before.systems[500], changed}})).value();
        QVERIFY(sameState(before, kept));
        QCOMPARE(after.systems[500].name, QStringLiteral("changed"));
        // Only the chunk that was touched is new memory.
        QCOMPARE(&after.systems[0], &before.systems[0]);
        QCOMPARE(&after.systems[899], &before.systems[899]);
        QVERIFY(&after.systems[500] != &before.systems[500]);
    }

    void aBeforeSideThatDoesNotFitIsStale()
    {
        ChunkedList<System> systems;
        systems.append(plainSystem(1));
        const Snapshot snapshot = snapshotWith(systems);
        System other = systems[0];
        other.scores[0] = 3;
        Profile profile;
        profile.name = QStringLiteral("another");
        const QList<Change> stale{
            Change{other, systems[0]},
            removed(other),
            added(systems[0]),
            removed(plainSystem(2)),
            Change{plainSystem(2), plainSystem(2)},
            Change{profile, profile},
            Change{randomOther(), Methodology()},
            Change{Adoption(), std::nullopt},
            Change{PackPin(), PackPin()},
        };
        for (const Change& change : stale) {
            const Result<Snapshot> result = applied(snapshot, setOf({change}));
            QVERIFY(!result);
            QVERIFY(result.error().code == ErrorCode::StaleChange);
            QCOMPARE(result.error().args.size(), 2);
        }
        QVERIFY(sameState(applied(snapshot, ChangeSet()).value(), snapshot));
    }

    void packsAreFoundByTheirId()
    {
        const PackPin one{
            QStringLiteral("a"), QStringLiteral("1"), QString(64, QLatin1Char('1')), "x"};
        const PackPin two{
            QStringLiteral("b"), QStringLiteral("1"), QString(64, QLatin1Char('2')), "y"};
        PackPin newer = one;
        newer.version = QStringLiteral("2");
        Snapshot now =
            applied(emptySnapshot(), setOf({Change{std::nullopt, one}, Change{std::nullopt, two}}))
                .value();
        now = applied(now, setOf({Change{one, newer}})).value();
        QCOMPARE(now.packs, (QList<PackPin>{newer, two}));
        now = applied(now, setOf({Change{newer, std::nullopt}})).value();
        QCOMPARE(now.packs, QList<PackPin>{two});
    }

    void manyAtOnceAreNotQuadratic()
    {
        SteppedClock clock(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
        ChangeSet add = setOf({});
        for (int i = 0; i < 50'000; ++i) {
            System system = plainSystem();
            system.id = SystemId{clock.newUuid()};
            system.code = QString::number(i);
            add.changes.append(added(system));
        }
        const std::clock_t start = std::clock();
        const Snapshot full = applied(emptySnapshot(), add).value();
        QCOMPARE(full.systems.size(), 50'000);
        const Snapshot empty = applied(full, add.inverted()).value();
        QCOMPARE(empty.systems.size(), 0);
        QVERIFY(empty.indexByCode.isEmpty());
        // Processor time, a second or so even unoptimised; quadratic work would take minutes.
        QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 10);
    }

private:
    static Methodology randomOther()
    {
        Methodology method;
        method.trials = 7;
        return method;
    }
};

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
