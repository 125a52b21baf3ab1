// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

#include <QRectF>

class QPainter;

namespace zt::pdf {

/// Charts painted from the same values as the workbook's, in the look of the window.
void paintBars(QPainter& painter, const QRectF& area, const BarChart& chart);
void paintScatter(QPainter& painter, const QRectF& area, const ScatterChart& chart);
void paintRadar(QPainter& painter, const QRectF& area, const RadarChart& chart);

void paintSeries(QPainter& painter, const QRectF& area, const SeriesChart& chart);

/// Title at the left, the note in grey behind it. Gives what is left below.
QRectF
paintHeading(QPainter& painter, const QRectF& area, const QString& title, const QString& note);

/// Tick positions for an axis: whole steps, at most `most` of them.
[[nodiscard]] QList<double> axisTicks(double from, double to, int most);

} // namespace zt::pdf
