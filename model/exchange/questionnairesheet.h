// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/questionnairereturn.h"
#include "model/exchange/sheetreader.h"

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

/// What one sheet of a workbook says, and which other sheets are to be seen there.
struct ReturnedWorkbook
{
    QStringList sheets; ///< those that are not hidden
    QString sheet;      ///< the one that was read
    ReturnedQuestionnaire returned;

    /// Nothing there tells which points its rows are of.
    [[nodiscard]] bool isKeyless() const;
};

/// An empty name means the first visible sheet with keys, else the first. Errors: those of
/// readSheet.
[[nodiscard]] Result<ReturnedWorkbook>
readReturned(const QString& path, const QString& sheet, JobContext& job);

} // namespace zt
