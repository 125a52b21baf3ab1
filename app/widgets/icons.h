// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QIcon>

namespace zt {

/// An icon of the installed Breeze theme in one of the palette's colours: the SVG is read once and
/// its current colour replaced. Where the theme is not installed, a plain glyph of our own stands
/// in for the names the program uses. `pixels` is the size it will be shown at.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, int pixels = 16);
/// The same in a colour of its own, e.g. onacc on the primary button.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour, int pixels = 16);

/// One picture, sharp at `ratio` device pixels per pixel.
[[nodiscard]] QPixmap
iconPixmap(const QString& name, const QColor& colour, int pixels, qreal ratio);

/// The program's mark.
[[nodiscard]] QIcon appIcon();

} // namespace zt
