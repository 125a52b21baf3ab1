// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "reports/reportwriter.h"

#include <functional>

namespace zt {

/// A name that every file system takes, whatever the text is: no separators, no device names, at
/// most 200 bytes, the suffix kept; `otherwise` where nothing is left.
[[nodiscard]] QString safeFileName(const QString& text, const QString& otherwise);

/// Such a name for the evidence's file.
[[nodiscard]] QString evidenceFileName(const Evidence& evidence);

/// Writes the content of that hash to a path, whole or not at all (exportEvidence of the document).
using ContentWriter =
    std::function<Result<void>(const QString& sha256, const QString& path, JobContext& job)>;

/// All evidence of an assessment in a folder of its own: every file, `SHA256SUMS` as `sha256sum -c`
/// reads it, and a list (CSV) of what each file and link shows and in which period. Made beside the
/// folder, read back (hash by hash, row by row), then put in its place; an empty folder may stand
/// there already. Parts: files, rows of the list. The hash is that of SHA256SUMS.
/// Errors: FileExists (the folder has something in it), FileUnwritable, DiskFull, ExportMismatch,
/// Cancelled, and those of `write`.
[[nodiscard]] Result<ExportSummary> exportAllEvidence(const Snapshot& snapshot,
                                                      LanguageCode language,
                                                      const ContentWriter& write,
                                                      const QString& folder,
                                                      JobContext& job);

} // namespace zt
