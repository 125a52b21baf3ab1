// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisjson.h"

#include "reports/analysispaper.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue measureJson(const Measure& measure)
{
    return measure.number ? QJsonValue(*measure.number) : QJsonValue(measure.text);
}

QJsonValue valueJson(const RuleParameter& parameter)
{
    if (parameter.isOpen()) {
        return QJsonValue(QJsonValue::Null);
    }
    if (parameter.number) {
        return *parameter.number;
    }
    return parameter.words.size() == 1 ? QJsonValue(parameter.words.first())
                                       : QJsonValue(QJsonArray::fromStringList(parameter.words));
}

QJsonObject ruleJson(const RuleOutcome& outcome)
{
    QJsonObject parameters;
    QJsonObject sources;
    QJsonObject reasons;
    for (const RuleParameter& parameter : outcome.rule.parameters) {
        parameters.insert(parameter.key, valueJson(parameter));
        if (parameter.reason.isEmpty()) {
            sources.insert(parameter.key, clausesText(parameter.sources));
        } else {
            reasons.insert(parameter.key, parameter.reason);
        }
    }
    return {{QStringLiteral("id"), outcome.rule.id},
            {QStringLiteral("parameter"), parameters},
            {QStringLiteral("parameter_sources"), sources},
            {QStringLiteral("set_because"), reasons},
            {QStringLiteral("source"), clausesText(outcome.rule.sources)},
            {QStringLiteral("points"), QJsonArray::fromStringList(outcome.rule.points)},
            {QStringLiteral("tested"), outcome.tested},
            {QStringLiteral("exceptions"), outcome.exceptions},
            {QStringLiteral("explained"), outcome.explained},
            {QStringLiteral("cannot_judge"), outcome.cannotJudge}};
}

QJsonValue explainedJson(const std::optional<ExplainedBy>& by)
{
    return by ? QJsonValue(
                    QJsonObject{{QStringLiteral("reason"), by->reason},
                                {QStringLiteral("who"), by->who},
                                {QStringLiteral("when"), by->when.toString(Qt::ISODateWithMs)}})
              : QJsonValue(QJsonValue::Null);
}

QJsonObject exceptionJson(const AnalysisException& exception)
{
    return {{QStringLiteral("row"), exception.row},
            {QStringLiteral("subject"), exception.subject},
            {QStringLiteral("rule"), exception.rule},
            {QStringLiteral("value"), measureJson(exception.value)},
            {QStringLiteral("limit"), measureJson(exception.limit)},
            {QStringLiteral("explained"), explainedJson(exception.explained)}};
}

QJsonObject partsJson(const PopulationParts& parts)
{
    return {{QStringLiteral("without_exception"), parts.withoutException},
            {QStringLiteral("exceptions"), parts.exceptions},
            {QStringLiteral("explained"), parts.explained},
            {QStringLiteral("cannot_judge"), parts.cannotJudge}};
}

QJsonObject seriesJson(const QList<AnalysisSeries>& all)
{
    QJsonObject series;
    for (const AnalysisSeries& one : all) {
        QJsonArray counts;
        for (const auto& [label, count] : one.counts) {
            counts.append(
                QJsonObject{{QStringLiteral("label"), label}, {QStringLiteral("count"), count}});
        }
        series.insert(one.key, counts);
    }
    return series;
}

QString placeOf(const EvidenceFault& fault)
{
    return fault.column < 0 ? QString::number(fault.row)
                            : columnName(fault.column) + QString::number(fault.row);
}

QJsonArray faultsJson(const EvidenceFaults& faults, const Language& language)
{
    QJsonArray list;
    for (const EvidenceFault& fault : faults.listed()) {
        list.append(QJsonObject{{QStringLiteral("cell"), placeOf(fault)},
                                {QStringLiteral("field"), fault.field},
                                {QStringLiteral("read"), fault.read},
                                {QStringLiteral("problem"), evidenceFaultText(fault, language)}});
    }
    return list;
}

} // namespace

QJsonObject analysisJson(const AnalysisReading& reading,
                         const std::optional<AnalysisAgainst>& against,
                         const Language& language)
{
    const AnalysisResult& result = reading.result;
    QJsonArray rules;
    for (const RuleOutcome& outcome : result.rules) {
        rules.append(ruleJson(outcome));
    }
    QJsonArray exceptions;
    for (const AnalysisException& exception : result.exceptions) {
        exceptions.append(exceptionJson(exception));
    }
    return {{QStringLiteral("kind"), toKey(result.kind)},
            {QStringLiteral("at"),
             result.at.isValid() ? QJsonValue(result.at.toString(Qt::ISODate))
                                 : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("rule_set"),
             QJsonObject{{QStringLiteral("id"), result.ruleSet},
                         {QStringLiteral("version"), result.ruleSetVersion},
                         {QStringLiteral("sha256"), result.ruleSetSha256}}},
            {QStringLiteral("sheet"), reading.table.sheet},
            {QStringLiteral("mapping"), reading.table.mapping.toJson(result.kind)},
            {QStringLiteral("population"), result.population},
            {QStringLiteral("excluded"), result.excluded},
            {QStringLiteral("parts"), partsJson(result.parts)},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("exceptions"), exceptions},
            {QStringLiteral("exceptions_left_off"), result.exceptionsLeftOff},
            {QStringLiteral("explained"), result.explainedCount()},
            {QStringLiteral("cannot_judge"), result.cannotJudge()},
            {QStringLiteral("held_against"),
             against ? QJsonValue(againstJson(*against, language)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("series"), seriesJson(result.series)},
            {QStringLiteral("faults"), faultsJson(reading.table.faults, language)},
            {QStringLiteral("input_sha256"), result.inputSha256}};
}

Listing rulesListing(const AnalysisResult& result, const Language& language)
{
    Listing listing{{language.translate("Cli", "Rule"),
                     language.translate("Cli", "Name"),
                     language.translate("Cli", "Parameters"),
                     language.translate("Cli", "Source"),
                     language.translate("Cli", "Tested"),
                     language.translate("Cli", "Exceptions"),
                     language.translate("Cli", "Explained"),
                     language.translate("Cli", "Cannot be judged")},
                    {},
                    {4, 5, 6, 7}};
    for (const RuleOutcome& outcome : result.rules) {
        listing.rows.append({outcome.rule.id,
                             language.of(outcome.rule.name.zh, outcome.rule.name.en),
                             parametersText(outcome.rule),
                             clausesText(outcome.rule.sources),
                             QString::number(outcome.tested),
                             QString::number(outcome.exceptions),
                             QString::number(outcome.explained),
                             QString::number(outcome.cannotJudge)});
    }
    return listing;
}

Listing exceptionsListing(const AnalysisResult& result, const Language& language)
{
    Listing listing{{language.translate("Cli", "Row"),
                     language.translate("Cli", "Subject"),
                     language.translate("Cli", "Rule"),
                     language.translate("Cli", "Value"),
                     language.translate("Cli", "Limit"),
                     language.translate("Cli", "Explained")},
                    {},
                    {0}};
    for (const AnalysisException& exception : result.exceptions) {
        listing.rows.append({QString::number(exception.row),
                             exception.subject,
                             exception.rule,
                             toText(exception.value),
                             toText(exception.limit),
                             exception.explained
                                 ? exception.explained->who + u' ' + exception.explained->reason
                                 : QString()});
    }
    return listing;
}

Listing evidenceFaultsListing(const AnalysisReading& reading, const Language& language)
{
    Listing listing{{language.translate("Cli", "Cell"),
                     language.translate("Cli", "Column"),
                     language.translate("Cli", "Read"),
                     language.translate("Cli", "Problem")},
                    {},
                    {}};
    for (const EvidenceFault& fault : reading.table.faults.listed()) {
        listing.rows.append(
            {placeOf(fault), fault.field, fault.read, evidenceFaultText(fault, language)});
    }
    return listing;
}

} // namespace zt
