// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference of bench_report: libxlsxwriter alone, fed cell by cell with what stands in the
// report's workbook (listed before by dump_cells.py), each text wrapped and each look a format of
// its own. Row heights, charts, links, print set-up and the reading back, which the report pays
// for, are left out.
#include <xlsxwriter.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace {

/// Reads the records in order.
class Records
{
public:
    explicit Records(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    template <class Number>
    [[nodiscard]] Number number()
    {
        Number value{};
        std::memcpy(&value, m_bytes.data() + m_at, sizeof(value));
        m_at += sizeof(value);
        return value;
    }

    /// Valid as long as the records are.
    [[nodiscard]] const char* text()
    {
        const auto length = number<uint32_t>();
        const char* start = m_bytes.data() + m_at;
        m_at += length + 1;
        return start;
    }

private:
    std::string m_bytes;
    size_t m_at = 0;
};

/// Sheets and formats, made when first named.
class Book
{
public:
    explicit Book(const char* path)
        : m_workbook(workbook_new(path))
    {
    }

    [[nodiscard]] lxw_worksheet* sheet(size_t index)
    {
        while (m_sheets.size() <= index) {
            m_sheets.push_back(workbook_add_worksheet(m_workbook, nullptr));
        }
        return m_sheets[index];
    }

    [[nodiscard]] lxw_format* format(size_t look)
    {
        while (m_formats.size() <= look) {
            lxw_format* made = workbook_add_format(m_workbook);
            format_set_font_name(made, "Microsoft JhengHei");
            format_set_font_size(made, 10);
            format_set_text_wrap(made);
            format_set_bottom(made, LXW_BORDER_HAIR);
            format_set_indent(made, static_cast<uint8_t>(m_formats.size()));
            m_formats.push_back(made);
        }
        return m_formats[look];
    }

    [[nodiscard]] bool close() { return workbook_close(m_workbook) == LXW_NO_ERROR; }

private:
    lxw_workbook* m_workbook;
    std::vector<lxw_worksheet*> m_sheets;
    std::vector<lxw_format*> m_formats;
};

void writeCell(Book& book, Records& records)
{
    lxw_worksheet* sheet = book.sheet(records.number<uint16_t>());
    const auto row = records.number<uint32_t>();
    const auto column = records.number<uint16_t>();
    lxw_format* format = book.format(records.number<uint16_t>());
    const char kind = records.number<char>();
    const auto number = records.number<double>();
    const char* text = records.text();
    const char* formula = records.text();
    if (kind == 's') {
        worksheet_write_string(sheet, row, column, text, format);
    } else if (kind == 'n') {
        worksheet_write_number(sheet, row, column, number, format);
    } else if (kind == 'f') {
        worksheet_write_formula_num(sheet, row, column, formula, format, number);
    } else if (kind == 't') {
        worksheet_write_formula_str(sheet, row, column, formula, format, text);
    } else {
        worksheet_write_blank(sheet, row, column, format);
    }
}

std::string contentOf(const char* path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::string bytes(static_cast<size_t>(file.tellg()), '\0');
    file.seekg(0);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

} // namespace

/// bench_report_bare CELLS OUT.xlsx
int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    Records records(contentOf(argv[1]));
    const auto read = std::chrono::steady_clock::now();
    Book book(argv[2]);
    while (!records.atEnd()) {
        writeCell(book, records);
    }
    const bool written = book.close();
    const auto ms = [](auto span) {
        return static_cast<long long>(
            std::chrono::duration_cast<std::chrono::milliseconds>(span).count());
    };
    std::printf("{\"bench\":\"report bare\",\"list_ms\":%lld,\"ms\":%lld}\n",
                ms(read - start),
                ms(std::chrono::steady_clock::now() - read));
    return written ? 0 : 1;
}
