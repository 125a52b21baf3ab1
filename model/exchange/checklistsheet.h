// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"
#include "model/exchange/packsheet.h"

namespace zt {

// A checklist of one's own, filled in as a spreadsheet: heads in one of the first twenty rows,
// below titles and the like; from there one row a point. Needed are the code, and a name or a text
// in one language; what is given in one language only stands for both. Tiers are "1-3" or "1,2";
// evidence is one a line; what a point supersedes is "ACC-1@1.0.0", one a line or apart by commas;
// kinds of audit are named by their keys or in Chinese, several apart by commas; a fact about the
// firm is named by its words, the same words in every row being the same fact, one a line;
// what it relates to is "iso27001-annex-a/7.2 part: why", one a line, with "#group" or "#domain"
// after the pack where the end is one; what can verify it is a kind of analysis, "accounts", or a
// rule or scenario, "gateway:R-BASE-01".

[[nodiscard]] const QList<PackColumn>& checklistColumns();

struct ChecklistSheetFault
{
    enum class Kind : quint8 {
        UnknownColumn,
        RepeatedColumn,
        MissingColumn,
        NoPoint,  ///< nothing below the heads
        NoResult, ///< a formula without a result, or an error
        CodeMissing,
        CodeRepeated,
        TextMissing,
        NotWhole,
        NotADate,
        NotTiers,
        NotAPredecessor,
        NotARelation,
        NotVerifiable, ///< neither a kind of analysis nor a rule of the gateway
        NotAuditKinds,
        FactTooLong,   ///< or with an equals sign, by which answers are given
        TooManyFacts,  ///< of a point, or of the whole
        Contradiction, ///< whatever the point applies for takes it away
    } kind = Kind::UnknownColumn;
    qint32 row = 0;    ///< as the spreadsheet counts
    qint32 column = 0; ///< from 0
    QString read;

    [[nodiscard]] QString cell() const { return cellName(row, column); }
};

/// Groups, points, tiers and tier sets; id, version, title, documents and suggestions are the
/// caller's to add. Sources name the document "OWN", with the column `source` or the sheet's name.
struct ChecklistSheet
{
    Checklist list;
    QList<ChecklistSheetFault> faults; ///< every one; the list is of use only where there is none
    QList<qint32> rowOf;               ///< of each point
    QHash<QString, qint32> columnOf;   ///< of each key
};

[[nodiscard]] ChecklistSheet checklistFromSheet(const Sheet& sheet);

} // namespace zt
