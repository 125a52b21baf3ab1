// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentstate.h"

#include <algorithm>
#include <tuple>

namespace zt {

namespace {

constexpr qint64 hourMs = 60 * 60'000;

bool isBefore(const Incident& a, const Incident& b)
{
    return std::tuple(groupOf(a), b.code) < std::tuple(groupOf(b), a.code);
}

} // namespace

IncidentGroup groupOf(const Incident& incident)
{
    if (incident.drill) {
        return IncidentGroup::Drill;
    }
    return incident.closedAt ? IncidentGroup::Closed : IncidentGroup::InWork;
}

void IncidentState::setSnapshot(const Snapshot& snapshot,
                                const std::shared_ptr<const IncidentGuide>& guide,
                                const Moment& now)
{
    if (guide == nullptr) {
        return;
    }
    const IncidentId kept = hasIncident() ? current().file.incident.id : IncidentId();
    m_snapshot = snapshot;
    m_guide = guide;
    m_rows.clear();
    for (const Incident& incident : snapshot.incidents) {
        m_rows.append({incidentFile(snapshot, incident), {}});
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const IncidentRow& a, const IncidentRow& b) {
        return isBefore(a.file.incident, b.file.incident);
    });
    m_current = m_rows.isEmpty() ? -1 : 0;
    setCurrent(kept);
    setNow(now);
}

void IncidentState::setNow(const Moment& now)
{
    m_now = now;
    for (IncidentRow& row : m_rows) {
        row.status = incidentStatus(m_snapshot, row.file, *m_guide, now);
    }
}

void IncidentState::setCurrent(const IncidentId& id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const IncidentRow& row) {
        return row.file.incident.id == id;
    });
    if (found != m_rows.end()) {
        m_current = found - m_rows.begin();
    }
}

int IncidentState::openCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) {
        return groupOf(row.file.incident) == IncidentGroup::InWork;
    }));
}

int IncidentState::lateCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) {
        return groupOf(row.file.incident) == IncidentGroup::InWork && row.status.late();
    }));
}

bool IncidentState::countsSeconds() const
{
    if (!hasIncident()) {
        return false;
    }
    const QList<DeadlineStatus>& deadlines = current().status.deadlines;
    return std::any_of(deadlines.begin(), deadlines.end(), [](const DeadlineStatus& one) {
        return one.state == DeadlineState::Running && one.ms.value_or(hourMs) < hourMs;
    });
}

} // namespace zt
