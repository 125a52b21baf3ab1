// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/simulation.h"

namespace zt {

/// A set of items by their index, ascending.
using CutSet = std::vector<int>;

struct CutSetAsk
{
    int order = 3; ///< most items of a set
    TrustAlgorithm algorithm;
    quint64 seed = 0;
    ItemMask from; ///< the items there are; sets are taken out of these
};

/// The minimal sets of missing items with which a goal of the attack is reached: every set of up to
/// `order` items is run, except those that hold a smaller one already found. The empty set alone
/// where the attack gets through anyhow. None for a benign scenario.
[[nodiscard]] QList<CutSet>
cutSets(const RuleBook& book, const PreparedScenario& scenario, const CutSetAsk& ask);

/// How many sets of up to `order` items there are: 7,806 for three out of 36.
[[nodiscard]] qint64 controlSetCount(int items, int order);

} // namespace zt
