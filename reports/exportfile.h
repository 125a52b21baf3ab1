// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "reports/reportwriter.h"

#include <functional>

namespace zt {

/// Writes a file beside its target, has it checked, and only then puts it in its place; whatever
/// goes wrong, the temporary file is removed and an older target is left alone. `check` reports
/// under the temporary name; errors are passed on under the target's. Gives bytes and SHA-256.
/// Errors: FileUnwritable, DiskFull, and those of the two functions.
[[nodiscard]] Result<ExportSummary>
exportFile(const QString& path,
           const std::function<Result<void>(const QString& temporaryPath)>& write,
           const std::function<Result<void>(const QString& temporaryPath)>& check);

/// Writes bytes to a path. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeBytes(const QString& path, const QByteArray& bytes);

} // namespace zt
