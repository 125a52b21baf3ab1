// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investmentground.h"

#include "model/domain/groupitems.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 whole = 1000; ///< thousandths

} // namespace

InvestmentGround::InvestmentGround(const Snapshot& snapshot,
                                   const MaturityJudge& judge,
                                   const Scope& scope,
                                   const GatewayPolicy& policy,
                                   const ControlSet& today)
    : m_today(today)
    , m_standing(static_cast<size_t>(policy.items.size()), Standing{0, 1})
{
    if (!maturityOf(snapshot, judge, scope).rolledUp) {
        return;
    }
    for (const GroupItem& group : groupItems(snapshot, judge, scope)) {
        const int item = policy.itemIndex(judge.guideline().items.at(group.item).id);
        if (item >= 0) {
            m_standing[static_cast<size_t>(item)] = {group.count(ItemStatus::Implemented),
                                                     group.applicable};
        }
    }
}

ControlSet InvestmentGround::with(const IndexSet& options) const
{
    std::vector<qint64> closed(m_standing.size(), 0);
    for (const auto& [gap, count] : m_gaps) {
        const IndexSet& closers = gap.second;
        const bool closes = std::any_of(closers.begin(), closers.end(), [&](int one) {
            return std::binary_search(options.begin(), options.end(), one);
        });
        closed[static_cast<size_t>(gap.first)] += closes ? count : 0;
    }
    ControlSet set = m_today;
    for (size_t item = 0; item < closed.size(); ++item) {
        if (closed[item] > 0) {
            const Standing& standing = m_standing[item];
            const qint64 share = (standing.done + closed[item]) * whole / standing.applicable;
            set.setShare(static_cast<int>(item), static_cast<int>(share));
        }
    }
    return set;
}

} // namespace zt
