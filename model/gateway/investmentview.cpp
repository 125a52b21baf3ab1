// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investmentview.h"

#include "model/gateway/investmentoffers.h"

#include <algorithm>

namespace zt {

namespace {

/// What a set of options stops that is not stopped as things stand.
IndexSet newlyStopped(const InvestmentPlan& plan, const IndexSet& options)
{
    IndexSet more;
    for (const int attack : stoppedBy(plan.problem, options)) {
        if (plan.outcomes.at(attack) != ScenarioOutcome::Blocked) {
            more.push_back(attack);
        }
    }
    return more;
}

/// -1: no attack of the plan.
int attackIndex(const InvestmentPlan& plan, const QString& scenario)
{
    const auto attack = std::find_if(plan.attacks.cbegin(),
                                     plan.attacks.cend(),
                                     [&](const auto* one) { return one->id == scenario; });
    return attack != plan.attacks.cend() ? static_cast<int>(attack - plan.attacks.cbegin()) : -1;
}

} // namespace

InvestView investView(InvestmentPlan plan, std::optional<Money> budget)
{
    InvestView view{std::move(plan), budget, {}};
    if (const InvestmentPoint* point = view.plan.curve.within(budget)) {
        view.steps = investmentSteps(view.plan.problem, point->options);
    }
    return view;
}

QStringList optionCodes(const InvestmentPlan& plan, const IndexSet& options)
{
    QStringList codes;
    for (const int one : options) {
        codes.append(plan.options.at(one).code);
    }
    return codes;
}

QStringList attackIds(const InvestmentPlan& plan, const IndexSet& attacks)
{
    QStringList ids;
    for (const int one : attacks) {
        ids.append(plan.attacks.at(one)->id);
    }
    return ids;
}

QStringList stopsBesides(const InvestmentPlan& plan, const InvestmentPoint& point)
{
    return attackIds(plan, newlyStopped(plan, point.options));
}

bool getsThrough(const InvestmentPlan& plan, const QString& scenario)
{
    const int at = attackIndex(plan, scenario);
    return at >= 0 && plan.outcomes.at(at) != ScenarioOutcome::Blocked;
}

std::optional<CheapestStop> cheapestStop(const InvestmentPlan& plan, const QString& scenario)
{
    if (!getsThrough(plan, scenario)) {
        return std::nullopt;
    }
    const int at = attackIndex(plan, scenario);
    const auto way = cheapestWay(plan.problem, at);
    if (!way) {
        return std::nullopt;
    }
    const InvestmentOffers offers(plan.problem);
    const IndexSet before = newlyStopped(plan, offers.kept());
    const IndexSet after = newlyStopped(plan, united(offers.kept(), *way));
    const IndexSet also = without(without(after, before), {at});
    return CheapestStop{*way, offers.costOf(*way), attackIds(plan, also)};
}

QStringList neverStopped(const InvestmentPlan& plan)
{
    QStringList ids;
    for (qsizetype i = 0; i < plan.attacks.size(); ++i) {
        if (!plan.stoppable.at(i)) {
            ids.append(plan.attacks.at(i)->id);
        }
    }
    return ids;
}

} // namespace zt
