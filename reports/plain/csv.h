// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

namespace zt {

/// The report's one wide table: inventory, scores and ranking side by side, joined by the code.
[[nodiscard]] Table flatTable(const Report& report);

/// UTF-8 with BOM, comma, CRLF, every text in quotes. A text that a spreadsheet program would take
/// for a formula (it starts with = + - @, a tab or a carriage return) gets an apostrophe in front:
/// such a file is opened by double-click, where no type of cell can be stated.
[[nodiscard]] QByteArray csvBytes(const Table& table);

/// Records of fields, quotes taken off; the BOM is skipped. For reading back.
[[nodiscard]] QList<QStringList> parseCsv(const QString& text);

} // namespace zt
