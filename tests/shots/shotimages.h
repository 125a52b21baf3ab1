// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace zt {

/// A picture with few colours, the commonest ones: a window is mostly flat, so it looks the same
/// and the file is a fraction of the size.
[[nodiscard]] QImage withFewColours(const QImage& picture);

/// How far two pictures of the same size are apart. Edges of letters may differ a little from one
/// rasteriser to the next; a pixel counts only when it is far off, nothing like it is
/// beside it, and its surroundings are, on the whole, lighter or darker too.
struct ShotDifference
{
    qsizetype pixels = 0; ///< that count
    qsizetype blocks = 0; ///< squares whose colour, all in all, is another
    QRect place;          ///< around those squares, in pixels
    QImage marked;        ///< the new picture in grey, those pixels in red

    /// At most one pixel in two thousand: drawn with the same letters.
    [[nodiscard]] bool isTolerable() const;
    /// At most one square in twenty: the same things in the same places, though the letters come
    /// from another version of the fonts.
    [[nodiscard]] bool isSameLayout() const;
};

[[nodiscard]] ShotDifference shotDifference(const QImage& now, const QImage& kept);

} // namespace zt
