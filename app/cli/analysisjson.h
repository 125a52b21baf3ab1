// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysisagainst.h"
#include "app/cli/output.h"
#include "model/base/language.h"
#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// {"kind", "at", "rule_set", "population", "excluded", "rules", "exceptions", "cannot_judge",
/// "input_sha256", …}: README, "analyse".
[[nodiscard]] QJsonObject analysisJson(const AnalysisReading& reading,
                                       const std::optional<AnalysisAgainst>& against,
                                       const Language& language);

[[nodiscard]] Listing rulesListing(const AnalysisResult& result, const Language& language);
[[nodiscard]] Listing exceptionsListing(const AnalysisResult& result, const Language& language);
[[nodiscard]] Listing evidenceFaultsListing(const AnalysisReading& reading,
                                            const Language& language);

} // namespace zt
