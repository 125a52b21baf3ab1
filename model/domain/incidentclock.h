// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentguide.h"

namespace zt {

/// Deadlines of incidents, as pure functions of what was recorded, the rules and a given `now`.
/// What is recorded for later than `now` has not happened yet. Of several lines of one kind the
/// earliest counts for the clocks: a report handed in after the first is a supplement.

/// The earliest and the latest line of a kind up to `now`; null where there is none.
[[nodiscard]] const IncidentEvent*
firstOf(const QList<IncidentEvent>& events, IncidentEventKind kind, const Moment& now);
[[nodiscard]] const IncidentEvent*
lastOf(const QList<IncidentEvent>& events, IncidentEventKind kind, const Moment& now);

/// The moment from which the deadlines run, as the institution chose; none while it is not known.
[[nodiscard]] std::optional<Moment>
clockStart(const Incident& incident, const QList<IncidentEvent>& events, const Moment& now);

/// Whether the market must be told: trading or investors are affected. Unknown while one of the two
/// is, unless the other decides it.
[[nodiscard]] Tri announcementRequired(const Incident& incident);

enum class DeadlineState : quint8 {
    Unknown,     // the start is not known; or it is not known whether it is required
    NotRequired, // and not done
    Running,     // `ms` remain
    DueAtOnce,   // since `ms`; no number says when it is late
    Overdue,     // by `ms`
    Met,         // after `ms`
    MetLate,     // by `ms`
};

/// "unknown", "not_required", "running", "due_at_once", "overdue", "met", "met_late"
[[nodiscard]] QString toKey(DeadlineState state);
/// Whether it is shown as late.
[[nodiscard]] bool isLate(DeadlineState state);

struct DeadlineStatus
{
    QString id; ///< of the rule
    DeadlineState state = DeadlineState::Unknown;
    std::optional<Moment> start;
    std::optional<Moment> limit; ///< the last moment that is in time
    std::optional<Moment> done;
    std::optional<qint64> ms; ///< as the state says; none where the start is not known

    bool operator==(const DeadlineStatus&) const = default;

    [[nodiscard]] bool doneBeforeStart() const
    {
        return start && done && done->utcMs < start->utcMs;
    }
};

[[nodiscard]] DeadlineStatus deadlineStatus(const IncidentDeadline& rule,
                                            const Incident& incident,
                                            const QList<IncidentEvent>& events,
                                            const Moment& now);

} // namespace zt
