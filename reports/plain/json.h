// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"
#include "reports/readback.h"

namespace zt {

/// The whole report: {"title", …, "trail": {"seq", "head"}, "sections": [{"id", "title", "blocks":
/// [{"table", "title", "columns": [{"key", "title"}], "rows": [[…]]} | {"paragraph"} |
/// {"chart"}]}]}. Numbers stay numbers, shares are 0…1, times "2026-07-18 14:22" in Taipei time,
/// empty is null.
[[nodiscard]] QByteArray jsonBytes(const Report& report);

[[nodiscard]] QList<TableCount> tableCounts(const Report& report);

} // namespace zt
