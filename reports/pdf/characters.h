// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

#include <QSet>

namespace zt::pdf {

/// Every character a report says: what a glyph of its PDF may stand for.
[[nodiscard]] QSet<char16_t> charactersOf(const Report& report);

} // namespace zt::pdf
