// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimsjson.h"

#include "reports/phrase.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

QJsonArray hollowJson(const ClaimsView& view, const ClaimedItem& claimed)
{
    QJsonArray all;
    for (const HollowIn& hollow : claimed.hollow) {
        QJsonArray sets;
        for (const IndexSet& set : hollow.restsOn) {
            sets.append(QJsonArray::fromStringList(itemIds(view, set)));
        }
        all.append(QJsonObject{
            {QStringLiteral("scenario"), view.found.attacks.at(hollow.attack)->id},
            {QStringLiteral("outcome"), outcomeKey(view.found.outcomes.at(hollow.attack))},
            {QStringLiteral("rests_on"), sets}});
    }
    return all;
}

QJsonArray itemsJson(const ClaimsView& view)
{
    QJsonArray items;
    for (const ClaimedItem& claimed : view.found.items) {
        items.append(QJsonObject{
            {QStringLiteral("item"), view.policy->items.at(claimed.item)},
            {QStringLiteral("standing"), toKey(claimed.standing())},
            {QStringLiteral("stops"), QJsonArray::fromStringList(attackIds(view, claimed.stops))},
            {QStringLiteral("hollow"), hollowJson(view, claimed)}});
    }
    return items;
}

QJsonArray levelsJson(const ClaimsView& view)
{
    QJsonArray levels;
    for (const ClaimLevel& level : view.levels) {
        levels.append(QJsonObject{{QStringLiteral("pillar"), level.pillar},
                                  {QStringLiteral("order"), level.order},
                                  {QStringLiteral("items"), level.items},
                                  {QStringLiteral("claimed"), level.claimed},
                                  {QStringLiteral("shown"), level.shown},
                                  {QStringLiteral("partly"), level.partly},
                                  {QStringLiteral("hollow"), level.hollow},
                                  {QStringLiteral("untested"), level.untested}});
    }
    return levels;
}

/// Items that are not there whole, by their share in thousandths.
QJsonObject missingJson(const ClaimsView& view)
{
    constexpr int whole = 1000;
    QJsonObject missing;
    for (int item = 0; item < view.policy->items.size(); ++item) {
        if (view.today.share(item) < whole) {
            missing.insert(view.policy->items.at(item), view.today.share(item));
        }
    }
    return missing;
}

} // namespace

QJsonObject claimsJson(const ClaimsView& view)
{
    return {{QStringLiteral("items"), itemsJson(view)},
            {QStringLiteral("levels"), levelsJson(view)},
            {QStringLiteral("missing"), missingJson(view)},
            {QStringLiteral("complete"), view.found.complete},
            {QStringLiteral("runs"), view.found.runs}};
}

Listing
claimLevelListing(const CliContext& context, const ClaimsView& view, const Guideline& guideline)
{
    Listing listing{{context.translate("Cli", "Pillar"),
                     context.translate("Cli", "Level"),
                     context.translate("Cli", "Items"),
                     context.translate("Cli", "Claimed"),
                     context.translate("Cli", "Shown"),
                     context.translate("Cli", "Shown in part"),
                     context.translate("Cli", "Not shown"),
                     context.translate("Cli", "Not put to the test")},
                    {},
                    {2, 3, 4, 5, 6, 7}};
    for (const ClaimLevel& level : view.levels) {
        const auto pillar = std::find_if(guideline.pillars.cbegin(),
                                         guideline.pillars.cend(),
                                         [&](const Pillar& one) { return one.id == level.pillar; });
        listing.rows.append({pillar != guideline.pillars.cend()
                                 ? pick(pillar->name, context.language())
                                 : level.pillar,
                             guideline.levels.at(level.order - 1).id,
                             QString::number(level.items),
                             QString::number(level.claimed),
                             QString::number(level.shown),
                             QString::number(level.partly),
                             QString::number(level.hollow),
                             QString::number(level.untested)});
    }
    return listing;
}

Listing hollowListing(const CliContext& context, const ClaimsView& view)
{
    Listing listing{{context.translate("Cli", "Item"),
                     context.translate("Cli", "Scenario"),
                     context.translate("Cli", "Name"),
                     context.translate("Cli", "Works only with")},
                    {},
                    {}};
    for (const ClaimedItem& claimed : view.found.items) {
        for (const HollowIn& hollow : claimed.hollow) {
            const GatewayScenario* attack = view.found.attacks.at(hollow.attack);
            listing.rows.append({view.policy->items.at(claimed.item),
                                 attack->id,
                                 pick(attack->name, context.language()),
                                 setsText(view, hollow.restsOn)});
        }
    }
    return listing;
}

} // namespace zt
