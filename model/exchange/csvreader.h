// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/exchange/sheet.h"
#include "model/exchange/sheetreader.h"

#include <functional>

namespace zt {

/// A text file of separated values. Encoding: byte order mark; UTF-16 without one by its NUL bytes;
/// UTF-8 when every byte fits; else CP950 (Big5). Separator: "sep=" in the first line, else the one
/// among , ; tab | that splits the first records most evenly. Every cell is text, unaltered.
/// Errors: FileNotFound, FileUnreadable, SheetDamaged (which byte or line), SheetTooLarge,
/// Cancelled.
[[nodiscard]] Result<Sheet>
readCsvSheet(const SheetSource& source, JobContext& job, const SheetLimits& limits);

/// The same, a row at a time and none of them kept: what `use` gives back ends the reading.
[[nodiscard]] Result<void>
streamCsvRows(const SheetSource& source,
              JobContext& job,
              const SheetLimits& limits,
              const std::function<Result<void>(const SheetRow& row)>& use);

/// How the one sheet of a text file is called: the file's name without ending.
[[nodiscard]] QString csvSheetName(const QString& path);

} // namespace zt
