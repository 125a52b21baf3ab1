// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/regulator/regulatorcuts.h"

#include <QLineEdit>

namespace zt {

/// The value of a cut-off at the end of its line: typed there, moved with the arrow keys, or
/// dragged with the pointer. Empty: there is no such cut-off.
class ZoneHandle : public QLineEdit
{
    Q_OBJECT

public:
    ZoneHandle(Cut cut, Qt::Orientation moves, QWidget* parent);

    [[nodiscard]] Cut cut() const { return m_cut; }

    /// The way its line goes.
    [[nodiscard]] Qt::Orientation moves() const { return m_moves; }

    /// What is set now.
    void setValue(const std::optional<int>& value, const QString& unit);

    [[nodiscard]] std::optional<int> value() const { return m_value; }

    /// A value that is tried out while its line is dragged.
    void showTried(int value);
    void retranslate();

Q_SIGNALS:
    /// Hundredths. `stay`: the same from focus in to focus out.
    void chosen(zt::Cut cut, const std::optional<int>& value, int stay);
    /// Where the pointer has it, in the chart's coordinates.
    void dragged(zt::ZoneHandle* handle, const QPointF& place);
    void dropped(zt::ZoneHandle* handle);
    void dragCancelled(zt::ZoneHandle* handle);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showValue();
    void take();
    void step(int by);
    /// How far a key moves it; 0: the key is none of those.
    [[nodiscard]] int stepOf(const QKeyEvent& event) const;

    Cut m_cut;
    Qt::Orientation m_moves;
    std::optional<int> m_value;
    QString m_unit;
    std::optional<QPointF> m_pressed; ///< on the screen
    bool m_dragging = false;
    int m_stay = 0;
};

} // namespace zt
