// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/trend.h"

namespace zt {

TrendPoint trendPoint(const Snapshot& state, const Scope& scope, const QString& name)
{
    const MaturityJudge judge(*state.guideline);
    const MaturityView view = maturityOf(state, judge, scope);
    TrendPoint point{name, state.trailTime, state.trailSeq, {}};
    for (int pillar = 0; pillar < judge.guideline().pillars.size(); ++pillar) {
        point.orders.append(view.hasLevel(pillar) ? std::optional(view.order(pillar))
                                                  : std::nullopt);
    }
    return point;
}

} // namespace zt
