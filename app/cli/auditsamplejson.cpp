// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditsamplejson.h"

#include "model/domain/fields.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject tallyJson(const SampleTally& tally)
{
    return {
        {QStringLiteral("needed"), tally.needed.size},
        {QStringLiteral("allowed_errors"), tally.needed.allowedErrors},
        {QStringLiteral("drawn"), tally.drawn},
        {QStringLiteral("checked"), tally.checked},
        {QStringLiteral("exceptions"), tally.exceptions},
        {QStringLiteral("rate"), tally.rate},
        {QStringLiteral("upper"), numberOrNull(tally.upper)},
        {QStringLiteral("upper_rate"), numberOrNull(tally.upperAsRate)},
        {QStringLiteral("holds"),
         tally.holds == Tri::Unknown ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(tally.holds == Tri::Yes)},
    };
}

QJsonArray itemsJson(const AuditSample& sample)
{
    QJsonArray items;
    for (const SampleItem& item : sample.items) {
        const QString outcome = toKey(item.outcome);
        items.append(QJsonObject{
            {QStringLiteral("number"), item.number},
            {QStringLiteral("cells"), QJsonArray::fromStringList(item.cells)},
            {QStringLiteral("outcome"), outcome.isEmpty() ? QStringLiteral("unchecked") : outcome},
            {QStringLiteral("note"), item.note}});
    }
    return items;
}

bool isExact(const AuditSample& sample)
{
    return sample.method == SampleMethod::Random || sample.method == SampleMethod::All;
}

QString conclusionOf(const SampleTally& tally, const Language& language)
{
    switch (tally.holds) {
    case Tri::Yes:
        return language.translate("Cli", "Below the tolerable rate, with that confidence.");
    case Tri::No:
        return language.translate(
            "Cli",
            "Not shown to be below the tolerable rate: draw more, or rely on it no further.");
    case Tri::Unknown:
        break;
    }
    return language.translate("Cli", "No conclusion until every drawn item is looked at.");
}

} // namespace

QJsonObject sampleJson(const Snapshot& snapshot,
                       const AuditSample& sample,
                       const SampleTally& tally,
                       bool items)
{
    QJsonObject json;
    for (const Field<AuditSample>& field : auditSampleFields()) {
        json.insert(field.key, field.get(sample));
    }
    json.insert(QStringLiteral("id"), sample.id.toString());
    json.insert(QStringLiteral("audit"),
                auditFactTitle(QStringLiteral("audit"), sample.audit.toString(), snapshot));
    json.insert(QStringLiteral("tally"), tallyJson(tally));
    json.insert(QStringLiteral("exact"), isExact(sample));
    json.insert(QStringLiteral("items"),
                items ? QJsonValue(itemsJson(sample)) : QJsonValue(sample.items.size()));
    return json;
}

QStringList
sampleSentences(const AuditSample& sample, const SampleTally& tally, const Language& language)
{
    const auto number = [](int value) { return groupedNumber(value); };
    QStringList lines{
        fill(language.translate("Cli", "Population: %1, %2 items, SHA-256 %3."),
             {sample.population, number(sample.populationSize), sample.populationSha256}),
        fill(language.translate("Cli", "Drawn: %1 items. %2; seed: %3."),
             {number(tally.drawn), sampleMethodText(sample.method, language), sample.seed}),
        fill(language.translate("Cli",
                                "The rule (confidence %1%, tolerable %2, expected %3) asks for %4 "
                                "items and allows %5 exceptions."),
             {number(sample.rule.confidencePercent),
              rateText(sample.rule.tolerableRate),
              rateText(sample.rule.expectedRate),
              number(tally.needed.size),
              number(tally.needed.allowedErrors)}),
        fill(language.translate("Cli", "Looked at: %1; exceptions: %2 (%3)."),
             {number(tally.checked), number(tally.exceptions), rateText(tally.rate)})};
    if (tally.upper) {
        lines.append(
            fill(language.translate(
                     "Cli", "With confidence %1% there are at most %2 in the population (%3)."),
                 {number(sample.rule.confidencePercent),
                  number(*tally.upper),
                  rateText(*tally.upperAsRate)}));
        if (!isExact(sample)) {
            lines.append(language.translate(
                "Cli", "The limit is that of as many items drawn at random, not of this method."));
        }
    }
    lines.append(conclusionOf(tally, language));
    return lines;
}

} // namespace zt
