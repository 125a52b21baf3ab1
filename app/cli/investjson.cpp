// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/investjson.h"

#include "reports/phrase.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonArray optionsJson(const InvestmentPlan& plan)
{
    QJsonArray options;
    for (qsizetype i = 0; i < plan.options.size(); ++i) {
        const NamedOption& name = plan.options.at(i);
        const InvestmentOption& option = plan.problem.options[static_cast<size_t>(i)];
        const IndexSet needs(option.needs.cbegin(), option.needs.cend());
        options.append(QJsonObject{
            {QStringLiteral("code"), name.code},
            {QStringLiteral("title"), name.title},
            {QStringLiteral("cost"), option.cost},
            {QStringLiteral("items"), QJsonArray::fromStringList(name.items)},
            {QStringLiteral("needs"), QJsonArray::fromStringList(optionCodes(plan, needs))},
            {QStringLiteral("kept"), option.kept},
            {QStringLiteral("barred"), option.barred}});
    }
    return options;
}

QJsonArray scenariosJson(const InvestmentPlan& plan)
{
    QJsonArray scenarios;
    for (qsizetype i = 0; i < plan.attacks.size(); ++i) {
        scenarios.append(QJsonObject{{QStringLiteral("id"), plan.attacks.at(i)->id},
                                     {QStringLiteral("outcome"), outcomeKey(plan.outcomes.at(i))},
                                     {QStringLiteral("stoppable"), bool(plan.stoppable.at(i))}});
    }
    return scenarios;
}

QJsonObject pointJson(const InvestmentPlan& plan, const InvestmentPoint& point)
{
    return {
        {QStringLiteral("cost"), point.cost},
        {QStringLiteral("stopped"), point.stopped},
        {QStringLiteral("at_most"), point.most},
        {QStringLiteral("options"), QJsonArray::fromStringList(optionCodes(plan, point.options))},
        {QStringLiteral("stops"), QJsonArray::fromStringList(stopsBesides(plan, point))}};
}

QJsonValue chosenJson(const InvestView& view)
{
    const InvestmentPoint* point = view.plan.curve.within(view.budget);
    if (point == nullptr) {
        return QJsonValue::Null;
    }
    QJsonArray steps;
    Money total = 0;
    for (const InvestmentStep& step : view.steps) {
        total += step.cost;
        steps.append(QJsonObject{{QStringLiteral("options"),
                                  QJsonArray::fromStringList(optionCodes(view.plan, step.options))},
                                 {QStringLiteral("cost"), step.cost},
                                 {QStringLiteral("total"), total},
                                 {QStringLiteral("stops"),
                                  QJsonArray::fromStringList(attackIds(view.plan, step.stopped))}});
    }
    QJsonObject chosen = pointJson(view.plan, *point);
    chosen.insert(QStringLiteral("steps"), steps);
    return chosen;
}

QString costHead(const CliContext& context, const InvestmentPlan& plan)
{
    return plan.unit == InvestmentUnit::Dollars ? context.translate("Cli", "Dollars")
                                                : context.translate("Cli", "Items");
}

} // namespace

QJsonObject investJson(const InvestView& view)
{
    const InvestmentPlan& plan = view.plan;
    QJsonArray curve;
    for (const InvestmentPoint& point : plan.curve.points) {
        curve.append(pointJson(plan, point));
    }
    const auto count = [&](ScenarioOutcome outcome) { return plan.countOf(outcome); };
    return {{QStringLiteral("unit"), toKey(plan.unit)},
            {QStringLiteral("budget"),
             view.budget ? QJsonValue(*view.budget) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("attacks"), plan.attacks.size()},
            {QStringLiteral("today"),
             QJsonObject{{QStringLiteral("blocked"), count(ScenarioOutcome::Blocked)},
                         {QStringLiteral("detected"), count(ScenarioOutcome::Detected)},
                         {QStringLiteral("passed"), count(ScenarioOutcome::Passed)}}},
            {QStringLiteral("scenarios"), scenariosJson(plan)},
            {QStringLiteral("options"), optionsJson(plan)},
            {QStringLiteral("curve"), curve},
            {QStringLiteral("chosen"), chosenJson(view)},
            {QStringLiteral("method"),
             plan.curve.proven ? QStringLiteral("branch_and_bound") : QStringLiteral("greedy")},
            {QStringLiteral("proven"), plan.curve.proven},
            {QStringLiteral("sets_tried"), plan.curve.tried},
            {QStringLiteral("runs"), plan.runs},
            {QStringLiteral("without_action"), QJsonArray::fromStringList(plan.withoutAction)},
            {QStringLiteral("without_cost"), QJsonArray::fromStringList(plan.free)}};
}

Listing curveListing(const CliContext& context, const InvestView& view)
{
    const InvestmentPlan& plan = view.plan;
    Listing listing{{costHead(context, plan),
                     context.translate("Cli", "Attacks stopped"),
                     context.translate("Cli", "At most"),
                     context.translate("Cli", "What is done"),
                     context.translate("Cli", "Stops besides")},
                    {},
                    {0, 1, 2}};
    for (const InvestmentPoint& point : plan.curve.points) {
        listing.rows.append({QString::number(point.cost),
                             QString::number(point.stopped),
                             QString::number(point.most),
                             optionCodes(plan, point.options).join(u' '),
                             stopsBesides(plan, point).join(u' ')});
    }
    return listing;
}

Listing stepListing(const CliContext& context, const InvestView& view)
{
    Listing listing{{context.translate("Cli", "Step"),
                     context.translate("Cli", "What is done"),
                     costHead(context, view.plan),
                     context.translate("Cli", "Total"),
                     context.translate("Cli", "Stops")},
                    {},
                    {0, 2, 3}};
    Money total = 0;
    for (const InvestmentStep& step : view.steps) {
        total += step.cost;
        listing.rows.append({QString::number(listing.rows.size() + 1),
                             optionCodes(view.plan, step.options).join(u' '),
                             QString::number(step.cost),
                             QString::number(total),
                             attackIds(view.plan, step.stopped).join(u' ')});
    }
    return listing;
}

QString investSummary(const CliContext& context, const InvestView& view)
{
    const InvestmentPlan& plan = view.plan;
    const auto number = [](qint64 count) { return groupedNumber(count); };
    QStringList lines{
        fill(context.translate("Cli",
                               "As things stand %1 of %2 attacks are stopped, %3 only detected, "
                               "and %4 get through."),
             {number(plan.countOf(ScenarioOutcome::Blocked)),
              number(plan.attacks.size()),
              number(plan.countOf(ScenarioOutcome::Detected)),
              number(plan.countOf(ScenarioOutcome::Passed))}),
        fill(plan.curve.proven
                 ? context.translate("Cli",
                                     "Branch and bound: %1 sets tried, %2 runs of scenarios; no "
                                     "set stops as many for less.")
                 : context.translate("Cli",
                                     "%1 sets tried, %2 runs of scenarios, then the limit was met: "
                                     "the sets are good ones, not proven to be the best; at most "
                                     "as many as the third column says could be stopped."),
             {number(plan.curve.tried), number(plan.runs)})};
    const auto add = [&](const char* text, const QStringList& names) {
        if (!names.isEmpty()) {
            lines.append(fill(context.translate("Cli", text), {names.join(u' ')}));
        }
    };
    add(QT_TRANSLATE_NOOP("Cli", "Nothing on offer stops: %1"), neverStopped(plan));
    add(QT_TRANSLATE_NOOP("Cli", "Missing, and no action closes it, so its cost is not known: %1"),
        plan.withoutAction);
    add(QT_TRANSLATE_NOOP("Cli", "Actions for which no cost is stated count as free: %1"),
        plan.free);
    return lines.join(u'\n') + u'\n';
}

} // namespace zt
