// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/plan.h"

#include "reports/textmeasure.h"
#include "reports/xlsx/celltext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zt::xlsx {

namespace {

constexpr int filterButton = 2; // units the filter's arrow takes of a head
constexpr int padding = 3;
constexpr int paragraphWidth = 110;
/// What can stand beside each other on A4 landscape in print of 6.5 points, the text being 10.
constexpr double readablePoints = (842 - 2 * 72 * pageMargin) * 10 / 6.5;

/// What a head needs: its longest word, and no more than four lines.
int headUnits(const Column& column, bool filtered)
{
    const QString title = headText(column.title);
    const int units = textUnits(title);
    const int lines = units > 20 ? 4 : (units > 10 ? 3 : 2);
    return widthForLines(title, lines) + (filtered ? filterButton : 0);
}

int numberUnits(const ReportCell& cell)
{
    return static_cast<int>(displayText(cell).size());
}

int contentUnits(const Table& table, qsizetype column)
{
    const int widest = table.columns[column].widest;
    if (table.columns[column].answer || table.leastLines > 1) {
        return widest; // room for what is to be written there
    }
    int units = 0;
    const QChar* previous = nullptr;
    for (qsizetype row = 0; row < table.rowCount() && units < widest; ++row) {
        const ReportCell& cell = table.at(row, column);
        if (cell.kind == CellKind::Text) {
            // Words that repeat share their characters; measuring one is enough.
            if (cell.text.constData() != previous) {
                previous = cell.text.constData();
                units = std::max(units, textUnits(cell.text));
            }
        } else if (cell.kind != CellKind::Integer || cell.number >= 100) {
            units = std::max(units, cell.kind == CellKind::Empty ? 0 : numberUnits(cell));
        }
    }
    return std::min(units, widest);
}

void widen(SheetPlan& sheet, const Table& table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const int head = table.headless ? 0 : headUnits(table.columns[i], table.main);
        const int units = std::max({contentUnits(table, i), head, narrowest - padding}) + padding;
        if (i >= sheet.widths.size()) {
            sheet.widths.append(units);
        } else {
            sheet.widths[i] = std::max(sheet.widths[i], units);
        }
    }
}

int placeTable(WorkbookPlan& plan, const Table& table, qsizetype sheet, int row)
{
    TablePlace place;
    place.sheet = sheet;
    if (!table.title.isEmpty()) {
        place.titleRow = row++;
    }
    if (table.links) {
        place.linkRow = row++;
    }
    if (!table.headless) {
        place.headRow = row++;
    }
    place.firstRow = row;
    place.rows = static_cast<int>(table.rowCount());
    row += place.rows;
    place.blankRows = table.blankRows;
    if (table.hasTotals()) {
        place.totalRow = row++;
    }
    plan.tables.insert(table.id, place);
    return row;
}

void planSection(WorkbookPlan& plan, const Section& section, SheetPlan& sheet)
{
    const qsizetype index = plan.sheets.size();
    int row = titleRow + 1;
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        const Block& block = section.blocks[i];
        const int first = row;
        if (const Table* table = std::get_if<Table>(&block)) {
            widen(sheet, *table);
            row = placeTable(plan, *table, index, row) + 1;
            sheet.mainTable = table->main ? static_cast<int>(i) : sheet.mainTable;
        } else {
            row += std::holds_alternative<Paragraph>(block) ? 1 : chartRows;
        }
        sheet.blocks.append({first, row - first});
    }
}

double pointsOf(int units)
{
    constexpr int pixelsPerUnit = 7; // of Calibri 11, by which a workbook's columns are measured
    constexpr int pixelsAround = 5;
    constexpr double pointsPerPixel = 0.75;
    return (units * pixelsPerUnit + pixelsAround) * pointsPerPixel;
}

double pointsOf(const QList<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0, [](double sum, int units) {
        return sum + pointsOf(units);
    });
}

/// Long texts break over more lines where the sheet would else be printed too small.
void narrow(SheetPlan& sheet, const Section& section)
{
    constexpr int easy = 24; // units in which text is read with ease
    const double excess = pointsOf(sheet.widths) - readablePoints;
    QList<int> spared(sheet.widths.size(), 0);
    for (const Block& block : section.blocks) {
        const Table* table = std::get_if<Table>(&block);
        for (qsizetype i = 0; table != nullptr && i < table->columns.size(); ++i) {
            const bool text = table->columns[i].kind == CellKind::Text && !table->headless;
            spared[i] = text ? std::max(0, sheet.widths[i] - easy) : spared[i];
        }
    }
    const int sum = std::accumulate(spared.begin(), spared.end(), 0);
    if (excess <= 0 || sum == 0) {
        return;
    }
    const double share = std::min(1.0, excess / (pointsOf(sum) - pointsOf(0)));
    for (qsizetype i = 0; i < sheet.widths.size(); ++i) {
        sheet.widths[i] -= static_cast<int>(std::ceil(spared[i] * share));
    }
}

/// How many pages beside each other a sheet is printed on, the columns that name a row on each.
int pagesBeside(const SheetPlan& sheet, const Section& section)
{
    if (sheet.mainTable < 0) {
        return 1;
    }
    const Table& table = std::get<Table>(section.blocks[sheet.mainTable]);
    const double keys = pointsOf(sheet.widths.first(table.keyColumns()));
    const double others = pointsOf(sheet.widths) - keys;
    return keys < readablePoints / 2
               ? std::max(1, static_cast<int>(std::ceil(others / (readablePoints - keys))))
               : 1;
}

/// Paragraphs run over as many columns as make a readable line; where the sheet is parted, over
/// those that are printed on every page, as they would else be cut on all but the first.
void planParagraphs(SheetPlan& sheet, const Section& section)
{
    if (sheet.pagesBeside > 1) {
        sheet.mergedColumns =
            static_cast<int>(std::get<Table>(section.blocks[sheet.mainTable]).keyColumns());
        sheet.mergedWidth =
            std::accumulate(sheet.widths.begin(), sheet.widths.begin() + sheet.mergedColumns, 0);
        return;
    }
    while (sheet.widths.size() < 2) {
        sheet.widths.append(paragraphWidth / 2);
    }
    sheet.mergedWidth = sheet.widths.first();
    sheet.mergedColumns = 1;
    while (sheet.mergedColumns < sheet.widths.size() && sheet.mergedWidth < paragraphWidth) {
        sheet.mergedWidth += sheet.widths[sheet.mergedColumns++];
    }
}

} // namespace

WorkbookPlan planWorkbook(const Report& report)
{
    WorkbookPlan plan;
    QStringList taken;
    for (const Section& section : report.sections) {
        SheetPlan sheet;
        sheet.name = safeSheetName(section.title, taken);
        plan.sheetOfSection.insert(section.title, sheet.name);
        planSection(plan, section, sheet);
        narrow(sheet, section);
        sheet.pagesBeside = pagesBeside(sheet, section);
        planParagraphs(sheet, section);
        plan.sheets.append(sheet);
    }
    return plan;
}

QString cellAddress(const WorkbookPlan& plan, const TableCellRef& ref)
{
    const TablePlace place = plan.tables.value(ref.table);
    return QStringLiteral("%1!$%2$%3")
        .arg(quotedSheetName(plan.sheets[place.sheet].name),
             columnLetters(ref.column),
             QString::number(place.firstRow + ref.row + 1));
}

QString columnAddress(const WorkbookPlan& plan, const QString& table, qsizetype column)
{
    const TablePlace place = plan.tables.value(table);
    const QString letters = columnLetters(column);
    return QStringLiteral("%1!$%2$%3:$%2$%4")
        .arg(quotedSheetName(plan.sheets[place.sheet].name),
             letters,
             QString::number(place.firstRow + 1),
             QString::number(place.firstRow + place.rows));
}

} // namespace zt::xlsx
