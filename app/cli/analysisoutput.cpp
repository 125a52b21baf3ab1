// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoutput.h"

#include "app/cli/exportsummary.h"
#include "reports/charts/analysisfigures.h"
#include "reports/charts/figurefile.h"
#include "reports/phrase.h"

#include <QFileInfo>

#include <utility>

namespace zt {

namespace {

const QLatin1String outputOption("output");
const QLatin1String namesOption("names");
const QLatin1String chartOption("chart");

QString placeOf(const EvidenceFault& fault)
{
    return fault.column < 0 ? QString::number(fault.row)
                            : columnName(fault.column) + QString::number(fault.row);
}

/// The figures there are, by number, where there are several.
void tellFigures(CliContext& context, const QList<Figure>& figures)
{
    QStringList titles;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        titles.append(QString::number(i + 1) + u' ' + figures[i].title);
    }
    if (titles.size() > 1) {
        context.note(fill(context.translate("Cli", "--chart N takes another: %1."),
                          {joinList(titles, context.language())}));
    }
}

Exit draw(const QCommandLineParser& parser, CliContext& context, const AnalysisResult& result)
{
    const QString output = parser.value(outputOption);
    const QList<Figure> figures = analysisFigures(result, context.language());
    if (figures.isEmpty()) {
        return context.refuse(
            {ErrorCode::Usage,
             {context.translate("Cli",
                                "This analysis has no chart; name a report to write: -o "
                                "OUT.xlsx, .pdf, .csv or .json")},
             {}});
    }
    const Result<int> number =
        parser.isSet(chartOption)
            ? intOption(parser, context, chartOption, 1, static_cast<int>(figures.size()))
            : Result<int>(1);
    if (!number) {
        return context.refuse(number.error());
    }
    if (const Result<void> written = writeFigure(figures[*number - 1], output); !written) {
        return context.refuse(written.error());
    }
    context.note(fill(context.translate("Cli", "Wrote %1."), {output}));
    tellFigures(context, figures);
    return Exit::Done;
}

} // namespace

void declareAnalysisOutput(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {{QStringLiteral("o"), outputOption},
         context.translate("Cli",
                           "Writes a report (.xlsx, .pdf, .csv, .json) or the chart (.png, .svg)."),
         QStringLiteral("OUT")},
        {namesOption,
         context.translate("Cli", "Shows names in the report; they are masked otherwise.")},
        {chartOption,
         context.translate("Cli", "Which chart of several is written to .png or .svg."),
         QStringLiteral("N")},
    });
}

bool hasAnalysisOutput(const QCommandLineParser& parser)
{
    return parser.isSet(outputOption);
}

Result<void> checkAnalysisOutput(const QCommandLineParser& parser, const CliContext& context)
{
    const QString output = parser.value(outputOption);
    if (!parser.isSet(outputOption)) {
        return {};
    }
    if (reportFormat(output).isEmpty() && !isFigurePath(output)) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "Name what to write: -o OUT.xlsx, .pdf, .csv, .json, .png "
                                       "or .svg")});
    }
    if (parser.isSet(chartOption) && !isFigurePath(output)) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--chart goes with -o OUT.png or .svg.")});
    }
    return keepApart(context, output, {parser.positionalArguments().value(1)});
}

AnalysisSource analysisSource(const AnalysisReading& reading,
                              const QString& path,
                              const QString& ruleTitle,
                              bool masked,
                              const Language& language)
{
    AnalysisSource source{QFileInfo(path).fileName(), ruleTitle, masked, {}, 0};
    source.unreadCount = reading.table.faults.count();
    source.sheet = reading.table.sheet;
    for (const EvidenceFault& fault : reading.table.faults.listed()) {
        source.unread.append(
            {placeOf(fault), fault.field, fault.read, evidenceFaultText(fault, language)});
    }
    return source;
}

Exit writeAnalysis(const QCommandLineParser& parser,
                   OutputFormat format,
                   CliContext& context,
                   AnalysisReading reading,
                   const QString& ruleTitle,
                   const std::optional<AnalysisAgainst>& against)
{
    const bool masked = !parser.isSet(namesOption);
    if (masked) {
        maskSubjects(reading.result);
    }
    const QString output = parser.value(outputOption);
    if (isFigurePath(output)) {
        return draw(parser, context, reading.result);
    }
    AnalysisSource source = analysisSource(
        reading, parser.positionalArguments().value(1), ruleTitle, masked, context.language());
    if (against) {
        source.contradictions = against->contradictions;
    }
    ReportOptions options;
    options.language = context.language().code();
    options.programVersion = QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION));
    const auto job = context.job(context.translate("Cli", "Writing"));
    const Result<ExportSummary> written =
        writeReport(buildAnalysisReport(reading.result, source, options), output, *job);
    if (!written) {
        return context.refuse(written.error());
    }
    printSummary(format, context, *written);
    return Exit::Done;
}

} // namespace zt
