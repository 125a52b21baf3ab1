// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewhistory.h"

#include <algorithm>

namespace zt {

std::function<Result<QList<StatePoint>>(JobContext&)> namedStates(const Document& document,
                                                                  const Scope& scope)
{
    QList<NamedPoint> points = document.snapshot().points.values();
    if (points.isEmpty()) {
        return {};
    }
    std::stable_sort(points.begin(), points.end(), [](const NamedPoint& a, const NamedPoint& b) {
        return a.seq < b.seq;
    });
    QList<std::pair<NamedPoint, Document::StateJob>> states;
    for (const NamedPoint& point : points) {
        states.append({point, document.prepareStateAt(point.seq)});
    }
    return [states, scope](JobContext& job) -> Result<QList<StatePoint>> {
        QList<StatePoint> read;
        for (const auto& [point, state] : states) {
            const Result<Snapshot> then = state(job);
            if (!then) {
                return tl::unexpected(then.error());
            }
            StatePoint one = statePoint(*then, scope, point.name);
            one.seq = point.seq;
            read.append(one);
            job.progress(read.size(), states.size());
        }
        return read;
    };
}

} // namespace zt
