// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"
#include "reports/maturityreport.h"
#include "reports/selection/sections.h"
#include "reports/wordingmaturity.h"

namespace zt::maturityreport {

/// Everything the sections are made from.
struct MaturityInput : selectionreport::Base
{
    const MaturityJudge& judge;
    const QList<SystemLevels>& levels; ///< by the snapshot's order
    const Past& past;
    QList<MaturityView> own = {};   ///< scopes with answers of their own
    QList<MaturityView> group = {}; ///< the institution and the domains, where they roll up

    /// The institution, by whichever rule is in force.
    MaturityView institution = {};

    [[nodiscard]] QString level(int order) const { return levelText(order, guideline(), language); }

    /// Below I, I … IV.
    [[nodiscard]] QStringList levelWords() const;
    [[nodiscard]] QString scopeCode(const Scope& scope) const;
    /// "SYS-07/1-2"
    [[nodiscard]] QString refText(const ItemRef& ref) const;
};

/// Ids of tables that others refer to, and where in them.
namespace tables {
inline constexpr const char* method = "maturity_method";
inline constexpr const char* radar = "radar";
inline constexpr const char* items = "items";
inline constexpr const char* computation = "computation";
inline constexpr const char* rollup = "rollup";
inline constexpr const char* trend = "trend";
inline constexpr const char* quarters = "quarters";
inline constexpr qsizetype percentRow = 1;  ///< in `method`
inline constexpr qsizetype methodValue = 1; ///< column in `method`
} // namespace tables

/// Columns of the table of items that are counted.
enum ItemColumn : qsizetype {
    Code,
    Name,
    Item,
    Capability,
    PillarId,
    LevelId,
    Status,
    Share,
    Applies
};

/// How columns and cells that several sections have are made.
[[nodiscard]] Column textColumn(const QString& key, const QString& title, int widest = 14);
[[nodiscard]] ReportCell orderCell(const std::optional<int>& order);
/// Empty where nothing of the pillar applies.
[[nodiscard]] ReportCell
levelCell(const MaturityInput& in, const MaturityView& view, int pillar, int order);

[[nodiscard]] Section coverSection(const MaturityInput& in);
[[nodiscard]] Section radarSection(const MaturityInput& in);
[[nodiscard]] Section levelsSection(const MaturityInput& in);
[[nodiscard]] Section rollupSection(const MaturityInput& in);
[[nodiscard]] Section itemsSection(const MaturityInput& in);
[[nodiscard]] Section gapsSection(const MaturityInput& in);
[[nodiscard]] Section roadmapSection(const MaturityInput& in);
[[nodiscard]] Section budgetSection(const MaturityInput& in);
/// Where there are points of the past.
[[nodiscard]] Section trendSection(const MaturityInput& in);
/// Where one of them is compared with.
[[nodiscard]] Section comparisonSection(const MaturityInput& in);
[[nodiscard]] Section evidenceSection(const MaturityInput& in);

} // namespace zt::maturityreport
