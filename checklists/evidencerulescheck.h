// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/evidencerules.h"

#include <QJsonObject>

namespace zt {

/// What a schema cannot say.

/// Every rule names an analysis there is. By the JSON, since another name has no value.
[[nodiscard]] PackCheck checkAnalysisNames(const QJsonObject& pack);
/// Ids occur once in an analysis and are tests the program knows, with the parameters these take;
/// sources resolve.
[[nodiscard]] PackCheck checkEvidenceRules(const EvidenceRuleSet& set);

} // namespace zt
