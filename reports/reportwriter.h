// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "reports/content.h"

#include <cstddef>

namespace zt {

/// What was written, as counted in the finished file.
struct ExportSummary
{
    QString path;
    QString format; ///< "xlsx", "pdf", "csv", "json"
    QString sha256; ///< of the file, lower-case hex
    qint64 bytes = 0;
    int pages = 0; ///< PDF only

    struct Part
    {
        QString title;      ///< sheet or table
        qsizetype rows = 0; ///< of data, without heads
    };

    QList<Part> parts;
};

/// Writes a report in the format that the suffix of `path` names (.xlsx, .pdf, .csv, .json).
/// Written beside the target, read back, counted, then moved there: an older file stays until the
/// new one is good. PDF needs a QGuiApplication (platform "offscreen" will do) for its fonts.
/// Errors: Unsupported (suffix; PDF without QGuiApplication), FileUnwritable, DiskFull,
/// ExportMismatch, Cancelled.
[[nodiscard]] Result<ExportSummary>
writeReport(const Report& report, const QString& path, JobContext& job);

/// What a report of so many systems takes of the heap at its peak, in bytes: about 9 KiB a system
/// in the selection report, the larger. For a program that does nothing else, to reserve.
[[nodiscard]] std::size_t reportHeap(qsizetype systems);

/// "xlsx", "pdf", "csv", "json" for the suffix, empty where there is no such format.
[[nodiscard]] QString reportFormat(const QString& path);

} // namespace zt
