// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faultlisting.h"

#include "app/cli/output.h"

namespace zt {

QJsonArray faultsJson(const QList<AnswerFault>& faults)
{
    QJsonArray rows;
    for (const AnswerFault& fault : faults) {
        rows.append(QJsonObject{{QStringLiteral("line"), fault.line},
                                {QStringLiteral("column"), fault.column},
                                {QStringLiteral("read"), fault.read},
                                {QStringLiteral("message"), fault.message}});
    }
    return rows;
}

QString readForTable(const QString& read)
{
    constexpr qsizetype most = 60;
    return read.size() <= most ? read : read.left(most - 1) + QChar(0x2026);
}

void printFaults(OutputFormat format, CliContext& context, const QList<AnswerFault>& faults)
{
    if (format == OutputFormat::Json) {
        context.out(jsonText({{QStringLiteral("faults"), faultsJson(faults)}}));
        return;
    }
    const bool table = format == OutputFormat::Table;
    Listing listing{{context.translate("Cli", "Line"),
                     context.translate("Cli", "Column"),
                     context.translate("Cli", "Read"),
                     context.translate("Cli", "Fault")},
                    {},
                    {0}};
    for (const AnswerFault& fault : faults) {
        listing.rows.append({fault.line > 0 ? QString::number(fault.line) : QString(),
                             fault.column,
                             table ? readForTable(fault.read) : fault.read,
                             fault.message});
    }
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

} // namespace zt
