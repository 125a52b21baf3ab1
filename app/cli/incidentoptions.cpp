// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentoptions.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String incidentKey("incident");
constexpr QLatin1String nowKey("now");
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String roleKey("role");
constexpr QLatin1String systemKey("system");

Moment clockMoment(const CliContext& context)
{
    return {context.clock().now().toMSecsSinceEpoch(), taipeiMinutes};
}

/// "KEY=VALUE" in two. Error: Usage.
Result<std::pair<QString, QString>> pairOf(const QString& text, const CliContext& context)
{
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign <= 0) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "Write field=value; read: %1").arg(text)});
    }
    return std::pair{text.left(sign).trimmed(), text.mid(sign + 1)};
}

Result<QJsonObject>
rolesWith(const QStringList& texts, const CliContext& context, const Incident& incident)
{
    QMap<QString, QString> roles = incident.roles;
    for (const QString& text : texts) {
        const auto pair = pairOf(text, context);
        if (!pair) {
            return tl::unexpected(pair.error());
        }
        if (pair->second.isEmpty()) {
            roles.remove(pair->first);
        } else {
            roles.insert(pair->first, pair->second);
        }
    }
    QJsonObject json;
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

Result<QJsonArray>
systemsWith(const QStringList& codes, const Snapshot& snapshot, const Incident& incident)
{
    QJsonArray systems;
    for (const SystemId& id : incident.systems) {
        systems.append(id.toString());
    }
    for (const QString& code : codes) {
        const System* system = snapshot.systemByCode(code);
        if (system == nullptr) {
            return fail(ErrorCode::UnknownSystem, {code});
        }
        if (!systems.contains(system->id.toString())) {
            systems.append(system->id.toString());
        }
    }
    return systems;
}

} // namespace

void declareIncident(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption(
        {incidentKey,
         context.translate("Cli", "Code of the incident; the one made last if not given."),
         QStringLiteral("CODE")});
}

Result<Incident> incidentOf(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    const QString code = parser.value(incidentKey);
    const Incident* incident = code.isEmpty() && !snapshot.incidents.isEmpty()
                                   ? &snapshot.incidents.last()
                                   : snapshot.incidentByCode(code);
    if (incident == nullptr) {
        return fail(ErrorCode::UnknownEntity, {incidentKey, code});
    }
    return *incident;
}

void declareNow(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({nowKey,
                      context.translate("Cli", "The moment that deadlines are judged at."),
                      QStringLiteral("TIME")});
}

Result<Moment>
momentOption(const QCommandLineParser& parser, const CliContext& context, const QString& name)
{
    if (!parser.isSet(name)) {
        return clockMoment(context);
    }
    const auto moment = momentFromText(parser.value(name), taipeiMinutes);
    if (!moment) {
        return fail(ErrorCode::Usage,
                    {context
                         .translate("Cli",
                                    "--%1 takes a time such as “2026-07-18 09:20” (Taipei) or "
                                    "2026-07-18T09:20+08:00.")
                         .arg(name)});
    }
    return *moment;
}

Result<Moment> nowOf(const QCommandLineParser& parser, const CliContext& context)
{
    return momentOption(parser, context, nowKey);
}

void declareIncidentFields(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {fieldKey,
         context.translate(
             "Cli",
             "A field and its value: title, class=internal|intrusion|"
             "natural_disaster|emergency, drill, level, clock_start=noticed|occurred, "
             "reportable, not_reported_reason, affects_trading, affects_investors, "
             "interrupted, description, result, root_cause, lesson, customers, "
             "complaints, amount; may be repeated."),
         QStringLiteral("KEY=VALUE")},
        {roleKey,
         context.translate("Cli", "Who has a role: IRO1…IRO4, ER1, ER2; may be repeated."),
         QStringLiteral("ID=NAME")},
        {systemKey,
         context.translate("Cli", "Code of a system concerned; may be repeated."),
         QStringLiteral("CODE")},
    });
}

Result<FieldValues> fieldValues(const QStringList& texts,
                                const CliContext& context,
                                const QStringList& numbers,
                                const QStringList& nullable)
{
    FieldValues values;
    for (const QString& text : texts) {
        const auto pair = pairOf(text, context);
        if (!pair) {
            return tl::unexpected(pair.error());
        }
        const auto& [key, value] = *pair;
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (value.isEmpty() && (numbers.contains(key) || nullable.contains(key))) {
            values.insert(key, QJsonValue(QJsonValue::Null));
        } else {
            values.insert(key,
                          ok && numbers.contains(key) ? QJsonValue(number) : QJsonValue(value));
        }
    }
    return values;
}

Result<FieldValues> incidentValues(const QCommandLineParser& parser,
                                   const CliContext& context,
                                   const Snapshot& snapshot,
                                   const Incident& incident)
{
    static const QStringList numbers{
        QStringLiteral("customers"), QStringLiteral("complaints"), QStringLiteral("amount")};
    static const QStringList nullable{QStringLiteral("class"),
                                      QStringLiteral("reportable"),
                                      QStringLiteral("affects_trading"),
                                      QStringLiteral("affects_investors"),
                                      QStringLiteral("interrupted")};
    Result<FieldValues> values = fieldValues(parser.values(fieldKey), context, numbers, nullable);
    if (values && parser.isSet(roleKey)) {
        const auto roles = rolesWith(parser.values(roleKey), context, incident);
        if (!roles) {
            return tl::unexpected(roles.error());
        }
        values->insert(QStringLiteral("roles"),
                       roles->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*roles));
    }
    if (values && parser.isSet(systemKey)) {
        const auto systems = systemsWith(parser.values(systemKey), snapshot, incident);
        if (!systems) {
            return tl::unexpected(systems.error());
        }
        values->insert(QStringLiteral("systems"), *systems);
    }
    return values;
}

Exit changeIncidents(const QCommandLineParser& parser,
                     CliContext& context,
                     const IncidentGesture& gesture)
{
    auto document =
        context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
    if (!document) {
        return context.refuse(document.error());
    }
    const Result<void> done = gesture((*document)->snapshot()).and_then([&](const ChangeSet& set) {
        return (*document)->apply(set);
    });
    return done ? Exit::Done : context.refuse(done.error());
}

} // namespace zt
