// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assuranceanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a form of populations of users and how well they are recognised.
[[nodiscard]] const QList<EvidenceColumn>& assuranceColumns();

[[nodiscard]] AssuranceRow assuranceFrom(const EvidenceTableRow& row);

} // namespace zt
