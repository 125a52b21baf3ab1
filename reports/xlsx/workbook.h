// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "reports/content.h"
#include "reports/readback.h"

namespace zt::xlsx {

/// Writes the report as a workbook at exactly this path and says what each sheet must hold.
/// Errors: FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<QList<SheetCount>>
writeWorkbook(const Report& report, const QString& path, JobContext& job);

} // namespace zt::xlsx
