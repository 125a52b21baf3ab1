// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"
#include "reports/exportfile.h"
#include "reports/onepage/paint.h"
#include "reports/pdf/patch.h"
#include "reports/pdf/steadyhashes.h"
#include "reports/pdf/style.h"
#include "reports/readback.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace zt {

namespace {

QByteArray pdfOf(const OnePage& page)
{
    const pdf::SteadyHashes steady;
    const PlainChartFonts plain;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(pdf::resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
        writer.setTitle(page.title);
        writer.setCreator(page.programVersion);
        QPainter painter(&writer);
        painter.scale(writer.width() / onepage::pageSize.width(),
                      writer.height() / onepage::pageSize.height());
        onepage::paint(painter, page);
    }
    pdf::setCreationDate(bytes, page.created);
    pdf::repairCharacters(bytes, onepage::charactersOf(page), chartFont(figure::smallText));
    return bytes;
}

QList<ExportSummary::Part> partsOf(const OnePage& page)
{
    QList<ExportSummary::Part> parts;
    for (const OnePage::Part* part : {&page.radar,
                                      &page.heatmap,
                                      &page.trend,
                                      &page.gaps,
                                      &page.burn,
                                      &page.actions,
                                      &page.budget}) {
        parts.append({part->figure.title, tableOf(part->figure).rows.size()});
    }
    return parts;
}

} // namespace

Result<ExportSummary> writeOnePage(const OnePage& page, const QString& path, JobContext& job)
{
    if (reportFormat(path) != QLatin1String("pdf")) {
        return fail(ErrorCode::Unsupported, {QFileInfo(path).fileName()});
    }
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(ErrorCode::Unsupported, {QStringLiteral("PDF without QGuiApplication")});
    }
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    Result<ExportSummary> summary = exportFile(
        path,
        [&](const QString& temporary) { return writeBytes(temporary, pdfOf(page)); },
        [](const QString& temporary) { return checkPdf(temporary, 1); });
    if (summary) {
        summary->format = QStringLiteral("pdf");
        summary->pages = 1;
        summary->parts = partsOf(page);
    }
    return summary;
}

} // namespace zt
