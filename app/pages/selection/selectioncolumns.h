// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace zt {

/// What the selection table's columns are sized for.
struct SelectionRoom
{
    int viewport = 0;      ///< width of the whole table
    int cell = 0;          ///< width of a score cell in the present density
    bool wideTags = false; ///< domains have three letters, not one character
    QList<int> chosen;     ///< widths somebody chose, 0 where nobody did
    bool whatIf = true;    ///< somebody enters or leaves: the last column has something to say
};

/// One width per column of SelectionTableModel. The name takes what is left; with little room the
/// air between columns goes first, and only then does the table scroll sideways.
[[nodiscard]] QList<int> selectionColumnWidths(const SelectionRoom& room);

/// Names under which widths are remembered.
[[nodiscard]] QStringList selectionColumnNames();

/// Key of the system's field that a block can be pasted into; empty where nothing can be written.
[[nodiscard]] QString writableField(int column);

} // namespace zt
