// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditsampleedits.h"

namespace zt {

/// What comes of drawing a sample again from the rows at hand.
struct Redraw
{
    enum class Outcome : quint8 {
        Same,
        OtherPopulation, ///< another number of rows, or other columns
        OtherItems,      ///< the seed draws others
        ChangedItem,     ///< the same numbers, but `item` is no longer what was drawn
        OtherFile,       ///< the same items, out of a file with another SHA-256
    };

    Outcome outcome = Outcome::Same;
    int item = 0;
    qsizetype rows = 0; ///< that are at hand

    bool operator==(const Redraw&) const = default;
};

/// Whether the population is the same and the seed draws the same from it.
[[nodiscard]] Redraw redrawn(const AuditSample& sample, const SampleFrame& frame);

} // namespace zt
