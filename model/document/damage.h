// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/storage/pagesums.h"

#include <functional>

/// Damage as the sums of a file's pages tell it: quick enough to be looked for whenever a file is
/// opened. What else may be wrong, verifyFile() finds.
namespace zt {

/// Which pages are not as they were written, and where in them: the first few, and how many more
/// (see checkfault.h). `ownerOf` names the table or index a page belongs to, or nothing.
[[nodiscard]] QStringList pageFaults(const pagesums::PageReport& report,
                                     const std::function<QString(qint64 page)>& ownerOf);

/// The same of a file, also of one that SQLite does not read any more; nothing where all pages hold
/// or the file has no sums. What is in memory alone has none. Runs anywhere (own connection).
/// Errors: FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<QStringList> damageOf(const QString& path, JobContext& job);

} // namespace zt
