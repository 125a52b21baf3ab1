// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace zt {

enum class Density : quint8 { Comfortable, Compact };

/// Every state that has a colour and a shape of its own; StatusGlyph draws the shape.
enum class Status : quint8 {
    Good,          ///< filled circle, tick
    Warn,          ///< filled triangle, !
    Bad,           ///< filled octagon, x
    Info,          ///< filled rounded square, i
    Partial,       ///< circle, half filled
    NotYet,        ///< dashed circle
    NotApplicable, ///< circle with bar
    Stale,         ///< clock
    Enters,        ///< triangle up
    Leaves,        ///< triangle down
};

/// All colours and sizes of the window under their token names. Palette, style sheet and every
/// paint routine read them; no other file holds a colour value (tests/lint).
struct Theme
{
    [[nodiscard]] static Theme light(Density density = Density::Comfortable);
    [[nodiscard]] static Theme dark(Density density = Density::Comfortable);

    bool isDark = false;
    Density density = Density::Comfortable;
    int motion = 0; ///< milliseconds in which a drawer or a toast comes; 0: at once

    QColor base;  ///< content, fields
    QColor s1;    ///< rail, inspector, strips, group rows
    QColor card;  ///< level cards
    QColor s2;    ///< search box, tag, hover
    QColor s3;    ///< track, pressed
    QColor line;  ///< hairline
    QColor line2; ///< section rule, button edge
    QColor ctl;   ///< edge of anything one types in or chooses from
    QColor tx;    ///< text
    QColor tx2;   ///< labels, secondary
    QColor tx3;   ///< codes, hints, ticks
    QColor acc;   ///< where you are, what you can press, what is now
    QColor onacc; ///< text on acc
    QColor acch;  ///< accent under the pointer
    QColor acct;  ///< selected row
    QColor acct2; ///< chosen mark
    QColor grid;  ///< chart grid
    QColor axis;  ///< chart axis
    QColor scrim; ///< over the window while a dialog is open

    QColor good, goodt;
    QColor warn, warnt;
    QColor bad, badt;
    QColor glyph; ///< strokes inside filled status glyphs

    std::array<QColor, 3> risk; ///< scores 1, 2, 3
    QColor riskText;
    std::array<QColor, 3> impact; ///< scores 1, 2, 3
    QColor impactText;
    std::array<QColor, 4> level; ///< I…IV
    std::array<QColor, 4> levelText;
    QColor funA, funH, funB;      ///< funnel: applicable, high risk, low impact
    std::array<QColor, 5> pillar; ///< identity, application, device, data, network

    // type, device-independent pixels
    static constexpr int small = 12;
    static constexpr int body = 14;
    static constexpr int title = 18;
    static constexpr int large = 24;
    static constexpr int tiny = 10; ///< item numbers of the heat map and counts in dots only

    // space, device-independent pixels
    static constexpr int radiusCell = 4;
    static constexpr int radiusField = 6;
    static constexpr int radiusCard = 8;
    static constexpr int marginLeft = 24;
    static constexpr int marginRight = 16;
    static constexpr int sectionGap = 28;
    static constexpr int railWidth = 72;
    static constexpr int railNarrow = 48;
    static constexpr int headerHeight = 56;
    static constexpr int stripHeight = 64;
    static constexpr int statusHeight = 24;
    static constexpr int inspectorWidth = 336;
    static constexpr int stripControl = 24; ///< buttons and fields within a strip

    [[nodiscard]] bool isCompact() const { return density == Density::Compact; }

    [[nodiscard]] int rowHeight() const { return isCompact() ? 24 : 32; }

    [[nodiscard]] int rowText() const { return isCompact() ? small : body; }

    [[nodiscard]] int cellWidth() const { return isCompact() ? 22 : 26; }

    [[nodiscard]] int cellHeight() const { return isCompact() ? 20 : 24; }

    [[nodiscard]] int treeRow() const { return isCompact() ? 24 : 30; }

    [[nodiscard]] int groupRow() const { return isCompact() ? 24 : 28; }

    [[nodiscard]] int headRow() const { return isCompact() ? 40 : 44; }

    [[nodiscard]] int controlHeight() const { return isCompact() ? 28 : 32; }

    [[nodiscard]] QColor colour(Status status) const;
    [[nodiscard]] QColor tint(Status status) const;

    /// The window's typeface; the family is "Noto Sans CJK TC" and falls back to the desktop's.
    [[nodiscard]] static QFont font(int pixels, bool bold = false);
    [[nodiscard]] static QFont mono(int pixels = small);

    [[nodiscard]] QPalette palette() const;
    /// Buttons, fields, tags, headers, scroll bars and splitters; made from
    /// resources/style/app.qss.
    [[nodiscard]] QString styleSheet() const;
};

/// The theme in force. One per process, owned by the application and handed down; widgets that
/// paint keep a reference and repaint on changed().
class ThemeHolder : public QObject
{
    Q_OBJECT

public:
    explicit ThemeHolder(QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    const Theme* operator->() const { return &m_theme; }

    const Theme& operator*() const { return m_theme; }

    void set(const Theme& theme);

Q_SIGNALS:
    void changed();

private:
    Theme m_theme;
};

} // namespace zt
