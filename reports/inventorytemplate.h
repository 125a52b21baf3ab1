// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/guideline.h"
#include "reports/reportwriter.h"

namespace zt {

/// An empty inventory to be filled in and imported: heads that the importer knows, drop-downs for
/// every answer, a second sheet that explains every column and prints every factor's sentences in
/// both languages. The heads are in `language`. Errors: as writeReport().
[[nodiscard]] Result<ExportSummary>
writeInventoryTemplate(const QString& path, const Guideline& guideline, LanguageCode language);

} // namespace zt
