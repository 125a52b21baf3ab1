// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/questionnairesheet.h"

namespace zt {

/// A questionnaire that came back, with all that is needed to judge it.
struct ReturnedForm
{
    QString path;
    Audit audit;
    ReturnedWorkbook book;
    SentStates states;       ///< what was sent
    ReturnedAnswers answers; ///< held against those states and against what was here
    qint64 heldAt = 0;       ///< at this place of the trail

    void hold(const Snapshot& now)
    {
        answers = ReturnedAnswers(now, audit, book.returned.rows, states);
        heldAt = now.trailSeq;
    }
};

} // namespace zt
