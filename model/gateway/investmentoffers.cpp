// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investmentoffers.h"

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

bool holds(const IndexSet& set, const IndexSet& part)
{
    return std::includes(set.begin(), set.end(), part.begin(), part.end());
}

/// Those that hold no other.
std::vector<IndexSet> minimalOf(std::vector<IndexSet> sets)
{
    std::sort(sets.begin(), sets.end(), [](const IndexSet& a, const IndexSet& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    std::vector<IndexSet> minimal;
    for (IndexSet& set : sets) {
        if (!holdsWay(set, minimal)) {
            minimal.push_back(std::move(set));
        }
    }
    return minimal;
}

} // namespace

bool holdsWay(const IndexSet& set, const std::vector<IndexSet>& ways)
{
    return std::any_of(
        ways.begin(), ways.end(), [&](const IndexSet& way) { return holds(set, way); });
}

IndexSet united(const IndexSet& a, const IndexSet& b)
{
    IndexSet all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

IndexSet without(const IndexSet& a, const IndexSet& b)
{
    IndexSet rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

InvestmentOffers::InvestmentOffers(const InvestmentProblem& problem)
    : m_problem(problem)
{
    for (size_t i = 0; i < problem.options.size(); ++i) {
        IndexSet needs;
        close(static_cast<int>(i), needs);
        m_barred.push_back(std::any_of(needs.begin(), needs.end(), [&](int one) {
            return problem.options[static_cast<size_t>(one)].barred;
        }));
        m_closed.push_back(std::move(needs));
    }
    for (size_t i = 0; i < problem.options.size(); ++i) {
        if (problem.options[i].kept && !m_barred[i]) {
            m_kept = united(m_kept, m_closed[i]);
        }
    }
    for (const InvestmentAttack& attack : problem.attacks) {
        m_ways.push_back(waysOf(attack));
    }
}

void InvestmentOffers::close(int one, IndexSet& needs) const
{
    const auto at = std::lower_bound(needs.begin(), needs.end(), one);
    if (at != needs.end() && *at == one) {
        return;
    }
    needs.insert(at, one);
    const QList<int>& more = m_problem.options[static_cast<size_t>(one)].needs;
    std::for_each(more.cbegin(), more.cend(), [&](int need) { close(need, needs); });
}

std::vector<IndexSet> InvestmentOffers::waysOf(const InvestmentAttack& attack) const
{
    std::vector<IndexSet> ways;
    for (const IndexSet& way : attack.ways) {
        IndexSet whole;
        bool barred = false;
        for (const int one : way) {
            barred = barred || m_barred[static_cast<size_t>(one)];
            whole = united(whole, m_closed[static_cast<size_t>(one)]);
        }
        if (!barred) {
            ways.push_back(without(whole, m_kept));
        }
    }
    return minimalOf(std::move(ways));
}

Money InvestmentOffers::costOf(const IndexSet& set) const
{
    return std::accumulate(set.begin(), set.end(), Money(0), [&](Money sum, int one) {
        return sum + m_problem.options[static_cast<size_t>(one)].cost;
    });
}

IndexSet InvestmentOffers::gainOf(const IndexSet& before, const IndexSet& after) const
{
    IndexSet gain;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (holdsWay(after, m_ways[i]) && !holdsWay(before, m_ways[i])) {
            gain.push_back(static_cast<int>(i));
        }
    }
    return gain;
}

IndexSet InvestmentOffers::bestWay(const IndexSet& taken, const IndexSet* among) const
{
    IndexSet best;
    Money bestCost = 0;
    qint64 bestGain = 0;
    for (const std::vector<IndexSet>& ways : m_ways) {
        if (holdsWay(taken, ways)) {
            continue;
        }
        for (const IndexSet& way : ways) {
            if (among != nullptr && !holds(*among, way)) {
                continue;
            }
            const IndexSet more = without(way, taken);
            const auto gain = static_cast<qint64>(gainOf(taken, united(taken, way)).size());
            const Money cost = costOf(more);
            const Money better = gain * bestCost - bestGain * cost;
            if (best.empty() || better > 0 || (better == 0 && gain > bestGain)) {
                best = more;
                bestCost = cost;
                bestGain = gain;
            }
        }
    }
    return best;
}

IndexSet InvestmentOffers::needed(IndexSet options) const
{
    for (size_t i = options.size(); i-- > 0;) {
        IndexSet less = options;
        less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
        if (gainOf(less, options).empty()) {
            options = std::move(less);
        }
    }
    return options;
}

} // namespace zt
