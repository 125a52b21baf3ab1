// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "oracle.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // What is claimed of a system with gaps holds in every completion of the gaps, and where
    // nothing is claimed two completions disagree: neither too much nor too little.
    void claimsExactlyWhatEveryCompletionSays()
    {
        Random random(20260101);
        const std::array<Guideline, 2> guidelines{guideline(), strangeGuideline()};
        std::array<int, selectionClassCount> met{};
        for (int round = 0; round < 3000; ++round) {
            const Guideline& rules = guidelines.at(static_cast<size_t>(round % 2));
            const Methodology method = randomMethod(random);
            const System system = withFewGaps(randomSystem(random, 1, 20), 7);
            const SystemVerdict verdict = judge(system, rules, method);
            const oracle::Possible possible = oracle::complete(system, rules, method);
            ++met.at(static_cast<size_t>(verdict.group));
            QCOMPARE(verdict.applicable, possible.applicable.tri());
            QCOMPARE(verdict.highRisk, possible.highRisk.tri());
            QCOMPARE(verdict.lowImpact, possible.lowImpact.tri());
            QCOMPARE(verdict.risk.min, possible.leastRisk);
            QCOMPARE(verdict.risk.max, possible.mostRisk);
            QCOMPARE(verdict.impact.min, possible.leastImpact);
            QCOMPARE(verdict.impact.max, possible.mostImpact);
            for (int d = 0; d < rules.domains.size(); ++d) {
                const Tri member = possible.domains.at(static_cast<size_t>(d)).tri();
                QCOMPARE((verdict.applicableMask >> d & 1U) != 0, member == Tri::Yes);
                QCOMPARE((verdict.undecidedMask >> d & 1U) != 0, member == Tri::Unknown);
            }
            QCOMPARE(verdict.group == SelectionClass::Selected,
                     possible.selected.tri() == Tri::Yes);
            QCOMPARE(verdict.group == SelectionClass::NotAssessed,
                     possible.selected.tri() == Tri::Unknown);
            if (possible.selected.tri() == Tri::No) {
                QCOMPARE(verdict.group, possible.whyNot());
            }
        }
        for (const int count : met) {
            QVERIFY(count > 50); // the rounds covered every outcome
        }
    }

    // The funnel's counts against counting with the completions of each system.
    void funnelCountsWhatIsCertain()
    {
        Random random(7);
        for (int round = 0; round < 60; ++round) {
            const Guideline rules = round % 3 == 0 ? strangeGuideline() : guideline();
            const Methodology method = randomMethod(random);
            ChunkedList<System> systems;
            QList<oracle::Possible> possibles;
            const int size = pick(random, 12);
            for (int i = 0; i < size; ++i) {
                systems.append(withFewGaps(randomSystem(random, i + 1, 12), 5));
                possibles.append(oracle::complete(systems[i], rules, method));
            }
            const Selection selection = select(systems, rules, method);
            QCOMPARE(selection.verdicts.size(), size);
            QCOMPARE(selection.domains.size(), rules.domains.size());
            for (int d = 0; d < rules.domains.size(); ++d) {
                const oracle::Counts expected = oracle::count(possibles, d);
                const DomainFunnel& funnel = selection.domains.at(d);
                QCOMPARE(funnel.applicable, expected.applicable);
                QCOMPARE(funnel.highRisk, expected.highRisk);
                QCOMPARE(funnel.lowImpact, expected.lowImpact);
                QCOMPARE(funnel.undecided, expected.undecided);
                QCOMPARE(funnel.selected.size(), funnel.lowImpact);
            }
            int total = 0;
            for (const int count : selection.groupCounts) {
                total += count;
            }
            QCOMPARE(total, size);
            QCOMPARE(selection.ranking.size(), selection.count(SelectionClass::Selected));
        }
    }

    void anEmptyInventoryGivesEmptyLists()
    {
        const Selection selection = select({}, guideline(), Methodology());
        QVERIFY(selection.verdicts.isEmpty());
        QVERIFY(selection.ranking.isEmpty());
        QCOMPARE(selection.domains.size(), 6);
        for (const DomainFunnel& funnel : selection.domains) {
            QCOMPARE(funnel, DomainFunnel());
        }
        const Selection noDomains = select({}, Guideline(), Methodology());
        QVERIFY(noDomains.domains.isEmpty());
    }

    void withoutDomainsNothingApplies()
    {
        ChunkedList<System> systems;
        systems.append(plainSystem());
        const Selection selection = select(systems, Guideline(), Methodology());
        QCOMPARE(selection.verdicts.first().group, SelectionClass::NotApplicable);
    }

    void domainListsFollowTheRanking()
    {
        Random random(11);
        const ChunkedList<System> systems = randomInventory(random, 700, 5);
        const Selection selection = select(systems, guideline(), Methodology());
        QVERIFY(selection.ranking.size() > 50);
        for (int d = 0; d < 6; ++d) {
            QList<qint32> expected;
            for (const qint32 position : selection.ranking) {
                if ((selection.verdicts.at(position).applicableMask >> d & 1U) != 0) {
                    expected.append(position);
                }
            }
            QCOMPARE(selection.domains.at(d).selected, expected);
        }
    }

private:
    /// Fills unknown answers from the front until at most `gaps` are left.
    static System withFewGaps(System system, int gaps)
    {
        int left = 0;
        const auto keep = [&] { return ++left <= gaps; };
        for (Score& score : system.scores) {
            score = score == 0 && !keep() ? Score{2} : score;
        }
        for (Tri& condition : system.conditions) {
            condition = condition == Tri::Unknown && !keep() ? Tri::No : condition;
        }
        for (Tri& fact : system.facts) {
            fact = fact == Tri::Unknown && !keep() ? Tri::No : fact;
        }
        if (!system.rtoMinutes && !keep()) {
            system.rtoMinutes = 480;
        }
        return system;
    }
};

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
