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
    SentStates states; ///< what was sent
};

} // namespace zt
