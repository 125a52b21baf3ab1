// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheetbuilder.h"

#include "model/exchange/sheeterror.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 maxFilledArea = 4'096;
constexpr qint64 maxMergedCells = 2'000'000;

bool byNumber(const SheetRow& a, const SheetRow& b)
{
    return a.number < b.number;
}

} // namespace

SheetBuilder::SheetBuilder(QString path, const SheetLimits& limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
}

void SheetBuilder::fail(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

void SheetBuilder::startRow(qint32 number, bool hidden)
{
    endRow();
    if (number > m_limits.maxRows) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "rows"), m_limits.maxRows));
    }
    m_rowNumber = number;
    m_rowHidden = hidden;
}

void SheetBuilder::setCell(qint32 column, Cell cell)
{
    if (column >= m_limits.maxColumns) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "columns"), m_limits.maxColumns));
        return;
    }
    m_usedColumns = std::max(m_usedColumns, column + 1);
    if (cell.kind == Cell::Kind::Empty) {
        return;
    }
    if (cell.text.size() > m_limits.maxCellLength) {
        fail(tooLarge(
            m_path, QT_TRANSLATE_NOOP("Reason", "characters in one cell"), m_limits.maxCellLength));
        return;
    }
    const auto at = static_cast<size_t>(column);
    if (at >= m_cells.size()) {
        m_cells.resize(at + 1);
    }
    m_cells[at] = std::move(cell);
}

void SheetBuilder::endRow()
{
    m_lastRowKept = false;
    if (m_cells.empty() || m_error) {
        if (m_rowHidden && !m_error) {
            m_hiddenEmptyRows.push_back(m_rowNumber);
        }
        m_rowHidden = false;
        m_cells.clear();
        return;
    }
    m_cellCount += static_cast<qint64>(m_cells.size());
    if (m_cellCount > m_limits.maxCells) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "cells"), m_limits.maxCells));
        m_cells.clear();
        return;
    }
    m_ordered = m_ordered && (m_sheet.rows.isEmpty() || m_sheet.rows.last().number < m_rowNumber);
    SheetRow row;
    row.number = m_rowNumber;
    row.hidden = m_rowHidden;
    row.cells.reserve(static_cast<qsizetype>(m_cells.size()));
    for (Cell& cell : m_cells) {
        row.cells.append(std::move(cell));
    }
    m_cells.clear();
    m_rowHidden = false;
    if (m_sink) {
        if (const Result<void> taken = m_sink(row); !taken) {
            fail(taken.error());
        }
        return;
    }
    m_sheet.rows.append(std::move(row));
    m_lastRowKept = true;
}

void SheetBuilder::repeatLastRow(qint32 more)
{
    if (!m_lastRowKept || m_error) {
        m_rowNumber += more;
        return;
    }
    SheetRow row = m_sheet.rows.last();
    const qint64 all = m_cellCount + row.cells.size() * qint64{more};
    if (all > m_limits.maxCells) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "cells"), m_limits.maxCells));
        return;
    }
    m_cellCount = all;
    for (qint32 i = 0; i < more; ++i) {
        ++row.number;
        m_sheet.rows.append(row);
    }
    m_rowNumber += more;
}

void SheetBuilder::addMerge(const CellArea& area)
{
    if (area.size() < 2) {
        return;
    }
    ++m_sheet.mergedAreas;
    if (m_sheet.mergedAreas > maxMergedCells) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "merged areas"), maxMergedCells));
        return;
    }
    m_merges.push_back(area);
}

void SheetBuilder::hideColumns(qint32 first, qint32 last)
{
    last = std::min(last, m_limits.maxColumns - 1);
    if (first < 0 || first > last) {
        return;
    }
    if (static_cast<size_t>(last) >= m_hiddenColumns.size()) {
        m_hiddenColumns.resize(static_cast<size_t>(last) + 1);
    }
    for (qint32 column = first; column <= last; ++column) {
        m_hiddenColumns[static_cast<size_t>(column)] = true;
    }
}

void SheetBuilder::bringInOrder()
{
    if (m_ordered) {
        return;
    }
    std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(), byNumber);
    QList<SheetRow> rows;
    rows.reserve(m_sheet.rows.size());
    for (SheetRow& row : m_sheet.rows) {
        if (rows.isEmpty() || rows.last().number != row.number) {
            rows.append(std::move(row));
            continue;
        }
        SheetRow& earlier = rows.last();
        earlier.hidden = earlier.hidden || row.hidden;
        if (earlier.cells.size() < row.cells.size()) {
            earlier.cells.resize(row.cells.size());
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].kind != Cell::Kind::Empty) {
                earlier.cells[i] = std::move(row.cells[i]);
            }
        }
    }
    m_sheet.rows = std::move(rows);
    m_ordered = true;
}

QList<SheetRow>::iterator SheetBuilder::findRow(qint32 number)
{
    SheetRow wanted;
    wanted.number = number;
    const auto at = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), wanted, byNumber);
    return at != m_sheet.rows.end() && at->number == number ? at : m_sheet.rows.end();
}

/// Drops merges without a value and cuts the vast ones to the used part.
void SheetBuilder::settleMerges()
{
    const auto isEmpty = [this](const CellArea& area) {
        const auto row = findRow(area.first.row);
        return row == m_sheet.rows.end() || row->cells.size() <= area.first.column ||
               row->cells[area.first.column].kind == Cell::Kind::Empty;
    };
    std::erase_if(m_merges, isEmpty);
    for (CellArea& area : m_merges) {
        if (area.size() > maxFilledArea) {
            const qint32 lastRow = m_sheet.rows.last().number;
            const qint32 lastColumn = std::max(m_usedColumns - 1, area.first.column);
            area.last.row = std::min(area.last.row, lastRow);
            area.last.column = std::min(area.last.column, lastColumn);
        }
        m_mergedCells += area.size();
    }
    if (m_mergedCells > maxMergedCells) {
        fail(
            tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "cells in merged areas"), maxMergedCells));
    }
}

/// Rows that hold nothing but part of a merged area have not been there so far.
void SheetBuilder::addMergedRows()
{
    std::vector<qint32> missing;
    for (const CellArea& area : m_merges) {
        for (qint32 number = area.first.row + 1; number <= area.last.row; ++number) {
            if (findRow(number) == m_sheet.rows.end()) {
                missing.push_back(number);
            }
        }
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    std::sort(m_hiddenEmptyRows.begin(), m_hiddenEmptyRows.end());
    for (const qint32 number : missing) {
        SheetRow row;
        row.number = number;
        row.hidden = std::binary_search(m_hiddenEmptyRows.begin(), m_hiddenEmptyRows.end(), number);
        m_sheet.rows.append(row);
    }
    std::inplace_merge(m_sheet.rows.begin(),
                       m_sheet.rows.end() - static_cast<qsizetype>(missing.size()),
                       m_sheet.rows.end(),
                       byNumber);
}

void SheetBuilder::fillMerge(const CellArea& area)
{
    const Cell value = findRow(area.first.row)->cells[area.first.column];
    for (qint32 number = area.first.row; number <= area.last.row; ++number) {
        SheetRow& row = *findRow(number);
        if (row.cells.size() <= area.last.column) {
            m_cellCount += area.last.column + 1 - row.cells.size();
            row.cells.resize(area.last.column + 1);
        }
        for (qint32 column = area.first.column; column <= area.last.column; ++column) {
            row.cells[column] = value;
        }
    }
    if (m_cellCount > m_limits.maxCells) {
        fail(tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "cells"), m_limits.maxCells));
    }
}

void SheetBuilder::fillMerges()
{
    settleMerges();
    if (m_error || m_merges.empty()) {
        return;
    }
    addMergedRows();
    for (const CellArea& area : m_merges) {
        fillMerge(area);
        if (m_error) {
            return;
        }
    }
}

void SheetBuilder::measure()
{
    for (const SheetRow& row : m_sheet.rows) {
        m_sheet.columnCount = std::max(m_sheet.columnCount, static_cast<qint32>(row.cells.size()));
        m_sheet.hiddenRowCount += row.hidden ? 1 : 0;
    }
    const auto known = std::min(static_cast<size_t>(m_sheet.columnCount), m_hiddenColumns.size());
    for (size_t column = 0; column < known; ++column) {
        if (m_hiddenColumns[column]) {
            m_sheet.hiddenColumns.append(static_cast<qint32>(column));
        }
    }
}

Result<Sheet> SheetBuilder::finish(const QString& name, bool hidden)
{
    endRow();
    bringInOrder();
    fillMerges();
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    measure();
    m_sheet.name = name;
    m_sheet.hidden = hidden;
    return std::move(m_sheet);
}

} // namespace zt
