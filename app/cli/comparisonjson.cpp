// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparisonjson.h"

#include "app/cli/scopeoption.h"
#include "model/base/clock.h"
#include "model/domain/changedfields.h"

namespace zt {

namespace {

QJsonValue answerJson(const std::optional<ItemAnswer>& answer)
{
    if (!answer) {
        return QJsonValue::Null;
    }
    const QString status = toKey(answer->status);
    return QJsonObject{
        {QStringLiteral("status"), status.isEmpty() ? QStringLiteral("not_assessed") : status},
        {QStringLiteral("share"), answer->sharePercent}};
}

template <class T, class Name>
QJsonArray differencesJson(const QList<Difference<T>>& differences, const Name& name)
{
    QJsonArray rows;
    for (const Difference<T>& one : differences) {
        const QString change = !one.before  ? QStringLiteral("added")
                               : !one.after ? QStringLiteral("removed")
                                            : QStringLiteral("edited");
        rows.append(QJsonObject{
            {QStringLiteral("name"), name(one.after ? *one.after : *one.before)},
            {QStringLiteral("change"), change},
            {QStringLiteral("fields"), QJsonArray::fromStringList(changedFields(one))}});
    }
    return rows;
}

QJsonValue directionJson(Direction direction)
{
    switch (direction) {
    case Direction::Progressed:
        return QStringLiteral("progressed");
    case Direction::Regressed:
        return QStringLiteral("regressed");
    case Direction::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonValue touchJson(const std::optional<TrailTouch>& touch)
{
    if (!touch) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("seq"), touch->seq},
                       {QStringLiteral("time"), toStoredTime(touch->time)},
                       {QStringLiteral("actor"), touch->actor}};
}

QJsonArray answersJson(const ComparedStates& pair)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < pair.comparison.answers.size(); ++i) {
        const Difference<ItemAnswer>& one = pair.comparison.answers[i];
        const ItemAnswer& any = one.after ? *one.after : *one.before;
        rows.append(QJsonObject{
            {QStringLiteral("scope"), scopeOf(pair, any.scope)},
            {QStringLiteral("item"), any.item},
            {QStringLiteral("before"), answerJson(one.before)},
            {QStringLiteral("after"), answerJson(one.after)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(changedFields(one))},
            {QStringLiteral("direction"), directionJson(directionOf(one))},
            {QStringLiteral("touched"), touchJson(pair.touches.value(i))},
        });
    }
    return rows;
}

QJsonArray levelsJson(const ComparedStates& pair)
{
    QJsonArray rows;
    for (const LevelMove& move : pair.comparison.levels) {
        rows.append(QJsonObject{{QStringLiteral("scope"), scopeOf(pair, move.scope)},
                                {QStringLiteral("pillar"), move.pillar},
                                {QStringLiteral("before"), move.before},
                                {QStringLiteral("after"), move.after}});
    }
    return rows;
}

QJsonArray refsJson(const ComparedStates& pair, const QList<ItemRef>& refs)
{
    QJsonArray rows;
    for (const ItemRef& ref : refs) {
        rows.append(scopeOf(pair, ref.scope) + QLatin1Char('/') + ref.item);
    }
    return rows;
}

QJsonObject stateJson(const Snapshot& state)
{
    return {{QStringLiteral("name"), state.profile.name},
            {QStringLiteral("trail_seq"), state.trailSeq},
            {QStringLiteral("trail_head"), state.trailHead}};
}

} // namespace

QString scopeOf(const ComparedStates& states, const Scope& scope)
{
    return scopeText(scope, states.stateOf(scope));
}

QJsonObject comparisonJson(const ComparedStates& pair)
{
    const Comparison& all = pair.comparison;
    QJsonArray added;
    for (const SystemId& id : all.addedSystems) {
        added.append(scopeOf(pair, Scope::system(id)));
    }
    QJsonArray removed;
    for (const System& system : all.removedSystems) {
        removed.append(system.code);
    }
    const auto scoped = [&](const auto& one) {
        const ItemRef ref = one.ref();
        return QString(scopeOf(pair, ref.scope) + QLatin1Char('/') + ref.item);
    };
    return {
        {QStringLiteral("from"), stateJson(pair.before.state)},
        {QStringLiteral("to"), stateJson(pair.after.state)},
        {QStringLiteral("added_systems"), added},
        {QStringLiteral("removed_systems"), removed},
        {QStringLiteral("answers"), answersJson(pair)},
        {QStringLiteral("progressed"), all.progressed},
        {QStringLiteral("regressed"), all.regressed},
        {QStringLiteral("levels"), levelsJson(pair)},
        {QStringLiteral("new_gaps"), refsJson(pair, all.newGaps)},
        {QStringLiteral("closed_gaps"), refsJson(pair, all.closedGaps)},
        {QStringLiteral("gaps_before"), all.gapsBefore},
        {QStringLiteral("gaps_after"), all.gapsAfter},
        {QStringLiteral("lens_answers"), differencesJson(all.lensAnswers, scoped)},
        {QStringLiteral("targets"), differencesJson(all.targets, scoped)},
        {QStringLiteral("actions"),
         differencesJson(all.actions, [](const ImprovementAction& one) { return one.code; })},
        {QStringLiteral("evidence"),
         differencesJson(all.evidence, [](const Evidence& one) { return one.name; })},
        {QStringLiteral("method"),
         all.method ? QJsonValue(QJsonArray::fromStringList(changedFields(*all.method)))
                    : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace zt
