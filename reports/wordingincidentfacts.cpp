// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "reports/content.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingaudit.h"
#include "reports/wordingincident.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

struct FieldWord
{
    const char* kind;
    const char* field;
    const char* word;
};

constexpr FieldWord fieldWords[] = {
    {"incident", "code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"incident", "title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"incident", "class", QT_TRANSLATE_NOOP("Field", "Class")},
    {"incident", "drill", QT_TRANSLATE_NOOP("Field", "Drill")},
    {"incident", "case_id", QT_TRANSLATE_NOOP("Field", "Published case")},
    {"incident", "level", QT_TRANSLATE_NOOP("Field", "Grade")},
    {"incident", "clock_start", QT_TRANSLATE_NOOP("Field", "Start of the clocks")},
    {"incident", "reportable", QT_TRANSLATE_NOOP("Field", "To be reported")},
    {"incident", "not_reported_reason", QT_TRANSLATE_NOOP("Field", "Why it need not be reported")},
    {"incident", "affects_trading", QT_TRANSLATE_NOOP("Field", "Affects trading")},
    {"incident", "affects_investors", QT_TRANSLATE_NOOP("Field", "Affects investors")},
    {"incident", "interrupted", QT_TRANSLATE_NOOP("Field", "Service interrupted")},
    {"incident", "systems", QT_TRANSLATE_NOOP("Field", "Systems concerned")},
    {"incident", "description", QT_TRANSLATE_NOOP("Field", "Description")},
    {"incident", "result", QT_TRANSLATE_NOOP("Field", "Result of the handling")},
    {"incident", "root_cause", QT_TRANSLATE_NOOP("Field", "Root cause")},
    {"incident", "lesson", QT_TRANSLATE_NOOP("Field", "Lessons")},
    {"incident", "customers", QT_TRANSLATE_NOOP("Field", "Customers affected")},
    {"incident", "complaints", QT_TRANSLATE_NOOP("Field", "Complaints")},
    {"incident", "amount", QT_TRANSLATE_NOOP("Field", "Estimated amount")},
    {"incident", "roles", QT_TRANSLATE_NOOP("Field", "Roles")},
    {"incident", "actions", QT_TRANSLATE_NOOP("Field", "Corrective actions")},
    {"incident", "closed_by", QT_TRANSLATE_NOOP("Field", "Closed by")},
    {"incident", "closed_at", QT_TRANSLATE_NOOP("Field", "Closed at")},
    {"incident", "close_reason", QT_TRANSLATE_NOOP("Field", "Reason for closing")},
    {"incident", "created_at", QT_TRANSLATE_NOOP("Field", "Recorded on")},
    {"incident_event", "incident", QT_TRANSLATE_NOOP("Field", "Incident")},
    {"incident_event", "at", QT_TRANSLATE_NOOP("Field", "Time")},
    {"incident_event", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"incident_event", "text", QT_TRANSLATE_NOOP("Field", "What")},
    {"incident_event", "who", QT_TRANSLATE_NOOP("Field", "Who")},
    {"incident_event", "channel", QT_TRANSLATE_NOOP("Field", "Channel")},
    {"incident_event", "evidence", QT_TRANSLATE_NOOP("Field", "Evidence")},
    {"exhibit", "incident", QT_TRANSLATE_NOOP("Field", "Incident")},
    {"exhibit", "code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"exhibit", "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"exhibit", "container", QT_TRANSLATE_NOOP("Field", "Container")},
    {"exhibit", "evidence", QT_TRANSLATE_NOOP("Field", "Evidence")},
    {"exhibit", "authorised", QT_TRANSLATE_NOOP("Field", "Authorised")},
    {"exhibit", "third_party", QT_TRANSLATE_NOOP("Field", "Third party present")},
    {"exhibit", "original_state", QT_TRANSLATE_NOOP("Field", "Original state kept")},
    {"exhibit", "storage_safe", QT_TRANSLATE_NOOP("Field", "Storage minded")},
    {"exhibit", "backed_up", QT_TRANSLATE_NOOP("Field", "Backed up")},
    {"exhibit", "explanation", QT_TRANSLATE_NOOP("Field", "Explanation")},
    {"exhibit", "custody", QT_TRANSLATE_NOOP("Field", "Chain of custody")},
};

/// The values of one kind of fact, spelled out.
struct Speller
{
    const Snapshot& snapshot;
    const Language& language;

    [[nodiscard]] QString evidence(const QString& id) const
    {
        const Evidence* one = snapshot.evidenceOf(EvidenceId::fromString(id));
        return one != nullptr ? one->name : id;
    }

    [[nodiscard]] QString action(const QJsonObject& json) const
    {
        const QString id = json.value(QLatin1String("finding")).toString();
        const QString text = json.value(QLatin1String("text")).toString();
        return id.isEmpty() ? text
                            : fill(language.translate("Wording", "%1 %2"),
                                   {auditFactTitle(QStringLiteral("finding"), id, snapshot), text});
    }

    [[nodiscard]] QString custody(const QJsonObject& json) const
    {
        const auto at = momentFromText(json.value(QLatin1String("at")).toString());
        const auto step = custodyStepFromKey(json.value(QLatin1String("step")).toString());
        return fill(language.translate("Wording", "%1 %2 %3"),
                    {at ? shownMinute(*at) : QString(),
                     custodyStepText(step.value_or(CustodyStep::Collected), language),
                     json.value(QLatin1String("who")).toString()});
    }

    [[nodiscard]] QString one(const QString& field, const QJsonValue& value) const
    {
        if (field == QLatin1String("evidence")) {
            return evidence(value.toString());
        }
        if (field == QLatin1String("systems")) {
            const System* system = snapshot.system(SystemId::fromString(value.toString()));
            return system != nullptr ? system->code : value.toString();
        }
        return field == QLatin1String("actions") ? action(value.toObject())
                                                 : custody(value.toObject());
    }

    [[nodiscard]] QString roles(const QJsonObject& object) const
    {
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString role = snapshot.incidentGuide != nullptr
                                     ? guideName(*snapshot.incidentGuide, it.key(), language)
                                     : it.key();
            parts.append(fill(language.translate("Wording", "%1 %2"), {role, it->toString()}));
        }
        return joinList(parts, language);
    }

    /// Of an enumeration, a question, an identity or a moment; none where the value is plain.
    [[nodiscard]] std::optional<QString> coded(const QString& field, const QString& text) const
    {
        const auto is = [&](const char* name) { return field == QLatin1String(name); };
        if (is("class")) {
            return incidentClassText(incidentClassFromKey(text).value_or(IncidentClass::Unset),
                                     language);
        }
        if (is("clock_start")) {
            return clockStartText(clockStartFromKey(text).value_or(ClockStart::Noticed), language);
        }
        if (is("kind")) {
            return incidentEventText(
                incidentEventKindFromKey(text).value_or(IncidentEventKind::Note), language);
        }
        if (text.isEmpty()) {
            return std::nullopt;
        }
        if (is("incident")) {
            return incidentFactTitle(field, text, snapshot);
        }
        if (is("evidence")) {
            return evidence(text);
        }
        if (is("created_at")) {
            return displayText(timeCell(fromStoredTime(text)));
        }
        if (is("at") || is("closed_at")) {
            const auto moment = momentFromText(text);
            return moment ? std::optional<QString>(shownMinute(*moment)) : std::nullopt;
        }
        return std::nullopt;
    }
};

bool isQuestion(const QString& field)
{
    constexpr const char* questions[] = {"drill",
                                         "reportable",
                                         "affects_trading",
                                         "affects_investors",
                                         "interrupted",
                                         "authorised",
                                         "third_party",
                                         "original_state",
                                         "storage_safe",
                                         "backed_up"};
    return std::any_of(std::begin(questions), std::end(questions), [&](const char* one) {
        return field == QLatin1String(one);
    });
}

} // namespace

bool isOfIncident(const QString& kind)
{
    return kind == QLatin1String("incident") || kind == QLatin1String("incident_event") ||
           kind == QLatin1String("exhibit");
}

QString incidentFactTitle(const QString& kind, const QString& id, const Snapshot& snapshot)
{
    if (kind == QLatin1String("incident")) {
        return snapshot.incidents.contains(id) ? snapshot.incidents.value(id).code : id;
    }
    const bool line = kind == QLatin1String("incident_event");
    const IncidentId of =
        line ? snapshot.incidentEvents.value(id).incident : snapshot.exhibits.value(id).incident;
    const QString code = snapshot.incidents.value(of.toString()).code;
    if (code.isEmpty()) {
        return id;
    }
    return code + QLatin1Char(' ') +
           (line ? shownTime(snapshot.incidentEvents.value(id).at)
                 : snapshot.exhibits.value(id).code);
}

const char* incidentFieldSource(const QString& kind, const QString& field)
{
    for (const FieldWord& one : fieldWords) {
        if (kind == QLatin1String(one.kind) && field == QLatin1String(one.field)) {
            return one.word;
        }
    }
    return nullptr;
}

QString incidentValueText(const QString& field,
                          const QJsonValue& value,
                          const Snapshot& snapshot,
                          const Language& language)
{
    const Speller speller{snapshot, language};
    const QString blank = language.translate("Wording", "(blank)");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const auto& part : list) {
            parts.append(speller.one(field, part));
        }
        return parts.isEmpty() ? blank : joinList(parts, language);
    }
    if (value.isObject()) {
        return speller.roles(value.toObject());
    }
    if (value.isDouble()) {
        return groupedNumber(value.toInteger());
    }
    if (isQuestion(field)) {
        return triText(triFromKey(value.toString()).value_or(Tri::Unknown), language);
    }
    if (const std::optional<QString> text = speller.coded(field, value.toString())) {
        return *text;
    }
    return value.toString().isEmpty() ? blank : value.toString();
}

} // namespace zt
