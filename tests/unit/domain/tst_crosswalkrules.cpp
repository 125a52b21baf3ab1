// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkrules.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace zt {

/// Strengths against sets, chains against every walk there is.
class TestCrosswalkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reversing();
    void theTable_data();
    void theTable();
    void whatAChainSaysHoldsInEveryWorld();
    void orderOfStrength();
    void linksBothWays();
    void aChainIsAsStrongAsItsWeakestLink();
    void chainsAreTheBestOfAllWalks();
};

namespace {

using S = CrosswalkStrength;

const QList<S> all{S::Equal, S::Subset, S::Superset, S::Intersects};

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// Requirements as bits of a byte: what `strength` says of two of them.
bool holds(S strength, int a, int b)
{
    switch (strength) {
    case S::Equal:
        return a == b;
    case S::Subset:
        return (a & b) == a;
    case S::Superset:
        return (a & b) == b;
    case S::Intersects:
        break;
    }
    return (a & b) != 0;
}

CrosswalkFramework frameworkOf(const char* id, const char* pack)
{
    CrosswalkFramework framework;
    framework.id = s(id);
    framework.pack = {s(pack), s("1.0.0")};
    return framework;
}

CrosswalkLink
link(const char* id, const char* point, const char* framework, const char* target, S strength)
{
    return {s(id), s(point), s(framework), s(target), strength, {}, {}};
}

/// A's points against B and C; C's against B.
QList<Crosswalk> threePacks()
{
    Crosswalk first;
    first.id = s("X");
    first.from = {s("A"), s("1.0.0")};
    first.frameworks = {frameworkOf("b", "B"), frameworkOf("c", "C")};
    first.links = {link("1", "a1", "b", "b1", S::Subset),
                   link("2", "a1", "b", "b2", S::Intersects),
                   link("3", "a2", "b", "b1", S::Equal),
                   link("4", "a2", "c", "c1", S::Intersects)};
    Crosswalk second;
    second.id = s("Y");
    second.from = {s("C"), s("1.0.0")};
    second.frameworks = {frameworkOf("b", "B")};
    second.links = {link("1", "c1", "b", "b2", S::Equal), link("2", "c2", "b", "b1", S::Subset)};
    return {first, second};
}

QString shown(const CrosswalkChain& chain)
{
    QString text;
    for (const RelatedNode& step : chain.steps) {
        text += QStringLiteral("%1 %2 ").arg(toKey(step.strength), step.node.id);
    }
    return text + toKey(chain.strength.strength) +
           (chain.strength.overlapFollows ? s("") : s(" perhaps"));
}

/// A random crosswalk between two packs and a third, the same for the same seed.
QList<Crosswalk> randomPacks(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Crosswalk> packs;
    for (const char* from : {"A", "B"}) {
        Crosswalk crosswalk;
        crosswalk.id = s(from);
        crosswalk.from = {s(from), s("1.0.0")};
        crosswalk.frameworks = {frameworkOf("c", "C")};
        for (int i = 0; i < 10; ++i) {
            CrosswalkLink one;
            one.id = QString::number(i);
            one.point = QString::number(random.bounded(4));
            one.framework = s("c");
            one.target = QString::number(random.bounded(4));
            one.strength = all[random.bounded(4)];
            crosswalk.links.append(one);
        }
        packs.append(crosswalk);
    }
    return packs;
}

/// Every walk over links that meets no node twice, by trying all sequences.
void walk(const QList<Crosswalk>& packs,
          const QStringList& visited,
          const QList<S>& strengths,
          int left,
          QMap<QString, QList<QList<S>>>& found)
{
    if (left == 0) {
        return;
    }
    for (const Crosswalk& pack : packs) {
        for (const CrosswalkLink& one : pack.links) {
            const QString point = pack.from.pack + one.point;
            const QString target = s("C") + one.target;
            for (const bool forth : {true, false}) {
                const QString& here = forth ? point : target;
                const QString& there = forth ? target : point;
                if (visited.last() != here || visited.contains(there)) {
                    continue;
                }
                const S turned = one.strength == S::Subset     ? S::Superset
                                 : one.strength == S::Superset ? S::Subset
                                                               : one.strength;
                const QList<S> longer = strengths + QList<S>{forth ? one.strength : turned};
                found[there].append(longer);
                walk(packs, visited + QStringList(there), longer, left - 1, found);
            }
        }
    }
}

/// What holds between the ends of a chain of sets in every world of three requirements.
int rankByWorlds(const QList<S>& strengths)
{
    // worlds[end] = which starts are possible, per start, grown link by link; sets are not empty
    QList<QPair<int, int>> pairs;
    for (int a = 1; a < 8; ++a) {
        pairs.append({a, a});
    }
    for (const S strength : strengths) {
        QList<QPair<int, int>> next;
        for (const auto& [a, b] : pairs) {
            for (int c = 1; c < 8; ++c) {
                if (holds(strength, b, c) && !next.contains({a, c})) {
                    next.append({a, c});
                }
            }
        }
        pairs = next;
    }
    const auto always = [&](S strength) {
        return std::all_of(pairs.begin(), pairs.end(), [&](const QPair<int, int>& pair) {
            return holds(strength, pair.first, pair.second);
        });
    };
    if (always(S::Equal)) {
        return 0;
    }
    if (always(S::Subset) || always(S::Superset)) {
        return 1;
    }
    return always(S::Intersects) ? 2 : 3;
}

int rankOf(const ChainStrength& chain)
{
    const int plain = chain.strength == S::Equal ? 0 : (chain.strength == S::Intersects ? 2 : 1);
    return plain == 2 && !chain.overlapFollows ? 3 : plain;
}

ChainStrength over(const QList<S>& strengths)
{
    ChainStrength chain;
    for (const S strength : strengths) {
        chain = extended(chain, strength);
    }
    return chain;
}

} // namespace

void TestCrosswalkRules::reversing()
{
    for (const S strength : all) {
        QVERIFY(reversed(reversed(strength)) == strength);
        for (int a = 1; a < 8; ++a) {
            for (int b = 1; b < 8; ++b) {
                QCOMPARE(holds(reversed(strength), b, a), holds(strength, a, b));
            }
        }
    }
    QCOMPARE(toKey(S::Superset), s("superset"));
}

void TestCrosswalkRules::theTable_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("together");
    const QStringList keys{s("equal"), s("subset"), s("superset"), s("intersects")};
    const QList<QStringList> table{
        {s("equal"), s("subset"), s("superset"), s("intersects")},
        {s("subset"), s("subset"), s("intersects"), s("intersects")},
        {s("superset"), s("intersects"), s("superset"), s("intersects")},
        {s("intersects"), s("intersects"), s("intersects"), s("intersects")},
    };
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype k = 0; k < 4; ++k) {
            QTest::addRow("%lld %lld", i, k) << keys[i] << keys[k] << table[i][k];
        }
    }
}

void TestCrosswalkRules::theTable()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, together);
    const auto of = [](const QString& key) {
        return *std::find_if(
            all.begin(), all.end(), [&](S strength) { return toKey(strength) == key; });
    };
    QCOMPARE(toKey(over({of(first), of(second)}).strength), together);
}

/// All 4 + 16 + 64 + 256 chains of up to four links: they promise just what holds in every world of
/// sets that keeps their links.
void TestCrosswalkRules::whatAChainSaysHoldsInEveryWorld()
{
    QList<QList<S>> chains{{}};
    int seen = 0;
    for (int length = 1; length <= 4; ++length) {
        QList<QList<S>> longer;
        for (const QList<S>& chain : chains) {
            for (const S strength : all) {
                longer.append(chain + QList<S>{strength});
                const ChainStrength said = over(longer.last());
                QCOMPARE(rankOf(said), rankByWorlds(longer.last()));
                ++seen;
            }
        }
        chains = longer;
    }
    QCOMPARE(seen, 340);
}

void TestCrosswalkRules::orderOfStrength()
{
    const QList<ChainStrength> order{
        {S::Equal, true}, {S::Subset, true}, {S::Intersects, true}, {S::Intersects, false}};
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype k = 0; k < order.size(); ++k) {
            QCOMPARE(isStronger(order[i], order[k]), i < k);
        }
    }
    QVERIFY(!isStronger({S::Subset, true}, {S::Superset, true}));
    QVERIFY(!isStronger({S::Superset, true}, {S::Subset, true}));
}

void TestCrosswalkRules::linksBothWays()
{
    const CrosswalkIndex index(threePacks());
    const auto links = [&](const char* pack, const char* id) {
        QStringList texts;
        for (const RelatedNode& one : index.linksOf({s(pack), s(id)})) {
            texts += QStringLiteral("%1/%2 %3 %4")
                         .arg(one.crosswalk, one.link, toKey(one.strength), one.node.id);
        }
        return texts.join(s(", "));
    };
    QCOMPARE(links("A", "a1"), s("X/1 subset b1, X/2 intersects b2"));
    QCOMPARE(links("B", "b1"), s("X/1 superset a1, X/3 equal a2, Y/2 superset c2"));
    QCOMPARE(links("C", "c1"), s("X/4 intersects a2, Y/1 equal b2"));
    QCOMPARE(links("B", "a1"), QString()); // another pack's
}

void TestCrosswalkRules::aChainIsAsStrongAsItsWeakestLink()
{
    const CrosswalkIndex index(threePacks());
    const auto chains = [&](const char* pack, const char* id, int links) {
        QStringList texts;
        for (const CrosswalkChain& chain : index.chainsFrom({s(pack), s(id)}, links)) {
            texts += shown(chain);
        }
        return texts;
    };
    QCOMPARE(chains("A", "a1", 0), QStringList());
    QCOMPARE(chains("A", "a1", 1),
             (QStringList{s("subset b1 subset"), s("intersects b2 intersects")}));
    QCOMPARE(chains("A", "a1", 2),
             (QStringList{s("subset b1 subset"),
                          s("subset b1 equal a2 subset"),
                          s("intersects b2 intersects"),
                          s("intersects b2 equal c1 intersects"),
                          s("subset b1 superset c2 intersects perhaps")}));
}

/// From every node of forty random crosswalks: one chain per node in reach, none better to be had.
void TestCrosswalkRules::chainsAreTheBestOfAllWalks()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QList<Crosswalk> packs = randomPacks(seed);
        const CrosswalkIndex index(packs);
        for (const char* pack : {"A", "B", "C"}) {
            for (int id = 0; id < 4; ++id) {
                const CrosswalkNode start{s(pack), QString::number(id)};
                QMap<QString, QList<QList<S>>> found;
                walk(packs, {start.pack + start.id}, {}, 3, found);
                const QList<CrosswalkChain> chains = index.chainsFrom(start, 3);
                QCOMPARE(chains.size(), found.size());
                int last = 0;
                for (const CrosswalkChain& chain : chains) {
                    const auto walks = found.value(chain.end().pack + chain.end().id);
                    QVERIFY(!walks.isEmpty());
                    QPair<int, qsizetype> best{9, 9};
                    for (const QList<S>& one : walks) {
                        best = qMin(best, QPair<int, qsizetype>(rankByWorlds(one), one.size()));
                    }
                    const int rank = rankOf(chain.strength);
                    QCOMPARE((QPair<int, qsizetype>(rank, chain.steps.size())), best);
                    QVERIFY(rank >= last);
                    last = rank;
                }
            }
        }
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCrosswalkRules)
#include "tst_crosswalkrules.moc"
