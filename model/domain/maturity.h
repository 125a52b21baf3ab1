// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answerbook.h"
#include "model/domain/guideline.h"

#include <array>
#include <bitset>

namespace zt {

inline constexpr int levelCount = 4; ///< I…IV

/// Items by their index; the pack's schema fixes their number at 36.
using ItemSet = std::bitset<64>;

/// Why an item does not count in a scope.
enum class Applicability : quint8 {
    Applies,
    RemovedByCloudTable, ///< the guideline's table says no for the system's cloud model
    StatedNotApplicable, ///< a person said so, with a reason
};

/// One item of the guideline in one scope.
struct ItemStanding
{
    int item = 0; ///< index into Guideline::items
    ItemStatus status = ItemStatus::NotAssessed;
    int sharePercent = 0;
    Applicability applicability = Applicability::Applies;

    [[nodiscard]] bool applies() const { return applicability == Applicability::Applies; }

    bool operator==(const ItemStanding&) const = default;
};

/// Applicable items of one level: so many of so many are implemented.
struct LevelProgress
{
    int done = 0;
    int of = 0;
    int notAssessed = 0;

    bool operator==(const LevelProgress&) const = default;
};

/// Where a pillar stands. Counts and orders only, so that 10,000 systems are judged at once.
struct PillarLevel
{
    /// The highest level L such that every applicable item of level ≤ L is implemented; 0 = below I
    /// (尚未達 I). Partial progress never counts into it.
    int order = 0;
    /// The same if every item that nobody has assessed turned out to be implemented.
    int possible = 0;
    std::array<LevelProgress, levelCount> levels; ///< I…IV

    [[nodiscard]] int applicable() const;
    [[nodiscard]] int implemented() const;
    [[nodiscard]] int notAssessed() const;
    /// Progress to the level above; nothing of nothing at level IV.
    [[nodiscard]] LevelProgress next() const;

    bool operator==(const PillarLevel&) const = default;
};

/// The level rule over counts; the source (實作參考原則, 等級) orders the levels by what each adds.
[[nodiscard]] PillarLevel levelOf(const std::array<LevelProgress, levelCount>& levels);

/// Levels and items of one scope by its own answers.
struct ScopeMaturity
{
    Scope scope;
    QList<ItemStanding> items;  ///< all items, in the guideline's order
    QList<PillarLevel> pillars; ///< in the guideline's order
};

/// The guideline's items, prepared for judging many scopes. Keep one per guideline.
class MaturityJudge
{
public:
    explicit MaturityJudge(const Guideline& guideline);

    [[nodiscard]] const Guideline& guideline() const { return m_guideline; }

    /// Where each item stands. `sheet` null = no answers; `system` null = no cloud model, so every
    /// item is asked. Cloud: an item that the table states as not applying under the system's model
    /// is removed, whatever was answered; one that it does not state is asked.
    [[nodiscard]] QList<ItemStanding> items(const AnswerSheet* sheet, const System* system) const;

    [[nodiscard]] QList<PillarLevel> pillars(const QList<ItemStanding>& items) const;

    /// Both, and quicker than one after the other where only levels are wanted. `missing` gets the
    /// applicable items that are not implemented.
    [[nodiscard]] QList<PillarLevel>
    pillars(const AnswerSheet* sheet, const System* system, ItemSet* missing = nullptr) const;

    [[nodiscard]] ScopeMaturity
    assess(const Scope& scope, const AnswerSheet* sheet, const System* system) const;

    /// Ids of the applicable items of the level above a pillar's that are not implemented: what
    /// holds it down (壓住). Empty at level IV.
    [[nodiscard]] QStringList holdingDown(const ScopeMaturity& scope, int pillar) const;

    [[nodiscard]] int pillarOf(int item) const { return m_items.at(item).pillar; }

    [[nodiscard]] int levelOrderOf(int item) const { return m_items.at(item).level + 1; }

    /// -1 where there is no such pillar.
    [[nodiscard]] int pillarIndex(const QString& pillarId) const;

private:
    struct Prepared
    {
        int pillar = 0;
        int level = 0;                                                      ///< 0…3
        std::array<Tri, 3> cloud{Tri::Unknown, Tri::Unknown, Tri::Unknown}; ///< IaaS, PaaS, SaaS
    };

    template <class Visitor>
    void visit(const AnswerSheet* sheet, const System* system, const Visitor& visitor) const;

    const Guideline& m_guideline;
    QList<Prepared> m_items;
    QList<int> m_byId; ///< item indexes in the order of their ids, as answer sheets have them
};

} // namespace zt
