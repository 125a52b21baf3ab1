// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "reports/reportwriter.h"

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
