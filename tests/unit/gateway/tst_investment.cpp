// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investment.h"
#include "model/gateway/virtualrandom.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace zt;

namespace {

bool holds(const IndexSet& set, const IndexSet& part)
{
    return std::includes(set.begin(), set.end(), part.begin(), part.end());
}

bool anyHeld(const IndexSet& set, const std::vector<IndexSet>& ways)
{
    return std::any_of(
        ways.begin(), ways.end(), [&](const IndexSet& way) { return holds(set, way); });
}

IndexSet membersOf(quint32 bits, int count)
{
    IndexSet set;
    for (int i = 0; i < count; ++i) {
        if ((bits >> static_cast<unsigned>(i) & 1U) != 0) {
            set.push_back(i);
        }
    }
    return set;
}

/// Sets none of which holds another.
std::vector<IndexSet> randomWays(VirtualRandom& random, int options)
{
    std::vector<IndexSet> ways;
    const auto count = static_cast<int>(random.below(4));
    for (int i = 0; i < count; ++i) {
        const quint32 bits = static_cast<quint32>(random.next() & random.next());
        const IndexSet way = membersOf(bits, options);
        const bool clashes = std::any_of(ways.begin(), ways.end(), [&](const IndexSet& other) {
            return holds(way, other) || holds(other, way);
        });
        if (!clashes && !way.empty()) {
            ways.push_back(way);
        }
    }
    return ways;
}

InvestmentProblem randomProblem(quint64 seed, int options, int attacks)
{
    VirtualRandom random(seed, 1);
    InvestmentProblem problem;
    for (int i = 0; i < options; ++i) {
        InvestmentOption option;
        option.cost = static_cast<Money>(random.below(6)) * 10;
        if (i > 0 && random.below(4) == 0) {
            option.needs.append(static_cast<int>(random.below(static_cast<quint64>(i))));
        }
        option.kept = random.below(10) == 0;
        option.barred = random.below(10) == 0;
        problem.options.push_back(option);
    }
    for (int i = 0; i < attacks; ++i) {
        problem.attacks.push_back({randomWays(random, options), true});
    }
    return problem;
}

/// Whether a set holds what its members need and nothing barred, all the way down.
bool isAllowed(const InvestmentProblem& problem, const IndexSet& set)
{
    return std::all_of(set.begin(), set.end(), [&](int one) {
        const InvestmentOption& option = problem.options[static_cast<size_t>(one)];
        return !option.barred &&
               std::all_of(option.needs.cbegin(), option.needs.cend(), [&](int need) {
                   return std::binary_search(set.begin(), set.end(), need);
               });
    });
}

/// Kept, unless it can never be had.
IndexSet mandatory(const InvestmentProblem& problem)
{
    IndexSet kept;
    for (int i = 0; i < static_cast<int>(problem.options.size()); ++i) {
        if (!problem.options[static_cast<size_t>(i)].kept) {
            continue;
        }
        for (quint32 bits = 0; bits < 1U << problem.options.size(); ++bits) {
            const IndexSet set = membersOf(bits, static_cast<int>(problem.options.size()));
            if (std::binary_search(set.begin(), set.end(), i) && isAllowed(problem, set)) {
                kept.push_back(i);
                break;
            }
        }
    }
    return kept;
}

Money costOf(const InvestmentProblem& problem, const IndexSet& set)
{
    Money sum = 0;
    for (const int one : set) {
        sum += problem.options[static_cast<size_t>(one)].cost;
    }
    return sum;
}

int countStopped(const InvestmentProblem& problem, const IndexSet& set)
{
    return static_cast<int>(
        std::count_if(problem.attacks.begin(), problem.attacks.end(), [&](const auto& attack) {
            return anyHeld(set, attack.ways);
        }));
}

/// By attacks stopped: what so many or more cost at least, over every set there is.
std::map<int, Money> cheapest(const InvestmentProblem& problem)
{
    std::map<int, Money> least;
    const IndexSet kept = mandatory(problem);
    const auto count = static_cast<int>(problem.options.size());
    for (quint32 bits = 0; bits < 1U << count; ++bits) {
        const IndexSet set = membersOf(bits, count);
        if (!holds(set, kept) || !isAllowed(problem, set)) {
            continue;
        }
        const Money cost = costOf(problem, set);
        for (int stopped = countStopped(problem, set); stopped >= 0; --stopped) {
            const auto [at, isNew] = least.try_emplace(stopped, cost);
            at->second = std::min(at->second, cost);
        }
    }
    return least;
}

} // namespace

class TestInvestment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryMinimalSet();
    void saysWhenItDidNotLookEverywhere();
    void isNoDearerThanAnySet();
    void boundsWhatItDidNotProve();
    void takesWhatIsNeededAndNothingElse();
    void spendsWithinTheBudget();
    void stepsAddUpToTheSet();
    void stopsOneAttackForTheLeast();
};

void TestInvestment::findsEveryMinimalSet()
{
    constexpr int options = 8;
    for (quint64 seed = 0; seed < 200; ++seed) {
        VirtualRandom random(seed, 2);
        std::vector<IndexSet> ways = randomWays(random, options);
        std::sort(ways.begin(), ways.end(), [](const IndexSet& a, const IndexSet& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        const MinimalSets found = minimalSets(
            options, [&](const IndexSet& set) { return anyHeld(set, ways); }, 100'000);
        QVERIFY(found.complete);
        QVERIFY2(found.sets == ways, qPrintable(QString::number(seed)));
    }
    const MinimalSets anyhow = minimalSets(
        3, [](const IndexSet&) { return true; }, 100);
    QVERIFY(anyhow.sets == std::vector<IndexSet>{IndexSet()});
    const MinimalSets never = minimalSets(
        3, [](const IndexSet&) { return false; }, 100);
    QVERIFY(never.sets.empty() && never.complete);
}

void TestInvestment::saysWhenItDidNotLookEverywhere()
{
    // any five of ten: 252 minimal sets
    const auto half = [](const IndexSet& set) { return set.size() >= 5; };
    const MinimalSets all = minimalSets(10, half, 100'000);
    QVERIFY(all.complete);
    QCOMPARE(all.sets.size(), size_t(252));
    const MinimalSets some = minimalSets(10, half, 100);
    QVERIFY(!some.complete);
    QVERIFY(some.sets.size() < all.sets.size() && !some.sets.empty());
    QVERIFY(std::all_of(
        some.sets.begin(), some.sets.end(), [](const IndexSet& set) { return set.size() == 5; }));
}

void TestInvestment::isNoDearerThanAnySet()
{
    for (quint64 seed = 0; seed < 150; ++seed) {
        const InvestmentProblem problem = randomProblem(seed, 9, 7);
        const std::map<int, Money> least = cheapest(problem);
        const InvestmentCurve curve = investmentCurve(problem);
        const QByteArray name = QByteArray::number(seed);
        QVERIFY2(curve.proven && !curve.points.empty(), name.constData());
        std::map<int, Money> asCurve;
        int from = 0;
        for (const InvestmentPoint& point : curve.points) {
            QVERIFY2(isAllowed(problem, point.options), name.constData());
            QCOMPARE(costOf(problem, point.options), point.cost);
            QCOMPARE(countStopped(problem, point.options), point.stopped);
            QCOMPARE(point.most, point.stopped);
            for (; from <= point.stopped; ++from) {
                asCurve[from] = point.cost;
            }
        }
        QVERIFY2(asCurve == least, name.constData());
        for (size_t i = 1; i < curve.points.size(); ++i) {
            QVERIFY(curve.points[i - 1].cost < curve.points[i].cost);
            QVERIFY(curve.points[i - 1].stopped < curve.points[i].stopped);
        }
        QVERIFY(investmentCurve(problem) == curve);
    }
}

void TestInvestment::boundsWhatItDidNotProve()
{
    int open = 0;
    for (quint64 seed = 0; seed < 150; ++seed) {
        const InvestmentProblem problem = randomProblem(seed, 9, 7);
        const std::map<int, Money> least = cheapest(problem);
        const InvestmentCurve curve = investmentCurve(problem, 2);
        for (size_t i = 0; i < curve.points.size(); ++i) {
            const bool isLast = i + 1 == curve.points.size();
            int best = 0; // that any set stops for less than the next point costs
            for (const auto& [stopped, cost] : least) {
                best = isLast || cost < curve.points[i + 1].cost ? std::max(best, stopped) : best;
            }
            QVERIFY2(best <= curve.points[i].most, qPrintable(QString::number(seed)));
            QVERIFY(curve.points[i].stopped <= best);
        }
        open += curve.proven ? 0 : 1;
    }
    QVERIFY(open > 0);
}

void TestInvestment::takesWhatIsNeededAndNothingElse()
{
    // 1 stops the attack but needs 0; 2 costs nothing and does nothing
    InvestmentProblem problem;
    problem.options = {{30, {}, false, false}, {20, {0}, false, false}, {0, {}, false, false}};
    problem.attacks = {{{{1}}, true}, {{}, true}, {{{}}, true}};
    const InvestmentCurve curve = investmentCurve(problem);
    QCOMPARE(curve.points.size(), size_t(2));
    QVERIFY((curve.points[0] == InvestmentPoint{0, 1, 1, {}}));
    QVERIFY((curve.points[1] == InvestmentPoint{50, 2, 2, {0, 1}}));
}

void TestInvestment::spendsWithinTheBudget()
{
    InvestmentProblem problem;
    problem.options = {{30, {}, true, false}, {20, {}, false, false}};
    problem.attacks = {{{{1}}, true}};
    const InvestmentCurve curve = investmentCurve(problem);
    QVERIFY(curve.within(29) == nullptr);
    QCOMPARE(curve.within(30)->stopped, 0);
    QCOMPARE(curve.within(49)->stopped, 0);
    QCOMPARE(curve.within(50)->stopped, 1);
    QCOMPARE(curve.within(std::nullopt)->stopped, 1);
}

void TestInvestment::stepsAddUpToTheSet()
{
    // two attacks for 40, one for 10: 10 buys 1, 40 buys 2
    InvestmentProblem problem;
    problem.options = {{40, {}, false, false}, {10, {}, false, false}, {5, {}, true, false}};
    problem.attacks = {{{{0}}, true}, {{{0}}, true}, {{{1}}, true}, {{{2}}, true}, {{{}}, true}};
    const QList<InvestmentStep> steps = investmentSteps(problem, {0, 1, 2});
    const QList<InvestmentStep> expected{{{2}, 5, {3}}, {{1}, 10, {2}}, {{0}, 40, {0, 1}}};
    QVERIFY(steps == expected);
}

/// Against every set there is, none that stops the attack costs less besides what is kept.
void TestInvestment::stopsOneAttackForTheLeast()
{
    int stopped = 0;
    for (quint64 seed = 0; seed < 40; ++seed) {
        const InvestmentProblem problem = randomProblem(seed, 9, 5);
        const IndexSet bare = mandatory(problem);
        IndexSet kept = membersOf(~0U, 9); // with all that it needs: the smallest set allowed
        for (quint32 bits = 0; bits < 1U << 9U; ++bits) {
            const IndexSet set = membersOf(bits, 9);
            if (holds(set, bare) && isAllowed(problem, set) && set.size() < kept.size()) {
                kept = set;
            }
        }
        for (int attack = 0; attack < 5; ++attack) {
            std::optional<Money> least;
            for (quint32 bits = 0; bits < 1U << 9U; ++bits) {
                const IndexSet set = membersOf(bits, 9);
                if (holds(set, kept) && isAllowed(problem, set) &&
                    anyHeld(set, problem.attacks[static_cast<size_t>(attack)].ways)) {
                    const Money cost = costOf(problem, set) - costOf(problem, kept);
                    least = std::min(least.value_or(cost), cost);
                }
            }
            const auto way = cheapestWay(problem, attack);
            QCOMPARE(way.has_value(), least.has_value());
            if (!way) {
                continue;
            }
            IndexSet whole;
            std::set_union(
                way->begin(), way->end(), kept.begin(), kept.end(), std::back_inserter(whole));
            QCOMPARE(costOf(problem, whole) - costOf(problem, kept), *least);
            QVERIFY(isAllowed(problem, whole));
            QVERIFY(anyHeld(whole, problem.attacks[static_cast<size_t>(attack)].ways));
            ++stopped;
        }
    }
    QVERIFY(stopped > 50);
}

QTEST_GUILESS_MAIN(TestInvestment)
#include "tst_investment.moc"
