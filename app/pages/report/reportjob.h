// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/selection.h"
#include "reports/content.h"

namespace zt {

enum class ReportKind : quint8 { Selection, Maturity, Audit, Letters, Statement };

/// Reports about an audit; the others are about the assessment.
[[nodiscard]] constexpr bool isOfAudit(ReportKind kind)
{
    return kind >= ReportKind::Audit;
}

/// What a report is made from, held by value, so that a worker can make it while the document goes
/// on changing.
struct ReportJob
{
    ReportKind kind = ReportKind::Selection;
    Snapshot snapshot;
    Selection selection;
    Document::PastJob past; ///< read for the report of maturity alone
    ReportOptions options;
    AuditId audit = {}; ///< for a report about one
    QDate today = {};   ///< ages of findings are counted up to here

    /// Errors: Cancelled, TrailBroken.
    [[nodiscard]] Result<Report> make(JobContext& job) const;
    /// The same without what takes long: the trials of the stability.
    [[nodiscard]] Result<Report> outline(JobContext& job) const;

private:
    [[nodiscard]] Result<Report> maturity(JobContext& job) const;
    /// Errors: UnknownEntity where the audit is gone, PackMissing.
    [[nodiscard]] Result<Report> ofAudit() const;
};

/// Of an audit, by code: those a letter goes out for.
[[nodiscard]] QList<const AuditFinding*> unclosedFindings(const Snapshot& snapshot,
                                                          const AuditId& audit);

} // namespace zt
