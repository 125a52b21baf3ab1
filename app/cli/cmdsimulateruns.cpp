// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/packfault.h"
#include "app/cli/runjson.h"
#include "app/cli/simulateoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/simulationrunedits.h"
#include "reports/phrase.h"

#include <QJsonArray>

namespace zt {

namespace {

class SimulateRunsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate runs"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "The sealed runs of the gateway simulation.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<QList<ShownRun>> runs = shownRuns(**document);
        if (!runs) {
            return context.refuse(runs.error());
        }
        QJsonArray rows;
        for (const ShownRun& shown : *runs) {
            rows.append(shownRunJson(shown));
        }
        printResult(*format,
                    context,
                    {{QStringLiteral("runs"), rows}},
                    runListing(context, (*document)->snapshot(), *runs));
        return Exit::Done;
    }
};

class SimulateRepeatCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate repeat"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Runs a sealed simulation again and says whether it holds, or "
                                 "where it first differs.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("RUN")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareThreads(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<int> threads = threadsOf(parser, context);
        const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
        const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
        if (!format || !threads) {
            return context.refuse(!format ? format.error() : threads.error());
        }
        if (!policy || !catalogue) {
            return context.refuse(!policy ? policy.error() : catalogue.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<SimulationRun> run =
            runNamed(context, parser.positionalArguments().value(1), (*document)->snapshot());
        if (!run) {
            return context.refuse(run.error());
        }
        const RunRepetition repetition = repeated(*run, *policy, *catalogue, *threads);
        tell(*format, context, *run, repetition);
        return repetition.holds ? Exit::Done : Exit::CheckFailed;
    }

private:
    static Result<SimulationRun>
    runNamed(const CliContext& context, const QString& code, const Snapshot& snapshot)
    {
        const SimulationRun* run = snapshot.simulationRunByCode(code);
        if (run != nullptr) {
            return *run;
        }
        QStringList codes;
        for (const SimulationRun& one : runsInOrder(snapshot)) {
            codes.append(one.code);
        }
        if (codes.isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "The assessment holds no sealed run. Seal one with: "
                                           "simulate FILE --seal.")});
        }
        return tl::unexpected<Error>(
            notAChoice(QStringLiteral("RUN"), code, codes.join(QStringLiteral(", "))));
    }

    static void tell(OutputFormat format,
                     CliContext& context,
                     const SimulationRun& run,
                     const RunRepetition& repetition)
    {
        Listing listing{{context.translate("Cli", "Run"),
                         context.translate("Cli", "Result"),
                         context.translate("Cli", "SHA-256 when sealed"),
                         context.translate("Cli", "SHA-256 now")},
                        {},
                        {}};
        listing.rows.append({run.code,
                             repetition.holds ? context.translate("Cli", "holds")
                                              : context.translate("Cli", "DOES NOT HOLD"),
                             run.logSha256,
                             repetition.logSha256});
        printResult(format, context, repetitionJson(run, repetition), listing);
        if (!repetition.samePacks) {
            context.note(context.translate(
                "Cli", "The run was sealed with other packs than those this program ships."));
        }
        if (!repetition.holds) {
            context.note(repetitionText(context, repetition));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateRunsCommand()
{
    return std::make_unique<SimulateRunsCommand>();
}

std::unique_ptr<Command> makeSimulateRepeatCommand()
{
    return std::make_unique<SimulateRepeatCommand>();
}

} // namespace zt
