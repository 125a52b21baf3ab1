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

/// What an assessment is named for: to be changed in one way, or to be held against.
Result<void> checkInto(const QCommandLineParser& parser, const CliContext& context)
{
    const QString into = QStringLiteral("into");
    const QString with = QStringLiteral("with");
    const QString explain = QStringLiteral("explain");
    const QString dispute = QStringLiteral("dispute");
    const QString item = QStringLiteral("item");
    for (const auto& [first, second] : {std::pair(with, into),
                                        std::pair(explain, dispute),
                                        std::pair(explain, item),
                                        std::pair(dispute, item),
                                        std::pair(item, QStringLiteral("point")),
                                        std::pair(explain, QStringLiteral("finding")),
                                        std::pair(explain, QStringLiteral("result")),
                                        std::pair(dispute, QStringLiteral("point"))}) {
        if (parser.isSet(first) && parser.isSet(second)) {
            return notTogether(context, first, second);
        }
    }
    if (parser.isSet(QStringLiteral("audit")) && !parser.isSet(into) && !parser.isSet(with)) {
        return goesWith(context, QStringLiteral("audit"), into);
    }
    const bool says = parser.isSet(QStringLiteral("point")) || parser.isSet(explain) ||
                      parser.isSet(dispute) || parser.isSet(item);
    if (parser.isSet(into) && !says) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "Say what becomes of the analysis there: --point, "
                                       "--explain, --dispute or --item; --with only holds it "
                                       "against an assessment.")});
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
                               QStringLiteral("with"),
                               QStringLiteral("explain"),
                               QStringLiteral("dispute"),
                               QStringLiteral("item"),
                               QStringLiteral("point"),
                               QStringLiteral("finding"),
                               QStringLiteral("result"),
                               QStringLiteral("names")}) {
        if (parser.isSet(row) && parser.isSet(option)) {
            return notTogether(context, row, option);
        }
    }
    const QString into = QStringLiteral("into");
    const QString names = QStringLiteral("names");
    if (parser.isSet(names) && parser.isSet(QStringLiteral("mask"))) {
        return notTogether(context, names, QStringLiteral("mask"));
    }
    for (const auto& [option, with] :
         {std::pair(names, QStringLiteral("output")),
          std::pair(QStringLiteral("chart"), QStringLiteral("output")),
          std::pair(QStringLiteral("explain"), into),
          std::pair(QStringLiteral("dispute"), into),
          std::pair(QStringLiteral("item"), into),
          std::pair(QStringLiteral("point"), into),
          std::pair(QStringLiteral("finding"), QStringLiteral("point")),
          std::pair(QStringLiteral("result"), QStringLiteral("point")),
          std::pair(QStringLiteral("scope"), QStringLiteral("item")),
          std::pair(QStringLiteral("reason"), QStringLiteral("set"))}) {
        if (parser.isSet(option) && !parser.isSet(with)) {
            return goesWith(context, option, with);
        }
    }
    return checkInto(parser, context);
}

} // namespace zt
