// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriter.h"

#include "reports/exportfile.h"
#include "reports/pdf/document.h"
#include "reports/plain/csv.h"
#include "reports/plain/json.h"
#include "reports/readback.h"
#include "reports/xlsx/workbook.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace zt {

namespace {

QList<ExportSummary::Part> partsOf(const Report& report)
{
    QList<ExportSummary::Part> parts;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                const bool named = !table->title.isEmpty();
                parts.append(
                    {named ? section.title + QStringLiteral(" / ") + table->title : section.title,
                     table->rowCount()});
            }
        }
    }
    return parts;
}

using Step = std::function<Result<void>(const QString& temporaryPath)>;

/// The last word before the file is put in its place.
Step unlessCancelled(JobContext& job, Step step)
{
    return [&job, step = std::move(step)](const QString& temporary) -> Result<void> {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        return step(temporary);
    };
}

Result<ExportSummary> writeXlsx(const Report& report, const QString& path, JobContext& job)
{
    QList<SheetCount> counts;
    return exportFile(
        path,
        [&](const QString& temporary) -> Result<void> {
            auto written = xlsx::writeWorkbook(report, temporary, job);
            if (!written) {
                return tl::unexpected(written.error());
            }
            counts = std::move(*written);
            return {};
        },
        unlessCancelled(
            job, [&](const QString& temporary) { return checkWorkbook(temporary, counts); }));
}

Result<ExportSummary> writePdf(const Report& report, const QString& path, JobContext& job)
{
    int pages = 0;
    Result<ExportSummary> summary = exportFile(
        path,
        [&](const QString& temporary) -> Result<void> {
            const Result<pdf::Pages> made = pdf::makeDocument(report, job);
            if (!made) {
                return tl::unexpected(made.error());
            }
            pages = made->count;
            return writeBytes(temporary, made->bytes);
        },
        unlessCancelled(job, [&](const QString& temporary) { return checkPdf(temporary, pages); }));
    if (summary) {
        summary->pages = pages;
    }
    return summary;
}

Result<ExportSummary> writeCsv(const Report& report, const QString& path, JobContext& job)
{
    const Table flat = flatTable(report);
    Result<ExportSummary> summary = exportFile(
        path,
        [&](const QString& temporary) { return writeBytes(temporary, csvBytes(flat)); },
        unlessCancelled(job, [&](const QString& temporary) {
            return checkCsv(temporary, flat.rowCount() + 1, flat.columns.size());
        }));
    if (summary) {
        summary->parts = {{report.title, flat.rowCount()}};
    }
    return summary;
}

Result<ExportSummary> writeJson(const Report& report, const QString& path, JobContext& job)
{
    return exportFile(
        path,
        [&](const QString& temporary) { return writeBytes(temporary, jsonBytes(report)); },
        unlessCancelled(job, [&](const QString& temporary) {
            return checkJson(temporary, tableCounts(report));
        }));
}

} // namespace

std::size_t reportHeap(qsizetype systems)
{
    constexpr std::size_t perSystem = 9 << 10;
    constexpr std::size_t most = 512 << 20;
    return std::min(static_cast<std::size_t>(std::max<qsizetype>(systems, 0)) * perSystem, most);
}

QString reportFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList known{QStringLiteral("xlsx"),
                                   QStringLiteral("pdf"),
                                   QStringLiteral("csv"),
                                   QStringLiteral("json")};
    return known.contains(suffix) ? suffix : QString();
}

Result<ExportSummary> writeReport(const Report& report, const QString& path, JobContext& job)
{
    const QString format = reportFormat(path);
    Result<ExportSummary> summary = fail(ErrorCode::Unsupported, {QFileInfo(path).fileName()});
    if (format == QLatin1String("xlsx")) {
        summary = writeXlsx(report, path, job);
    } else if (format == QLatin1String("pdf")) {
        summary = writePdf(report, path, job);
    } else if (format == QLatin1String("csv")) {
        summary = writeCsv(report, path, job);
    } else if (format == QLatin1String("json")) {
        summary = writeJson(report, path, job);
    }
    if (summary) {
        summary->format = format;
        if (summary->parts.isEmpty()) {
            summary->parts = partsOf(report);
        }
    }
    return summary;
}

} // namespace zt
