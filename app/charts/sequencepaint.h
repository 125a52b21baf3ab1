// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/sequencelayout.h"
#include "app/widgets/theme.h"

class QPainter;

namespace zt {

/// What a tone looks like besides its colour.
[[nodiscard]] Status statusOf(SequenceTone tone);

struct SequenceLook
{
    bool current = false;
    bool reached = true; ///< else it is still to come: dimmed

    bool operator==(const SequenceLook&) const = default;
};

/// Paints the parts of a diagram where its layout has them.
class SequencePainter
{
public:
    SequencePainter(QPainter& painter, const Theme& theme, const SequenceLayout& layout);

    /// At the top of a diagram; `y` from 0 to SequenceLayout::headHeight.
    void heads();
    void lifelines(qreal top, qreal bottom);
    void step(int index, SequenceLook look);
    void legend();

private:
    void wait(int index);
    void caption(int index, SequenceLook look);
    void activity(int index);
    void arrow(int index, int arrow);
    void happening(qreal x, qreal y, const SequenceArrow& arrow);
    void arrowHead(QPointF tip, bool rightwards, SequenceTone tone);
    void words(QRectF place, const SequenceArrow& arrow);
    void box(int index);
    void cut();
    [[nodiscard]] QColor colour(SequenceTone tone) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const SequenceLayout& m_layout;
};

} // namespace zt
