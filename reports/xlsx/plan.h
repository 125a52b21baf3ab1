// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

#include <QHash>

namespace zt::xlsx {

/// Where everything of a report will stand in the workbook, known before the first cell is written:
/// formulas and charts point forward, and column widths must be set first. Rows and columns count
/// from 0.

struct TablePlace
{
    qsizetype sheet = 0;
    int titleRow = -1;
    int linkRow = -1;
    int headRow = -1;
    int firstRow = 0; ///< of data
    int rows = 0;
    int blankRows = 0; ///< below the data, without cells
    int totalRow = -1;
};

struct BlockPlace
{
    int row = 0;    ///< first row
    int height = 1; ///< rows, the gap below included
};

struct SheetPlan
{
    QString name;
    QList<int> widths; ///< of columns, in units
    QList<BlockPlace> blocks;
    int mergedColumns = 1; ///< over which a paragraph runs
    int mergedWidth = 0;
    int mainTable = -1;  ///< index of its block
    int pagesBeside = 1; ///< printed pages the sheet's width is parted over
};

struct WorkbookPlan
{
    QList<SheetPlan> sheets;
    QHash<QString, TablePlace> tables;
    QHash<QString, QString> sheetOfSection; ///< section's title → sheet's name
};

inline constexpr int titleRow = 0;
inline constexpr int chartRows = 20; ///< rows a chart covers, with the gap below
inline constexpr int narrowest = 6;
inline constexpr double pageMargin = 0.4; ///< inches at the left and the right of a page

[[nodiscard]] WorkbookPlan planWorkbook(const Report& report);

/// "'方法'!$B$7"
[[nodiscard]] QString cellAddress(const WorkbookPlan& plan, const TableCellRef& ref);
/// "'因子評分'!$C$8:$C$103": the data of one column.
[[nodiscard]] QString
columnAddress(const WorkbookPlan& plan, const QString& table, qsizetype column);

} // namespace zt::xlsx
