// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectioncursor.h"

#include "app/itemmodels/selectiontablemodel.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

using Model = SelectionTableModel;

constexpr std::array edges{static_cast<int>(Model::RankColumn),
                           static_cast<int>(Model::FirstRiskColumn),
                           Model::RiskTotalColumn - 1,
                           static_cast<int>(Model::FirstImpactColumn),
                           Model::ImpactTotalColumn - 1,
                           Model::ColumnCount - 1};

} // namespace

SelectionCursor::SelectionCursor(const SelectionTableModel& model, Cell at, int pageRows)
    : m_model(model)
    , m_at(at)
    , m_pageRows(pageRows)
{
}

std::optional<SelectionCursor::Cell> SelectionCursor::after(int key, bool control) const
{
    const int row = m_at.row;
    const int column = m_at.column;
    const int last = m_model.rowCount() - 1;
    switch (key) {
    case Qt::Key_Left:
        return Cell{row, control ? edgeColumn(-1) : column - 1};
    case Qt::Key_Right:
        return Cell{row, control ? edgeColumn(1) : column + 1};
    case Qt::Key_Up:
        return Cell{control ? edgeRow(-1) : systemRow(row - 1, -1), column};
    case Qt::Key_Down:
        return Cell{control ? edgeRow(1) : systemRow(row + 1, 1), column};
    case Qt::Key_Home:
        return Cell{control ? systemRow(0, 1) : row, control ? column : 0};
    case Qt::Key_End:
        return Cell{control ? systemRow(last, -1) : row, control ? column : Model::ColumnCount - 1};
    case Qt::Key_PageUp:
        return Cell{systemRow(std::max(0, row - m_pageRows), row - m_pageRows > 0 ? -1 : 1),
                    column};
    case Qt::Key_PageDown:
        return Cell{systemRow(std::min(row + m_pageRows, last), 1), column};
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Cell{systemRow(row + 1, 1), column};
    default:
        return std::nullopt;
    }
}

int SelectionCursor::systemRow(int row, int step) const
{
    while (row >= 0 && row < m_model.rowCount()) {
        if (m_model.positionAt(row) >= 0) {
            return row;
        }
        row += step;
    }
    return m_at.row;
}

int SelectionCursor::edgeRow(int step) const
{
    int row = systemRow(m_at.row + step, step);
    while (m_model.positionAt(row + step) >= 0) {
        row += step;
    }
    return row;
}

int SelectionCursor::edgeColumn(int step) const
{
    const int column = m_at.column;
    if (step > 0) {
        const auto next =
            std::find_if(edges.begin(), edges.end(), [column](int edge) { return edge > column; });
        return next == edges.end() ? column : *next;
    }
    const auto next =
        std::find_if(edges.rbegin(), edges.rend(), [column](int edge) { return edge < column; });
    return next == edges.rend() ? column : *next;
}

} // namespace zt
