// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/domain/maturityedits.h"
#include "model/exchange/sheet.h"

namespace zt {

/// One answer to be set, as words: what the options of `maturity set` say, or a row of a list. Keys
/// are those of the answer's fields besides "scope" and "item"; a key that is not there leaves its
/// field as it is, an empty text takes it away. "evidence" names what is to be attached.
using AnswerWords = QMap<QString, QString>;

struct AnswerFault
{
    qint32 line = 0; ///< as the spreadsheet counts; 0 outside a list
    QString column;  ///< key of the field, or the head that nobody knows
    QString read;
    QString message;
};

/// Fields of an item's answer to be written.
using ItemAnswerEdit = std::pair<ItemRef, FieldValues>;

/// Reads the words and holds the answer they lead to against what must be. Faults are told with the
/// key that they lie in.
[[nodiscard]] tl::expected<ItemAnswerEdit, AnswerFault>
answerFromWords(const Snapshot& snapshot, const AnswerWords& words, const Language& language);

/// All rows of a list, whose first row names the columns by their keys or in Chinese.
struct AnswerList
{
    QList<ItemAnswerEdit> edits;
    QList<AnswerFault> faults; ///< every one, not the first
    qsizetype rows = 0;
};

/// Keys of a list's columns by their heads; a head that nobody knows is a fault, since what stands
/// below would be lost, and so is one that is there twice, or no column `needed`.
[[nodiscard]] QStringList columnKeys(const SheetRow& head,
                                     QString (*keyOf)(const QString&),
                                     const QString& needed,
                                     QList<AnswerFault>& faults,
                                     const Language& language);

[[nodiscard]] AnswerList
answersFromSheet(const Snapshot& snapshot, const Sheet& sheet, const Language& language);

/// A piece of evidence by its UUID, or by its name where only one has it. Errors: UnknownEntity,
/// DuplicateName.
[[nodiscard]] Result<EvidenceId> evidenceFromText(const Snapshot& snapshot, const QString& text);

} // namespace zt
