// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packfault.h"

#include "reports/wordingpackfault.h"

#include <QFile>

namespace zt {

namespace {

/// The arguments are file, place, reason, and the line, which then stands after the file too.
QJsonObject faultJson(const QStringList& args)
{
    QJsonObject fault{{QStringLiteral("file"), args.value(0)},
                      {QStringLiteral("path"), args.value(1)},
                      {QStringLiteral("reason"), args.value(2)}};
    if (args.size() > 3) {
        fault.insert(QStringLiteral("file"), args[0].chopped(args[3].size() + 1));
        fault.insert(QStringLiteral("line"), args[3].toInt());
    }
    return fault;
}

} // namespace

void printResult(OutputFormat format,
                 CliContext& context,
                 const QJsonObject& json,
                 const Listing& listing)
{
    if (format == OutputFormat::Json) {
        context.out(jsonText(json));
        return;
    }
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

void printPackFault(OutputFormat format, CliContext& context, const Error& error)
{
    QStringList args = error.args;
    if (args.size() > 2) {
        args[2] = packFaultText(args[2], context.language());
    }
    printResult(format,
                context,
                {{QStringLiteral("ok"), false}, {QStringLiteral("fault"), faultJson(args)}},
                {{context.translate("Cli", "File"),
                  context.translate("Cli", "Place"),
                  context.translate("Cli", "What is wrong")},
                 {{args.value(0), args.value(1), args.value(2)}},
                 {}});
}

Result<QByteArray> wholeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        return fail(code, {path, file.errorString()});
    }
    return file.readAll();
}

} // namespace zt
