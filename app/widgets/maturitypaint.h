// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/itemanswer.h"

#include <QPainter>

#include <array>

namespace zt::paint {

/// Levels, item statuses and periods look the same wherever they stand.

/// "I"…"IV"; "—" for 0.
[[nodiscard]] QString levelNumeral(int order);

/// A square in the ramp's colour with its numeral, 24 or 48; dashed and "—" below I.
void levelBadge(QPainter& painter, const Theme& theme, const QRectF& square, int order);

/// The cell of one item, 11 to 16 px. An item that does not apply is hatched whatever was said.
void itemCell(QPainter& painter,
              const Theme& theme,
              const QRectF& cell,
              ItemStatus status,
              bool applies = true);

/// So many of each status, by enum value.
using StatusCounts = std::array<int, itemStatusCount>;

/// Segments with 1 px gaps: implemented, partial, planned, the rest as track.
void statusBar(QPainter& painter,
               const Theme& theme,
               const QRectF& bar,
               const StatusCounts& counts);

/// Ground = assessment period, line = effective period (an open end runs to the edge), accent =
/// today. Without an assessment period the axis runs a year to both sides of today.
struct PeriodBar
{
    QDate from;
    QDate to;
    QDate effectiveFrom;
    QDate effectiveTo;
    QDate today;

    [[nodiscard]] bool meets() const;
};

void periodBar(QPainter& painter, const Theme& theme, const QRectF& bar, const PeriodBar& period);

} // namespace zt::paint
