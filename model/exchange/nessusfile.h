// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/scananalysis.h"
#include "model/exchange/evidencetable.h"

#include <functional>

namespace zt {

/// Whether a file is one of Nessus' own (.nessus, version 2), by its beginning.
[[nodiscard]] bool isNessusFile(const QString& path);

/// Bounds of a file of Nessus.
struct NessusLimits
{
    qint64 maxFileBytes = 1024LL << 20;
    int maxDepth = 64;
    qsizetype maxItemsOfHost = 200'000;
    qsizetype maxTextLength = 4 << 20; ///< of one element
};

/// Hands each item of each host to `use`, with its line for a row. No document type and no entity
/// of the file's own is read. Errors: FileUnreadable, SheetTooLarge, SheetDamaged, Cancelled.
[[nodiscard]] Result<EvidenceTableInfo>
readNessus(const QString& path,
           JobContext& job,
           const std::function<void(const ScanRow& row)>& use,
           const NessusLimits& limits = {});

} // namespace zt
