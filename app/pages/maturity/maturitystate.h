// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/maturitypaint.h"
#include "model/document/document.h"
#include "model/domain/consistency.h"
#include "model/domain/rollup.h"

#include <memory>

namespace zt {

/// One item as the page shows it in its scope.
struct ItemRow
{
    QString id;
    int item = 0; ///< index into Guideline::items
    int levelOrder = 1;
    ItemStatus status = ItemStatus::NotAssessed;
    int sharePercent = 0;
    Applicability applicability = Applicability::Applies;
    bool rolledUp = false;  ///< the scope's levels come from systems; the status is of no account
    bool holdsDown = false; ///< what the level waits for
    int systemsHeld = 0;    ///< of a rolled-up scope: systems this item holds down
    std::optional<Severity> finding; ///< the gravest

    [[nodiscard]] bool applies() const { return applicability == Applicability::Applies; }

    bool operator==(const ItemRow&) const = default;
};

/// One pillar with its items.
struct PillarRow
{
    QString id;
    int order = 0;
    bool hasLevel = true;
    int target = 0; ///< level order, 0 = none
    QDate targetDue;
    int done = 0; ///< items implemented, or systems that reached the level, of so many
    int of = 0;
    std::optional<Severity> finding; ///< the gravest of its items and its target
    QList<ItemRow> items;

    bool operator==(const PillarRow&) const = default;
};

/// What the page knows about the scope it shows, kept up with the document. Levels of the other
/// systems are computed only while a rolled-up scope is shown, and then only of what changed.
class MaturityState
{
public:
    /// Takes the new state; what rests on it is computed by refresh().
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary, const QDate& today);
    /// Falls back to the institution where there is no such scope.
    void setScope(const Scope& scope);
    void refresh();

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] const Guideline& guideline() const { return *m_snapshot.guideline; }

    [[nodiscard]] const Scope& scope() const { return m_view.scope; }

    [[nodiscard]] const MaturityView& view() const { return m_view; }

    [[nodiscard]] const MaturityJudge& judge() const { return *m_judge; }

    [[nodiscard]] const QList<PillarRow>& rows() const { return m_rows; }

    /// In the order shown: by item, what concerns the scope last.
    [[nodiscard]] const QList<ConsistencyFinding>& findings() const { return m_findings; }

    [[nodiscard]] const QDate& today() const { return m_today; }

    /// By the scope's own answers.
    [[nodiscard]] paint::StatusCounts counts() const;
    [[nodiscard]] int implemented() const;
    [[nodiscard]] const PillarRow& pillarOf(const QString& item) const;
    [[nodiscard]] const ItemRow* row(const QString& item) const;
    /// The recorded answer; an empty one where there is none.
    [[nodiscard]] ItemAnswer answer(const QString& item) const;
    /// Levels of all systems, by the snapshot's order.
    [[nodiscard]] const QList<SystemLevels>& systemLevels() const;

private:
    void updateLevels(const ChangeSummary& summary);
    [[nodiscard]] PillarRow makePillar(int pillar) const;
    [[nodiscard]] ItemRow
    makeItem(int item, const QStringList& holding, const PillarRow& pillar) const;

    Snapshot m_snapshot;
    std::shared_ptr<const Guideline> m_guideline; ///< what the judge refers to
    std::unique_ptr<MaturityJudge> m_judge;
    mutable QList<SystemLevels> m_levels;
    mutable bool m_levelsKnown = false;
    MaturityView m_view;
    QDate m_today;
    QList<ConsistencyFinding> m_findings;
    QList<PillarRow> m_rows;
};

} // namespace zt
