// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/assessedcontrols.h"

#include "model/domain/groupitems.h"
#include "model/domain/guidelinechecklist.h"

namespace zt {

namespace {

constexpr int perPercent = 10; ///< thousandths

} // namespace

Result<ControlSet>
controlsOf(const Snapshot& snapshot, const Scope& scope, const GatewayPolicy& policy)
{
    if (!snapshot.guideline) {
        return fail(ErrorCode::PackMissing, {QLatin1String(guidelineId), QString()});
    }
    const MaturityJudge judge(*snapshot.guideline);
    const MaturityView view = maturityOf(snapshot, judge, scope);
    ControlSet set;
    const auto put = [&](int item, int thousandths) {
        const int at = policy.itemIndex(judge.guideline().items.at(item).id);
        if (at >= 0) {
            set.setShare(at, thousandths);
        }
    };
    if (view.rolledUp) {
        for (const GroupItem& item : groupItems(snapshot, judge, scope)) {
            put(item.item,
                item.applicable == 0
                    ? 0
                    : item.count(ItemStatus::Implemented) * 1000 / item.applicable);
        }
        return set;
    }
    for (const ItemStanding& item : view.own.items) {
        const bool whole = item.applies() && item.status == ItemStatus::Implemented;
        const bool part = item.applies() && item.status == ItemStatus::Partial;
        put(item.item, whole ? 1000 : part ? item.sharePercent * perPercent : 0);
    }
    return set;
}

} // namespace zt
