// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentclock.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<DeadlineState, 7> stateKeys{{
    {DeadlineState::Unknown, "unknown"},
    {DeadlineState::NotRequired, "not_required"},
    {DeadlineState::Running, "running"},
    {DeadlineState::DueAtOnce, "due_at_once"},
    {DeadlineState::Overdue, "overdue"},
    {DeadlineState::Met, "met"},
    {DeadlineState::MetLate, "met_late"},
}};

/// The line of that kind up to `now` that is before every other one; the one recorded first among
/// those of one instant.
template <class Before>
const IncidentEvent* foremost(const QList<IncidentEvent>& events,
                              IncidentEventKind kind,
                              const Moment& now,
                              const Before& before)
{
    const IncidentEvent* found = nullptr;
    for (const IncidentEvent& event : events) {
        const bool counts = event.kind == kind && event.at.utcMs <= now.utcMs;
        if (counts && (found == nullptr || before(event.at.utcMs, found->at.utcMs))) {
            found = &event;
        }
    }
    return found;
}

/// Whether the deadline applies at all.
Tri required(const IncidentDeadline& rule, const Incident& incident)
{
    if (rule.whereAffected) {
        return announcementRequired(incident);
    }
    return incident.reportable == Tri::No ? Tri::No : Tri::Yes;
}

/// Something with a limit, once it is known from when it runs.
void judge(DeadlineStatus& status, const Moment& now)
{
    const qint64 at = (status.done ? *status.done : now).utcMs;
    const bool late = at > status.limit->utcMs;
    if (status.done) {
        status.state = late ? DeadlineState::MetLate : DeadlineState::Met;
        status.ms = at - (late ? *status.limit : *status.start).utcMs;
    } else {
        status.state = late ? DeadlineState::Overdue : DeadlineState::Running;
        status.ms = late ? at - status.limit->utcMs : status.limit->utcMs - at;
    }
}

void judgeWithoutLimit(DeadlineStatus& status, const Moment& now)
{
    status.state = status.done ? DeadlineState::Met : DeadlineState::DueAtOnce;
    if (status.start) {
        status.ms = (status.done ? *status.done : now).utcMs - status.start->utcMs;
    }
}

} // namespace

const IncidentEvent*
firstOf(const QList<IncidentEvent>& events, IncidentEventKind kind, const Moment& now)
{
    return foremost(events, kind, now, [](qint64 a, qint64 b) { return a < b; });
}

const IncidentEvent*
lastOf(const QList<IncidentEvent>& events, IncidentEventKind kind, const Moment& now)
{
    return foremost(events, kind, now, [](qint64 a, qint64 b) { return a > b; });
}

std::optional<Moment>
clockStart(const Incident& incident, const QList<IncidentEvent>& events, const Moment& now)
{
    const IncidentEventKind kind = incident.clockStart == ClockStart::Occurred
                                       ? IncidentEventKind::Occurred
                                       : IncidentEventKind::Noticed;
    const IncidentEvent* start = firstOf(events, kind, now);
    return start != nullptr ? std::optional<Moment>(start->at) : std::nullopt;
}

Tri announcementRequired(const Incident& incident)
{
    if (incident.affectsTrading == Tri::Yes || incident.affectsInvestors == Tri::Yes) {
        return Tri::Yes;
    }
    const bool neither = incident.affectsTrading == Tri::No && incident.affectsInvestors == Tri::No;
    return neither ? Tri::No : Tri::Unknown;
}

QString toKey(DeadlineState state)
{
    return stateKeys.toKey(state);
}

bool isLate(DeadlineState state)
{
    return state == DeadlineState::Overdue || state == DeadlineState::MetLate ||
           state == DeadlineState::DueAtOnce;
}

DeadlineStatus deadlineStatus(const IncidentDeadline& rule,
                              const Incident& incident,
                              const QList<IncidentEvent>& events,
                              const Moment& now)
{
    DeadlineStatus status;
    status.id = rule.id;
    status.start = clockStart(incident, events, now);
    if (status.start && rule.withinMs) {
        status.limit = status.start->after(*rule.withinMs);
    }
    if (const IncidentEvent* done = firstOf(events, rule.doneBy, now)) {
        status.done = done->at;
    }
    const Tri applies = required(rule, incident);
    if (applies == Tri::No) {
        // What nobody asks for cannot be late.
        status.state = status.done ? DeadlineState::Met : DeadlineState::NotRequired;
        if (status.done && status.start) {
            status.ms = status.done->utcMs - status.start->utcMs;
        }
        return status;
    }
    if (!rule.withinMs) {
        if (applies == Tri::Yes || status.done) {
            judgeWithoutLimit(status, now);
        }
    } else if (status.limit && applies == Tri::Yes) {
        judge(status, now);
    }
    return status;
}

} // namespace zt
