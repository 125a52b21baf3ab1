// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "reports/reportwriter.h"

#include <span>

namespace zt {

/// A column of a form as its second sheet tells of it.
struct FormRow
{
    QString zh; ///< its heads
    QString en;
    QString textZh; ///< what goes in
    QString textEn;
    QString example; ///< may be empty
};

/// What a form says of a column, by its key; `text` is of the context "Template".
struct FormWords
{
    const char* key;
    const char* text;
    const char* example; ///< may be empty
    int widest;          ///< characters
};

/// Without words where `all` has none for the key.
[[nodiscard]] const FormWords& formWordsOf(const QString& key, std::span<const FormWords> all);

/// A column of a pack's form: either head is read.
struct PackFormColumn
{
    QString key; ///< the head in English
    QString head;
    FormWords words;
    QString example;
    QStringList choices;
    bool isCode = false; ///< digits in it stay text
};

/// The sheet that is filled in, with room for 500 rows.
[[nodiscard]] Section packFormSheet(const QString& id,
                                    const QString& title,
                                    const QList<PackFormColumn>& columns,
                                    const Language& language);
/// What formInstructions() tells of them.
[[nodiscard]] QList<FormRow> packFormRows(const QList<PackFormColumn>& columns);

/// The sheet that whoever reads the form leaves alone: how to fill it in, and every column in both
/// languages. `how`: a text of the context "Template".
[[nodiscard]] Section
formInstructions(const char* how, const QList<FormRow>& rows, const Language& language);

/// A workbook to be filled in. Errors: Unsupported for what is no .xlsx; those of writeReport().
[[nodiscard]] Result<ExportSummary> writeBlankForm(const QString& path,
                                                   const QString& title,
                                                   const QList<Section>& sections,
                                                   LanguageCode language);

} // namespace zt
