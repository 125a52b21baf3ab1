// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/packfault.h"
#include "checklists/gatewaypacks.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonObject bilingualJson(const Bilingual& text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonObject sourceJson(const ScenarioSource& source)
{
    QJsonArray clauses;
    for (const SourceRef& clause : source.clauses) {
        clauses.append(QJsonObject{{QStringLiteral("doc"), clause.doc},
                                   {QStringLiteral("section"), clause.section}});
    }
    const bool threat = !source.sp800207Threat.isEmpty();
    return {
        {QStringLiteral("nist_1800_35"), QJsonArray::fromStringList(source.nist180035)},
        {QStringLiteral("webauthn_steps"), QJsonArray::fromStringList(source.webauthnSteps)},
        {QStringLiteral("sp800_207_threat"),
         threat ? QJsonValue(source.sp800207Threat) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("attack_techniques"), QJsonArray::fromStringList(source.attackTechniques)},
        {QStringLiteral("clauses"), clauses}};
}

QJsonObject scenarioJson(const GatewayScenario& one)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("name"), bilingualJson(one.name)},
            {QStringLiteral("gist"), bilingualJson(one.gist)},
            {QStringLiteral("kind"), scenarioKindKey(one.kind)},
            {QStringLiteral("steps"), one.timeline.size()},
            {QStringLiteral("decisive"), QJsonArray::fromStringList(one.decisive)},
            {QStringLiteral("source"), sourceJson(one.source)}};
}

/// Where a scenario comes from, by the documents' own numbers.
QString sourceText(const ScenarioSource& source)
{
    QStringList parts;
    const auto add = [&](const char* document, const QStringList& places) {
        if (!places.isEmpty()) {
            parts.append(QLatin1String(document) + QLatin1Char(' ') +
                         places.join(QStringLiteral(", ")));
        }
    };
    add("NIST SP 1800-35", source.nist180035);
    add("WebAuthn", source.webauthnSteps);
    add("NIST SP 800-207", source.sp800207Threat.split(QLatin1Char(','), Qt::SkipEmptyParts));
    add("ATT&CK", source.attackTechniques);
    for (const SourceRef& clause : source.clauses) {
        parts.append(clause.doc + QLatin1Char(' ') + clause.section);
    }
    return parts.join(QStringLiteral("; "));
}

Listing listingOf(const CliContext& context, const QList<GatewayScenario>& scenarios)
{
    Listing listing{{context.translate("Cli", "Scenario"),
                     context.translate("Cli", "Name"),
                     context.translate("Cli", "Kind"),
                     context.translate("Cli", "Decisive items"),
                     context.translate("Cli", "Source")},
                    {},
                    {}};
    for (const GatewayScenario& one : scenarios) {
        listing.rows.append({one.id,
                             pick(one.name, context.language()),
                             scenarioKindText(one.kind, context.language()),
                             one.decisive.join(QLatin1Char(' ')),
                             sourceText(one.source)});
    }
    return listing;
}

class SimulateListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate list"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "The scenarios of the gateway simulation.");
    }

    [[nodiscard]] QStringList positionals() const override { return {}; }

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
        const Result<GatewayScenarios>& pack = shippedGatewayScenarios();
        if (!pack) {
            return context.refuse(pack.error());
        }
        QJsonArray scenarios;
        for (const GatewayScenario& one : pack->scenarios) {
            scenarios.append(scenarioJson(one));
        }
        printResult(*format,
                    context,
                    {{QStringLiteral("pack"), pack->id},
                     {QStringLiteral("version"), pack->version},
                     {QStringLiteral("sha256"), pack->sha256},
                     {QStringLiteral("scenarios"), scenarios}},
                    listingOf(context, pack->scenarios));
        return Exit::Done;
    }
};

class SimulateCheckCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate check"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Checks a scenario of one's own, and says in which line a fault "
                                 "is.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE.json")}; }

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
        const QString path = parser.positionalArguments().value(0);
        const Result<QByteArray> bytes = wholeFile(path);
        if (!bytes) {
            return context.refuse(bytes.error());
        }
        const Result<GatewayScenario> scenario = checkAndReadGatewayScenario(*bytes, path);
        if (!scenario && scenario.error().code != ErrorCode::PackInvalid) {
            return context.refuse(scenario.error());
        }
        if (!scenario) {
            printPackFault(*format, context, scenario.error());
            return Exit::CheckFailed;
        }
        printResult(
            *format,
            context,
            {{QStringLiteral("ok"), true}, {QStringLiteral("scenario"), scenarioJson(*scenario)}},
            listingOf(context, {*scenario}));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateListCommand()
{
    return std::make_unique<SimulateListCommand>();
}

std::unique_ptr<Command> makeSimulateCheckCommand()
{
    return std::make_unique<SimulateCheckCommand>();
}

} // namespace zt
