// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investmentview.h"

namespace zt {

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
    IndexSet more;
    for (const int attack : stoppedBy(plan.problem, point.options)) {
        if (plan.outcomes.at(attack) != ScenarioOutcome::Blocked) {
            more.push_back(attack);
        }
    }
    return attackIds(plan, more);
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
