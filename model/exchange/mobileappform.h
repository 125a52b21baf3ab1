// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mobileappanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a form of mobile apps: what each does, how and when it was tested.
[[nodiscard]] const QList<EvidenceColumn>& mobileAppColumns();

[[nodiscard]] MobileAppRow mobileAppFrom(const EvidenceTableRow& row);

} // namespace zt
