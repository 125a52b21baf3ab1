// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/sensitivity.h"

#include <QTest>

#include <algorithm>

using namespace zt;
using namespace zt::test;

namespace {

Methodology totalsMethod()
{
    Methodology method;
    method.instrument = Instrument::Totals;
    method.riskCutoff = 1200;
    method.impactCutoff = 1000;
    return method;
}

QList<int> stabilityOf(const ChunkedList<System>& systems, const Methodology& method)
{
    JobContext job;
    return *stability(systems, guideline(), method, job);
}

int stabilityOf(const System& system, const Methodology& method)
{
    ChunkedList<System> systems;
    systems.append(system);
    return stabilityOf(systems, method).first();
}

/// The draws as the header describes them, written out once more: SplitMix64 as published by
/// Vigna, FNV-1a as published by Fowler, Noll and Vo.
quint64 splitMix(quint64 state)
{
    quint64 z = state + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

quint64 fnv1a(const QByteArray& bytes)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

/// Every trial played through select() itself, with the factors moved by hand; weights in fine
/// steps are brought to whole numbers by scaling the cut-offs along.
int playedThrough(const System& system, const Methodology& method)
{
    const bool selectedNow = judge(system, guideline(), method).group == SelectionClass::Selected;
    const quint64 key =
        splitMix(fnv1a(system.code.toUtf8()) ^ splitMix(~static_cast<quint64>(method.seed)));
    int kept = 0;
    for (int trial = 0; trial < method.trials; ++trial) {
        System moved = system;
        const quint64 base = splitMix(key ^ static_cast<quint64>(trial));
        for (int f = 0; f < factorCount; ++f) {
            const quint64 pair = splitMix(base ^ (static_cast<quint64>(f / 2) << 32));
            const quint64 bits = f % 2 == 0 ? pair & 0xffffffffU : pair >> 32;
            const auto draw = static_cast<int>(bits * 2000 / 4294967296ULL);
            Score& score = moved.scores.at(static_cast<size_t>(f));
            if (score != 0 && draw < method.factorShiftPermille) {
                score = static_cast<Score>(std::min(3, score + 1));
            } else if (score != 0 && draw >= 2000 - method.factorShiftPermille) {
                score = static_cast<Score>(std::max(1, score - 1));
            }
        }
        const SystemVerdict verdict = judge(moved, guideline(), method);
        kept += selectedNow ? verdict.group == SelectionClass::Selected
                            : verdict.group != SelectionClass::Selected &&
                                  verdict.group != SelectionClass::NotAssessed;
    }
    return kept * 10000 / method.trials;
}

} // namespace

class TestSensitivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingMovesNothingChanges()
    {
        Random random(1);
        for (int round = 0; round < 30; ++round) {
            Methodology method = randomMethod(random);
            method.trials = 50;
            method.factorShiftPermille = 0;
            method.weightSpreadPercent = 0;
            const ChunkedList<System> systems = randomInventory(random, 60, 10);
            const Selection selection = select(systems, guideline(), method);
            const QList<int> shares = stabilityOf(systems, method);
            for (qsizetype i = 0; i < systems.size(); ++i) {
                const bool assessed = selection.verdicts.at(i).group != SelectionClass::NotAssessed;
                QCOMPARE(shares.at(i), assessed ? 10000 : -1);
            }
        }
    }

    void conditionsLeaveNothingToMove()
    {
        Random random(2);
        Methodology method;
        method.factorShiftPermille = 1000;
        method.weightSpreadPercent = 100;
        const ChunkedList<System> systems = randomInventory(random, 200, 10);
        const Selection selection = select(systems, guideline(), method);
        const QList<int> shares = stabilityOf(systems, method);
        for (qsizetype i = 0; i < systems.size(); ++i) {
            const bool assessed = selection.verdicts.at(i).group != SelectionClass::NotAssessed;
            QCOMPARE(shares.at(i), assessed ? 10000 : -1);
        }
    }

    void movedFactorsAreThoseOfASecondWorking()
    {
        Random random(3);
        int between = 0;
        for (int round = 0; round < 150; ++round) {
            Methodology method = randomMethod(random);
            method.instrument = round % 2 == 0 ? Instrument::Totals : Instrument::Both;
            method.trials = 60;
            method.weightSpreadPercent = 0;
            method.factorShiftPermille = pick(random, 1001);
            method.seed = static_cast<quint32>(random());
            const System system = randomSystem(random, round, 4);
            const int share = stabilityOf(system, method);
            if (judge(system, guideline(), method).group == SelectionClass::NotAssessed) {
                QCOMPARE(share, -1);
                continue;
            }
            QCOMPARE(share, playedThrough(system, method));
            between += share > 0 && share < 10000 ? 1 : 0;
        }
        QVERIFY(between > 20);
    }

    // One risk factor counts, the cut-off lies at its score: the system stays as long as the factor
    // does not fall, so in 1 - p/2 of the trials. Impact weighs nothing.
    void sharesAreThoseOfTheChances()
    {
        Methodology method = totalsMethod();
        method.weightPercent.fill(0);
        method.weightPercent[0] = 100;
        method.riskCutoff = 200;
        method.impactCutoff = 0;
        method.weightSpreadPercent = 0;
        method.trials = 100'000;
        for (const int permille : {100, 200, 500, 1000}) {
            method.factorShiftPermille = permille;
            const int share = stabilityOf(plainSystem(), method);
            const int expected = 10'000 - permille * 10 / 2;
            // Five standard deviations of 100,000 trials are at most 79 basis points.
            QVERIFY2(std::abs(share - expected) <= 79,
                     qPrintable(QStringLiteral("%1: %2").arg(permille).arg(share)));
        }
        // At 3 a step up is cut off: it still only leaves by falling.
        System top = plainSystem();
        top.scores[0] = 3;
        method.riskCutoff = 300;
        method.factorShiftPermille = 400;
        QVERIFY(std::abs(stabilityOf(top, method) - 8000) <= 79);
        // At 1 a step down is cut off: it never leaves.
        System bottom = plainSystem();
        bottom.scores[0] = 1;
        method.riskCutoff = 100;
        QCOMPARE(stabilityOf(bottom, method), 10000);
    }

    // One factor of score 2 and weight 100 ± 20: stays while the weight is at least 100, that is in
    // 2001 of 4001 equally likely steps.
    void weightsSpreadEvenly()
    {
        Methodology method = totalsMethod();
        method.weightPercent.fill(0);
        method.weightPercent[0] = 100;
        method.riskCutoff = 200;
        method.impactCutoff = 0;
        method.factorShiftPermille = 0;
        method.weightSpreadPercent = 20;
        method.trials = 100'000;
        QVERIFY(std::abs(stabilityOf(plainSystem(), method) - 5001) <= 79);
        method.riskCutoff = 160; // 2 × 80: even the lowest weight reaches it
        QCOMPARE(stabilityOf(plainSystem(), method), 10000);
        method.riskCutoff = 220; // stays out unless the weight is at least 110: 1001 of 4001
        QVERIFY(std::abs(stabilityOf(plainSystem(), method) - 7498) <= 79);
        method.riskCutoff = 241; // 2 × 120 does not reach it: stays out
        QCOMPARE(stabilityOf(plainSystem(), method), 10000);
    }

    void seedAndCodeAloneSteer()
    {
        Methodology method = totalsMethod();
        System system = plainSystem();
        const int share = stabilityOf(system, method);
        QVERIFY(share > 0 && share < 10000);
        System renamed = system;
        renamed.name = QStringLiteral("another");
        renamed.id = idFor(77);
        QCOMPARE(stabilityOf(renamed, method), share);
        QCOMPARE(stabilityOf(system, method), share);
        int differing = 0;
        for (int i = 0; i < 10; ++i) {
            System other = system;
            other.code = QStringLiteral("OTHER-%1").arg(i);
            differing += stabilityOf(other, method) != share ? 1 : 0;
        }
        method.seed += 1;
        differing += stabilityOf(system, method) != share ? 1 : 0;
        QVERIFY(differing >= 5);
    }

    // A trial in which a missing score decides keeps nothing: unknown is not "no".
    void aGapThatDecidesInATrialKeepsNothing()
    {
        Methodology method = totalsMethod();
        method.weightPercent.fill(0);
        method.weightPercent[0] = 100;
        method.weightPercent[1] = 100;
        method.riskCutoff = 300;
        method.impactCutoff = 0;
        method.weightSpreadPercent = 0;
        method.factorShiftPermille = 1000;
        System system = plainSystem();
        system.scores[0] = 2;
        system.scores[1] = 0; // total 3…5: selected; after a step down 2…4: open
        const int share = stabilityOf(system, method);
        QVERIFY(share > 3000 && share < 7000);
    }

    void stopsWhenAsked()
    {
        Random random(4);
        const ChunkedList<System> systems = randomInventory(random, 50, 0);
        JobContext job;
        job.cancel();
        const Result<QList<int>> result = stability(systems, guideline(), totalsMethod(), job);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Cancelled);
    }

    void reportsProgressToTheEnd()
    {
        Random random(4);
        const ChunkedList<System> systems = randomInventory(random, 50, 0);
        qint64 last = 0;
        int calls = 0;
        JobContext job([&](qint64 done, qint64 total) {
            QCOMPARE(total, 50);
            last = done;
            ++calls;
        });
        QVERIFY(stability(systems, guideline(), totalsMethod(), job).has_value());
        QCOMPARE(last, 50);
        QVERIFY(calls > 10);
    }

    void copesWithExtremes()
    {
        Methodology method = totalsMethod();
        method.weightPercent.fill(1000);
        method.riskCutoff = 1'000'000;
        method.impactCutoff = 1'000'000;
        method.weightSpreadPercent = 100;
        method.factorShiftPermille = 1000;
        method.trials = 1;
        System system = plainSystem();
        system.scores.fill(3);
        QCOMPARE(stabilityOf(system, method), 10000); // never reaches it: stays out
        QVERIFY(stabilityOf(ChunkedList<System>(), method).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
