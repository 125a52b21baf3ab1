// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/auditreport.h"
#include "reports/selection/sections.h"
#include "reports/tableparts.h"

namespace zt::auditreport {

/// Everything the sections are made from.
struct AuditInput : selectionreport::Base
{
    const AuditReportInput& given;
    QList<PointStatus> points;
    QList<const AuditFinding*> findings; ///< by code
    QList<const AuditSample*> samples;   ///< by code

    [[nodiscard]] const Audit& audit() const { return given.audit; }

    [[nodiscard]] const Checklist& list(const QString& id) const { return *given.lists.find(id); }

    /// Null where the checklist has no such point.
    [[nodiscard]] const ChecklistPoint* point(const PointRef& ref) const;
    /// Its code; with the checklist in front where the audit has several.
    [[nodiscard]] QString codeOf(const PointRef& ref) const;
    [[nodiscard]] QString codesOf(const QList<PointRef>& refs) const;
    [[nodiscard]] QString nameOfPoint(const PointRef& ref) const;
    /// What it asks and where that stands: "RA-1 …: … (…)".
    [[nodiscard]] QString criterionText(const PointRef& ref) const;
    [[nodiscard]] QString auditName() const; ///< "Q-01 年度例查"
    [[nodiscard]] QString periodText() const;
};

/// Document and section. A section is titled in Chinese; the checklist's own English for it stands
/// behind it in brackets where the reader reads English.
[[nodiscard]] QString
sourceText(const Checklist& list, const SourceRef& ref, const Language& language);

[[nodiscard]] AuditInput
inputOf(const AuditReportInput& given, const ReportOptions& options, const Language& language);
/// Language, title, origin: all but the sections.
[[nodiscard]] Report emptyReport(const AuditInput& in, const QString& subject);
/// "Audit Q-01; ages as of 2026-07-18"
[[nodiscard]] QString filterText(const AuditInput& in);

/// Ids of tables that others refer to.
namespace tables {
inline constexpr const char* points = "points";
inline constexpr const char* items = "sample_items";
inline constexpr const char* related = "related_points";
} // namespace tables

/// Columns of the table of points that are counted.
enum PointColumn : qsizetype {
    Code,
    Name,
    Category,
    CategoryName,
    Asked,
    Applies,
    WhyNot,
    Counts,
    Checked,
    Result,
    Reason,
    EvidenceCount,
    Review,
    Stale
};

/// A category as formulas can tell it from others: "twse-audit/RA".
[[nodiscard]] QString categoryKey(const QString& checklist, const QString& group);

/// One evidence a line; hashes in the same order, a link has its address instead.
[[nodiscard]] ReportCell evidenceNames(const Snapshot& snapshot, const QList<EvidenceId>& ids);
[[nodiscard]] ReportCell evidenceHashes(const Snapshot& snapshot, const QList<EvidenceId>& ids);

[[nodiscard]] Section coverSection(const AuditInput& in);
[[nodiscard]] Section resultSection(const AuditInput& in);
[[nodiscard]] Section scoreSection(const AuditInput& in);
[[nodiscard]] Section pointsSection(const AuditInput& in);
[[nodiscard]] Section papersSection(const AuditInput& in);
/// What was answered to points that a new version no longer has; none where there is no such paper.
[[nodiscard]] std::optional<Section> withdrawnSection(const AuditInput& in);
[[nodiscard]] Section reviewSection(const AuditInput& in);
[[nodiscard]] Section samplesSection(const AuditInput& in);
[[nodiscard]] Section sampleItemsSection(const AuditInput& in);
[[nodiscard]] Section findingsSection(const AuditInput& in);
[[nodiscard]] Section followUpSection(const AuditInput& in);
[[nodiscard]] Section crosswalkSection(const AuditInput& in);
[[nodiscard]] Section letterSection(const AuditInput& in, const AuditFinding& finding);
/// `year` 0: not stated.
[[nodiscard]] Section statementSection(const AuditInput& in, int year);
/// What is not in place yet, which the statement sums up.
[[nodiscard]] Section openSection(const AuditInput& in);
[[nodiscard]] Section notesSection(const AuditInput& in);

} // namespace zt::auditreport
