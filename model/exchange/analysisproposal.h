// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// The kind of analysis a file is for: the one whose columns its first rows name best, or else, for
/// what is no table (a directory's LDIF, a system's settings, a server's log), the first that can
/// read something of it by one of the sets. Nothing where none can.
[[nodiscard]] std::optional<AnalysisKind>
proposedAnalysis(const QString& path, const QList<EvidenceRuleSet>& sets, JobContext& job);

} // namespace zt
