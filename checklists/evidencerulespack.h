// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/evidencerules.h"

namespace zt {

// The door to the rules that evidence is held against: those of an authority that this program
// ships, and a file of the firm's own. Errors are PackInvalid with file and line, JSON path,
// reason; or PackMissing.

[[nodiscard]] Result<EvidenceRuleSet> checkAndReadEvidenceRules(const QByteArray& bytes,
                                                                const QString& fileName);

/// "twse", "tainan"
[[nodiscard]] QStringList shippedEvidenceRuleNames();
[[nodiscard]] Result<PackPin> shippedEvidenceRulesPack(const QString& name);
/// Error: NoSuchChoice for a name that is none.
[[nodiscard]] Result<EvidenceRuleSet> shippedEvidenceRules(const QString& name);

} // namespace zt
