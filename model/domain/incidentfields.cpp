// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditfieldmakers.h"
#include "model/domain/fields.h"
#include "model/domain/hextext.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String incident("incident");
constexpr QLatin1String line("incident_event");
constexpr QLatin1String exhibit("exhibit");

QString evidenceText(const EvidenceId& id)
{
    return id.toString();
}

std::optional<EvidenceId> evidenceFromText(const QString& text)
{
    const EvidenceId id = EvidenceId::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<EvidenceId>(id);
}

QString systemText(const SystemId& id)
{
    return id.toString();
}

std::optional<SystemId> systemFromText(const QString& text)
{
    const SystemId id = SystemId::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<SystemId>(id);
}

Result<Moment> momentFrom(QLatin1String entity, const QString& key, const QJsonValue& value)
{
    const std::optional<Moment> moment = momentFromText(value.toString());
    if (!moment) {
        return rules::refused(
            entity, key, rules::shown(value), rules::toText(rules::Wanted::WithOffset));
    }
    return *moment;
}

Field<IncidentEvent> atField()
{
    const QString key = QStringLiteral("at");
    return {key,
            [](const IncidentEvent& object) { return QJsonValue(toText(object.at)); },
            [key](IncidentEvent& object, const QJsonValue& value) {
                return momentFrom(line, key, value).map([&](const Moment& at) { object.at = at; });
            }};
}

Field<Incident> closedAtField()
{
    const QString key = QStringLiteral("closed_at");
    return {key,
            [](const Incident& object) {
                return object.closedAt ? QJsonValue(toText(*object.closedAt))
                                       : QJsonValue(QJsonValue::Null);
            },
            [key](Incident& object, const QJsonValue& value) -> Result<void> {
                if (value.isNull()) {
                    object.closedAt = std::nullopt;
                    return {};
                }
                return momentFrom(incident, key, value).map([&](const Moment& at) {
                    object.closedAt = at;
                });
            }};
}

/// An object of role ids and names.
Field<Incident> rolesField()
{
    const QString key = QStringLiteral("roles");
    return {key,
            [](const Incident& object) {
                QJsonObject roles;
                for (auto it = object.roles.begin(); it != object.roles.end(); ++it) {
                    roles.insert(it.key(), it.value());
                }
                return roles.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(roles);
            },
            [key](Incident& object, const QJsonValue& value) -> Result<void> {
                QMap<QString, QString> roles;
                const QJsonObject given = value.toObject();
                bool fits = value.isNull() || value.isObject();
                for (auto it = given.begin(); fits && it != given.end(); ++it) {
                    const QString name = it.value().toString();
                    fits =
                        isText(it.key(), maxCodeLength, true) && isText(name, maxNameLength, true);
                    roles.insert(it.key(), name);
                }
                if (!fits) {
                    return rules::refused(
                        incident, key, rules::shown(value), QStringLiteral("{\"IRO1\": \"…\"}"));
                }
                object.roles = roles;
                return {};
            }};
}

QJsonValue dayJson(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject actionJson(const CorrectiveAction& action)
{
    return {{QStringLiteral("text"), action.text},
            {QStringLiteral("owner"), action.owner},
            {QStringLiteral("due"), dayJson(action.due)},
            {QStringLiteral("finding"),
             action.finding.isNull() ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(action.finding.toString())}};
}

std::optional<CorrectiveAction> actionFromJson(const QJsonObject& json)
{
    const CorrectiveAction action{
        json.value(QLatin1String("text")).toString(),
        json.value(QLatin1String("owner")).toString(),
        QDate::fromString(json.value(QLatin1String("due")).toString(), Qt::ISODate),
        AuditFindingId::fromString(json.value(QLatin1String("finding")).toString())};
    const bool fits =
        isText(action.text, maxTextLength, true) && isText(action.owner, maxNameLength, false);
    return fits ? std::optional<CorrectiveAction>(action) : std::nullopt;
}

QJsonObject custodyJson(const CustodyEntry& entry)
{
    return {{QStringLiteral("at"), toText(entry.at)},
            {QStringLiteral("step"), toKey(entry.step)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("from"), entry.from},
            {QStringLiteral("place"), entry.place},
            {QStringLiteral("sha256"), entry.sha256},
            {QStringLiteral("seal"), entry.seal},
            {QStringLiteral("note"), entry.note}};
}

bool isHashOrNone(const QString& text)
{
    return text.isEmpty() || isSha256(text);
}

std::optional<CustodyEntry> custodyFromJson(const QJsonObject& json)
{
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const std::optional<Moment> at = momentFromText(text("at"));
    const std::optional<CustodyStep> step = custodyStepFromKey(text("step"));
    if (!at || !step) {
        return std::nullopt;
    }
    const CustodyEntry entry{*at,
                             *step,
                             text("who"),
                             text("from"),
                             text("place"),
                             text("sha256"),
                             text("seal"),
                             text("note")};
    const bool fits =
        isText(entry.who, maxNameLength, true) && isText(entry.from, maxNameLength, false) &&
        isText(entry.place, maxNameLength, false) && isText(entry.seal, maxNameLength, false) &&
        isText(entry.note, maxTextLength, false) && isHashOrNone(entry.sha256);
    return fits ? std::optional<CustodyEntry>(entry) : std::nullopt;
}

} // namespace

const QList<Field<Incident>>& incidentFields()
{
    using I = Incident;
    constexpr auto& e = incident;
    static const QList<Field<I>> fields{
        textField<I>(e, QLatin1String("code"), &I::code, maxCodeLength, true),
        textField<I>(e, QLatin1String("title"), &I::title, maxNameLength, true),
        enumField<I, IncidentClass>(
            e,
            QStringLiteral("class"),
            [](auto& object) -> auto& { return object.kind; },
            &incidentClassFromKey,
            QStringLiteral("internal, intrusion, natural_disaster, emergency, null")),
        yesNoField<I>(e, QLatin1String("drill"), &I::drill),
        textField<I>(e, QLatin1String("case_id"), &I::caseId, maxCodeLength),
        textField<I>(e, QLatin1String("level"), &I::level, maxNameLength),
        enumField<I, ClockStart>(
            e,
            QStringLiteral("clock_start"),
            [](auto& object) -> auto& { return object.clockStart; },
            &clockStartFromKey,
            QStringLiteral("noticed, occurred")),
        triField<I>(e, QLatin1String("reportable"), &I::reportable),
        textField<I>(e, QLatin1String("not_reported_reason"), &I::notReportedReason, maxTextLength),
        triField<I>(e, QLatin1String("affects_trading"), &I::affectsTrading),
        triField<I>(e, QLatin1String("affects_investors"), &I::affectsInvestors),
        triField<I>(e, QLatin1String("interrupted"), &I::interrupted),
        referencesField<I, SystemId>(
            e, QLatin1String("systems"), &I::systems, &systemText, &systemFromText),
        textField<I>(e, QLatin1String("description"), &I::description, maxTextLength),
        textField<I>(e, QLatin1String("result"), &I::result, maxTextLength),
        textField<I>(e, QLatin1String("root_cause"), &I::rootCause, maxTextLength),
        textField<I>(e, QLatin1String("lesson"), &I::review, maxTextLength),
        optionalNumberField<I, qint64>(
            e, QLatin1String("customers"), &I::customers, rules::maxMoney),
        optionalNumberField<I, qint64>(
            e, QLatin1String("complaints"), &I::complaints, rules::maxMoney),
        optionalNumberField<I, Money>(e, QLatin1String("amount"), &I::amount, rules::maxMoney),
        rolesField(),
        rowsField<I, CorrectiveAction>(e,
                                       QLatin1String("actions"),
                                       &I::actions,
                                       &actionJson,
                                       &actionFromJson,
                                       QStringLiteral("[{text, owner, due, finding}]")),
        textField<I>(e, QLatin1String("closed_by"), &I::closedBy, maxNameLength),
        closedAtField(),
        textField<I>(e, QLatin1String("close_reason"), &I::closeReason, maxTextLength),
        timeField<I>(e, QLatin1String("created_at"), &I::createdAt),
    };
    return fields;
}

const QList<Field<IncidentEvent>>& incidentEventFields()
{
    using E = IncidentEvent;
    QStringList kinds;
    for (int i = 0; i < incidentEventKindCount; ++i) {
        kinds.append(toKey(static_cast<IncidentEventKind>(i)));
    }
    static const QList<Field<E>> fields{
        idField<E>(line, QLatin1String("incident"), &E::incident, true),
        atField(),
        enumField<E, IncidentEventKind>(
            line,
            QStringLiteral("kind"),
            [](auto& object) -> auto& { return object.kind; },
            &incidentEventKindFromKey,
            kinds.join(QStringLiteral(", "))),
        textField<E>(line, QLatin1String("text"), &E::text, maxTextLength, true),
        textField<E>(line, QLatin1String("who"), &E::who, maxNameLength),
        textField<E>(line, QLatin1String("channel"), &E::channel, maxNameLength),
        referencesField<E, EvidenceId>(
            line, QLatin1String("evidence"), &E::evidence, &evidenceText, &evidenceFromText),
    };
    return fields;
}

const QList<Field<Exhibit>>& exhibitFields()
{
    using X = Exhibit;
    constexpr auto& e = exhibit;
    static const QList<Field<X>> fields{
        idField<X>(e, QLatin1String("incident"), &X::incident, true),
        textField<X>(e, QLatin1String("code"), &X::code, maxCodeLength, true),
        textField<X>(e, QLatin1String("name"), &X::name, maxNameLength, true),
        textField<X>(e, QLatin1String("container"), &X::container, maxNameLength),
        idField<X>(e, QLatin1String("evidence"), &X::evidence, false),
        triField<X>(e, QLatin1String("authorised"), &X::authorised),
        triField<X>(e, QLatin1String("third_party"), &X::thirdParty),
        triField<X>(e, QLatin1String("original_state"), &X::originalState),
        triField<X>(e, QLatin1String("storage_safe"), &X::storageSafe),
        triField<X>(e, QLatin1String("backed_up"), &X::backedUp),
        textField<X>(e, QLatin1String("explanation"), &X::explanation, maxTextLength),
        rowsField<X, CustodyEntry>(
            e,
            QLatin1String("custody"),
            &X::custody,
            &custodyJson,
            &custodyFromJson,
            QStringLiteral("[{at, step, who, from, place, sha256, seal, note}]")),
    };
    return fields;
}

} // namespace zt
