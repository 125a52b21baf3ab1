// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentguide.h"
#include "model/domain/snapshot.h"

namespace zt {

/// How a control that a published case tests stands in the audits of an assessment.
struct ControlStanding
{
    CaseControl control;
    AuditResult result = AuditResult::Unchecked;
    QString audit; ///< code of the one made last that looked at it; "" where none did
};

/// In the order of the case. An audit against the same checklist counts, whatever its version; the
/// points are the editors' suggestion.
[[nodiscard]] QList<ControlStanding> controlStandings(const Snapshot& snapshot,
                                                      const IncidentCase& one);

} // namespace zt
