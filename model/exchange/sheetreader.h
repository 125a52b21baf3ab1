// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/exchange/sheet.h"
#include "model/exchange/sheetsource.h"

#include <functional>

namespace zt {

/// Bounds within which a file must stay; beyond them it is refused with SheetTooLarge.
struct SheetLimits
{
    qint64 maxFileBytes = 512LL << 20;
    qint64 maxUnpackedBytes = 2048LL << 20; ///< per part
    qint64 maxCompressionRatio = 400;       ///< beyond the first 16 MiB of a part
    qint64 maxCells = 20'000'000;
    qint32 maxRows = 1'048'576;
    qint32 maxColumns = 16'384;
    qint32 maxCellLength = 32'767;
    qint64 maxSharedStringBytes = 512LL << 20;
    qint32 maxXmlDepth = 256;
};

/// What a file is, found from its first bytes (never from its name alone): "xlsx", "ods", "csv".
/// Errors: FileNotFound, FileUnreadable, SheetUnsupported, SheetEncrypted, SheetDamaged.
[[nodiscard]] Result<QString> sheetFormat(const SheetSource& source);

[[nodiscard]] Result<QList<SheetInfo>> listSheets(const QString& path,
                                                  const SheetLimits& limits = {});

/// Reads one sheet; an empty name means the first visible one. Never executes or fetches anything.
/// Errors: those of sheetFormat, SheetNotFound, SheetTooLarge, Cancelled.
[[nodiscard]] Result<Sheet> readSheet(const SheetSource& source,
                                      const QString& sheetName,
                                      JobContext& job,
                                      const SheetLimits& limits = {});

/// The rows of one sheet, one at a time: those of a text file as they are read, in steady memory
/// whatever their number; those of a workbook after it was read whole. What `use` gives back ends
/// the reading. Errors: those of readSheet.
[[nodiscard]] Result<void> streamRows(const QString& path,
                                      const QString& sheetName,
                                      JobContext& job,
                                      const std::function<Result<void>(const SheetRow& row)>& use);

/// A block from the clipboard (tab-separated text) as a sheet, so that pasting runs through the
/// same checks as a file.
[[nodiscard]] Sheet sheetFromTsv(const QString& text);

} // namespace zt
