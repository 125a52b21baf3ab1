// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingreplay.h"

#include "reports/phrase.h"
#include "reports/wordinggateway.h"

namespace zt {

namespace {

QString faultText(LogFault fault, const Language& language)
{
    switch (fault) {
    case LogFault::TooLong:
        return language.translate("Gateway", "longer than one mebibyte");
    case LogFault::NotInFormat:
        return language.translate("Gateway", "not written in this format");
    case LogFault::Repeated:
        return language.translate("Gateway", "a field stands in it twice");
    case LogFault::FieldCount:
        return language.translate("Gateway", "another number of fields than of heads");
    case LogFault::Unended:
        break;
    }
    return language.translate("Gateway", "the log ends within it");
}

QString verdictText(LoggedVerdict verdict, const QString& unstated, const Language& language)
{
    switch (verdict) {
    case LoggedVerdict::Unstated:
        break;
    case LoggedVerdict::Allow:
        return gatewayVerdictText(Verdict::Allow, language);
    case LoggedVerdict::Limit:
        return gatewayVerdictText(Verdict::Limit, language);
    case LoggedVerdict::StepUp:
        return gatewayVerdictText(Verdict::StepUp, language);
    case LoggedVerdict::Deny:
        return gatewayVerdictText(Verdict::Deny, language);
    }
    return unstated;
}

} // namespace

QString logFormatText(LogFormat format, const Language& language)
{
    switch (format) {
    case LogFormat::Nginx:
        return language.translate("Gateway", "nginx, combined");
    case LogFormat::NginxJson:
        return language.translate("Gateway", "nginx, JSON");
    case LogFormat::Envoy:
        return language.translate("Gateway", "Envoy, JSON");
    case LogFormat::Entra:
        return language.translate("Gateway", "Entra sign-ins, JSON");
    case LogFormat::Csv:
        return language.translate("Gateway", "separated values");
    case LogFormat::JsonLines:
        break;
    }
    return language.translate("Gateway", "JSON lines");
}

QString oldVerdictText(LoggedVerdict verdict, const Language& language)
{
    return verdictText(verdict, language.translate("Gateway", "not stated"), language);
}

QString referenceVerdictText(LoggedVerdict verdict, const Language& language)
{
    return verdictText(verdict, language.translate("Gateway", "undecidable"), language);
}

QString
systemText(const ReplayExample& example, const GatewayPolicy& policy, const Language& language)
{
    return example.system < 0 ? QString() : pick(policy.systems.at(example.system).name, language);
}

QString replayText(const ReplayReport& report, const Language& language)
{
    return fill(language.translate("Gateway",
                                   "%1 lines were read; %2 have both verdicts, and %3 of these are "
                                   "the same. The reference is stricter in %4 and milder in %5. %6 "
                                   "cannot be decided, as facts are lacking; of %7 the log says "
                                   "nothing of access."),
                {groupedNumber(report.lines()),
                 groupedNumber(report.compared()),
                 groupedNumber(report.agreeing()),
                 groupedNumber(report.stricter()),
                 groupedNumber(report.milder()),
                 groupedNumber(report.undecidable()),
                 groupedNumber(report.unstated())});
}

QString
divergenceText(const ReplayReport& report, const GatewayPolicy& policy, const Language& language)
{
    const auto first = firstDivergence(report);
    if (!first) {
        return {};
    }
    const ReplayExample& example = first->example;
    const GatewayRule rule = example.rule < 0 ? GatewayRule() : policy.rules.at(example.rule);
    QStringList about{systemText(example, policy, language),
                      example.user,
                      example.source,
                      (rule.id + u' ' + nameOf(rule, language)).trimmed()};
    about.removeAll(QString());
    return fill(language.translate("Gateway",
                                   "First divergence: line %1, the log says %2, the reference %3 "
                                   "(%4)."),
                {groupedNumber(example.line),
                 oldVerdictText(first->old, language),
                 referenceVerdictText(first->reference, language),
                 joinList(about, language)});
}

QStringList logRemarks(const ReplayedLog& log, const Language& language)
{
    const LogRemarks& remarks = log.report.remarks;
    QStringList lines;
    for (int i = 0; i < logFaultCount; ++i) {
        const LogLines& faulty = remarks.faults.at(static_cast<size_t>(i));
        if (faulty.lines > 0) {
            lines.append(
                fill(language.translate("Gateway",
                                        "%1 lines could not be read, the first is line %2: %3."),
                     {groupedNumber(faulty.lines),
                      groupedNumber(faulty.first),
                      faultText(static_cast<LogFault>(i), language)}));
        }
    }
    for (const UnreadWord& word : remarks.words) {
        const QString text = fill(
            language.translate("Gateway",
                               "Field %1 holds words that the mapping does not explain: %2 lines, "
                               "the first is line %3."),
            {word.field, groupedNumber(word.lines.lines), groupedNumber(word.lines.first)});
        lines.append(log.names ? text + u' ' + word.first : text);
    }
    QStringList fields;
    for (const UnreadField& field : remarks.fields) {
        fields.append(field.field);
    }
    if (!fields.isEmpty()) {
        lines.append(
            fill(language.translate("Gateway", "Fields of which the mapping does not speak: %1."),
                 {joinList(fields, language)}));
    }
    if (!log.itemsInPart.isEmpty()) {
        lines.append(fill(
            language.translate("Gateway",
                               "Items that are there in part count as missing here, as no log says "
                               "whom they reach: %1."),
            {joinList(log.itemsInPart, language)}));
    }
    return lines;
}

} // namespace zt
