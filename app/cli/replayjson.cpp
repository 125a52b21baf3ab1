// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replayjson.h"

#include "reports/phrase.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

using V = LoggedVerdict;

/// From the mildest to the strictest, then what is not known.
constexpr std::array<V, loggedVerdictCount> inOrder{
    V::Allow, V::Limit, V::StepUp, V::Deny, V::Unstated};

QString referenceKey(V verdict)
{
    return verdict == V::Unstated ? QStringLiteral("undecidable") : loggedVerdictKey(verdict);
}

/// As the gateway writes it.
QString verdictText(V verdict, const QString& unstated)
{
    switch (verdict) {
    case V::Unstated:
        return unstated;
    case V::Allow:
        return verdictWord(Verdict::Allow);
    case V::Limit:
        return verdictWord(Verdict::Limit);
    case V::StepUp:
        return verdictWord(Verdict::StepUp);
    case V::Deny:
        return verdictWord(Verdict::Deny);
    }
    return unstated;
}

QString oldText(const CliContext& context, V verdict)
{
    return verdictText(verdict, context.translate("Cli", "not stated"));
}

QString referenceText(const CliContext& context, V verdict)
{
    return verdictText(verdict, context.translate("Cli", "undecidable"));
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

const GatewayRule* ruleOf(const ReplayExample& example, const GatewayPolicy& policy)
{
    return example.rule < 0 ? nullptr : &policy.rules.at(example.rule);
}

QString systemOf(const ReplayExample& example, const GatewayPolicy& policy)
{
    return example.system < 0 ? QString() : policy.systems.at(example.system).id;
}

QJsonObject exampleJson(const ReplayExample& example, const GatewayPolicy& policy)
{
    const GatewayRule* rule = ruleOf(example, policy);
    return {{QStringLiteral("line"), example.line},
            {QStringLiteral("action"), actionKey(example.action)},
            {QStringLiteral("resource"), orNull(systemOf(example, policy))},
            {QStringLiteral("user"), orNull(example.user)},
            {QStringLiteral("source"), orNull(example.source)},
            {QStringLiteral("rule"), orNull(rule == nullptr ? QString() : rule->id)},
            {QStringLiteral("item"), orNull(rule == nullptr ? QString() : rule->item)}};
}

QJsonObject pairJson(V old, V reference)
{
    return {{QStringLiteral("old"), loggedVerdictKey(old)},
            {QStringLiteral("reference"), referenceKey(reference)}};
}

QJsonArray cellsJson(const ShownReplay& shown)
{
    QJsonArray cells;
    for (const V old : inOrder) {
        for (const V reference : inOrder) {
            const ReplayCell& cell = shown.report.cell(old, reference);
            if (cell.lines > 0) {
                QJsonObject json = pairJson(old, reference);
                json.insert(QStringLiteral("lines"), cell.lines);
                json.insert(QStringLiteral("first"), exampleJson(*cell.first, shown.policy));
                cells.append(json);
            }
        }
    }
    return cells;
}

QJsonValue divergenceJson(const ShownReplay& shown)
{
    const auto first = firstDivergence(shown.report);
    if (!first) {
        return QJsonValue::Null;
    }
    QJsonObject json = exampleJson(first->example, shown.policy);
    json.insert(QStringLiteral("old"), loggedVerdictKey(first->old));
    json.insert(QStringLiteral("reference"), referenceKey(first->reference));
    return json;
}

/// What is lacking, by its key: a fact, "resource" or "operation".
struct Lack
{
    QString key;
    qint64 lines = 0;
};

QList<Lack> lacksOf(const ReplayReport& report)
{
    QList<Lack> lacks{{QStringLiteral("resource"), report.systemOpen},
                      {QStringLiteral("operation"), report.operationOpen}};
    for (size_t i = 0; i < report.open.size(); ++i) {
        lacks.append({gatewayFactKey(static_cast<GatewayFact>(i)), report.open.at(i)});
    }
    lacks.removeIf([](const Lack& lack) { return lack.lines == 0; });
    std::stable_sort(lacks.begin(), lacks.end(), [](const Lack& one, const Lack& other) {
        return one.lines > other.lines;
    });
    return lacks;
}

QJsonArray lacksJson(const ReplayReport& report)
{
    QJsonArray all;
    for (const Lack& lack : lacksOf(report)) {
        all.append(
            QJsonObject{{QStringLiteral("fact"), lack.key}, {QStringLiteral("lines"), lack.lines}});
    }
    return all;
}

QJsonObject linesJson(const QString& name, const QString& value, const LogLines& lines)
{
    return {{name, value},
            {QStringLiteral("lines"), lines.lines},
            {QStringLiteral("first_line"), lines.first}};
}

QJsonArray faultsJson(const LogRemarks& remarks)
{
    QJsonArray faults;
    for (int i = 0; i < logFaultCount; ++i) {
        const LogLines& lines = remarks.faults.at(static_cast<size_t>(i));
        if (lines.lines > 0) {
            faults.append(
                linesJson(QStringLiteral("reason"), logFaultKey(static_cast<LogFault>(i)), lines));
        }
    }
    return faults;
}

QJsonArray wordsJson(const ShownReplay& shown)
{
    QJsonArray words;
    for (const UnreadWord& word : shown.report.remarks.words) {
        QJsonObject json = linesJson(QStringLiteral("field"), word.field, word.lines);
        json.insert(QStringLiteral("first"),
                    shown.names ? QJsonValue(word.first) : QJsonValue(QJsonValue::Null));
        words.append(json);
    }
    return words;
}

QString faultText(const CliContext& context, LogFault fault)
{
    switch (fault) {
    case LogFault::TooLong:
        return context.translate("Cli", "longer than one mebibyte");
    case LogFault::NotInFormat:
        return context.translate("Cli", "not written in this format");
    case LogFault::Repeated:
        return context.translate("Cli", "a field stands in it twice");
    case LogFault::FieldCount:
        return context.translate("Cli", "another number of fields than of heads");
    case LogFault::Unended:
        return context.translate("Cli", "the log ends within it");
    }
    return {};
}

QString factName(const CliContext& context, const GatewayPolicy& policy, const QString& key)
{
    if (key == QLatin1String("resource")) {
        return context.translate("Cli", "which system was asked for");
    }
    if (key == QLatin1String("operation")) {
        return context.translate("Cli", "what was done there");
    }
    const auto at = std::find_if(policy.facts.begin(),
                                 policy.facts.end(),
                                 [&](const GuidelineText& fact) { return fact.id == key; });
    return at == policy.facts.end() ? QString() : nameOf(*at, context.language());
}

} // namespace

QJsonObject replayJson(const ShownReplay& shown)
{
    const ReplayReport& report = shown.report;
    QJsonArray fields;
    for (const UnreadField& field : report.remarks.fields) {
        fields.append(linesJson(QStringLiteral("field"), field.field, field.lines));
    }
    return {{QStringLiteral("names"), shown.names},
            {QStringLiteral("lines"), report.lines()},
            {QStringLiteral("unreadable"), report.remarks.faultyLines()},
            {QStringLiteral("compared"), report.compared()},
            {QStringLiteral("agreeing"), report.agreeing()},
            {QStringLiteral("stricter"), report.stricter()},
            {QStringLiteral("milder"), report.milder()},
            {QStringLiteral("undecidable"), report.undecidable()},
            {QStringLiteral("unstated"), report.unstated()},
            {QStringLiteral("cells"), cellsJson(shown)},
            {QStringLiteral("first_divergence"), divergenceJson(shown)},
            {QStringLiteral("lacking"), lacksJson(report)},
            {QStringLiteral("faults"), faultsJson(report.remarks)},
            {QStringLiteral("unread_words"), wordsJson(shown)},
            {QStringLiteral("unread_fields"), fields},
            {QStringLiteral("more_unread_fields"), report.remarks.otherFields}};
}

Listing confusionListing(const CliContext& context, const ShownReplay& shown)
{
    Listing listing{{context.translate("Cli", "The log says")}, {}, {}};
    for (const V reference : inOrder) {
        listing.rightAligned.append(static_cast<int>(listing.heads.size()));
        listing.heads.append(referenceText(context, reference));
    }
    for (const V old : inOrder) {
        QStringList row{oldText(context, old)};
        for (const V reference : inOrder) {
            row.append(QString::number(shown.report.cell(old, reference).lines));
        }
        listing.rows.append(row);
    }
    return listing;
}

Listing cellListing(const CliContext& context, const ShownReplay& shown)
{
    Listing listing{{context.translate("Cli", "The log says"),
                     context.translate("Cli", "Reference"),
                     context.translate("Cli", "Lines"),
                     context.translate("Cli", "First line"),
                     context.translate("Cli", "Resource"),
                     context.translate("Cli", "User"),
                     context.translate("Cli", "Rule"),
                     context.translate("Cli", "Item")},
                    {},
                    {2, 3}};
    for (const V old : inOrder) {
        for (const V reference : inOrder) {
            const ReplayCell& cell = shown.report.cell(old, reference);
            if (cell.lines == 0) {
                continue;
            }
            const GatewayRule* rule = ruleOf(*cell.first, shown.policy);
            listing.rows.append({oldText(context, old),
                                 referenceText(context, reference),
                                 QString::number(cell.lines),
                                 QString::number(cell.first->line),
                                 systemOf(*cell.first, shown.policy),
                                 cell.first->user,
                                 rule == nullptr ? QString() : rule->id,
                                 rule == nullptr ? QString() : rule->item});
        }
    }
    return listing;
}

Listing lackListing(const CliContext& context, const ShownReplay& shown, qsizetype most)
{
    Listing listing{{context.translate("Cli", "What is not known"),
                     context.translate("Cli", "Key"),
                     context.translate("Cli", "Lines")},
                    {},
                    {2}};
    const QList<Lack> lacks = lacksOf(shown.report);
    for (const Lack& lack : lacks.first(std::min(most, lacks.size()))) {
        listing.rows.append(
            {factName(context, shown.policy, lack.key), lack.key, QString::number(lack.lines)});
    }
    return listing;
}

QString replaySummary(const CliContext& context, const ShownReplay& shown)
{
    const ReplayReport& report = shown.report;
    QStringList lines{
        fill(context.translate("Cli",
                               "%1 lines; %2 with both verdicts, %3 of them the same; the "
                               "reference is stricter in %4 and milder in %5."),
             {groupedNumber(report.lines()),
              groupedNumber(report.compared()),
              groupedNumber(report.agreeing()),
              groupedNumber(report.stricter()),
              groupedNumber(report.milder())}),
        fill(context.translate("Cli",
                               "Undecidable because facts are lacking: %1. The log says nothing of "
                               "access: %2."),
             {groupedNumber(report.undecidable()), groupedNumber(report.unstated())})};
    if (const auto first = firstDivergence(report)) {
        const ReplayExample& example = first->example;
        const GatewayRule* rule = ruleOf(example, shown.policy);
        QStringList about{systemOf(example, shown.policy), example.user, example.source};
        if (rule != nullptr) {
            about.append(rule->id);
        }
        about.removeAll(QString());
        lines.append(
            fill(context.translate("Cli", "First divergence: line %1, %2, reference %3 (%4)."),
                 {QString::number(example.line),
                  oldText(context, first->old),
                  referenceText(context, first->reference),
                  joinList(about, context.language())}));
    }
    return lines.join(u'\n') + u'\n';
}

QStringList replayRemarks(const CliContext& context, const ShownReplay& shown)
{
    const LogRemarks& remarks = shown.report.remarks;
    QStringList lines;
    for (int i = 0; i < logFaultCount; ++i) {
        const LogLines& faulty = remarks.faults.at(static_cast<size_t>(i));
        if (faulty.lines > 0) {
            lines.append(
                fill(context.translate("Cli", "Not read: %1 lines, the first is line %2 (%3)."),
                     {groupedNumber(faulty.lines),
                      QString::number(faulty.first),
                      faultText(context, static_cast<LogFault>(i))}));
        }
    }
    for (const UnreadWord& word : remarks.words) {
        const QString first = shown.names ? QStringLiteral(": ") + word.first : QString();
        lines.append(fill(context.translate("Cli",
                                            "Field %1 holds words that the mapping does not "
                                            "explain: %2 lines, the first is line %3%4."),
                          {word.field,
                           groupedNumber(word.lines.lines),
                           QString::number(word.lines.first),
                           first}));
    }
    QStringList fields;
    for (const UnreadField& field : remarks.fields) {
        fields.append(field.field);
    }
    if (!fields.isEmpty()) {
        lines.append(
            fill(context.translate("Cli", "Fields of which the mapping does not speak: %1."),
                 {joinList(fields, context.language())}));
    }
    return lines;
}

} // namespace zt
