// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/gatewaytexts.h"

#include "reports/phrase.h"
#include "reports/wordinggateway.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int wholeShare = 1000;
constexpr int perPercent = 10;
constexpr qsizetype mostInRemark = 2;

/// A few ids; where there are more, how many.
QString fewItems(const QStringList& items, const Language& language)
{
    return items.size() <= mostInRemark
               ? joinList(items, language)
               : joinList(items.mid(0, mostInRemark), language) + QChar(0x2026);
}

QStringList missingOf(const GatewayState& state, const GatewayScenario& scenario)
{
    QStringList missing;
    for (const QString& id : scenario.decisive) {
        const int item = state.policy().itemIndex(id);
        if (item >= 0 && state.controls().share(item) < wholeShare) {
            missing.append(id);
        }
    }
    return missing;
}

} // namespace

QString GatewayTexts::group(ScenarioOutcome outcome)
{
    switch (outcome) {
    case ScenarioOutcome::Passed:
        return tr("Attack gets through");
    case ScenarioOutcome::Detected:
        return tr("Only detected, not stopped");
    case ScenarioOutcome::Blocked:
        return tr("Attack stopped");
    case ScenarioOutcome::Refused:
        return tr("Refused by mistake");
    case ScenarioOutcome::Served:
        break;
    }
    return tr("Ordinary use, served");
}

QString GatewayTexts::outcome(ScenarioOutcome outcome, const Language& language)
{
    return gatewayOutcomeText(outcomeKey(outcome), language);
}

Status GatewayTexts::status(ScenarioOutcome outcome)
{
    switch (outcome) {
    case ScenarioOutcome::Passed:
    case ScenarioOutcome::Refused:
        return Status::Bad;
    case ScenarioOutcome::Detected:
        return Status::Warn;
    case ScenarioOutcome::Blocked:
        return Status::Good;
    case ScenarioOutcome::Served:
        break;
    }
    return Status::Info;
}

QString GatewayTexts::remark(const GatewayState& state, int scenario, const Language& language)
{
    const ScenarioRun& run = state.run(scenario);
    const bool through = run.attack.outcome == ScenarioOutcome::Passed ||
                         run.attack.outcome == ScenarioOutcome::Detected;
    if (through) {
        const QStringList missing = missingOf(state, *run.scenario);
        return missing.isEmpty() ? QString() : tr("lacks %1").arg(fewItems(missing, language));
    }
    if (run.twin && run.twin->outcome == ScenarioOutcome::Refused) {
        return tr("users kept out");
    }
    if (run.attack.outcome != ScenarioOutcome::Blocked) {
        return {};
    }
    const QList<CutSet>* sets = state.cutSets(scenario);
    if (sets == nullptr) {
        return fewItems(run.scenario->decisive, language);
    }
    const NearestCut nearest = nearestCut(*sets, state.controls());
    if (nearest.set < 0) {
        return tr("more than 3 layers");
    }
    if (nearest.left == 1) {
        const CutStanding now = standingOf(sets->at(nearest.set), state.controls());
        const QList<int> last = now.there + now.partly;
        return tr("only %1 left").arg(state.policy().items.at(last.first()));
    }
    return nearest.left == 0 ? QString() : tr("%n layer(s)", nullptr, nearest.left);
}

QString
GatewayTexts::items(const GatewayChoice& choice, const Snapshot& snapshot, const Language& language)
{
    switch (choice.from) {
    case ItemsFrom::All:
        return tr("every item");
    case ItemsFrom::None:
        return tr("no item");
    case ItemsFrom::Chosen:
        return tr("by hand");
    case ItemsFrom::Assessment:
        break;
    }
    return assessedItemsText(choice.scope, snapshot, language);
}

QString GatewayTexts::share(int thousandths)
{
    if (thousandths == 0) {
        return tr("missing");
    }
    return thousandths == wholeShare ? tr("there")
                                     : tr("in part, %1%").arg(thousandths / perPercent);
}

Status GatewayTexts::shareStatus(int thousandths)
{
    return thousandths == 0            ? Status::Bad
           : thousandths == wholeShare ? Status::Good
                                       : Status::Partial;
}

QString
GatewayTexts::itemName(const Snapshot& snapshot, const QString& item, const Language& language)
{
    if (!snapshot.guideline) {
        return {};
    }
    const QList<GuidelineItem>& items = snapshot.guideline->items;
    const auto found = std::find_if(
        items.cbegin(), items.cend(), [&](const GuidelineItem& one) { return one.id == item; });
    return found != items.cend() ? nameOf(*found, language) : QString();
}

QStringList GatewayTexts::ids(const GatewayPolicy& policy, const CutSet& set)
{
    QStringList ids;
    for (const int item : set) {
        ids.append(policy.items.at(item));
    }
    return ids;
}

QString GatewayTexts::standing(const GatewayPolicy& policy,
                               const CutStanding& standing,
                               const Language& language)
{
    const auto named = [&](const QList<int>& items) {
        return itemList(ids(policy, CutSet(items.begin(), items.end())), language);
    };
    if (standing.open()) {
        return standing.missing.size() < 2
                   ? tr("It is missing, so the attack gets through now.")
                   : tr("All of them are missing, so the attack gets through now.");
    }
    if (standing.there.isEmpty()) {
        return tr("Only %1 stands in the way, and only in part.").arg(named(standing.partly));
    }
    return tr("%1 still stands in the way.").arg(named(standing.there));
}

QString GatewayTexts::comparison(const DecisiveItems& items, const Language& language)
{
    if (items.agree()) {
        return tr("As the scenario declares: %1").arg(joinList(items.both, language));
    }
    QStringList parts;
    if (!items.declaredOnly.isEmpty()) {
        parts.append(tr("declared, but in no set: %1").arg(joinList(items.declaredOnly, language)));
    }
    if (!items.computedOnly.isEmpty()) {
        parts.append(
            tr("computed, but not declared: %1").arg(joinList(items.computedOnly, language)));
    }
    return tr("Differs from what the scenario declares: %1")
        .arg(parts.join(language.of(QStringLiteral("；"), QStringLiteral("; "))));
}

} // namespace zt
