// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference of bench_report: libxlsxwriter alone, fed with the cells of the three long sheets
// (inventory, scores with their formulas, reasons) straight from loops. It leaves out the short
// sheets, the charts and the reading back, which the report has to pay for.
#include <xlsxwriter.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace {

constexpr int systemCount = 10'000;
constexpr int factors = 11;

struct Formats
{
    lxw_format* text;
    lxw_format* centred;
    lxw_format* number;
};

lxw_format* wrapped(lxw_workbook* workbook, uint8_t align)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "Microsoft JhengHei");
    format_set_font_size(format, 10);
    format_set_text_wrap(format);
    format_set_bottom(format, LXW_BORDER_HAIR);
    format_set_align(format, align);
    return format;
}

lxw_row_t rowOf(int i)
{
    return static_cast<lxw_row_t>(i);
}

lxw_col_t columnOf(int i)
{
    return static_cast<lxw_col_t>(i);
}

void names(lxw_worksheet* sheet, int i, lxw_format* format)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "SYS-%03d", i);
    worksheet_write_string(sheet, rowOf(i), 0, text.data(), format);
    std::snprintf(text.data(), text.size(), "系統 %d", i);
    worksheet_write_string(sheet, rowOf(i), 1, text.data(), format);
}

void writeInventory(lxw_workbook* workbook, const Formats& formats)
{
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Inventory");
    for (int i = 1; i <= systemCount; ++i) {
        names(sheet, i, formats.text);
        worksheet_write_string(sheet, rowOf(i), 2, "單位", formats.text);
        worksheet_write_blank(sheet, rowOf(i), 3, formats.text);
        worksheet_write_blank(sheet, rowOf(i), 4, formats.text);
        worksheet_write_number(sheet, rowOf(i), 5, i % 5 * 4, formats.number);
        for (int k = 0; k < 13; ++k) {
            worksheet_write_string(
                sheet, rowOf(i), columnOf(6 + k), i % 2 == 0 ? "No" : "Yes", formats.centred);
        }
    }
}

void writeFormulas(lxw_worksheet* sheet, int i, const Formats& formats)
{
    std::array<char, 128> text{};
    const int row = i + 1;
    std::snprintf(text.data(),
                  text.size(),
                  "=IF(COUNT($C%d:$H%d)=6,ROUND(SUMPRODUCT($C%d:$H%d,$C$1:$H$1),2),\"\")",
                  row,
                  row,
                  row,
                  row);
    worksheet_write_formula_num(sheet, rowOf(i), 13, text.data(), formats.number, 12.25);
    std::snprintf(text.data(),
                  text.size(),
                  "=IF(COUNT($I%d:$M%d)=5,ROUND(SUMPRODUCT($I%d:$M%d,$I$1:$M$1),2),\"\")",
                  row,
                  row,
                  row,
                  row);
    worksheet_write_formula_num(sheet, rowOf(i), 14, text.data(), formats.number, 10);
    worksheet_write_blank(sheet, rowOf(i), 15, formats.text);
    worksheet_write_blank(sheet, rowOf(i), 16, formats.text);
    std::snprintf(text.data(),
                  text.size(),
                  "=IF($N%d=\"\",\"\",IF($N%d>='Method'!$B$7,\"Yes\",\"No\"))",
                  row,
                  row);
    worksheet_write_formula_str(sheet, rowOf(i), 17, text.data(), formats.centred, "Yes");
    std::snprintf(text.data(),
                  text.size(),
                  "=IF($O%d=\"\",\"\",IF($O%d<='Method'!$B$8,\"Yes\",\"No\"))",
                  row,
                  row);
    worksheet_write_formula_str(sheet, rowOf(i), 18, text.data(), formats.centred, "No");
}

void writeScores(lxw_workbook* workbook, const Formats& formats)
{
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Factor scores");
    for (int i = 1; i <= systemCount; ++i) {
        names(sheet, i, formats.text);
        for (int k = 0; k < factors; ++k) {
            worksheet_write_number(
                sheet, rowOf(i), columnOf(2 + k), 1 + (i + k) % 3, formats.centred);
        }
        writeFormulas(sheet, i, formats);
        for (int k = 0; k < 5; ++k) {
            worksheet_write_string(
                sheet, rowOf(i), columnOf(19 + k), i % 3 == 0 ? "No" : "Yes", formats.centred);
        }
        worksheet_write_string(
            sheet, rowOf(i), 24, "High risk, impact above cut-off", formats.text);
        worksheet_write_number(sheet, rowOf(i), 25, 0.9123, formats.number);
    }
}

void writeReasons(lxw_workbook* workbook, const Formats& formats)
{
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Reasons");
    std::array<char, 64> text{};
    for (int i = 1; i <= systemCount; ++i) {
        names(sheet, i, formats.text);
        worksheet_write_string(sheet, rowOf(i), 2, "Factor RF1", formats.text);
        worksheet_write_string(sheet, rowOf(i), 3, "2", formats.centred);
        std::snprintf(text.data(), text.size(), "理由 %d", i);
        worksheet_write_string(sheet, rowOf(i), 4, text.data(), formats.text);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const auto start = std::chrono::steady_clock::now();
    lxw_workbook* workbook = workbook_new(argc > 1 ? argv[1] : "bare.xlsx");
    const Formats formats{wrapped(workbook, LXW_ALIGN_LEFT),
                          wrapped(workbook, LXW_ALIGN_CENTER),
                          wrapped(workbook, LXW_ALIGN_RIGHT)};
    writeInventory(workbook, formats);
    writeScores(workbook, formats);
    writeReasons(workbook, formats);
    const bool written = workbook_close(workbook) == LXW_NO_ERROR;
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - start);
    std::printf("{\"bench\":\"report bare\",\"ms\":%lld}\n", static_cast<long long>(spent.count()));
    return written ? 0 : 1;
}
