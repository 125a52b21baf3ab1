// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "reports/charts/figure.h"

namespace zt {

/// Writes a figure as a picture on white: PNG at twice its size, or SVG, by the name of the file.
/// The same figure gives the same bytes. Needs a QGuiApplication (platform "offscreen" will do) for
/// its fonts. Errors: Unsupported (suffix; no QGuiApplication), FileUnwritable.
[[nodiscard]] Result<void> writeFigure(const Figure& figure, const QString& path);

/// Whether writeFigure knows what to write under such a name.
[[nodiscard]] bool isFigurePath(const QString& path);

} // namespace zt
