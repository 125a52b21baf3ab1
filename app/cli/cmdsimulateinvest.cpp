// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/investjson.h"
#include "app/cli/moneyoption.h"
#include "app/cli/scopeoption.h"
#include "app/cli/trustoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/gateway/realceremonies.h"
#include "reports/phrase.h"

namespace zt {

namespace {

class SimulateInvestCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate invest"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Which attacks get through with the items that are there, and "
                                 "what stops the most of them for the least money.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareScope(parser, context);
        declareTrust(parser, context);
        parser.addOptions({
            {QStringLiteral("budget"),
             context.translate("Cli",
                               "At most so many dollars, or items; “none”: no limit. With dollars "
                               "the roadmap's when left out."),
             QStringLiteral("N")},
            {QStringLiteral("by"),
             context.translate("Cli",
                               "What is counted: the cost of the roadmap's actions, or the number "
                               "of items. Money when left out, if any action has a cost."),
             QStringLiteral("money|items")},
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
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<InvestmentAsk> ask = askOf(parser, context, snapshot);
        if (!ask) {
            return context.refuse(ask.error());
        }
        const RuleBook book(*policy);
        std::vector<PreparedScenario> ready;
        for (const GatewayScenario& scenario : catalogue->scenarios) {
            ready.push_back(prepare(scenario, book, runCeremonies));
        }
        const auto job = context.job(context.translate("Cli", "Simulating"));
        const Result<InvestView> view =
            investmentPlan(snapshot, book, ready, *ask, *job)
                .and_then([&](InvestmentPlan plan) -> Result<InvestView> {
                    const auto budget = budgetOf(parser, context, snapshot, plan.unit);
                    return budget ? Result<InvestView>(investView(std::move(plan), *budget))
                                  : tl::unexpected(budget.error());
                });
        if (!view) {
            return context.refuse(view.error());
        }
        print(*format, context, snapshot, *ask, *view);
        return Exit::Done;
    }

private:
    static Result<InvestmentAsk>
    askOf(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        const Result<Scope> scope = scopeOf(parser, snapshot);
        const Result<TrustAsk> trust = trustOf(parser, context);
        if (!scope || !trust) {
            return tl::unexpected(!scope ? scope.error() : trust.error());
        }
        InvestmentAsk ask{*scope, std::nullopt, trust->algorithm, trust->seed};
        if (parser.isSet(QStringLiteral("by"))) {
            const QString word = parser.value(QStringLiteral("by"));
            ask.unit = investmentUnitFromKey(word);
            if (!ask.unit) {
                return tl::unexpected(
                    notAChoice(QStringLiteral("--by"), word, QStringLiteral("money, items")));
            }
        }
        return ask;
    }

    static Result<std::optional<Money>> budgetOf(const QCommandLineParser& parser,
                                                 const CliContext& context,
                                                 const Snapshot& snapshot,
                                                 InvestmentUnit unit)
    {
        std::optional<Money> budget;
        if (unit == InvestmentUnit::Dollars) {
            budget = snapshot.roadmap.budgetTotal;
        }
        return takeLimit(parser, context, QStringLiteral("budget"), budget).map([&] {
            return budget;
        });
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const InvestmentAsk& ask,
                      const InvestView& view)
    {
        if (format == OutputFormat::Json) {
            QJsonObject json = investJson(view);
            json.insert(QStringLiteral("scope"), scopeText(ask.scope, snapshot));
            json.insert(QStringLiteral("seed"), static_cast<qint64>(ask.seed));
            json.insert(QStringLiteral("algorithm"), algorithmKey(ask.algorithm));
            json.insert(QStringLiteral("context"), contextKey(ask.algorithm));
            json.insert(QStringLiteral("policy_sha256"), shippedGatewayPolicy()->sha256);
            json.insert(QStringLiteral("trail_head"), snapshot.trailHead);
            context.out(jsonText(json));
            return;
        }
        if (format == OutputFormat::Csv) {
            context.out(csvText(curveListing(context, view)));
            return;
        }
        context.out(investSummary(context, view) + u'\n' + tableText(curveListing(context, view)));
        if (view.steps.isEmpty()) {
            return;
        }
        const QString head = view.budget
                                 ? fill(context.translate("Cli", "Within %1, one after the other:"),
                                        {groupedNumber(*view.budget)})
                                 : context.translate("Cli", "One after the other:");
        context.out(u'\n' + head + u'\n' + tableText(stepListing(context, view)));
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateInvestCommand()
{
    return std::make_unique<SimulateInvestCommand>();
}

} // namespace zt
