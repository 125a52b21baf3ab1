// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/packfault.h"
#include "checklists/gatewaypacks.h"
#include "model/gateway/scenarioceremonies.h"
#include "reports/phrase.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

/// Steps in the order in which they happen, as `simulate` numbers them.
QList<const ScenarioStep*> inTime(const QList<ScenarioStep>& timeline)
{
    QList<const ScenarioStep*> steps;
    for (const ScenarioStep& step : timeline) {
        steps.append(&step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const ScenarioStep* a, const ScenarioStep* b) {
        return a->atMs < b->atMs;
    });
    return steps;
}

struct Seen
{
    int number = 0; ///< from 1
    const ScenarioStep* step = nullptr;
    const CeremonyTrace* trace = nullptr;
};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject fieldJson(const ByteField& field)
{
    QJsonArray fields;
    for (const ByteField& one : field.fields) {
        fields.append(fieldJson(one));
    }
    return {{QStringLiteral("name"), field.name},
            {QStringLiteral("offset"), field.offset},
            {QStringLiteral("length"), field.length},
            {QStringLiteral("hex"),
             field.secret ? QJsonValue(QJsonValue::Null)
                          : QJsonValue(QString::fromLatin1(field.bytes.toHex()))},
            {QStringLiteral("secret"), field.secret},
            {QStringLiteral("reading"), orNull(field.reading)},
            {QStringLiteral("fields"), fields}};
}

QJsonObject seenJson(const CliContext& context, const Seen& seen)
{
    QJsonArray checks;
    for (const TracedCheck& check : seen.trace->checks) {
        checks.append(
            QJsonObject{{QStringLiteral("step"), check.step},
                        {QStringLiteral("ok"), check.ok},
                        {QStringLiteral("detail"), sentence(check.detail, context.language())}});
    }
    QJsonArray parts;
    for (const ByteField& part : seen.trace->parts) {
        parts.append(fieldJson(part));
    }
    return {{QStringLiteral("number"), seen.number},
            {QStringLiteral("t"), seen.step->atMs / 1000},
            {QStringLiteral("actor"), seen.step->actor},
            {QStringLiteral("action"), actionKey(seen.step->action)},
            {QStringLiteral("ceremony"), ceremonyKindKey(seen.trace->kind)},
            {QStringLiteral("failed_step"), orNull(seen.trace->failedStep())},
            {QStringLiteral("failed_field"), QJsonArray::fromStringList(seen.trace->failedField())},
            {QStringLiteral("steps"), checks},
            {QStringLiteral("parts"), parts}};
}

void addField(Listing& listing,
              const CliContext& context,
              const Seen& seen,
              const ByteField& field,
              const QStringList& above)
{
    const QStringList path = above + QStringList(field.name);
    const bool failed = path == seen.trace->failedField();
    const QString hex = field.secret ? context.translate("Cli", "(secret)")
                                     : QString::fromLatin1(field.bytes.toHex());
    listing.rows.append({QString::number(seen.number),
                         path.join(QStringLiteral(" / ")),
                         QString::number(field.offset),
                         QString::number(field.length),
                         failed ? context.translate("Cli", "does not hold") : QString(),
                         field.reading,
                         hex});
    for (const ByteField& one : field.fields) {
        addField(listing, context, seen, one, path);
    }
}

/// The checks, then the bytes.
Listing listingOf(const CliContext& context, const QList<Seen>& all)
{
    Listing listing{{context.translate("Cli", "Step"),
                     context.translate("Cli", "Check or field"),
                     context.translate("Cli", "Offset"),
                     context.translate("Cli", "Length"),
                     context.translate("Cli", "Result"),
                     context.translate("Cli", "What it says"),
                     context.translate("Cli", "Bytes")},
                    {},
                    {}};
    for (const Seen& seen : all) {
        for (const TracedCheck& check : seen.trace->checks) {
            listing.rows.append({QString::number(seen.number),
                                 check.step,
                                 {},
                                 {},
                                 check.ok ? context.translate("Cli", "holds")
                                          : context.translate("Cli", "does not hold"),
                                 sentence(check.detail, context.language()),
                                 {}});
        }
        for (const ByteField& part : seen.trace->parts) {
            addField(listing, context, seen, part, {});
        }
    }
    return listing;
}

class SimulateCeremonyCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate ceremony"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Shows the bytes that a scenario's steps really sent, field by "
                                 "field, and every check of them down to the one that failed.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("SCENARIO")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions(
            {{QStringLiteral("step"),
              context.translate("Cli",
                                "Which step, as simulate lists them from 1; all of them "
                                "unless given."),
              QStringLiteral("N")},
             {QStringLiteral("twin"),
              context.translate("Cli", "The scenario's own benign counterpart.")}});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
        if (!format || !catalogue) {
            return context.refuse(!format ? format.error() : catalogue.error());
        }
        const QString id = parser.positionalArguments().value(0);
        const GatewayScenario* scenario = catalogue->scenario(id);
        if (scenario == nullptr) {
            QStringList ids;
            for (const GatewayScenario& one : catalogue->scenarios) {
                ids.append(one.id);
            }
            return context.refuse(
                notAChoice(QStringLiteral("SCENARIO"), id, ids.join(QStringLiteral(", "))));
        }
        const bool twin = parser.isSet(QStringLiteral("twin"));
        const QList<const ScenarioStep*> steps =
            inTime(twin ? scenario->twinTimeline : scenario->timeline);
        Result<int> wanted = 0;
        if (parser.isSet(QStringLiteral("step"))) {
            wanted = intOption(
                parser, context, QStringLiteral("step"), 1, static_cast<int>(steps.size()));
        }
        if (!wanted) {
            return context.refuse(wanted.error());
        }
        const ScenarioCeremonies ceremonies(*scenario);
        print(*format, context, *scenario, seenOf(ceremonies, steps, *wanted));
        return Exit::Done;
    }

private:
    /// `wanted` 0: every step that has a ceremony.
    static QList<Seen> seenOf(const ScenarioCeremonies& ceremonies,
                              const QList<const ScenarioStep*>& steps,
                              int wanted)
    {
        QList<Seen> seen;
        for (int i = 0; i < steps.size(); ++i) {
            const CeremonyResult* result = ceremonies.of(*steps[i]);
            const bool any = result != nullptr && !result->trace.isEmpty();
            if (any && (wanted == 0 || wanted == i + 1)) {
                seen.append({i + 1, steps[i], &result->trace});
            }
        }
        return seen;
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const GatewayScenario& scenario,
                      const QList<Seen>& all)
    {
        QJsonArray ceremonies;
        for (const Seen& seen : all) {
            ceremonies.append(seenJson(context, seen));
        }
        if (all.isEmpty()) {
            context.note(context.translate("Cli", "No ceremony is done there."));
        }
        printResult(
            format,
            context,
            {{QStringLiteral("scenario"), scenario.id}, {QStringLiteral("ceremonies"), ceremonies}},
            listingOf(context, all));
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCeremonyCommand()
{
    return std::make_unique<SimulateCeremonyCommand>();
}

} // namespace zt
