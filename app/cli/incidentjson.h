// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentcases.h"
#include "model/domain/incidentstatus.h"

#include <QJsonObject>

namespace zt {

/// One incident with its deadlines: code, title, class, drill, state, late, deadlines.
[[nodiscard]] QJsonObject incidentLineJson(const Snapshot& snapshot,
                                           const IncidentFile& file,
                                           const IncidentGuide& guide,
                                           const Moment& now);
/// Everything: the record, deadlines, stages, issues, what is missing, timeline, exhibits with
/// their chains and principles.
[[nodiscard]] QJsonObject incidentJson(const Snapshot& snapshot,
                                       const IncidentFile& file,
                                       const IncidentGuide& guide,
                                       const Moment& now);
/// A published case; with the standing of its controls where `snapshot` is given.
[[nodiscard]] QJsonObject caseJson(const IncidentCase& one, const Snapshot* snapshot);

} // namespace zt
