// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimsjson.h"
#include "app/cli/commands.h"
#include "app/cli/scopeoption.h"
#include "app/cli/trustoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/realceremonies.h"

namespace zt {

namespace {

class SimulateClaimsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate claims"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Which items that are said to be implemented stop an attack, and "
                                 "which do not because what they rest on is missing.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareScope(parser, context);
        declareTrust(parser, context);
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
        const Result<Scope> scope = scopeOf(parser, snapshot);
        const Result<TrustAsk> trust = trustOf(parser, context);
        if (!scope || !trust) {
            return context.refuse(!scope ? scope.error() : trust.error());
        }
        const Result<ClaimsView> view =
            viewOf(context, snapshot, *scope, *trust, *policy, *catalogue);
        if (!view) {
            return context.refuse(view.error());
        }
        QJsonObject about{{QStringLiteral("scope"), scopeText(*scope, snapshot)},
                          {QStringLiteral("seed"), static_cast<qint64>(trust->seed)},
                          {QStringLiteral("algorithm"), algorithmKey(trust->algorithm)},
                          {QStringLiteral("context"), contextKey(trust->algorithm)},
                          {QStringLiteral("policy_sha256"), policy->sha256},
                          {QStringLiteral("trail_head"), snapshot.trailHead}};
        print(*format, context, *view, *snapshot.guideline, std::move(about));
        return Exit::Done;
    }

private:
    static Result<ClaimsView> viewOf(CliContext& context,
                                     const Snapshot& snapshot,
                                     const Scope& scope,
                                     const TrustAsk& trust,
                                     const GatewayPolicy& policy,
                                     const GatewayScenarios& catalogue)
    {
        const Result<ControlSet> today = controlsOf(snapshot, scope, policy);
        if (!today) {
            return tl::unexpected(today.error());
        }
        const RuleBook book(policy);
        std::vector<PreparedScenario> ready;
        for (const GatewayScenario& scenario : catalogue.scenarios) {
            ready.push_back(prepare(scenario, book, runCeremonies));
        }
        const auto job = context.job(context.translate("Cli", "Simulating"));
        return claimsView(
                   book, ready, {*today, trust.algorithm, trust.seed}, *snapshot.guideline, *job)
            .map([&](ClaimsView view) {
                view.policy = &policy; // the book goes
                return view;
            });
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const ClaimsView& view,
                      const Guideline& guideline,
                      QJsonObject about)
    {
        if (format == OutputFormat::Json) {
            const QJsonObject found = claimsJson(view);
            for (auto at = found.begin(); at != found.end(); ++at) {
                about.insert(at.key(), at.value());
            }
            context.out(jsonText(about));
            return;
        }
        const Listing hollow = hollowListing(context, view);
        if (format == OutputFormat::Csv) {
            context.out(csvText(hollow));
            return;
        }
        context.out(tableText(claimLevelListing(context, view, guideline)) + u'\n');
        context.out(hollow.rows.isEmpty()
                        ? context.translate("Cli", "No claim is contradicted.") + u'\n'
                        : tableText(hollow));
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateClaimsCommand()
{
    return std::make_unique<SimulateClaimsCommand>();
}

} // namespace zt
