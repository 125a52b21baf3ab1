// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/roadmapchoice.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace zt;
using namespace zt::test;

namespace {

/// A set by the definitions alone, without any of the search's bookkeeping.
struct Judged
{
    std::vector<int> actions;
    Money cost = 0;
    int items = 0;
    int pillars = 0;
};

bool closedUnder(const ChoiceProblem& problem, quint64 mask)
{
    for (int i = 0; i < problem.actions.size(); ++i) {
        if ((mask >> i & 1U) == 0) {
            continue;
        }
        if (problem.actions[i].barred) {
            return false;
        }
        for (const int need : problem.actions[i].needs) {
            if ((mask >> need & 1U) == 0) {
                return false;
            }
        }
    }
    return true;
}

Judged judged(const ChoiceProblem& problem, quint64 mask)
{
    Judged result;
    QSet<int> closed;
    for (int i = 0; i < problem.actions.size(); ++i) {
        if ((mask >> i & 1U) != 0) {
            result.actions.push_back(i);
            result.cost += problem.actions[i].cost;
            for (const int gap : problem.actions[i].gaps) {
                closed.insert(gap);
            }
        }
    }
    result.items = static_cast<int>(closed.size());
    for (const ChoicePillar& pillar : problem.pillars) {
        qint64 all = 0;
        qint64 done = 0;
        for (const ChoicePillar::Unit& unit : pillar.units) {
            all += unit.weight;
            done += std::all_of(unit.gaps.begin(),
                                unit.gaps.end(),
                                [&](int gap) { return closed.contains(gap); })
                        ? unit.weight
                        : 0;
        }
        result.pillars += all > 0 && done * 100 >= all * pillar.sharePercent ? 1 : 0;
    }
    return result;
}

/// What is kept, with all it needs; a kept action that needs a barred one is not there.
quint64 keptMask(const ChoiceProblem& problem)
{
    quint64 kept = 0;
    for (int i = 0; i < problem.actions.size(); ++i) {
        if (!problem.actions[i].kept) {
            continue;
        }
        quint64 wanted = quint64{1} << i;
        for (bool grown = true; grown;) {
            grown = false;
            for (int j = 0; j < problem.actions.size(); ++j) {
                for (const int need : problem.actions[j].needs) {
                    if ((wanted >> j & 1U) != 0 && (wanted >> need & 1U) == 0) {
                        wanted |= quint64{1} << need;
                        grown = true;
                    }
                }
            }
        }
        kept |= closedUnder(problem, wanted) ? wanted : 0;
    }
    return kept;
}

bool withinLimits(const ChoiceProblem& problem, quint64 mask, quint64 kept)
{
    Money cost = 0;
    Money added = 0;
    QMap<int, Money> quarters;
    QMap<int, Money> addedIn;
    for (int quarter = 0; quarter < problem.spent.size(); ++quarter) {
        quarters[quarter] = problem.spent[quarter];
    }
    for (int i = 0; i < problem.actions.size(); ++i) {
        if ((mask >> i & 1U) == 0) {
            continue;
        }
        const bool free = (kept >> i & 1U) == 0;
        cost += problem.actions[i].cost;
        added += free ? problem.actions[i].cost : 0;
        for (const auto& [quarter, amount] : problem.actions[i].quarters) {
            quarters[quarter] += amount;
            addedIn[quarter] += free ? amount : 0;
        }
    }
    if (problem.budgetTotal && added > 0 && cost > *problem.budgetTotal) {
        return false;
    }
    for (auto it = addedIn.begin(); problem.budgetPerQuarter && it != addedIn.end(); ++it) {
        if (it.value() > 0 && quarters.value(it.key()) > *problem.budgetPerQuarter) {
            return false;
        }
    }
    return true;
}

/// Whether `a` is to be had rather than `b`.
bool better(PlanGoal goal, const Judged& a, const Judged& b)
{
    if (goal == PlanGoal::Pillars && a.pillars != b.pillars) {
        return a.pillars > b.pillars;
    }
    if (a.items != b.items) {
        return a.items > b.items;
    }
    if (a.cost != b.cost) {
        return a.cost < b.cost;
    }
    if (a.actions.size() != b.actions.size()) {
        return a.actions.size() < b.actions.size();
    }
    return a.actions < b.actions;
}

/// Over all subsets; with `unlike`, over those that hold something it does not.
std::optional<Judged> bruteForce(const ChoiceProblem& problem, const QList<int>* unlike = nullptr)
{
    const quint64 kept = keptMask(problem);
    std::optional<Judged> best;
    for (quint64 mask = 0; mask < quint64{1} << problem.actions.size(); ++mask) {
        if ((mask & kept) != kept || !closedUnder(problem, mask) ||
            !withinLimits(problem, mask, kept)) {
            continue;
        }
        const Judged one = judged(problem, mask);
        const bool strange =
            unlike == nullptr || std::any_of(one.actions.begin(), one.actions.end(), [&](int i) {
                return !unlike->contains(i);
            });
        if (strange && (!best || better(problem.goal, one, *best))) {
            best = one;
        }
    }
    return best;
}

ChoiceProblem drawn(Random& random, int actions)
{
    ChoiceProblem problem;
    const int gaps = 1 + pick(random, std::max(1, actions * 2));
    const int pillars = 1 + pick(random, 5);
    for (int i = 0; i < gaps; ++i) {
        problem.gaps.append(ChoiceGap{pick(random, pillars)});
    }
    for (int p = 0; p < pillars; ++p) {
        ChoicePillar pillar;
        const int units = pick(random, 4) == 0 ? 1 + pick(random, 4) : 1;
        pillar.sharePercent = units > 1 && pick(random, 2) == 0 ? 1 + pick(random, 100) : 100;
        for (int u = 0; u < units; ++u) {
            pillar.units.append(
                ChoicePillar::Unit{pick(random, 5) == 0 ? 0 : 50 + pick(random, 3) * 50, {}});
        }
        for (int gap = 0; gap < gaps; ++gap) {
            if (problem.gaps[gap].pillar == p) {
                pillar.units[pick(random, units)].gaps.append(gap);
            }
        }
        problem.pillars.append(pillar);
    }
    Money all = 0;
    for (int i = 0; i < actions; ++i) {
        ChoiceAction action;
        action.cost = pick(random, 6) == 0 ? 0 : 1 + pick(random, pick(random, 2) == 0 ? 4 : 500);
        for (int gap = 0; gap < gaps; ++gap) {
            if (pick(random, gaps) < 2) {
                action.gaps.append(gap);
            }
        }
        for (int other = 0; other < i; ++other) {
            if (pick(random, 8) == 0) {
                action.needs.append(other);
            }
        }
        if (pick(random, 5) > 0) {
            const int quarter = pick(random, 4);
            const Money first = action.cost / 3;
            action.quarters = {{quarter, first}, {quarter + 1, action.cost - first}};
        }
        action.kept = pick(random, 8) == 0;
        action.barred = pick(random, 12) == 0;
        all += action.cost;
        problem.actions.append(action);
    }
    if (pick(random, 2) == 0) { // codes need not follow what is needed
        for (ChoiceAction& action : problem.actions) {
            for (int& need : action.needs) {
                need = actions - 1 - need;
            }
        }
        std::reverse(problem.actions.begin(), problem.actions.end());
    }
    if (pick(random, 4) > 0) {
        problem.budgetTotal = pick(random, static_cast<int>(all) + 1);
    }
    if (pick(random, 3) == 0) {
        problem.budgetPerQuarter = pick(random, static_cast<int>(all) / 2 + 1);
        problem.spent = {pick(random, 50), 0, pick(random, 50)};
    }
    problem.goal = pick(random, 2) == 0 ? PlanGoal::Items : PlanGoal::Pillars;
    return problem;
}

void compare(const ActionSet& found, const Judged& expected)
{
    QCOMPARE(found.actions, QList<int>(expected.actions.begin(), expected.actions.end()));
    QCOMPARE(found.cost, expected.cost);
    QCOMPARE(found.items, expected.items);
    QCOMPARE(found.pillars, expected.pillars);
}

/// `count` actions, each closing its own gaps, in chains of three where asked.
ChoiceProblem large(Random& random, int count, PlanGoal goal, bool chains)
{
    ChoiceProblem problem;
    problem.goal = goal;
    Money all = 0;
    for (int p = 0; p < 5; ++p) {
        problem.pillars.append(ChoicePillar{{{100, {}}}, 100});
    }
    for (int i = 0; i < count; ++i) {
        ChoiceAction action;
        action.cost = 100'000 * (5 + pick(random, 80));
        for (int g = 1 + pick(random, 2); g > 0; --g) {
            const int gap = static_cast<int>(problem.gaps.size());
            problem.gaps.append(ChoiceGap{i % 5});
            problem.pillars[i % 5].units.first().gaps.append(gap);
            action.gaps.append(gap);
        }
        if (i > 0 && pick(random, 4) == 0) {
            action.gaps.append(problem.actions[pick(random, i)].gaps.first());
        }
        if (chains && i >= 5 && i % 15 >= 5) {
            action.needs.append(i - 5);
        }
        action.quarters = {{pick(random, 6), action.cost}};
        all += action.cost;
        problem.actions.append(action);
    }
    problem.budgetTotal = all / 2;
    return problem;
}

} // namespace

class TestRoadmapChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sameAsAllSubsets_data()
    {
        QTest::addColumn<int>("actions");
        QTest::addColumn<int>("problems");
        QTest::newRow("none") << 0 << 3;
        QTest::newRow("few") << 4 << 400;
        QTest::newRow("some") << 8 << 400;
        QTest::newRow("eleven") << 11 << 40;
        QTest::newRow("fourteen") << 14 << 5;
    }

    void sameAsAllSubsets()
    {
        QFETCH(int, actions);
        QFETCH(int, problems);
        Random random(20260718U + static_cast<quint64>(actions));
        for (int i = 0; i < problems; ++i) {
            const ChoiceProblem problem = drawn(random, actions);
            const Choice choice = choose(problem);
            QVERIFY(choice.proven);
            compare(choice.best, *bruteForce(problem));
            if (QTest::currentTestFailed()) {
                qWarning("problem %d", i);
                return;
            }
            const std::optional<Judged> next = bruteForce(problem, &choice.best.actions);
            QCOMPARE(choice.next.has_value(), next.has_value());
            if (next) {
                compare(*choice.next, *next);
            }
        }
    }

    void whatIsNeededComesFirst()
    {
        // A dear foundation (2) under a cheap gap (0); the other (1) is dearer than the two.
        ChoiceProblem problem;
        problem.gaps = {{0}, {0}};
        problem.pillars = {{{{100, {0, 1}}}, 100}};
        problem.actions = {{10, {2}, {0}, {}, false, false},
                           {60, {}, {1}, {}, false, false},
                           {30, {}, {}, {}, false, false}};
        problem.budgetTotal = 50;
        QCOMPARE(choose(problem).best.actions, (QList<int>{0, 2}));
        problem.budgetTotal = 39;
        QCOMPARE(choose(problem).best.actions, QList<int>());
        problem.budgetTotal = 100;
        const Choice all = choose(problem);
        QCOMPARE(all.best.actions, (QList<int>{0, 1, 2}));
        QCOMPARE(all.best.pillars, 1);
        QVERIFY(!all.next);
    }

    void goalsDiffer()
    {
        // One pillar has two gaps for 20, the other four single ones of 10 of its five.
        ChoiceProblem problem;
        problem.gaps = {{0}, {0}, {1}, {1}, {1}, {1}, {1}};
        problem.pillars = {{{{100, {0, 1}}}, 100}, {{{100, {2, 3, 4, 5, 6}}}, 100}};
        for (int gap = 0; gap < 7; ++gap) {
            problem.actions.append(ChoiceAction{gap < 2 ? 20 : 10, {}, {gap}, {}, false, false});
        }
        problem.budgetTotal = 40;
        QCOMPARE(choose(problem).best.actions, (QList<int>{2, 3, 4, 5}));
        problem.goal = PlanGoal::Pillars;
        QCOMPARE(choose(problem).best.actions, (QList<int>{0, 1}));
    }

    void whatIsKeptIsNotRefused()
    {
        ChoiceProblem problem;
        problem.gaps = {{0}, {0}};
        problem.pillars = {{{{100, {0, 1}}}, 100}};
        problem.actions = {{100, {}, {0}, {}, true, false}, {10, {}, {1}, {}, false, false}};
        problem.budgetTotal = 50;
        const Choice choice = choose(problem);
        QVERIFY(choice.overBudget);
        QCOMPARE(choice.best.actions, QList<int>{0});
        QCOMPARE(choice.kept, choice.best);
        QCOMPARE(weigh(problem, {1}).items, 1);
    }

    void fortyActionsAreProven_data()
    {
        QTest::addColumn<bool>("pillars");
        QTest::addColumn<bool>("chains");
        QTest::addColumn<bool>("cap");
        QTest::newRow("items") << false << false << false;
        QTest::newRow("items, chains") << false << true << false;
        QTest::newRow("items, cap") << false << false << true;
        QTest::newRow("pillars") << true << false << false;
        QTest::newRow("pillars, chains") << true << true << false;
    }

    void fortyActionsAreProven()
    {
        QFETCH(bool, pillars);
        QFETCH(bool, chains);
        QFETCH(bool, cap);
        Random random(40);
        qint64 most = 0;
        for (int i = 0; i < 5; ++i) {
            ChoiceProblem problem =
                large(random, 40, pillars ? PlanGoal::Pillars : PlanGoal::Items, chains);
            if (cap) {
                problem.budgetPerQuarter = *problem.budgetTotal / 4;
            }
            const Choice choice = choose(problem);
            QVERIFY2(choice.proven, qPrintable(QString::number(i)));
            QCOMPARE(choice.free, 40);
            QVERIFY(choice.best.cost <= *problem.budgetTotal);
            most = std::max(most, choice.tried);
        }
        qInfo() << "sets tried of 2^40, at most" << most;
    }

    void theLimitIsNotHidden()
    {
        Random random(7);
        const ChoiceProblem problem = large(random, 30, PlanGoal::Items, false);
        const Choice choice = choose(problem, 40);
        QVERIFY(!choice.proven);
        QVERIFY(choice.tried <= 40);
        QVERIFY(choice.best.cost <= *problem.budgetTotal);
        QVERIFY(!choice.next);
        QVERIFY(!choose(problem, mostSetsTried, [] { return true; }).proven);
    }
};

QTEST_APPLESS_MAIN(TestRoadmapChoice)
#include "tst_roadmapchoice.moc"
