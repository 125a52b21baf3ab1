// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/analyses.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wordinggatewayanalysis.h"

namespace zt::gatewayreport {

namespace {

QString pillarText(const Guideline& guideline, const QString& id, const Language& language)
{
    for (const Pillar& pillar : guideline.pillars) {
        if (pillar.id == id) {
            return nameOf(pillar, language);
        }
    }
    return id;
}

Table levelTable(const ClaimsView& view, const Guideline& guideline, const Language& language)
{
    Table table = tableOf("claim_levels",
                          language.translate("Report", "By pillar and level"),
                          {textColumn("pillar", language.translate("Report", "Pillar"), 16),
                           textColumn("level", language.translate("Report", "Level"), 8),
                           numberColumn("items", language.translate("Report", "Items")),
                           numberColumn("claimed", language.translate("Report", "Claimed")),
                           numberColumn("shown", language.translate("Report", "Stop attacks")),
                           numberColumn("partly", language.translate("Report", "Stop some")),
                           numberColumn("hollow", language.translate("Report", "Without effect")),
                           numberColumn("untested", language.translate("Report", "Not tested"))});
    for (const ClaimLevel& level : view.levels) {
        table.cells << textCell(pillarText(guideline, level.pillar, language))
                    << textCell(guideline.levels.at(level.order - 1).id) << integerCell(level.items)
                    << integerCell(level.claimed) << integerCell(level.shown)
                    << integerCell(level.partly) << integerCell(level.hollow)
                    << integerCell(level.untested);
    }
    return table;
}

/// What is contradicted first: an item once for each attack that gets through all the same.
void addClaim(Table& table,
              const ClaimsView& view,
              const Guideline& guideline,
              const ClaimedItem& claimed,
              const HollowIn* hollow,
              const Language& language)
{
    const QString id = view.policy->items.at(claimed.item);
    const GuidelineItem* item = guideline.item(id);
    const GatewayScenario* attack =
        hollow != nullptr ? view.found.attacks.at(hollow->attack) : nullptr;
    table.cells << textCell(id) << textCell(item != nullptr ? nameOf(*item, language) : QString())
                << textCell(claimStandingText(claimed.standing(), language))
                << textCell(attack != nullptr ? attack->id + u' ' + pick(attack->name, language)
                                              : QString())
                << textCell(hollow != nullptr ? setsText(view, hollow->restsOn) : QString())
                << textCell(joinList(attackIds(view, claimed.stops), language));
}

Table claimTable(const ClaimsView& view, const Guideline& guideline, const Language& language)
{
    Table table = tableOf(
        "claims",
        language.translate("Report", "Item by item"),
        {textColumn("item", language.translate("Report", "Item"), 7),
         textColumn("name", language.translate("Report", "Name"), 30),
         textColumn("standing", language.translate("Report", "What the attacks say"), 24),
         textColumn("attack", language.translate("Report", "Gets through all the same"), 30),
         textColumn("rests_on", language.translate("Report", "Works only once there is"), 24),
         textColumn("stops", language.translate("Report", "Stops by itself"), 24)},
        true);
    for (const ClaimStanding standing : {ClaimStanding::Hollow,
                                         ClaimStanding::Partly,
                                         ClaimStanding::Shown,
                                         ClaimStanding::Untested}) {
        for (const ClaimedItem& claimed : view.found.items) {
            if (claimed.standing() != standing) {
                continue;
            }
            for (const HollowIn& hollow : claimed.hollow) {
                addClaim(table, view, guideline, claimed, &hollow, language);
            }
            if (claimed.hollow.isEmpty()) {
                addClaim(table, view, guideline, claimed, nullptr, language);
            }
        }
    }
    return table;
}

} // namespace

Section claimsSection(const ClaimsView& view, const Snapshot& snapshot, const Language& language)
{
    Section section{
        QStringLiteral("claims"), language.translate("Report", "Claimed and demonstrated"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("Report",
                           "Items that are said to be there whole, held against the attacks. An "
                           "item is without effect where its attacks get through all the same, "
                           "because something it rests on is missing; what that is stands in "
                           "braces, each a set that would do.")});
    if (!view.found.complete) {
        section.blocks.append(
            Paragraph{Paragraph::Style::Note,
                      language.translate("Report",
                                         "For some attack the search met its limit: there may be "
                                         "more such sets.")});
    }
    section.blocks.append(levelTable(view, *snapshot.guideline, language));
    section.blocks.append(claimTable(view, *snapshot.guideline, language));
    return section;
}

} // namespace zt::gatewayreport
