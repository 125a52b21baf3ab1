// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/exchange/cellref.h"
#include "model/exchange/sheet.h"
#include "model/exchange/sheetreader.h"

#include <functional>
#include <optional>
#include <vector>

namespace zt {

/// Puts a sheet together from what a reader finds, whatever the order, and keeps count of the
/// limits. The first limit broken stays in error(); what follows it is dropped.
class SheetBuilder
{
public:
    SheetBuilder(QString path, const SheetLimits& limits);

    /// Every row goes to `sink` as soon as it ends and is not kept: for a reader whose rows come in
    /// order and once, and that knows no merged areas. What the sink gives back ends the reading.
    using RowSink = std::function<Result<void>(const SheetRow& row)>;

    void setSink(RowSink sink) { m_sink = std::move(sink); }

    /// Rows may come in any order and more than once.
    void startRow(qint32 number, bool hidden);
    void setCell(qint32 column, Cell cell);
    void endRow();
    /// The row just ended stands `more` further times below itself.
    void repeatLastRow(qint32 more);

    /// The value of the first corner is put into every cell of the area. An area of more than
    /// 4,096 cells is filled only as far as the sheet is used.
    void addMerge(const CellArea& area);
    void hideColumns(qint32 first, qint32 last);

    [[nodiscard]] qint32 currentRow() const { return m_rowNumber; }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] Result<Sheet> finish(const QString& name, bool hidden);

private:
    void fail(Error error);
    void bringInOrder();
    void fillMerges();
    void fillMerge(const CellArea& area);
    void settleMerges();
    void addMergedRows();
    [[nodiscard]] QList<SheetRow>::iterator findRow(qint32 number);
    void measure();

    QString m_path;
    SheetLimits m_limits;
    RowSink m_sink;
    Sheet m_sheet;
    std::vector<Cell> m_cells;
    qint32 m_rowNumber = 0;
    bool m_rowHidden = false;
    bool m_lastRowKept = false;
    bool m_ordered = true;
    qint64 m_cellCount = 0;
    qint64 m_mergedCells = 0;
    qint32 m_usedColumns = 0;
    std::vector<CellArea> m_merges;
    std::vector<bool> m_hiddenColumns;
    std::vector<qint32> m_hiddenEmptyRows;
    std::optional<Error> m_error;
};

} // namespace zt
