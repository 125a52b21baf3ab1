// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pastgaps.h"

#include <QTimeZone>

#include <algorithm>

namespace zt {

namespace {

constexpr int mostQuarters = 8; ///< looked back

QDate dayOf(const Document& document, qint64 seq)
{
    const Result<QList<TrailEntry>> entry = document.trail(seq, seq);
    return entry && !entry->isEmpty()
               ? entry->first().time.toTimeZone(QTimeZone(QByteArrayLiteral("Asia/Taipei"))).date()
               : QDate();
}

/// The last entry made on that day or before it; 0 where there is none.
qint64 lastUntil(const Document& document, const QDate& day)
{
    qint64 low = 0;
    qint64 high = document.snapshot().trailSeq;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        const QDate made = dayOf(document, middle);
        if (made.isValid() && made <= day) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

} // namespace

std::function<Result<QList<BurnPoint>>(JobContext&)>
pastGaps(const Document& document, const Scope& scope, const QDate& today)
{
    const QDate made = dayOf(document, 1);
    const Quarter now = Quarter::of(today);
    QList<std::pair<Quarter, Document::StateJob>> states;
    for (int back = mostQuarters; made.isValid() && back > 0; --back) {
        const Quarter quarter = now.plus(-back);
        if (quarter.last() >= made) {
            const qint64 seq = lastUntil(document, quarter.last());
            states.append({quarter, document.prepareStateAt(seq)});
        }
    }
    const QList<PillarTarget> targets = targetsOf(document.snapshot(), scope);
    if (states.isEmpty() || targets.isEmpty()) {
        return {};
    }
    return [states, scope, targets](JobContext& job) -> Result<QList<BurnPoint>> {
        QList<BurnPoint> points;
        for (const auto& [quarter, read] : states) {
            const Result<Snapshot> state = read(job);
            if (!state) {
                return tl::unexpected(state.error());
            }
            const MaturityJudge judge(*state->guideline);
            points.append({quarter, gapsIn(*state, judge, scope, targets)});
        }
        return points;
    };
}

} // namespace zt
