// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentcases.h"

#include "model/domain/pointkinship.h"

namespace zt {

QList<ControlStanding> controlStandings(const Snapshot& snapshot, const IncidentCase& one)
{
    QList<ControlStanding> standings;
    PointKinship kinship(snapshot);
    for (const CaseControl& control : one.controls) {
        ControlStanding standing{control, AuditResult::Unchecked, {}};
        // Audits are kept in the order in which they were made: the last one has the word.
        for (const Audit& audit : snapshot.audits) {
            for (const PointRef& ref :
                 kinship.in(audit, PointRef{control.pack.pack, control.point})) {
                const PointResult* paper = snapshot.pointResult(audit.id, ref);
                if (paper != nullptr && paper->result != AuditResult::Unchecked) {
                    standing.result = paper->result;
                    standing.audit = audit.code;
                }
            }
        }
        standings.append(standing);
    }
    return standings;
}

} // namespace zt
