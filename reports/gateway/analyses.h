// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/gatewayanalyses.h"

namespace zt::gatewayreport {

[[nodiscard]] Section investmentSection(const InvestView& view, const Language& language);
[[nodiscard]] Section
claimsSection(const ClaimsView& view, const Snapshot& snapshot, const Language& language);
[[nodiscard]] Section loadSection(const LoadReport& report, const Language& language);
[[nodiscard]] Section
casesSection(const DecidedCases& cases, const GatewayPolicy& policy, const Language& language);
[[nodiscard]] Section
replaySection(const ReplayedLog& log, const GatewayPolicy& policy, const Language& language);

} // namespace zt::gatewayreport
