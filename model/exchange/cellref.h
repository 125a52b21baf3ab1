// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace zt {

/// A place in a sheet: row from 1, column from 0.
struct CellRef
{
    qint32 row = 0;
    qint32 column = 0;

    bool operator==(const CellRef&) const = default;
};

/// Both corners belong to it.
struct CellArea
{
    CellRef first;
    CellRef last;

    [[nodiscard]] qint64 size() const
    {
        return qint64{last.row - first.row + 1} * (last.column - first.column + 1);
    }
};

/// "AB12", also "$AB$12". A row or column beyond what any spreadsheet has gives nothing.
[[nodiscard]] std::optional<CellRef> parseCellRef(std::string_view text);
/// "A1:C3" or a single cell; corners in either order.
[[nodiscard]] std::optional<CellArea> parseCellArea(std::string_view text);
/// Letters alone: "F" is 5.
[[nodiscard]] std::optional<qint32> parseColumnName(std::string_view text);

} // namespace zt
