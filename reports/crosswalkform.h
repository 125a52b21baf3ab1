// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/checklistform.h"

namespace zt {

/// An empty workbook for a crosswalk of one's own: one row a link, drop-downs for strengths and
/// kinds of ends; the rest as writeChecklistForm().
[[nodiscard]] Result<ExportSummary> writeCrosswalkForm(const QString& path,
                                                       const QList<ChecklistFormColumn>& columns,
                                                       LanguageCode language);

} // namespace zt
