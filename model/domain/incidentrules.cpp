// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"

namespace zt::rules {

namespace {

/// The identity is one, and every field holds what its table accepts.
template <class T>
Result<void> checkFields(const T& entity)
{
    if (entity.id.isNull()) {
        return refused(
            EntityTraits<T>::kind, QStringLiteral("id"), QString(), QStringLiteral("UUID"));
    }
    T copy = entity;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        const Result<void> ok = field.set(copy, field.get(entity));
        if (!ok) {
            return ok;
        }
    }
    return {};
}

} // namespace

Result<void> check(const Incident& incident)
{
    const Result<void> ok = checkFields(incident);
    if (!ok) {
        return ok;
    }
    if (!incident.createdAt.isValid()) {
        return refused(
            incident.code, QStringLiteral("created_at"), QString(), toText(Wanted::StoredTime));
    }
    if (incident.reportable == Tri::No && isBlank(incident.notReportedReason)) {
        return fail(ErrorCode::NoteRequired, {incident.code, QStringLiteral("reportable")});
    }
    if (isBlank(incident.closedBy) == incident.closedAt.has_value()) {
        return refused(incident.code,
                       QStringLiteral("closed_by"),
                       incident.closedBy,
                       toText(Wanted::OnlyWhenClosed));
    }
    return {};
}

Result<void> check(const IncidentEvent& event)
{
    return checkFields(event);
}

Result<void> check(const Exhibit& exhibit)
{
    return checkFields(exhibit);
}

} // namespace zt::rules
