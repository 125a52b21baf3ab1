// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditstatus.h"

#include <QDate>

namespace zt {

/// One part of a checklist with the points of it that are shown together.
struct AuditGroupRow
{
    QString checklist;
    QString group;       ///< "" with `docked`
    bool docked = false; ///< of all groups, the points that have no place in this audit
    Coverage coverage;
    QList<PointStatus> points;
};

/// What the page knows about the audit it shows, kept up with the document.
class AuditState
{
public:
    /// Keeps the audit where it is still there, else takes the one begun last.
    void setSnapshot(const Snapshot& snapshot, const QDate& today);
    void setAudit(const AuditId& id);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] const QDate& today() const { return m_today; }

    [[nodiscard]] bool hasAudit() const { return !m_audit.id.isNull(); }

    [[nodiscard]] const Audit& audit() const { return m_audit; }

    [[nodiscard]] const QList<AuditGroupRow>& rows() const { return m_rows; }

    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }

    [[nodiscard]] const DeductionSum& deduction() const { return m_deduction; }

    [[nodiscard]] const Checklist* checklist(const QString& id) const;
    [[nodiscard]] const ChecklistPoint* point(const PointRef& ref) const;
    /// Null for a point that is not shown.
    [[nodiscard]] const PointStatus* status(const PointRef& ref) const;
    /// The recorded working paper; an empty one where there is none.
    [[nodiscard]] PointResult paper(const PointRef& ref) const;

    /// What the audit's checklists ask of the firm, each once.
    [[nodiscard]] QList<ChecklistFact> facts() const;
    /// Whether an answer to one of them may decide whether the point applies.
    [[nodiscard]] bool dependsOnFacts(const PointStatus& point) const;
    /// By what a machine can answer the point; empty where nothing is stated.
    [[nodiscard]] QList<VerifyBy> ways(const PointRef& ref) const;

    /// Every point in the order shown, those without a place last.
    [[nodiscard]] const QList<PointRef>& order() const { return m_order; }

    /// Looked at, and neither with the reviewer nor accepted as they are.
    [[nodiscard]] QList<PointRef> sendable() const;
    [[nodiscard]] bool isSendable(const PointRef& ref) const;
    [[nodiscard]] QList<const AuditFinding*> findings() const;
    [[nodiscard]] QList<const AuditFinding*> findingsAt(const PointRef& ref) const;

private:
    void refresh();
    void findPoints();
    void addPoint(const PointStatus& point);

    Snapshot m_snapshot;
    QDate m_today;
    Audit m_audit;
    QList<AuditGroupRow> m_rows;
    AuditGroupRow m_outside;
    Coverage m_coverage;
    DeductionSum m_deduction;
    QList<PointRef> m_order;
    QHash<QString, std::pair<int, int>> m_places; ///< row and point by toKey(PointRef)
    /// Where a checklist has a point, by its code; of the audit's checklists.
    QHash<QString, QHash<QString, qsizetype>> m_positions;
};

} // namespace zt
