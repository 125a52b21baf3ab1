// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportsummary.h"

#include "app/cli/output.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonObject summaryJson(const ExportSummary& summary)
{
    QJsonArray parts;
    for (const ExportSummary::Part& part : summary.parts) {
        parts.append(QJsonObject{{QStringLiteral("title"), part.title},
                                 {QStringLiteral("rows"), part.rows}});
    }
    return {
        {QStringLiteral("path"), summary.path},
        {QStringLiteral("format"), summary.format},
        {QStringLiteral("sha256"), summary.sha256},
        {QStringLiteral("bytes"), summary.bytes},
        {QStringLiteral("pages"), summary.pages},
        {QStringLiteral("parts"), parts},
    };
}

} // namespace

void printSummary(OutputFormat format, CliContext& context, const ExportSummary& summary)
{
    if (format == OutputFormat::Json) {
        context.out(jsonText(summaryJson(summary)));
        return;
    }
    Listing listing{{context.translate("Cli", "Part"), context.translate("Cli", "Rows")}, {}, {1}};
    for (const ExportSummary::Part& part : summary.parts) {
        listing.rows.append({part.title, QString::number(part.rows)});
    }
    context.note(context.translate("Cli", "Wrote %1 (%2 bytes, SHA-256 %3).")
                     .arg(summary.path, QString::number(summary.bytes), summary.sha256));
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

} // namespace zt
