// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/firewallanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a list of firewall rules, among them those that common makers export.
[[nodiscard]] const QList<EvidenceColumn>& firewallColumns();

[[nodiscard]] FirewallRow firewallFrom(const EvidenceTableRow& row);

/// Whether a list of addresses takes in every one; nothing for a blank.
[[nodiscard]] std::optional<bool> takesAnyAddress(const QString& addresses);

/// "3 years", "36個月", "三年", "1095 days", "永久" (a hundred years). Nothing for anything else, a
/// bare number among it.
[[nodiscard]] std::optional<Retention> retentionFrom(const QString& text);

} // namespace zt
