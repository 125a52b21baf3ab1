// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentedits.h"

#include "model/domain/auditevidence.h"
#include "model/domain/fieldedit.h"
#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"
#include "model/domain/nextcode.h"

#include <algorithm>

namespace zt {

namespace {

template <class T>
QStringList changedKeys(const QList<Field<T>>& fields, const T& before, const T& after)
{
    QStringList keys;
    for (const Field<T>& field : fields) {
        if (field.get(before) != field.get(after)) {
            keys.append(field.key);
        }
    }
    return keys;
}

/// The keys that a plain edit may set, where `values` has another one.
template <class T>
Result<void> checkOwnKeys(const QString& entity,
                          const QList<Field<T>>& fields,
                          const QStringList& others,
                          const FieldValues& values)
{
    QStringList known;
    for (const Field<T>& field : fields) {
        if (!others.contains(field.key)) {
            known.append(field.key);
        }
    }
    return checkKeys(entity, values, known);
}

/// `before` with some fields set anew; empty where nothing changes.
template <class T>
Result<ChangeSet> edited(const QList<Field<T>>& fields,
                         const QString& entity,
                         const T& before,
                         const FieldValues& values,
                         const ActionLabel& label)
{
    const Result<T> after = withValues(fields, before, entity, values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    const QStringList changed = changedKeys(fields, before, *after);
    if (changed.isEmpty()) {
        return ChangeSet{};
    }
    return ChangeSet{{label.code, label.args + changed}, {Change{before, *after}}, {}};
}

/// `before` with one more element in a list of its fields, checked by the field's own rule.
template <class T, class Row>
Result<ChangeSet> appended(const QList<Field<T>>& fields,
                           QLatin1String key,
                           QList<Row> T::*list,
                           const T& before,
                           const Row& row,
                           const ActionLabel& label)
{
    T after = before;
    (after.*list).append(row);
    const Field<T>* field = findField(fields, key);
    T checked = after;
    const Result<void> ok = field->set(checked, field->get(after));
    if (!ok) {
        return tl::unexpected(ok.error());
    }
    return ChangeSet{label, {Change{before, after}}, {}};
}

QStringList idsOf(const QList<GuidelineText>& texts)
{
    QStringList ids;
    for (const GuidelineText& text : texts) {
        ids.append(text.id);
    }
    return ids;
}

} // namespace

QString nextIncidentCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.incidents, QStringLiteral("IN-"));
}

QString nextExhibitCode(const IncidentFile& file)
{
    return nextCode(file.exhibits, QStringLiteral("E-"));
}

Incident begunFrom(const IncidentCase& one, QString Bilingual::*language)
{
    Incident incident;
    incident.title = one.name.*language;
    incident.kind = one.kind;
    incident.caseId = one.id;
    incident.description = one.what.*language;
    incident.review = one.lesson.*language;
    return incident;
}

ChangeSet addIncident(const Snapshot& snapshot,
                      const Incident& incident,
                      const QList<IncidentEvent>& events,
                      const PackPin& guide)
{
    ChangeSet set{{labels::incidentNew, {incident.code, incident.title}}, {}, {}};
    const bool pinned = std::any_of(snapshot.packs.begin(),
                                    snapshot.packs.end(),
                                    [&](const PackPin& one) { return one.id == guide.id; });
    if (!pinned) {
        set.changes.append(Change{std::nullopt, guide});
    }
    set.changes.append(Change{std::nullopt, incident});
    for (const IncidentEvent& event : events) {
        set.changes.append(Change{std::nullopt, event});
    }
    return set;
}

Result<ChangeSet>
editIncident(const Incident& incident, const IncidentGuide& guide, const FieldValues& values)
{
    static const QStringList others{QStringLiteral("actions"),
                                    QStringLiteral("closed_by"),
                                    QStringLiteral("closed_at"),
                                    QStringLiteral("close_reason"),
                                    QStringLiteral("created_at")};
    const Result<void> known = checkOwnKeys(incident.code, incidentFields(), others, values);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const QString roles = QStringLiteral("roles");
    for (const QString& id : values.value(roles).toObject().keys()) {
        if (guide.role(id) == nullptr) {
            return rules::refused(
                incident.code, roles, id, idsOf(guide.roles).join(QStringLiteral(", ")));
        }
    }
    return edited(
        incidentFields(), incident.code, incident, values, {labels::incidentEdit, {incident.code}});
}

ChangeSet addLine(const Incident& incident, const IncidentEvent& event)
{
    return {{labels::incidentLine, {incident.code, toKey(event.kind)}},
            {Change{std::nullopt, event}},
            {}};
}

Result<ChangeSet>
editLine(const Incident& incident, const IncidentEvent& event, const FieldValues& values)
{
    const Result<void> known =
        checkOwnKeys(incident.code, incidentEventFields(), {QStringLiteral("incident")}, values);
    if (!known) {
        return tl::unexpected(known.error());
    }
    return edited(incidentEventFields(),
                  incident.code,
                  event,
                  values,
                  {labels::incidentLineEdit, {incident.code, toKey(event.kind)}});
}

ChangeSet removeLine(const Incident& incident, const IncidentEvent& event)
{
    return {{labels::incidentLineRemove, {incident.code, toKey(event.kind)}},
            {Change{event, std::nullopt}},
            {}};
}

ChangeSet addExhibit(const Incident& incident, const Exhibit& exhibit)
{
    return {{labels::exhibitAdd, {incident.code, exhibit.code, exhibit.name}},
            {Change{std::nullopt, exhibit}},
            {}};
}

ChangeSet
addExhibits(const Snapshot& snapshot, const Incident& incident, const QList<Evidence>& evidence)
{
    ChangeSet set = addEvidence(snapshot, evidence, {});
    IncidentFile file = incidentFile(snapshot, incident);
    QStringList codes;
    QStringList names;
    for (const Evidence& one : evidence) {
        const Evidence* there = twinOf(snapshot, one);
        Exhibit exhibit;
        exhibit.id = ExhibitId{one.id.value};
        exhibit.incident = incident.id;
        exhibit.code = nextExhibitCode(file);
        exhibit.name = one.name;
        exhibit.evidence = there != nullptr ? there->id : one.id;
        file.exhibits.append(exhibit);
        codes.append(exhibit.code);
        names.append(exhibit.name);
        set.changes.append(Change{std::nullopt, exhibit});
    }
    const QString comma = QStringLiteral(", ");
    set.label = {labels::exhibitAdd, {incident.code, codes.join(comma), names.join(comma)}};
    return set;
}

Result<ChangeSet>
detachExhibitFile(const Snapshot& snapshot, const Incident& incident, const EvidenceId& evidence)
{
    ChangeSet set;
    for (const Exhibit& exhibit : incidentFile(snapshot, incident).exhibits) {
        if (exhibit.evidence != evidence) {
            continue;
        }
        Result<ChangeSet> one =
            editExhibit(incident, exhibit, {{QStringLiteral("evidence"), QJsonValue()}});
        if (!one) {
            return one;
        }
        set.label = one->label;
        set.changes += one->changes;
    }
    return set;
}

Result<ChangeSet>
editExhibit(const Incident& incident, const Exhibit& exhibit, const FieldValues& values)
{
    const Result<void> known = checkOwnKeys(exhibit.code,
                                            exhibitFields(),
                                            {QStringLiteral("incident"), QStringLiteral("custody")},
                                            values);
    if (!known) {
        return tl::unexpected(known.error());
    }
    return edited(exhibitFields(),
                  exhibit.code,
                  exhibit,
                  values,
                  {labels::exhibitEdit, {incident.code, exhibit.code}});
}

Result<ChangeSet>
addCustody(const Incident& incident, const Exhibit& exhibit, const CustodyEntry& entry)
{
    return appended(exhibitFields(),
                    QLatin1String("custody"),
                    &Exhibit::custody,
                    exhibit,
                    entry,
                    {labels::exhibitCustody, {incident.code, exhibit.code, toKey(entry.step)}});
}

Result<ChangeSet> addCorrectiveAction(const Incident& incident, const CorrectiveAction& action)
{
    return appended(incidentFields(),
                    QLatin1String("actions"),
                    &Incident::actions,
                    incident,
                    action,
                    {labels::incidentAction, {incident.code}});
}

Result<ChangeSet> raiseFinding(const Snapshot& snapshot,
                               const Incident& incident,
                               qsizetype action,
                               const AuditFinding& finding,
                               const Checklists& lists)
{
    const bool there = action >= 0 && action < incident.actions.size();
    if (!there || !incident.actions[action].finding.isNull()) {
        return rules::refused(incident.code,
                              QStringLiteral("actions"),
                              QString::number(action + 1),
                              rules::toText(rules::Wanted::OpenAction));
    }
    const CorrectiveAction& taken = incident.actions[action];
    AuditFinding added = finding;
    added.condition = added.condition.isEmpty() ? taken.text : added.condition;
    added.owner = added.owner.isEmpty() ? taken.owner : added.owner;
    added.due = added.due.isValid() ? added.due : taken.due;
    Result<ChangeSet> set = addFinding(snapshot, added, lists);
    if (!set) {
        return set;
    }
    Incident after = incident;
    after.actions[action].finding = added.id;
    set->changes.append(Change{incident, after});
    set->label = {labels::incidentFinding, {incident.code, added.code}};
    return set;
}

Result<ChangeSet> closeIncident(const IncidentFile& file,
                                const IncidentStatus& status,
                                const QString& who,
                                const Moment& at,
                                const QString& reason)
{
    const Incident& incident = file.incident;
    if (incident.closedAt) {
        return rules::refused(incident.code,
                              QStringLiteral("closed_at"),
                              shownMinute(*incident.closedAt),
                              rules::toText(rules::Wanted::OpenIncident));
    }
    if (!status.missing.isEmpty() && rules::isBlank(reason)) {
        return fail(ErrorCode::NoteRequired,
                    {incident.code, status.missing.join(QStringLiteral(", "))});
    }
    Incident after = incident;
    after.closedBy = who;
    after.closedAt = at;
    after.closeReason = reason;
    return ChangeSet{{labels::incidentClose, {incident.code, who}}, {Change{incident, after}}, {}};
}

Result<ChangeSet> reopenIncident(const Incident& incident)
{
    if (!incident.closedAt) {
        return rules::refused(incident.code,
                              QStringLiteral("closed_at"),
                              QString(),
                              rules::toText(rules::Wanted::ClosedIncident));
    }
    Incident after = incident;
    after.closedBy.clear();
    after.closedAt = std::nullopt;
    after.closeReason.clear();
    return ChangeSet{{labels::incidentReopen, {incident.code}}, {Change{incident, after}}, {}};
}

} // namespace zt
