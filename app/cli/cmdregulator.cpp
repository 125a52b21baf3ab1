// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/output.h"
#include "app/cli/regulatorjson.h"
#include "app/cli/regulatoroptions.h"
#include "model/document/filekind.h"
#include "model/document/readassessment.h"
#include "model/exchange/brokerfiles.h"
#include "reports/charts/figurefile.h"
#include "reports/charts/regulatorfigures.h"
#include "reports/phrase.h"
#include "reports/regulatorreport.h"
#include "reports/wordingregulator.h"

#include <QFileInfo>

#include <utility>

namespace zt {

namespace {

constexpr qsizetype mostBars = 24; ///< of a chart in a file
constexpr QLatin1String chartWords("status|trend|share|change");

QList<TemplateColumn> columnsOf(const QList<BrokerColumn>& columns)
{
    QList<TemplateColumn> list;
    for (const BrokerColumn& column : columns) {
        list.append({column.key, column.zh, column.en});
    }
    return list;
}

class RegulatorCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("regulator"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Looks at many brokers over years: who needs attention, which "
                                 "deficiencies rise and fall, and which are rare but growing.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("[FILE…]")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareRegulatorOptions(parser, context);
        declareToday(parser, context);
        declareFormat(parser, context);
        parser.addOptions({
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli",
                               "Writes a report (.xlsx, .pdf, .csv, .json) or, with --chart, a "
                               "picture (.png, .svg)."),
             QStringLiteral("OUT")},
            {QStringLiteral("chart"),
             context.translate("Cli", "Which chart to draw, with -o."),
             chartWords},
            {QStringLiteral("template"),
             context.translate("Cli", "Writes an empty workbook of brokers to be filled in."),
             QStringLiteral("OUT.xlsx")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<QDate> today = todayOf(parser, context);
        const Result<RegulatorAsk> ask = regulatorAsk(parser, context);
        const Result<void> fits = checked(parser, context);
        if (!format || !ask || !fits || !today) {
            return context.refuse(!format ? format.error()
                                  : !ask  ? ask.error()
                                  : !fits ? fits.error()
                                          : today.error());
        }
        if (parser.isSet(QStringLiteral("template"))) {
            return writeTemplate(*format, parser.value(QStringLiteral("template")), context);
        }
        const QStringList files = parser.positionalArguments();
        const Result<BrokerFiles> read = readAll(files, *today, context);
        if (!read) {
            return context.refuse(read.error());
        }
        if (const QList<BrokerSheetFault> faults = read->faults(); !faults.isEmpty()) {
            return printFaults(*format, context, faults);
        }
        const RegulatorBook& book = read->reading.book;
        if (const Result<void> years = checkYears(*ask, book, context); !years) {
            return context.refuse(years.error());
        }
        const RegulatorView view = regulatorView(book, *ask);
        const bool tells = !parser.isSet(QStringLiteral("o")) && *format != OutputFormat::Csv;
        if (!tells && !view.absent.isEmpty()) { // a table of the year's brokers has no room for it
            context.note(firmsText(view, context.language()));
        }
        if (!parser.isSet(QStringLiteral("o"))) {
            print(*format, context, view);
            return Exit::Done;
        }
        const QString output = parser.value(QStringLiteral("o"));
        const QString chart = parser.value(QStringLiteral("chart"));
        return chart.isEmpty() ? writeView(*format, view, files, output, context)
                               : draw(chart, view, output, context);
    }

private:
    /// What does not go together is told before any file is read.
    static Result<void> checked(const QCommandLineParser& parser, const CliContext& context)
    {
        const QStringList files = parser.positionalArguments();
        const QString output = parser.value(QStringLiteral("o"));
        const QString chart = parser.value(QStringLiteral("chart"));
        if (parser.isSet(QStringLiteral("template"))) {
            return files.isEmpty() ? Result<void>()
                                   : fail(ErrorCode::Usage,
                                          {context.translate("Cli", "--template reads no files.")});
        }
        if (files.isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Name the files to look at: regulator FILE…")});
        }
        if (!chart.isEmpty() && !QString(chartWords).split(u'|').contains(chart)) {
            return fail(
                ErrorCode::Usage,
                {fill(context.translate("Cli", "There is no chart “%1”. Choose --chart %2."),
                      {chart, chartWords})});
        }
        if (!chart.isEmpty() && !isFigurePath(output)) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli", "Name the picture to write: -o OUT.png or -o OUT.svg")});
        }
        if (chart.isEmpty() && parser.isSet(QStringLiteral("o")) &&
            reportFormat(output).isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "Name the report to write: -o OUT.xlsx, .pdf, .csv or "
                                           ".json")});
        }
        return output.isEmpty() ? Result<void>() : keepApart(context, output, files);
    }

    /// A script is to notice a broken file: one that cannot be read refuses the whole.
    static Result<BrokerFiles>
    readAll(const QStringList& paths, const QDate& today, CliContext& context)
    {
        const AssessmentAccess access{&isAssessmentFile,
                                      [&context](const QString& path) {
                                          return readAssessment(path,
                                                                context.environment().readPack);
                                      },
                                      today};
        const auto job = context.job(context.translate("Cli", "Reading"));
        Result<BrokerFiles> files = readBrokerFiles(paths, context.language().code(), access, *job);
        for (const BrokerFile& file : files ? files->files : QList<BrokerFile>()) {
            if (file.error) {
                return tl::unexpected<Error>(*file.error);
            }
        }
        if (files) {
            noteLeftOut(*files, context);
        }
        return files;
    }

    static void noteLeftOut(const BrokerFiles& files, CliContext& context)
    {
        for (const BrokerFile& file : files.files) {
            const QString name = QFileInfo(file.path).fileName();
            if (file.assessment && file.brokerYears == 0) {
                context.note(fill(context.translate("Cli",
                                                    "%1 has no annual audit with the end of its "
                                                    "period, and so says nothing of a year."),
                                  {name}));
            }
            if (!file.leftOut.isEmpty()) {
                context.note(fill(
                    context.translate("Cli",
                                      "Passed over in %1, as they are not annual audits, state no "
                                      "end of their period or are second ones of a year: %2"),
                    {name, file.leftOut.join(QStringLiteral(", "))}));
            }
        }
        for (const QString& sheet : files.reading.passedOver) {
            context.note(
                fill(context.translate("Cli", "Passed over, as it names no broker and year: %1"),
                     {sheet}));
        }
    }

    static Exit
    printFaults(OutputFormat format, CliContext& context, const QList<BrokerSheetFault>& faults)
    {
        const Listing listing = brokerFaultsListing(faults, context.language());
        if (format == OutputFormat::Json) {
            context.out(jsonText(brokerFaultsJson(faults, context.language())));
        } else {
            context.out(format == OutputFormat::Csv ? csvText(listing)
                                                    : tableText(listing).toUtf8());
        }
        context.note(fill(context.translate("Cli", "Faults: %1. Nothing was computed."),
                          {QString::number(faults.size())}));
        return Exit::BadInput;
    }

    static void print(OutputFormat format, CliContext& context, const RegulatorView& view)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(regulatorJson(view)));
        } else if (format == OutputFormat::Csv) {
            context.out(csvText(brokersListing(view, context.language())));
        } else {
            context.out(regulatorText(view, context.language()));
        }
    }

    static Exit writeTemplate(OutputFormat format, const QString& output, CliContext& context)
    {
        const Result<ExportSummary> written = writeBrokerTemplate(output,
                                                                  columnsOf(brokerColumns()),
                                                                  columnsOf(brokerFindingColumns()),
                                                                  context.language().code());
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(format, context, *written);
        return Exit::Done;
    }

    static Exit writeView(OutputFormat format,
                          const RegulatorView& view,
                          const QStringList& files,
                          const QString& output,
                          CliContext& context)
    {
        QList<RegulatorSource> sources;
        for (const QString& file : files) {
            const Result<RegulatorSource> source = regulatorSource(file);
            if (!source) {
                return context.refuse(source.error());
            }
            sources.append(*source);
        }
        ReportOptions options;
        options.language = context.language().code();
        options.programVersion = QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION));
        const auto job = context.job(context.translate("Cli", "Writing"));
        const Result<ExportSummary> written =
            writeReport(buildRegulatorReport(view, sources, options), output, *job);
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(format, context, *written);
        return Exit::Done;
    }

    static Exit draw(const QString& chart,
                     const RegulatorView& view,
                     const QString& output,
                     CliContext& context)
    {
        const Language& language = context.language();
        const Figure figure =
            chart == QLatin1String("status")  ? statusFigure(view, {}, language)
            : chart == QLatin1String("trend") ? typeLinesFigure(view, typesToShow(view), language)
            : chart == QLatin1String("share") ? shareChangeFigure(view, {}, language)
                                              : changeFigure(view, mostBars, language);
        if (const Result<void> written = writeFigure(figure, output); !written) {
            return context.refuse(written.error());
        }
        context.note(fill(context.translate("Cli", "Wrote %1."), {output}));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeRegulatorCommand()
{
    return std::make_unique<RegulatorCommand>();
}

} // namespace zt
