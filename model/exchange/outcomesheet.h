// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditsampleedits.h"
#include "model/exchange/sheet.h"

namespace zt {

/// "sound", "正常", "exception", "例外" and so on; "" and 未查 are unchecked.
[[nodiscard]] std::optional<SampleOutcome> sampleOutcomeFromWords(const QString& text);

/// The results of a sample's items as somebody filled them in elsewhere.
struct OutcomeList
{
    enum class Column : quint8 { Number, Outcome, Note };

    struct Fault
    {
        OutcomeFault kind = OutcomeFault::NotDrawn;
        Column column = Column::Number;
        qint32 row = 0; ///< as the spreadsheet counts
        qint32 at = -1; ///< the column from 0; -1 where there is none
        QString read;

        /// "B7", or blank where no cell is meant.
        [[nodiscard]] QString cell() const { return at < 0 ? QString() : cellName(row, at); }
    };

    QList<ItemOutcome> outcomes;
    QList<Fault> faults; ///< all of them, not the first
};

/// "number", "outcome", "note"
[[nodiscard]] QString toKey(OutcomeList::Column column);

/// Whether the first row names the columns that outcomesFromSheet() needs.
[[nodiscard]] bool hasOutcomeHeads(const Sheet& sheet);
/// By the heads number, outcome and, if any, note; other columns are left alone, so that a listing
/// of the sample can be filled in.
[[nodiscard]] OutcomeList outcomesFromSheet(const AuditSample& sample, const Sheet& sheet);
/// Without heads: outcomes and, if there is a second column, notes, for the items from `first` (by
/// place, from 0) downwards.
[[nodiscard]] OutcomeList
outcomesFromBlock(const AuditSample& sample, const Sheet& sheet, qsizetype first);

} // namespace zt
