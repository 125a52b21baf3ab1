// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/evidencerules.h"
#include "reports/evidenceform.h"

namespace zt {

/// The form to fill in for one kind of analysis. Errors: those of writeEvidenceForm().
[[nodiscard]] Result<ExportSummary>
writeAnalysisTemplate(const Language& language, AnalysisKind kind, const QString& path);

} // namespace zt
