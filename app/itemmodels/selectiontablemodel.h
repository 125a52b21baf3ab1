// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "model/base/language.h"
#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <optional>

namespace zt {

class RecentChanges;

/// The selection page's table: five groups, each a heading row followed by its systems, best first.
/// A row is a position in the snapshot's systems; every cell is computed when asked for. Groups
/// that are folded or empty have no rows; a bar below the table offers them.
///
/// After an edit of few systems the model says exactly which rows moved, came or went; the system
/// under the cursor (setHeld) keeps its place until the cursor leaves it, so that scoring along a
/// row never runs away from the hand.
class SelectionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        CodeColumn,
        NameColumn,
        DomainsColumn,
        FirstRiskColumn,
        RiskTotalColumn = FirstRiskColumn + riskFactorCount,
        FirstImpactColumn,
        ImpactTotalColumn = FirstImpactColumn + impactFactorCount,
        RtoColumn,
        StabilityColumn,
        TrialColumn,
        ColumnCount,
    };

    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int of SelectionClass on heading rows, else invalid
        PositionRole,                 ///< qint32, -1 on heading rows
        ScoreRole,                    ///< int 0…3 in factor columns
        DomainsRole,                  ///< QStringList of short names
        StabilityRole,                ///< basis points; -1 not assessed, -2 not known yet
        MoveRole,                     ///< 1 enters, -1 leaves, 0 stays
        SelectedRole,                 ///< bool: the system is among the selected
        CountRole,                    ///< int: systems of a heading's group
        HintRole,                     ///< QString: what a heading's group has in common
        ClipboardRole,                ///< plain text as a spreadsheet wants it
        ChangedRole,                  ///< bool: an undo or a redo changed it a moment ago
    };

    /// Values of StabilityRole that are no share.
    static constexpr int stabilityNotAssessed = -1;
    static constexpr int stabilityPending = -2;

    /// `language` gives the language of the window at any time; call retranslate() when it speaks
    /// another one.
    explicit SelectionTableModel(std::function<const Language&()> language,
                                 QObject* parent = nullptr);

    /// Where ChangedRole comes from; without it nothing counts as changed.
    void setRecent(const RecentChanges& recent) { m_recent = &recent; }

    /// Everything anew.
    void reset(const Snapshot& snapshot, const Selection& selection);
    /// After a change that added and removed nothing. Few edits: exact signals; many: like reset().
    void
    update(const Snapshot& snapshot, const Selection& selection, const QList<SystemId>& edited);

    void setMovement(const Movement& move);

    /// Whether a what-if lets somebody enter or leave.
    [[nodiscard]] bool hasMovement() const { return !m_move.isEmpty(); }

    /// One value per system, or empty while it is being computed.
    void setStability(const QList<int>& basisPoints);
    void setOpen(SelectionClass group, bool open);
    [[nodiscard]] bool isOpen(SelectionClass group) const;
    /// Whether the group has rows in the table now.
    [[nodiscard]] bool isShown(SelectionClass group) const;
    /// The system that keeps its place; -1 for none.
    void setHeld(qint32 position);
    void retranslate();

    [[nodiscard]] const Selection& selection() const { return m_selection; }

    /// -1 on heading rows.
    [[nodiscard]] qint32 positionAt(int row) const;
    /// -1 while the system's group is folded.
    [[nodiscard]] int rowOf(qint32 position) const;
    [[nodiscard]] std::optional<SelectionClass> headingAt(int row) const;
    [[nodiscard]] QList<int> headingRows() const;
    /// The group in whose rows the system sits (while held: where it sat before).
    [[nodiscard]] SelectionClass seatOf(qint32 position) const;

    /// Key of the system's field that a column shows; empty where it is computed.
    [[nodiscard]] static QString fieldOf(int column);
    /// 0…10, or -1 where the column is no factor.
    [[nodiscard]] static int factorOf(int column);
    [[nodiscard]] static int columnOf(int factor);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void movementChanged();

private:
    struct Group
    {
        bool open = false;
        QList<qint32> order;
    };

    struct Place
    {
        SelectionClass group;
        qsizetype index;
    };

    [[nodiscard]] const Language& words() const { return m_language(); }

    [[nodiscard]] Group& group(SelectionClass c) { return m_groups[static_cast<size_t>(c)]; }

    [[nodiscard]] const Group& group(SelectionClass c) const
    {
        return m_groups[static_cast<size_t>(c)];
    }

    [[nodiscard]] const SystemVerdict& verdict(qint32 position) const
    {
        return m_selection.verdicts[position];
    }

    [[nodiscard]] bool before(qint32 a, qint32 b) const;
    [[nodiscard]] int firstRow(SelectionClass c) const;
    [[nodiscard]] Place placeOf(qint32 position) const;
    void rebuildOrder();
    void settle(qint32 position);
    void moveTo(qint32 position, const Place& from, const Place& to);
    template <class Change>
    void rearrange(Change change);

    [[nodiscard]] QVariant headingData(SelectionClass c, int column, int role) const;
    [[nodiscard]] QVariant systemData(qint32 position, int column, int role) const;
    [[nodiscard]] QString cellText(qint32 position, int column) const;
    [[nodiscard]] QString accessibleText(qint32 position, int column) const;
    [[nodiscard]] QString toolTip(qint32 position, int column) const;
    [[nodiscard]] QStringList domainNames(qint32 position, bool brief) const;
    [[nodiscard]] int stabilityOf(qint32 position) const;
    [[nodiscard]] int moveOf(qint32 position) const;

    std::function<const Language&()> m_language;
    const RecentChanges* m_recent = nullptr;
    Snapshot m_snapshot;
    Selection m_selection;
    Movement m_move;
    QList<int> m_stability;
    std::array<Group, selectionClassCount> m_groups;
    qint32 m_held = -1;
    QList<qint32> m_unsettled; ///< edited, not yet put where they belong
};

} // namespace zt
