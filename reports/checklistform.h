// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "reports/reportwriter.h"

namespace zt {

/// A column of a checklist to be filled in, by either of the heads that its reader knows.
struct ChecklistFormColumn
{
    QString key;
    QString head; ///< in Chinese
};

/// An empty workbook for a checklist of one's own: one row a point, a drop-down for the tiers, and
/// a second sheet, which the reader leaves alone, that explains every column in both languages with
/// an example. Heads are in Chinese, or the keys where `language` is English. Errors: as
/// writeReport().
[[nodiscard]] Result<ExportSummary> writeChecklistForm(const QString& path,
                                                       const QList<ChecklistFormColumn>& columns,
                                                       LanguageCode language);

} // namespace zt
