// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "app/widgets/segments.h"

class QAction;
class QHBoxLayout;

namespace zt {

class Page;

/// 56 px over the page: title, sub-pages, one grey line of facts (elided first), the field that
/// opens the palette, undo and redo, the page's buttons with the primary one furthest right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Reads everything from the page again.
    void showPage(const Page& page, const QString& factSeparator);
    void setTitle(const QString& title, const QString& facts);
    void setUndo(QAction* undo, QAction* redo);
    /// A padlock, shut or open as the file is; in a narrow window only where it is shut.
    void setProtection(QAction* protection, bool locked);

    [[nodiscard]] SegmentedSwitch* subPages() { return m_switch; }

Q_SIGNALS:
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitField();
    void setActions(const QList<QAction*>& secondary, QAction* primary);
    QPushButton* buttonFor(QAction* action, ButtonKind kind);
    QToolButton* historyButton(QAction* action, const QString& iconName);

    class PaletteField;

    const ThemeHolder& m_theme;
    QLabel* m_title;
    SegmentedSwitch* m_switch;
    ElidedLabel* m_facts;
    PaletteField* m_field;
    QToolButton* m_padlock = nullptr;
    bool m_isLocked = false;
    QHBoxLayout* m_history;
    QHBoxLayout* m_buttons;
    QList<QAction*> m_shown;
};

} // namespace zt
