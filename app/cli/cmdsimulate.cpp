// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/scopeoption.h"
#include "app/cli/simulatejson.h"
#include "app/cli/simulateoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/simulationrunedits.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/scenarioceremonies.h"
#include "reports/phrase.h"

namespace zt {

namespace {

/// What was run. The results point into what was made ready.
struct Simulation
{
    std::vector<PreparedScenario> ready;
    QList<SimulatedScenario> results;

    [[nodiscard]] QList<ScenarioRun> runs() const
    {
        QList<ScenarioRun> all;
        for (const SimulatedScenario& result : results) {
            all.append(result.run);
        }
        return all;
    }
};

class SimulateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Runs attacks and their benign counterparts against the reference "
                                 "gateway with the items that are there.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("[FILE]")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareSimulateOptions(parser, context);
        declareScope(parser, context);
        declareFormat(parser, context);
        parser.addOptions({
            {QStringLiteral("seal"),
             context.translate("Cli",
                               "Seals the run into FILE, so that somebody else can repeat it.")},
            {QStringLiteral("note"),
             context.translate("Cli", "A note kept with the sealed run."),
             QStringLiteral("TEXT")},
        });
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
        const auto document = assessment(parser, context);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot* snapshot = *document ? &(*document)->snapshot() : nullptr;
        const Result<SimulateAsk> ask = simulateAsk(parser, context, snapshot, *policy, *catalogue);
        if (!ask) {
            return context.refuse(ask.error());
        }
        const RuleBook book(*policy);
        const Simulation simulation = simulated(book, *ask);
        Result<QString> sealed = QString();
        if (parser.isSet(QStringLiteral("seal"))) {
            const RunPacks packs = runPacks(*policy, *catalogue);
            sealed = seal(**document, book, packs, *ask, simulation, context, parser);
        }
        if (!sealed) {
            return context.refuse(sealed.error());
        }
        tell(*format, context, book, *ask, simulation, *sealed);
        return Exit::Done;
    }

private:
    /// Null where none is named. A run is sealed into one.
    static Result<std::unique_ptr<Document>> assessment(const QCommandLineParser& parser,
                                                        const CliContext& context)
    {
        const QString file = parser.positionalArguments().value(0);
        const bool seals = parser.isSet(QStringLiteral("seal"));
        if (file.isEmpty() && seals) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "Name the assessment that the run shall be sealed "
                                           "into: simulate FILE --seal.")});
        }
        if (!seals && parser.isSet(QStringLiteral("note"))) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "--note goes with --seal only.")});
        }
        return file.isEmpty()
                   ? Result<std::unique_ptr<Document>>(nullptr)
                   : context.open(file,
                                  seals ? Document::Access::ReadWrite : Document::Access::ReadOnly);
    }

    static Simulation simulated(const RuleBook& book, const SimulateAsk& ask)
    {
        Simulation simulation;
        std::vector<PreparedScenario>& ready = simulation.ready;
        std::vector<ScenarioCeremonies> ceremonies;
        for (const GatewayScenario* scenario : ask.scenarios) {
            ceremonies.emplace_back(*scenario);
            ready.push_back(prepare(*scenario, book, ceremonies.back().facts()));
        }
        const QList<ScenarioRun> runs = runScenarios(book, ready, ask.settings, ask.threads);
        for (int i = 0; i < runs.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            const ScenarioRun& run = runs.at(i);
            const ScenarioCeremonies& done = ceremonies.at(at);
            simulation.results.append(
                {run,
                 cutSetsOf(book, ready.at(at), ask),
                 ask.settings.controls.whole(),
                 done.failedSteps(book.policy(), run.attack),
                 run.twin ? done.failedSteps(book.policy(), *run.twin) : QStringList()});
        }
        return simulation;
    }

    /// The code of the sealed run.
    static Result<QString> seal(Document& document,
                                const RuleBook& book,
                                const RunPacks& packs,
                                const SimulateAsk& ask,
                                const Simulation& simulation,
                                CliContext& context,
                                const QCommandLineParser& parser)
    {
        const Snapshot& snapshot = document.snapshot();
        SimulationRun run =
            recordOf(snapshot, packs, book.policy(), ask.settings, ask.source, simulation.runs());
        run.id = SimulationRunId{context.clock().newUuid()};
        run.code = nextRunCode(snapshot);
        run.program = QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION));
        run.note = parser.value(QStringLiteral("note"));
        return document.apply(sealSimulation(run)).map([&] { return run.code; });
    }

    static void tell(OutputFormat format,
                     CliContext& context,
                     const RuleBook& book,
                     const SimulateAsk& ask,
                     const Simulation& simulation,
                     const QString& sealed)
    {
        const QString log = decisionLogSha256(book.policy(), simulation.runs());
        if (format == OutputFormat::Json) {
            QJsonObject json = simulationJson(book, ask.settings, simulation.results, log);
            json.insert(QStringLiteral("sealed"),
                        sealed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sealed));
            context.out(jsonText(json));
            return;
        }
        const Listing listing = simulationListing(context, book, simulation.results);
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
        context.note(fill(context.translate("Cli", "SHA-256 of the decisions: %1"), {log}));
        if (!sealed.isEmpty()) {
            context.note(fill(context.translate("Cli", "Sealed as %1."), {sealed}));
        }
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
