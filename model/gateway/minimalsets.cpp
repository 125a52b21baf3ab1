// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/minimalsets.h"

#include <algorithm>
#include <set>

namespace zt {

namespace {

bool apart(const IndexSet& a, const IndexSet& b)
{
    return std::none_of(
        a.begin(), a.end(), [&](int one) { return std::binary_search(b.begin(), b.end(), one); });
}

IndexSet with(const IndexSet& set, int one)
{
    IndexSet more = set;
    more.insert(std::lower_bound(more.begin(), more.end(), one), one);
    return more;
}

class Search
{
public:
    Search(int count, const std::function<bool(const IndexSet&)>& holds, qint64 limit)
        : m_count(count)
        , m_holds(holds)
        , m_limit(limit)
    {
    }

    MinimalSets run()
    {
        std::vector<IndexSet> open{{}};
        m_seen.insert(IndexSet());
        while (!open.empty() && m_result.complete) {
            const IndexSet without = std::move(open.back());
            open.pop_back();
            const IndexSet* set = setWithout(without);
            for (size_t i = 0; set != nullptr && i < set->size(); ++i) {
                IndexSet next = with(without, (*set)[i]);
                if (m_seen.insert(next).second) {
                    open.push_back(std::move(next));
                }
            }
        }
        std::sort(m_result.sets.begin(), m_result.sets.end(), [](const auto& a, const auto& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        return std::move(m_result);
    }

private:
    bool ask(const IndexSet& set)
    {
        m_result.complete = m_result.complete && m_result.asked < m_limit;
        ++m_result.asked;
        return m_result.complete && m_holds(set);
    }

    /// A minimal set that lacks all of `without`; null where there is none.
    const IndexSet* setWithout(const IndexSet& without)
    {
        const auto known = std::find_if(m_result.sets.begin(),
                                        m_result.sets.end(),
                                        [&](const IndexSet& set) { return apart(set, without); });
        if (known != m_result.sets.end()) {
            return &*known;
        }
        const bool hopeless =
            std::any_of(m_failing.begin(), m_failing.end(), [&](const IndexSet& less) {
                return std::includes(without.begin(), without.end(), less.begin(), less.end());
            });
        IndexSet left;
        for (int i = 0; !hopeless && i < m_count; ++i) {
            if (!std::binary_search(without.begin(), without.end(), i)) {
                left.push_back(i);
            }
        }
        if (hopeless || !ask(left)) {
            m_failing.push_back(without);
            return nullptr;
        }
        shrink(left);
        if (!m_result.complete) {
            return nullptr;
        }
        m_result.sets.push_back(std::move(left));
        return &m_result.sets.back();
    }

    void shrink(IndexSet& set)
    {
        for (size_t i = set.size(); i-- > 0;) {
            IndexSet less = set;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
            if (ask(less)) {
                set = std::move(less);
            }
        }
    }

    int m_count;
    const std::function<bool(const IndexSet&)>& m_holds;
    qint64 m_limit;
    MinimalSets m_result;
    std::set<IndexSet> m_seen;       ///< what was left out, so that no branch is walked twice
    std::vector<IndexSet> m_failing; ///< without these it does not hold
};

} // namespace

MinimalSets minimalSets(int count, const std::function<bool(const IndexSet&)>& holds, qint64 limit)
{
    return Search(count, holds, limit).run();
}

} // namespace zt
