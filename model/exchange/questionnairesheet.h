// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/questionnairereturn.h"
#include "model/exchange/sheet.h"

namespace zt {

/// A questionnaire that came back, in whatever order of rows and columns: its head is found within
/// the first rows, columns that nobody knows are left alone.
struct QuestionnaireFault
{
    using Kind = ReturnFault;

    Kind kind = Kind::NoKeys;
    qint32 row = 0;
    qint32 column = 0; ///< from 0
    QString read;

    [[nodiscard]] QString cell() const { return cellName(row, column); }
};

struct ReturnedQuestionnaire
{
    QList<ReturnedRow> rows;          ///< those that say something
    QList<QuestionnaireFault> faults; ///< every one; rows with a fault are left out
};

[[nodiscard]] ReturnedQuestionnaire questionnaireFromSheet(const Sheet& sheet);

} // namespace zt
