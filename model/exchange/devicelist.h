// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/deviceanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of an inventory of devices with their health: four parts as yes and no, or the letters
/// of those in order (ABCD), or the level from 0 to 1.
[[nodiscard]] const QList<EvidenceColumn>& deviceColumns();

[[nodiscard]] DeviceRow deviceFrom(const EvidenceTableRow& row);

/// "0.7", "1", "1.0" as tenths; nothing for anything else.
[[nodiscard]] std::optional<int> tenthsFromText(const QString& text);

} // namespace zt
