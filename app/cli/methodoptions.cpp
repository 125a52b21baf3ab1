// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/methodoptions.h"

namespace zt {

namespace {

struct IntSetting
{
    const char* option;
    int low;
    int high;
    void (*set)(Methodology&, int);
};

constexpr IntSetting intSettings[] = {
    {"rto-hours", 0, 87600, [](Methodology& m, int v) { m.rtoMinutesGreaterThan = v * 60; }},
    {"trials", 1, 100000, [](Methodology& m, int v) { m.trials = v; }},
    {"shift-permille", 0, 1000, [](Methodology& m, int v) { m.factorShiftPermille = v; }},
    {"spread-percent", 0, 100, [](Methodology& m, int v) { m.weightSpreadPercent = v; }},
    {"seed", 0, 2147483647, [](Methodology& m, int v) { m.seed = static_cast<quint32>(v); }},
};

Result<void> takeCutoff(const QCommandLineParser& parser,
                        const CliContext& context,
                        const QString& name,
                        std::optional<Centipoints>& cutoff)
{
    if (!parser.isSet(name)) {
        return {};
    }
    if (parser.value(name) == QLatin1String("none")) {
        cutoff.reset();
        return {};
    }
    const Result<int> points = pointsOption(parser, context, name);
    if (!points) {
        return tl::unexpected(points.error());
    }
    cutoff = *points;
    return {};
}

/// "RF1=150": counts one and a half times.
Result<void> takeWeight(const QString& text, const CliContext& context, Methodology& method)
{
    const QString id = text.section(QLatin1Char('='), 0, 0).trimmed().toUpper();
    bool ok = false;
    const int percent = text.section(QLatin1Char('='), 1).trimmed().toInt(&ok);
    for (int factor = 0; factor < factorCount; ++factor) {
        if (factorId(factor) == id && ok && percent >= 0 && percent <= 1000) {
            method.weightPercent[static_cast<size_t>(factor)] = percent;
            return {};
        }
    }
    return fail(ErrorCode::Usage,
                {context
                     .translate("Cli",
                                "--weight takes a factor and whole percent from 0 to 1000, such as "
                                "RF1=150; read: %1")
                     .arg(text)});
}

} // namespace

void declareMethodOptions(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {QStringLiteral("instrument"),
         context.translate("Cli", "What decides: the conditions, the factor totals, or both."),
         QStringLiteral("conditions|totals|both")},
        {QStringLiteral("risk-cutoff"),
         context.translate("Cli", "High risk from this total on; “none” takes it away."),
         QStringLiteral("POINTS")},
        {QStringLiteral("impact-cutoff"),
         context.translate("Cli", "Low impact up to this total; “none” takes it away."),
         QStringLiteral("POINTS")},
        {QStringLiteral("weight"),
         context.translate("Cli", "Weight of a factor in percent; may be repeated."),
         QStringLiteral("RF1=PERCENT")},
        {QStringLiteral("rto-hours"),
         context.translate("Cli", "Low impact when the RTO is longer than this."),
         QStringLiteral("HOURS")},
        {QStringLiteral("trials"),
         context.translate("Cli", "Sensitivity: number of trials."),
         QStringLiteral("N")},
        {QStringLiteral("shift-permille"),
         context.translate("Cli", "Sensitivity: chance in per mille that a factor moves by one."),
         QStringLiteral("N")},
        {QStringLiteral("spread-percent"),
         context.translate("Cli", "Sensitivity: spread of the weights in percent."),
         QStringLiteral("N")},
        {QStringLiteral("seed"),
         context.translate("Cli", "Sensitivity: seed of the draws."),
         QStringLiteral("N")},
    });
}

Result<Methodology>
methodFrom(const QCommandLineParser& parser, const CliContext& context, const Methodology& base)
{
    Methodology method = base;
    if (parser.isSet(QStringLiteral("instrument"))) {
        const auto instrument = instrumentFromKey(parser.value(QStringLiteral("instrument")));
        if (!instrument) {
            return tl::unexpected(notAChoice(QStringLiteral("--instrument"),
                                             parser.value(QStringLiteral("instrument")),
                                             QStringLiteral("conditions, totals, both")));
        }
        method.instrument = *instrument;
    }
    const Result<void> risk =
        takeCutoff(parser, context, QStringLiteral("risk-cutoff"), method.riskCutoff);
    const Result<void> impact =
        takeCutoff(parser, context, QStringLiteral("impact-cutoff"), method.impactCutoff);
    if (!risk || !impact) {
        return tl::unexpected(risk ? impact.error() : risk.error());
    }
    for (const QString& weight : parser.values(QStringLiteral("weight"))) {
        const Result<void> taken = takeWeight(weight, context, method);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
    }
    for (const IntSetting& setting : intSettings) {
        const QString name = QString::fromLatin1(setting.option);
        if (!parser.isSet(name)) {
            continue;
        }
        const Result<int> value = intOption(parser, context, name, setting.low, setting.high);
        if (!value) {
            return tl::unexpected(value.error());
        }
        setting.set(method, *value);
    }
    return method;
}

} // namespace zt
