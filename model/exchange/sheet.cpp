// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet.h"

#include "model/exchange/cellref.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint32 lastRow = 1'048'576;
constexpr qint32 lastColumn = 16'383;

/// Takes letters off the front; -1 when there are none or too many.
qint32 takeColumn(std::string_view& text)
{
    qint32 column = 0;
    size_t used = 0;
    while (used < text.size() && used < 4) {
        const char c = static_cast<char>(text[used] & ~0x20);
        if (c < 'A' || c > 'Z') {
            break;
        }
        column = column * 26 + (c - 'A' + 1);
        ++used;
    }
    text.remove_prefix(used);
    return used == 0 || column - 1 > lastColumn ? -1 : column - 1;
}

qint32 takeRow(std::string_view& text)
{
    qint32 row = 0;
    size_t used = 0;
    while (used < text.size() && used < 8 && text[used] >= '0' && text[used] <= '9') {
        row = row * 10 + (text[used] - '0');
        ++used;
    }
    text.remove_prefix(used);
    return used == 0 || row < 1 || row > lastRow ? -1 : row;
}

void skipDollar(std::string_view& text)
{
    if (!text.empty() && text.front() == '$') {
        text.remove_prefix(1);
    }
}

} // namespace

QString columnName(qint32 column)
{
    QString name;
    for (qint32 rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return name;
}

QString cellName(qint32 row, qint32 column)
{
    return columnName(column) + QString::number(row);
}

std::optional<CellRef> parseCellRef(std::string_view text)
{
    CellRef ref;
    skipDollar(text);
    ref.column = takeColumn(text);
    skipDollar(text);
    ref.row = takeRow(text);
    if (ref.column < 0 || ref.row < 0 || !text.empty()) {
        return std::nullopt;
    }
    return ref;
}

std::optional<CellArea> parseCellArea(std::string_view text)
{
    const size_t colon = text.find(':');
    const auto first = parseCellRef(text.substr(0, colon));
    const auto second =
        colon == std::string_view::npos ? first : parseCellRef(text.substr(colon + 1));
    if (!first || !second) {
        return std::nullopt;
    }
    return CellArea{{std::min(first->row, second->row), std::min(first->column, second->column)},
                    {std::max(first->row, second->row), std::max(first->column, second->column)}};
}

std::optional<qint32> parseColumnName(std::string_view text)
{
    const qint32 column = takeColumn(text);
    return column < 0 || !text.empty() ? std::nullopt : std::optional(column);
}

} // namespace zt
