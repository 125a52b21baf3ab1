// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisagainst.h"
#include "app/cli/analysischecks.h"
#include "app/cli/analysisfiling.h"
#include "app/cli/analysisjson.h"
#include "app/cli/analysisoutput.h"
#include "app/cli/analysisrules.h"
#include "app/cli/analysissource.h"
#include "app/cli/analysistemplate.h"
#include "app/cli/certificateoptions.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "model/exchange/datetext.h"
#include "reports/phrase.h"

#include <QFileInfo>

namespace zt {

namespace {

const QLatin1String atOption("at");
const QLatin1String sheetOption("sheet");
const QLatin1String maskOption("mask");
const QLatin1String autoKind("auto");
const QLatin1String templateOption("template");

QString kindsText()
{
    QStringList keys;
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        keys.append(toKey(kind));
    }
    return keys.join(QStringLiteral(", "));
}

class AnalyseCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("analyse"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return fill(context.translate("Cli",
                                      "Reads an export row by row, holds it against published "
                                      "rules and lists every exception; KIND: %1, or auto."),
                    {kindsText()});
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("KIND"), QStringLiteral("[INPUT]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareRules(parser, context);
        parser.addOptions({
            {atOption,
             context.translate("Cli", "The day judged by, such as 2026-07-18 or 115/07/18."),
             QStringLiteral("DATE")},
            {sheetOption,
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")},
            {maskOption, context.translate("Cli", "Masks the names of those listed.")},
            {templateOption,
             context.translate("Cli", "Writes the form to fill in for KIND, and reads no INPUT."),
             QStringLiteral("OUT.xlsx")},
        });
        declareCertificates(parser, context);
        declareFiling(parser, context);
        declareAgainst(parser, context);
        declareAnalysisOutput(parser, context);
        declareAnalysisSource(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (const Result<void> fit = checkAnalyseOptions(parser, context); format && !fit) {
            return context.refuse(fit.error());
        }
        if (format && parser.isSet(templateOption)) {
            return writeTemplate(*format, parser, context);
        }
        const Result<AnalysisAsk> ask = askOf(parser, context);
        const Result<EvidenceRuleSet> rules =
            ask ? rulesFrom(parser, context, ask->kind)
                : Result<EvidenceRuleSet>(tl::unexpected(ask.error()));
        if (!format || !ask || !rules) {
            return context.refuse(!format ? format.error() : !ask ? ask.error() : rules.error());
        }
        if (const Result<void> fits = checkAnalysisOutput(parser, context); !fits) {
            return context.refuse(fits.error());
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        Result<AnalysisReading> reading = analyseFile(*ask, *rules, *job);
        if (!reading) {
            return context.refuse(reading.error());
        }
        if (isSourceAsked(parser)) {
            return printSource(parser, *format, context, *ask, *reading, parser.isSet(maskOption));
        }
        const QString title = pick(rules->title, context.language());
        const auto document = openedFor(parser, context);
        if (!document) {
            return context.refuse(document.error());
        }
        Result<std::optional<AnalysisAgainst>> against;
        if (*document != nullptr) {
            against =
                change(parser, context, **document, ask->path, title, reading->result)
                    .and_then([&] { return holdAgainst(parser, **document, reading->result); });
        }
        if (!against) {
            return context.refuse(against.error());
        }
        if (*against) {
            if (parser.isSet(maskOption)) {
                maskSubjects((*against)->before, reading->result);
            }
            noteAgainst(context, **against);
        }
        if (hasAnalysisOutput(parser)) {
            return writeAnalysis(parser, *format, context, *reading, title, *against);
        }
        if (parser.isSet(maskOption)) {
            maskSubjects(reading->result);
        }
        print(*format, context, *reading, *against);
        return Exit::Done;
    }

private:
    /// What is changed in the assessment of --into, if anything.
    static Result<void> change(const QCommandLineParser& parser,
                               CliContext& context,
                               Document& document,
                               const QString& path,
                               const QString& title,
                               AnalysisResult& result)
    {
        if (isExplaining(parser)) {
            return explainInto(parser, context, document, result);
        }
        if (isTaken(parser)) {
            return takeInto(parser, context, document, path, title, result);
        }
        return isFiled(parser) ? fileAnalysis(parser, context, document, path, title, result)
                               : Result<void>();
    }

    /// The kind named, or with `auto` the one that the file's heads speak for.
    static Result<AnalysisKind> kindOf(const QCommandLineParser& parser, CliContext& context)
    {
        const QString word = parser.positionalArguments().value(0);
        const QString path = parser.positionalArguments().value(1);
        const bool isAuto = word == autoKind && !path.isEmpty();
        const auto kind = isAuto ? proposedKind(path, context) : analysisKindFromKey(word);
        if (kind) {
            return *kind;
        }
        if (isAuto) {
            return fail(ErrorCode::Usage,
                        {fill(context.translate("Cli",
                                                "What kind of list %1 is cannot be told from it; "
                                                "name the KIND: %2"),
                              {path, kindsText()})});
        }
        const QString choices =
            word == autoKind ? kindsText() : kindsText() + QStringLiteral(", auto");
        return tl::unexpected(notAChoice(QStringLiteral("KIND"), word, choices));
    }

    static Exit
    writeTemplate(OutputFormat format, const QCommandLineParser& parser, CliContext& context)
    {
        const Result<AnalysisKind> kind = kindOf(parser, context);
        if (!kind) {
            return context.refuse(kind.error());
        }
        if (parser.positionalArguments().size() > 1) {
            return context.refuse(
                {ErrorCode::Usage, {context.translate("Cli", "--template reads no files.")}, {}});
        }
        const Result<ExportSummary> written =
            writeAnalysisTemplate(context.language(), *kind, parser.value(templateOption));
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(format, context, *written);
        return Exit::Done;
    }

    static Result<AnalysisAsk> askOf(const QCommandLineParser& parser, CliContext& context)
    {
        if (parser.positionalArguments().size() < 2) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Name the file to analyse: analyse KIND INPUT")});
        }
        const Result<AnalysisKind> kind = kindOf(parser, context);
        if (!kind) {
            return tl::unexpected(kind.error());
        }
        AnalysisAsk ask;
        ask.kind = *kind;
        ask.path = parser.positionalArguments().value(1);
        ask.table.sheet = parser.value(sheetOption);
        const Result<ColumnMap> map = columnMapFrom(parser);
        if (!map) {
            return tl::unexpected(map.error());
        }
        ask.table.map = map->json;
        ask.table.mapFile = map->name;
        const Result<QDate> at = dayOf(parser, *kind, context);
        if (!at) {
            return tl::unexpected(at.error());
        }
        ask.at = *at;
        const Result<CertificateQuestion> certificates = certificatesFrom(parser, context, *kind);
        if (!certificates) {
            return tl::unexpected(certificates.error());
        }
        ask.certificates = *certificates;
        return ask;
    }

    /// As the window proposes it; nothing where no kind can read the file.
    static std::optional<AnalysisKind> proposedKind(const QString& path, CliContext& context)
    {
        if (!QFileInfo::exists(path)) {
            return analysisKinds().constFirst(); // the reading says that there is none
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        const std::optional<AnalysisKind> kind = proposeKind(path, *job);
        if (kind) {
            context.note(fill(context.translate("Cli", "Taken for: %1."), {toKey(*kind)}));
        }
        return kind;
    }

    /// The day judged by: the option, or today by the clock, of which the result tells.
    static Result<QDate>
    dayOf(const QCommandLineParser& parser, AnalysisKind kind, const CliContext& context)
    {
        if (parser.isSet(atOption)) {
            const auto day = dayFrom(parser.value(atOption));
            if (!day) {
                return fail(ErrorCode::Usage,
                            {context.translate("Cli",
                                               "--at takes a day, such as 2026-07-18 or "
                                               "115/07/18.")});
            }
            return *day;
        }
        return needsDay(kind) ? context.today() : QDate();
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const AnalysisReading& reading,
                      const std::optional<AnalysisAgainst>& against)
    {
        const AnalysisResult& result = reading.result;
        const Language& language = context.language();
        if (format == OutputFormat::Json) {
            context.out(jsonText(analysisJson(reading, against, language)));
        } else if (format == OutputFormat::Csv) {
            context.out(csvText(exceptionsListing(result, language)));
        } else {
            context.out(tableText(rulesListing(result, language)));
            if (!result.exceptions.isEmpty()) {
                context.out(QLatin1Char('\n') + tableText(exceptionsListing(result, language)));
            }
        }
        note(format, context, reading);
    }

    static void notePartsOf(CliContext& context, const AnalysisResult& result)
    {
        const PopulationParts& parts = result.parts;
        context.note(fill(context.translate("Cli",
                                            "Of the population without an exception %1, with one "
                                            "%2, with explained ones only %3, not wholly judged "
                                            "%4."),
                          {QString::number(parts.withoutException),
                           QString::number(parts.exceptions),
                           QString::number(parts.explained),
                           QString::number(parts.cannotJudge)}));
        if (result.explainedCount() > 0) {
            context.note(fill(context.translate("Cli", "Exceptions that are explained: %1."),
                              {QString::number(result.explainedCount())}));
        }
    }

    static void note(OutputFormat format, CliContext& context, const AnalysisReading& reading)
    {
        const AnalysisResult& result = reading.result;
        if (result.at.isValid()) {
            context.note(fill(context.translate("Cli", "Judged by the day %1."),
                              {result.at.toString(Qt::ISODate)}));
        }
        context.note(fill(context.translate("Cli",
                                            "Population %1, left out %2; exceptions %3; cannot be "
                                            "judged %4."),
                          {QString::number(result.population),
                           QString::number(result.excluded),
                           QString::number(result.exceptionCount()),
                           QString::number(result.cannotJudge())}));
        notePartsOf(context, result);
        if (reading.table.faults.count() == 0) {
            return;
        }
        context.note(fill(context.translate("Cli",
                                            "Cells that could not be read: %1. What hangs on them "
                                            "cannot be judged."),
                          {QString::number(reading.table.faults.count())}));
        if (format != OutputFormat::Json) {
            context.note(tableText(evidenceFaultsListing(reading, context.language())).trimmed());
        }
    }
};

} // namespace

std::unique_ptr<Command> makeAnalyseCommand()
{
    return std::make_unique<AnalyseCommand>();
}

} // namespace zt
