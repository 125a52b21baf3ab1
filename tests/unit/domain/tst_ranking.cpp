// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace zt;
using namespace zt::test;

namespace {

/// Selected under Conditions, with the given scores.
System scored(int number, const QString& code, int riskScore, int impactScore)
{
    System system = plainSystem(number);
    system.code = code;
    for (size_t f = 0; f < factorCount; ++f) {
        system.scores[f] = static_cast<Score>(f < riskFactorCount ? riskScore : impactScore);
    }
    return system;
}

QStringList rankedCodes(const ChunkedList<System>& systems, const Methodology& method = {})
{
    QStringList codes;
    for (const qint32 position : select(systems, guideline(), method).ranking) {
        codes.append(systems[position].code);
    }
    return codes;
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void riskDownThenImpactUpThenCode()
    {
        ChunkedList<System> systems;
        systems.append(scored(1, QStringLiteral("e"), 1, 1));
        systems.append(scored(2, QStringLiteral("d"), 3, 3));
        systems.append(scored(3, QStringLiteral("c"), 3, 1));
        systems.append(scored(4, QStringLiteral("b"), 3, 1));
        systems.append(scored(5, QStringLiteral("a"), 2, 1));
        const QStringList expected{QStringLiteral("b"),
                                   QStringLiteral("c"),
                                   QStringLiteral("d"),
                                   QStringLiteral("a"),
                                   QStringLiteral("e")};
        QCOMPARE(rankedCodes(systems), expected);
    }

    // Plain order of UTF-16 units, whatever the language and however long the common beginning.
    void codesAreComparedUnitByUnit()
    {
        const QStringList sorted{
            QStringLiteral("A"),
            QStringLiteral("A-1"),
            QStringLiteral("A-10"),
            QStringLiteral("A-2"),
            QStringLiteral("AAAAAAAAAAAAAAAAAAAAA1"),
            QStringLiteral("AAAAAAAAAAAAAAAAAAAAA2"),
            QStringLiteral("B"),
            QStringLiteral("a"),
            QStringLiteral("系統-1"),
            QStringLiteral("系統-2"),
            QString::fromUtf8("\xF0\xA0\x80\x80"), // D840 DC00: below U+FF21
            QStringLiteral("Ａ"),
        };
        Random random(3);
        for (int round = 0; round < 20; ++round) {
            QStringList codes = sorted;
            std::shuffle(codes.begin(), codes.end(), random);
            ChunkedList<System> systems;
            for (const QString& code : std::as_const(codes)) {
                systems.append(scored(static_cast<int>(systems.size()) + 1, code, 2, 2));
            }
            QCOMPARE(rankedCodes(systems), sorted);
        }
        ChunkedList<System> sameBeginning;
        sameBeginning.append(scored(1, QStringLiteral("SYSTEM-0000000001-b"), 2, 2));
        sameBeginning.append(scored(2, QStringLiteral("SYSTEM-0000000001-a"), 2, 2));
        sameBeginning.append(scored(3, QStringLiteral("SYSTEM-0000000001"), 2, 2));
        sameBeginning.append(scored(4, QStringLiteral("SYSTEM-0000000001-abcdefghijk"), 2, 2));
        sameBeginning.append(scored(5, QStringLiteral("SYSTEM-0000000001-abcdefghijj"), 2, 2));
        const QStringList expected{QStringLiteral("SYSTEM-0000000001"),
                                   QStringLiteral("SYSTEM-0000000001-a"),
                                   QStringLiteral("SYSTEM-0000000001-abcdefghijj"),
                                   QStringLiteral("SYSTEM-0000000001-abcdefghijk"),
                                   QStringLiteral("SYSTEM-0000000001-b")};
        QCOMPARE(rankedCodes(sameBeginning), expected);
    }

    // Long runs go another way than short ones; both must come out as comparing strings does.
    void manyCodesAreSortedLikeStrings_data()
    {
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<int>("longest");
        const QString digits = QStringLiteral("0123456789");
        const QString wide = digits + QStringLiteral("ABCDEFabcdefＡＢ系統") + QChar(0xffff);
        QTest::newRow("numbers") << digits << QStringLiteral("APP-") << 6;
        QTest::newRow("bare numbers") << digits << QString() << 20;
        QTest::newRow("long beginning") << digits << QString(45, QLatin1Char('x')) << 8;
        QTest::newRow("wide") << wide << QString() << 12;
        QTest::newRow("wide and long") << wide << QStringLiteral("SYSTEM OF ") << 50;
        QTest::newRow("two letters") << QStringLiteral("ab") << QString() << 64;
        QTest::newRow("nearly all the same") << QStringLiteral("a") << QString() << 64;
    }

    void manyCodesAreSortedLikeStrings()
    {
        QFETCH(QString, alphabet);
        QFETCH(QString, beginning);
        QFETCH(int, longest);
        Random random(8);
        for (const int size : {47, 48, 49, 50, 300, 2000}) {
            QList<std::pair<QString, int>> expected; // equal codes keep the order of the rows
            ChunkedList<System> systems;
            for (int i = 0; i < size; ++i) {
                QString code = beginning;
                const int length = pick(random, longest + 1);
                for (int k = 0; k < length; ++k) {
                    code += alphabet.at(pick(random, static_cast<int>(alphabet.size())));
                }
                systems.append(scored(i, code, 2, 2));
                expected.append({code, i});
            }
            std::sort(expected.begin(), expected.end());
            const Selection selection = select(systems, guideline(), Methodology());
            QCOMPARE(selection.ranking.size(), size);
            for (int i = 0; i < size; ++i) {
                QCOMPARE(selection.ranking.at(i), expected.at(i).second);
            }
        }
    }

    // All keys of the order together, over more systems than a short run, with gaps and weights.
    void theWholeOrderOverManySystems()
    {
        Random random(9);
        for (int round = 0; round < 12; ++round) {
            Methodology method;
            for (int& weight : method.weightPercent) {
                weight = round % 2 == 0 ? 100 : pick(random, 1001);
            }
            ChunkedList<System> systems;
            for (int i = 0; i < 900; ++i) {
                System system = randomSystem(random, i, 10);
                system.code = QStringLiteral("%1-%2").arg(pick(random, 1000)).arg(i);
                systems.append(system);
            }
            const Selection selection = select(systems, guideline(), method);
            QVERIFY(selection.ranking.size() > 100);
            for (qsizetype i = 1; i < selection.ranking.size(); ++i) {
                const qint32 a = selection.ranking.at(i - 1);
                const qint32 b = selection.ranking.at(i);
                const SystemVerdict& x = selection.verdicts.at(a);
                const SystemVerdict& y = selection.verdicts.at(b);
                const auto gaps = [](const SystemVerdict& verdict) {
                    return verdict.risk.isExact() && verdict.impact.isExact() ? 0 : 1;
                };
                const auto before = std::make_tuple(
                    -x.risk.min, x.impact.max, x.paretoLayer, gaps(x), systems[a].code);
                const auto after = std::make_tuple(
                    -y.risk.min, y.impact.max, y.paretoLayer, gaps(y), systems[b].code);
                QVERIFY(before < after);
            }
        }
    }

    // A missing score counts against the system: 1 for risk, 3 for impact; on a tie the system
    // with all scores stands first.
    void missingScoresCountAgainst()
    {
        ChunkedList<System> systems;
        System open = scored(1, QStringLiteral("a-open"), 3, 1);
        open.scores[0] = 0; // risk 16…18
        systems.append(open);
        System exact = scored(2, QStringLiteral("b-exact"), 3, 1);
        exact.scores[0] = 1; // risk 16
        systems.append(exact);
        systems.append(scored(3, QStringLiteral("c-full"), 3, 1)); // risk 18
        System openImpact = scored(4, QStringLiteral("d-open"), 3, 1);
        openImpact.scores[10] = 0; // risk 18, impact 5…7
        systems.append(openImpact);
        System impact6 = scored(5, QStringLiteral("e-exact"), 3, 1);
        impact6.scores[10] = 2; // risk 18, impact 6
        systems.append(impact6);
        const QStringList expected{QStringLiteral("c-full"),
                                   QStringLiteral("e-exact"),
                                   QStringLiteral("d-open"),
                                   QStringLiteral("b-exact"),
                                   QStringLiteral("a-open")};
        QCOMPARE(rankedCodes(systems), expected);
    }

    // Layers by their definition: take away, again and again, all that nobody beats.
    void layersAreThoseOfTheDefinition()
    {
        Random random(5);
        for (int round = 0; round < 40; ++round) {
            Methodology method;
            if (round % 2 == 1) {
                for (int& weight : method.weightPercent) {
                    weight = pick(random, 300);
                }
            }
            ChunkedList<System> systems = randomInventory(random, 1 + pick(random, 120), 4);
            const Selection selection = select(systems, guideline(), method);
            QList<qint32> left = selection.ranking;
            int layer = 0;
            while (!left.isEmpty()) {
                ++layer;
                QList<qint32> beaten;
                for (const qint32 one : std::as_const(left)) {
                    const bool isBeaten =
                        std::any_of(left.cbegin(), left.cend(), [&](qint32 other) {
                            return beats(selection.verdicts.at(other), selection.verdicts.at(one));
                        });
                    if (isBeaten) {
                        beaten.append(one);
                    } else {
                        QCOMPARE(selection.verdicts.at(one).paretoLayer, layer);
                    }
                }
                QVERIFY(beaten.size() < left.size());
                left = beaten;
            }
        }
    }

    void ranksCountUpFromOneAndOnlyForTheSelected()
    {
        Random random(6);
        const ChunkedList<System> systems = randomInventory(random, 1000, 8);
        const Selection selection = select(systems, guideline(), Methodology());
        int rank = 0;
        for (const qint32 position : selection.ranking) {
            QCOMPARE(selection.verdicts.at(position).rank, ++rank);
        }
        for (const SystemVerdict& verdict : selection.verdicts) {
            const bool selected = verdict.group == SelectionClass::Selected;
            QCOMPARE(verdict.rank > 0, selected);
            QCOMPARE(verdict.paretoLayer > 0, selected);
        }
    }

private:
    static bool beats(const SystemVerdict& a, const SystemVerdict& b)
    {
        return a.risk.min >= b.risk.min && a.impact.max <= b.impact.max &&
               (a.risk.min > b.risk.min || a.impact.max < b.impact.max);
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
