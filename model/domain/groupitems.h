// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"

namespace zt {

/// One item of the guideline over the systems that a rolled-up scope counts.
struct GroupItem
{
    int item = 0;       ///< index into Guideline::items
    int applicable = 0; ///< systems to which it applies
    int removed = 0;    ///< the cloud table takes it away, or it is stated as not applicable
    /// Of the applicable ones, by status.
    std::array<int, itemStatusCount> statuses{};

    [[nodiscard]] int count(ItemStatus status) const
    {
        return statuses.at(static_cast<size_t>(status));
    }

    bool operator==(const GroupItem&) const = default;
};

/// All items in the guideline's order, counted over systemsOf(snapshot, scope).
[[nodiscard]] QList<GroupItem>
groupItems(const Snapshot& snapshot, const MaturityJudge& judge, const Scope& scope);

} // namespace zt
