// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace zt {

/// One cell of another table of the report, named by its table.
struct TableCellRef
{
    QString table;
    qsizetype row = 0;
    qsizetype column = 0;

    bool operator==(const TableCellRef&) const = default;
};

/// Formulas, by meaning. Cells hold the computed value; a workbook keeps the formula live beside
/// it.
struct WeightedSum
{
    qsizetype firstColumn = 0; ///< scores side by side; weights stand in the head row above them
    qsizetype count = 0;       ///< blank as long as one of them is missing
};

/// Whether a total reaches, or does not exceed, a cut-off; one of two words, blank without a total.
struct CutoffCheck
{
    qsizetype totalColumn = 0;
    TableCellRef cutoff;
    bool atLeast = true;
    QString yes;
    QString no;
};

/// In row r: how many rows of `table` say `word` in column `firstColumn + r` and in `alsoColumns`.
struct CountWhere
{
    QString table;
    qsizetype firstColumn = 0;
    QList<qsizetype> alsoColumns;
    QString word;
};

/// How many rows of `table` say in `column` what this row's first cell says.
struct CountEqual
{
    QString table;
    qsizetype column = 0;
};

/// How many rows of a block of `table` meet all conditions. Blocks are `blockRows` high and follow
/// each other; `groupRows` rows here look at one block.
struct CountBlock
{
    struct Condition
    {
        qsizetype column = 0;
        QString word;          ///< what the column says
        qsizetype sameAs = -1; ///< or the column of this row that says it
    };

    QString table;
    qsizetype groupRows = 1;
    qsizetype blockRows = 1;
    QList<Condition> conditions;
};

/// The level that counts side by side lead to: applicable and done for each level. words[0] is
/// below the first level, words[k] level k; blank where nothing is applicable.
struct LevelOfCounts
{
    qsizetype firstColumn = 0;
    QStringList words;
};

/// The highest level that enough of the whole has: the whole, then what has each level, side by
/// side; blank where `countColumn` counts nothing.
struct LevelOfShares
{
    qsizetype countColumn = 0;
    qsizetype firstColumn = 0;
    TableCellRef percent; ///< how much is enough
    QStringList words;    ///< as in LevelOfCounts
};

using Formula = std::variant<std::monostate,
                             WeightedSum,
                             CutoffCheck,
                             CountWhere,
                             CountEqual,
                             CountBlock,
                             LevelOfCounts,
                             LevelOfShares>;

} // namespace zt
