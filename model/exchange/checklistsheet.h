// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"
#include "model/exchange/sheet.h"

#include <QHash>

namespace zt {

// A checklist of one's own, filled in as a spreadsheet: heads in the first row, one row a point.
//
// Columns, by key or Chinese head: code 代碼 · group 類別 · name_zh 名稱 · name_en · text_zh
// 查核內容 · text_en · source 依據 · tiers 適用級別 ("1-3", "1,2") · frequency_months 頻率（月） ·
// effective_from 生效日 · effective_to 失效日 · evidence 建議佐證 (one a line) ·
// sampling 抽樣提示 · deduction_points 扣分 · note 備註. Needed are code, and a name or a text in
// one language; what is given in one language only stands for both.

struct ChecklistSheetFault
{
    enum class Kind : quint8 {
        UnknownColumn,
        RepeatedColumn,
        MissingColumn,
        NoResult, ///< a formula without a result, or an error
        CodeMissing,
        CodeRepeated,
        TextMissing,
        NotWhole,
        NotADate,
        NotTiers,
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
