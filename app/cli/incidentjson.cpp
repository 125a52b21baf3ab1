// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentjson.h"

#include "model/domain/fields.h"

#include <QJsonArray>

namespace zt {

namespace {

template <class T>
QJsonObject fieldsJson(const QList<Field<T>>& fields, const T& entity)
{
    QJsonObject json;
    for (const Field<T>& field : fields) {
        json.insert(field.key, field.get(entity));
    }
    return json;
}

QJsonValue momentJson(const std::optional<Moment>& moment)
{
    return moment ? QJsonValue(toText(*moment)) : QJsonValue(QJsonValue::Null);
}

QJsonValue secondsJson(const std::optional<qint64>& ms)
{
    return ms ? QJsonValue(*ms / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonValue triJson(Tri value)
{
    const QString key = toKey(value);
    return key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key);
}

QJsonArray deadlinesJson(const QList<DeadlineStatus>& deadlines)
{
    QJsonArray all;
    for (const DeadlineStatus& one : deadlines) {
        all.append(QJsonObject{{QStringLiteral("id"), one.id},
                               {QStringLiteral("state"), toKey(one.state)},
                               {QStringLiteral("late"), isLate(one.state)},
                               {QStringLiteral("start"), momentJson(one.start)},
                               {QStringLiteral("limit"), momentJson(one.limit)},
                               {QStringLiteral("done"), momentJson(one.done)},
                               {QStringLiteral("seconds"), secondsJson(one.ms)}});
    }
    return all;
}

QJsonArray stagesJson(const QList<StageStatus>& stages)
{
    QJsonArray all;
    for (const StageStatus& one : stages) {
        all.append(QJsonObject{{QStringLiteral("id"), toKey(one.stage)},
                               {QStringLiteral("state"), toKey(one.state)},
                               {QStringLiteral("from"), momentJson(one.from)},
                               {QStringLiteral("to"), momentJson(one.to)}});
    }
    return all;
}

QJsonObject principlesJson(const QList<PrincipleStatus>& principles)
{
    QJsonObject all;
    for (const PrincipleStatus& one : principles) {
        all.insert(one.id, triJson(one.kept));
    }
    return all;
}

QJsonArray issuesJson(const QList<CustodyIssue>& issues)
{
    QJsonArray all;
    for (const CustodyIssue& one : issues) {
        all.append(QJsonObject{{QStringLiteral("issue"), toKey(one.kind)},
                               {QStringLiteral("breaks"), principleOf(one.kind)},
                               {QStringLiteral("entry"), one.entry + 1}});
    }
    return all;
}

QJsonArray exhibitsJson(const IncidentFile& file, const IncidentStatus& status)
{
    QJsonArray all;
    for (qsizetype i = 0; i < file.exhibits.size(); ++i) {
        QJsonObject json = fieldsJson(exhibitFields(), file.exhibits[i]);
        json.remove(QStringLiteral("incident"));
        json.insert(QStringLiteral("holder"), status.exhibits[i].holder);
        json.insert(QStringLiteral("issues"), issuesJson(status.exhibits[i].issues));
        json.insert(QStringLiteral("principles"), principlesJson(status.exhibits[i].principles));
        all.append(json);
    }
    return all;
}

QJsonArray timelineJson(const IncidentFile& file)
{
    QJsonArray all;
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        QJsonObject json = fieldsJson(incidentEventFields(), file.events[i]);
        json.remove(QStringLiteral("incident"));
        json.insert(QStringLiteral("number"), i + 1);
        all.append(json);
    }
    return all;
}

void insertNamed(QJsonObject& json, const Snapshot& snapshot, const Incident& incident)
{
    QJsonArray systems;
    for (const SystemId& id : incident.systems) {
        const System* system = snapshot.system(id);
        systems.append(system != nullptr ? system->code : id.toString());
    }
    QJsonArray actions;
    for (const CorrectiveAction& action : incident.actions) {
        const QString finding = snapshot.auditFindings.value(action.finding.toString()).code;
        actions.append(QJsonObject{{QStringLiteral("text"), action.text},
                                   {QStringLiteral("owner"), action.owner},
                                   {QStringLiteral("due"), action.due.toString(Qt::ISODate)},
                                   {QStringLiteral("finding"), finding}});
    }
    json.insert(QStringLiteral("systems"), systems);
    json.insert(QStringLiteral("actions"), actions);
}

} // namespace

QJsonObject incidentLineJson(const Snapshot& snapshot,
                             const IncidentFile& file,
                             const IncidentGuide& guide,
                             const Moment& now)
{
    const IncidentStatus status = incidentStatus(snapshot, file, guide, now);
    const Incident& incident = file.incident;
    return {{QStringLiteral("code"), incident.code},
            {QStringLiteral("title"), incident.title},
            {QStringLiteral("class"), toKey(incident.kind)},
            {QStringLiteral("drill"), incident.drill},
            {QStringLiteral("closed"), incident.closedAt.has_value()},
            {QStringLiteral("late"), status.late()},
            {QStringLiteral("deadlines"), deadlinesJson(status.deadlines)}};
}

QJsonObject incidentJson(const Snapshot& snapshot,
                         const IncidentFile& file,
                         const IncidentGuide& guide,
                         const Moment& now)
{
    const IncidentStatus status = incidentStatus(snapshot, file, guide, now);
    QJsonObject json = fieldsJson(incidentFields(), file.incident);
    insertNamed(json, snapshot, file.incident);
    QJsonArray issues;
    for (const IncidentIssue issue : status.issues) {
        issues.append(toKey(issue));
    }
    json.insert(QStringLiteral("now"), toText(now));
    json.insert(QStringLiteral("guide"), guide.id + QLatin1Char(' ') + guide.version);
    json.insert(QStringLiteral("late"), status.late());
    json.insert(QStringLiteral("deadlines"), deadlinesJson(status.deadlines));
    json.insert(QStringLiteral("stages"), stagesJson(status.stages));
    json.insert(QStringLiteral("issues"), issues);
    json.insert(QStringLiteral("missing"), QJsonArray::fromStringList(status.missing));
    json.insert(QStringLiteral("rto_minutes"),
                status.rtoMinutes ? QJsonValue(*status.rtoMinutes) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("rto_kept"), triJson(status.rtoKept));
    json.insert(QStringLiteral("down_seconds"), secondsJson(status.downMs));
    json.insert(QStringLiteral("timeline"), timelineJson(file));
    json.insert(QStringLiteral("exhibits"), exhibitsJson(file, status));
    json.insert(QStringLiteral("principles"), principlesJson(status.principles));
    return json;
}

QJsonObject caseJson(const IncidentCase& one, const Snapshot* snapshot)
{
    const auto both = [](const Bilingual& text) {
        return QJsonObject{{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
    };
    QJsonArray controls;
    const QList<ControlStanding> standings =
        snapshot != nullptr ? controlStandings(*snapshot, one) : QList<ControlStanding>();
    for (qsizetype i = 0; i < one.controls.size(); ++i) {
        QJsonObject control{{QStringLiteral("pack"), one.controls[i].pack.pack},
                            {QStringLiteral("point"), one.controls[i].point},
                            {QStringLiteral("reason"), both(one.controls[i].reason)}};
        if (snapshot != nullptr) {
            control.insert(QStringLiteral("result"), toKey(standings[i].result));
            control.insert(QStringLiteral("audit"), standings[i].audit);
        }
        controls.append(control);
    }
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("name"), both(one.name)},
            {QStringLiteral("when"), both(one.when)},
            {QStringLiteral("who"), both(one.who)},
            {QStringLiteral("what"), both(one.what)},
            {QStringLiteral("lesson"), both(one.lesson)},
            {QStringLiteral("lesson_basis"),
             one.ownLesson ? QStringLiteral("own") : QStringLiteral("source")},
            {QStringLiteral("class"), toKey(one.kind)},
            {QStringLiteral("source"), one.sources.isEmpty() ? QString() : one.sources.first().doc},
            {QStringLiteral("note"), both(one.note)},
            {QStringLiteral("controls"), controls}};
}

} // namespace zt
