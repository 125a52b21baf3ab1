// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/package.h"
#include "model/exchange/sheet.h"

namespace zt {

/// Whether the manifest says that the content is encrypted.
[[nodiscard]] Result<bool> odsEncrypted(Package& package, const SheetLimits& limits);

[[nodiscard]] Result<QList<SheetInfo>> listOdsSheets(Package& package, const SheetLimits& limits);

/// The sheet at a position of the list. Errors: SheetDamaged, SheetTooLarge, Cancelled.
[[nodiscard]] Result<Sheet>
readOdsSheet(Package& package, qsizetype position, JobContext& job, const SheetLimits& limits);

} // namespace zt
