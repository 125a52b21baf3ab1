// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/sheetwriter.h"

#include "reports/textmeasure.h"

#include <algorithm>

namespace zt::xlsx {

namespace {

constexpr double lineHeight = 15; // points
constexpr double rowHeight = 18;
constexpr double tallestRow = 409; // Excel's limit
constexpr double titleHeight = 28;
constexpr int spare = 1; // units a cell loses to its own padding
constexpr uint8_t paperA4 = 9;
constexpr qsizetype progressEvery = 256;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

/// Text in a page header: '&' starts a code there, and a figure would be read as the rest of the
/// print size before it.
QString headerText(const QString& text, qsizetype longest)
{
    QString shown = text.size() > longest ? text.left(longest - 1) + QStringLiteral("…") : text;
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    return !shown.isEmpty() && shown.front().isDigit() ? QLatin1Char(' ') + shown : shown;
}

} // namespace

SheetWriter::SheetWriter(WorkbookContext& context, const Section& section, const SheetPlan& plan)
    : m_context(context)
    , m_section(section)
    , m_plan(plan)
{
    m_count.name = plan.name;
    m_sheet = workbook_add_worksheet(context.workbook, plan.name.toUtf8().constData());
}

bool SheetWriter::write()
{
    setUpPage();
    breakPages();
    writeTitle();
    for (qsizetype i = 0; i < m_section.blocks.size(); ++i) {
        const Block& block = m_section.blocks[i];
        const int row = m_plan.blocks[i].row;
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            writeParagraph(*paragraph, row);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            if (!writeTable(*table)) {
                return false;
            }
        } else if (const auto* bars = std::get_if<BarChart>(&block)) {
            addBarChart(m_context, m_sheet, *bars, row);
        } else if (const auto* scatter = std::get_if<ScatterChart>(&block)) {
            addScatterChart(m_context, m_sheet, *scatter, row);
        } else if (const auto* radar = std::get_if<RadarChart>(&block)) {
            addRadarChart(m_context, m_sheet, *radar, row);
        } else if (const auto* lines = std::get_if<SeriesChart>(&block)) {
            addSeriesChart(m_context, m_sheet, *lines, row);
        }
    }
    return true;
}

void SheetWriter::setUpPage()
{
    constexpr qsizetype longestTitle = 80;
    constexpr double end = 0.7; // inches
    if (!m_context.report.letters) {
        worksheet_set_landscape(m_sheet);
    }
    worksheet_set_paper(m_sheet, paperA4);
    const bool onOnePage = m_section.id == QLatin1String("cover");
    worksheet_fit_to_pages(m_sheet, static_cast<uint16_t>(m_plan.pagesBeside), onOnePage ? 1 : 0);
    worksheet_set_margins(m_sheet, pageMargin, pageMargin, end, end);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_default_row(m_sheet, rowHeight, LXW_FALSE);
    const QString header = QStringLiteral("&L&8%1&R&8%2")
                               .arg(headerText(m_context.report.title, longestTitle),
                                    headerText(m_section.title, longestTitle));
    const QString footer =
        QStringLiteral("&L&8%1&R&8&P / &N")
            .arg(headerText(trailLine(m_context.report, m_context.language), longestTitle * 2));
    worksheet_set_header(m_sheet, header.toUtf8().constData());
    worksheet_set_footer(m_sheet, footer.toUtf8().constData());
    for (qsizetype i = 0; i < m_plan.widths.size(); ++i) {
        worksheet_set_column(m_sheet, columnOf(i), columnOf(i), m_plan.widths[i], nullptr);
    }
    for (const Block& block : m_section.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            markColumns(*table);
        }
    }
}

/// Those that are hidden, and those in which codes are to be typed.
void SheetWriter::markColumns(const Table& table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].code) {
            worksheet_set_column(m_sheet,
                                 columnOf(i),
                                 columnOf(i),
                                 m_plan.widths[i],
                                 m_context.formats.of(Look::Code));
        }
        if (table.columns[i].hidden) {
            lxw_row_col_options hidden{};
            hidden.hidden = LXW_TRUE;
            worksheet_set_column_opt(
                m_sheet, columnOf(i), columnOf(i), m_plan.widths[i], nullptr, &hidden);
        }
    }
}

/// Charts and what follows them begin a page, so that none is printed in two halves.
void SheetWriter::breakPages()
{
    QList<lxw_row_t> breaks;
    bool afterChart = false;
    for (qsizetype i = 0; i < m_section.blocks.size(); ++i) {
        if (afterChart) {
            breaks.append(rowOf(m_plan.blocks[i].row));
        }
        const Block& block = m_section.blocks[i];
        afterChart =
            !std::holds_alternative<Paragraph>(block) && !std::holds_alternative<Table>(block);
    }
    if (!breaks.isEmpty()) {
        breaks.append(0);
        worksheet_set_h_pagebreaks(m_sheet, breaks.data());
    }
}

void SheetWriter::touch(int row)
{
    if (row != m_lastRow) {
        m_lastRow = row;
        ++m_count.rows;
    }
}

void SheetWriter::text(int row, lxw_col_t column, const QString& text, lxw_format* format)
{
    if (text.isEmpty()) {
        blank(row, column, format);
        return;
    }
    touch(row);
    ++m_count.cells;
    worksheet_write_string(m_sheet, rowOf(row), column, m_text.encode(text), format);
}

void SheetWriter::blank(int row, lxw_col_t column, lxw_format* format)
{
    touch(row);
    ++m_count.cells;
    worksheet_write_blank(m_sheet, rowOf(row), column, format);
}

void SheetWriter::setHeight(int row, int lines)
{
    if (lines > 1) {
        touch(row);
        worksheet_set_row(
            m_sheet, rowOf(row), std::min(lines * lineHeight + 4, tallestRow), nullptr);
    }
}

void SheetWriter::writeTitle()
{
    touch(titleRow);
    worksheet_set_row(m_sheet, titleRow, titleHeight, nullptr);
    text(titleRow, 0, m_section.title, m_context.formats.of(Look::Title));
}

void SheetWriter::writeParagraph(const Paragraph& paragraph, int row)
{
    const Look look =
        paragraph.style == Paragraph::Style::Note
            ? Look::Note
            : (paragraph.style == Paragraph::Style::Heading ? Look::Heading : Look::Paragraph);
    lxw_format* format = m_context.formats.of(look);
    setHeight(row, wrappedLines(paragraph.text, m_plan.mergedWidth - spare));
    if (m_plan.mergedColumns > 1) {
        touch(row);
        m_count.cells += m_plan.mergedColumns;
        worksheet_merge_range(m_sheet,
                              rowOf(row),
                              0,
                              rowOf(row),
                              columnOf(m_plan.mergedColumns - 1),
                              m_text.encode(paragraph.text),
                              format);
    } else {
        text(row, 0, paragraph.text, format);
    }
}

int SheetWriter::linesOf(const Table& table, qsizetype row) const
{
    int lines = table.leastLines;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const ReportCell& cell = table.at(row, column);
        const int width = m_plan.widths[column] - spare;
        if (cell.kind == CellKind::Text && !fitsOneLine(cell.text, width)) {
            lines = std::max(lines, wrappedLines(cell.text, width));
        }
    }
    return lines;
}

bool SheetWriter::writeTable(const Table& table)
{
    const TablePlace place = m_context.plan.tables.value(table.id);
    if (place.titleRow >= 0) {
        text(place.titleRow, 0, table.title, m_context.formats.of(Look::Heading));
    }
    writeLinks(table, place);
    writeHead(table, place);
    QList<ColumnFormula> formulas;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        formulas.append(ColumnFormula(table, column, m_context.plan));
    }
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % progressEvery == 0) {
            m_context.job.progress(m_context.rowsDone + row, m_context.rowsTotal);
            if (m_context.job.cancelled()) {
                return false;
            }
        }
        const int sheetRow = place.firstRow + static_cast<int>(row);
        setHeight(sheetRow, linesOf(table, row));
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            writeCell(table, row, column, sheetRow, formulas[column]);
        }
    }
    m_context.rowsDone += table.rowCount();
    writeTotals(table, place);
    decorate(table, place);
    lockAround(table);
    return true;
}

/// Without a password: it keeps a slip of the hand away, not a person. Rows and columns may still
/// be sized, sorted and filtered.
void SheetWriter::lockAround(const Table& table)
{
    const bool answers = std::any_of(table.columns.begin(),
                                     table.columns.end(),
                                     [](const Column& column) { return column.answer; });
    if (!answers) {
        return;
    }
    lxw_protection allowed{};
    allowed.format_cells = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void SheetWriter::writeLinks(const Table& table, const TablePlace& place)
{
    if (!table.links) {
        return;
    }
    bool named = false;
    for (qsizetype column = 0; column < table.links->cells.size(); ++column) {
        const auto& ref = table.links->cells[column];
        if (!ref) {
            continue;
        }
        if (!named && column > 0) {
            text(place.linkRow,
                 columnOf(column - 1),
                 table.links->title,
                 m_context.formats.of(Look::WeightName));
            named = true;
        }
        const Table* source = m_context.report.table(ref->table);
        const ReportCell value =
            source != nullptr ? source->at(ref->row, ref->column) : ReportCell{};
        const QByteArray formula = QByteArray("=") + cellAddress(m_context.plan, *ref).toUtf8();
        writeFormula(value,
                     formula.constData(),
                     place.linkRow,
                     columnOf(column),
                     m_context.formats.of(Look::Weight));
    }
}

void SheetWriter::writeHead(const Table& table, const TablePlace& place)
{
    if (place.headRow < 0) {
        return;
    }
    int lines = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const int room = m_plan.widths[i] - spare - (table.main ? 2 : 0);
        lines = std::max(lines, wrappedLines(headText(table.columns[i].title), room));
    }
    setHeight(place.headRow, lines);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        text(place.headRow,
             columnOf(i),
             headText(table.columns[i].title),
             m_context.formats.of(headLook(table.columns[i], table.main)));
    }
}

void SheetWriter::writeCell(
    const Table& table, qsizetype row, qsizetype column, int sheetRow, ColumnFormula& formula)
{
    const ReportCell& cell = table.at(row, column);
    Look look = lookOf(table.columns[column], cell);
    if (table.headless && column == 0) {
        look = Look::Name;
    }
    if (table.columns[column].answer) {
        look = answerLook(table.columns[column]);
    }
    lxw_format* format = m_context.formats.of(look);
    if (formula.isLive()) {
        writeFormula(cell, formula.at(row), sheetRow, columnOf(column), format);
    } else if (table.columns[column].sectionLink) {
        writeLink(cell, sheetRow, columnOf(column));
    } else if (cell.kind == CellKind::Text) {
        text(sheetRow, columnOf(column), cell.text, format);
    } else if (cell.kind == CellKind::Empty) {
        blank(sheetRow, columnOf(column), format);
    } else {
        touch(sheetRow);
        ++m_count.cells;
        worksheet_write_number(m_sheet, rowOf(sheetRow), columnOf(column), cell.number, format);
    }
}

void SheetWriter::writeFormula(
    const ReportCell& cell, const char* formula, int row, lxw_col_t column, lxw_format* format)
{
    touch(row);
    ++m_count.cells;
    if (cell.kind == CellKind::Text || cell.kind == CellKind::Empty) {
        worksheet_write_formula_str(
            m_sheet, rowOf(row), column, formula, format, m_text.encode(cell.text));
    } else {
        worksheet_write_formula_num(m_sheet, rowOf(row), column, formula, format, cell.number);
    }
}

void SheetWriter::writeLink(const ReportCell& cell, int row, lxw_col_t column)
{
    const QString name = m_context.plan.sheetOfSection.value(cell.text);
    const QByteArray target =
        (QStringLiteral("internal:") + quotedSheetName(name) + QStringLiteral("!A1")).toUtf8();
    worksheet_write_url(
        m_sheet, rowOf(row), column, target.constData(), m_context.formats.of(Look::Link));
    text(row, column, cell.text, m_context.formats.of(Look::Link));
}

void SheetWriter::writeTotals(const Table& table, const TablePlace& place)
{
    if (place.totalRow < 0) {
        return;
    }
    lxw_format* name = m_context.formats.of(Look::TotalName);
    lxw_format* number = m_context.formats.of(Look::Total);
    text(place.totalRow, 0, m_context.language.translate("Report", "Total"), name);
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        if (!table.columns[column].total) {
            blank(place.totalRow, columnOf(column), name);
            continue;
        }
        const ReportCell sum{CellKind::Integer, table.totalOf(column), {}};
        const QByteArray formula = totalFormula(place, column);
        writeFormula(sum, formula.constData(), place.totalRow, columnOf(column), number);
    }
}

} // namespace zt::xlsx
