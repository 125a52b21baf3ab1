// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditstatus.h"
#include "model/domain/crosswalk.h"
#include "reports/content.h"

namespace zt {

/// What reports about one audit are made from.
struct AuditReportInput
{
    const Snapshot& snapshot;
    const Audit& audit;
    const Checklists& lists; ///< of the audit
    QDate today;             ///< ages are counted up to here; printed
    QList<Crosswalk> crosswalks = {};
    Checklists related = {}; ///< what the crosswalks lead to, for names and numbers
};

/// The workbook of an audit: cover, result per category as formulas over the sheet of points,
/// coverage beside the user's deduction, points, working papers, samples with every item, findings,
/// what became of them, what the answers say of other packs, statement, notes on the sources,
/// manifest. Pure.
[[nodiscard]] Report buildAuditReport(const AuditReportInput& input, const ReportOptions& options);

/// One letter per finding to whoever remedies it, then the manifest. `findings` are of the audit.
[[nodiscard]] Report buildFindingLetters(const AuditReportInput& input,
                                         const QList<const AuditFinding*>& findings,
                                         const ReportOptions& options);

/// The statement on a year, to be signed by the four who sign it, with a list of what is not in
/// place yet, notes and manifest. Its words are this program's, as the sources give none.
[[nodiscard]] Report
buildAuditStatement(const AuditReportInput& input, int year, const ReportOptions& options);

} // namespace zt
