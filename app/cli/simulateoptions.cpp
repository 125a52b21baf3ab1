// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulateoptions.h"

#include "app/cli/command.h"
#include "app/cli/scopeoption.h"
#include "app/cli/trustoptions.h"
#include "reports/phrase.h"

namespace zt {

namespace {

const QString fromAssessment = QStringLiteral("from-assessment");
constexpr int mostOrder = 3;

QStringList listed(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        words.append(word.trimmed());
    }
    return words;
}

Result<QList<int>>
itemsNamed(const QString& option, const QString& text, const GatewayPolicy& policy)
{
    QList<int> items;
    for (const QString& word : listed(text)) {
        const int item = policy.itemIndex(word);
        if (item < 0) {
            return tl::unexpected<Error>(
                notAChoice(option, word, policy.items.join(QStringLiteral(", "))));
        }
        items.append(item);
    }
    return items;
}

Result<QList<const GatewayScenario*>> scenariosNamed(const QString& text,
                                                     const GatewayScenarios& catalogue)
{
    QStringList ids;
    for (const GatewayScenario& scenario : catalogue.scenarios) {
        ids.append(scenario.id);
    }
    const QStringList wanted = text == QLatin1String("all") ? ids : listed(text);
    QList<const GatewayScenario*> chosen;
    for (const QString& word : wanted) {
        if (!ids.contains(word)) {
            return tl::unexpected<Error>(
                notAChoice(QStringLiteral("--scenario"), word, ids.join(QStringLiteral(", "))));
        }
    }
    for (const GatewayScenario& scenario : catalogue.scenarios) {
        if (wanted.contains(scenario.id)) {
            chosen.append(&scenario);
        }
    }
    return chosen;
}

Result<ControlSet> assessed(const QCommandLineParser& parser,
                            const CliContext& context,
                            const QString& file,
                            const GatewayPolicy& policy)
{
    if (file.isEmpty()) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "Name the assessment whose items are meant: simulate FILE "
                                       "--items from-assessment.")});
    }
    const auto document = context.open(file, Document::Access::ReadOnly);
    if (!document) {
        return tl::unexpected<Error>(document.error());
    }
    const Snapshot& snapshot = (*document)->snapshot();
    const Result<Scope> scope = scopeOf(parser, snapshot);
    if (!scope) {
        return tl::unexpected<Error>(scope.error());
    }
    return controlsOf(snapshot, *scope, policy);
}

Result<ControlSet> controls(const QCommandLineParser& parser,
                            const CliContext& context,
                            const QString& file,
                            const GatewayPolicy& policy)
{
    const QString given = parser.value(QStringLiteral("items"));
    const QString words =
        given.isEmpty() ? (file.isEmpty() ? QStringLiteral("all") : fromAssessment) : given;
    Result<ControlSet> set = ControlSet();
    if (words == QLatin1String("all")) {
        set = ControlSet::all(static_cast<int>(policy.items.size()));
    } else if (words == fromAssessment) {
        set = assessed(parser, context, file, policy);
    } else if (words != QLatin1String("none")) {
        const Result<QList<int>> items = itemsNamed(QStringLiteral("--items"), words, policy);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        for (const int item : *items) {
            set->setShare(item, 1000);
        }
    }
    const Result<QList<int>> without =
        itemsNamed(QStringLiteral("--without"), parser.value(QStringLiteral("without")), policy);
    if (!set || !without) {
        return tl::unexpected<Error>(!set ? set.error() : without.error());
    }
    for (const int item : *without) {
        set->setShare(item, 0);
    }
    return set;
}

} // namespace

void declareSimulateOptions(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {QStringLiteral("scenario"),
         context.translate("Cli", "Which scenarios: all, or ids such as S11,S27."),
         QStringLiteral("SCENARIOS"),
         QStringLiteral("all")},
        {QStringLiteral("items"),
         context.translate("Cli",
                           "Which items are there: all, none, from-assessment, or ids such as "
                           "1-1,1-2. With FILE from-assessment, all otherwise."),
         QStringLiteral("ITEMS")},
        {QStringLiteral("without"),
         context.translate("Cli", "Items to take away, such as 1-5,1-7."),
         QStringLiteral("ITEMS")},
        {QStringLiteral("cutsets"),
         context.translate("Cli",
                           "Also computes the minimal sets of missing items, to this order (1–3)."),
         QStringLiteral("K")},
    });
    declareTrust(parser, context);
}

Result<SimulateAsk> simulateAsk(const QCommandLineParser& parser,
                                const CliContext& context,
                                const QString& file,
                                const GatewayPolicy& policy,
                                const GatewayScenarios& catalogue)
{
    SimulateAsk ask;
    const auto scenarios = scenariosNamed(parser.value(QStringLiteral("scenario")), catalogue);
    const Result<TrustAsk> trust = trustOf(parser, context);
    if (!scenarios || !trust) {
        return tl::unexpected<Error>(!scenarios ? scenarios.error() : trust.error());
    }
    const Result<ControlSet> set = controls(parser, context, file, policy);
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    if (parser.isSet(QStringLiteral("cutsets"))) {
        const Result<int> order =
            intOption(parser, context, QStringLiteral("cutsets"), 1, mostOrder);
        if (!order) {
            return tl::unexpected<Error>(order.error());
        }
        ask.cutSets = *order;
    }
    ask.scenarios = *scenarios;
    ask.settings = {*set, trust->algorithm, trust->seed};
    return ask;
}

} // namespace zt
