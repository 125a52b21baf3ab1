// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/onepage.h"

#include <QSet>
#include <QSizeF>

class QPainter;

namespace zt::onepage {

/// A4 landscape in the lengths of the charts, 96 to the inch.
inline constexpr QSizeF pageSize(1123, 794);

void paint(QPainter& painter, const OnePage& page);

/// Every character the page says, see pdf/patch.h.
[[nodiscard]] QSet<char16_t> charactersOf(const OnePage& page);

} // namespace zt::onepage
