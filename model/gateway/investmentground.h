// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"
#include "model/gateway/controlset.h"
#include "model/gateway/minimalsets.h"

#include <map>

namespace zt {

/// Where each item of a scope stands, and what options do to it. In a scope of its own an item is
/// whole once it is closed; rolled up, its share grows with every system in which it is closed.
class InvestmentGround
{
public:
    InvestmentGround(const Snapshot& snapshot,
                     const MaturityJudge& judge,
                     const Scope& scope,
                     const GatewayPolicy& policy,
                     const ControlSet& today);

    /// One missing item, in one scope or system, that any of the options closes.
    void addGap(int item, const IndexSet& closers) { ++m_gaps[{item, closers}]; }

    /// The items there are once these options are taken.
    [[nodiscard]] ControlSet with(const IndexSet& options) const;

private:
    struct Standing
    {
        qint64 done = 0;       ///< systems that have it
        qint64 applicable = 0; ///< systems to which it applies
    };

    ControlSet m_today;
    std::vector<Standing> m_standing;
    std::map<std::pair<int, IndexSet>, qint64> m_gaps; ///< how many of an item have these closers
};

} // namespace zt
