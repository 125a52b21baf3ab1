// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulateoptions.h"

#include "app/cli/command.h"
#include "app/cli/scopeoption.h"
#include "app/cli/trustoptions.h"
#include "reports/phrase.h"

namespace zt {

namespace {

constexpr QLatin1String fromAssessment("from-assessment");
constexpr int mostOrder = 3;
constexpr int mostThreads = 64;
constexpr int wholeShare = 1000;
constexpr int wholePercent = 100;

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

/// Which items are there, and where they came from.
struct Chosen
{
    ControlSet controls;
    RunSource source;
};

Result<Chosen> assessed(const QCommandLineParser& parser,
                        const CliContext& context,
                        const Snapshot* snapshot,
                        const GatewayPolicy& policy)
{
    if (snapshot == nullptr) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "Name the assessment whose items are meant: simulate FILE "
                                       "--items from-assessment.")});
    }
    const Result<Scope> scope = scopeOf(parser, *snapshot);
    if (!scope) {
        return tl::unexpected<Error>(scope.error());
    }
    return controlsOf(*snapshot, *scope, policy).map([&](const ControlSet& controls) {
        return Chosen{controls, {RunOrigin::Assessment, *scope, {}}};
    });
}

/// "1-1,1-2:60": whole, or for so many per cent.
Result<Chosen> byHand(const QString& text, const CliContext& context, const GatewayPolicy& policy)
{
    Chosen chosen{{}, {RunOrigin::Chosen, {}, {}}};
    for (const QString& word : listed(text)) {
        const qsizetype colon = word.indexOf(u':');
        const Result<QList<int>> item =
            itemsNamed(QStringLiteral("--items"), word.left(colon), policy);
        if (!item) {
            return tl::unexpected<Error>(item.error());
        }
        bool isNumber = false;
        const int percent =
            colon < 0 ? wholePercent : QStringView(word).mid(colon + 1).toInt(&isNumber);
        if (colon >= 0 && (!isNumber || percent < 0 || percent > wholePercent)) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "An item that is there in part takes a whole number of "
                                           "per cent from 0 to 100, such as 1-2:60.")});
        }
        for (const int one : *item) {
            chosen.controls.setShare(one, percent * wholeShare / wholePercent);
        }
    }
    return chosen;
}

Result<Chosen> chosen(const QCommandLineParser& parser,
                      const CliContext& context,
                      const Snapshot* snapshot,
                      const GatewayPolicy& policy)
{
    const QString given = parser.value(QStringLiteral("items"));
    const QString words =
        given.isEmpty() ? (snapshot == nullptr ? QStringLiteral("all") : QString(fromAssessment))
                        : given;
    if (words == QLatin1String("all")) {
        return Chosen{ControlSet::all(static_cast<int>(policy.items.size())), {}};
    }
    if (words == fromAssessment) {
        return assessed(parser, context, snapshot, policy);
    }
    if (words == QLatin1String("none")) {
        return Chosen{{}, {RunOrigin::None, {}, {}}};
    }
    return byHand(words, context, policy);
}

/// The same without what shall be taken away.
Result<Chosen> controls(const QCommandLineParser& parser,
                        const CliContext& context,
                        const Snapshot* snapshot,
                        const GatewayPolicy& policy)
{
    Result<Chosen> set = chosen(parser, context, snapshot, policy);
    const Result<QList<int>> without =
        itemsNamed(QStringLiteral("--without"), parser.value(QStringLiteral("without")), policy);
    if (!set || !without) {
        return tl::unexpected<Error>(!set ? set.error() : without.error());
    }
    for (const int item : *without) {
        set->controls.setShare(item, 0);
        set->source.without.append(policy.items.at(item));
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
                           "1-1,1-2, in part as 1-3:60. With FILE from-assessment, all "
                           "otherwise."),
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
    declareThreads(parser, context);
}

void declareThreads(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({QStringLiteral("threads"),
                      context.translate("Cli", "How many threads; the result is always the same."),
                      QStringLiteral("N"),
                      QStringLiteral("1")});
}

Result<int> threadsOf(const QCommandLineParser& parser, const CliContext& context)
{
    return intOption(parser, context, QStringLiteral("threads"), 1, mostThreads);
}

Result<SimulateAsk> simulateAsk(const QCommandLineParser& parser,
                                const CliContext& context,
                                const Snapshot* snapshot,
                                const GatewayPolicy& policy,
                                const GatewayScenarios& catalogue)
{
    SimulateAsk ask;
    const auto scenarios = scenariosNamed(parser.value(QStringLiteral("scenario")), catalogue);
    const Result<TrustAsk> trust = trustOf(parser, context);
    if (!scenarios || !trust) {
        return tl::unexpected<Error>(!scenarios ? scenarios.error() : trust.error());
    }
    const Result<Chosen> set = controls(parser, context, snapshot, policy);
    const Result<int> threads = threadsOf(parser, context);
    if (!set || !threads) {
        return tl::unexpected<Error>(!set ? set.error() : threads.error());
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
    ask.settings = {set->controls, trust->algorithm, trust->seed};
    ask.source = set->source;
    ask.threads = *threads;
    return ask;
}

} // namespace zt
