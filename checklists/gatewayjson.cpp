// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewayjson.h"

#include "checklists/packjson.h"

namespace zt::packs {

bool boolAt(const QJsonObject& o, QLatin1String name, bool fallback)
{
    return o.value(name).toBool(fallback);
}

int numberAt(const QJsonObject& o, QLatin1String name, int fallback)
{
    return o.value(name).toInt(fallback);
}

int minuteAt(const QJsonObject& o, QLatin1String name, int fallback)
{
    const QString given = textAt(o, name);
    const QStringView text(given);
    return text.isEmpty() ? fallback : text.left(2).toInt() * 60 + text.mid(3).toInt();
}

Answer answerAt(const QJsonObject& o, QLatin1String name)
{
    return gatewayAnswerFromWord(textAt(o, name)).value_or(Answer{});
}

GatewaySystem gatewaySystemFromJson(const QJsonObject& o)
{
    const auto number = [&](const char* name, int fallback) {
        return numberAt(o, QLatin1String(name), fallback);
    };
    GatewaySystem one;
    one.id = textAt(o, QLatin1String("id"));
    one.name = bilingualAt(o, QLatin1String("name"));
    one.critical = boolAt(o, QLatin1String("critical"), one.critical);
    one.openDevice = boolAt(o, QLatin1String("open_device"), one.openDevice);
    one.aal = number("aal", one.aal);
    one.proofing = number("proofing", one.proofing);
    one.healthMin = number("health_min", one.healthMin);
    one.healthFull = number("health_full", one.healthFull);
    one.trustMin = number("trust_min", one.trustMin);
    one.roles = textsAt(o, QLatin1String("roles"));
    one.countries = textsAt(o, QLatin1String("countries"));
    one.hoursFrom = minuteAt(o, QLatin1String("hours_from"), one.hoursFrom);
    one.hoursTo = minuteAt(o, QLatin1String("hours_to"), one.hoursTo);
    const QJsonArray weekdays = o.value(QLatin1String("weekdays")).toArray();
    for (const auto& day : weekdays) {
        one.weekdays.append(day.toInt());
    }
    one.idleMinutes = number("idle_minutes", one.idleMinutes);
    one.ageMinutes = number("age_minutes", one.ageMinutes);
    one.rowsStepUp = number("rows_step_up", one.rowsStepUp);
    one.rowsLimit = number("rows_limit", one.rowsLimit);
    one.rowsPeriod = number("rows_period", one.rowsPeriod);
    one.rtoMinutes = number("rto_minutes", one.rtoMinutes);
    return one;
}

} // namespace zt::packs
