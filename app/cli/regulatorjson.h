// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/domain/regulatorview.h"
#include "model/exchange/brokersheet.h"

namespace zt {

/// Both dashboards; `null` is not known. Names only where the view shows them.
[[nodiscard]] QJsonObject regulatorJson(const RegulatorView& view);

[[nodiscard]] QJsonObject brokerFaultsJson(const QList<BrokerSheetFault>& faults,
                                           const Language& language);
[[nodiscard]] Listing brokerFaultsListing(const QList<BrokerSheetFault>& faults,
                                          const Language& language);

/// Every broker of the year.
[[nodiscard]] Listing brokersListing(const RegulatorView& view, const Language& language);

/// For reading on a terminal: zones, who needs attention, what rises and falls, hidden risks.
[[nodiscard]] QString regulatorText(const RegulatorView& view, const Language& language);

} // namespace zt
