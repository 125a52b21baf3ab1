// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkrules.h"

#include <QHashFunctions>

#include <algorithm>

namespace zt {

namespace {

using S = CrosswalkStrength;

/// 0 is strongest.
int rankOf(const ChainStrength& chain)
{
    switch (chain.strength) {
    case S::Equal:
        return 0;
    case S::Subset:
    case S::Superset:
        return 1;
    case S::Intersects:
        break;
    }
    return chain.overlapFollows ? 2 : 3;
}

bool isBetter(const CrosswalkChain& a, const CrosswalkChain& b)
{
    if (rankOf(a.strength) != rankOf(b.strength)) {
        return isStronger(a.strength, b.strength);
    }
    return a.steps.size() < b.steps.size();
}

bool passes(const CrosswalkChain& chain, const CrosswalkNode& start, const CrosswalkNode& node)
{
    return node == start || std::any_of(chain.steps.begin(),
                                        chain.steps.end(),
                                        [&](const RelatedNode& step) { return step.node == node; });
}

/// The best chain per end, in the order in which ends were first reached.
class BestChains
{
public:
    void offer(const CrosswalkChain& chain)
    {
        const auto known = m_placeOf.constFind(chain.end());
        if (known == m_placeOf.constEnd()) {
            m_placeOf.insert(chain.end(), m_chains.size());
            m_chains.append(chain);
        } else if (isBetter(chain, m_chains.at(*known))) {
            m_chains[*known] = chain;
        }
    }

    [[nodiscard]] QList<CrosswalkChain> sorted() &&
    {
        std::stable_sort(m_chains.begin(), m_chains.end(), isBetter);
        return std::move(m_chains);
    }

private:
    QHash<CrosswalkNode, qsizetype> m_placeOf;
    QList<CrosswalkChain> m_chains;
};

} // namespace

CrosswalkStrength reversed(CrosswalkStrength strength)
{
    if (strength == S::Subset) {
        return S::Superset;
    }
    return strength == S::Superset ? S::Subset : strength;
}

ChainStrength extended(const ChainStrength& chain, CrosswalkStrength next)
{
    if (chain.strength == S::Equal) {
        return {next, true};
    }
    // What the chain's end shares with the next node, the start shares too where it holds all of
    // that end, or where the next node does.
    const bool whole = next == S::Equal || next == S::Subset;
    const bool follows = chain.overlapFollows && (whole || chain.strength == S::Superset);
    if (next == S::Equal || next == chain.strength) {
        return {chain.strength, follows};
    }
    return {S::Intersects, follows};
}

bool isStronger(const ChainStrength& a, const ChainStrength& b)
{
    return rankOf(a) < rankOf(b);
}

size_t qHash(const CrosswalkNode& node, size_t seed)
{
    return qHashMulti(seed, node.pack, node.id);
}

CrosswalkIndex::CrosswalkIndex(const QList<Crosswalk>& crosswalks)
{
    for (const Crosswalk& crosswalk : crosswalks) {
        for (const CrosswalkLink& link : crosswalk.links) {
            const CrosswalkFramework* framework = crosswalk.framework(link.framework);
            if (framework == nullptr) {
                continue;
            }
            const CrosswalkNode point{crosswalk.from.pack, link.point};
            const CrosswalkNode target{framework->pack.pack, link.target};
            const auto seen = [&](const CrosswalkNode& other, CrosswalkStrength strength) {
                return RelatedNode{
                    other, crosswalk.id, link.id, strength, link.reason, link.sources};
            };
            m_links[point].append(seen(target, link.strength));
            m_links[target].append(seen(point, reversed(link.strength)));
        }
    }
}

QList<RelatedNode> CrosswalkIndex::linksOf(const CrosswalkNode& node) const
{
    return m_links.value(node);
}

QList<CrosswalkChain> CrosswalkIndex::chainsFrom(const CrosswalkNode& node, int maxLinks) const
{
    BestChains best;
    QList<CrosswalkChain> grown{CrosswalkChain()};
    for (int length = 1; length <= maxLinks; ++length) {
        QList<CrosswalkChain> longer;
        for (const CrosswalkChain& chain : grown) {
            const CrosswalkNode& at = chain.steps.isEmpty() ? node : chain.end();
            for (const RelatedNode& step : linksOf(at)) {
                if (!passes(chain, node, step.node)) {
                    longer.append({chain.steps + QList<RelatedNode>{step},
                                   extended(chain.strength, step.strength)});
                    best.offer(longer.last());
                }
            }
        }
        grown = std::move(longer);
    }
    return std::move(best).sorted();
}

} // namespace zt
