// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace zt {

class SelectionTableModel;

/// Where keys lead from one cell of the selection table. Heading rows are stepped over.
class SelectionCursor
{
public:
    struct Cell
    {
        int row = -1;
        int column = -1;

        bool operator==(const Cell&) const = default;
    };

    /// `pageRows`: how many rows a page key moves.
    SelectionCursor(const SelectionTableModel& model, Cell at, int pageRows = 1);

    /// The cell a key leads to (Qt::Key; with Ctrl to an edge); none: the key does not move.
    [[nodiscard]] std::optional<Cell> after(int key, bool control) const;
    /// The first row of a system from `row` on in the given direction; the present one where there
    /// is none.
    [[nodiscard]] int systemRow(int row, int step) const;

private:
    [[nodiscard]] int edgeRow(int step) const;
    [[nodiscard]] int edgeColumn(int step) const;

    const SelectionTableModel& m_model;
    Cell m_at;
    int m_pageRows;
};

} // namespace zt
