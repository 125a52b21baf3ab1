// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/traininganalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a list of trainings with their hours, of phishing drills, or of both.
[[nodiscard]] const QList<EvidenceColumn>& trainingColumns();

[[nodiscard]] TrainingRow trainingFrom(const EvidenceTableRow& row);

} // namespace zt
