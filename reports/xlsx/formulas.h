// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/xlsx/plan.h"

#include <optional>

namespace zt::xlsx {

/// The formulas of one column: what is the same in every row is worked out once, since 10,000 rows
/// ask for it.
class ColumnFormula
{
public:
    ColumnFormula(const Table& table, qsizetype column, const WorkbookPlan& plan);

    [[nodiscard]] bool isLive() const { return !m_pattern.isEmpty(); }

    /// For data row `row` of the table (from 0). The result lives until the next call.
    [[nodiscard]] const char* at(qsizetype row);

private:
    void setPattern(const QString& pattern) { m_pattern = pattern.toUtf8(); }

    [[nodiscard]] QString weightedSum(const WeightedSum& sum) const;
    [[nodiscard]] static QString cutoffCheck(const CutoffCheck& check, const WorkbookPlan& plan);
    [[nodiscard]] static QString
    countWhere(const CountWhere& count, const WorkbookPlan& plan, qsizetype row);
    [[nodiscard]] static QString countEqual(const CountEqual& count, const WorkbookPlan& plan);
    [[nodiscard]] static QString
    countBlock(const CountBlock& count, const WorkbookPlan& plan, qsizetype row);
    [[nodiscard]] static QString levelOfCounts(const LevelOfCounts& level);
    [[nodiscard]] static QString levelOfShares(const LevelOfShares& level,
                                               const WorkbookPlan& plan);

    TablePlace m_place;
    QByteArray m_pattern;              ///< with a mark where the row's number goes
    QList<QByteArray> m_perRow;        ///< where rows differ by more than their number
    std::optional<CountBlock> m_block; ///< whose rows look at blocks of their own
    const WorkbookPlan* m_plan;
    QByteArray m_current;
};

/// "=SUM(B5:B10)"
[[nodiscard]] QByteArray totalFormula(const TablePlace& place, qsizetype column);

} // namespace zt::xlsx
