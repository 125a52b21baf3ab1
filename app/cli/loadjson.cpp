// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loadjson.h"

#include "reports/phrase.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qint64 nsPerMs = 1'000'000;

/// Milliseconds with three decimals, cut off.
QString msText(qint64 ns)
{
    return QStringLiteral("%1.%2").arg(ns / nsPerMs).arg(ns % nsPerMs / 1000, 3, 10, QChar(u'0'));
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

QJsonObject tallyJson(const LoadTally& tally)
{
    return {{QStringLiteral("arrived"), tally.arrived},
            {QStringLiteral("served"), tally.served},
            {QStringLiteral("limited"), tally.limited},
            {QStringLiteral("queue_full"), tally.full}};
}

QJsonObject quantilesJson(const LoadQuantiles& delay)
{
    return {{QStringLiteral("count"), delay.count},
            {QStringLiteral("mean_ns"), delay.mean},
            {QStringLiteral("p50_ns"), delay.p50},
            {QStringLiteral("p95_ns"), delay.p95},
            {QStringLiteral("p99_ns"), delay.p99},
            {QStringLiteral("most_ns"), delay.most}};
}

QJsonValue limitJson(const std::optional<RateLimit>& limit)
{
    if (!limit) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("per_second"), limit->perSecond},
                       {QStringLiteral("burst"), limit->burst}};
}

QJsonValue floodJson(const std::optional<LoadFlood>& flood)
{
    if (!flood) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("from"), timeText(flood->fromMinute)},
                       {QStringLiteral("seconds"), flood->seconds},
                       {QStringLiteral("per_second"), flood->perSecond},
                       {QStringLiteral("addresses"), flood->addresses}};
}

QJsonArray spansJson(const QList<LoadSpan>& spans)
{
    QJsonArray all;
    for (const LoadSpan& span : spans) {
        all.append(QJsonObject{{QStringLiteral("from"), timeText(span.from)},
                               {QStringLiteral("to"), timeText(span.to)},
                               {QStringLiteral("weight"), span.weight}});
    }
    return all;
}

QJsonObject settingsJson(const LoadSettings& settings)
{
    const LoadWorkers& workers = settings.workers;
    return {
        {QStringLiteral("staff"), settings.staff},
        {QStringLiteral("requests"), settings.requests},
        {QStringLiteral("seed"), static_cast<qint64>(settings.seed)},
        {QStringLiteral("workers"), workers.count},
        {QStringLiteral("queue"), workers.queueLimit},
        {QStringLiteral("balance"), toKey(workers.balance)},
        {QStringLiteral("service"),
         workers.exponential ? QStringLiteral("exponential") : QStringLiteral("fixed")},
        {QStringLiteral("request_ns"), workers.requestNs},
        {QStringLiteral("sign_in_ns"), workers.signInNs},
        {QStringLiteral("refusal_ns"), workers.floodNs},
        {QStringLiteral("rate_limit"), limitJson(settings.limit)},
        {QStringLiteral("flood"), floodJson(settings.flood)},
        {QStringLiteral("profile"),
         QJsonObject{{QStringLiteral("set_by"), QStringLiteral("program")},
                     {QStringLiteral("sign_ins"), spansJson(settings.profile.signIns)},
                     {QStringLiteral("sign_ins_again"), spansJson(settings.profile.signInsAgain)},
                     {QStringLiteral("requests"), spansJson(settings.profile.requests)}}}};
}

QJsonObject decisionsJson(const LoadDecisions& decisions)
{
    QJsonObject verdicts;
    for (size_t i = 0; i < decisions.counts.size(); ++i) {
        if (decisions.counts[i] > 0) {
            verdicts.insert(verdictWord(static_cast<Verdict>(i)), decisions.counts[i]);
        }
    }
    return {{QStringLiteral("requests"), decisions.requests},
            {QStringLiteral("full_authentications"), decisions.signIns},
            {QStringLiteral("asked_for_again"), decisions.again},
            {QStringLiteral("failed_ceremonies"), decisions.failed},
            {QStringLiteral("verdicts"), verdicts},
            {QStringLiteral("without_session"), answerWord(decisions.flood)}};
}

QJsonObject outcomeJson(const LoadOutcome& outcome, int workers)
{
    return {{QStringLiteral("balance"), toKey(outcome.balance)},
            {QStringLiteral("rate_limit"), limitJson(outcome.limit)},
            {QStringLiteral("staff"), tallyJson(outcome.staff)},
            {QStringLiteral("flood"), tallyJson(outcome.flood)},
            {QStringLiteral("delay"), quantilesJson(outcome.delay)},
            {QStringLiteral("sign_in_delay"), quantilesJson(outcome.signInDelay)},
            {QStringLiteral("utilisation_thousandths"), outcome.utilisation(workers)},
            {QStringLiteral("peak_per_second"), outcome.peakServed}};
}

QJsonArray slotsJson(const LoadOutcome& outcome)
{
    QJsonArray all;
    for (const LoadSlot& slot : outcome.slotsOfDay) {
        all.append(QJsonObject{{QStringLiteral("from"), timeText(slot.minute)},
                               {QStringLiteral("staff"), tallyJson(slot.staff)},
                               {QStringLiteral("flood"), tallyJson(slot.flood)},
                               {QStringLiteral("delay"), quantilesJson(slot.delay)}});
    }
    return all;
}

QString limitText(const CliContext& context, const std::optional<RateLimit>& limit)
{
    return limit ? fill(context.translate("Cli", "%1 a second, %2 at once"),
                        {groupedNumber(limit->perSecond), groupedNumber(limit->burst)})
                 : context.translate("Cli", "none");
}

} // namespace

QJsonObject loadJson(const LoadReport& report)
{
    const int workers = report.settings.workers.count;
    QJsonArray variants;
    for (const LoadOutcome& outcome : report.variants) {
        variants.append(outcomeJson(outcome, workers));
    }
    return {{QStringLiteral("settings"), settingsJson(report.settings)},
            {QStringLiteral("decisions"), decisionsJson(report.decisions)},
            {QStringLiteral("outcome"), outcomeJson(report.outcome, workers)},
            {QStringLiteral("quarter_hours"), slotsJson(report.outcome)},
            {QStringLiteral("variants"), variants},
            {QStringLiteral("log_sha256"), report.outcome.logSha256}};
}

QString loadSummary(const CliContext& context, const LoadReport& report)
{
    const LoadOutcome& outcome = report.outcome;
    const int busy = outcome.utilisation(report.settings.workers.count);
    const QStringList lines{
        fill(context.translate("Cli",
                               "%1 decisions, each with the MAC of its session checked; %2 full "
                               "authentications with real signatures, %3 of them asked for again "
                               "after a pause."),
             {groupedNumber(report.decisions.requests),
              groupedNumber(report.decisions.signIns),
              groupedNumber(report.decisions.again)}),
        fill(context.translate("Cli",
                               "The workers were busy for %1.%2 % of the day; at most %3 requests "
                               "ended in one second."),
             {QString::number(busy / 10),
              QString::number(busy % 10),
              groupedNumber(outcome.peakServed)}),
        fill(context.translate("Cli",
                               "Of the staff's requests the limit refused %1 and full queues %2."),
             {groupedNumber(outcome.staff.limited), groupedNumber(outcome.staff.full)}),
        context.translate("Cli",
                          "The day's profile is the program's own; no source gives one. Times "
                          "that a request takes are as stated, not measured."),
        fill(context.translate("Cli", "SHA-256 of the log: %1"), {outcome.logSha256})};
    return lines.join(u'\n') + u'\n';
}

Listing variantListing(const CliContext& context, const LoadReport& report)
{
    Listing listing{{context.translate("Cli", "Shared out"),
                     context.translate("Cli", "Limit of a source"),
                     context.translate("Cli", "Staff served"),
                     context.translate("Cli", "Staff refused"),
                     context.translate("Cli", "Flood refused"),
                     context.translate("Cli", "p50 ms"),
                     context.translate("Cli", "p95 ms"),
                     context.translate("Cli", "p99 ms"),
                     context.translate("Cli", "Longest ms")},
                    {},
                    {2, 3, 4, 5, 6, 7, 8}};
    for (const LoadOutcome& outcome : report.variants) {
        listing.rows.append({toKey(outcome.balance),
                             limitText(context, outcome.limit),
                             QString::number(outcome.staff.served),
                             QString::number(outcome.staff.limited + outcome.staff.full),
                             QString::number(outcome.flood.limited + outcome.flood.full),
                             msText(outcome.delay.p50),
                             msText(outcome.delay.p95),
                             msText(outcome.delay.p99),
                             msText(outcome.delay.most)});
    }
    return listing;
}

Listing slotListing(const CliContext& context, const LoadReport& report)
{
    Listing listing{{context.translate("Cli", "From"),
                     context.translate("Cli", "Staff"),
                     context.translate("Cli", "Staff refused"),
                     context.translate("Cli", "Flood"),
                     context.translate("Cli", "Flood refused"),
                     context.translate("Cli", "p50 ms"),
                     context.translate("Cli", "p95 ms"),
                     context.translate("Cli", "p99 ms")},
                    {},
                    {1, 2, 3, 4, 5, 6, 7}};
    for (const LoadSlot& slot : report.outcome.slotsOfDay) {
        listing.rows.append({timeText(slot.minute),
                             QString::number(slot.staff.arrived),
                             QString::number(slot.staff.limited + slot.staff.full),
                             QString::number(slot.flood.arrived),
                             QString::number(slot.flood.limited + slot.flood.full),
                             msText(slot.delay.p50),
                             msText(slot.delay.p95),
                             msText(slot.delay.p99)});
    }
    return listing;
}

} // namespace zt
