// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "app/cli/auditoptions.h"

namespace zt {

/// Results of points from words: a row of a list, or the options of one call. Keys: point, result,
/// reason, procedure, observation, sample, conclusion, evidence.
using PointEdit = std::pair<PointRef, FieldValues>;

struct PointList
{
    QList<PointEdit> edits;
    QList<AnswerFault> faults; ///< all of them, not the first
    int rows = 0;
};

/// What the words speak of.
struct PointSheet
{
    const Snapshot& snapshot;
    const Audit& audit;
    const Checklists& lists;
    const Language& language;
};

[[nodiscard]] tl::expected<PointEdit, AnswerFault> pointFromWords(const PointSheet& place,
                                                                  const AnswerWords& words);
/// The first row names the columns, by their keys or in Chinese. Empty cells say nothing.
[[nodiscard]] PointList pointsFromSheet(const PointSheet& place, const Sheet& sheet);

} // namespace zt
