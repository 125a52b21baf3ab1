// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packkind.h"
#include "model/base/language.h"
#include "reports/reportwriter.h"

namespace zt {

/// The empty workbook that packFromSheet() reads once it is filled in, or crosswalkFromSheet() one
/// for a crosswalk. Errors: those of writeChecklistForm().
[[nodiscard]] Result<ExportSummary>
writePackTemplate(PackKind kind, const Language& language, const QString& path);

} // namespace zt
