// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysischecks.h"

#include "reports/phrase.h"

namespace zt {

namespace {

QString dashed(const QString& option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

Result<void> notTogether(const CliContext& context, const QString& first, const QString& second)
{
    return fail(ErrorCode::Usage,
                {fill(context.translate("Cli", "%1 and %2 do not go together; leave one out."),
                      {dashed(first), dashed(second)})});
}

Result<void> goesWith(const CliContext& context, const QString& option, const QString& with)
{
    return fail(ErrorCode::Usage,
                {fill(context.translate("Cli", "%1 says nothing without %2."),
                      {dashed(option), dashed(with)})});
}

/// The first option given that is none of these.
QString otherThan(const QCommandLineParser& parser, const QStringList& allowed)
{
    const QStringList given = parser.optionNames();
    for (const QString& option : given) {
        if (!allowed.contains(option)) {
            return option;
        }
    }
    return {};
}

} // namespace

Result<void> checkAnalyseOptions(const QCommandLineParser& parser, const CliContext& context)
{
    const QString form = QStringLiteral("template");
    if (parser.isSet(form)) {
        const QString other =
            otherThan(parser, {form, QStringLiteral("format"), QStringLiteral("lang")});
        return other.isEmpty() ? Result<void>() : notTogether(context, form, other);
    }
    const QString row = QStringLiteral("row");
    for (const auto& option : {QStringLiteral("output"),
                               QStringLiteral("into"),
                               QStringLiteral("point"),
                               QStringLiteral("finding"),
                               QStringLiteral("result"),
                               QStringLiteral("names")}) {
        if (parser.isSet(row) && parser.isSet(option)) {
            return notTogether(context, row, option);
        }
    }
    const QString names = QStringLiteral("names");
    if (parser.isSet(names) && parser.isSet(QStringLiteral("mask"))) {
        return notTogether(context, names, QStringLiteral("mask"));
    }
    for (const auto& [option, with] :
         {std::pair(names, QStringLiteral("output")),
          std::pair(QStringLiteral("chart"), QStringLiteral("output")),
          std::pair(QStringLiteral("audit"), QStringLiteral("into")),
          std::pair(QStringLiteral("reason"), QStringLiteral("set"))}) {
        if (parser.isSet(option) && !parser.isSet(with)) {
            return goesWith(context, option, with);
        }
    }
    return {};
}

} // namespace zt
