// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/exchange/sheet.h"

namespace zt {

/// The first rows of a file, among which the heads of its columns are looked for; for a person to
/// say which they are. Errors: those of readSheet.
[[nodiscard]] Result<QList<SheetRow>>
firstEvidenceRows(const QString& path, const QString& sheet, JobContext& job);

} // namespace zt
