// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QPointer>
#include <QPropertyAnimation>
#include <QWidget>

namespace zt {

/// Content and, at its right, the inspector: 240–480 wide with a line that can be dragged. Where
/// the window is narrower than 1280 the inspector is a drawer over the content, and shut at first.
class BodyFrame : public QWidget
{
    Q_OBJECT

public:
    explicit BodyFrame(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setContent(QWidget* content);
    /// Null: the page has none. Shown while wanted, once its empty place has been painted; the
    /// frame does not own it.
    void setInspector(QWidget* inspector);
    void setInspectorWidth(int width);

    [[nodiscard]] int inspectorWidth() const { return m_width; }

    /// Shows or hides it in the form the window's width gives it.
    void setInspectorShown(bool shown);
    /// What holds beside the content, wherever there is room for it.
    void setInspectorBeside(bool shown);

    [[nodiscard]] bool isInspectorShown() const;
    [[nodiscard]] bool isDrawer() const;

Q_SIGNALS:
    void inspectorMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void slideIn();

    class Pane;

    const ThemeHolder& m_theme;
    QWidget* m_content = nullptr;
    Pane* m_pane;
    QPropertyAnimation m_slide;
    QWidget* m_grip;
    QPointer<QWidget> m_inspector;
    int m_width = Theme::inspectorWidth;
    bool m_wantedBeside = true; ///< shown while there is room for it
    bool m_wantedDrawer = false;
    bool m_painted = false; ///< the inspector's place has been seen
};

} // namespace zt
