// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/claimsview.h"

namespace zt {

Result<ClaimsView> claimsView(const RuleBook& book,
                              const std::vector<PreparedScenario>& scenarios,
                              const RunSettings& settings,
                              const Guideline& guideline,
                              JobContext& job)
{
    return demonstration(book, scenarios, settings, job).map([&](Demonstration found) {
        QList<ClaimLevel> levels = claimLevels(found, book.policy(), MaturityJudge(guideline));
        return ClaimsView{std::move(found), std::move(levels), settings.controls, &book.policy()};
    });
}

QStringList itemIds(const ClaimsView& view, const IndexSet& items)
{
    QStringList names;
    for (const int item : items) {
        names.append(view.policy->items.at(item));
    }
    return names;
}

QStringList attackIds(const ClaimsView& view, const IndexSet& attacks)
{
    QStringList ids;
    for (const int attack : attacks) {
        ids.append(view.found.attacks.at(attack)->id);
    }
    return ids;
}

QString setsText(const ClaimsView& view, const std::vector<IndexSet>& sets)
{
    QStringList texts;
    for (const IndexSet& set : sets) {
        texts.append(u'{' + itemIds(view, set).join(u' ') + u'}');
    }
    return texts.join(u' ');
}

} // namespace zt
