// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/loadjson.h"
#include "app/cli/loadoptions.h"
#include "checklists/gatewaypacks.h"

namespace zt {

namespace {

class SimulateLoadCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate load"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "A bank's day at the gateway: how long requests wait, what is "
                                 "refused, and what sharing out and limits do.");
    }

    [[nodiscard]] QStringList positionals() const override { return {}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareLoadOptions(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<LoadSettings> settings = loadSettingsOf(parser, context);
        const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
        if (!format || !settings || !policy) {
            return context.refuse(!format     ? format.error()
                                  : !settings ? settings.error()
                                              : policy.error());
        }
        const RuleBook book(*policy);
        const auto job = context.job(context.translate("Cli", "Simulating"));
        const Result<LoadReport> report = loadReport(book, *settings, *job);
        if (!report) {
            return context.refuse(report.error());
        }
        if (*format == OutputFormat::Json) {
            QJsonObject json = loadJson(*report);
            json.insert(QStringLiteral("policy_sha256"), policy->sha256);
            context.out(jsonText(json));
        } else if (*format == OutputFormat::Csv) {
            context.out(csvText(slotListing(context, *report)));
        } else {
            context.out(loadSummary(context, *report) + u'\n' +
                        tableText(variantListing(context, *report)) + u'\n' +
                        tableText(slotListing(context, *report)));
        }
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateLoadCommand()
{
    return std::make_unique<SimulateLoadCommand>();
}

} // namespace zt
