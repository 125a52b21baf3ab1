// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentstatus.h"
#include "reports/content.h"

namespace zt {

/// The report of one incident after the field list of the guideline: record, deadlines and stages,
/// timeline, analysis and corrective actions, exhibits with their chains of custody and hashes,
/// principles of preservation, what is missing, notes on the sources, manifest. Pure; deadlines are
/// judged at `now`, which is printed. `guide` is the one by which the assessment reads incidents.
[[nodiscard]] Report buildIncidentReport(const Snapshot& snapshot,
                                         const Incident& incident,
                                         const IncidentGuide& guide,
                                         const Moment& now,
                                         const ReportOptions& options);

} // namespace zt
