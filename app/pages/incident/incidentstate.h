// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentstatus.h"

#include <memory>

namespace zt {

/// One incident with everything that belongs to it, and how it stands.
struct IncidentRow
{
    IncidentFile file;
    IncidentStatus status;
};

/// What the page knows about the incidents of an assessment at a moment, kept up with the document
/// and with the clock.
class IncidentState
{
public:
    /// Keeps the incident where it is still there, else takes the first that is shown. A null guide
    /// leaves everything as it was.
    void setSnapshot(const Snapshot& snapshot,
                     const std::shared_ptr<const IncidentGuide>& guide,
                     const Moment& now);
    /// Judges anew what depends on the time.
    void setNow(const Moment& now);
    void setCurrent(const IncidentId& id);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] const IncidentGuide& guide() const { return *m_guide; }

    [[nodiscard]] const Moment& now() const { return m_now; }

    /// Those in work, those that are closed, drills; the newest code first.
    [[nodiscard]] const QList<IncidentRow>& rows() const { return m_rows; }

    [[nodiscard]] bool hasIncident() const { return m_current >= 0; }

    /// Only where there is one.
    [[nodiscard]] const IncidentRow& current() const { return m_rows.at(m_current); }

    /// In work and no drill; of these, late.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int lateCount() const;
    /// Whether some clock of the current incident is within an hour of its limit, and so is read by
    /// the second.
    [[nodiscard]] bool countsSeconds() const;

private:
    Snapshot m_snapshot;
    std::shared_ptr<const IncidentGuide> m_guide = std::make_shared<IncidentGuide>();
    Moment m_now;
    QList<IncidentRow> m_rows;
    qsizetype m_current = -1;
};

/// Where an incident stands in the list.
enum class IncidentGroup : quint8 { InWork, Closed, Drill };

[[nodiscard]] IncidentGroup groupOf(const Incident& incident);

} // namespace zt
