// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>

namespace zt {

/// What a sheet was given: rows with anything in them, and cells.
struct SheetCount
{
    QString name;
    qint64 rows = 0;
    qint64 cells = 0;

    bool operator==(const SheetCount&) const = default;
};

/// Unpacks every sheet of a workbook and counts. Error: ExportMismatch with the first sheet that
/// does not hold what it was given, or with a part that cannot be unpacked.
[[nodiscard]] Result<void> checkWorkbook(const QString& path, const QList<SheetCount>& expected);

/// Counts the pages of a PDF. Error: ExportMismatch.
[[nodiscard]] Result<void> checkPdf(const QString& path, int pages);

/// Parses a CSV and counts its records, the head included. Error: ExportMismatch.
[[nodiscard]] Result<void> checkCsv(const QString& path, qint64 records, qint64 fields);

struct TableCount
{
    QString id;
    qint64 rows = 0;
};

/// Parses a JSON report and counts the rows of its tables. Error: ExportMismatch.
[[nodiscard]] Result<void> checkJson(const QString& path, const QList<TableCount>& expected);

} // namespace zt
