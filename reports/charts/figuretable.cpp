// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurepaint.h"

#include <algorithm>

namespace zt {

namespace {

QString numberOf(const std::optional<int>& value, QString (*text)(int) = nullptr)
{
    return value ? figure::valueOf(*value, text) : QString();
}

FigureTable table(const RadarFigure& radar)
{
    FigureTable table{{QString()}, {}};
    for (const RadarFigure::Line& line : radar.lines) {
        table.heads.append(line.name);
    }
    for (qsizetype axis = 0; axis < radar.axes.size(); ++axis) {
        QStringList row{radar.axes[axis]};
        for (const RadarFigure::Line& line : radar.lines) {
            const std::optional<int> value = line.values.value(axis);
            row.append(value ? radar.valueNames.value(*value) : QString());
        }
        table.rows.append(row);
    }
    return table;
}

template <class Lines>
FigureTable byStep(const Lines& figure, QString (*text)(int) = nullptr)
{
    FigureTable table{{QString()}, {}};
    for (const auto& line : figure.lines) {
        table.heads.append(line.name);
    }
    for (qsizetype step = 0; step < figure.steps.size(); ++step) {
        QStringList row{figure.steps[step]};
        for (const auto& line : figure.lines) {
            row.append(numberOf(line.values.value(step), text));
        }
        table.rows.append(row);
    }
    return table;
}

FigureTable table(const LinesFigure& lines)
{
    return byStep(lines, lines.valueText);
}

FigureTable table(const BurnFigure& burn)
{
    return byStep(burn);
}

FigureTable table(const BarsFigure& bars)
{
    FigureTable table{{QString()}, {}};
    for (const BarsFigure::Part& part : bars.parts) {
        table.heads.append(part.name);
    }
    for (qsizetype row = 0; row < bars.rows.size(); ++row) {
        QStringList cells{bars.rows[row]};
        for (qsizetype part = 0; part < bars.parts.size(); ++part) {
            cells.append(figure::valueOf(bars.written(row, part), bars.valueText));
        }
        table.rows.append(cells);
    }
    return table;
}

/// Whole amounts, whatever the columns say.
FigureTable table(const ColumnsFigure& columns)
{
    FigureTable table{{QString()}, {}};
    for (const ColumnsFigure::Part& part : columns.parts) {
        table.heads.append(part.name);
    }
    for (qsizetype step = 0; step < columns.steps.size(); ++step) {
        QStringList cells{columns.steps[step]};
        for (const ColumnsFigure::Part& part : columns.parts) {
            cells.append(QString::number(part.values.value(step)));
        }
        table.rows.append(cells);
    }
    return table;
}

FigureTable table(const HeatFigure& heat)
{
    FigureTable table{QStringList{QString()} + heat.itemNames, {}};
    const auto word = [&](ItemStatus status) {
        return heat.statusNames.value(static_cast<int>(status));
    };
    for (const HeatFigure::Row& row : heat.rows) {
        QStringList cells{row.name};
        for (const HeatFigure::Cell& cell : row.cells) {
            cells.append(word(cell.applies ? cell.status : ItemStatus::NotApplicable));
        }
        table.rows.append(cells);
    }
    return table;
}

FigureTable table(const ScatterFigure& scatter)
{
    return {scatter.tableHeads, scatter.tableRows};
}

FigureTable table(const StepsFigure& steps)
{
    return {steps.tableHeads, steps.tableRows};
}

FigureTable table(const ChangeFigure& changes)
{
    FigureTable table{changes.tableHeads, {}};
    for (const ChangeFigure::Row& row : changes.rows) {
        table.rows.append({row.name, row.number, row.note});
    }
    return table;
}

bool isNothing(const RadarFigure& radar)
{
    return radar.axes.isEmpty();
}

bool isNothing(const LinesFigure& lines)
{
    return std::none_of(lines.lines.begin(), lines.lines.end(), [](const auto& line) {
        return std::any_of(
            line.values.begin(), line.values.end(), [](const auto& v) { return v.has_value(); });
    });
}

bool isNothing(const BarsFigure& bars)
{
    return std::all_of(bars.parts.begin(), bars.parts.end(), [](const auto& part) {
        return std::all_of(part.values.begin(), part.values.end(), [](int v) { return v == 0; });
    });
}

bool isNothing(const BurnFigure& burn)
{
    return burn.steps.isEmpty();
}

bool isNothing(const ColumnsFigure& columns)
{
    return columns.steps.isEmpty();
}

bool isNothing(const HeatFigure& heat)
{
    return heat.rows.isEmpty();
}

bool isNothing(const ScatterFigure& scatter)
{
    return scatter.dots.isEmpty();
}

bool isNothing(const StepsFigure& steps)
{
    return steps.points.isEmpty();
}

bool isNothing(const ChangeFigure& changes)
{
    return changes.rows.isEmpty();
}

} // namespace

FigureTable tableOf(const Figure& figure)
{
    return std::visit([](const auto& body) { return table(body); }, figure.body);
}

bool isEmpty(const Figure& figure)
{
    return std::visit([](const auto& body) { return isNothing(body); }, figure.body);
}

} // namespace zt
