// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditstatus.h"
#include "reports/reportwriter.h"

namespace zt {

/// A workbook for the audited unit: one row a point that applies, or may; everything locked but the
/// answers, which have drop-downs; instructions in both languages; a hidden key per row, by which
/// the answers find back (see questionnaire.h). What is answered already is filled in.
[[nodiscard]] Report buildQuestionnaire(const Snapshot& snapshot,
                                        const Audit& audit,
                                        const Checklists& lists,
                                        const ReportOptions& options);

/// Errors: Unsupported for anything but .xlsx; as writeReport().
[[nodiscard]] Result<ExportSummary> writeQuestionnaire(const Snapshot& snapshot,
                                                       const Audit& audit,
                                                       const Checklists& lists,
                                                       const ReportOptions& options,
                                                       const QString& path,
                                                       JobContext& job);

} // namespace zt
