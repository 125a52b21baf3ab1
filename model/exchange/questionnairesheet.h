// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/questionnaire.h"
#include "model/exchange/sheet.h"

namespace zt {

/// A questionnaire that came back, in whatever order of rows and columns: its head is found within
/// the first rows, columns that nobody knows are left alone.
struct QuestionnaireFault
{
    enum class Kind : quint8 {
        NoKeys,         ///< the column of keys is gone
        RepeatedColumn, ///< an answer's head is there twice
        NotAnAnswer,
        NotADate,
        TooLong,
        NoResult, ///< a formula without a result, or an error
        KeyTwice, ///< a row was copied
    } kind = Kind::NoKeys;
    qint32 row = 0;
    qint32 column = 0; ///< from 0
    QString read;

    [[nodiscard]] QString cell() const { return cellName(row, column); }
};

/// A row with its key as it stands there, and the answers of the columns that are there.
struct ReturnedRow
{
    qint32 number = 0; ///< as the spreadsheet counts
    QString key;
    FieldValues answers;
};

struct ReturnedQuestionnaire
{
    QList<ReturnedRow> rows;          ///< those that say something
    QList<QuestionnaireFault> faults; ///< every one; rows with a fault are left out
};

[[nodiscard]] ReturnedQuestionnaire questionnaireFromSheet(const Sheet& sheet);

} // namespace zt
