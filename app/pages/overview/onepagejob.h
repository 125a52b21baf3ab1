// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "reports/onepage.h"

namespace zt {

/// What the page for those who decide is made from, held by value, so that a worker can make it
/// while the document goes on changing.
struct OnePageJob
{
    Snapshot snapshot;
    Selection selection;
    Scope scope;
    QDate today;
    std::optional<qint64> compared;
    std::function<Result<QList<StatePoint>>(JobContext&)> past;    ///< null where no point is named
    std::function<Result<QList<BurnPoint>>(JobContext&)> recorded; ///< null where there is none
    ReportOptions options;

    /// Errors: Cancelled, TrailBroken, those of writeOnePage().
    [[nodiscard]] Result<ExportSummary> write(const QString& path, JobContext& job) const;
};

} // namespace zt
