// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/sentstates.h"

namespace zt {

SentStatesJob prepareSentStates(const Document& document, const QList<ReturnedRow>& rows)
{
    const Snapshot& now = document.snapshot();
    QList<qint64> seqs;
    QStringList heads;
    SentStates known;
    for (const qint64 seq : sentPlaces(rows)) {
        if (seq == now.trailSeq) {
            known.insert(seq, now);
            continue;
        }
        const Result<QList<TrailEntry>> entry =
            seq < now.trailSeq ? document.trail(seq, seq) : QList<TrailEntry>();
        if (entry && !entry->isEmpty()) {
            seqs.append(seq);
            heads.append(entry->first().hash);
        }
    }
    if (seqs.isEmpty()) {
        return [known](JobContext&) -> Result<SentStates> { return known; };
    }
    return [read = document.prepareStatesAt(seqs), seqs, heads, known](
               JobContext& job) -> Result<SentStates> {
        return read(job).map([&](const QList<Snapshot>& states) {
            SentStates all = known;
            for (qsizetype i = 0; i < states.size(); ++i) {
                Snapshot& state = *all.insert(seqs[i], states[i]);
                state.trailHead = heads[i];
            }
            return all;
        });
    };
}

} // namespace zt
