// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/openinganalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a form, or a list of cases, of accounts opened online.
[[nodiscard]] const QList<EvidenceColumn>& openingColumns();

[[nodiscard]] OpeningRow openingFrom(const EvidenceTableRow& row);

} // namespace zt
