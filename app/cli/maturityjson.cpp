// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/maturityjson.h"

#include "app/cli/scopeoption.h"
#include "model/domain/groupitems.h"
#include "reports/wordingfindings.h"

namespace zt {

namespace {

QJsonValue levelJson(const Guideline& guideline, int order)
{
    for (const Level& level : guideline.levels) {
        if (level.order == order) {
            return level.id;
        }
    }
    return QJsonValue::Null;
}

QJsonValue dateJson(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject groupJson(const GroupPillar& group)
{
    QJsonObject holding;
    for (const auto& [item, systems] : group.holdingDown) {
        holding.insert(item, systems);
    }
    return {{QStringLiteral("systems"), group.systems},
            {QStringLiteral("nothing_applies"), group.nothingApplies},
            {QStringLiteral("not_assessed_systems"), group.notAssessed},
            {QStringLiteral("holding_down_systems"), holding}};
}

QJsonObject pillarJson(const Snapshot& snapshot,
                       const MaturityJudge& judge,
                       const MaturityView& view,
                       int pillar)
{
    const Guideline& guideline = judge.guideline();
    const QString id = guideline.pillars[pillar].id;
    const LevelProgress next = view.next(pillar);
    const PillarTarget* target = snapshot.target(view.scope, id);
    QJsonObject json{
        {QStringLiteral("id"), id},
        {QStringLiteral("level"), levelJson(guideline, view.order(pillar))},
        {QStringLiteral("order"), view.order(pillar)},
        {QStringLiteral("possible_order"), view.possible(pillar)},
        {QStringLiteral("applies"), view.hasLevel(pillar)},
        {QStringLiteral("next_level_progress"),
         QJsonObject{{QStringLiteral("done"), next.done}, {QStringLiteral("of"), next.of}}},
        {QStringLiteral("holding_down"),
         QJsonArray::fromStringList(holdingDownOf(judge, view, pillar))},
        {QStringLiteral("target"),
         target != nullptr ? levelJson(guideline, target->order) : QJsonValue::Null},
        {QStringLiteral("target_due"),
         target != nullptr ? dateJson(target->due) : QJsonValue(QJsonValue::Null)},
    };
    if (view.rolledUp) {
        json.insert(QStringLiteral("group"), groupJson(view.group.at(pillar)));
    } else {
        json.insert(QStringLiteral("not_assessed"), view.own.pillars.at(pillar).notAssessed());
    }
    return json;
}

QJsonValue whyNotJson(Applicability applicability)
{
    switch (applicability) {
    case Applicability::RemovedByCloudTable:
        return QStringLiteral("cloud_table");
    case Applicability::StatedNotApplicable:
        return QStringLiteral("stated");
    case Applicability::Applies:
        break;
    }
    return QJsonValue::Null;
}

/// Over the systems of a rolled-up scope; the item's own fields stay the scope's own answer.
QJsonObject groupItemJson(const GroupItem& item)
{
    const auto count = [&item](ItemStatus status) { return item.count(status); };
    return {{QStringLiteral("applicable"), item.applicable},
            {QStringLiteral("not_applicable"), item.removed},
            {QStringLiteral("implemented"), count(ItemStatus::Implemented)},
            {QStringLiteral("partial"), count(ItemStatus::Partial)},
            {QStringLiteral("planned"), count(ItemStatus::Planned)},
            {QStringLiteral("not_implemented"), count(ItemStatus::NotImplemented)},
            {QStringLiteral("not_assessed"), count(ItemStatus::NotAssessed)}};
}

QJsonArray itemsJson(const Snapshot& snapshot, const MaturityJudge& judge, const MaturityView& view)
{
    const QList<GroupItem> group =
        view.rolledUp ? groupItems(snapshot, judge, view.scope) : QList<GroupItem>();
    QJsonArray items;
    for (const ItemStanding& item : view.own.items) {
        const QString status = toKey(item.status);
        QJsonObject json{
            {QStringLiteral("id"), judge.guideline().items[item.item].id},
            {QStringLiteral("status"), status.isEmpty() ? QStringLiteral("not_assessed") : status},
            {QStringLiteral("share"),
             item.status == ItemStatus::Partial ? QJsonValue(item.sharePercent)
                                                : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("applicable"), item.applies()},
            {QStringLiteral("why_not"), whyNotJson(item.applicability)},
        };
        if (view.rolledUp) {
            json.insert(QStringLiteral("systems"), groupItemJson(group.at(item.item)));
        }
        items.append(json);
    }
    return items;
}

} // namespace

QStringList holdingDownOf(const MaturityJudge& judge, const MaturityView& view, int pillar)
{
    if (!view.rolledUp) {
        return judge.holdingDown(view.own, pillar);
    }
    QStringList items;
    for (const auto& [item, systems] : view.group.at(pillar).holdingDown) {
        items.append(item);
    }
    return items;
}

QString findingSubject(const ConsistencyFinding& finding, const Snapshot& snapshot)
{
    const QString part = finding.item.isEmpty() ? finding.pillar : finding.item;
    const QString scope = scopeText(finding.scope, snapshot);
    return part.isEmpty() ? scope : scope + QLatin1Char('/') + part;
}

QJsonArray findingsJson(const QList<ConsistencyFinding>& findings,
                        const Snapshot& snapshot,
                        const Language& language)
{
    QJsonArray all;
    for (const ConsistencyFinding& finding : findings) {
        QJsonArray fixes;
        for (const ConsistencyFix& fix : finding.fixes) {
            fixes.append(toKey(fix.code));
        }
        all.append(QJsonObject{{QStringLiteral("rule"), toKey(finding.rule)},
                               {QStringLiteral("severity"), toKey(finding.severity)},
                               {QStringLiteral("subject"), findingSubject(finding, snapshot)},
                               {QStringLiteral("message"), findingLead(finding, language)},
                               {QStringLiteral("fixes"), fixes}});
    }
    return all;
}

QJsonObject maturityMethodJson(const Snapshot& snapshot)
{
    const MaturityMethod& method = snapshot.maturityMethod;
    QJsonObject weights;
    for (auto it = method.weightPercent.begin(); it != method.weightPercent.end(); ++it) {
        weights.insert(scopeText(Scope::system(it.key()), snapshot), it.value());
    }
    return {{QStringLiteral("rollup"), toKey(method.rollup)},
            {QStringLiteral("share"), method.sharePercent},
            {QStringLiteral("population"), toKey(method.population)},
            {QStringLiteral("weights"), weights},
            {QStringLiteral("period_from"), dateJson(method.periodFrom)},
            {QStringLiteral("period_to"), dateJson(method.periodTo)},
            {QStringLiteral("review_cycle_months"), method.reviewCycleMonths},
            {QStringLiteral("reason"), method.reason}};
}

QJsonObject
maturityJson(const Snapshot& snapshot, const MaturityJudge& judge, const MaturityView& view)
{
    QJsonArray pillars;
    for (int pillar = 0; pillar < judge.guideline().pillars.size(); ++pillar) {
        pillars.append(pillarJson(snapshot, judge, view, pillar));
    }
    QJsonObject json{
        {QStringLiteral("scope"), scopeText(view.scope, snapshot)},
        {QStringLiteral("pillars"), pillars},
        {QStringLiteral("items"), itemsJson(snapshot, judge, view)},
        {QStringLiteral("lens"), QStringLiteral("fsc")},
        {QStringLiteral("rolled_up"), view.rolledUp},
        {QStringLiteral("trail_seq"), snapshot.trailSeq},
        {QStringLiteral("trail_head"), snapshot.trailHead},
    };
    if (view.rolledUp) {
        json.insert(QStringLiteral("method"), maturityMethodJson(snapshot));
        json.insert(QStringLiteral("systems"),
                    static_cast<int>(systemsOf(snapshot, view.scope).systems.size()));
        json.insert(QStringLiteral("undecided_systems"), view.undecidedSystems);
    }
    return json;
}

} // namespace zt
