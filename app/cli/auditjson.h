// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditstatus.h"

#include <QJsonObject>

namespace zt {

/// The audit's own facts.
[[nodiscard]] QJsonObject auditJson(const Audit& audit);
/// "unchecked" where nobody has looked.
[[nodiscard]] QString resultWord(AuditResult result);
/// The audit, its points, totals per category and in all, deduction, and findings in number.
[[nodiscard]] QJsonObject
auditShowJson(const Snapshot& snapshot, const Audit& audit, const Checklists& lists, QDate today);
/// The working paper of one point.
[[nodiscard]] QJsonObject paperJson(const PointResult& result);
[[nodiscard]] QJsonObject
findingJson(const Snapshot& snapshot, const AuditFinding& finding, QDate today);

} // namespace zt
