// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace zt {

/// Some of 0 … count − 1, ascending.
using IndexSet = std::vector<int>;

struct MinimalSets
{
    std::vector<IndexSet> sets; ///< the smaller first, then by what they hold
    bool complete = true;       ///< false: the limit was met, and there may be more
    qint64 asked = 0;           ///< how often the condition was asked

    bool operator==(const MinimalSets&) const = default;
};

/// All minimal sets with which a monotone condition holds: one that never ceases to hold when
/// something is added. No set where it does not hold with everything; the empty set alone where it
/// holds anyhow.
///
/// A set is found by taking one after the other away from what is left, as long as the condition
/// holds; every other minimal set lacks something of it, so the search goes on without each of its
/// members in turn (Reiter's tree of hitting sets).
[[nodiscard]] MinimalSets
minimalSets(int count, const std::function<bool(const IndexSet&)>& holds, qint64 limit);

} // namespace zt
