// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "reports/reportwriter.h"

namespace zt {

/// The empty workbook that packFromSheet() reads once it is filled in. Errors: those of
/// writeChecklistForm().
[[nodiscard]] Result<ExportSummary> writePackTemplate(const Language& language,
                                                      const QString& path);

} // namespace zt
