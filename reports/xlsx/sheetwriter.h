// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "reports/readback.h"
#include "reports/xlsx/celltext.h"
#include "reports/xlsx/formats.h"
#include "reports/xlsx/formulas.h"
#include "reports/xlsx/plan.h"

namespace zt::xlsx {

/// What all sheets of one workbook share.
struct WorkbookContext
{
    const Report& report;
    const Language& language;
    const WorkbookPlan& plan;
    const Formats& formats;
    lxw_workbook* workbook = nullptr;
    JobContext& job;
    qint64 rowsDone = 0;
    qint64 rowsTotal = 0;
};

/// Writes one section as a sheet, rows from top to bottom, and counts what it wrote.
class SheetWriter
{
public:
    SheetWriter(WorkbookContext& context, const Section& section, const SheetPlan& plan);

    /// False when cancelled.
    [[nodiscard]] bool write();

    [[nodiscard]] SheetCount count() const { return m_count; }

private:
    void setUpPage();
    void breakPages();
    void writeTitle();
    void writeParagraph(const Paragraph& paragraph, int row);
    [[nodiscard]] bool writeTable(const Table& table);
    void writeHead(const Table& table, const TablePlace& place);
    void lockAround(const Table& table);
    void markColumns(const Table& table);
    void writeLinks(const Table& table, const TablePlace& place);
    void writeTotals(const Table& table, const TablePlace& place);
    void writeCell(
        const Table& table, qsizetype row, qsizetype column, int sheetRow, ColumnFormula& formula);
    void writeFormula(
        const ReportCell& cell, const char* formula, int row, lxw_col_t column, lxw_format* format);
    void writeLink(const ReportCell& cell, int row, lxw_col_t column);
    void decorate(const Table& table, const TablePlace& place);
    void addRamp(Ramp ramp, const TablePlace& place, qsizetype first, qsizetype last);
    void addWordFormat(const TablePlace& place,
                       qsizetype column,
                       const QString& word,
                       lxw_format* format);
    void addStabilityBar(const TablePlace& place, qsizetype column);
    void addChoices(const Table& table, const TablePlace& place);
    void addFilter(const Table& table, const TablePlace& place);

    void text(int row, lxw_col_t column, const QString& text, lxw_format* format);
    void blank(int row, lxw_col_t column, lxw_format* format);
    void touch(int row);
    void setHeight(int row, int lines);
    [[nodiscard]] int linesOf(const Table& table, qsizetype row) const;

    WorkbookContext& m_context;
    const Section& m_section;
    const SheetPlan& m_plan;
    lxw_worksheet* m_sheet = nullptr;
    SheetCount m_count;
    int m_lastRow = -1;
    CellText m_text;
};

/// Native charts that point at the tables they are drawn from.
void addBarChart(const WorkbookContext& context,
                 lxw_worksheet* sheet,
                 const BarChart& chart,
                 int row);
void addScatterChart(const WorkbookContext& context,
                     lxw_worksheet* sheet,
                     const ScatterChart& chart,
                     int row);
void addRadarChart(const WorkbookContext& context,
                   lxw_worksheet* sheet,
                   const RadarChart& chart,
                   int row);
void addSeriesChart(const WorkbookContext& context,
                    lxw_worksheet* sheet,
                    const SeriesChart& chart,
                    int row);

} // namespace zt::xlsx
