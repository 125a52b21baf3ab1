// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/moment.h"
#include "reports/content.h"

namespace zt {

/// How columns, cells and tables that sections of many reports have are made.

[[nodiscard]] Column textColumn(const char* key, const QString& title, int widest = 20);
[[nodiscard]] Column numberColumn(const char* key, const QString& title);
[[nodiscard]] Column timeColumn(const char* key, const QString& title);
[[nodiscard]] Column dateColumn(const char* key, const QString& title);

/// Empty where there is none.
[[nodiscard]] ReportCell momentCell(const std::optional<Moment>& moment);
[[nodiscard]] ReportCell numberCell(const std::optional<int>& number);
[[nodiscard]] ReportCell utcCell(const QDateTime& utc);

/// Names at the left, values at the right, no head.
[[nodiscard]] Table namesAndValues(const char* id, const QString& title);
void addRow(Table& table, const QString& name, const ReportCell& value);

/// Long tables of the same cut; the section's one long table where `main`.
[[nodiscard]] Table
tableOf(const char* id, const QString& title, const QList<Column>& columns, bool main = false);

} // namespace zt
