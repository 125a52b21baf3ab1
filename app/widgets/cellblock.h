// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace zt {

/// A rectangle of cells on its way to the clipboard, as a spreadsheet takes it.
struct CellBlock
{
    QList<QStringList> rows;

    /// Tabs between cells, one line per row. Tabs and line ends within a cell become blanks.
    [[nodiscard]] QString tsv() const;
    /// The same as a table; what a cell holds is never taken for markup.
    [[nodiscard]] QString html() const;
    /// Both onto the clipboard; an empty block leaves there what is there.
    void copy() const;
};

} // namespace zt
