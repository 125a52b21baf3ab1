// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidencehead.h"

#include "model/exchange/sheetreader.h"

namespace zt {

namespace {

constexpr qsizetype rowsLookedAt = 20;

} // namespace

Result<QList<SheetRow>>
firstEvidenceRows(const QString& path, const QString& sheet, JobContext& job)
{
    QList<SheetRow> rows;
    bool enough = false;
    const Result<void> read =
        streamRows(path, sheet, job, [&rows, &enough](const SheetRow& row) -> Result<void> {
            rows.append(row);
            enough = rows.size() == rowsLookedAt;
            return enough ? fail(ErrorCode::Cancelled) : Result<void>{};
        });
    if (!read && !enough) {
        return tl::unexpected(read.error());
    }
    return rows;
}

} // namespace zt
