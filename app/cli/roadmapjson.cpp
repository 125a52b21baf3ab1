// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/roadmapjson.h"

#include "app/cli/scopeoption.h"
#include "model/domain/fields.h"
#include "reports/wordingroadmap.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

QJsonValue moneyJson(const std::optional<Money>& money)
{
    return money ? QJsonValue(*money) : QJsonValue();
}

QJsonArray codesJson(const RoadmapPlan& plan, const QList<int>& actions)
{
    QJsonArray codes;
    for (const int action : actions) {
        codes.append(plan.actions[action].code);
    }
    return codes;
}

QJsonObject setJson(const RoadmapPlan& plan, const ActionSet& set)
{
    return {{QStringLiteral("chosen"), codesJson(plan, set.actions)},
            {QStringLiteral("total"), set.cost},
            {QStringLiteral("items_closed"), set.items},
            {QStringLiteral("pillars_at_target"), set.pillars}};
}

QJsonArray quartersJson(const Budget& budget)
{
    QJsonArray quarters;
    for (const BudgetQuarter& quarter : budget.quarters) {
        quarters.append(QJsonObject{{QStringLiteral("quarter"), toKey(quarter.quarter)},
                                    {QStringLiteral("approved"), quarter.approved},
                                    {QStringLiteral("proposed"), quarter.proposed},
                                    {QStringLiteral("total"), quarter.total()},
                                    {QStringLiteral("over"), quarter.over}});
    }
    return quarters;
}

QJsonArray targetsJson(const RoadmapPlan& plan)
{
    QJsonArray targets;
    for (const PlanTarget& target : plan.targets) {
        QSet<int> open;
        for (const ChoicePillar::Unit& unit : target.units) {
            open += QSet<int>(unit.gaps.begin(), unit.gaps.end());
        }
        targets.append(QJsonObject{
            {QStringLiteral("pillar"), target.target.pillar},
            {QStringLiteral("level"),
             target.hasLevel ? QJsonValue(levelNumeral(target.order)) : QJsonValue()},
            {QStringLiteral("target"), levelNumeral(target.target.order)},
            {QStringLiteral("due"),
             target.target.due.isValid() ? QJsonValue(target.target.due.toString(Qt::ISODate))
                                         : QJsonValue()},
            {QStringLiteral("gaps"), open.size()}});
    }
    return targets;
}

QJsonArray attentionJson(const Snapshot& snapshot,
                         const RoadmapView& view,
                         const Language& language,
                         bool (*wanted)(const Attention&))
{
    QJsonArray list;
    for (const Attention& attention : view.attention) {
        if (!wanted(attention)) {
            continue;
        }
        QJsonObject one{{QStringLiteral("code"), view.plan.actions[attention.action].code},
                        {QStringLiteral("days"), attention.days},
                        {QStringLiteral("text"),
                         attentionText(attention, view.plan, *snapshot.guideline, language)}};
        if (attention.other >= 0) {
            one.insert(QStringLiteral("waits_for"), view.plan.actions[attention.other].code);
        }
        if (attention.target >= 0) {
            one.insert(QStringLiteral("pillar"), view.plan.targets[attention.target].target.pillar);
        }
        list.append(one);
    }
    return list;
}

} // namespace

RoadmapView
roadmapView(const Snapshot& snapshot, const Scope& scope, const WhatIf& whatIf, const QDate& today)
{
    const MaturityJudge judge(*snapshot.guideline);
    RoadmapView view;
    view.plan = roadmapPlan(snapshot, judge, scope);
    view.whatIf = whatIf;
    view.choice = choose(choiceProblem(view.plan, whatIf));
    const QList<ActionId> taken = idsOf(view.plan, view.choice.best);
    const std::optional<Money>& cap = whatIf.settings.budgetPerQuarter;
    view.budget = budgetOf(view.plan.actions, cap, taken);
    view.attention = attentionOf(view.plan, today);
    view.schedule = proposeSchedule(view.plan, taken, cap, today);
    return view;
}

QJsonObject roadmapJson(const Snapshot& snapshot, const RoadmapView& view, const Language& language)
{
    QJsonObject json = setJson(view.plan, view.choice.best);
    json.insert(QStringLiteral("scope"), scopeText(view.plan.scope, snapshot));
    json.insert(QStringLiteral("goal"), toKey(view.whatIf.settings.goal));
    json.insert(QStringLiteral("budget"), moneyJson(view.whatIf.settings.budgetTotal));
    json.insert(QStringLiteral("cap"), moneyJson(view.whatIf.settings.budgetPerQuarter));
    json.insert(QStringLiteral("gaps"), view.plan.gaps.size());
    json.insert(QStringLiteral("gaps_without_action"), view.plan.withoutAction().size());
    json.insert(QStringLiteral("targets"), targetsJson(view.plan));
    json.insert(QStringLiteral("sets_tried"), view.choice.tried);
    json.insert(QStringLiteral("free_actions"), view.choice.free);
    json.insert(QStringLiteral("proven"), view.choice.proven);
    json.insert(QStringLiteral("next_best"),
                view.choice.next ? QJsonValue(setJson(view.plan, *view.choice.next))
                                 : QJsonValue());
    json.insert(QStringLiteral("quarters"), quartersJson(view.budget));
    json.insert(QStringLiteral("undated"), view.budget.undated);
    json.insert(QStringLiteral("yearly"), view.budget.yearly);
    json.insert(QStringLiteral("overdue"),
                attentionJson(snapshot, view, language, [](const Attention& one) {
                    return one.kind == Attention::Kind::Overdue;
                }));
    json.insert(QStringLiteral("blocked"),
                attentionJson(snapshot, view, language, [](const Attention& one) {
                    return one.isBlocked();
                }));
    json.insert(QStringLiteral("late"),
                attentionJson(snapshot, view, language, [](const Attention& one) {
                    return one.kind == Attention::Kind::LateForTarget;
                }));
    json.insert(QStringLiteral("schedule"),
                view.schedule
                    ? QJsonValue(QJsonObject{
                          {QStringLiteral("code"), view.plan.actions[view.schedule->action].code},
                          {QStringLiteral("start"), view.schedule->start.toString(Qt::ISODate)},
                          {QStringLiteral("due"), view.schedule->due.toString(Qt::ISODate)}})
                    : QJsonValue());
    json.insert(QStringLiteral("trail_head"), snapshot.trailHead);
    return json;
}

QJsonObject actionsJson(const Snapshot& snapshot)
{
    QList<ImprovementAction> actions = snapshot.actions.values();
    std::sort(actions.begin(), actions.end(), [](const auto& a, const auto& b) {
        return codeBefore(a.code, b.code);
    });
    QJsonArray list;
    for (const ImprovementAction& action : std::as_const(actions)) {
        QJsonObject one{{QStringLiteral("id"), action.id.toString()}};
        for (const Field<ImprovementAction>& field : improvementActionFields()) {
            one.insert(field.key, field.get(action));
        }
        QJsonArray needs;
        for (const ActionId& id : action.dependsOn) {
            needs.append(snapshot.actions.value(id.toString()).code);
        }
        QJsonArray closes;
        for (const ItemRef& ref : action.closes) {
            closes.append(scopeText(ref.scope, snapshot) + QLatin1Char('/') + ref.item);
        }
        one.insert(QStringLiteral("depends_on"), needs);
        one.insert(QStringLiteral("closes"), closes);
        list.append(one);
    }
    return {{QStringLiteral("actions"), list}, {QStringLiteral("trail_head"), snapshot.trailHead}};
}

} // namespace zt
