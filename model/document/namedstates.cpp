// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/namedstates.h"

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
    QList<qint64> seqs;
    for (const NamedPoint& point : points) {
        seqs.append(point.seq);
    }
    return [points, scope, read = document.prepareStatesAt(seqs)](
               JobContext& job) -> Result<QList<StatePoint>> {
        const Result<QList<Snapshot>> states = read(job);
        if (!states) {
            return tl::unexpected(states.error());
        }
        QList<StatePoint> found;
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            StatePoint one = statePoint(states->at(i), scope, points[i].name);
            one.seq = points[i].seq;
            found.append(one);
            job.progress(found.size(), points.size());
        }
        return found;
    };
}

} // namespace zt
