// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/sequence.h"

#include <QRectF>

namespace zt {

/// Where everything of a diagram lies, in pixels from its top left corner; heads are above it.
class SequenceLayout
{
public:
    SequenceLayout() = default;
    /// Columns are folded, then the diagram made wider than asked for, until the heads fit.
    SequenceLayout(const SequenceContent& content, qreal width);

    [[nodiscard]] const SequenceContent& content() const { return m_content; } ///< folded

    [[nodiscard]] qreal width() const { return m_width; }

    [[nodiscard]] qreal height() const { return m_height; } ///< without the heads

    [[nodiscard]] qreal pitch() const { return m_pitch; }

    [[nodiscard]] qreal lane(int actor) const { return left + (actor + 0.5) * m_pitch; }

    [[nodiscard]] int steps() const { return static_cast<int>(m_bands.size()); }

    [[nodiscard]] QRectF band(int step) const; ///< all of a step, the cut after it included
    [[nodiscard]] QRectF caption(int step) const;
    [[nodiscard]] qreal arrow(int step, int arrow) const; ///< its y
    [[nodiscard]] QRectF box(int step) const;             ///< empty where there is none
    [[nodiscard]] qreal wait(int step) const;             ///< its middle

    [[nodiscard]] qreal cut() const { return m_cut; } ///< y of the line; 0: none

    /// -1: none is there.
    [[nodiscard]] int stepAt(qreal y) const;

    static constexpr qreal left = 84; ///< for marks and times
    static constexpr qreal right = 16;
    static constexpr qreal headHeight = 56;
    static constexpr qreal legendHeight = 36;

private:
    struct Band
    {
        qreal top = 0;
        qreal bottom = 0;
        qreal wait = 0;
        qreal caption = 0;
        QList<qreal> arrows;
        QRectF box;
    };

    [[nodiscard]] Band placed(int step, qreal top) const;
    [[nodiscard]] QRectF boxOf(const SequenceBox& box, qreal top) const;

    SequenceContent m_content;
    QList<Band> m_bands;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_pitch = 1;
    qreal m_cut = 0;
};

} // namespace zt
