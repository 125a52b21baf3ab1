// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/gatewayreport.h"
#include "reports/selection/sections.h"
#include "reports/tableparts.h"

namespace zt::gatewayreport {

/// Everything the sections are made from.
struct GatewayInput : selectionreport::Base
{
    const GatewayReportInput& source;

    [[nodiscard]] const GatewayPolicy& policy() const { return source.result.gateway->policy(); }

    [[nodiscard]] const QList<ScenarioRun>& runs() const { return source.result.runs; }

    [[nodiscard]] const ControlSet& controls() const { return source.result.settings.controls; }

    [[nodiscard]] QStringList ids(const CutSet& set) const;
};

[[nodiscard]] Section coverSection(const GatewayInput& in);
[[nodiscard]] Section itemSection(const GatewayInput& in);
[[nodiscard]] Section scenarioSection(const GatewayInput& in);
[[nodiscard]] Section stepSection(const GatewayInput& in);
[[nodiscard]] Section cutSetSection(const GatewayInput& in);
[[nodiscard]] Section matrixSection(const GatewayInput& in);

} // namespace zt::gatewayreport
