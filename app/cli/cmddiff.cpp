// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/comparisonjson.h"
#include "app/cli/exportsummary.h"
#include "app/cli/output.h"
#include "model/document/readcomparison.h"
#include "reports/comparisonreport.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace {

class DiffCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("diff"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "What differs between two files, or between two points of one: answers, levels, gaps.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("A"), QStringLiteral("[B]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("from"),
             context.translate("Cli", "Point of A: a snapshot's name, #SEQ or head."),
             QStringLiteral("POINT")},
            {QStringLiteral("to"),
             context.translate("Cli", "Point of B, or of A where there is no B."),
             QStringLiteral("POINT")},
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "Writes a report: .xlsx, .pdf, .csv or .json."),
             QStringLiteral("OUT")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QStringList files = parser.positionalArguments();
        const bool twoPoints =
            parser.isSet(QStringLiteral("from")) || parser.isSet(QStringLiteral("to"));
        if (!format || (files.size() == 1 && !twoPoints)) {
            return context.refuse(
                !format ? format.error()
                        : Error{ErrorCode::Usage,
                                {context.translate("Cli",
                                                   "Give two files, or one with --from and --to.")},
                                {}});
        }
        const QString output = parser.value(QStringLiteral("output"));
        if (const Result<void> fits = checkedOutput(parser, output, context); !fits) {
            return context.refuse(fits.error());
        }
        const ComparedSource from{files.first(), parser.value(QStringLiteral("from"))};
        const ComparedSource to{files.last(), parser.value(QStringLiteral("to"))};
        const auto job = context.job(context.translate("Cli", "Comparing"));
        const Result<ComparedStates> states =
            readComparison(from, to, context.environment().readPack, *job);
        if (!states) {
            return context.refuse(states.error());
        }
        if (!output.isEmpty()) {
            return write(*format, *states, output, context);
        }
        print(*format, context, *states);
        return Exit::Done;
    }

private:
    static Result<void> checkedOutput(const QCommandLineParser& parser,
                                      const QString& output,
                                      const CliContext& context)
    {
        if (!parser.isSet(QStringLiteral("output"))) {
            return {};
        }
        if (reportFormat(output).isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "Name the report to write: -o OUT.xlsx, .pdf, .csv or "
                                           ".json")});
        }
        return keepApart(context, output, parser.positionalArguments());
    }

    static Exit write(OutputFormat format,
                      const ComparedStates& states,
                      const QString& output,
                      CliContext& context)
    {
        const auto job = context.job(context.translate("Cli", "Writing"));
        const ReportOptions options{context.language().code(),
                                    states.after.state.trailTime,
                                    QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION))};
        const Result<ExportSummary> written =
            writeReport(buildComparisonReport(states, options), output, *job);
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(format, context, *written);
        return Exit::Done;
    }

    static void print(OutputFormat format, CliContext& context, const ComparedStates& pair)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(comparisonJson(pair)));
            return;
        }
        const Listing answers = answerListing(context, pair);
        if (format == OutputFormat::Csv) {
            context.out(csvText(answers));
            return;
        }
        const Comparison& all = pair.comparison;
        context.note(context
                         .translate("Cli",
                                    "%1 answers changed: %2 forward, %3 back; gaps %4 → %5 (%6 "
                                    "new, %7 closed).")
                         .arg(all.answers.size())
                         .arg(all.progressed)
                         .arg(all.regressed)
                         .arg(all.gapsBefore)
                         .arg(all.gapsAfter)
                         .arg(all.newGaps.size())
                         .arg(all.closedGaps.size()));
        context.out(tableText(levelListing(context, pair)));
        context.out(QStringLiteral("\n") + tableText(answers));
    }

    static Listing levelListing(const CliContext& context, const ComparedStates& pair)
    {
        Listing listing{{context.translate("Cli", "Scope"),
                         context.translate("Cli", "Pillar"),
                         context.translate("Cli", "Before"),
                         context.translate("Cli", "After")},
                        {},
                        {}};
        for (const LevelMove& move : pair.comparison.levels) {
            listing.rows.append(
                {scopeOf(pair, move.scope),
                 move.pillar,
                 levelText(move.before, *pair.before.state.guideline, context.language()),
                 levelText(move.after, *pair.after.state.guideline, context.language())});
        }
        return listing;
    }

    static QString statusOf(const std::optional<ItemAnswer>& answer, const Language& language)
    {
        return answer ? itemStatusText(answer->status, answer->sharePercent, language)
                      : itemStatusText(ItemStatus::NotAssessed, 0, language);
    }

    static Listing answerListing(const CliContext& context, const ComparedStates& pair)
    {
        Listing listing{{context.translate("Cli", "Scope"),
                         context.translate("Cli", "Item"),
                         context.translate("Cli", "Before"),
                         context.translate("Cli", "After"),
                         context.translate("Cli", "Who"),
                         context.translate("Cli", "Time (UTC)"),
                         QStringLiteral("#")},
                        {},
                        {6}};
        for (qsizetype i = 0; i < pair.comparison.answers.size(); ++i) {
            const Difference<ItemAnswer>& one = pair.comparison.answers[i];
            const ItemAnswer& any = one.after ? *one.after : *one.before;
            const std::optional<TrailTouch> touch = pair.touches.value(i);
            listing.rows.append({scopeOf(pair, any.scope),
                                 any.item,
                                 statusOf(one.before, context.language()),
                                 statusOf(one.after, context.language()),
                                 touch ? touch->actor : QString(),
                                 touch ? toStoredTime(touch->time) : QString(),
                                 touch ? QString::number(touch->seq) : QString()});
        }
        return listing;
    }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace zt
