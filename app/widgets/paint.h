// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/answers.h"

#include <QPainter>
#include <QString>

namespace zt::paint {

/// Drawing shared by widgets and delegates, so that a score or a verdict looks the same wherever
/// it stands. Rectangles are in logical pixels; single lines come out one device pixel wide.

/// The shape of a status within a square of 12, 14 or 16 px.
void statusGlyph(QPainter& painter, const Theme& theme, Status status, const QRectF& square);

/// Digit on its ramp colour; 0 = dashed edge and "–". `impact` chooses the ramp.
void scoreCell(QPainter& painter, const Theme& theme, const QRectF& cell, Score score, bool impact);

/// Yes: tick on acct2; no: grey dash; unknown: dashed square with "?".
void triCell(QPainter& painter, const Theme& theme, const QRectF& cell, Tri value);

enum class TagStyle : quint8 {
    Plain,    ///< s2: domains, words
    Outlined, ///< edge line2: strength, tier, 未記錄
    Dashed,   ///< not in the file
    Tinted,   ///< with a status: tint, glyph and colour
};

inline constexpr int tagHeight = 20;

[[nodiscard]] int tagWidth(const QString& text, TagStyle style = TagStyle::Plain);
/// Draws at the left of `place`, centred vertically, and returns the width used.
int tag(QPainter& painter,
        const Theme& theme,
        const QRect& place,
        const QString& text,
        TagStyle style = TagStyle::Plain,
        Status status = Status::Info);

[[nodiscard]] int keyCapWidth(const QString& key);
void keyCap(QPainter& painter, const Theme& theme, const QRectF& cap, const QString& key);

/// Ground of a selected row, with the bar at its left edge when `first`.
void selectedRow(QPainter& painter, const Theme& theme, const QRect& row, bool first);

/// 2 px accent, 1 px gap, outside `cell`.
void focusRing(QPainter& painter, const Theme& theme, const QRectF& cell, qreal radius);

/// A line of text cut with "…" where it does not fit.
void elided(QPainter& painter,
            const QRectF& place,
            const QString& text,
            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

void horizontalLine(QPainter& painter, const QColor& colour, qreal left, qreal right, qreal y);
void verticalLine(QPainter& painter, const QColor& colour, qreal x, qreal top, qreal bottom);

/// 12 × 12 arrow head: right when folded, down when open.
void chevron(QPainter& painter, const QColor& colour, const QRectF& place, bool open);

/// A tool tip that takes user text as it is, never as markup.
[[nodiscard]] QString toolTip(const QString& plain);

} // namespace zt::paint
