// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backupanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a list of backup jobs, of drills, or of both.
[[nodiscard]] const QList<EvidenceColumn>& backupColumns();

[[nodiscard]] BackupRow backupFrom(const EvidenceTableRow& row);

/// 每日, 每週, 每4小時, daily, every 4 hours, 即時; a month has 31 days. Nothing for anything else;
/// a bare length of time is left to EvidenceTableRow::minutes().
[[nodiscard]] std::optional<int> intervalFromText(const QString& text);

} // namespace zt
