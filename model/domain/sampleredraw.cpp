// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/sampleredraw.h"

namespace zt {

Redraw redrawn(const AuditSample& sample, const SampleFrame& frame)
{
    using Outcome = Redraw::Outcome;
    const qsizetype rows = frame.rows.size();
    if (rows != sample.populationSize || frame.columns != sample.columns) {
        return {Outcome::OtherPopulation, 0, rows};
    }
    const auto drawn = drawnFrom(sample, frame, static_cast<int>(sample.items.size()));
    if (!drawn || drawn->items.size() != sample.items.size()) {
        return {Outcome::OtherItems, 0, rows};
    }
    for (qsizetype i = 0; i < sample.items.size(); ++i) {
        if (drawn->items[i].number != sample.items[i].number) {
            return {Outcome::OtherItems, 0, rows};
        }
        if (drawn->items[i].cells != sample.items[i].cells) {
            return {Outcome::ChangedItem, sample.items[i].number, rows};
        }
    }
    return {frame.sha256 == sample.populationSha256 ? Outcome::Same : Outcome::OtherFile, 0, rows};
}

} // namespace zt
