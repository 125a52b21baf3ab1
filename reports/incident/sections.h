// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/incidentreport.h"
#include "reports/selection/sections.h"
#include "reports/tableparts.h"

namespace zt::incidentreport {

/// Everything the sections are made from.
struct IncidentInput : selectionreport::Base
{
    const IncidentFile& file;
    const IncidentGuide& guide;
    const IncidentStatus& status;
    const Moment& now;

    /// The first line of a kind, or the last.
    [[nodiscard]] ReportCell timeOf(IncidentEventKind kind, bool last = false) const;
};

[[nodiscard]] Section coverSection(const IncidentInput& in);
[[nodiscard]] Section clockSection(const IncidentInput& in);
[[nodiscard]] Section timelineSection(const IncidentInput& in);
[[nodiscard]] Section improvementSection(const IncidentInput& in);
[[nodiscard]] Section exhibitSection(const IncidentInput& in);
[[nodiscard]] Section custodySection(const IncidentInput& in);
[[nodiscard]] Section sourceSection(const IncidentInput& in);

} // namespace zt::incidentreport
