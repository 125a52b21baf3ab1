// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/auditstatus.h"

#include <QPainter>

namespace zt::paint {

/// Results of an audit look the same wherever they stand.

/// The shape of a result; a point nobody has looked at is a dashed circle.
[[nodiscard]] Status shapeOf(AuditResult result);
[[nodiscard]] Status shapeOf(AuditSeverity severity);

/// The colour of a result's stretch of a bar, which is also that of its square in a legend.
[[nodiscard]] QColor barColour(const Theme& theme, AuditResult result);

/// Segments with 1 px gaps: conform, partly, not (hatched where it touches conform, as both are
/// equally light), not applicable, and the rest as track.
void resultBar(QPainter& painter, const Theme& theme, const QRectF& bar, const Coverage& coverage);

} // namespace zt::paint
