// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/sentstates.h"

namespace zt {

SentStatesJob prepareSentStates(const Document& document, const QList<ReturnedRow>& rows)
{
    const Snapshot& now = document.snapshot();
    QList<qint64> seqs;
    SentStates known;
    for (const qint64 seq : sentPlaces(rows)) {
        if (seq == now.trailSeq) {
            known.insert(seq, now);
        } else if (seq >= 1 && seq < now.trailSeq) {
            seqs.append(seq);
        }
    }
    if (seqs.isEmpty()) {
        return [known](JobContext&) -> Result<SentStates> { return known; };
    }
    return [read = document.prepareStatesAt(seqs), seqs, known](
               JobContext& job) -> Result<SentStates> {
        return read(job).map([&](const QList<Snapshot>& states) {
            SentStates all = known;
            for (qsizetype i = 0; i < states.size(); ++i) {
                all.insert(seqs[i], states[i]);
            }
            return all;
        });
    };
}

} // namespace zt
