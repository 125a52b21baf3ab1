// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturitymodel.h"

#include <QHash>

#include <optional>

namespace zt {

// The CISA model as a second lens over the answers to the guideline's items.
//
// Items suggest a stage for a row they are mapped to: the highest level L (I…IV, read as
// Traditional…Optimal) such that every applicable mapped item of level ≤ L is implemented and at
// least one applicable mapped item has level exactly L. If there is none, the row stands at 0 where
// an applicable item of level I is not implemented; otherwise the items say only what the row is
// below, and suggest nothing. Items that do not apply say nothing either way.
//
// Items cover a row only in part, so a suggestion is never more than that: an own answer for the
// row always wins and is marked as such. Unknown is never "no": while an item that nobody has
// assessed could decide, the row is to be answered, not lower.

/// Partly implemented and planned count as not implemented.
enum class LensStanding : quint8 { NotAssessed, NotApplicable, NotImplemented, Implemented };

struct LensItem
{
    int level = 0; ///< order of the item's level, 1…4; any other is taken as unknown
    LensStanding standing = LensStanding::NotAssessed;
};

/// By item id. An item that is not there is one of which nothing is known.
using LensItems = QHash<QString, LensItem>;
/// By row id, 0…4; any other number is no answer.
using OwnStages = QHash<QString, int>;

enum class LensBasis : quint8 { ToBeAnswered, SuggestedByItems, OwnAnswer, RolledUp };

/// Why the items suggest nothing, or the systems leave the row open.
enum class LensGap : quint8 {
    None,           // they do suggest a stage
    NoItems,        // no item is mapped to the row
    NoneApplicable, // none of those mapped applies
    NotAssessed,    // one that could decide is not assessed, see LensRow::open
    OnlyBelow,      // they say what the row is below (LensRow::atMost), not where it stands
    SystemsOpen,    // rolled up: what is to be answered in systems could decide
    NoSystems,      // rolled up: no system counts, or none weighs anything
};

struct LensRow
{
    QString row;
    LensBasis basis = LensBasis::ToBeAnswered;
    std::optional<int> stage;     ///< 0…4: the own answer, else what the items suggest
    std::optional<int> suggested; ///< by the items, beside an own answer too
    LensGap gap = LensGap::None;
    int atMost = stageCount; ///< the highest stage the items leave open
    QStringList carriedBy;   ///< implemented items of the suggested level
    QStringList heldBy;      ///< the lowest items not implemented: they keep the row at `atMost`
    QStringList open;        ///< items not assessed that could decide
};

/// Several rows seen together: a pillar by its functions, a capability by its row in each pillar.
/// As long as a row is to be answered there is no stage, only counts.
struct LensSummary
{
    QString id;
    std::array<int, stageCount + 1> atStage{}; ///< rows known to stand at 0…4
    int suggested = 0;                         ///< of these, by suggestion alone
    int toBeAnswered = 0;
    std::optional<int> lowestKnown; ///< the whole stands at this at most
    std::optional<int> stage;       ///< the lowest row, once every row is known

    [[nodiscard]] int known() const { return atLeast(0); }

    /// How many rows are known to stand at `order` or above.
    [[nodiscard]] int atLeast(int order) const;
};

/// One row, pillar or capability over the systems that count.
struct GroupStage
{
    int systems = 0;
    int toBeAnswered = 0;                      ///< of these, it is not known where they stand
    std::array<int, stageCount + 1> atStage{}; ///< systems known to stand at 0…4
    int low = 0;                               ///< the stage, were everything to be answered at 0
    int high = stageCount;                     ///< were it as high as the items leave open
    bool weighs = false;                       ///< some system counts for something

    /// None while what is to be answered could decide.
    [[nodiscard]] std::optional<int> stage() const
    {
        return weighs && low == high ? std::optional(low) : std::nullopt;
    }

    bool operator==(const GroupStage&) const = default;
};

/// What a rolled-up lens rests on; each list in the order of that of the lens.
struct LensGroup
{
    int systems = 0;
    int undecidedSystems = 0; ///< of these it is not known whether the domain applies
    QList<GroupStage> rows;
    QList<GroupStage> pillars;
    QList<GroupStage> capabilities;
};

struct CisaLens
{
    QList<LensRow> rows; ///< in the model's order
    QList<LensSummary> pillars;
    QList<LensSummary> capabilities;
    std::optional<LensGroup> group; ///< where rolled up from systems
};

[[nodiscard]] LensRow
lensRow(const CisaRow& row, const LensItems& items, std::optional<int> ownStage);

[[nodiscard]] CisaLens
cisaLens(const MaturityModel& model, const LensItems& items, const OwnStages& ownStages);

} // namespace zt
