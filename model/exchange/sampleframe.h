// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/auditsampleedits.h"
#include "model/exchange/sheet.h"

namespace zt {

/// The population that a spreadsheet holds: the first row names the columns, every other row is an
/// item. An empty name of a sheet means the first visible one. Errors: those of readSheet;
/// InvariantBroken for a sheet without items, or text that cannot be kept.
[[nodiscard]] Result<SampleFrame>
frameFromFile(const QString& path, const QString& sheetName, JobContext& job);

/// Text of a cell as it can be kept: line ends as line feeds; every other control character as a
/// space.
[[nodiscard]] QString keptText(QString text);

} // namespace zt
