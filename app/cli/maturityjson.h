// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/consistency.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zt {

/// What `ztctl maturity --format json` prints, but for the findings: a contract with scripts.
[[nodiscard]] QJsonObject
maturityJson(const Snapshot& snapshot, const MaturityJudge& judge, const MaturityView& view);

/// "D1/1-2", "SYS-07/P1", "institution": what a finding is about.
[[nodiscard]] QString findingSubject(const ConsistencyFinding& finding, const Snapshot& snapshot);

/// rule, severity, subject (findingSubject), message, fixes (keys).
[[nodiscard]] QJsonArray findingsJson(const QList<ConsistencyFinding>& findings,
                                      const Snapshot& snapshot,
                                      const Language& language);

[[nodiscard]] QJsonObject maturityMethodJson(const Snapshot& snapshot);

/// Items that hold a pillar below its next level: of a single scope in the guideline's order, of a
/// group the most frequent first.
[[nodiscard]] QStringList
holdingDownOf(const MaturityJudge& judge, const MaturityView& view, int pillar);

} // namespace zt
