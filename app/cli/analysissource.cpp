// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysissource.h"

#include "app/cli/packfault.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"
#include "reports/wordingworking.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace zt {

namespace {

const QLatin1String rowOption("row");
constexpr qsizetype mostNoted = 20;

QList<AnalysisException> exceptionsOf(const AnalysisResult& result, qint64 row)
{
    QList<AnalysisException> there;
    std::copy_if(result.exceptions.begin(),
                 result.exceptions.end(),
                 std::back_inserter(there),
                 [row](const AnalysisException& one) { return one.row == row; });
    return there;
}

/// The first of them: one line of a file may be all of it.
void noteExceptions(CliContext& context,
                    const AnalysisResult& result,
                    const QList<AnalysisException>& exceptions)
{
    for (qsizetype i = 0; i < std::min(exceptions.size(), mostNoted); ++i) {
        const AnalysisException& one = exceptions[i];
        context.note(fill(context.translate("Cli", "Exception by the rule %1 (%2): %3"),
                          {ruleText(result, one.rule, context.language()),
                           one.subject,
                           workingText(one, context.language())}));
    }
    if (exceptions.size() > mostNoted) {
        context.note(
            fill(context.translate("Cli", "%1 exceptions stand on it; --format json tells of all."),
                 {groupedNumber(exceptions.size())}));
    }
}

QJsonObject sourceJson(const SourceRow& source,
                       const QList<AnalysisException>& exceptions,
                       const Language& language)
{
    QJsonArray told;
    for (const AnalysisException& one : exceptions) {
        told.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                {QStringLiteral("subject"), one.subject},
                                {QStringLiteral("working"), workingText(one, language)}});
    }
    QJsonArray cells;
    for (const SourceRow::SourceCell& cell : source.cells) {
        cells.append(QJsonObject{{QStringLiteral("cell"), cell.place},
                                 {QStringLiteral("head"), cell.head},
                                 {QStringLiteral("field"), cell.field},
                                 {QStringLiteral("text"), cell.text}});
    }
    return {{QStringLiteral("row"), source.row},
            {QStringLiteral("sheet"), source.sheet},
            {QStringLiteral("hidden"), source.hidden},
            {QStringLiteral("masked"), source.isMasked},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("lines"), QJsonArray::fromStringList(source.lines)},
            {QStringLiteral("exceptions"), told}};
}

Listing sourceListing(const SourceRow& source, const Language& language)
{
    Listing listing{{language.translate("Cli", "Cell"),
                     language.translate("Cli", "Head"),
                     language.translate("Cli", "Column"),
                     language.translate("Cli", "Read")},
                    {},
                    {}};
    for (const SourceRow::SourceCell& cell : source.cells) {
        listing.rows.append({cell.place, cell.head, cell.field, cell.text});
    }
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        listing.rows.append({QString::number(source.row + i), {}, {}, source.lines[i]});
    }
    return listing;
}

} // namespace

void declareAnalysisSource(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption(
        {rowOption,
         context.translate("Cli",
                           "Shows this row of the file as it was read, such as one that an "
                           "exception names, in place of the result."),
         QStringLiteral("N")});
}

bool isSourceAsked(const QCommandLineParser& parser)
{
    return parser.isSet(rowOption);
}

Exit printSource(const QCommandLineParser& parser,
                 OutputFormat format,
                 CliContext& context,
                 const AnalysisAsk& ask,
                 const AnalysisReading& reading,
                 bool masked)
{
    const Result<int> row =
        intOption(parser, context, rowOption, 1, std::numeric_limits<int>::max());
    if (!row) {
        return context.refuse(row.error());
    }
    const auto job = context.job(context.translate("Cli", "Reading"));
    Result<SourceRow> source = sourceRow(ask, reading, *row, *job);
    if (!source) {
        return context.refuse(source.error());
    }
    const bool isText = !source->lines.isEmpty();
    if (masked) {
        maskSource(*source, ask.kind);
    }
    const Language& language = context.language();
    AnalysisResult told;
    told.exceptions = exceptionsOf(reading.result, *row);
    if (masked) {
        maskSubjects(told);
    }
    printResult(format,
                context,
                sourceJson(*source, told.exceptions, language),
                sourceListing(*source, language));
    if (!source->sheet.isEmpty()) {
        context.note(fill(context.translate("Cli", "Sheet “%1”, row %2."),
                          {source->sheet, QString::number(source->row)}));
    }
    noteExceptions(context, reading.result, told.exceptions);
    if (masked && isText) {
        context.note(context.translate("Cli",
                                       "Lines of such a file cannot be shown with names masked; "
                                       "leave --mask out to see them."));
    }
    return Exit::Done;
}

} // namespace zt
