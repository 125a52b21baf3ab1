// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/scopeoption.h"
#include "app/cli/simulatejson.h"
#include "app/cli/simulateoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/scenarioceremonies.h"
#include "reports/phrase.h"

namespace zt {

namespace {

class SimulateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("simulate"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Runs attacks and their benign counterparts against the reference "
                                 "gateway with the items that are there.");
    }

    QStringList positionals() const override { return {QStringLiteral("[FILE]")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareSimulateOptions(parser, context);
        declareScope(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
        const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
        if (!format || !policy || !catalogue) {
            return context.refuse(!format   ? format.error()
                                  : !policy ? policy.error()
                                            : catalogue.error());
        }
        const QString file = parser.positionalArguments().value(0);
        const Result<SimulateAsk> ask = simulateAsk(parser, context, file, *policy, *catalogue);
        if (!ask) {
            return context.refuse(ask.error());
        }
        simulate(*format, context, RuleBook(*policy), *ask);
        return Exit::Done;
    }

private:
    static void
    simulate(OutputFormat format, CliContext& context, const RuleBook& book, const SimulateAsk& ask)
    {
        std::vector<PreparedScenario> ready;
        std::vector<ScenarioCeremonies> ceremonies;
        for (const GatewayScenario* scenario : ask.scenarios) {
            ceremonies.emplace_back(*scenario);
            ready.push_back(prepare(*scenario, book, ceremonies.back().facts()));
        }
        const QList<ScenarioRun> runs = runScenarios(book, ready, ask.settings);
        QList<SimulatedScenario> results;
        for (int i = 0; i < runs.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            const ScenarioRun& run = runs.at(i);
            const ScenarioCeremonies& done = ceremonies.at(at);
            results.append({run,
                            cutSetsOf(book, ready.at(at), ask),
                            done.failedSteps(book.policy(), run.attack),
                            run.twin ? done.failedSteps(book.policy(), *run.twin) : QStringList()});
        }
        const QString log = decisionLogSha256(book.policy(), runs);
        if (format == OutputFormat::Json) {
            context.out(jsonText(simulationJson(book, ask.settings, results, log)));
            return;
        }
        const Listing listing = simulationListing(context, book, results);
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
        context.note(fill(context.translate("Cli", "SHA-256 of the decisions: %1"), {log}));
    }

    /// Sets are taken out of the items that are there whole.
    static std::optional<QList<CutSet>>
    cutSetsOf(const RuleBook& book, const PreparedScenario& scenario, const SimulateAsk& ask)
    {
        if (!ask.cutSets) {
            return std::nullopt;
        }
        return cutSets(book,
                       scenario,
                       {*ask.cutSets,
                        ask.settings.algorithm,
                        ask.settings.seed,
                        ask.settings.controls.whole()});
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand()
{
    return std::make_unique<SimulateCommand>();
}

} // namespace zt
