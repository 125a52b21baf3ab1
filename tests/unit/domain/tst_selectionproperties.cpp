// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/sensitivity.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace zt;
using namespace zt::test;

/// What must hold of any inventory, drawn at random.
class TestSelectionProperties : public QObject
{
    Q_OBJECT

private:
    static SystemVerdict alone(SystemVerdict verdict)
    {
        verdict.rank = 0;
        verdict.paretoLayer = 0;
        return verdict;
    }

    static QList<int> stabilityOf(const ChunkedList<System>& systems, const Methodology& method)
    {
        JobContext job;
        return *stability(systems, guideline(), method, job);
    }

    /// In which direction a step of the funnel may go when answers speak more for selection.
    static int weight(Tri value) { return value == Tri::No ? 0 : (value == Tri::Unknown ? 1 : 2); }

private Q_SLOTS:

    void addingASystemChangesNoOthersResult()
    {
        Random random(1);
        for (int round = 0; round < 60; ++round) {
            Methodology method = randomMethod(random);
            method.trials = 20;
            ChunkedList<System> systems = randomInventory(random, pick(random, 40), 10);
            const Selection before = select(systems, guideline(), method);
            const QList<int> stableBefore = stabilityOf(systems, method);
            systems.append(randomSystem(random, 900, 10));
            const Selection after = select(systems, guideline(), method);
            const QList<int> stableAfter = stabilityOf(systems, method);
            for (qsizetype i = 0; i < before.verdicts.size(); ++i) {
                QCOMPARE(alone(after.verdicts.at(i)), alone(before.verdicts.at(i)));
                QCOMPARE(stableAfter.at(i), stableBefore.at(i));
            }
            QList<qint32> rankingWithoutNew = after.ranking;
            rankingWithoutNew.removeAll(static_cast<qint32>(before.verdicts.size()));
            QCOMPARE(rankingWithoutNew, before.ranking);
        }
    }

    void judgingAloneIsJudgingAmongOthers()
    {
        Random random(2);
        for (int round = 0; round < 40; ++round) {
            const Methodology method = randomMethod(random);
            const ChunkedList<System> systems = randomInventory(random, 300, 15);
            const Selection selection = select(systems, guideline(), method);
            for (qsizetype i = 0; i < systems.size(); ++i) {
                const SystemVerdict one = judge(systems[i], guideline(), method);
                QCOMPARE(alone(selection.verdicts.at(i)), one);
                QCOMPARE(one.risk, riskTotal(systems[i], method));
                QCOMPARE(one.impact, impactTotal(systems[i], method));
            }
        }
    }

    void orderOfRowsChangesNothing()
    {
        Random random(3);
        for (int round = 0; round < 40; ++round) {
            Methodology method = randomMethod(random);
            method.trials = 20;
            const ChunkedList<System> systems = randomInventory(random, 300, 10);
            std::vector<qsizetype> order(300);
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            ChunkedList<System> shuffled;
            for (const qsizetype i : order) {
                shuffled.append(systems[i]);
            }
            const Selection a = select(systems, guideline(), method);
            const Selection b = select(shuffled, guideline(), method);
            const QList<int> stableA = stabilityOf(systems, method);
            const QList<int> stableB = stabilityOf(shuffled, method);
            for (qsizetype i = 0; i < shuffled.size(); ++i) {
                const qsizetype was = order.at(static_cast<size_t>(i));
                QCOMPARE(b.verdicts.at(i), a.verdicts.at(was));
                QCOMPARE(stableB.at(i), stableA.at(was));
            }
            QCOMPARE(b.groupCounts, a.groupCounts);
            QCOMPARE(codes(shuffled, b.ranking), codes(systems, a.ranking));
            for (int d = 0; d < 6; ++d) {
                QCOMPARE(codes(shuffled, b.domains.at(d).selected),
                         codes(systems, a.domains.at(d).selected));
            }
        }
    }

    // A higher risk score never makes a system less of a high risk, nor rank it lower; a higher
    // impact score never makes it more of a low impact, nor rank it higher.
    void everyFactorPullsOneWay()
    {
        Random random(4);
        for (int round = 0; round < 400; ++round) {
            const Methodology method = randomMethod(random);
            ChunkedList<System> systems = randomInventory(random, 12, 0);
            const Selection before = select(systems, guideline(), method);
            System changed = systems[5];
            const auto factor = static_cast<size_t>(pick(random, factorCount));
            if (changed.scores.at(factor) == 3) {
                continue;
            }
            ++changed.scores.at(factor);
            systems.replace(5, changed);
            const Selection after = select(systems, guideline(), method);
            const SystemVerdict& was = before.verdicts.at(5);
            const SystemVerdict& is = after.verdicts.at(5);
            const bool risk = factor < riskFactorCount;
            if (risk) {
                QVERIFY(is.risk.min >= was.risk.min);
                QVERIFY(weight(is.highRisk) >= weight(was.highRisk));
                QCOMPARE(is.lowImpact, was.lowImpact);
            } else {
                QVERIFY(is.impact.max >= was.impact.max);
                QVERIFY(weight(is.lowImpact) <= weight(was.lowImpact));
                QCOMPARE(is.highRisk, was.highRisk);
            }
            if (was.rank > 0 && is.rank > 0) {
                QVERIFY(risk ? is.rank <= was.rank : is.rank >= was.rank);
            }
        }
    }

    // An answer that comes in only ever settles what was open.
    void answeringAGapTakesNothingBack()
    {
        Random random(5);
        for (int round = 0; round < 2000; ++round) {
            const Methodology method = randomMethod(random);
            System system = randomSystem(random, 1, 40);
            const SystemVerdict before = judge(system, guideline(), method);
            for (Tri& fact : system.facts) {
                fact = fact == Tri::Unknown ? randomTri(random, 50) : fact;
            }
            for (Tri& condition : system.conditions) {
                condition = condition == Tri::Unknown ? randomTri(random, 50) : condition;
            }
            for (Score& score : system.scores) {
                score = score == 0 ? static_cast<Score>(pick(random, 4)) : score;
            }
            const SystemVerdict after = judge(system, guideline(), method);
            QVERIFY(after.risk.min >= before.risk.min && after.risk.max <= before.risk.max);
            QVERIFY(before.applicable == Tri::Unknown || after.applicable == before.applicable);
            QVERIFY(before.highRisk == Tri::Unknown || after.highRisk == before.highRisk);
            QVERIFY(before.lowImpact == Tri::Unknown || after.lowImpact == before.lowImpact);
            QCOMPARE(after.applicableMask & before.applicableMask, before.applicableMask);
            if (before.group == SelectionClass::Selected) {
                QCOMPARE(after.group, SelectionClass::Selected);
            }
            if (before.group != SelectionClass::NotAssessed &&
                before.group != SelectionClass::Selected) {
                QVERIFY(after.group != SelectionClass::Selected);
                QVERIFY(after.group != SelectionClass::NotAssessed);
            }
        }
    }

private:
    static QStringList codes(const ChunkedList<System>& systems, const QList<qint32>& positions)
    {
        QStringList result;
        for (const qint32 position : positions) {
            result.append(systems[position].code);
        }
        return result;
    }
};

QTEST_APPLESS_MAIN(TestSelectionProperties)
#include "tst_selectionproperties.moc"
