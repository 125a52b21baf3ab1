// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custody.h"
#include "model/domain/incidentstages.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What belongs to one incident.
struct IncidentFile
{
    Incident incident;
    QList<IncidentEvent> events; ///< by the instant, then as they were recorded
    QList<Exhibit> exhibits;     ///< by code
};

[[nodiscard]] IncidentFile incidentFile(const Snapshot& snapshot, const Incident& incident);
/// By code.
[[nodiscard]] QList<Incident> incidentsByCode(const Snapshot& snapshot);

struct ExhibitStatus
{
    QString code;
    QString kept;   ///< hash of the file this assessment keeps; "" where it does not
    QString holder; ///< "" unknown
    QList<CustodyIssue> issues;
    QList<PrincipleStatus> principles;
};

/// How an incident stands at a moment: computed, never stored.
struct IncidentStatus
{
    QList<DeadlineStatus> deadlines;
    QList<StageStatus> stages;
    QList<IncidentIssue> issues;
    QList<ExhibitStatus> exhibits;
    QList<PrincipleStatus> principles; ///< over all exhibits
    /// Ids of what the guide asks for before it is closed and is not there: IR1…IR5, PR3…PR5, and
    /// deadlines of what was not done.
    QStringList missing;
    std::optional<qint64> downMs;  ///< from the occurrence until back to normal, or until now
    std::optional<int> rtoMinutes; ///< the shortest of the systems concerned
    Tri rtoKept = Tri::Unknown;

    /// Some deadline is late.
    [[nodiscard]] bool late() const;
};

[[nodiscard]] IncidentStatus incidentStatus(const Snapshot& snapshot,
                                            const IncidentFile& file,
                                            const IncidentGuide& guide,
                                            const Moment& now);

} // namespace zt
