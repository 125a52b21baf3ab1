// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"

#include <QHash>

namespace zt {

// The algebra. Read A → B as what A is to B, requirements taken as sets. Direction matters: what is
// a subset one way is a superset the other.
//
//   equal ∘ x = x ∘ equal = x
//   subset ∘ subset = subset        superset ∘ superset = superset
//   everything else = intersects
//
// A chain is as strong as its weakest link: `intersects` is all that can be offered as soon as one
// link says no more, or where subset meets superset (two parts of one whole need not touch).
//
// Such an "intersects" may be hollow: A touches B and B touches C, and A and C need not touch.
// `overlapFollows` tells the two apart: true where the links alone prove that A and C overlap.

/// The same link seen from its other end.
[[nodiscard]] CrosswalkStrength reversed(CrosswalkStrength strength);

/// What a chain of links says.
struct ChainStrength
{
    CrosswalkStrength strength = CrosswalkStrength::Equal;
    bool overlapFollows = true;

    bool operator==(const ChainStrength&) const = default;
};

/// The chain, made longer by one link. An empty chain is the equality with oneself.
[[nodiscard]] ChainStrength extended(const ChainStrength& chain, CrosswalkStrength next);

/// Whether `a` says more than `b`: equal before subset and superset, these before an overlap that
/// follows, that before one that may be hollow.
[[nodiscard]] bool isStronger(const ChainStrength& a, const ChainStrength& b);

/// A point, a group or an adoption domain of some pack. Versions do not matter for what is related.
struct CrosswalkNode
{
    QString pack;
    QString id;

    bool operator==(const CrosswalkNode&) const = default;
};

[[nodiscard]] size_t qHash(const CrosswalkNode& node, size_t seed = 0);

/// One link as seen from one of its ends.
struct RelatedNode
{
    CrosswalkNode node;
    QString crosswalk; ///< id of the pack that holds the link
    QString link;      ///< its id there
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
    Bilingual reason;
    QList<SourceRef> sources; ///< in the crosswalk's own list of documents
};

/// From one node to another over links, no node twice.
struct CrosswalkChain
{
    QList<RelatedNode> steps; ///< one per link; the last is where the chain ends
    ChainStrength strength;

    [[nodiscard]] const CrosswalkNode& end() const { return steps.last().node; }
};

/// Crosswalks laid out to be walked both ways.
class CrosswalkIndex
{
public:
    CrosswalkIndex() = default;
    explicit CrosswalkIndex(const QList<Crosswalk>& crosswalks);

    /// The direct links of a node, in the order of the packs.
    [[nodiscard]] QList<RelatedNode> linksOf(const CrosswalkNode& node) const;

    /// The best chain of at most `maxLinks` links to every node within reach: the strongest, then
    /// the shortest, then the first found. Strongest chains first.
    [[nodiscard]] QList<CrosswalkChain> chainsFrom(const CrosswalkNode& node, int maxLinks) const;

private:
    QHash<CrosswalkNode, QList<RelatedNode>> m_links;
};

} // namespace zt
