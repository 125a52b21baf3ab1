// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/package.h"
#include "model/exchange/sheet.h"
#include "model/exchange/xlsxworkbook.h"

namespace zt {

/// The cells of one worksheet. The workbook's own statement of the sheet's size is not believed.
/// Errors: SheetDamaged, SheetTooLarge, Cancelled.
[[nodiscard]] Result<Sheet> readXlsxSheet(Package& package,
                                          const XlsxWorkbook& book,
                                          const XlsxWorkbook::Entry& entry,
                                          JobContext& job,
                                          const SheetLimits& limits);

} // namespace zt
