// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/rollup.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

/// A pillar of one item per level of which the first `order` are implemented and, up to
/// `possible`, the next ones not assessed. Order -1: nothing applies.
PillarLevel levelAs(int order, int possible = -1)
{
    std::array<LevelProgress, levelCount> levels{};
    for (int i = 0; order >= 0 && i < levelCount; ++i) {
        LevelProgress& level = levels.at(static_cast<size_t>(i));
        level = {i < order ? 1 : 0, 1, i >= order && i < possible ? 1 : 0};
    }
    return levelOf(levels);
}

QList<SystemLevels> systemsAt(const QList<int>& orders, const QList<int>& weights = {})
{
    QList<SystemLevels> systems;
    for (int i = 0; i < orders.size(); ++i) {
        systems.append({idFor(i + 1), {levelAs(orders[i])}, {}, weights.value(i, 100)});
    }
    return systems;
}

MaturityMethod methodAs(Rollup rollup, int share = 80)
{
    MaturityMethod method;
    method.rollup = rollup;
    method.sharePercent = share;
    return method;
}

/// Every level is tried: does enough of what counts have it? In units of one weight each.
int bruteForce(const QList<SystemLevels>& systems, const MaturityMethod& method, bool atBest)
{
    for (int level = 4; level >= 1; --level) {
        qint64 all = 0;
        qint64 with = 0;
        for (const SystemLevels& system : systems) {
            const PillarLevel& pillar = system.pillars.first();
            if (pillar.applicable() == 0) {
                continue;
            }
            const int weight = method.rollup == Rollup::Weighted ? system.weightPercent : 1;
            for (int unit = 0; unit < weight; ++unit) {
                ++all;
                with += (atBest ? pillar.possible : pillar.order) >= level ? 1 : 0;
            }
        }
        const qint64 needed = method.rollup == Rollup::Weakest ? 100 : method.sharePercent;
        if (all > 0 && with * 100 >= all * needed) {
            return level;
        }
    }
    return 0;
}

System inDomain1(int number, Tri applies)
{
    System system = plainSystem(number);
    system.facts[0] = applies;
    return system;
}

void implement(Snapshot& snapshot, const Scope& scope, const QString& prefix, int upTo)
{
    for (const ItemRow& row : itemRows()) {
        const QString id = QString::fromLatin1(row.id);
        if (id.startsWith(prefix) && row.level <= upTo) {
            snapshot.answers.set(answerAs(scope, id, ItemStatus::Implemented));
        }
    }
}

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void table_data()
    {
        QTest::addColumn<QList<int>>("orders");
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<int>("rollup");
        QTest::addColumn<int>("share");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name,
                            const QList<int>& orders,
                            const QList<int>& weights,
                            Rollup rollup,
                            int share,
                            int expected) {
            QTest::newRow(name) << orders << weights << static_cast<int>(rollup) << share
                                << expected;
        };
        row("weakest", {4, 3, 2}, {}, Rollup::Weakest, 80, 2);
        row("weakest, one below I", {4, 4, 0}, {}, Rollup::Weakest, 80, 0);
        row("weakest looks past what does not apply", {3, -1}, {}, Rollup::Weakest, 80, 3);
        row("weakest asks no share", {3, 3, 3, 3, 1}, {}, Rollup::Weakest, 1, 1);
        row("80 % of 5 are 4", {2, 2, 2, 2, 0}, {}, Rollup::Share, 80, 2);
        row("3 of 5 are not 80 %", {2, 2, 2, 0, 0}, {}, Rollup::Share, 80, 0);
        row("81 % of 5 are all 5", {2, 2, 2, 2, 0}, {}, Rollup::Share, 81, 0);
        row("a third is not 34 %", {3, 0, 0}, {}, Rollup::Share, 34, 0);
        row("a third is 33 %", {3, 0, 0}, {}, Rollup::Share, 33, 3);
        row("2 of 3 are not 67 %", {3, 3, 0}, {}, Rollup::Share, 67, 0);
        row("each level by its own share", {4, 3, 2, 1}, {}, Rollup::Share, 50, 3);
        row("all of them", {1, 1}, {}, Rollup::Share, 100, 1);
        row("share does not weigh", {3, 0, 0}, {1000, 1, 1}, Rollup::Share, 80, 0);
        row("heavy one decides", {3, 0}, {400, 100}, Rollup::Weighted, 80, 3);
        row("just not", {3, 0}, {399, 100}, Rollup::Weighted, 80, 0);
        row("weight nothing, count nothing", {0, 3}, {0, 100}, Rollup::Weighted, 100, 3);
        row("nothing weighs anything", {4, 4}, {0, 0}, Rollup::Weighted, 80, 0);
        row("no system", {}, {}, Rollup::Weakest, 80, 0);
        row("nothing applies anywhere", {-1, -1}, {}, Rollup::Share, 80, 0);
    }

    void table()
    {
        QFETCH(QList<int>, orders);
        QFETCH(QList<int>, weights);
        QFETCH(int, rollup);
        QFETCH(int, share);
        QFETCH(int, expected);
        const auto groups =
            rollUp(systemsAt(orders, weights), methodAs(static_cast<Rollup>(rollup), share), 1);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].order, expected);
        QCOMPARE(groups[0].nothingApplies, static_cast<int>(orders.count(-1)));
        QCOMPARE(groups[0].systems, static_cast<int>(orders.size() - orders.count(-1)));
    }

    void againstBruteForce()
    {
        Random random(5);
        for (int round = 0; round < 5000; ++round) {
            QList<SystemLevels> systems;
            int notAssessed = 0;
            for (int i = 0; i < pick(random, 9); ++i) {
                const int order = pick(random, 6) - 1;
                const int possible = order + pick(random, 6 - order);
                systems.append(
                    {idFor(i + 1),
                     {levelAs(order, possible)},
                     {},
                     std::array<int, 4>{0, 1, 100, 250}.at(static_cast<size_t>(pick(random, 4)))});
                notAssessed += order == 0 && possible >= 4 ? 1 : 0;
            }
            const MaturityMethod method =
                methodAs(static_cast<Rollup>(pick(random, 3)), 1 + pick(random, 100));
            const GroupPillar group = rollUp(systems, method, 1).first();
            QCOMPARE(group.order, bruteForce(systems, method, false));
            QCOMPARE(group.possible, bruteForce(systems, method, true));
            QCOMPARE(group.notAssessed, notAssessed);
            for (int level = 0; level <= 4; ++level) {
                const auto reached =
                    std::count_if(systems.begin(), systems.end(), [&](const SystemLevels& one) {
                        return one.pillars[0].applicable() > 0 && one.pillars[0].order >= level;
                    });
                QCOMPARE(group.reached.at(static_cast<size_t>(level)), static_cast<int>(reached));
            }
        }
    }

    void unknownDomainDoesNotCountButIsTold()
    {
        const Snapshot snapshot = maturitySnapshot(
            {inDomain1(1, Tri::Yes), inDomain1(2, Tri::No), inDomain1(3, Tri::Unknown)});
        const ScopeSystems found = systemsOf(snapshot, Scope::domain(QStringLiteral("D1")));
        QCOMPARE(found.systems, QList<SystemId>{idFor(1)});
        QCOMPARE(found.undecided, 1);
        QCOMPARE(systemsOf(snapshot, Scope::institution()).systems.size(), 3);
        QCOMPARE(systemsOf(snapshot, Scope::system(idFor(2))).systems, QList<SystemId>{idFor(2)});
    }

    void adoptedOnly()
    {
        Snapshot snapshot = maturitySnapshot({inDomain1(1, Tri::Yes), inDomain1(2, Tri::Yes)});
        snapshot.maturityMethod.population = Population::Adopted;
        QVERIFY(systemsOf(snapshot, Scope::institution()).systems.isEmpty());
        snapshot.adoption = Adoption{QStringList{QStringLiteral("APP-0002")}, {}};
        QCOMPARE(systemsOf(snapshot, Scope::institution()).systems, QList<SystemId>{idFor(2)});
        implement(snapshot, Scope::system(idFor(2)), QStringLiteral("1-"), 2);
        const MaturityView view = maturityOf(snapshot, judge(), Scope::institution());
        QCOMPARE(view.order(0), 2);
        QCOMPARE(view.group[0].systems, 1);
    }

    void whatHoldsAGroupDown()
    {
        Snapshot snapshot = maturitySnapshot(
            {inDomain1(1, Tri::Yes), inDomain1(2, Tri::Yes), inDomain1(3, Tri::Yes)});
        for (int number = 1; number <= 3; ++number) {
            implement(snapshot, Scope::system(idFor(number)), QStringLiteral("1-"), number);
        }
        const MaturityView view = maturityOf(snapshot, judge(), Scope::institution());
        QVERIFY(view.rolledUp);
        QCOMPARE(view.order(0), 1); // the weakest
        QCOMPARE(view.next(0), (LevelProgress{2, 3, 0}));
        const QList<std::pair<QString, int>> expected{{QStringLiteral("1-2"), 1},
                                                      {QStringLiteral("1-5"), 1}};
        QCOMPARE(view.group[0].holdingDown, expected);
        QCOMPARE(view.group[1].notAssessed, 3);
        QCOMPARE(view.possible(1), 4);
    }

    void directTakesTheScopesOwnAnswers()
    {
        Snapshot snapshot = maturitySnapshot({inDomain1(1, Tri::Yes)});
        implement(snapshot, Scope::institution(), QStringLiteral("2-"), 3);
        QCOMPARE(maturityOf(snapshot, judge(), Scope::institution()).order(1), 0);
        snapshot.maturityMethod.rollup = Rollup::Direct;
        const MaturityView view = maturityOf(snapshot, judge(), Scope::institution());
        QVERIFY(!view.rolledUp);
        QCOMPARE(view.order(1), 3);
    }

    void whereNothingWeighsThereIsNoLevel()
    {
        Snapshot snapshot = maturitySnapshot({inDomain1(1, Tri::Yes), inDomain1(2, Tri::No)});
        implement(snapshot, Scope::system(idFor(1)), QStringLiteral("1-"), 4);
        snapshot.maturityMethod.rollup = Rollup::Weighted;
        snapshot.maturityMethod.weightPercent = {{idFor(1), 0}};
        MaturityView view = maturityOf(snapshot, judge(), Scope::domain(QStringLiteral("D1")));
        QVERIFY(view.weighsNothing(0) && !view.hasLevel(0));
        view = maturityOf(snapshot, judge(), Scope::institution());
        QVERIFY(!view.weighsNothing(0) && view.hasLevel(0));
        QCOMPARE(view.order(0), 0); // the other system alone
        snapshot.maturityMethod.rollup = Rollup::Share;
        view = maturityOf(snapshot, judge(), Scope::domain(QStringLiteral("D1")));
        QVERIFY(!view.weighsNothing(0) && view.hasLevel(0));
        QCOMPARE(view.order(0), 4);
    }

    void weightsComeFromTheMethod()
    {
        Snapshot snapshot = maturitySnapshot({inDomain1(1, Tri::Yes), inDomain1(2, Tri::Yes)});
        snapshot.maturityMethod.weightPercent.insert(idFor(2), 300);
        const QList<SystemLevels> levels = levelsOfSystems(snapshot, judge());
        QCOMPARE(levels[0].weightPercent, 100);
        QCOMPARE(levels[1].weightPercent, 300);
    }
};

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
