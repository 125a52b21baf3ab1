// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <optional>

namespace zt {

/// A few choices side by side, shape, word and key each, of which one is recorded. What is only
/// proposed is outlined in dashes beside it. Where it is narrow the padding goes first, then the
/// keys, never a word. Choices are known by their index.
class KeyedSegment : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Sides and paddings in pixels.
    struct Measures
    {
        int glyphSide;
        int padding;
        int tightPadding;
    };

    KeyedSegment(const ThemeHolder& theme, int parts, Measures measures, QWidget* parent);

    void setIndices(int recorded, std::optional<int> proposed);

    [[nodiscard]] virtual QString what() const = 0; ///< is chosen here, for screen readers
    [[nodiscard]] virtual QString word(int index) const = 0;
    [[nodiscard]] virtual QString keyText(int index) const = 0;
    [[nodiscard]] virtual std::optional<int> indexOfKey(const QKeyEvent& event) const = 0;
    /// Behind the recorded choice; invalid: none.
    [[nodiscard]] virtual QColor ground(int index) const = 0;
    [[nodiscard]] virtual QColor edge(int index) const = 0;
    virtual void paintGlyph(QPainter& painter, const QRectF& place, int index) const = 0;
    /// The person chose; the widget shows it when the document says so.
    virtual void choose(int index) = 0;

    [[nodiscard]] const Theme& theme() const { return *m_theme; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Fit { Full, Tight, NoKeys };

    [[nodiscard]] int padding(Fit fit) const;
    [[nodiscard]] int partWidth(int index, Fit fit) const;
    [[nodiscard]] int wholeWidth(Fit fit) const;
    [[nodiscard]] Fit fit() const;
    [[nodiscard]] QRect part(int index) const;
    [[nodiscard]] std::optional<int> indexAt(const QPoint& place) const;
    void paintPart(QPainter& painter, int index, bool bold) const;
    void describe();

    const ThemeHolder& m_theme;
    int m_parts;
    Measures m_measures;
    int m_recorded = 0;
    std::optional<int> m_proposed;
};

} // namespace zt
