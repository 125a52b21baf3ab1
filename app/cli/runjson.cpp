// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runjson.h"

#include "app/cli/scopeoption.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/simulationrunedits.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"
#include "reports/wordingrun.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype shortHash = 12;

QJsonObject packJson(const RunPack& pack)
{
    return {{QStringLiteral("id"), pack.id},
            {QStringLiteral("version"), pack.version},
            {QStringLiteral("sha256"), pack.sha256}};
}

QJsonArray outcomesJson(const SimulationRun& run)
{
    QJsonArray outcomes;
    for (const RunOutcome& one : run.outcomes) {
        outcomes.append(
            QJsonObject{{QStringLiteral("id"), one.scenario},
                        {QStringLiteral("outcome"), one.outcome},
                        {QStringLiteral("twin"),
                         one.twin.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.twin)},
                        {QStringLiteral("as_expected"), one.asExpected}});
    }
    return outcomes;
}

QJsonArray changesJson(const RunStanding& standing)
{
    QJsonArray changes;
    for (const RunItemChange& change : standing.changed) {
        changes.append(QJsonObject{{QStringLiteral("item"), change.item},
                                   {QStringLiteral("then"), change.then},
                                   {QStringLiteral("now"), change.now}});
    }
    return changes;
}

QJsonObject itemsJson(const SimulationRun& run)
{
    QJsonObject items;
    for (auto it = run.items.begin(); it != run.items.end(); ++it) {
        items.insert(it.key(), it.value());
    }
    return items;
}

QString differenceKey(RunDifference::Kind kind)
{
    switch (kind) {
    case RunDifference::Kind::NoScenario:
        return QStringLiteral("no_scenario");
    case RunDifference::Kind::Decision:
        return QStringLiteral("decision");
    case RunDifference::Kind::Fewer:
        return QStringLiteral("fewer");
    case RunDifference::Kind::More:
        return QStringLiteral("more");
    }
    return {};
}

QString passedOf(const SimulationRun& run)
{
    const auto passed =
        std::count_if(run.outcomes.begin(), run.outcomes.end(), [](const RunOutcome& one) {
            return one.outcome == outcomeKey(ScenarioOutcome::Passed);
        });
    return QStringLiteral("%1/%2").arg(passed).arg(run.outcomes.size());
}

QString standingText(const CliContext& context, const ShownRun& shown)
{
    if (shown.standing.ofNow()) {
        return context.translate("Cli", "as sealed");
    }
    QStringList items;
    for (const RunItemChange& change : shown.standing.changed) {
        items.append(change.item);
    }
    return shown.standing.scopeGone
               ? context.translate("Cli", "of an earlier state: the scope is gone")
               : fill(context.translate("Cli", "of an earlier state: %1"),
                      {joinList(items, context.language())});
}

} // namespace

Result<QList<ShownRun>> shownRuns(const Document& document)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    if (!policy) {
        return tl::unexpected<Error>(policy.error());
    }
    const RunPacks packs = shippedRunPacks();
    QList<ShownRun> shown;
    for (const SimulationRun& run : runsInOrder(document.snapshot())) {
        const Result<QList<TrailEntry>> sealing =
            document.trail(run.stateSeq + 1, run.stateSeq + 1);
        if (!sealing) {
            return tl::unexpected<Error>(sealing.error());
        }
        shown.append({run,
                      sealing->value(0),
                      standsAsSealed(run, document.snapshot(), *policy),
                      run.packs == packs});
    }
    return shown;
}

QJsonObject shownRunJson(const ShownRun& shown)
{
    const SimulationRun& run = shown.run;
    return {{QStringLiteral("run"), run.code},
            {QStringLiteral("id"), run.id.toString()},
            {QStringLiteral("sealed_by"), shown.sealing.actor},
            {QStringLiteral("sealed_at"), toStoredTime(shown.sealing.time)},
            {QStringLiteral("state_seq"), run.stateSeq},
            {QStringLiteral("state_hash"), run.stateHash},
            {QStringLiteral("origin"), toKey(run.origin)},
            {QStringLiteral("scope"),
             run.scope ? QJsonValue(toKey(*run.scope)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("without"), QJsonArray::fromStringList(run.without)},
            {QStringLiteral("items"), itemsJson(run)},
            {QStringLiteral("seed"), run.seed},
            {QStringLiteral("algorithm"), toKey(run.algorithm)},
            {QStringLiteral("context"), toKey(run.context)},
            {QStringLiteral("policy"), packJson(run.packs.policy)},
            {QStringLiteral("catalogue"), packJson(run.packs.catalogue)},
            {QStringLiteral("scenarios"), outcomesJson(run)},
            {QStringLiteral("log_sha256"), run.logSha256},
            {QStringLiteral("program"), run.program},
            {QStringLiteral("note"), run.note},
            {QStringLiteral("of_earlier_state"), !shown.standing.ofNow()},
            {QStringLiteral("scope_gone"), shown.standing.scopeGone},
            {QStringLiteral("changed"), changesJson(shown.standing)},
            {QStringLiteral("repeatable"), shown.repeatable}};
}

Listing runListing(const CliContext& context, const Snapshot& snapshot, const QList<ShownRun>& runs)
{
    Listing listing{{context.translate("Cli", "Run"),
                     context.translate("Cli", "Sealed at (UTC)"),
                     context.translate("Cli", "Who"),
                     context.translate("Cli", "Items"),
                     context.translate("Cli", "Gets through"),
                     context.translate("Cli", "Assessment"),
                     context.translate("Cli", "Packs"),
                     context.translate("Cli", "SHA-256 of the decisions"),
                     context.translate("Cli", "Note")},
                    {},
                    {4}};
    for (const ShownRun& shown : runs) {
        const SimulationRun& run = shown.run;
        listing.rows.append({run.code,
                             toStoredTime(shown.sealing.time),
                             shown.sealing.actor,
                             runOriginText(run, snapshot, context.language()),
                             passedOf(run),
                             standingText(context, shown),
                             shown.repeatable ? context.translate("Cli", "those shipped")
                                              : context.translate("Cli", "others"),
                             run.logSha256.left(shortHash),
                             run.note});
    }
    return listing;
}

QJsonObject repetitionJson(const SimulationRun& run, const RunRepetition& repetition)
{
    QJsonObject json{{QStringLiteral("run"), run.code},
                     {QStringLiteral("holds"), repetition.holds},
                     {QStringLiteral("same_packs"), repetition.samePacks},
                     {QStringLiteral("sealed_log_sha256"), run.logSha256},
                     {QStringLiteral("log_sha256"), repetition.logSha256},
                     {QStringLiteral("first_difference"), QJsonValue(QJsonValue::Null)}};
    if (repetition.first) {
        const RunDifference& first = *repetition.first;
        json.insert(QStringLiteral("first_difference"),
                    QJsonObject{{QStringLiteral("kind"), differenceKey(first.kind)},
                                {QStringLiteral("scenario"), first.scenario},
                                {QStringLiteral("decision"), first.number},
                                {QStringLiteral("now"), first.now},
                                {QStringLiteral("sealed_outcome"), first.sealedOutcome},
                                {QStringLiteral("outcome"), first.outcome}});
    }
    return json;
}

QString repetitionText(const CliContext& context, const RunRepetition& repetition)
{
    if (!repetition.first) {
        return context.translate(
            "Cli",
            "Every decision is as sealed, but the sealed hash is not that of the decisions.");
    }
    const RunDifference& first = *repetition.first;
    const QStringList args{first.scenario, QString::number(first.number), first.now};
    switch (first.kind) {
    case RunDifference::Kind::NoScenario:
        return fill(context.translate("Cli", "This program has no scenario %1."), args);
    case RunDifference::Kind::Fewer:
        return fill(context.translate("Cli", "%1 ends before decision %2, which was sealed."),
                    args);
    case RunDifference::Kind::More:
        return fill(
            context.translate("Cli", "%1 has a decision %2 beyond those that were sealed: %3"),
            args);
    case RunDifference::Kind::Decision:
        break;
    }
    return fill(context.translate("Cli", "First difference: %1, decision %2, now: %3"), args);
}

} // namespace zt
